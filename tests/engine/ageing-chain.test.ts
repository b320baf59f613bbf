import { expect, test } from "vitest";
import { ageingChain } from "../../src/engine/ageing-chain.ts";
import { flow, parameter, series } from "../../src/engine/declaration.ts";
import { farthest, runModel, steps, sum } from "./run-model.ts";

const ages = ["under15", "age15", "age16", "age17"] as const;

/** Wards by age: every age a year long, and some leave at any age. */
function wards(exitRate: string | undefined, arrivingAt16 = "0 persoon/maand") {
  return [
    series("arrivals", "persoon/maand", "Inflow"),
    parameter("year", "maand", "Length of an age"),
    parameter("firstCount", "persoon", "Count of each age at the start"),
    flow("arriving", "persoon/maand", "arrivals", "Inflow of the youngest"),
    flow("arrivingAt16", "persoon/maand", arrivingAt16, "Inflow at 16"),
    ...ageingChain({
      unit: "persoon",
      step: "maand",
      inflow: "arriving",
      stages: ages.map((id) => ({
        id,
        meaning: `Wards, ${id}`,
        start: "firstCount",
        duration: id === "under15" ? "12 maand" : "year",
        passing: { id: `${id}Passing`, meaning: "Birthday" },
        ...(exitRate === undefined ? {} : { leaving: { id: `${id}Leaving`, meaning: "Departure", rate: exitRate } }),
        ...(id === "age16" ? { entering: ["arrivingAt16"] } : {}),
      })),
    }),
  ];
}

const inputs = { arrivals: 100, year: 12, firstCount: 0 };

test("it expands to a stock per stage and a flow per exit", () => {
  expect(
    ageingChain({
      unit: "persoon",
      step: "maand",
      inflow: "arriving",
      stages: [
        {
          id: "young",
          meaning: "Young",
          start: "10 persoon",
          duration: "12 maand",
          passing: { id: "growsUp", meaning: "Grows up" },
          leaving: { id: "departs", meaning: "Departs", rate: "fast + slow" },
        },
        {
          id: "old",
          meaning: "Old",
          start: "0 persoon",
          duration: "spell",
          passing: { id: "dies", meaning: "Dies" },
          entering: ["immigrating"],
        },
      ],
    }),
  ).toEqual([
    {
      kind: "stock",
      id: "young",
      unit: "persoon",
      meaning: "Young",
      start: "10 persoon",
      in: ["arriving"],
      out: ["growsUp", "departs"],
    },
    {
      kind: "flow",
      id: "growsUp",
      unit: "persoon / maand",
      meaning: "Grows up",
      equation: "drain(young, arriving, 1 / (12 maand), fast + slow)",
    },
    {
      kind: "flow",
      id: "departs",
      unit: "persoon / maand",
      meaning: "Departs",
      equation: "drain(young, arriving, fast + slow, 1 / (12 maand))",
    },
    {
      kind: "stock",
      id: "old",
      unit: "persoon",
      meaning: "Old",
      start: "0 persoon",
      in: ["growsUp", "immigrating"],
      out: ["dies"],
    },
    {
      kind: "flow",
      id: "dies",
      unit: "persoon / maand",
      meaning: "Dies",
      equation: "drain(old, growsUp + immigrating, 1 / (spell))",
    },
  ]);
});

test("at rest, by hand: without other exits every age holds inflow times its twelve steps", () => {
  const { path } = runModel(wards(undefined), { inputs, steps: 1200 });
  for (const id of ages) {
    expect(farthest([path(id).at(-1) as number], [1200])).toBeLessThan(1e-9);
    expect(farthest([path(`${id}Passing`).at(-1) as number], [100])).toBeLessThan(1e-9);
  }
});

test("at rest, by hand: with an exit rate of 1/36 a quarter of each age leaves and nine steps' inflow is there", () => {
  const { path } = runModel(wards("1 / (36 maand)"), { inputs, steps: 1200 });
  const last = (suffix: string) => ages.map((id) => path(`${id}${suffix}`).at(-1) as number);
  expect(farthest(last(""), [900, 675, 506.25, 379.6875])).toBeLessThan(1e-9);
  expect(farthest(last("Passing"), [75, 56.25, 42.1875, 31.640625])).toBeLessThan(1e-9);
  expect(farthest(last("Leaving"), [25, 18.75, 14.0625, 10.546875])).toBeLessThan(1e-9);
});

test("at rest, by hand: who enters at 16 is added from there on", () => {
  const { path } = runModel(wards("1 / (36 maand)", "20 persoon/maand"), { inputs, steps: 1200 });
  expect(
    farthest(
      ages.map((id) => path(id).at(-1) as number),
      [900, 675, 686.25, 514.6875],
    ),
  ).toBeLessThan(1e-9);
});

test("the first stage fills as 1 − e^(−t/12); the second follows as t e^(−t/12) does, a step's inflow even", () => {
  const { path } = runModel(wards(undefined), { inputs, steps: 60 });
  expect(
    farthest(
      path("under15"),
      steps(61, (t) => -1200 * Math.expm1(-t / 12)),
    ),
  ).toBeLessThan(1e-11);
  // In step t the first stage passes 100 (1 − e^(−t/12) · 12 g), g = 1 − e^(−1/12); summed by a geometric series.
  const g = -Math.expm1(-1 / 12);
  const second = (t: number) => -1200 * Math.expm1(-t / 12) - 100 * t * 144 * g ** 2 * Math.exp(-(t - 1) / 12);
  expect(farthest(path("age15"), steps(61, second))).toBeLessThan(1e-9);
});

test("nobody is lost: what came in is there or has left, with waves, gaps and a first count", () => {
  const arrivals = steps(300, (t) => (t % 50 < 25 ? 400 + (t % 7) * 31.7 : 0));
  const { path, problems } = runModel(wards("1 / (20 maand)", "3.3 persoon/maand"), {
    inputs: { arrivals: { perStep: Float64Array.from(arrivals) }, year: 0.4, firstCount: 777.7 },
    steps: 300,
  });
  expect(problems).toEqual([]);
  const end = sum(ages.map((id) => path(id).at(-1) as number));
  const left = sum(ages.flatMap((id) => path(`${id}Leaving`))) + sum(path("age17Passing"));
  expect(farthest([end + left], [4 * 777.7 + sum(arrivals) + 300 * 3.3])).toBeLessThan(1e-9);
  for (const id of ages) expect(Math.min(...path(id))).toBeGreaterThanOrEqual(0);
});
