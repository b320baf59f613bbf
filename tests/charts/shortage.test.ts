import { describe, expect, it } from "vitest";
import type { Lijn } from "../../src/charts/line-data.ts";
import { shortages } from "../../src/charts/shortage.ts";

const line = (waarden: (number | null)[], stap = false): Lijn => ({
  id: "a",
  label: "a",
  soort: "scenario",
  waarden,
  stap,
});

describe("shortages", () => {
  it("begins and ends at the very crossing", () => {
    expect(shortages(line([0, 20, 0]), line([10, 10, 10]), 0, 2)).toEqual([
      [
        { index: 0.5, upper: 10, lower: 10 },
        { index: 1, upper: 20, lower: 10 },
        { index: 1.5, upper: 10, lower: 10 },
      ],
    ]);
  });

  it("follows the steps of the lower line", () => {
    const [stretch] = shortages(line([20, 20, 20]), line([10, 15, 15], true), 0, 2);
    expect(stretch?.map(({ index, lower }) => [index, lower])).toEqual([
      [0, 10],
      [1, 10],
      [1, 15],
      [2, 15],
    ]);
  });

  it("ends where a line is missing", () => {
    expect(shortages(line([20, 20, null, 20, 20]), line([0, 0, 0, 0, 0]), 0, 4)).toHaveLength(2);
  });

  it("is empty where the upper line stays under the lower", () => {
    expect(shortages(line([1, 2]), line([3, 3]), 0, 1)).toEqual([]);
    expect(shortages(line([3, 3]), line([3, 3]), 0, 1)).toEqual([]);
  });
});
