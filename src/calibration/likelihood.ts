import { log } from "../engine/log.ts";
import type { Observation } from "./observations.ts";
import type { Predictions } from "./predictions.ts";

/** Spread of the drift (per year) and of the level of the throughputs, one number per lane. */
export interface Spreads {
  drift: Float64Array;
  level: Float64Array;
}

/**
 * Logarithm of the likelihood of each draw, up to a constant: the logarithm of every observation is normal around that of
 * its prediction, with its stated error. For the outflow one year ahead two parts come on top: what the level of the
 * throughputs may have been off, and the drift that they may have had in that year (spread × effect / outflow). A draw that
 * cannot meet history has −∞.
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
      const off = log((predictions.values[k]?.[lane] ?? Number.NaN) / observation.waarde);
      sum -= (off * off) / (2 * variance) + log(variance) / 2;
    }
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  });
}

/** Variance of the logarithm of an observation around that of its prediction; it leans on the prediction alone. */
export function varianceOf(
  { soort, fout }: Observation,
  k: number,
  { values, driftEffect }: Predictions,
  { drift, level }: Spreads,
  lane: number,
): number {
  if (soort !== "uitstroom") return fout * fout;
  const off = level[lane] as number;
  const effect = (driftEffect[k]?.[lane] ?? Number.NaN) / (values[k]?.[lane] ?? Number.NaN);
  const drifted = (drift[lane] as number) * effect;
  return fout * fout + off * off + drifted * drifted;
}
