import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth, wrapText } from "../../src/charts/text-size.ts";

describe("textWidth", () => {
  it("is more than Fira Sans takes, and nearly what DejaVu Sans takes, as Chromium measures them", () => {
    for (const [text, weight, fira, dejavu] of [
      ["121.200", 400, 46.8, 53.8],
      ["realisatie", 600, 55.3, 68.9],
      ["MPP 2025 max", 600, 85.8, 107.9],
      ["MPP 2025 mediaan (afgeleid)", 400, 171.8, 191.5],
    ] as const) {
      expect(textWidth(text, 13, weight)).toBeGreaterThan(fira * 1.05);
      expect(textWidth(text, 13, weight)).toBeGreaterThan(dejavu * 0.97);
    }
  });

  it("knows letters with an accent and signs that are not in ASCII", () => {
    expect(textWidth("é")).toBe(textWidth("e"));
    expect(textWidth("−€")).toBeGreaterThan(0);
  });
});

describe("wrapText", () => {
  it("keeps every line within the width and every word in its place", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,24}$/), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), (some, width) => {
        const lines = wrapText(some.join(" "), width);
        for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join(" ").replaceAll(/- |[ -]/g, "")).toBe(some.join(""));
      }),
    );
  });

  it("breaks at spaces", () => {
    expect(wrapText("Uitkeringsverantwoordelijkheid gemeenten", 220)).toEqual([
      "Uitkeringsverantwoordelijkheid",
      "gemeenten",
    ]);
  });
});
