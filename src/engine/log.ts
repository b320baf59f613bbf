import { LN2_HIGH, LN2_LOW, powerOfTwo } from "./exp.ts";

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
    normal = x * 18014398509481984; // 2^54
    k = -54;
  }
  bits.setFloat64(0, normal, true);
  const exponent = (bits.getInt32(4, true) - SQRT_HALF_BITS) >> 20;
  k += exponent;
  const f = normal * powerOfTwo(-exponent) - 1;

  const s = f / (2 + f);
  const z = s * s;
  const z2 = z * z;
  const from2 = 0.2857142874207128 + 0.22222198599282514 * z;
  const from4 = 0.1818356320933067 + 0.15314074391034707 * z + 0.1479574947456142 * z2;
  const R = z * (0.6666666666666734 + 0.39999999999416525 * z + z2 * (from2 + z2 * from4));

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

const SMALLEST_NORMAL = 2.2250738585072014e-308;
/** The upper half of the bits of √½. */
const SQRT_HALF_BITS = 0x3fe6a09e;
/** 1.5 × 2^26: adding it and taking it away again keeps 26 bits after the point, of which the square is exact. */
const SPLITTER = 100663296;
const bits = new DataView(new ArrayBuffer(8));
