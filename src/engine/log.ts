import { LN2_HIGH, LN2_LOW, powerOfTwo, ROUNDER, ROUNDER_BITS } from "./exp.ts";
import type { Value, Values } from "./values.ts";

/**
 * **Natural logarithm**, the same to the last bit on every machine, for the reason given at `exp`.
 *
 * x is 2^k m with m between √½ and √2, so log x = k ln 2 + log m; k is read from the exponent bits of x. With f = m − 1
 * (exact) and s = f / (2 + f), the series log m = 2 (s + s³/3 + s⁵/5 + …) can be written as f − f²/2 + s (f²/2 + R),
 * where R = s² (2/3 + 2/5 s² + …) is a minimax polynomial of 7 terms, good to 2^-59 of the result. The large terms
 * k ln 2, f and f²/2 are added in two parts, high and low, so that only the small last term is rounded more than once.
 *
 * Error: below 0.66 units in the last place.
 */
export function log(x: number): number {
  let normal = x;
  let k = 0;
  if (!(x >= SMALLEST_NORMAL && x < Number.POSITIVE_INFINITY)) {
    if (x === 0) return Number.NEGATIVE_INFINITY;
    if (!(x > 0 && x < SMALLEST_NORMAL)) return x > 0 ? x : Number.NaN;
    normal = x * TWO_54;
    k = -54;
  }
  bits.setFloat64(0, normal, true);
  const exponent = (bits.getInt32(4, true) - SQRT_HALF_BITS) >> 20;
  k += exponent;
  const f = normal * powerOfTwo(-exponent) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const from2 = C2 + C3 * z;
  const from4 = C4 + C5 * z + C6 * z2;
  const R = z * (C0 + C1 * z + z2 * (from2 + z2 * from4));

  const fHigh = f + SPLITTER - SPLITTER;
  const squareHigh = 0.5 * fHigh * fHigh;
  const squareLow = 0.5 * (f - fHigh) * (f + fHigh);
  const whole = k * LN2_HIGH;
  const line = whole + f;
  const lineError = whole - line + f;
  const curve = line - squareHigh;
  const curveError = line - curve - squareHigh;
  return curve + (s * (0.5 * f * f + R) + (lineError + curveError + (k * LN2_LOW - squareLow)));
}

/** The same operations in the same order, as values; what JavaScript does by a branch is chosen at the end. */
export function logOf(v: Values, x: Value): Value {
  const { add, sub, mul, select, iadd, isub, constant: c } = v;
  const small = v.lt(x, c(SMALLEST_NORMAL));
  const normal = select(small, mul(x, c(TWO_54)), x);
  // The bias keeps the difference above zero where it is shifted; ROUNDER turns the whole number into a double.
  const biased = v.shr(iadd(isub(normal, v.bits(BigInt(SQRT_HALF_BITS) << 32n)), v.bits(1024n << 52n)), 52);
  const exponent = isub(biased, v.bits(1024n));
  const k = add(select(small, c(-54), c(0)), sub(iadd(exponent, v.bits(ROUNDER_BITS)), c(ROUNDER)));
  const f = sub(isub(normal, v.shl(exponent, 52)), c(1)); // the mantissa, its exponent taken away

  const s = v.div(f, add(c(2), f));
  const z = mul(s, s);
  const z2 = mul(z, z);
  const from2 = add(c(C2), mul(c(C3), z));
  const from4 = add(add(c(C4), mul(c(C5), z)), mul(c(C6), z2));
  const R = mul(z, add(add(c(C0), mul(c(C1), z)), mul(z2, add(from2, mul(z2, from4)))));

  const fHigh = sub(add(f, c(SPLITTER)), c(SPLITTER));
  const squareHigh = mul(mul(c(0.5), fHigh), fHigh);
  const squareLow = mul(mul(c(0.5), sub(f, fHigh)), add(f, fHigh));
  const whole = mul(k, c(LN2_HIGH));
  const line = add(whole, f);
  const lineError = add(sub(whole, line), f);
  const curve = sub(line, squareHigh);
  const curveError = sub(sub(line, curve), squareHigh);
  const rest = add(add(lineError, curveError), sub(mul(k, c(LN2_LOW)), squareLow));
  const result = add(curve, add(mul(s, add(mul(mul(c(0.5), f), f), R)), rest));

  const finite = select(v.lt(x, c(Number.POSITIVE_INFINITY)), result, x);
  return select(v.gt(x, c(0)), finite, select(v.eq(x, c(0)), c(Number.NEGATIVE_INFINITY), c(Number.NaN)));
}

const TWO_54 = 18014398509481984;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** The upper half of the bits of √½. */
const SQRT_HALF_BITS = 0x3fe6a09e;
/** 1.5 × 2^26: adding it and taking it away again keeps 26 bits after the point, of which the square is exact. */
const SPLITTER = 100663296;

/** The polynomial; nearly 2/3, 2/5, 2/7, … */
const C0 = 0.6666666666666734;
const C1 = 0.39999999999416525;
const C2 = 0.2857142874207128;
const C3 = 0.22222198599282514;
const C4 = 0.1818356320933067;
const C5 = 0.15314074391034707;
const C6 = 0.1479574947456142;

const bits = new DataView(new ArrayBuffer(8));
