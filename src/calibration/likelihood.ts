import { log } from "../engine/log.ts";
import type { Observation } from "./observations.ts";
import type { Predictions } from "./predictions.ts";

/**
 * Logarithm of the likelihood of each draw, up to a constant: every observation is normal around its prediction, with its
 * stated error. For the outflow one year ahead the error has a second part, the drift that its throughputs may have had in
 * that year: spread × effect. `spread` is one number per lane, per year. A draw that cannot meet history has −∞.
 */
export function logLikelihood(
  observations: readonly Observation[],
  { values, driftEffect }: Predictions,
  spread: Float64Array,
): Float64Array {
  return spread.map((sigma, lane) => {
    let sum = 0;
    for (const [k, { waarde, fout }] of observations.entries()) {
      const predicted = values[k]?.[lane] ?? Number.NaN;
      const drift = sigma * (driftEffect[k]?.[lane] ?? 0);
      const variance = (fout * waarde) ** 2 + drift * drift;
      const off = predicted - waarde;
      sum -= (off * off) / (2 * variance) + log(variance) / 2;
    }
    return Number.isNaN(sum) ? Number.NEGATIVE_INFINITY : sum;
  });
}
