import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { INKS, paint } from "../../src/charts/ink.ts";

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../src/${path}`, import.meta.url)), "utf8");

describe("INKS", () => {
  const charts = read("charts/charts.css");
  const tokens = read("app/tokens.css");

  it.each(Object.entries(INKS))(
    "%s follows the page's token, and is drawn in its light value without it",
    (ink, value) => {
      expect(charts).toContain(`.inkt-vlak-${ink} {\n  fill: var(--${ink});\n}`);
      expect(charts).toContain(`.inkt-lijn-${ink} {\n  stroke: var(--${ink});\n}`);
      expect(tokens.match(new RegExp(`--${ink}: ([^;]+);`))?.[1]).toBe(value);
    },
  );
});

describe("paint", () => {
  it("gives class and attribute for each ink", () => {
    expect(paint({ stroke: "scenario" })).toEqual({ class: "inkt-lijn-scenario", fill: "none", stroke: "#0b5cad" });
    expect(paint({ fill: "papier", stroke: "inkt" })).toEqual({
      class: "inkt-vlak-papier inkt-lijn-inkt",
      fill: "#ffffff",
      stroke: "#16212c",
    });
  });
});
