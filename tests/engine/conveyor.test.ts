import { expect, test } from "vitest";
import { auxiliary, series } from "../../src/engine/declaration.ts";
import { farthest, numbersFrom, runModel, steps, sum } from "./run-model.ts";

const random = numbersFrom(77);
const arrivals = steps(50, (t) => (t % 9 === 4 ? 0 : 1000 * random()));
const leaks = steps(50, (t) => (t % 6 === 0 ? 0 : 0.4 * random()));

function belt(length: number, leak?: readonly number[]) {
  const args = `arrivals, ${length} maand${leak ? ", leak" : ""}`;
  return runModel(
    [
      series("arrivals", "persoon/maand", "Inflow"),
      series("leak", "1", "Share that falls off per step"),
      auxiliary("off", "persoon/maand", `conveyor(${args})`, "What comes off"),
      auxiliary("on", "persoon", `onConveyor(${args})`, "What lies on it"),
    ],
    {
      inputs: {
        arrivals: { perStep: Float64Array.from(arrivals) },
        leak: { perStep: Float64Array.from(leak ?? leaks) },
      },
      steps: 50,
    },
  ).path;
}

const product = (numbers: readonly number[]) => numbers.reduce((total, number) => total * number, 1);

test.each([1, 3, 12])("%i steps long, without leak: the same numbers come off that many steps later", (length) => {
  const path = belt(length);
  expect(path("off")).toEqual(steps(50, (t) => arrivals[t - length] ?? 0));
});

test.each([1, 3, 12])("%i steps long, without leak: the last inflows lie on it", (length) => {
  const path = belt(length);
  const on = steps(50, (t) => sum(arrivals.slice(Math.max(0, t - length), t)));
  expect(farthest(path("on"), on)).toBeLessThan(1e-13);
});

test.each([1, 3, 12])("%i steps long, with a leak: every later step takes its share", (length) => {
  const path = belt(length, leaks);
  const kept = (from: number, to: number) => product(leaks.slice(from, to).map((leak) => 1 - leak));
  const off = (t: number) => (t < length ? 0 : (arrivals[t - length] as number) * kept(t - length + 1, t + 1));
  expect(farthest(path("off"), steps(50, off))).toBeLessThan(1e-13);
  const on = (t: number) => sum(arrivals.slice(0, t).map((x, s) => (s >= t - length ? x * kept(s + 1, t) : 0)));
  expect(farthest(path("on"), steps(50, on))).toBeLessThan(1e-13);
});

test("by hand: 100 on a belt of three steps that loses a tenth per step", () => {
  const { path } = runModel(
    [
      series("arrivals", "persoon/maand", "Inflow"),
      auxiliary("off", "persoon/maand", "conveyor(arrivals, 3 maand, 0.1)", "What comes off"),
      auxiliary("on", "persoon", "onConveyor(arrivals, 3 maand, 0.1)", "What lies on it"),
    ],
    { inputs: { arrivals: { perStep: Float64Array.of(100, 0, 0, 0, 0) } }, steps: 5 },
  );
  expect(farthest(path("on"), [0, 100, 90, 81, 0])).toBeLessThan(1e-15);
  expect(farthest(path("off"), [0, 0, 0, 72.9, 0])).toBeLessThan(1e-15);
});

test("what comes off may go back on", () => {
  const { path } = runModel([auxiliary("x", "1", "1 + conveyor(x, 3 maand)", "One more than three steps ago")], {
    steps: 10,
  });
  expect(path("x")).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4]);
});
