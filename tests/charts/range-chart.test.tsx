import { describe, expect, it } from "vitest";
import { rangeTable } from "../../src/charts/range-chart.tsx";
import { layoutRanges } from "../../src/charts/range-layout.ts";
import { getal } from "../../src/text/formats.ts";
import { edities, terugtoets } from "./sample.ts";

const layout = (width: number) => layoutRanges(edities, width, (value) => getal(value));

describe("layoutRanges", () => {
  it("starts the axis at zero", () => {
    const { ticks, plot } = layout(900);
    expect(ticks[0]).toMatchObject({ x: plot.x0, text: "0" });
  });

  it("draws only what was published", () => {
    const [full, , budget, open] = layout(900).rows;
    expect(full?.bar).toBeDefined();
    expect(budget?.bar).toBeUndefined();
    expect(budget?.midden).toBeDefined();
    expect(open?.realisatie).toBeUndefined();
  });

  it("says the verdict in a word beside the outturn", () => {
    expect(layout(900).rows.map(({ verdict }) => `${verdict.number} ${verdict.word}`.trim())).toEqual([
      "48.500 onder",
      "48.500 binnen",
      "45.000",
      "–",
      "45.000 boven",
    ]);
  });

  it("names each kind of mark once", () => {
    expect(layout(900).names.map(({ text }) => text)).toEqual(["minimum", "midden", "maximum", "realisatie"]);
  });
});

describe("rangeTable", () => {
  it("equals the rows; what is not known is a dash", () => {
    const { kop, rijen } = rangeTable({
      id: "r",
      titel: "t",
      bijschrift: "b",
      width: 800,
      rijen: edities,
      eenheid: "personen",
    });
    expect(kop).toEqual(["Raming", "Minimum", "Midden", "Maximum", "Realisatie", "Oordeel"]);
    expect(rijen[0]?.cellen).toEqual(["49.000", "67.000", "77.000", "48.500", "onder"]);
    expect(rijen[3]?.cellen).toEqual(["45.200", "–", "78.900", "–", "–"]);
  });

  it("takes other words for its marks, in the drawing as in the table", () => {
    const koppen = { min: "p10", midden: "mediaan", max: "p90", realisatie: "uitkomst" };
    const { names, head } = layoutRanges(terugtoets, 900, (value) => getal(value), koppen);
    expect(names.map(({ text }) => text)).toEqual(["p10", "mediaan", "p90", "uitkomst"]);
    expect(head?.text).toBe("uitkomst");
    const props = { id: "r", titel: "t", bijschrift: "b", width: 800, rijen: terugtoets, eenheid: "personen", koppen };
    expect(rangeTable(props).kop).toEqual(["Raming", "P10", "Mediaan", "P90", "Uitkomst", "Oordeel"]);
  });
});
