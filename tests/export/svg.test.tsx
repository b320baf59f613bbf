import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { renderToString } from "preact-render-to-string";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import { INKS } from "../../src/charts/ink.ts";
import { LineChart } from "../../src/charts/line-chart.tsx";
import { textWidth } from "../../src/charts/text-size.ts";
import { Waterfall } from "../../src/charts/waterfall.tsx";
import { PICTURE, pictureSvg } from "../../src/export/svg.ts";
import { getal, verschil } from "../../src/text/formats.ts";
import { DRAWINGS } from "../charts/drawing.tsx";
import { bezetting, bezettingsverschil } from "../charts/sample.ts";
import { HOSTILE } from "./hostile.ts";

const words = {
  titel: "In 2027 telt de opvang gemiddeld 88.000 mensen, 5.300 meer dan de begroting raamt",
  bijschrift: "Personen met recht op opvang door het COA, per maand",
  bron: "Bron: jaarverslag 2025, tabel 8; de raming is berekend.",
  voet: "Scenario: MPP 2025 max; model 1, cijfers 2026-11.2; Opvangraming, 24 november 2026.",
};
/** Pictures to look at stand here when the tests are told where. */
const folder = process.env.PLAATJES ?? mkdtempSync(join(tmpdir(), "plaatjes-"));

interface Drawn {
  texts: { text: string; x0: number; x1: number; y0: number; y1: number; size: number }[];
  attributes: { name: string; value: string }[];
  elements: string[];
  width: number;
  height: number;
}

/** Reads a picture as a program without a page would; throws where it is not well-formed. */
function read(svg: string): Drawn {
  const drawn: Drawn = { texts: [], attributes: [], elements: [], width: 0, height: 0 };
  const places: { dx: number; dy: number; scale: number }[] = [{ dx: 0, dy: 0, scale: 1 }];
  let text: Record<string, string> | undefined;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    if (name === "svg") [drawn.width, drawn.height] = [Number(own.width), Number(own.height)];
    drawn.elements.push(name);
    drawn.attributes.push(...Object.entries(own).map(([key, value]) => ({ name: key, value })));
    const { dx, dy, scale } = places.at(-1) as { dx: number; dy: number; scale: number };
    const [, x = "0", y = "0"] = /translate\(([-\d.]+)[ ,]+([-\d.]+)\)/.exec(own.transform ?? "") ?? [];
    const [, s = "1"] = /scale\(([-\d.]+)\)/.exec(own.transform ?? "") ?? [];
    places.push({ dx: dx + scale * Number(x), dy: dy + scale * Number(y), scale: scale * Number(s) });
    if (name === "text") text = own;
  });
  parser.on("text", (content) => {
    if (!text) return;
    const { dx, dy, scale } = places.at(-1) as { dx: number; dy: number; scale: number };
    const size = Number(text["font-size"]);
    const width = textWidth(content, size, Number(text["font-weight"]));
    const shift = { start: 0, middle: 0.5, end: 1 }[text["text-anchor"] ?? "start"] ?? 0;
    const x = Number(text.x) - shift * width;
    const y = Number(text.y);
    drawn.texts.push({
      text: content,
      size: size * scale,
      x0: dx + scale * x,
      x1: dx + scale * (x + width),
      y0: dy + scale * (y - 0.75 * size),
      y1: dy + scale * (y + 0.25 * size),
    });
  });
  parser.on("closetag", ({ name }) => {
    places.pop();
    if (name === "text") text = undefined;
  });
  parser.write(svg).close();
  return drawn;
}

function expectAlone(svg: string, name: string) {
  const drawn = read(svg);
  expect(drawn.width).toBe(PICTURE.width);
  expect(drawn.height).toBeGreaterThanOrEqual(PICTURE.height);
  for (const { name: attribute, value } of drawn.attributes) {
    expect(["class", "style", "href", "tabindex"], `${attribute}="${value}"`).not.toContain(attribute);
    expect(attribute.startsWith("on") || attribute.startsWith("data-")).toBe(false);
    expect(value).not.toMatch(/var\(|url\(|Fira/);
  }
  expect(drawn.elements).not.toContain("foreignObject");
  expect(drawn.elements).not.toContain("style");
  expect(svg).toContain('font-family="Arial');
  for (const text of drawn.texts) {
    expect(text.x0, `${name}: ${text.text.slice(0, 80)}`).toBeGreaterThanOrEqual(-1);
    expect(text.x1, `${name}: ${text.text.slice(0, 80)}`).toBeLessThanOrEqual(drawn.width + 1);
    expect(text.y0, `${name}: ${text.text.slice(0, 80)}`).toBeGreaterThanOrEqual(-1);
    expect(text.y1, `${name}: ${text.text.slice(0, 80)}`).toBeLessThanOrEqual(drawn.height + 1);
    expect(text.size, text.text).toBeGreaterThanOrEqual(12);
  }
  return drawn;
}

describe("a picture of a chart", () => {
  it.each(Object.entries(DRAWINGS))("%s stands alone, with every text inside", (name, chart) => {
    const svg = pictureSvg(words, ({ width }) => renderToString(chart(width)));
    writeFileSync(join(folder, `${name}.svg`), svg);
    const drawn = expectAlone(svg, name);
    const said = drawn.texts.map(({ text }) => text).join(" ");
    for (const part of Object.values(words)) expect(said).toContain(part);
    expect(svg).toContain(`fill="${INKS.papier}"`);
  });

  it("takes the height of the picture where the chart can", () => {
    const svg = pictureSvg(words, (size) => renderToString(<LineChart {...bezetting} {...size} />));
    writeFileSync(join(folder, "lijn-vol.svg"), svg);
    expect(expectAlone(svg, "lijn").height).toBe(PICTURE.height);
  });

  it.each(Object.entries(HOSTILE))("survives a name as %s", (name, text) => {
    const stappen = bezettingsverschil.map((stap, n) => (n === 0 ? { ...stap, label: text } : stap));
    // The longest name that a scenario may have.
    const label = text.slice(0, 200);
    const lijnen = bezetting.lijnen.map((lijn) => (lijn.soort === "scenario" ? { ...lijn, label } : lijn));
    const hostile = { titel: `${text} is het antwoord`, bijschrift: text, bron: text, voet: text };
    const formats = { formaat: (value: number) => getal(value), formaatVerschil: (value: number) => verschil(value) };
    const bars = pictureSvg(hostile, (size) =>
      renderToString(<Waterfall {...hostile} {...size} {...formats} id="w" eenheid="" stappen={stappen} />),
    );
    const line = pictureSvg(hostile, (size) => renderToString(<LineChart {...bezetting} {...size} lijnen={lijnen} />));
    writeFileSync(join(folder, `naam-${name}.svg`), bars);
    writeFileSync(join(folder, `naam-lijn-${name}.svg`), line);
    const drawn = expectAlone(bars, name);
    expectAlone(line, name);
    expect(drawn.elements).not.toContain("script");
  });
});
