import { expect, test } from "vitest";
import { flow, parameter, stock } from "../../src/engine/declaration.ts";
import { farthest, runModel, steps } from "./run-model.ts";

const decay = [
  parameter("first", "persoon", "Count at the start"),
  parameter("arriving", "persoon/maand", "Inflow"),
  parameter("rate", "1/maand", "Rate of the exit"),
  flow("inflow", "persoon/maand", "arriving", "Inflow"),
  stock("content", "persoon", { meaning: "Content", start: "first", in: ["inflow"], out: ["outflow"] }),
  flow("outflow", "persoon/maand", "drain(content, inflow, rate)", "Outflow"),
];

test("without inflow a stock decays exponentially", () => {
  for (const duration of [0.25, 1, 3, 7.9, 8.1, 60, 600, 1e4]) {
    const { path } = runModel(decay, { inputs: { first: 5000, arriving: 0, rate: 1 / duration }, steps: 40 });
    const content = (step: number) => 5000 * Math.exp(-step / duration);
    expect(farthest(path("content"), steps(41, content))).toBeLessThan(1e-11);
    const outflow = (step: number) => -content(step) * Math.expm1(-1 / duration);
    expect(farthest(path("outflow"), steps(40, outflow))).toBeLessThan(1e-11);
  }
});

test("a rate of ln 2 halves it at every step", () => {
  const { path } = runModel(decay, { inputs: { first: 1024, arriving: 0, rate: Math.LN2 }, steps: 10 });
  expect(farthest(path("content"), [1024, 512, 256, 128, 64, 32, 16, 8, 4, 2, 1])).toBeLessThan(1e-13);
});

test("with a rate of zero nobody leaves", () => {
  const { path } = runModel(decay, { inputs: { first: 7, arriving: 3, rate: 0 }, steps: 3 });
  expect(path("content")).toEqual([7, 10, 13, 16]);
  expect(path("outflow")).toEqual([0, 0, 0]);
});

test("a duration far below one step leaves next to nothing, and never less than that", () => {
  const { path, problems } = runModel(decay, { inputs: { first: 1e6, arriving: 0, rate: 100 }, steps: 5 });
  expect(problems).toEqual([]);
  for (const [step, content] of path("content").entries()) {
    expect(content).toBeGreaterThanOrEqual(0);
    if (step > 0) expect(content).toBeLessThan(1e-8);
  }
});

test("a rate next to zero takes its part of stock and inflow, not more and not less", () => {
  for (const rate of [1e-18, 1e-16, 1e-15, 1e-12, 1e-10, 1e-8, 1e-6]) {
    const { path } = runModel(decay, { inputs: { first: 0, arriving: 1000, rate }, steps: 1 });
    expect(farthest(path("outflow"), [1000 * (rate / 2 - rate ** 2 / 6)])).toBeLessThan(1e-12);
    const full = runModel(decay, { inputs: { first: 4000, arriving: 0, rate }, steps: 1 });
    expect(farthest(full.path("outflow"), [-4000 * Math.expm1(-rate)])).toBeLessThan(1e-13);
  }
});

test("the two ways to compute a drain meet where one takes over from the other", () => {
  const rate = 1 / 8;
  for (const near of [rate * (1 - 2 ** -52), rate, rate * (1 + 2 ** -52)]) {
    const { path } = runModel(decay, { inputs: { first: 100, arriving: 40, rate: near }, steps: 1 });
    const wanted = -100 * Math.expm1(-near) + 40 * (1 + Math.expm1(-near) / near);
    expect(farthest(path("outflow"), [wanted])).toBeLessThan(1e-14);
  }
});
