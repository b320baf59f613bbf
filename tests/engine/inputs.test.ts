import { expect, test } from "vitest";
import { auxiliary, parameter, series } from "../../src/engine/declaration.ts";
import { type Input, runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";

const program = buildProgram([
  parameter("p", "persoon", "A parameter"),
  series("s", "persoon", "A series"),
  auxiliary("total", "persoon", "p + 10 * s", "Both"),
]);

/** Three steps of two lanes, step by step. */
function total(p: Input, s: Input): number[] {
  return Array.from(runProgram({ program, inputs: { p, s }, lanes: 2, steps: 3 }).values.total ?? []);
}

test("an input is one number, one per lane, one per step, or one per step and lane", () => {
  const number = 5;
  const perLane = { perLane: Float64Array.of(1, 2) };
  const perStep = { perStep: Float64Array.of(1, 2, 3) };
  const perStepAndLane = { perStepAndLane: Float64Array.of(1, 2, 3, 4, 5, 6) };
  expect(total(number, number)).toEqual([55, 55, 55, 55, 55, 55]);
  expect(total(0, perLane)).toEqual([10, 20, 10, 20, 10, 20]);
  expect(total(0, perStep)).toEqual([10, 10, 20, 20, 30, 30]);
  expect(total(0, perStepAndLane)).toEqual([10, 20, 30, 40, 50, 60]);
  expect(total(perLane, perStep)).toEqual([11, 12, 21, 22, 31, 32]);
  expect(total(perStep, perLane)).toEqual([11, 21, 12, 22, 13, 23]);
  expect(total(perStepAndLane, number)).toEqual([51, 52, 53, 54, 55, 56]);
  expect(total({ perStepAndLane: Float64Array.of(0, 0, Number.NaN, 0, 0, 0) }, 1)[2]).toBeNaN();
});

test("what comes in is kept as it came, and not changed", () => {
  const perStepAndLane = Float64Array.of(1, 2, 3, 4, 5, 6);
  const run = runProgram({ program, inputs: { p: 7, s: { perStepAndLane } }, lanes: 2, steps: 3 });
  expect(run.values.s).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6));
  expect(run.values.p).toEqual(Float64Array.of(7, 7, 7, 7, 7, 7));
  expect(run.values.s).not.toBe(perStepAndLane);
  expect(perStepAndLane).toEqual(Float64Array.of(1, 2, 3, 4, 5, 6));
});

test("only what is asked for is kept", () => {
  const run = runProgram({ program, inputs: { p: 7, s: 1 }, lanes: 1, steps: 2, keep: ["total"] });
  expect(run.values).toEqual({ total: Float64Array.of(17, 17) });
});

test("a missing input is a sentence", () => {
  expect(() => runProgram({ program, inputs: { p: 1 }, lanes: 1, steps: 1 })).toThrow(new Error("input s is missing"));
});

test("an input of the wrong length is a sentence", () => {
  const wrong = (s: Input) => () => total(1, s);
  const three = Float64Array.of(1, 2, 3);
  expect(wrong({ perLane: three })).toThrow(new Error("input s has 3 numbers; 2 are needed"));
  expect(wrong({ perStep: three.subarray(1) })).toThrow(new Error("input s has 2 numbers; 3 are needed"));
  expect(wrong({ perStepAndLane: three })).toThrow(new Error("input s has 3 numbers; 6 are needed"));
});
