import fc from "fast-check";
import { quantileSorted, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";
import { expect, test } from "vitest";
import { midranks } from "../../src/calibration/midranks.ts";
import { orderStatistics } from "../../src/calibration/order-statistics.ts";
import { quantilesOf } from "../../src/calibration/quantile.ts";
import { numbersFrom, steps } from "../engine/run-model.ts";

/** Selection instead of sorting gives what sorting gives, to the bit. */

const random = numbersFrom(5);
/** Columns that are easy to get wrong: all the same, few values, signed zeros, one far off, infinite, too wide, too narrow. */
const columns: Readonly<Record<string, () => number>> = {
  even: random,
  "all the same": () => 7,
  "few values": () => Math.floor(5 * random()) - 2,
  "signed zeros": () => (random() < 0.5 ? -0 : 0),
  "a few far off": () => (random() < 0.001 ? 1e9 : 1 + 1e-9 * random()),
  "many scales": () => 10 ** (40 * random() - 20),
  infinite: () => (random() < 0.1 ? Number.POSITIVE_INFINITY : random()),
  "too wide": () => (random() < 0.5 ? -1e308 : 1e308),
  "too narrow": () => Math.floor(40 * random()) * 5e-324,
};

test.each(Object.entries(columns))("order statistics of numbers that are %s", (_, number) => {
  for (const size of [1, 2, 5, 64, 65, 1000, 20_000]) {
    const values = Float64Array.from(steps(size, number));
    const before = values.slice();
    const sorted = values.slice().sort();
    const ranks = [0, Math.floor(size / 10), Math.floor(size / 2), Math.floor(size / 2), size - 1];
    const found = orderStatistics(values, ranks);
    for (const [k, rank] of ranks.entries()) expect(Object.is(found[k], sorted[rank]), `${size}, ${rank}`).toBe(true);
    expect(values).toEqual(before);
  }
});

test("quantiles are those of sorted draws (type 7), whatever the order of the draws", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 300 }),
      (draws) => {
        const sorted = Float64Array.from(draws).sort() as unknown as number[];
        const { p10, p25, p50, p75, p90 } = quantilesOf(Float64Array.from(draws));
        const wanted = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => quantileSorted(sorted, share));
        for (const [k, value] of [p10, p25, p50, p75, p90].entries()) expect(Object.is(value, wanted[k])).toBe(true);
        expect(quantilesOf(Float64Array.from(draws.toReversed()))).toEqual({ p10, p25, p50, p75, p90 });
      },
    ),
    { seed: 20260708, numRuns: 300 },
  );
});

test("one draw that is not a number makes all quantiles unknown, and no draws are refused", () => {
  expect(Object.values(quantilesOf(Float64Array.of(1, Number.NaN, 3)))).toEqual(Array(5).fill(Number.NaN));
  expect(() => quantilesOf(new Float64Array())).toThrow("there are no draws to take quantiles of");
});

test.each(["even", "few values", "signed zeros", "many scales"])("ranks of numbers that are %s", (name) => {
  const number = columns[name] as () => number;
  for (const size of [3, 100, 3000]) {
    const x = steps(size, number);
    const y = steps(size, random);
    const ours = sampleCorrelation([...midranks(Float64Array.from(x))], [...midranks(Float64Array.from(y))]);
    expect(Object.is(ours, sampleRankCorrelation(x, y))).toBe(true);
  }
  expect([...midranks(Float64Array.of(3, -1, Number.NaN, 3, -Infinity, 8))]).toEqual([2.5, 1, 5, 2.5, 0, 4]);
});
