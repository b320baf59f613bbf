import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Bedrag,
  basisSplitsing,
  coaBedragVan,
  kostenverschil,
  symmetrischeSplitsing,
  teruggaveSplitsing,
} from "../../src/analysis/kosten.ts";
import { shapley } from "../../src/analysis/shapley.ts";
import { documentOf, jaar, ramingOf, scenarioIds } from "../scenarios.ts";

const seed = 2025;

const begroot = { q: 105_180, bedrag: 4_062_600_000 };
const werd = { q: 74_700, bedrag: 3_593_266_000 };
const mln = (...euro: number[]) => euro.map((value) => Math.round(value / 1e6));

describe("the published split of 2025", () => {
  test("base weights: −1.177 and +708 mln., together −469", () => {
    const { volume, prijs, verschil } = basisSplitsing(werd, begroot);
    expect(mln(volume, prijs, verschil)).toEqual([-1177, 708, -469]);
  });

  test("symmetric: −1.322 and +852 mln.; no mix on one price", () => {
    const { volume, prijs, mix, metMix } = kostenverschil(werd, begroot);
    expect(mln(volume, prijs)).toEqual([-1322, 852]);
    expect([mix, metMix]).toEqual([0, false]);
  });

  test("of the € 356 mln. that came back, 1.950 persons explain 61 and 295 is not volume", () => {
    const basisprijs = (3_900_000_000 - 1_500_000_000) / 76_323;
    expect(Math.round(basisprijs)).toBe(31_445);
    const { volume, rest } = teruggaveSplitsing({ personen: 76_323 - 74_373, basisprijs, teruggave: 356e6 });
    expect(mln(volume, rest)).toEqual([61, 295]);
    expect(volume + rest).toBe(356e6);
  });
});

const q = fc.double({ min: 1000, max: 2e5, noNaN: true });
const amount: fc.Arbitrary<Bedrag> = fc.record({ q, bedrag: fc.double({ min: 1e6, max: 4e9, noNaN: true }) });
const withMix: fc.Arbitrary<Bedrag> = fc.record({
  q,
  bedrag: fc.double({ min: 1e6, max: 4e9, noNaN: true }),
  noodopvang: fc.record({
    plekken: fc.double({ min: 0, max: 1e5, noNaN: true }),
    toeslag: fc.double({ min: 0, max: 1e5, noNaN: true }),
  }),
});

describe("volume, price and mix of random amounts", () => {
  test.each([
    ["on one price", amount],
    ["in base and surcharge", withMix],
  ])("add up to 1e-6 euro and change sign to the bit, %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        const there = kostenverschil(a, b);
        const back = kostenverschil(b, a);
        expect(there.verschil).toBe(a.bedrag - b.bedrag);
        // The parts may be larger than the amounts, so what adding doubles costs is counted in their last places.
        const size = Math.max(4e9, Math.abs(there.volume), Math.abs(there.prijs), Math.abs(there.mix));
        const sum = there.volume + there.prijs + there.mix;
        expect(Math.abs(sum - there.verschil)).toBeLessThanOrEqual((1e-6 * size) / 4e9);
        for (const id of ["volume", "prijs", "mix", "verschil"] as const) expect(there[id] + back[id]).toBe(0);
      }),
      { seed, numRuns: 5000 },
    );
  });

  test("are zero for equal amounts, and only price where only the amount differs", () => {
    fc.assert(
      fc.property(fc.oneof(amount, withMix), fc.double({ min: 1, max: 4e9, noNaN: true }), (a, bedrag) => {
        const { metMix, ...parts } = kostenverschil(a, { ...a });
        expect(metMix).toBe(a.noodopvang !== undefined);
        expect(Object.values(parts).every((part) => part === 0)).toBe(true);
        expect(kostenverschil({ ...a, bedrag }, a)).toMatchObject({ prijs: bedrag - a.bedrag, volume: 0, mix: 0 });
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("another number at the same price is volume, other emergency places at the same prices are mix", () => {
    const basis = 31_445;
    const toeslag = 40_000;
    const at = (q: number, plekken: number): Bedrag => ({
      q,
      bedrag: basis * q + toeslag * plekken,
      noodopvang: { plekken, toeslag },
    });
    expect(kostenverschil(at(80_000, 40_000), at(80_000, 30_000))).toMatchObject({ volume: 0, prijs: 0, mix: 4e8 });
    expect(kostenverschil(at(80_000, 40_000), at(40_000, 20_000))).toMatchObject({
      volume: 2_057_800_000,
      prijs: 0,
      mix: 0,
    });
  });

  test("the closed form of two factors is Shapley", () => {
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const { volume, prijs } = symmetrischeSplitsing(a, b);
        const { delen } = shapley(
          [true, true],
          ([fromQ, fromP]) => (fromQ ? a.q : b.q) * (fromP ? a.bedrag / a.q : b.bedrag / b.q),
        );
        const size = Math.max(1e6, Math.abs(volume), Math.abs(prijs));
        expect(Math.abs(volume - (delen[0] as number)) / size).toBeLessThan(1e-9);
        expect(Math.abs(prijs - (delen[1] as number)) / size).toBeLessThan(1e-9);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe("the shipped scenarios", () => {
  test("every pair and year adds up to 1e-6 euro; what is published has no mix", () => {
    const ramingen = scenarioIds.map((id) => ramingOf(documentOf(id)));
    let pairs = 0;
    for (const a of ramingen)
      for (const b of ramingen)
        for (const year of [2024, 2025, 2026, 2028]) {
          const [left, right] = [coaBedragVan(a, year), coaBedragVan(b, year)];
          if (!left || !right) continue;
          pairs++;
          const { verschil, volume, prijs, mix, metMix } = kostenverschil(left, right);
          expect(Math.abs(volume + prijs + mix - verschil)).toBeLessThanOrEqual(1e-6);
          expect(verschil).toBe((jaar(a, year).kostenCoa.waarde ?? 0) - (jaar(b, year).kostenCoa.waarde ?? 0));
          if (jaar(a, year).kostenCoa.herkomst === "gepubliceerd") expect(metMix).toBe(false);
          if (a === b) expect([volume, prijs, mix]).toEqual([0, 0, 0]);
        }
    expect(pairs).toBeGreaterThan(500);
  });

  test("scenarios with the same prices differ by people and mix alone", () => {
    const [a, b] = ["mpp-2025-max", "mpp-2025-min"].map((id) => coaBedragVan(ramingOf(documentOf(id)), 2027));
    if (!a || !b) throw new Error("no amount");
    const { volume, prijs, mix } = kostenverschil(a, b);
    expect(prijs).toBe(0);
    expect(Math.min(volume, mix)).toBeGreaterThan(1e8);
  });
});
