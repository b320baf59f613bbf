import { exp, expOf } from "./exp.ts";
import type { Value, Values } from "./values.ts";

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

/** The same operations in the same order, as values; both ways to compute what leaves, of which one is chosen. */
export function drainedOf(v: Values, stock: Value, inflow: Value, rate: Value, other: Value): Value {
  const { add, sub, mul, div, select, constant: c } = v;
  const total = add(rate, other);
  const few = v.lt(total, c(FEW));
  const inflowOfFew = mul(total, inflowLeavesPerRateOf(v, total));
  const stockOfMany = sub(c(1), expOf(v, v.neg(total)));
  const stockLeaves = select(few, mul(total, sub(c(1), inflowOfFew)), stockOfMany);
  const inflowLeaves = select(few, inflowOfFew, sub(c(1), div(stockOfMany, total)));
  const leaves = mul(mul(add(mul(stock, stockLeaves), mul(inflow, inflowLeaves)), div(rate, total)), c(ALMOST_ALL));
  const sound = v.and(v.ge(rate, c(0)), v.ge(other, c(0)));
  const nothing = v.eq(total, c(0));
  return select(v.and(sound, v.not(nothing)), leaves, select(sound, c(0), c(Number.NaN)));
}

/** Below this total rate, 1 − e^(−Λ) loses digits: at 1e-16 nothing would be left of it, and all of an inflow leave. */
const FEW = 1 / 8;

/** (1 − (1 − e^(−Λ)) / Λ) / Λ for 0 ≤ Λ ≤ FEW: the series 1/2! − Λ/3! + Λ²/4! − …, to the last bit. */
function inflowLeavesPerRate(x: number): number {
  const from7 = 1 / 40320 - x * (1 / 362880 - x * (1 / 3628800 - x / 39916800));
  return 1 / 2 - x * (1 / 6 - x * (1 / 24 - x * (1 / 120 - x * (1 / 720 - x * (1 / 5040 - x * from7)))));
}

function inflowLeavesPerRateOf({ sub, mul, div, constant: c }: Values, x: Value): Value {
  const last = sub(c(1 / 3628800), div(x, c(39916800)));
  const from7 = sub(c(1 / 40320), mul(x, sub(c(1 / 362880), mul(x, last))));
  return [1 / 5040, 1 / 720, 1 / 120, 1 / 24, 1 / 6, 1 / 2].reduce((rest, a) => sub(c(a), mul(x, rest)), from7);
}
