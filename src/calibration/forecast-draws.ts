import type { Program } from "../engine/program.ts";
import { pruneProgram } from "../engine/prune.ts";
import { type Input, startRun } from "../engine/run.ts";
import type { RunFrame } from "../raming/inputs.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { isSpread } from "./priors.ts";

/** Draws of parameters: by id, one number per draw. */
export type Draws = Readonly<Record<string, Float64Array>>;

/** Lanes of one block. */
const BLOCK = 256;

export interface BlockOfDraws {
  /** Number of the first draw of the block. */
  first: number;
  lanes: number;
  /** By series: step-major, `values[step * lanes + lane]`. */
  values: Readonly<Record<string, Float64Array>>;
  /** Lanes, within the block, that the model cannot run: a group would fall below zero. */
  failed: ReadonlySet<number>;
}

export interface ForecastDrawsOptions {
  program: Program;
  scenario: Scenario;
  frame: RunFrame;
  draws: Draws;
  keep: readonly string[];
  /** Further inputs that differ per draw: by id, step-major over all draws. */
  paths?: Readonly<Record<string, (step: number, draw: number) => number>>;
}

/** Ids whose draws a scenario leaves free: what it sets itself, or has a measure act on, keeps its own value. */
export function freeIn(scenario: Scenario, draws: Draws): string[] {
  const acted = new Set(scenario.maatregelen.filter(({ aan }) => aan).map(({ parameter }) => parameter));
  return Object.keys(draws).filter((id) => !isSpread(id) && !scenario.waarden.has(id) && !acted.has(id));
}

/** Runs a scenario on every draw, block by block; yields nothing after each step and hands every block to `take`. */
export function* forecastDraws(
  { program, scenario, frame, draws, keep, paths = {} }: ForecastDrawsOptions,
  take: (block: BlockOfDraws) => void,
): Generator<void, void> {
  const pruned = pruneProgram(program, keep);
  const free = freeIn(scenario, draws);
  const count = Object.values(draws)[0]?.length ?? 0;
  for (let first = 0; first < count; first += BLOCK) {
    const lanes = Math.min(BLOCK, count - first);
    const inputs: Record<string, Input> = { ...frame.inputs };
    for (const id of free) inputs[id] = { perLane: (draws[id] as Float64Array).subarray(first, first + lanes) };
    for (const [id, value] of Object.entries(paths))
      inputs[id] = {
        perStepAndLane: Float64Array.from({ length: frame.steps * lanes }, (_, k) =>
          value(Math.floor(k / lanes), first + (k % lanes)),
        ),
      };
    const run = startRun({ program: pruned, inputs, lanes, steps: frame.steps, keep });
    while (!run.done) {
      run.advance();
      yield;
    }
    take({ first, lanes, values: run.values, failed: new Set(run.problems.map(({ lane }) => lane)) });
  }
}
