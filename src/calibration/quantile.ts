import { quantileSorted } from "simple-statistics";

/** Shares of the draws at which a band is given. */
const BAND = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;
export type BandPart = keyof typeof BAND;
export type Quantiles = Readonly<Record<BandPart, number>>;
export const BAND_PARTS = Object.keys(BAND) as BandPart[];

/** Quantiles of draws, in any order; NaN where a draw is not a number. Sorts the array that it is given. */
export function quantilesOf(draws: Float64Array): Quantiles {
  draws.sort(); // NaN comes last
  const unknown = Number.isNaN(draws.at(-1));
  const at = (share: number) => (unknown ? Number.NaN : quantileSorted(draws as unknown as number[], share));
  return { p10: at(BAND.p10), p25: at(BAND.p25), p50: at(BAND.p50), p75: at(BAND.p75), p90: at(BAND.p90) };
}
