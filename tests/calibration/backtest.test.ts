import { describe, expect, test } from "vitest";
import { backtest, meanOccupancies } from "../../src/calibration/backtest.ts";
import { calibrate, finish } from "../../src/calibration/calibrate.ts";
import { crps } from "../../src/calibration/crps.ts";
import { mppRecord } from "../../src/calibration/mpp.ts";
import { gepubliceerd } from "../../src/raming/historie.ts";
import { januari } from "../../src/units/maand.ts";
import { program } from "../scenarios.ts";
import { changedAfter } from "./changed-figures.ts";

const terugtoets = finish(backtest({ program }));
const percent = (share: number) => Math.round(share * 1000) / 10;

describe("the backtest", () => {
  test("computes the references of the design itself", () => {
    const errors = (id: keyof (typeof terugtoets)["referenties"]) =>
      terugtoets.rijen.map(({ referenties }) => percent(referenties[id]) + 0);
    expect(errors("vorigeUitstroom")).toEqual([5.6, 2, -0.1, 0]);
    expect(errors("vorigeUitstroomPlusInstroom")).toEqual([-2.6, 1.5, 1.4, 0.3]);
    expect(errors("metTerugwerkendeB")).toEqual([0.7, 1.7, 0.8, 0.2]);
    expect(errors("vorigeUitstroomJaarinstroom")).toEqual([3.5, 2.7, -4.9, -0.9]);
    expect(percent(terugtoets.referenties.vorigeUitstroom)).toBe(1.9);
    expect(percent(terugtoets.referenties.vorigeUitstroomPlusInstroom)).toBe(1.5);
    expect(percent(terugtoets.referenties.metTerugwerkendeB)).toBe(0.9);
    expect(percent(terugtoets.referenties.ware)).toBe(0.9);
    expect(percent(terugtoets.referenties.vorigeUitstroomJaarinstroom)).toBe(3);
  });

  test("one year ahead with inflow by month it errs no more than last year's outflow again", () => {
    expect(terugtoets.rijen.map(({ oorsprong, jaar }) => [oorsprong, jaar])).toEqual([
      ["2021-12", 2022],
      ["2022-12", 2023],
      ["2023-12", 2024],
      ["2024-12", 2025],
    ]);
    expect(terugtoets.gemiddeldeAbsoluteFout).toBeLessThanOrEqual(0.019);
  });

  test("with only the annual inflow it stays below 3,0%", () => {
    expect(terugtoets.gemiddeldeAbsoluteFoutJaarinstroom).toBeLessThan(0.03);
  });

  test("the 80% band holds at least three of four outturns and is not wider than ±8%", () => {
    expect(terugtoets.binnenBand).toBeGreaterThanOrEqual(3);
    for (const { halveBand } of terugtoets.rijen) expect(halveBand).toBeLessThanOrEqual(0.08);
    expect(terugtoets.effectieveTrekkingen).toBeGreaterThanOrEqual(400);
  });

  test("goes two years ahead from 2021 to 2023, and lays the ministry's own figures beside it", () => {
    expect(terugtoets.tweeJaarVooruit.map(({ oorsprong, jaar }) => [oorsprong, jaar])).toEqual([
      ["2021-12", 2023],
      ["2022-12", 2024],
      ["2023-12", 2025],
    ]);
    expect(terugtoets.ministerie.map(({ waarde, fout }) => [waarde, percent(fout)])).toEqual([
      [105_180, 40.8],
      [76_323, 2.2],
      [74_373, -0.4],
    ]);
  });

  test("runs every path of every MPP edition", () => {
    expect(terugtoets.mppEdities).toHaveLength(15);
    const record = mppRecord();
    expect(record).toHaveLength(6);
    expect(record.filter(({ uitkomst }) => uitkomst === "onder het minimum")).toHaveLength(3);
  });
});

describe.each([2021, 2023])("nothing after the end of %i leaks into a forecast", (last) => {
  const origin = januari(last + 1);
  const forecast = (bron: typeof gepubliceerd, instroom: "maand" | "jaar") => {
    const effort = { wanted: 50, first: 512, round: 256, mostRounds: 3 };
    const posterior = finish(calibrate({ program, origin, bron, count: 100, effort }));
    return finish(meanOccupancies({ program, bron, posterior, instroom, years: 2 }));
  };

  test("with inflow by month, whatever else became of it", () => {
    const changed = changedAfter(last, false);
    expect(changed.realisatie("uitstroomOpvang", last + 1)).not.toBe(
      gepubliceerd.realisatie("uitstroomOpvang", last + 1),
    );
    expect(changed.openbareCijfers.cbsJaarcijfers.inwilligingen[last]).toBe(
      gepubliceerd.openbareCijfers.cbsJaarcijfers.inwilligingen[last],
    );
    expect(changed.openbareCijfers.cbsJaarcijfers.inwilligingen[last + 1]).not.toBe(
      gepubliceerd.openbareCijfers.cbsJaarcijfers.inwilligingen[last + 1],
    );
    expect(forecast(changed, "maand")).toEqual(forecast(gepubliceerd, "maand"));
  });

  test("with only the annual inflow, whatever its months became", () => {
    const changed = changedAfter(last, true);
    const same = (a: Float64Array[], b: Float64Array[]) =>
      a.every((draws, y) => draws.every((value, k) => Math.abs(value / (b[y]?.[k] as number) - 1) < 1e-12));
    expect(same(forecast(changed, "jaar"), forecast(gepubliceerd, "jaar"))).toBe(true);
    expect(same(forecast(changed, "maand"), forecast(gepubliceerd, "maand"))).toBe(false);
  });
});

test("the score of a single draw is how far it is off; that of two halves their spread off it", () => {
  expect(crps(Float64Array.of(3), 5)).toBe(2);
  expect(crps(Float64Array.of(1, 3), 2)).toBeCloseTo(0.5, 12);
});
