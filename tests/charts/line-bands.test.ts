import { describe, expect, it } from "vitest";
import { boundNames } from "../../src/charts/line-bands.ts";
import type { Band, LineData } from "../../src/charts/line-data.ts";
import { layoutLines, lineValueAxis } from "../../src/charts/line-layout.ts";
import { linePoints, lineTable } from "../../src/charts/line-points.ts";
import { panelsTable } from "../../src/charts/small-multiples.tsx";
import { banden, onzeker } from "./sample.ts";

const size = { width: 900, height: 400 };
const last = (band: Band | undefined) => [band?.onder[156] ?? 0, band?.boven[156] ?? 0] as const;
const [half, most] = banden;

describe("bands of a line chart", () => {
  it("lie under the narrower one, the lightest first", () => {
    expect(layoutLines(onzeker, size).bands.map(({ id }) => id)).toEqual(["p10p90", "p25p75"]);
  });

  it("reach as high as the axis does", () => {
    const [, high] = last(most);
    expect(lineValueAxis({ ...onzeker, lijnen: [] }, [300, 0], false).max).toBeGreaterThanOrEqual(high);
  });

  it("break where a bound is missing", () => {
    const gap = { id: "a", label: "80%", sterkte: 1 as const, onder: [1, 1, null, 1, 1], boven: [2, 2, 2, 2, 2] };
    expect(layoutLines({ ...onzeker, banden: [gap] }, size).bands[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it("are named right of the plot, above the scenario line, from the outside in", () => {
    const { labels, plot } = layoutLines({ ...onzeker, lijnen: onzeker.lijnen.slice(0, 2) }, size);
    const named = labels.filter(({ x }) => x > plot.x1).sort((a, b) => a.y - b.y);
    expect(named.map(({ texts }) => texts.join(" "))).toEqual(["80%", "50%", "MPP 2025 mediaan 96.000"]);
  });

  it("are not named in a small chart", () => {
    const { labels, bands } = layoutLines(onzeker, { width: 260, height: 180, compact: true });
    expect(labels.map(({ texts }) => texts)).toEqual([["96.000"]]);
    expect(bands).toHaveLength(2);
  });

  it("are named inside the plot where they end before its edge", () => {
    const early = banden.map((band) => ({ ...band, boven: Array.from(band.boven).slice(0, 110) }));
    const { labels, plot } = layoutLines({ ...onzeker, banden: early }, size);
    for (const { id } of banden) expect(labels.find((label) => label.id === id)?.x).toBeLessThan(plot.x1);
  });
});

describe("numbers of bands", () => {
  it("stand in the table by percentile", () => {
    const { kop, rijen } = lineTable(onzeker);
    expect(kop.slice(4)).toEqual(["50%: p25", "50%: p75", "80%: p10", "80%: p90"]);
    const numbers = (rijen.at(-1)?.cellen ?? []).slice(3).map((cell) => Number(cell.replace(".", "")));
    expect(numbers).toEqual([...last(half), ...last(most)]);
    expect(rijen[0]?.cellen.slice(3)).toEqual(["–", "–", "–", "–"]);
  });

  it.each([
    ["95% van de fouten", ["95% van de fouten: p2,5", "95% van de fouten: p97,5"]],
    ["laagste tot hoogste", ["laagste tot hoogste: ondergrens", "laagste tot hoogste: bovengrens"]],
  ])("are called after %s", (label, names) => {
    expect(boundNames({ id: "a", label, onder: [], boven: [], sterkte: 1 })).toEqual(names);
  });

  it("are said with the scenario line", () => {
    const points = linePoints(onzeker, layoutLines(onzeker, size));
    expect(points.find(({ label }) => label === "MPP 2025 mediaan, januari 2032")?.tekst).toBe(
      "MPP 2025 mediaan, januari 2032: 96.000 personen; 50%: 90.909 tot 102.364; 80%: 85.818 tot 108.728",
    );
    expect(points.some(({ reeks }) => reeks.startsWith("band"))).toBe(false);
  });

  it("are points of their own without a scenario line", () => {
    const bare: LineData = { ...onzeker, lijnen: onzeker.lijnen.slice(0, 1) };
    const points = linePoints(bare, layoutLines(bare, size));
    expect(points.filter(({ reeks }) => reeks === "band p10p90")).toHaveLength(73);
    expect(points.map(({ tekst }) => tekst)).toContain("80%, januari 2032: 85.818 tot 108.728 personen");
  });

  it("keep the title of their panel among small multiples", () => {
    const panels = ["A", "B"].map((titel) => ({ ...onzeker, id: titel, titel }));
    expect(panelsTable(panels).kop.filter((text) => text.includes("p90"))).toEqual(["A, 80%: p90", "B, 80%: p90"]);
  });
});
