import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/calibration/normal.ts";
import { MAX_DIMENSIONS, sobol } from "../../src/calibration/sobol.ts";

/** Warnock's formula: how unevenly points fill the unit cube (squared L2 star discrepancy). */
function discrepancy(points: readonly Float64Array[]): number {
  const n = points.length;
  const d = points[0]?.length ?? 0;
  let once = 0;
  let twice = 0;
  for (const x of points) {
    once += x.reduce((product, value) => product * (1 - value * value), 1);
    for (const y of points)
      twice += x.reduce((product, value, k) => product * (1 - Math.max(value, y[k] as number)), 1);
  }
  return 3 ** -d - (once * 2 ** (1 - d)) / n + twice / (n * n);
}

describe("the Sobol sequence", () => {
  test("starts as Joe and Kuo's own (scipy.stats.qmc.Sobol without scrambling)", () => {
    const sequence = sobol(6, 0);
    const points = Array.from({ length: 8 }, () => [...sequence.next()].map((value) => value - 0.5 / 2 ** 32));
    expect(points).toEqual(FIRST_POINTS);
  });

  test("fills all of 64 dimensions: every aligned 32nd part holds its share of the first 1024 points", () => {
    const sequence = sobol(MAX_DIMENSIONS, 7);
    const counts = Array.from({ length: MAX_DIMENSIONS }, () => new Array<number>(32).fill(0));
    for (let k = 0; k < 1024; k++)
      for (const [d, value] of sequence.next().entries()) {
        expect(value > 0 && value < 1).toBe(true);
        const part = counts[d] as number[];
        part[Math.floor(value * 32)] = (part[Math.floor(value * 32)] as number) + 1;
      }
    expect(counts.flat().every((count) => count === 32)).toBe(true);
  });

  test("is more even than chance in 6 dimensions, with and without shift", () => {
    let state = 1;
    const chance = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 0) / 2 ** 32;
    };
    const random = discrepancy(Array.from({ length: 512 }, () => Float64Array.from({ length: 6 }, chance)));
    for (const seed of [0, 20260101]) {
      const sequence = sobol(6, seed);
      expect(discrepancy(Array.from({ length: 512 }, () => sequence.next()))).toBeLessThan(random / 3);
    }
  });

  test("can start anywhere", () => {
    const whole = sobol(5, 3);
    for (let k = 0; k < 100; k++) whole.next();
    expect(sobol(5, 3, 100).next()).toEqual(whole.next());
  });

  test("refuses more dimensions than it has numbers for", () => {
    expect(() => sobol(MAX_DIMENSIONS + 1, 0)).toThrow("dimensions is 65; 1 to 64 have direction numbers");
  });
});

test("the normal quantile is scipy's", () => {
  for (const [p, z] of QUANTILES) expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-14);
  expect(normalQuantile(0.5)).toBe(0);
});

const FIRST_POINTS = [
  [0.0, 0.0, 0.0, 0.0, 0.0, 0.0],
  [0.5, 0.5, 0.5, 0.5, 0.5, 0.5],
  [0.75, 0.25, 0.25, 0.25, 0.75, 0.75],
  [0.25, 0.75, 0.75, 0.75, 0.25, 0.25],
  [0.375, 0.375, 0.625, 0.875, 0.375, 0.125],
  [0.875, 0.875, 0.125, 0.375, 0.875, 0.625],
  [0.625, 0.125, 0.875, 0.625, 0.625, 0.875],
  [0.125, 0.625, 0.375, 0.125, 0.125, 0.375],
];
const QUANTILES: readonly (readonly [number, number])[] = [
  [1e-12, -7.034483825301131],
  [0.0001, -3.7190164854556804],
  [0.01, -2.3263478740408408],
  [0.1, -1.2815515655446004],
  [0.3, -0.5244005127080409],
  [0.7, 0.5244005127080407],
  [0.95, 1.6448536269514722],
  [0.9999, 3.719016485455709],
];
