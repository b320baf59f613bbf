import { expect, test } from "vitest";
import { flow, parameter, stock } from "../../src/engine/declaration.ts";
import { farthest, runModel, steps } from "./run-model.ts";

/** Every quarter of a step from 0.25 to 600; one step is among them. Each is a lane. */
const durations = steps(2400, (k) => (k + 1) / 4);
const INFLOW = 1234.5;

const model = [
  parameter("duration", "maand", "Mean duration"),
  parameter("first", "persoon", "Count at the start"),
  parameter("arriving", "persoon/maand", "Inflow"),
  flow("inflow", "persoon/maand", "arriving", "Inflow"),
  stock("content", "persoon", { meaning: "Content", start: "first", in: ["inflow"], out: ["outflow"] }),
  flow("outflow", "persoon/maand", "drain(content, inflow, 1 / duration)", "Outflow"),
];

const lanes = durations.length;
const duration = { perLane: Float64Array.from(durations) };

test("at rest the content is inflow times duration, for every duration", () => {
  const first = { perLane: Float64Array.from(durations, (d) => INFLOW * d) };
  const run = runModel(model, { inputs: { duration, first, arriving: INFLOW }, steps: 120, lanes });
  expect(run.problems).toEqual([]);
  for (const [lane, d] of durations.entries()) {
    expect(
      farthest(
        run.path("content", lane),
        steps(121, () => INFLOW * d),
      ),
    ).toBeLessThan(1e-11);
    expect(
      farthest(
        run.path("outflow", lane),
        steps(120, () => INFLOW),
      ),
    ).toBeLessThan(1e-11);
  }
});

test("from empty it is approached as 1 − e^(−t/d), and from too full as well", () => {
  for (const fullness of [0, 3]) {
    const first = { perLane: Float64Array.from(durations, (d) => fullness * INFLOW * d) };
    const run = runModel(model, { inputs: { duration, first, arriving: INFLOW }, steps: 60, lanes });
    for (const [lane, d] of durations.entries()) {
      const content = (step: number) => INFLOW * d * (fullness * Math.exp(-step / d) - Math.expm1(-step / d));
      expect(farthest(run.path("content", lane), steps(61, content))).toBeLessThan(1e-9);
    }
  }
});

test("whatever the start, it ends at inflow times duration", () => {
  const few = [0.25, 0.5, 1, 1.5, 2, 3, 12, 40];
  const run = runModel(model, {
    inputs: { duration: { perLane: Float64Array.from(few) }, first: 9e5, arriving: INFLOW },
    steps: 1600,
    lanes: few.length,
  });
  for (const [lane, d] of few.entries())
    expect(farthest([run.path("content", lane).at(-1) as number], [INFLOW * d])).toBeLessThan(1e-9);
});
