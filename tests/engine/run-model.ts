import type { Declaration } from "../../src/engine/declaration.ts";
import { type Input, type Problem, runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";

export interface Frame {
  inputs?: Readonly<Record<string, Input>>;
  steps: number;
  lanes?: number;
}

/** Builds and runs a model; `path` is a quantity of one lane over the steps. */
export function runModel(declarations: readonly Declaration[], { inputs = {}, steps, lanes = 1 }: Frame) {
  const { values, problems } = runProgram({ program: buildProgram(declarations), inputs, lanes, steps });
  const path = (id: string, lane = 0): number[] => {
    const of = values[id];
    if (!of) throw new Error(`${id} was not kept`);
    return Array.from({ length: of.length / lanes }, (_, step) => of[step * lanes + lane] as number);
  };
  return { values, path, problems: problems as readonly Problem[] };
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
