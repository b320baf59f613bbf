import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bezettingsjaar, bezettingsverschil } from "../../src/analysis/bezetting.ts";
import { basisSplitsing, symmetrischeSplitsing } from "../../src/analysis/kosten.ts";

const seed = 2025;

describe("why two mean occupancies differ", () => {
  test("budget against outturn 2025: 16.508 + 13.060 + 912 = 30.480", () => {
    const begroot = { beginstand: 88_655, instroom: 84_360, uitstroom: 51_310, gemiddelde: 105_180 };
    const werd = { beginstand: 72_147, instroom: 51_660, uitstroom: 44_730, gemiddelde: 74_700 };
    const { verschil, delen } = bezettingsverschil(begroot, werd);
    expect(verschil).toBe(30_480);
    expect(delen.beginstand).toBe(16_508);
    expect(delen.instroom + delen.uitstroom).toBe(13_060);
    expect(delen.timing).toBe(912);
  });

  const persons = fc.double({ min: 0, max: 3e5, noNaN: true });
  const year: fc.Arbitrary<Bezettingsjaar> = fc.record({
    beginstand: persons,
    instroom: persons,
    uitstroom: persons,
    gemiddelde: persons,
  });

  test("parts add up, are zero for equal years and change sign with the years", () => {
    fc.assert(
      fc.property(year, year, (a, b) => {
        const there = bezettingsverschil(a, b);
        const back = bezettingsverschil(b, a);
        const sum = Object.values(there.delen).reduce((total, part) => total + part, 0);
        expect(Math.abs(sum - there.verschil)).toBeLessThan(1e-6);
        for (const [id, part] of Object.entries(there.delen)) expect(part).toBeCloseTo(-back.delen[id as "timing"], 6);
        expect(Object.values(bezettingsverschil(a, a).delen).every((part) => part === 0)).toBe(true);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe("why two amounts differ", () => {
  const begroot = { q: 105_180, bedrag: 4_062_600_000 };
  const werd = { q: 74_700, bedrag: 3_593_266_000 };

  test("COA 2025, base weights: −1.177 and +708 mln., together −469", () => {
    const { volume, prijs, verschil } = basisSplitsing(werd, begroot);
    expect([volume, prijs, verschil].map((euro) => Math.round(euro / 1e6))).toEqual([-1177, 708, -469]);
  });

  test("COA 2025, symmetric: −1.322 and +852 mln.", () => {
    const { volume, prijs } = symmetrischeSplitsing(werd, begroot);
    expect([volume, prijs].map((euro) => Math.round(euro / 1e6))).toEqual([-1322, 852]);
  });

  test("both add up to the difference to a millionth of a euro in a billion", () => {
    const amount = fc.record({
      q: fc.double({ min: 1, max: 3e5, noNaN: true }),
      bedrag: fc.double({ min: 0, max: 1e10, noNaN: true }),
    });
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        for (const split of [symmetrischeSplitsing, basisSplitsing]) {
          const { verschil, volume, prijs } = split(a, b);
          const size = Math.max(1, Math.abs(volume), Math.abs(prijs), a.bedrag, b.bedrag);
          expect(Math.abs(volume + prijs - verschil) / size).toBeLessThan(1e-12);
        }
        const there = symmetrischeSplitsing(a, b);
        const back = symmetrischeSplitsing(b, a);
        expect(there.volume + back.volume).toBe(0);
        expect(there.prijs + back.prijs).toBe(0);
        expect(symmetrischeSplitsing(a, a)).toEqual({ verschil: 0, volume: 0, prijs: 0 });
      }),
      { seed, numRuns: 2000 },
    );
  });
});
