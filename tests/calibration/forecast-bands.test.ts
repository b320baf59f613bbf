import { describe, expect, test } from "vitest";
import { aannamelog, aannamelogMetEffect } from "../../src/calibration/aannamelog.ts";
import { finish } from "../../src/calibration/calibrate.ts";
import { type ForecastBandsOptions, forecastBands } from "../../src/calibration/forecast-bands.ts";
import { geenOplossingZin } from "../../src/calibration/geen-oplossing.ts";
import { pastErrors } from "../../src/calibration/inflow-band.ts";
import { quantilesOf } from "../../src/calibration/quantile.ts";
import { rankCorrelations } from "../../src/calibration/rank-correlation.ts";
import { terugrekenen } from "../../src/calibration/terugrekenen.ts";
import { tornado } from "../../src/calibration/tornado.ts";
import { parameterDefinition } from "../../src/model/parameters.ts";
import { gepubliceerd } from "../../src/raming/historie.ts";
import { documentOf, jaar, program, ramingOf, resolved } from "../scenarios.ts";
import { posterior2025 } from "./posterior.ts";

const scenario = resolved(documentOf("realisatie-2025"));
const { draws } = posterior2025();

function bands(options: Partial<ForecastBandsOptions> = {}) {
  const result = finish(forecastBands({ program, scenario, draws, ...options }));
  if (!result.ok) throw new Error("realisatie-2025 does not run");
  return result.waarde;
}

const base = bands();

function figure(
  of: typeof base,
  year: number,
  id: "gemiddeldeBezetting" | "bezettingPiek" | "pupillenUltimo" | "asielinstroom",
) {
  return of.jaren.find((row) => row.jaar === year)?.cijfers[id] ?? null;
}

describe("bands of a forecast", () => {
  test("two equal runs are equal to the bit, the middle line too", () => {
    expect(bands()).toEqual(base);
  });

  test("history has no width, and the forecast has more each year", () => {
    const width = (year: number) => {
      const band = figure(base, year, "gemiddeldeBezetting");
      return band ? band.p90 - band.p10 : Number.NaN;
    };
    expect(width(2025)).toBe(0);
    for (const year of [2026, 2027, 2028]) expect(width(year)).toBeGreaterThan(width(year - 1));
    const { p10, p50, p90 } = base.series.bezetting as Record<string, Float64Array>;
    expect((p90?.[84] as number) - (p10?.[84] as number)).toBeLessThan(1e-6);
    expect(p50?.[84]).toBeCloseTo(79_077, 6);
  });

  test("what is not known is null, never 0", () => {
    expect(figure(base, 2024, "pupillenUltimo")).toBeNull();
    expect(figure(base, 2026, "pupillenUltimo")).not.toBeNull();
  });

  test("the peak is that of each draw", () => {
    const row = base.perTrekking.find(({ jaar }) => jaar === 2027)?.cijfers;
    if (!row) throw new Error("2027 is not forecast");
    expect(row.bezettingPiek.every((value, k) => value >= (row.gemiddeldeBezetting[k] as number))).toBe(true);
    expect(figure(base, 2027, "bezettingPiek")).toEqual(quantilesOf(row.bezettingPiek));
  });

  test("one draw with the values of the model gives the numbers of the app, to the bit", () => {
    const one = Object.fromEntries(
      Object.keys(draws).flatMap((id) => {
        const standaard = parameterDefinition(id)?.standaard;
        return typeof standaard === "number" ? [[id, Float64Array.of(standaard)]] : [];
      }),
    );
    const raming = ramingOf(documentOf("realisatie-2025"));
    for (const { jaar: year, cijfers } of bands({ draws: one }).jaren)
      expect(cijfers.gemiddeldeBezetting?.p50).toBe(jaar(raming, year).gemiddeldeBezetting.waarde);
  });

  test("what a scenario sets itself has no draws", () => {
    const document = documentOf("realisatie-2025");
    const nareisDirect = { waarde: 0.3, eenheid: "1", aanname: "proef" };
    const own = resolved({ ...document, waarden: { ...document.waarden, nareisDirect } });
    expect(rankCorrelations(own, draws, draws.nareisDirect as Float64Array).map(({ id }) => id)).not.toContain(
      "nareisDirect",
    );
  });

  test("a band of the inflow comes only when asked for, from the record that names it", () => {
    expect(figure(base, 2027, "asielinstroom")?.p10).toBe(figure(base, 2027, "asielinstroom")?.p90);
    for (const instroomband of ["fouten van MPP-edities", "jaar-op-jaarveranderingen"] as const) {
      const wide = bands({ instroomband });
      const inflow = figure(wide, 2027, "asielinstroom");
      expect(inflow && inflow.p90 / inflow.p10).toBeGreaterThan(1.3);
      expect(wide.instroomband).toBe(instroomband);
    }
    expect(pastErrors("jaar-op-jaarveranderingen", 2025, gepubliceerd)).toHaveLength(6);
    expect(pastErrors("fouten van MPP-edities", 2023, gepubliceerd).map(({ wat }) => wat)).toEqual([
      "MPP 2023-I voor 2023",
      "MPP 2023-II voor 2023",
    ]);
  });
});

