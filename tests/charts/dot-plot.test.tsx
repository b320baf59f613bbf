import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DotPlot, dotTable } from "../../src/charts/dot-plot.tsx";
import { layoutDots } from "../../src/charts/dot-plot-layout.ts";
import { binDots, quantileDots } from "../../src/charts/quantile-dots.ts";
import { textsOf } from "./drawing.tsx";
import { trekkingen } from "./sample.ts";

const data = { eenheid: "personen", waarden: trekkingen, grens: 86000, grensLabel: "meerjarige plekken" };
const props = { ...data, id: "d", titel: "De boodschap", bijschrift: "Gemiddelde bezetting", width: 800 };
const draws = fc.array(fc.integer({ min: 60000, max: 110000 }), { minLength: 1, maxLength: 400 });

describe("quantileDots", () => {
  it("takes the middle draw of each equal share, whatever their order", () => {
    const hundred = Array.from({ length: 100 }, (_, n) => n + 1);
    expect(quantileDots(hundred, 4)).toEqual([13, 38, 63, 88]);
    expect(quantileDots(hundred.reverse(), 4)).toEqual([13, 38, 63, 88]);
  });

  it("counts beyond a threshold what the draws do, to half a dot", () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 60000, max: 110000 }), (waarden, grens) => {
        const share = (values: readonly number[]) => values.filter((value) => value > grens).length / values.length;
        expect(Math.abs(share(quantileDots(waarden, 50)) - share(waarden))).toBeLessThanOrEqual(0.5 / 50 + 1e-9);
      }),
    );
  });

  it("has none of no draws, and names a draw that is no number", () => {
    expect(quantileDots([], 50)).toEqual([]);
    expect(() => quantileDots([1, Number.NaN], 50)).toThrow("waarden[1] is NaN; a finite number");
  });
});

describe("binDots", () => {
  it("lets the threshold lie between two stacks, and what equals it not beyond", () => {
    expect(binDots([79, 80, 80.5, 86], 80, 5)).toEqual([
      { van: 75, tot: 80, aantal: 2, boven: false },
      { van: 80, tot: 85, aantal: 1, boven: true },
      { van: 85, tot: 90, aantal: 1, boven: true },
    ]);
  });
});

describe("layoutDots", () => {
  it("draws every dot inside the plot, none over another, beyond the line only what is beyond the threshold", () => {
    fc.assert(
      fc.property(draws, fc.integer({ min: 50000, max: 120000 }), fc.integer({ min: 320, max: 1800 }), (...some) => {
        const [waarden, grens, width] = some;
        const { dots, plot, radius, threshold } = layoutDots({ ...data, waarden, grens }, width, 300);
        expect(dots).toHaveLength(50);
        expect(dots.filter(({ boven }) => boven)).toHaveLength(
          quantileDots(waarden, 50).filter((v) => v > grens).length,
        );
        for (const { x, y, boven } of dots) {
          expect(x > threshold.x).toBe(boven);
          expect(Math.abs(x - threshold.x)).toBeGreaterThanOrEqual(radius - 1e-6);
          expect(x - radius).toBeGreaterThanOrEqual(plot.x0 - 1e-6);
          expect(x + radius).toBeLessThanOrEqual(plot.x1 + 1e-6);
          expect(y - radius).toBeGreaterThanOrEqual(plot.y0 - 1e-6);
        }
        const columns = [...new Set(dots.map(({ x }) => x))].sort((a, b) => a - b);
        columns.slice(1).forEach((x, n) => {
          expect(x - (columns[n] ?? 0)).toBeGreaterThanOrEqual(2 * radius - 1e-6);
        });
      }),
    );
  });

  it("stacks whole numbers in whole steps", () => {
    const { bins, write } = layoutDots({ ...data, waarden: [74700, 74700, 74702], grens: 74700 }, 800, 300);
    expect(bins.map(({ van, tot }) => `${write(van)}–${write(tot)}`)).toEqual(["74.699–74.700", "74.701–74.702"]);
  });

  it("draws the threshold when there are no draws, and when all equal it", () => {
    for (const waarden of [[], [86000]]) {
      const svg = renderToString(<DotPlot {...props} waarden={waarden} />);
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      const texts = textsOf(svg).map(({ text }) => text);
      expect(texts).toContain("meerjarige plekken 86.000");
      expect(texts).toContain(waarden.length === 0 ? "geen trekkingen" : "0 van de 50 punten boven 86.000 personen");
    }
  });
});

describe("DotPlot", () => {
  it("counts the dots beyond the threshold in words, and fills those alone", () => {
    const svg = renderToString(<DotPlot {...props} />);
    const filled = svg.match(/<circle[^>]*inkt-vlak-tekort/g) ?? [];
    expect(svg.match(/<circle/g)).toHaveLength(50);
    expect(textsOf(svg).map(({ text }) => text)).toContain(`${filled.length} van de 50 punten boven 86.000 personen`);
  });
});

describe("dotTable", () => {
  it("holds every stack, under the sentence", () => {
    const { bijschrift, kop, rijen } = dotTable(props, layoutDots(props, 800, 300));
    expect(bijschrift).toBe(
      "Gemiddelde bezetting (personen); meerjarige plekken 86.000: 16 van de 50 punten boven 86.000 personen",
    );
    expect(kop).toEqual(["Van – tot en met", "Punten", "Meerjarige plekken"]);
    expect(rijen.reduce((sum, { cellen }) => sum + Number(cellen[0]), 0)).toBe(50);
    const beyond = rijen.filter(({ cellen }) => cellen[1] === "boven de grens");
    expect(beyond.reduce((sum, { cellen }) => sum + Number(cellen[0]), 0)).toBe(16);
    expect(new Set(rijen.map((row) => row.kop)).size).toBe(rijen.length);
  });
});
