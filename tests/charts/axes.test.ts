import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAxis } from "../../src/charts/month-axis.ts";
import { tickDecimals, valueAxis } from "../../src/charts/value-axis.ts";

const range = [300, 0] as const;
const steps = [3, 5] as const;

describe("valueAxis", () => {
  it("starts at zero and has 4 to 6 ticks, whatever the values", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e10, noNaN: true }), (highest) => {
        const { ticks, min, max, at } = valueAxis({ lowest: 0, highest, range, steps });
        expect(min).toBe(0);
        expect(at(0)).toBe(300);
        expect(max).toBeGreaterThanOrEqual(highest);
        expect(ticks.length).toBeGreaterThanOrEqual(4);
        expect(ticks.length).toBeLessThanOrEqual(6);
        expect(at(highest)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("holds zero also when all values are negative", () => {
    const { ticks, max, min } = valueAxis({ lowest: -3900, highest: -100, range, steps });
    expect({ ticks, max, min }).toEqual({ ticks: [-4000, -3000, -2000, -1000, 0], max: 0, min: -4000 });
  });

  it.each([
    [121705, [0, 25000, 50000, 75000, 100000, 125000]],
    [107000, [0, 20000, 40000, 60000, 80000, 100000]],
    [5980, [0, 2000, 4000, 6000]],
    [0.9, [0, 0.2, 0.4, 0.6, 0.8]],
  ])("counts up to %d in round steps", (highest, expected) => {
    const { ticks } = valueAxis({ lowest: 0, highest, range, steps });
    expect(ticks.map((tick) => Math.round(tick * 1e6) / 1e6)).toEqual(expected);
  });

  it("has an axis when nothing is above zero", () => {
    expect(valueAxis({ lowest: 0, highest: 0, range, steps }).max).toBe(1);
  });
});

describe("tickDecimals", () => {
  it.each([
    [[0, 20000], 0],
    [[0, 2.5], 1],
    [[0, 0.25], 2],
  ])("tells %j apart with %i", (ticks, decimals) => {
    expect(tickDecimals(ticks)).toBe(decimals);
  });
});

describe("monthAxis", () => {
  const named = (van: number, tot: number, width: number) =>
    monthAxis({ eerste: "2019-01", van, tot, range: [0, width], room: 44 }).ticks.filter(({ text }) => text !== "");

  it("names every January where there is room", () => {
    expect(named(0, 156, 1000).map(({ text }) => text)).toEqual(Array.from({ length: 14 }, (_, n) => String(2019 + n)));
  });

  it("names even years where there is less, and years in five where there is little", () => {
    expect(named(0, 156, 400).map(({ text }) => text)).toEqual([
      "2020",
      "2022",
      "2024",
      "2026",
      "2028",
      "2030",
      "2032",
    ]);
    expect(named(0, 156, 200).map(({ text }) => text)).toEqual(["2020", "2025", "2030"]);
  });

  it("puts a year at its January", () => {
    expect(named(0, 156, 1560).find(({ text }) => text === "2026")?.index).toBe(84);
    const later = monthAxis({ eerste: "2021-07", van: 0, tot: 60, range: [0, 600], room: 44 });
    expect(later.ticks[0]).toEqual({ index: 6, text: "2022" });
  });

  it("names months within two years", () => {
    expect(named(72, 84, 400).map(({ text }) => text)).toEqual(["2025", "apr.", "juli", "okt.", "2026"]);
  });
});
