import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExactSum, exactSum } from "../../src/analysis/exact-sum.ts";
import { shapley, shapleySets } from "../../src/analysis/shapley.ts";

const seed = 2025;
const euros = fc.double({ min: -4e9, max: 4e9, noNaN: true });

/** Games of 1 to 6 factors: an outcome, in euros, for each set. */
const games = fc
  .integer({ min: 1, max: 6 })
  .chain((n) => fc.array(euros, { minLength: 2 ** n, maxLength: 2 ** n }).map((values) => ({ n, values })));

const setOf = (fromA: readonly boolean[]) => fromA.reduce((set, taken, k) => set + (taken ? 1 << k : 0), 0);
const all = (n: number) => new Array<boolean>(n).fill(true);
const plainSum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);

describe("an exact sum", () => {
  test("keeps what plain addition loses", () => {
    expect(exactSum([1e16, 1, -1e16])).toBe(1);
    expect(exactSum([0.1, 0.2, -0.3])).toBe(2 ** -55);
    expect(new ExactSum().addProduct(3, 0.1).add(-0.3).value()).toBe(2 ** -55);
  });

  test("of whole numbers is that of BigInt, in any order, and is negated with its terms", () => {
    const whole = fc.maxSafeInteger();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -720, max: 720 }), whole)), (terms) => {
        const sum = new ExactSum();
        for (const [times, term] of terms) sum.addProduct(times, term);
        const exact = terms.reduce((total, [times, term]) => total + BigInt(times) * BigInt(term), 0n);
        expect(sum.value()).toBe(Number(exact));
        const back = new ExactSum();
        for (const [times, term] of terms.toReversed()) back.addProduct(-times, term);
        expect(back.value() + sum.value()).toBe(0);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe("Shapley", () => {
  test("the airport game: three landing strips of 8, 11 and 13", () => {
    const costs = [8, 11, 13];
    const { delen } = shapley(all(3), (fromA) => Math.max(0, ...costs.filter((_, k) => fromA[k])));
    for (const [k, part] of [8 / 3, 8 / 3 + 3 / 2, 8 / 3 + 3 / 2 + 2].entries()) expect(delen[k]).toBeCloseTo(part, 12);
  });

  test("the glove game: one left and two right gloves give 2/3, 1/6, 1/6", () => {
    const { delen } = shapley(all(3), ([left, one, two]) => (left && (one || two) ? 1 : 0));
    for (const [k, part] of [2 / 3, 1 / 6, 1 / 6].entries()) expect(delen[k]).toBeCloseTo(part, 14);
  });

  test("the parts add up to the difference to a millionth of a euro", () => {
    fc.assert(
      fc.property(games, ({ n, values }) => {
        const { verschil, delen } = shapley(all(n), (fromA) => values[setOf(fromA)] as number);
        expect(verschil).toBe((values.at(-1) as number) - (values[0] as number));
        // What is written is the doubles, so their exact sum counts; adding them up in plain steps adds its own roundings.
        expect(Math.abs(exactSum([...delen, -verschil]))).toBeLessThanOrEqual(1e-6);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test("the parts change sign, to the bit, when a and b change places", () => {
    fc.assert(
      fc.property(games, ({ n, values }) => {
        const there = shapley(all(n), (fromA) => values[setOf(fromA)] as number);
        const back = shapley(all(n), (fromA) => values[2 ** n - 1 - setOf(fromA)] as number);
        expect(back.verschil + there.verschil).toBe(0);
        for (const [k, part] of there.delen.entries()) expect(part + (back.delen[k] as number)).toBe(0);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("the parts do not depend on the order of the factors", () => {
    fc.assert(
      fc.property(games, ({ n, values }) => {
        const there = shapley(all(n), (fromA) => values[setOf(fromA)] as number);
        const turned = shapley(all(n), (fromA) => values[setOf([...fromA].reverse())] as number);
        for (const [k, part] of turned.delen.entries()) expect(part).toBeCloseTo(there.delen[n - 1 - k] as number, 5);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("a factor that does nothing has no part; one that is equal is never taken apart", () => {
    fc.assert(
      fc.property(games, fc.nat(5), ({ n, values }, place) => {
        const at = place % (n + 1);
        const others = (fromA: readonly boolean[]) => fromA.filter((_, k) => k !== at);
        const value = (fromA: readonly boolean[]) => values[setOf(others(fromA))] as number;
        const idle = shapley(all(n + 1), value);
        expect(idle.delen[at]).toBe(0);
        const equal = shapley(
          all(n + 1).map((_, k) => k !== at),
          value,
        );
        expect(equal.delen[at]).toBe(0);
        expect(others(equal.delen.map(() => false))).toHaveLength(n);
        for (const [k, part] of equal.delen.entries()) expect(part).toBeCloseTo(idle.delen[k] as number, 5);
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("nothing differs: all parts are zero, and only one outcome is asked for", () => {
    const { sets, of } = shapleySets([false, false]);
    expect(sets).toEqual([[false, false]]);
    expect(of([4_062_600_000])).toEqual({ verschil: 0, delen: [0, 0] });
    expect(plainSum(of([1]).delen)).toBe(0);
  });

  test("values that are missing, and more factors than can be valued, are thrown", () => {
    expect(() => shapleySets([true]).of([1])).toThrow("2 sets have 1 values");
    expect(() => shapley(all(13), () => 0)).toThrow("asks for 2^13 values");
  });
});
