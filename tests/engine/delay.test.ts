import { expect, test } from "vitest";
import { auxiliary, parameter, series } from "../../src/engine/declaration.ts";
import { farthest, numbersFrom, runModel, steps, sum } from "./run-model.ts";

function delayed(order: number, duration: number, x: readonly number[]): number[] {
  return runModel(
    [
      series("x", "persoon/maand", "Inflow"),
      parameter("duration", "maand", "Mean duration"),
      auxiliary("y", "persoon/maand", `delay(x, ${order}, duration)`, "Outflow"),
    ],
    { inputs: { x: { perStep: Float64Array.from(x) }, duration }, steps: x.length },
  ).path("y");
}

const orders = [1, 3, 12];
const durations = [0.25, 1, 2.5, 12, 36];
const cases = orders.flatMap((order) => durations.map((duration) => [order, duration] as const));

test("order 1 answers a jump of the inflow by one exponential", () => {
  for (const duration of durations) {
    const y = delayed(1, duration, [20, ...steps(59, () => 80)]);
    const content = (step: number) => duration * (80 - 60 * Math.exp(-(step - 1) / duration));
    const outflow = (step: number) => (step === 0 ? 20 : content(step) + 80 - content(step + 1));
    expect(farthest(y, steps(60, outflow))).toBeLessThan(1e-12);
  }
});

test.each(cases)("order %i, duration %f: at rest from the first step on", (order, duration) => {
  expect(
    farthest(
      delayed(
        order,
        duration,
        steps(50, () => 730),
      ),
      steps(50, () => 730),
    ),
  ).toBeLessThan(1e-12);
});

test.each(cases)("order %i, duration %f: the content at rest is inflow times duration", (order, duration) => {
  const filling = [0, ...steps(2000, () => 730)];
  const content = sum(filling) - sum(delayed(order, duration, filling));
  expect(farthest([content], [730 * duration])).toBeLessThan(1e-9);
  const emptying = [730, ...steps(2000, () => 0)];
  const left = sum(delayed(order, duration, emptying).slice(1));
  expect(farthest([left], [730 * duration])).toBeLessThan(1e-9);
});

test.each(cases)(
  "order %i, duration %f: a pulse comes out whole and takes the duration on average",
  (order, duration) => {
    const pulse = steps(3000, (step) => (step === 5 ? 400 : 0));
    const y = delayed(order, duration, pulse);
    expect(y.slice(0, 5)).toEqual([0, 0, 0, 0, 0]);
    expect(Math.min(...y)).toBeGreaterThanOrEqual(0);
    expect(farthest([sum(y)], [400])).toBeLessThan(1e-9);
    expect(farthest([sum(y.map((out, step) => out * (step - 5))) / 400], [duration])).toBeLessThan(1e-9);
  },
);

/** How a stage answers one unit at step 0: what of it leaves at steps 0, 1, 2 …, by integrating its exponential. */
function stageResponse(rate: number, length: number): number[] {
  const gone = -Math.expm1(-rate);
  return steps(length, (step) => (step === 0 ? 1 - gone / rate : (gone ** 2 / rate) * Math.exp(-rate * (step - 1))));
}

function convolve(a: readonly number[], b: readonly number[]): number[] {
  return a.map((_, k) => sum(a.slice(0, k + 1).map((value, j) => value * (b[k - j] as number))));
}

test.each(cases)("order %i, duration %f: equal to the convolution of its stages", (order, duration) => {
  const random = numbersFrom(order * 1000 + duration);
  const x = steps(90, () => 1000 * random());
  let response = stageResponse(order / duration, x.length);
  for (let stage = 1; stage < order; stage++) response = convolve(response, stageResponse(order / duration, x.length));
  const first = x[0] as number;
  const beyondRest = convolve(
    x.map((value) => value - first),
    response,
  );
  expect(
    farthest(
      delayed(order, duration, x),
      beyondRest.map((value) => first + value),
    ),
  ).toBeLessThan(1e-9);
});

test.each(cases)("order %i, duration %f: a pulse spreads as that many stages do", (order, duration) => {
  const pulse = steps(3000, (step) => (step === 1 ? 1 : 0));
  const spread = sum(delayed(order, duration, pulse).map((out, step) => out * (step - 1 - duration) ** 2));
  // One stage of rate Λ, with q = e^(−Λ): mean square (1 + q) / (Λ (1 − q)), mean 1 / Λ. Variances add up.
  const rate = order / duration;
  const meanSquare = (1 + Math.exp(-rate)) / (rate * -Math.expm1(-rate));
  expect(farthest([spread], [order * (meanSquare - 1 / rate ** 2)])).toBeLessThan(1e-9);
});

test("a duration of a hundredth of a step passes all but everything at once, one of 1e4 almost nothing", () => {
  const x = [0, 500, 0, 0];
  const quick = delayed(12, 0.01, x);
  const late = 1 / 1200; // of what comes into a stage of rate 1200, this part leaves a step later
  expect(farthest(quick.slice(1, 3), [500 * (1 - late) ** 12, 500 * 12 * late * (1 - late) ** 11])).toBeLessThan(1e-11);
  const slow = delayed(3, 1e4, x);
  const rate = 3e-4;
  expect(farthest([slow[1] as number], [500 * (rate / 2 - rate ** 2 / 6 + rate ** 3 / 24) ** 3])).toBeLessThan(1e-11);
});
