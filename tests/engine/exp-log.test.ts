import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/engine/exp.ts";
import { log } from "../../src/engine/log.ts";

/*
 * The reference: whole numbers that count 2^-PRECISION, so each step is good to about 70 digits. Doubles are compared by
 * their place in the row of all doubles (0 is 0, the smallest subnormal 1, its opposite −1), so that a difference of
 * places is a distance in units in the last place.
 */
const PRECISION = 256n;
const ONE = 1n << PRECISION;
/** Places are kept to 2^-20. */
const FRACTION = 20n;
const INFINITE = 0x7ffn << 52n;

const view = new DataView(new ArrayBuffer(8));

function place(x: number): bigint {
  view.setFloat64(0, Math.abs(x));
  const bits = view.getBigInt64(0);
  return x < 0 ? -bits : bits;
}

function double(at: bigint): number {
  view.setBigInt64(0, at < 0n ? -at : at);
  return at < 0n ? -view.getFloat64(0) : view.getFloat64(0);
}

function shift(n: bigint, by: bigint): bigint {
  return by >= 0n ? n << by : n >> -by;
}

/** A finite double as `whole × 2^power`. */
function parts(x: number): { whole: bigint; power: bigint } {
  const at = place(Math.abs(x));
  const exponent = at >> 52n;
  const whole = exponent === 0n ? at : (at & ((1n << 52n) - 1n)) | (1n << 52n);
  return { whole: x < 0 ? -whole : whole, power: (exponent === 0n ? 1n : exponent) - 1075n };
}

/** The place of `n × 2^power`, between doubles too, times 2^FRACTION. */
function exactPlace(n: bigint, power: bigint): bigint {
  if (n <= 0n) return n === 0n ? 0n : -exactPlace(-n, power);
  const length = BigInt(n.toString(2).length);
  const unit = power + length - 53n > -1074n ? power + length - 53n : -1074n;
  return shift(n, power - unit + FRACTION) + ((unit + 1074n) << (52n + FRACTION));
}

/** log((1 + s) / (1 − s)) = 2 (s + s³/3 + s⁵/5 + …) */
function logOfRatio(s: bigint): bigint {
  const square = (s * s) >> PRECISION;
  let sum = 0n;
  let power = s;
  for (let i = 1n; power !== 0n && power !== -1n; i += 2n) {
    sum += power / i;
    power = (power * square) >> PRECISION;
  }
  return 2n * sum;
}

const LN2 = logOfRatio(ONE / 3n);

function exactExp(x: number): bigint {
  const { whole, power } = parts(x);
  const fixed = shift(whole, power + PRECISION);
  const k = fixed / LN2;
  const r = (fixed - k * LN2) >> 8n;
  let sum = 0n;
  let term = ONE;
  for (let i = 1n; term !== 0n && term !== -1n; i++) {
    sum += term;
    term = ((term * r) >> PRECISION) / i;
  }
  for (let i = 0; i < 8; i++) sum = (sum * sum) >> PRECISION;
  return exactPlace(sum, k - PRECISION);
}

function exactLog(x: number): bigint {
  const { whole, power } = parts(x);
  const length = BigInt(whole.toString(2).length);
  const k = whole * whole > 1n << (2n * length - 1n) ? length : length - 1n;
  const one = 1n << k;
  return exactPlace((k + power) * LN2 + logOfRatio(((whole - one) << PRECISION) / (whole + one)), -PRECISION);
}

/**
 * Fails if `f(x)` is not the double nearest to the true value or one next to it. Gives the distance to the true value,
 * in units in the last place.
 */
function distance(f: typeof exp, x: number): number {
  const exact = f === exp ? exactExp(x) : exactLog(x);
  const actual = place(f(x));
  let nearest = (exact + (1n << (FRACTION - 1n))) >> FRACTION;
  if (nearest > INFINITE) nearest = INFINITE;
  const off = actual - nearest;
  if (off < -1n || off > 1n) expect.fail(`${f.name}(${x}) is ${f(x)}, ${off} doubles from ${double(nearest)}`);
  return nearest === INFINITE ? 0 : Math.abs(Number((actual << FRACTION) - exact)) / 2 ** Number(FRACTION);
}

function largestDistance(f: typeof exp, xs: Iterable<number>): number {
  let largest = 0;
  for (const x of xs) largest = Math.max(largest, distance(f, x));
  return largest;
}

/** Evenly spaced, the ends included. */
function* sweep(from: number, to: number, count: number) {
  for (let i = 0; i < count; i++) yield from + ((to - from) * i) / (count - 1);
}

