import { expect, test } from "vitest";
import { auxiliary, series } from "../../src/engine/declaration.ts";
import { farthest, runModel } from "./run-model.ts";

const A = [-2, 0, 1, 3, Number.NaN, 5];
const B = [3, 0, -1, 3, 4, Number.NaN];

/** What an equation of two pure numbers gives for the pairs above. */
function answers(equation: string): number[] {
  return runModel([series("a", "1", "Any"), series("b", "1", "Any"), auxiliary("x", "1", equation, "Answer")], {
    inputs: { a: { perStep: Float64Array.from(A) }, b: { perStep: Float64Array.from(B) } },
    steps: A.length,
  }).path("x");
}

const nan = Number.NaN;

test.each([
  ["a + b", [1, 0, 0, 6, nan, nan]],
  ["a - b", [-5, 0, 2, 0, nan, nan]],
  ["a * b", [-6, 0, -1, 9, nan, nan]],
  ["a / b", [-2 / 3, nan, -1, 1, nan, nan]],
  ["-a", [2, -0, -1, -3, nan, -5]],
  ["a - b - 1", [-6, -1, 1, -1, nan, nan]],
  ["a - (b - 1)", [-4, 1, 3, 1, nan, nan]],
  ["12 / 4 / 3 + 0 * a", [1, 1, 1, 1, nan, 1]],
  ["2 + 3 * a", [-4, 2, 5, 11, nan, 17]],
  ["a < b", [1, 0, 0, 0, 0, 0]],
  ["a <= b", [1, 1, 0, 1, 0, 0]],
  ["a > b", [0, 0, 1, 0, 0, 0]],
  ["a >= b", [0, 1, 1, 1, 0, 0]],
  ["a == b", [0, 1, 0, 1, 0, 0]],
  ["min(a, b)", [-2, 0, -1, 3, nan, nan]],
  ["max(a, b)", [3, 0, 1, 3, nan, nan]],
  ["min(a, 2, b, 1)", [-2, 0, -1, 1, nan, nan]],
  ["max(a)", A],
  ["given(a, b)", [-2, 0, 1, 3, 4, 5]],
  ["given(b, a)", [3, 0, -1, 3, 4, 5]],
  ["given(a, given(b, 9))", [-2, 0, 1, 3, 4, 5]],
  ["if(a > 0, 10, b)", [3, 0, 10, 10, 4, 10]],
  ["if(a, 10, 20)", [10, 20, 10, 10, 10, 10]],
  ["if(a == 3, 10, 20)", [20, 20, 20, 10, 20, 20]],
])("%s", (equation, wanted) => {
  expect(answers(equation)).toEqual(wanted);
});

test("exp and log of the model are those of mathematics", () => {
  expect(farthest(answers("exp(a)").slice(0, 4), [Math.exp(-2), 1, Math.E, Math.exp(3)])).toBeLessThan(1e-15);
  expect(answers("exp(a)")[4]).toBeNaN();
  expect(farthest(answers("log(a + 3)").slice(0, 4), [0, Math.log(3), Math.log(4), Math.log(6)])).toBeLessThan(1e-15);
  expect(answers("log(a)")[0]).toBeNaN();
  expect(answers("log(a)")[1]).toBe(Number.NEGATIVE_INFINITY);
});

test("a unit is written with its number and counts as one", () => {
  const { path } = runModel(
    [
      series("a", "persoon/jaar", "Any"),
      auxiliary("perMonth", "persoon/maand", "a / (12 maand/jaar)", "Flow per month"),
      auxiliary("half", "maand", "0.5 maand", "Half a month"),
      auxiliary("one", "persoon", "persoon", "A bare unit"),
    ],
    { inputs: { a: { perStep: Float64Array.of(1200, 6) } }, steps: 2 },
  );
  expect(path("perMonth")).toEqual([100, 0.5]);
  expect(path("half")).toEqual([0.5, 0.5]);
  expect(path("one")).toEqual([1, 1]);
});
