import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { waterfallTable } from "../../src/charts/waterfall.tsx";
import { layoutWaterfall, type Stap } from "../../src/charts/waterfall-layout.ts";
import { getal, verschil } from "../../src/text/formats.ts";
import { bezettingsverschil, onderNul } from "./sample.ts";

const formats = { formaat: (value: number) => getal(value), formaatVerschil: (value: number) => verschil(value) };
const layout = (stappen: readonly Stap[], width: number) => layoutWaterfall({ stappen, ...formats }, width, 320);

describe("layoutWaterfall", () => {
  it("stands in columns where there is room, in rows on a narrow page", () => {
    expect(layout(bezettingsverschil, 800).zero.y1).toBe(layout(bezettingsverschil, 800).zero.y2);
    expect(layout(bezettingsverschil, 400).zero.x1).toBe(layout(bezettingsverschil, 400).zero.x2);
  });

  it("begins each part where the one before ended", () => {
    const { bars, connectors } = layout(bezettingsverschil, 800);
    const [begin, first, second] = bars;
    expect(first?.y).toBeCloseTo(begin?.y ?? 0, 6);
    expect(second?.y).toBeCloseTo((first?.y ?? 0) + (first?.height ?? 0), 6);
    expect(connectors).toHaveLength(4);
  });

  it("lets totals stand on zero, also under it", () => {
    const { bars, zero } = layout(onderNul, 1200);
    expect(bars[0]?.y).toBeCloseTo(zero.y1, 6);
    expect(bars[4]?.y).toBeCloseTo(zero.y1, 6);
    expect(bars[0]?.amount.y).toBeGreaterThan(zero.y1);
  });

  it("draws bars in proportion to their amounts", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 6 }),
        fc.constantFrom(400, 900),
        (parts, width) => {
          fc.pre(parts.every((part) => Math.abs(part) > 400));
          const stappen = parts.map((waarde, n): Stap => ({ id: `${n}`, label: `Deel ${n}`, waarde, soort: "deel" }));
          const { bars, zero } = layout(stappen, width);
          const rows = zero.x1 === zero.x2;
          const sizes = bars.map((bar, n) => (rows ? bar.width : bar.height) / Math.abs(parts[n] ?? 1));
          for (const ratio of sizes) expect(ratio).toBeCloseTo(sizes[0] ?? 0, 6);
        },
      ),
    );
  });
});

describe("waterfallTable", () => {
  it("equals the amounts", () => {
    const props = {
      id: "w",
      titel: "t",
      bijschrift: "Gemiddelde bezetting",
      width: 800,
      height: 320,
      eenheid: "personen",
      stappen: bezettingsverschil,
      ...formats,
    };
    const table = waterfallTable(props);
    expect(table.rijen.map(({ ruw }) => ruw)).toEqual(bezettingsverschil.map(({ waarde }) => [waarde]));
    expect(table.eenheden).toEqual(["personen"]);
    expect(table).toMatchObject({
      bijschrift: "Gemiddelde bezetting (personen)",
      kop: ["Stap", "personen"],
      rijen: [
        { kop: "Begroting 2025", cellen: ["105.180"] },
        { kop: "Beginstand op 1 januari 2025", cellen: ["−16.508"] },
        { kop: "Instroom en uitstroom in het jaar", cellen: ["−13.060"] },
        { kop: "Verdeling over het jaar", cellen: ["−912"] },
        { kop: "Realisatie 2025", cellen: ["74.700"] },
      ],
    });
  });
});
