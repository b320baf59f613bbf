import { orderStatistics } from "./order-statistics.ts";

/** Shares of the draws at which a band is given. */
const BAND = { p10: 0.1, p25: 0.25, p50: 0.5, p75: 0.75, p90: 0.9 } as const;
export type BandPart = keyof typeof BAND;
export type Quantiles = Readonly<Record<BandPart, number>>;
export const BAND_PARTS = Object.keys(BAND) as BandPart[];

/**
 * Quantiles of draws, in any order, which they keep; NaN where a draw is not a number. A share that falls between two draws
 * is interpolated linearly (type 7, as simple-statistics does).
 */
export function quantilesOf(draws: Float64Array): Quantiles {
  if (draws.length === 0) throw new Error("there are no draws to take quantiles of");
  if (draws.includes(Number.NaN)) return UNKNOWN;
  const places = BAND_PARTS.map((part) => (draws.length - 1) * BAND[part]);
  const found = orderStatistics(
    draws,
    places.flatMap((place) => [Math.floor(place), Math.ceil(place)]),
  );
  const [p10, p25, p50, p75, p90] = places.map((place, k) => {
    const [below, above] = [found[2 * k] as number, found[2 * k + 1] as number];
    return place % 1 === 0 ? below : below + (place % 1) * (above - below);
  });
  return { p10, p25, p50, p75, p90 } as Quantiles;
}

const UNKNOWN: Quantiles = { p10: Number.NaN, p25: Number.NaN, p50: Number.NaN, p75: Number.NaN, p90: Number.NaN };
