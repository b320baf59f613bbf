import fc from "fast-check";
import { expect, test } from "vitest";
import { parametersOf, valuesOf } from "../../src/calibration/calibrate.ts";
import { unknowns } from "../../src/calibration/priors.ts";
import { sobol } from "../../src/calibration/sobol.ts";
import { functions } from "../../src/engine/functions.ts";
import type { Program } from "../../src/engine/program.ts";
import { type Input, type RunOptions, runProgram, startRun } from "../../src/engine/run.ts";
import { wasmRefusal } from "../../src/engine/wasm.ts";
import { buildProgram } from "../../src/equations/build.ts";
import { inputsOf } from "../../src/raming/inputs.ts";
import { documentOf, program, resolved, scenarioIds } from "../scenarios.ts";
import { everyInput, everything, LANES, STEPS } from "./everything.ts";
import { randomModel } from "./random-model.ts";
import { differenceOf, numbersFrom, runByBoth, steps } from "./run-model.ts";

/** WebAssembly and JavaScript give the same bits: every function, any model, every scenario, many draws. */

test("this host runs WebAssembly, so that what follows compares two back ends", () => {
  expect(wasmRefusal()).toBeUndefined();
});

test("a model in which every function works", () => {
  const whole = buildProgram(everything);
  const used = new Set([...whole.start, ...whole.code].map(({ op }) => op));
  expect(Object.keys(functions).filter((name) => !used.has(name))).toEqual([]);
  for (const lanes of [1, 2, LANES])
    runByBoth({ program: whole, inputs: firstLanes(everyInput(), lanes), lanes, steps: STEPS });
});

/** Inputs of the first lanes alone. */
function firstLanes(inputs: Readonly<Record<string, Input>>, lanes: number): Record<string, Input> {
  const some = (input: Input): Input => {
    if (typeof input === "number" || "perStep" in input) return input;
    if ("perLane" in input) return { perLane: input.perLane.slice(0, lanes) };
    return { perStepAndLane: input.perStepAndLane.filter((_, k) => k % LANES < lanes) };
  };
  return Object.fromEntries(Object.entries(inputs).map(([id, input]) => [id, some(input)]));
}

test.each([1, 2, 5])("any model, of %i lanes", (lanes) => {
  fc.assert(
    fc.property(randomModel(10, lanes), ({ declarations, inputs, steps: count }) => {
      runByBoth({ program: buildProgram(declarations), inputs, lanes, steps: count });
    }),
    { seed: 20260707, numRuns: 40 },
  );
});

test("every shipped scenario, every series", () => {
  for (const id of scenarioIds) {
    const frame = inputsOf(resolved(documentOf(id)));
    if (!frame.ok) throw new Error(id);
    runByBoth({ program, inputs: frame.waarde.inputs, lanes: 1, steps: frame.waarde.steps });
  }
});

const frame = inputsOf(resolved(documentOf("mpp-2025-max")));
if (!frame.ok) throw new Error("mpp-2025-max");
const { inputs, steps: months } = frame.waarde;

/** Draws of the priors; some cannot meet history, so that there are problems to agree on. */
function drawn(lanes: number): RunOptions {
  const sequence = sobol(unknowns.length, 7);
  const draws = parametersOf(valuesOf(Array.from({ length: lanes }, () => sequence.next())));
  const perLane = Object.fromEntries(Object.entries(draws).map(([id, values]) => [id, { perLane: values }]));
  return { program, inputs: { ...inputs, ...perLane }, lanes, steps: months };
}

test("draws of the chain, more than one block of them, with their problems in the same order", () => {
  const options = drawn(601);
  const run = runByBoth(options);
  expect(run.problems.length).toBeGreaterThan(10);
  const live = startRun(options);
  while (!live.done) live.advance();
  expect(differenceOf(live, run)).toBeUndefined();
});

test("a lane is the same alone, among others and in another block", () => {
  const options = drawn(300);
  const run = runProgram(options);
  for (const lane of [0, 1, 255, 256, 299]) {
    const own = Object.fromEntries(
      Object.entries(options.inputs).map(([id, input]) => [
        id,
        typeof input === "object" && "perLane" in input ? (input.perLane[lane] as number) : input,
      ]),
    );
    const alone = runProgram({ ...options, inputs: own, lanes: 1 });
    for (const [id, values] of Object.entries(alone.values))
      for (const [step, value] of values.entries())
        if (!Object.is(value, run.values[id]?.[step * 300 + lane])) expect.fail(`${id}, step ${step}, lane ${lane}`);
  }
});