describe("what moves the outcome", () => {
  test("the tornado is widest first, and its middle lies within the band", () => {
    const result = finish(tornado({ program, scenario, draws, grootheid: "gemiddeldeBezetting", jaar: 2027 }));
    if (!result.ok) throw new Error("no tornado");
    const { balken, midden } = result.waarde;
    const widths = balken.map(({ bijP10, bijP90 }) => Math.abs(bijP90 - bijP10));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(balken.slice(0, 2).map(({ id }) => id)).toContain("verloopHuisvesting");
    const band = figure(base, 2027, "gemiddeldeBezetting");
    expect(band && midden > band.p10 && midden < band.p90).toBe(true);
  });

  test("more housing lowers occupancy over the draws", () => {
    const outcome = base.perTrekking.find(({ jaar }) => jaar === 2027)?.cijfers.gemiddeldeBezetting as Float64Array;
    const found = rankCorrelations(scenario, draws, outcome).find(({ id }) => id === "verloopHuisvesting");
    expect(found?.correlatie).toBeLessThan(-0.3);
  });

  test("every assumption of the log names parameters that exist; the largest effect stands first", () => {
    for (const { parameters } of aannamelog) for (const id of parameters) expect(parameterDefinition(id)).toBeDefined();
    const options = { program, scenario, draws, grootheid: "gemiddeldeBezetting", jaar: 2027 } as const;
    const log = finish(aannamelogMetEffect(options));
    expect(log).toHaveLength(aannamelog.length);
    expect(log[0]?.effect).toBeGreaterThan(1000);
    expect(log.find(({ id }) => id === "venster")?.effect).toBeNull();
  });
});

describe("terugrekenen", () => {
  test("finds the lever for a figure of a year, and for a series at a month", () => {
    const target = { grootheid: "gemiddeldeBezetting", jaar: 2027, waarde: 95_000 } as const;
    const found = terugrekenen(program, scenario, "huisvestingPerMaand", target);
    if (!found.ok) throw new Error(geenOplossingZin(found));
    expect(Math.abs(found.uitkomst - 95_000)).toBeLessThan(1);
    const month = terugrekenen(program, scenario, "asielinstroom", {
      reeks: "bezetting",
      maand: "2028-01",
      waarde: 80_000,
    });
    if (!month.ok) throw new Error(geenOplossingZin(month));
    expect(Math.abs(month.uitkomst - 80_000)).toBeLessThan(1);
  });

  test("says in a plain sentence that there is no solution", () => {
    const target = { grootheid: "gemiddeldeBezetting", jaar: 2027, waarde: 1_000 } as const;
    const none = terugrekenen(program, scenario, "huisvestingPerMaand", target);
    expect(none.ok ? "" : geenOplossingZin(none)).toMatch(
      /^Geen oplossing: met Huisvesting tussen 0 en 6\.000 ligt Gemiddelde bezetting in de opvang 2027 tussen [\d.]+ en [\d.]+; 1\.000 is niet te bereiken\.$/,
    );
    const idle = terugrekenen(program, scenario, "prijsPerPersoon", target);
    expect(idle.ok ? "" : geenOplossingZin(idle)).toMatch(
      /^Geen oplossing: Gemiddelde bezetting in de opvang 2027 is [\d.]+, wat Eén prijs per persoon ook is;/,
    );
  });
});
