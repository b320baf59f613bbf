import { expect, test } from "vitest";
import { flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import { farthest, runModel, steps } from "./run-model.ts";

const DURATION = 5;
const INFLOW = 60;

const model = [
  series("capacity", "persoon/maand", "Capacity of the exit"),
  parameter("first", "persoon", "Count at the start"),
  flow("inflow", "persoon/maand", "60 persoon/maand", "Inflow"),
  stock("content", "persoon", { meaning: "Content", start: "first", in: ["inflow"], out: ["outflow"] }),
  flow("outflow", "persoon/maand", "min(capacity, drain(content, inflow, 1 / (5 maand)))", "Outflow"),
];

test("a backlog falls in a straight line while the capacity binds, then by its own duration", () => {
  const capacity = 100;
  const { path } = runModel(model, { inputs: { first: 1000, capacity }, steps: 60 });
  // Free outflow of content S is INFLOW + (S − 300)(1 − e^(−1/5)); it falls below 100 at S = 520.66.
  const binding = INFLOW * DURATION + (capacity - INFLOW) / -Math.expm1(-1 / DURATION);
  const freed = Math.ceil((1000 - binding) / (capacity - INFLOW));
  expect(freed).toBe(12);
  const atFreed = 1000 - (capacity - INFLOW) * freed;
  const content = (step: number) =>
    step <= freed ? 1000 - 40 * step : 300 + (atFreed - 300) * Math.exp(-(step - freed) / DURATION);
  expect(farthest(path("content"), steps(61, content))).toBeLessThan(1e-12);
  expect(path("outflow").slice(0, freed)).toEqual(steps(freed, () => capacity));
  expect(path("outflow")[freed]).toBeLessThan(capacity);
});

test("a capacity that falls short for part of the run leaves the rest in the stock", () => {
  const capacity = { perStep: Float64Array.from(steps(40, (step) => (step >= 10 && step < 16 ? 20 : 1e6))) };
  const { path } = runModel(model, { inputs: { first: INFLOW * DURATION, capacity }, steps: 40 });
  const content = (step: number) => {
    if (step <= 10) return 300;
    if (step <= 16) return 300 + (step - 10) * (INFLOW - 20);
    return 300 + 240 * Math.exp(-(step - 16) / DURATION);
  };
  expect(farthest(path("content"), steps(41, content))).toBeLessThan(1e-12);
});

test("a capacity below the inflow lets the stock grow without end", () => {
  const { path } = runModel(model, { inputs: { first: 300, capacity: 45 }, steps: 200 });
  expect(path("content")).toEqual(steps(201, (step) => 300 + 15 * step));
});

test("a capacity caps its own exit only", () => {
  const { path } = runModel(
    [
      stock("content", "persoon", { meaning: "Content", start: "1000 persoon", in: [], out: ["capped", "free"] }),
      flow(
        "capped",
        "persoon/maand",
        "min(10 persoon/maand, drain(content, 0 persoon/maand, 1 / (4 maand), 1 / (4 maand)))",
        "Exit",
      ),
      flow("free", "persoon/maand", "drain(content, 0 persoon/maand, 1 / (4 maand), 1 / (4 maand))", "Exit"),
    ],
    { steps: 1 },
  );
  expect(path("capped")).toEqual([10]);
  expect(farthest(path("free"), [500 * -Math.expm1(-0.5)])).toBeLessThan(1e-13);
});