/** The doubles around x. */
function* around(x: number, count = 20n) {
  for (let i = -count; i <= count; i++) yield double(place(x) + i);
}

const anyDouble = fc.bigInt({ min: -INFINITE + 1n, max: INFINITE - 1n }).map(double);
const positive = fc.bigInt({ min: 1n, max: INFINITE - 1n }).map(double);
const runs = { seed: 20250101, numRuns: 10_000 };

test("the reference knows some values", () => {
  const digits = (at: bigint) => double((at + (1n << (FRACTION - 1n))) >> FRACTION);
  expect(digits(exactExp(2))).toBe(7.38905609893065);
  expect(digits(exactExp(-0.5))).toBe(0.6065306597126334);
  expect(digits(exactExp(-745))).toBe(5e-324);
  expect(digits(exactLog(3))).toBe(1.0986122886681098);
  expect(digits(exactLog(0.3))).toBe(-1.2039728043259361);
  expect(digits(exactLog(5e-324))).toBe(-744.4400719213812);
});

test("special values", () => {
  expect(exp(0)).toBe(1);
  expect(exp(-0)).toBe(1);
  expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(exp(709.7827128933841)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(-745.1332191019411)).toBe(5e-324);
  expect(exp(-745.1332191019412)).toBe(0);
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  for (const x of [-5e-324, -1, Number.NEGATIVE_INFINITY, Number.NaN]) expect(log(x)).toBeNaN();
});

test("all doubles", () => {
  fc.assert(
    fc.property(anyDouble, (x) => distance(exp, x) < 0.8),
    runs,
  );
  fc.assert(
    fc.property(fc.double({ min: -746, max: 710, noNaN: true }), (x) => distance(exp, x) < 0.8),
    runs,
  );
  fc.assert(
    fc.property(positive, (x) => distance(log, x) < 0.66),
    runs,
  );
});

test("the range of the model", () => {
  expect(largestDistance(exp, sweep(-60, 5, 50_000))).toBeLessThan(0.61);
  expect(largestDistance(exp, sweep(-1, 0, 20_000))).toBeLessThan(0.61);
  expect(largestDistance(log, sweep(0.1, 1e7, 50_000))).toBeLessThan(0.66);
  expect(largestDistance(log, sweep(1e-6, 2, 50_000))).toBeLessThan(0.66);
});

test("exp where the range is cut, and at its ends", () => {
  for (let i = -2153; i <= 2048; i++) largestDistance(exp, around((i / 2) * Math.LN2, 2n));
  for (const x of [709.782712893384, -708.3964185322641, -745.1332191019412, -746, 710]) {
    largestDistance(exp, around(x));
  }
  expect(largestDistance(exp, sweep(-746, -708, 10_000))).toBeLessThan(0.8);
  expect(largestDistance(exp, sweep(-708, 709, 20_000))).toBeLessThan(0.61);
  for (let x = 1; x > 0; x /= 2) largestDistance(exp, [x, -x]);
});

test("log where the range is cut, near 1 and at the ends", () => {
  for (let k = -1074; k < 1024; k++) {
    const power = double(k < -1022 ? 1n << BigInt(k + 1074) : BigInt(k + 1023) << 52n);
    largestDistance(log, k < -1022 ? [power] : around(power, 2n));
    if (k >= -1022) largestDistance(log, around(power * Math.SQRT2, 2n));
  }
  for (let step = 2 ** -52; step < 0.5; step *= 1.01) largestDistance(log, [1 + step, 1 - step]);
  largestDistance(log, around(1, 100n));
  largestDistance(log, around(2.2250738585072014e-308, 100n));
  largestDistance(log, [5e-324, 1e-323, 1e-320, 1e-310, Number.MAX_VALUE]);
});

test("a larger x never gives a smaller value", () => {
  const next = (x: number) => double(place(x) + 1n);
  const rises = (f: typeof exp) => (x: number) => f(next(x)) >= f(x);
  const many = { seed: 20250101, numRuns: 20_000 };
  fc.assert(fc.property(fc.double({ min: -746, max: 710, noNaN: true }), rises(exp)), many);
  fc.assert(fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), rises(log)), many);
  for (const x of sweep(-2, 2, 100_000)) if (!rises(exp)(x)) expect.fail(`exp falls after ${x}`);
  for (const x of sweep(0.25, 4, 100_000)) if (!rises(log)(x)) expect.fail(`log falls after ${x}`);
});
