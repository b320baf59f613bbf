import { describe, expect, test } from "vitest";
import { realisatie } from "../../src/figures/figures.ts";
import { history } from "../../src/figures/history.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { januari, maandVan } from "../../src/units/maand.ts";
import { jaar, ramingOf, reeks } from "../scenarios.ts";

/**
 * One year ahead from the end of the year before, with the realised inflow by month: how far the mean occupancy is off,
 * beside the simplest reference, last year's outflow again.
 */

const JAREN = [2022, 2023, 2024, 2025];

function outOfSample(y: number, instroom: Float64Array): ScenarioDocument {
  const maanden = Object.fromEntries(
    Array.from({ length: 12 }, (_, m) => [maandVan(januari(y) + m), instroom[januari(y) + m] as number]),
  );
  return {
    schema: 1,
    id: `terugtoets-${y}`,
    naam: `Terugtoets ${y}`,
    oorsprong: `${y}-01` as never,
    einde: `${y}-12` as never,
    waarden: {
      asielinstroom: { waarde: realisatie("asielinstroom", y) ?? 0, eenheid: "persoon/jaar", bron: "tabel 8" },
    },
    opgelegd: { stroom: { instroomOpvang: { maanden, eenheid: "persoon/maand", bron: "tabel 8" } } },
  };
}

function modelError(y: number): number {
  const raming = ramingOf(outOfSample(y, history.instroom));
  return (jaar(raming, y).gemiddeldeBezetting.waarde ?? 0) / (realisatie("gemiddeldeBezetting", y) ?? 0) - 1;
}

function referenceError(y: number): number {
  const monthly = (realisatie("uitstroomOpvang", y - 1) ?? 0) / 12;
  let count = history.bezetting[januari(y)] as number;
  let sum = 0;
  for (let m = 0; m < 12; m++) {
    const end = count + (history.instroom[januari(y) + m] as number) - monthly;
    sum += (count + end) / 2;
    count = end;
  }
  return sum / 12 / (realisatie("gemiddeldeBezetting", y) ?? 0) - 1;
}

const meanAbsolute = (errors: readonly number[]) =>
  errors.reduce((sum, error) => sum + Math.abs(error), 0) / errors.length;

describe("one year ahead", () => {
  test("the simplest reference is the one of the design: +5,6% +2,0% -0,1% 0,0%", () => {
    const errors = JAREN.map(referenceError);
    expect(errors.map((error) => Math.round(error * 1000) / 10)).toEqual([5.6, 2, -0.1, 0]);
  });

  test("the model errs no more than it", () => {
    expect(meanAbsolute(JAREN.map(modelError))).toBeLessThanOrEqual(meanAbsolute(JAREN.map(referenceError)));
  });

  test("nothing but the inflow after the origin is used: the model sees no later month of any other series", () => {
    const raming = ramingOf(outOfSample(2023, history.instroom));
    for (const id of [
      "instroomOpvangRealisatie",
      "uitstroomOpvangRealisatie",
      "nareisRealisatie",
      "inwilligingenCbs",
      "inwilligingspercentageHistorie",
      "opvangduurVergunninghouders",
    ]) {
      expect(reeks(raming, id).subarray(0, 48).every(Number.isFinite)).toBe(true);
      expect(reeks(raming, id).subarray(48).every(Number.isNaN)).toBe(true);
    }
  });
});
