import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { LineChart } from "../../src/charts/line-chart.tsx";
import { TypeScaleContext } from "../../src/charts/type-scale.ts";
import { layoutWaterfall, waterfallDomain } from "../../src/charts/waterfall-layout.ts";
import { textsOf } from "./drawing.tsx";
import { bezetting, bezettingsverschil } from "./sample.ts";

/** On a slide 1920 wide: labels of 30 pixels, an axis of 26. */
const factor = 30 / 13;
const axis = 26 / factor;

function onSlide(width: number, height: number): string {
  return renderToString(
    <TypeScaleContext.Provider value={{ factor, axis }}>
      <LineChart {...bezetting} width={Math.floor(width / factor)} height={Math.floor(height / factor)} />
    </TypeScaleContext.Provider>,
  );
}

describe("large type", () => {
  it("draws labels of 30 and axes of 26 pixels, in the room of the slide", () => {
    const svg = onSlide(1768, 640);
    const sizes = new Set(textsOf(svg).map(({ size }) => Math.round(size * factor)));
    expect([...sizes].sort()).toEqual([26, 30]);
    const [, width = ""] = svg.match(/ width="([\d.]+)"/) ?? [];
    expect(Number(width)).toBeLessThanOrEqual(1768);
    expect(Number(width)).toBeGreaterThan(1760);
  });

  it("lays no text over another and cuts none off, from a laptop to a wall", () => {
    for (let width = 740; width <= 1800; width += 100) {
      const texts = textsOf(onSlide(width, Math.max(560, width * 0.4)));
      for (const { text, x0, x1 } of texts) {
        expect(x0, text).toBeGreaterThanOrEqual(-0.5);
        expect(x1, text).toBeLessThanOrEqual(width / factor + 0.5);
      }
      const clashes = texts.flatMap((a, n) =>
        texts
          .slice(n + 1)
          .filter(
            (b) =>
              Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.5 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5,
          )
          .map((b) => `${a.text} / ${b.text} at ${width}`),
      );
      expect(clashes).toEqual([]);
    }
  });
});

describe("a waterfall that shares its scale", () => {
  const formaat = (value: number) => String(Math.round(value));
  const data = { stappen: bezettingsverschil, formaat, formaatVerschil: formaat };

  it("stands lower under a larger domain", () => {
    const [, high] = waterfallDomain(data);
    const own = layoutWaterfall(data, 900, 400).bars[0]?.height ?? 0;
    const shared = layoutWaterfall({ ...data, domein: [0, 2 * high] }, 900, 400).bars[0]?.height ?? 0;
    expect(shared).toBeCloseTo(own / 2, 0);
  });

  it("joins a total to a part, and no total to a total", () => {
    const totals = ["a", "b", "c"].map((id) => ({ id, label: id, waarde: 5, soort: "totaal" as const }));
    expect(layoutWaterfall({ ...data, stappen: totals }, 900, 400).connectors).toEqual([]);
    expect(layoutWaterfall(data, 900, 400).connectors).toHaveLength(bezettingsverschil.length - 1);
  });
});

it("a mark names its point", () => {
  const lijn = bezetting.lijnen.find(({ soort }) => soort === "scenario");
  if (!lijn) throw new Error("no scenario line");
  const merk = { lijn: lijn.id, index: (bezetting.scheiding ?? 0) + 6, label: "hier: 12" };
  const svg = renderToString(<LineChart {...bezetting} merk={merk} width={900} height={400} />);
  expect(svg).toContain("hier: 12");
});