test("a run goes on from where the other back end stood", () => {
  const options = drawn(300);
  const whole = runProgram(options);
  for (const [before, after] of [
    ["wasm", "javascript"],
    ["javascript", "wasm"],
  ] as const) {
    const run = startRun({ ...options, by: before });
    while (run.step < 90) run.advance();
    const rest = runProgram({ ...options, by: after, from: run.snapshot() });
    for (const [id, values] of Object.entries(rest.values))
      for (let k = 90 * 300; k < values.length; k++)
        if (!Object.is(values[k], whole.values[id]?.[k])) expect.fail(`${id} at ${k}, ${before} then ${after}`);
  }
});

test("lanes that differ where a run goes on are not taken for one, though its inputs are the same for all", () => {
  const options = drawn(9);
  const run = startRun(options);
  while (run.step < 90) run.advance();
  const rest = { ...options, inputs, from: run.snapshot() };
  const { values } = runByBoth(rest);
  expect(new Set(values.bezetting?.subarray(100 * 9, 101 * 9)).size).toBeGreaterThan(5);
});

test("instances that are used again remember nothing", () => {
  const options = drawn(20);
  const first = runProgram(options);
  runProgram({ ...options, inputs: { ...options.inputs, nareisDirect: 0.5 } });
  runProgram({ ...options, inputs: { ...options.inputs, opvangfactor: 9 } });
  expect(differenceOf(runProgram(options), first)).toBeUndefined();
});

/** A program of one function of so many inputs. */
function programOf(op: string, count: number): Program {
  const quantities = Array.from({ length: count }, (_, k) => ({
    ...{ id: `x${k}`, kind: "parameter" as const, unit: "1", meaning: "", equation: "", register: k },
  }));
  return {
    quantities: [...quantities, { id: "y", kind: "auxiliary", unit: "1", meaning: "", equation: "", register: count }],
    stocks: [],
    constants: [],
    start: [],
    code: [{ op, to: count, args: quantities.map(({ register }) => register) }],
    memories: [],
    registers: count + 1,
  };
}

const SPECIAL = [
  ...[0, -0, 1, -1, 0.125, 0.5, 2, -3.7, 710, -746, 1e300, -1e300, Number.MAX_VALUE, -Number.MAX_VALUE],
  ...[5e-324, -5e-324, 2.2250738585072014e-308, 1e-310, Math.SQRT1_2, Number.EPSILON, Number.NaN],
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
];

test.each([
  "add",
  "subtract",
  "multiply",
  "divide",
  "min",
  "max",
  "smaller",
  "smallerEq",
  "larger",
  "largerEq",
  "equal",
  "given",
])("%s, of every pair of numbers out of the ordinary", (op) => {
  const pairs = SPECIAL.flatMap((a) => SPECIAL.map((b) => [a, b] as const));
  const [x0, x1] = [0, 1].map((k) => ({ perLane: Float64Array.from(pairs, (pair) => pair[k] as number) }));
  runByBoth({ program: programOf(op, 2), inputs: { x0: x0 as Input, x1: x1 as Input }, lanes: pairs.length, steps: 1 });
});

test.each(["negate", "exp", "log"])("%s, of any bits", (op) => {
  const random = numbersFrom(99);
  const words = Uint32Array.from(steps(200_000, () => random() * 2 ** 32));
  const near = steps(60_000, () => 1500 * (random() - 0.5));
  const values = Float64Array.from([...SPECIAL, ...new Float64Array(words.buffer), ...near, ...near.map(Math.abs)]);
  const run = runByBoth({
    program: programOf(op, 1),
    inputs: { x0: { perLane: values } },
    lanes: values.length,
    steps: 1,
  });
  expect(run.values.y).toHaveLength(values.length);
});

test.each([
  ["if", 3],
  ["drain", 3],
  ["drain", 5],
  ["commonFactor", 7],
])("%s of %i numbers, ordinary and not", (op, count) => {
  const random = numbersFrom(7 + count);
  const number = () =>
    random() < 0.15 ? (SPECIAL[Math.floor(random() * SPECIAL.length)] as number) : 10 ** (6 * random() - 3);
  const lanes = 20_000;
  const perLane = () => ({ perLane: Float64Array.from(steps(lanes, number)) });
  const given = Object.fromEntries(steps(count, (k) => [`x${k}`, perLane()]));
  runByBoth({ program: programOf(op, count), inputs: given, lanes, steps: 1 });
});
