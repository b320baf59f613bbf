import { expect, test } from "vitest";
import { flow, parameter, stock } from "../../src/engine/declaration.ts";
import { farthest, runModel, steps } from "./run-model.ts";

const model = [
  parameter("a", "1/maand", "Rate"),
  parameter("b", "1/maand", "Rate"),
  parameter("c", "1/maand", "Rate"),
  flow("inflow", "persoon/maand", "90 persoon/maand", "Inflow"),
  stock("content", "persoon", {
    meaning: "Content",
    start: "2000 persoon",
    in: ["inflow"],
    out: ["byA", "byB", "byC"],
  }),
  flow("byA", "persoon/maand", "drain(content, inflow, a, b, c)", "Exit"),
  flow("byB", "persoon/maand", "drain(content, inflow, b, a, c)", "Exit"),
  flow("byC", "persoon/maand", "drain(content, inflow, c, a, b)", "Exit"),
];

test.each([
  [1 / 4, 1 / 6, 1 / 12],
  [2, 1, 0.5],
  [0.01, 0.02, 0.003],
])("exits of rates %f, %f and %f empty the stock together and divide by their rates", (a, b, c) => {
  const { path } = runModel(model, { inputs: { a, b, c }, steps: 30 });
  const total = a + b + c;
  const content = (step: number) => 90 / total + (2000 - 90 / total) * Math.exp(-total * step);
  expect(farthest(path("content"), steps(31, content))).toBeLessThan(1e-11);
  const left = (step: number) => content(step) + 90 - content(step + 1);
  expect(
    farthest(
      path("byA"),
      steps(30, (step) => (left(step) * a) / total),
    ),
  ).toBeLessThan(1e-10);
  expect(
    farthest(
      path("byB"),
      steps(30, (step) => (left(step) * b) / total),
    ),
  ).toBeLessThan(1e-10);
  expect(
    farthest(
      path("byC"),
      steps(30, (step) => (left(step) * c) / total),
    ),
  ).toBeLessThan(1e-10);
});

test("rates of 1/4 and 1/12 divide three to one: by hand", () => {
  const { path } = runModel(model, { inputs: { a: 1 / 4, b: 1 / 12, c: 0 }, steps: 6 });
  const [byA, byB, byC] = [path("byA"), path("byB"), path("byC")];
  expect(
    farthest(
      byA,
      byB.map((value) => 3 * value),
    ),
  ).toBeLessThan(1e-14);
  expect(byC).toEqual([0, 0, 0, 0, 0, 0]);
});

test("however fast six exits are, together they take no more than there is", () => {
  const exits = ["e1", "e2", "e3", "e4", "e5", "e6"];
  const rates = [97.1, 0.3, 41.7, 1e-9, 3.3, 700.7];
  const rateOf = (id: string) => `r${id}`;
  const { path, problems } = runModel(
    [
      ...exits.map((id) => parameter(rateOf(id), "1/maand", "Rate")),
      flow("inflow", "persoon/maand", "0.1 persoon/maand", "Inflow"),
      stock("content", "persoon", { meaning: "Content", start: "1e7 persoon", in: ["inflow"], out: exits }),
      ...exits.map((id) => {
        const others = exits.filter((other) => other !== id).map(rateOf);
        return flow(id, "persoon/maand", `drain(content, inflow, ${[rateOf(id), ...others].join(", ")})`, "Exit");
      }),
    ],
    { inputs: Object.fromEntries(exits.map((id, k) => [rateOf(id), rates[k] as number])), steps: 50 },
  );
  expect(problems).toEqual([]);
  expect(Math.min(...path("content"))).toBeGreaterThanOrEqual(0);
  // At rest: 0.1 in, total rate 843.1.
  expect(farthest([path("content").at(-1) as number], [0.1 / (97.1 + 0.3 + 41.7 + 1e-9 + 3.3 + 700.7)])).toBeLessThan(
    1e-9,
  );
});
