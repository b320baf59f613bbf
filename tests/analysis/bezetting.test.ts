import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bezettingsjaar, bezettingsverschil } from "../../src/analysis/bezetting.ts";

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
