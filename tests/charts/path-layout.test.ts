import { describe, expect, test } from "vitest";
import { farthestApart, layoutPath, namedPoints } from "../../src/charts/path-layout.ts";

const data = {
  realisatie: [
    { jaar: 2024, waarde: 46_460 },
    { jaar: 2025, waarde: 42_810 },
  ],
  punten: [
    { jaar: 2026, waarde: 67_100 },
    { jaar: 2027, waarde: 67_100 },
    { jaar: 2028, waarde: 50_000 },
  ],
  ouder: [],
  bereiken: [
    { id: "a", label: "a", jaar: 2026, min: 39_000, max: 67_100 },
    { id: "b", label: "b", jaar: 2026, min: 45_200, max: 78_900 },
  ],
  formaat: String,
};

describe("places of a path chart", () => {
  const layout = layoutPath(data, { width: 520, height: 300 });

  test("a place leads back to its year and value", () => {
    for (const { jaar, waarde } of data.punten) {
      expect(layout.jaarOp(layout.x(jaar) + layout.perJaar * 0.4)).toBe(jaar);
      expect(layout.waardeOp(layout.y(waarde))).toBeCloseTo(waarde, 6);
    }
  });

  test("everything lies inside, with room above to draw up", () => {
    for (const { x, max } of layout.bereiken) {
      expect(x).toBeGreaterThan(layout.plot.x0);
      expect(layout.y(max)).toBeGreaterThan(layout.plot.y0);
    }
    expect(layout.top).toBeGreaterThan(78_900);
  });

  test("ranges of one year stand beside each other", () => {
    const [a, b] = layout.bereiken;
    expect(Math.abs((a?.x ?? 0) - (b?.x ?? 0))).toBeGreaterThan(5);
  });

  test("the axis stays where it is while a point is moved above it", () => {
    const higher = { ...data, punten: data.punten.map((punt) => ({ ...punt, waarde: 85_000 })) };
    expect(layoutPath(higher, { width: 520, height: 300 }, layout.top).y(20_000)).toBe(layout.y(20_000));
  });
});

test("a value is written where it changes, and for the point that moves", () => {
  expect([...namedPoints(data.punten, undefined)]).toEqual([2026, 2028]);
  expect([...namedPoints(data.punten, 2027)]).toEqual([2026, 2028, 2027]);
});

test("two paths are farthest apart in one year, or nowhere", () => {
  const ouder = data.punten.map((punt) => ({ ...punt, waarde: 60_000 }));
  expect(farthestApart(data.punten, ouder)).toEqual({ jaar: 2028, hier: 50_000, daar: 60_000 });
  expect(farthestApart(data.punten, data.punten)).toBeUndefined();
});
