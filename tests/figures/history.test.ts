import { describe, expect, test } from "vitest";
import { openbareCijfers, realisatie } from "../../src/figures/figures.ts";
import { history } from "../../src/figures/history.ts";
import { januari, maandIndex } from "../../src/units/maand.ts";

describe("history, reconciled with Table 8", () => {
  test("starts from COA's count at the end of 2018 and closes every year", () => {
    const ends = history.jaren.map((jaar) => Math.round(history.bezetting[januari(jaar + 1)] as number));
    expect(history.bezetting[0]).toBe(22_498);
    expect(ends).toEqual([27_418, 28_188, 37_208, 51_838, 64_128, 72_147, 79_077]);
  });

  test.each(history.jaren.map((jaar) => [jaar]))("inflow, outflow and mean of %i are the published ones", (jaar) => {
    const sum = (values: Float64Array) => values.subarray(januari(jaar), januari(jaar + 1)).reduce((a, b) => a + b, 0);
    const mean =
      [...history.bezetting.subarray(januari(jaar), januari(jaar + 1))].reduce(
        (total, start, m) => total + (start + (history.bezetting[januari(jaar) + m + 1] as number)) / 2,
        0,
      ) / 12;
    expect(Math.abs(sum(history.instroom) - (realisatie("instroomOpvang", jaar) ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(sum(history.uitstroom) - (realisatie("uitstroomOpvang", jaar) ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(mean - (realisatie("gemiddeldeBezetting", jaar) ?? 0))).toBeLessThan(1e-6);
  });

  test("the tilts are those of the design, to three decimals", () => {
    expect(history.jaren.map((jaar) => history.tilt.get(jaar)?.toFixed(3))).toEqual([
      "0.078",
      "0.025",
      "0.181",
      "0.109",
      "0.069",
      "0.046",
      "0.024",
    ]);
  });

  test("no month's outflow is negative", () => {
    expect(Math.min(...history.uitstroom)).toBeGreaterThan(0);
  });

  const counts = openbareCijfers.coaBezettingPunten.rows.filter(
    ({ datum, circa }) => datum >= "2020" && !(circa && datum.startsWith("2023")),
  );

  test("there are seven dates to check", () => expect(counts).toHaveLength(7));

  test.each(counts)("is within 2,5% of COA's own count of $datum", ({ datum, personen }) => {
    const day = datum.length > 7 ? Number(datum.slice(8, 10)) : 1;
    const nearest = maandIndex(datum.slice(0, 7)) + (day > 15 ? 1 : 0);
    expect(Math.abs((history.bezetting[nearest] as number) / personen - 1)).toBeLessThan(0.025);
  });
});
