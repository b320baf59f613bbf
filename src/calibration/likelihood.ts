import { log } from "../engine/log.ts";
import type { Observation } from "./observations.ts";
import type { Predictions } from "./predictions.ts";

/** Spread of the drift (per year) and of the level of the throughputs, one number per lane. */
export interface Spreads {
  drift: Float64Array;
  level: Float64Array;
}

/**
 * Logarithm of the likelihood of each draw, up to a constant: every observation is normal around its prediction, with its
 * stated error. For the outflow one year ahead two parts come on top: what the level of the throughputs may have been off
 * (spread × outflow), and the drift that they may have had in that year (spread × effect). A draw that cannot meet history
 * has −∞.
 */
export function logLikelihood(
  observations: readonly Observation[],
  predictions: Predictions,
  spreads: Spreads,
): Float64Array {
  return spreads.drift.map((_, lane) => {
    let sum = 0;
    for (const [k, observation] of observations.entries()) {
      const variance = varianceOf(observation, k, predictions, spreads, lane);
      const off = (predictions.values[k]?.[lane] ?? Number.NaN) - observation.waarde;
      sum -= (off * off) / (2 * variance) + log(variance) / 2;
    }
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  });
}

/** Variance of an observation around its prediction, in the square of its unit; it leans on the prediction alone. */
export function varianceOf(
  { soort, fout }: Observation,
  k: number,
  { values, driftEffect }: Predictions,
  { drift, level }: Spreads,
  lane: number,
): number {
  const predicted = values[k]?.[lane] ?? Number.NaN;
  const stated = fout * predicted;
  if (soort !== "uitstroom") return stated * stated;
  const off = (level[lane] as number) * predicted;
  const drifted = (drift[lane] as number) * (driftEffect[k]?.[lane] ?? Number.NaN);
  return stated * stated + off * off + drifted * drifted;
}
