import { exp } from "../engine/exp.ts";
import { log } from "../engine/log.ts";
import { fittedProposal, logit, logPrior, logSum, type Proposal, priorProposal, shareOf } from "./mixture.ts";
import { type Sobol, sobol } from "./sobol.ts";

/**
 * **Adaptive importance sampling.** The first draws come from the prior. After each round a proposal is fitted to all
 * draws so far, weighed with a tempered likelihood (the highest power that leaves `FIT_SIZE` effective draws), and the
 * next draws come from it. All rounds count together, each draw weighed by the mixture of all proposals in proportion to
 * their draws (deterministic mixture), so a bad early proposal harms nothing. Stops at the wanted effective size, or after
 * `mostRounds`. All points come from one Sobol sequence; equal input gives equal bits.
 */
export interface Sample {
  /** Share (0 to 1) of each unknown's prior, per draw. */
  shares: readonly Float64Array[];
  /** Per draw; they add up to 1. */
  weights: Float64Array;
  /** (Σw)² / Σw². */
  effectiveSize: number;
  rounds: number;
}

/** How much work is done. */
export interface Effort {
  /** Effective size at which to stop. */
  wanted: number;
  /** Draws of the first round, and of each later one. */
  first: number;
  round: number;
  mostRounds: number;
}

export interface SampleOptions {
  dimensions: number;
  effort: Effort;
  seed: number;
  /** Log likelihood of a block of draws; yields where it may be paused. */
  evaluate(shares: readonly Float64Array[]): Generator<void, Float64Array>;
}

export interface Progress {
  round: number;
  /** Draws done. */
  draws: number;
  effectiveSize: number;
}

const FIT_SIZE = 150;
/** Lanes of one block: small enough for a pause to come soon. */
const BLOCK = 512;

/** Draws until the effective size is reached; yields its progress between the steps of the engine. */
export function* sampleAdaptively({
  dimensions,
  effort: { wanted, first, round: later, mostRounds },
  seed,
  evaluate,
}: SampleOptions): Generator<Progress, Sample> {
  const sequence = sobol(dimensions + 1, seed);
  const points: Float64Array[] = [];
  /** Per draw, its log density under the prior. */
  const priors: number[] = [];
  const shares: Float64Array[] = [];
  const likelihood: number[] = [];
  const proposals: { proposal: Proposal; draws: number }[] = [];
  /** Per draw, the log density of each proposal so far. */
  const densities: number[][] = [];
  const progress: Progress = { round: 0, draws: 0, effectiveSize: 0 };
  let weights: Float64Array = new Float64Array(0);

  while (progress.round < mostRounds && (progress.round < 2 || progress.effectiveSize < wanted)) {
    const proposal = progress.round === 0 ? priorProposal : fittedProposal(points, tempered(likelihood, logMixture()));
    const draws = progress.round === 0 ? first : later;
    progress.round++;
    const fresh = pointsOf(proposal, sequence, draws);
    for (let from = 0; from < draws; from += BLOCK) {
      const block = fresh.slice(from, from + BLOCK).map((x) => x.map(shareOf));
      const work = evaluate(block);
      let step = work.next();
      for (; !step.done; step = work.next()) yield progress;
      shares.push(...block);
      likelihood.push(...step.value);
      progress.draws += block.length;
    }
    for (const [k, density] of densities.entries())
      density.push(proposal.logDensity(points[k] as Float64Array, priors[k] as number));
    proposals.push({ proposal, draws });
    for (const x of fresh) {
      const prior = logPrior(x);
      points.push(x);
      priors.push(prior);
      densities.push(proposals.map((known) => known.proposal.logDensity(x, prior)));
    }
    weights = normalised(weighed(likelihood, logMixture(), 1));
    progress.effectiveSize = sizeOf(weights);
    yield progress;
  }
  return { shares, weights, effectiveSize: progress.effectiveSize, rounds: progress.round };

  /** Log of prior over mixture, per draw. */
  function logMixture(): number[] {
    return densities.map((of, k) => {
      const terms = of.map((density, j) => density + log((proposals[j]?.draws ?? 0) / points.length));
      return (priors[k] as number) - logSum(terms);
    });
  }
}

function pointsOf(proposal: Proposal, sequence: Sobol, draws: number): Float64Array[] {
  return Array.from({ length: draws }, () => proposal.draw(sequence.next()).map(bounded));
}

/** Keeps a coordinate where its share still differs from 0 and 1 (beyond 1e-9 no prior has mass that counts). */
function bounded(x: number): number {
  return Math.max(FARTHEST * -1, Math.min(FARTHEST, x));
}
const FARTHEST = logit(1 - 1e-9);

function weighed(likelihood: readonly number[], correction: readonly number[], power: number): number[] {
  return likelihood.map((value, k) =>
    value === Number.NEGATIVE_INFINITY ? value : power * value + (correction[k] as number),
  );
}

/** Weights that add up to 1, from their logarithms. */
function normalised(logs: readonly number[]): Float64Array {
  const most = logs.reduce((high, value) => Math.max(high, value), Number.NEGATIVE_INFINITY);
  if (most === Number.NEGATIVE_INFINITY) throw new Error("no draw of the prior can meet history");
  const raw = Float64Array.from(logs, (value) => exp(value - most));
  const total = raw.reduce((sum, value) => sum + value, 0);
  return raw.map((value) => value / total);
}

/** (Σw)² / Σw² of weights that add up to 1. */
function sizeOf(weights: Float64Array): number {
  return 1 / weights.reduce((sum, value) => sum + value * value, 0);
}

/** Weights with the highest power of the likelihood (to 1/1024) that leaves FIT_SIZE effective draws. */
function tempered(likelihood: readonly number[], correction: readonly number[]): Float64Array {
  let low = 0;
  let high = 1;
  const at = (power: number) => normalised(weighed(likelihood, correction, power));
  if (sizeOf(at(1)) >= FIT_SIZE) return at(1);
  for (let k = 0; k < 10; k++) {
    const middle = (low + high) / 2;
    if (sizeOf(at(middle)) >= FIT_SIZE) low = middle;
    else high = middle;
  }
  return at(low);
}

/** Indices of `count` draws, each drawn in proportion to its weight (systematic resampling, no chance left). */
export function resample(weights: Float64Array, count: number): Int32Array {
  const chosen = new Int32Array(count);
  let sum = weights[0] ?? 0;
  let k = 0;
  for (let i = 0; i < count; i++) {
    while (sum < (i + 0.5) / count && k + 1 < weights.length) sum += weights[++k] as number;
    chosen[i] = k;
  }
  return chosen;
}
