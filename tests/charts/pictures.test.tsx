import { describe, expect, it } from "vitest";
import { DRAWINGS, draw, textsOf } from "./drawing.tsx";

const WIDTHS = [320, 800, 1400];
const MANY_WIDTHS = Array.from({ length: 38 }, (_, n) => 320 + 40 * n);

describe.each(Object.entries(DRAWINGS))("%s", (name, chart) => {
  it.each(WIDTHS)("is drawn at %i pixels as in the stored picture", async (width) => {
    await expect(draw(chart(width))).toMatchFileSnapshot(`pictures/${name}-${width}.svg`);
  });

  it("cuts no text off and sets none under 12 pixels, from 320 to 1800 wide", () => {
    for (const width of MANY_WIDTHS) {
      const svg = draw(chart(width));
      const height = Number(svg.match(/ height="([\d.]+)"/)?.[1]);
      for (const { text, size, x0, x1, y0, y1 } of textsOf(svg)) {
        const where = `"${text}" at ${width} wide`;
        expect(size, where).toBeGreaterThanOrEqual(12);
        expect(Math.min(x0, y0), where).toBeGreaterThanOrEqual(-0.5);
        expect(x1, where).toBeLessThanOrEqual(width + 0.5);
        expect(y1, where).toBeLessThanOrEqual(height + 0.5);
      }
    }
  });

  it("lays no text over another, from 320 to 1800 wide", () => {
    for (const width of MANY_WIDTHS) {
      const texts = textsOf(draw(chart(width)));
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

  it("stands alone: a title, ink in attributes, no style", () => {
    const svg = draw(chart(800));
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toMatch(/<title>[^<]+<\/title>/);
    expect(svg).not.toMatch(/ style=|<style|NaN|undefined|Infinity/);
    for (const [element] of svg.matchAll(/<(?:path|rect|circle|line|text)[^>]*>/g))
      expect(element).toMatch(/ fill="(?:none|#[0-9a-f]{6})"/);
  });
});
