import type { Program } from "../engine/program.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import { type Effort, type Progress, resample, sampleAdaptively } from "./importance.ts";
import { logLikelihood, type Spreads } from "./likelihood.ts";
import { type Observation, observationsAt } from "./observations.ts";
import { type Predictions, Predictor } from "./predictions.ts";
import { driftAt, driftPriors, isSpread, SPREADS, unknowns, valueAt } from "./priors.ts";
import { sobol } from "./sobol.ts";

/** What is known of the unknowns at an origin: draws of equal weight. */
export interface Posterior {
  /** Month from January 2019. */
  origin: number;
  /** By parameter of the model, and by spread: one number per draw. */
  draws: Readonly<Record<string, Float64Array>>;
  /** Number of draws. */
  count: number;
  /** How many independent draws the weights are worth. */
  effectiveSize: number;
  /** Draws for which the model was run. */
  evaluated: number;
  rounds: number;
  /** What the draws say of each observation, beside it. */
  checks: readonly { observation: Observation; predicted: Float64Array }[];
}

export interface CalibrateOptions {
  program: Program;
  /** First month that is not known, from January 2019. */
  origin: number;
  bron?: Cijferbron;
  /** Draws of equal weight to give back. */
  count?: number;
  effort?: Partial<Effort>;
  seed?: number;
}

const DEFAULT_DRAWS = 1000;
const EFFORT: Effort = { wanted: 500, first: 2048, round: 1024, mostRounds: 18 };
const SEED = 20260101;

/** Values of all unknowns, from shares of their priors: by id, one number per draw. */
export function valuesOf(shares: readonly Float64Array[]): Record<string, Float64Array> {
  return Object.fromEntries(
    unknowns.map((prior, k) => [prior.id, Float64Array.from(shares, (share) => valueAt(prior, share[k] as number))]),
  );
}

/** The spreads, as the likelihood takes them. */
export function spreadsOf(values: Readonly<Record<string, Float64Array>>): Spreads {
  const [drift, level] = SPREADS.map((id) => values[id] as Float64Array) as [Float64Array, Float64Array];
  return { drift, level };
}

/** Values of the parameters of the model alone. */
export function parametersOf(values: Readonly<Record<string, Float64Array>>): Record<string, Float64Array> {
  return Object.fromEntries(Object.entries(values).filter(([id]) => !isSpread(id)));
}

/**
 * Weighs draws of the priors by what was known at `origin`. A generator: it yields its progress after each step of the
 * engine, so that whoever drives it can pause, listen or stop; `finish` runs it to its end.
 */
export function* calibrate({
  program,
  origin,
  bron = gepubliceerd,
  count = DEFAULT_DRAWS,
  effort,
  seed = SEED,
}: CalibrateOptions): Generator<Progress, Posterior> {
  const observations = observationsAt(origin, bron);
  const predictor = new Predictor(program, origin, observations, bron);
  const seen: Predictions["values"][] = [];
  const sample = yield* sampleAdaptively({
    dimensions: unknowns.length,
    effort: { ...EFFORT, ...effort },
    seed,
    *evaluate(shares) {
      const values = valuesOf(shares);
      const predictions = yield* predictor.predict(parametersOf(values), shares.length);
      seen.push(predictions.values);
      return logLikelihood(observations, predictions, spreadsOf(values));
    },
  });
  const chosen = resample(sample.weights, count);
  const learned = valuesOf(Array.from(chosen, (k) => sample.shares[k] as Float64Array));
  const predicted = observations.map((_, o) => seen.flatMap((block) => [...(block[o] as Float64Array)]));
  return {
    origin,
    draws: { ...learned, ...driftsOf(learned, count, seed) },
    count,
    effectiveSize: sample.effectiveSize,
    evaluated: sample.weights.length,
    rounds: sample.rounds,
    checks: observations.map((observation, o) => ({
      observation,
      predicted: Float64Array.from(chosen, (k) => predicted[o]?.[k] as number),
    })),
  };
}

/** A drift and a level for each draw: the years before say of them only how widely they spread. */
function driftsOf(learned: Readonly<Record<string, Float64Array>>, count: number, seed: number) {
  const sequence = sobol(driftPriors.length, seed + 1);
  const shares = Array.from({ length: count }, () => sequence.next());
  return Object.fromEntries(
    driftPriors.map(({ id, spreiding }, d) => [
      id,
      Float64Array.from(shares, (share, k) => driftAt(learned[spreiding]?.[k] as number, share[d] as number)),
    ]),
  );
}

/** Runs a generator to its end and gives what it returns. */
export function finish<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
