import { describe, expect, it } from "vitest";
import type { ChartPoint } from "../../src/charts/chart-data.ts";
import { layoutLines } from "../../src/charts/line-layout.ts";
import { linePoints } from "../../src/charts/line-points.ts";
import { indexOf, pointAfterKey, pointNear, visited } from "../../src/charts/navigation.ts";
import { bezetting } from "./sample.ts";

const points = linePoints(bezetting, layoutLines(bezetting, { width: 800, height: 400 }));
const bars: ChartPoint[] = [0, 1, 2].map((n) => ({ reeks: "w", label: "", waarde: "", tekst: `${n}`, x: n, y: 0 }));
const press = (keys: string[], some = points, page = 12) =>
  keys.reduce<number | undefined>((current, key) => pointAfterKey(some, current, key, page) ?? current, undefined);

describe("pointAfterKey", () => {
  it("visits every point with Down, Home and Right", () => {
    const seen = new Set<number>();
    let current = pointAfterKey(points, undefined, "ArrowRight", 12);
    for (let line = 0; line < 7; line++) {
      current = pointAfterKey(points, current, "Home", 12);
      for (let before = -1; current !== undefined && current !== before; ) {
        seen.add(current);
        before = current;
        current = pointAfterKey(points, current, "ArrowRight", 12);
      }
      current = pointAfterKey(points, current, "ArrowDown", 12);
    }
    expect(seen.size).toBe(points.length);
  });

  it("goes to the same month of the line below", () => {
    expect(points[press(["End", "ArrowDown"]) ?? -1]?.tekst).toBe("MPP 2025 max, januari 2026: 79.077 personen");
  });

  it("moves a year with PageDown and PageUp, and stays on the line", () => {
    expect(press(["ArrowDown", "PageDown"])).toBe(12);
    expect(press(["Home", "PageDown", "PageUp", "PageUp"])).toBe(0);
  });

  it("moves over bars with all arrows", () => {
    expect(press(["ArrowDown", "ArrowDown"], bars)).toBe(1);
    expect(press(["ArrowRight", "ArrowRight", "ArrowUp"], bars)).toBe(0);
    expect(press(["End"], bars)).toBe(2);
  });

  it("leaves other keys alone, and a chart without points", () => {
    expect(pointAfterKey(points, 3, "Tab", 12)).toBeUndefined();
    expect(pointAfterKey([], undefined, "ArrowRight", 12)).toBeUndefined();
  });
});

describe("visited", () => {
  it("finds the same point back when other lines change", () => {
    const place = visited(points, 20);
    expect(place).not.toBeNull();
    expect(place && indexOf(points, place)).toBe(20);
    expect(place && indexOf(points.slice(13), place)).toBe(7);
  });

  it("is gone with its line, and stays within a line that became shorter", () => {
    expect(indexOf(bars, { reeks: "other", rank: 0 })).toBeUndefined();
    expect(indexOf(bars, { reeks: "w", rank: 9 })).toBe(2);
  });
});

describe("pointNear", () => {
  it("finds the nearest point", () => {
    expect(pointNear(bars, 1.2, 30)).toBe(1);
    expect(pointNear([], 0, 0)).toBeUndefined();
  });
});
