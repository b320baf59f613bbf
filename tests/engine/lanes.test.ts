import fc from "fast-check";
import { expect, test } from "vitest";
import { type Input, runProgram, startRun } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";
import { everyInput, everything, LANES, STEPS } from "./everything.ts";
import { randomModel } from "./random-model.ts";
import { steps } from "./run-model.ts";

/** The part of an input that belongs to one lane. */
function ofLane(input: Input, lane: number, lanes: number): Input {
  if (typeof input === "number" || "perStep" in input) return input;
  if ("perLane" in input) return input.perLane[lane] as number;
  return { perStep: input.perStepAndLane.filter((_, k) => k % lanes === lane) };
}

/** The first place where two runs are not the same to the last bit. */
function difference(
  values: Readonly<Record<string, Float64Array>>,
  lanes: number,
  lane: number,
  alone: Readonly<Record<string, Float64Array>>,
): string | undefined {
  for (const [id, numbers] of Object.entries(alone))
    for (const [step, number] of numbers.entries())
      if (!Object.is(number, values[id]?.[step * lanes + lane])) return `${id}, step ${step}, lane ${lane}`;
  return undefined;
}

test("many lanes are one lane, many times, to the last bit: a model with every function", () => {
  const program = buildProgram(everything);
  const inputs = everyInput();
  const { values, problems } = runProgram({ program, inputs, lanes: LANES, steps: STEPS });
  expect(problems).toEqual([]);
  for (let lane = 0; lane < LANES; lane++) {
    const own = Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, ofLane(input, lane, LANES)]));
    const alone = runProgram({ program, inputs: own, lanes: 1, steps: STEPS });
    expect(Object.keys(alone.values)).toEqual(Object.keys(values));
    expect(difference(values, LANES, lane, alone.values)).toBeUndefined();
  }
  // Lanes differ, so that a lane that got another's numbers would show.
  const ends = steps(LANES, (lane) => values.content?.[STEPS * LANES + lane]);
  expect(new Set(ends).size).toBe(LANES);
});

test("many lanes are one lane, many times, to the last bit: any model", () => {
  fc.assert(
    fc.property(randomModel(12, 3), ({ declarations, inputs, steps: count, lanes }) => {
      const program = buildProgram(declarations);
      const { values } = runProgram({ program, inputs, lanes, steps: count });
      for (let lane = 0; lane < lanes; lane++) {
        const own = Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, ofLane(input, lane, lanes)]));
        const alone = runProgram({ program, inputs: own, lanes: 1, steps: count });
        expect(difference(values, lanes, lane, alone.values)).toBeUndefined();
      }
    }),
    { seed: 20250103, numRuns: 60 },
  );
});

test("a run step by step is the run in one go, and shows what is done so far", () => {
  const program = buildProgram(everything);
  const inputs = everyInput();
  const whole = runProgram({ program, inputs, lanes: LANES, steps: STEPS });
  expect([whole.step, whole.done]).toEqual([STEPS, true]);
  const run = startRun({ program, inputs, lanes: LANES, steps: STEPS });
  for (let step = 0; step < STEPS; step++) {
    expect([run.step, run.done]).toEqual([step, false]);
    run.advance();
    for (const [id, numbers] of Object.entries(whole.values)) {
      const rows = numbers.subarray(step * LANES, (step + 1) * LANES);
      expect(run.values[id]?.subarray(step * LANES, (step + 1) * LANES)).toEqual(rows);
    }
  }
  expect([run.step, run.done]).toEqual([STEPS, true]);
  expect(run.values).toEqual(whole.values);
  expect(run.problems).toEqual(whole.problems);
});

test("equal input gives equal bits, also when two runs of one program take turns", () => {
  const program = buildProgram(everything);
  const [first, second] = [everyInput(), { ...everyInput(), duration: 3 }];
  const frame = { program, lanes: LANES, steps: STEPS };
  const [a, b] = [startRun({ ...frame, inputs: first }), startRun({ ...frame, inputs: second })];
  while (!a.done) {
    a.advance();
    b.advance();
  }
  const again = runProgram({ program: buildProgram(everything), lanes: LANES, steps: STEPS, inputs: first });
  const other = runProgram({ ...frame, inputs: second });
  for (const id of Object.keys(a.values))
    for (let k = 0; k < (a.values[id]?.length ?? 0); k++) {
      if (!Object.is(a.values[id]?.[k], again.values[id]?.[k])) expect.fail(`${id} at ${k} differs between equal runs`);
      if (!Object.is(b.values[id]?.[k], other.values[id]?.[k])) expect.fail(`${id} at ${k} is disturbed`);
    }
  expect(a.values.content).not.toEqual(b.values.content);
});
