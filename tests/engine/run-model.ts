import type { Declaration } from "../../src/engine/declaration.ts";
import { type Input, type Problem, type Run, type RunOptions, runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";

export interface Frame {
  inputs?: Readonly<Record<string, Input>>;
  steps: number;
  lanes?: number;
}

/** Builds and runs a model, by both back ends, which must agree; `path` is a quantity of one lane over the steps. */
export function runModel(declarations: readonly Declaration[], { inputs = {}, steps, lanes = 1 }: Frame) {
  const { values, problems } = runByBoth({ program: buildProgram(declarations), inputs, lanes, steps });
  const path = (id: string, lane = 0): number[] => {
    const of = values[id];
    if (!of) throw new Error(`${id} was not kept`);
    return Array.from({ length: of.length / lanes }, (_, step) => of[step * lanes + lane] as number);
  };
  return { values, path, problems: problems as readonly Problem[] };
}

/** Runs by WebAssembly and by JavaScript; throws where one number or problem is not the same to the bit. */
export function runByBoth(options: RunOptions): Run {
  const [wasm, javascript] = [runProgram({ ...options, by: "wasm" }), runProgram({ ...options, by: "javascript" })];
  const difference = differenceOf(wasm, javascript);
  if (difference !== undefined) throw new Error(difference);
  return wasm;
}

/** The first place where two runs of equal lanes are not the same to the bit. */
export function differenceOf(a: Run, b: Run): string | undefined {
  const ids = [Object.keys(a.values).join(), Object.keys(b.values).join()];
  if (ids[0] !== ids[1]) return `${ids[0]} is kept by one, ${ids[1]} by the other`;
  for (const [id, numbers] of Object.entries(a.values)) {
    const others = b.values[id] as Float64Array;
    for (let k = 0; k < numbers.length; k++)
      if (!Object.is(numbers[k], others[k])) return `${id} at ${k} is ${numbers[k]} and ${others[k]}`;
  }
  const [first, second] = [JSON.stringify(a.problems), JSON.stringify(b.problems)];
  return first === second ? undefined : `problems are ${first} and ${second}`;
}

/** The greatest relative difference, number by number; NaN when either side has one. */
export function farthest(found: readonly number[], wanted: readonly number[]): number {
  if (found.length !== wanted.length) throw new Error(`${found.length} numbers against ${wanted.length}`);
  return Math.max(
    ...found.map((value, k) => {
      const goal = wanted[k] as number;
      return value === goal ? 0 : Math.abs(value - goal) / Math.abs(goal);
    }),
  );
}

export function steps<T>(count: number, value: (step: number) => T): T[] {
  return Array.from({ length: count }, (_, step) => value(step));
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Whole numbers below 2^32 from a fixed seed (xorshift), so that a test meets the same numbers each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}
