import type { Value, Values } from "./values.ts";

/**
 * **Exponential function**: e to the power x, the same to the last bit on every machine. `Math.exp` may differ there
 * between Node and browsers, and a run has to give the same numbers everywhere; only + − × / and comparisons, which
 * IEEE 754 fixes, are used here.
 *
 * With k the whole number nearest to x / ln 2, and r = x − k ln 2 (so |r| ≤ ln 2 / 2), e^x is 2^k e^r. As ln 2 is kept
 * in two parts of which the first times k is exact (Cody and Waite), r comes out in two parts as well. A minimax
 * polynomial of degree 12 gives e^r − 1 − r to 2^-58 of e^r, and is added last to 1 + r, of which the rounding error is
 * known. The polynomial sees r rounded; what was rounded off is made good to first order, by the factor r in `lineError`.
 *
 * 2^k is applied in two steps, as 2^1024 and 2^-1075 are not doubles; overflow, subnormal results and infinite x then
 * come out right without a branch.
 *
 * Error: below 0.61 units in the last place, below 0.8 where the result is subnormal.
 */
export function exp(x: number): number {
  const bounded = Math.min(Math.max(x, -746), 710); // e^-746 is 0 and e^710 infinite; NaN stays NaN
  const k = bounded * Math.LOG2E + ROUNDER - ROUNDER;
  const high = bounded - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const r2 = r * r;
  const r4 = r2 * r2;

  const from3 = C3 + C4 * r + (C5 + C6 * r) * r2;
  const from7 = C7 + C8 * r + (C9 + C10 * r) * r2;
  const from11 = C11 + C12 * r;
  const curve = 0.5 * r2 + r2 * r * (from3 + r4 * (from7 + r4 * from11));

  const line = 1 + high;
  const lineError = 1 - line + high - low + (high - r - low) * r;
  const power = k | 0;
  const half = power >> 1;
  return (line + (curve + lineError)) * powerOfTwo(half) * powerOfTwo(power - half);
}

/** The same operations in the same order, as values; 2^k is made from its bits. */
export function expOf(v: Values, x: Value): Value {
  const { add, sub, mul, iadd, isub, constant: c } = v;
  const bounded = v.min(v.max(x, c(-746)), c(710));
  const shifted = add(mul(bounded, c(Math.LOG2E)), c(ROUNDER));
  const k = sub(shifted, c(ROUNDER));
  const high = sub(bounded, mul(k, c(LN2_HIGH)));
  const low = mul(k, c(LN2_LOW));
  const r = sub(high, low);
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);

  const pair = (a: number, b: number) => add(c(a), mul(c(b), r));
  const from3 = add(pair(C3, C4), mul(pair(C5, C6), r2));
  const from7 = add(pair(C7, C8), mul(pair(C9, C10), r2));
  const from11 = pair(C11, C12);
  const curve = add(mul(c(0.5), r2), mul(mul(r2, r), add(from3, mul(r4, add(from7, mul(r4, from11))))));

  const line = add(c(1), high);
  const lineError = add(sub(add(sub(c(1), line), high), low), mul(sub(sub(high, r), low), r));
  // The lowest bits of k + ROUNDER are k itself; a bias of 2048 keeps them above zero where they are shifted.
  const power = iadd(isub(shifted, v.bits(ROUNDER_BITS)), v.bits(2048n));
  const half = v.shr(power, 1);
  const powerOf = (biased: Value) => v.shl(isub(biased, v.bits(1n)), 52); // 2^(biased − 1024)
  return mul(mul(add(line, add(curve, lineError)), powerOf(half)), powerOf(isub(power, half)));
}

/** The first 42 bits of ln 2, and the rest. */
export const LN2_HIGH = 0.6931471805598903;
export const LN2_LOW = 5.497923018708371e-14;
/** 1.5 × 2^52: adding it and taking it away again rounds to the nearest whole number. */
export const ROUNDER = 6755399441055744;
export const ROUNDER_BITS = 0x4338000000000000n;

/** The polynomial, from the third power on; nearly 1/3!, 1/4!, … */
const C3 = 0.16666666666666688;
const C4 = 0.041666666666666824;
const C5 = 0.00833333333331389;
const C6 = 0.00138888888887778;
const C7 = 0.00019841269903391894;
const C8 = 2.4801587559811686e-5;
const C9 = 2.7557228650713045e-6;
const C10 = 2.7557066559677415e-7;
const C11 = 2.5113758202812197e-8;
const C12 = 2.097299468399411e-9;

const LOWEST = -1074;
const powers = new Float64Array(1024 - LOWEST);
powers[-LOWEST] = 1;
for (let k = 1; k < 1024; k++) powers[k - LOWEST] = (powers[k - 1 - LOWEST] as number) * 2;
for (let k = -1; k >= LOWEST; k--) powers[k - LOWEST] = (powers[k + 1 - LOWEST] as number) / 2;

/** 2^k, exact, for whole k from −1074 to 1023: all powers of two that a double can hold. */
export function powerOfTwo(k: number): number {
  return powers[k - LOWEST] as number;
}
