import { describe, expect, it } from "vitest";
import { layoutLines } from "../../src/charts/line-layout.ts";
import { linePoints, lineTable } from "../../src/charts/line-points.ts";
import { panelsTable } from "../../src/charts/small-multiples.tsx";
import { getal, maandNaam } from "../../src/text/formats.ts";
import { bezetting, MAANDEN, panelen } from "./sample.ts";

const points = linePoints(bezetting, layoutLines(bezetting, { width: 800, height: 400 }));

describe("lineTable", () => {
  const table = lineTable(bezetting);

  it("holds every number of the chart and nothing else", () => {
    expect(table.kop).toEqual(["Maand", ...bezetting.lijnen.map(({ label }) => label), "telling COA"]);
    expect(table.rijen).toHaveLength(157);
    table.rijen.forEach(({ kop, cellen }, index) => {
      expect(kop).toBe(index < 156 ? maandNaam(MAANDEN[index] ?? "") : "januari 2032");
      bezetting.lijnen.forEach(({ waarden }, column) => {
        expect(cellen[column]).toBe(getal(waarden[index] ?? null));
      });
    });
    expect(table.rijen[41]?.cellen.at(-1)).toBe("41.155 en 42.301");
  });

  it("names the unit", () => {
    expect(table.bijschrift).toBe("Personen met recht op opvang door het COA, per maand (personen)");
  });

  it("shows the visible months", () => {
    expect(lineTable({ ...bezetting, van: 84, tot: 96 }).rijen.map(({ kop }) => kop)).toHaveLength(13);
  });
});

describe("linePoints", () => {
  it("has a point for every number, in words", () => {
    const numbers = bezetting.lijnen.reduce(
      (sum, { waarden }) => sum + Array.from(waarden).filter((value) => value !== null).length,
      0,
    );
    expect(points).toHaveLength(numbers + (bezetting.punten?.length ?? 0));
    expect(points.map(({ tekst }) => tekst)).toContain("MPP 2025 max, januari 2032: 121.200 personen");
    expect(points.map(({ tekst }) => tekst)).toContain("telling COA, juni 2022: 42.301 personen");
  });

  it("keeps the points of a line together, and lines in the order in which they end", () => {
    const lines = points.map(({ reeks }) => reeks).filter((reeks, n, all) => reeks !== all[n - 1]);
    expect(lines).toEqual(["begroting", "max", "mediaan", "huisvesting", "min", "realisatie", "telling telling COA"]);
  });
});

describe("panelsTable", () => {
  it("holds a shared line once, and every other line", () => {
    expect(panelsTable(panelen).kop).toEqual(["Maand", "realisatie", ...panelen.map(({ titel }) => titel)]);
  });

  it("keeps lines apart that only share their name", () => {
    const [first, second] = panelen;
    if (!first || !second) throw new Error("two panels are needed");
    const other = {
      ...second,
      lijnen: [{ id: "realisatie", label: "realisatie", soort: "realisatie" as const, waarden: [1] }],
    };
    expect(panelsTable([first, other]).kop).toEqual([
      "Maand",
      "realisatie",
      "Begroting 2025",
      "MPP 2025 minimum, realisatie",
    ]);
  });
});
