import { exp } from "./exp.ts";

/**
 * A few parts in 10^15 less than everything: exits that compete for one stock never add up to more than is there,
 * whatever the rounding. The stock keeps the difference, so nobody is lost by it.
 */
const ALMOST_ALL = 1 - 2 ** -48;

/** What leaves by an exit of rate `rate` beside exits of total rate `other`, in one step (see `drain`). */
export function drained(stock: number, inflow: number, rate: number, other: number): number {
  if (!(rate >= 0 && other >= 0)) return Number.NaN;
  const total = rate + other;
  if (total === 0) return 0;
  let stockLeaves: number;
  let inflowLeaves: number;
  if (total < FEW) {
    inflowLeaves = total * inflowLeavesPerRate(total);
    stockLeaves = total * (1 - inflowLeaves);
  } else {
    stockLeaves = 1 - exp(-total);
    inflowLeaves = 1 - stockLeaves / total;
  }
  return (stock * stockLeaves + inflow * inflowLeaves) * (rate / total) * ALMOST_ALL;
}

/** Below this total rate, 1 − e^(−Λ) loses digits: at 1e-16 nothing would be left of it, and all of an inflow leave. */
const FEW = 1 / 8;

/** (1 − (1 − e^(−Λ)) / Λ) / Λ for 0 ≤ Λ ≤ FEW: the series 1/2! − Λ/3! + Λ²/4! − …, to the last bit. */
function inflowLeavesPerRate(x: number): number {
  const from7 = 1 / 40320 - x * (1 / 362880 - x * (1 / 3628800 - x / 39916800));
  return 1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040 - x * from7)))));
}
