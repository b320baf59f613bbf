import { describe, expect, it } from "vitest";
import type { Lijn, LineData } from "../../src/charts/line-data.ts";
import { layoutLines } from "../../src/charts/line-layout.ts";
import { bezetting, HISTORIE, MAANDEN, raming, tekort } from "./sample.ts";

const size = { width: 900, height: 400 };
const lines = (count: number): Lijn[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `${n}`,
    label: `Editie ${n}`,
    soort: "referentie",
    waarden: raming(80000 + n * 10),
  }));

describe("layoutLines", () => {
  it("puts zero at the foot of the plot", () => {
    const { plot, yTicks, yAt } = layoutLines(bezetting, size);
    expect(yAt(0)).toBe(plot.y1);
    expect(yTicks[0]).toEqual({ y: plot.y1, text: "0", zero: true });
  });

  it("breaks a line at a gap, and joins nothing across it", () => {
    const gaps: LineData = {
      ...bezetting,
      punten: [],
      lijnen: [{ id: "a", label: "a", soort: "realisatie", waarden: [1, 2, null, 3, Number.NaN, 4, 5] }],
    };
    expect(layoutLines(gaps, size).lines[0]?.path.match(/M/g)).toHaveLength(3);
  });

  it("draws a stepped line level over each month", () => {
    const data: LineData = {
      ...bezetting,
      punten: [],
      lijnen: [{ id: "a", label: "a", soort: "plekken", stap: true, waarden: [1, 2] }],
      tot: 2,
    };
    const path = layoutLines(data, size).lines[0]?.path ?? "";
    const corners = [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [x, y]);
    expect(corners).toHaveLength(4);
    expect(corners[0]?.[1]).toBe(corners[1]?.[1]);
    expect(corners[1]?.[0]).toBe(corners[2]?.[0]);
  });

  it("names lines that reach the edge right of the plot, others inside it", () => {
    const { labels, plot } = layoutLines(bezetting, size);
    const at = (id: string) => labels.find((label) => label.id === id);
    expect(at("max")?.texts.join(" ")).toBe("MPP 2025 max 121.200");
    expect(at("max")?.x).toBeGreaterThan(plot.x1);
    expect(at("begroting")?.x).toBeLessThan(plot.x1);
    expect(at("realisatie")?.x).toBeLessThan(plot.x1);
    expect(at("telling COA")).toBeDefined();
  });

  it("gives a label that had to move far a thin line to its own line", () => {
    const { labels } = layoutLines({ ...bezetting, lijnen: lines(6), punten: [], yMax: 160000 }, size);
    expect(labels[0]?.leader).toBeDefined();
    expect(labels.at(-1)?.leader).toBeDefined();
  });

  it("counts the lines it has no room to name", () => {
    const { labels } = layoutLines({ ...bezetting, lijnen: lines(40), punten: [] }, size);
    const named = labels.filter(({ texts }) => texts[0]?.startsWith("Editie"));
    expect(labels.map(({ texts }) => texts[0])).toContain(`en ${40 - named.length} andere`);
  });

  it("leaves the words at the divider out where there is none in view", () => {
    expect(layoutLines(bezetting, size).dividerWords.map(({ text }) => text)).toEqual(["realisatie", "raming"]);
    expect(layoutLines({ ...bezetting, tot: 60 }, size).divider).toBeUndefined();
  });

  it("tells other scenarios apart by their dash", () => {
    const { lines: placed } = layoutLines(bezetting, size);
    const dashes = placed.filter(({ soort }) => soort === "referentie").map(({ streep }) => streep);
    expect(new Set(dashes).size).toBe(3);
  });

  it("names the shortage in its area, and nothing where there is none", () => {
    const word = layoutLines(tekort, size).labels.find(({ id }) => id === "tekort");
    expect(word).toMatchObject({ texts: ["tekort"], ink: "tekort" });
    const enough = {
      ...tekort,
      vlak: { boven: "plekken", onder: "nodig", woord: "tekort" },
      lijnen: tekort.lijnen.slice(0, 1),
    };
    expect(layoutLines(enough, size).shortage).toBe("");
    expect(layoutLines(enough, size).labels.map(({ id }) => id)).not.toContain("tekort");
  });

  it("names only the main line of a small chart, by its value", () => {
    const { labels } = layoutLines(bezetting, { width: 260, height: 180, compact: true });
    expect(labels.map(({ texts }) => texts)).toEqual([["121.200"]]);
  });

  it("draws a chart without lines, and one of a single value", () => {
    expect(layoutLines({ ...bezetting, lijnen: [], punten: [] }, size).lines).toEqual([]);
    const one: LineData = {
      ...bezetting,
      punten: [],
      maanden: MAANDEN.slice(0, 1),
      lijnen: [{ id: "a", label: "a", soort: "scenario", waarden: [HISTORIE[0] ?? 0] }],
    };
    expect(layoutLines(one, size).lines[0]?.path).not.toMatch(/NaN/);
  });
});
