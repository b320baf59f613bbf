import { describe, expect, it } from "vitest";
import { spanAxis } from "../../src/charts/span-axis.ts";

const texts = (domain: [number, number], width: number) =>
  spanAxis({ domain, range: [0, width], formaat: undefined }).ticks.map(({ text }) => text);

describe("spanAxis", () => {
  it("stands at the ends it is given, also when zero is far away", () => {
    const { at } = spanAxis({ domain: [80000, 96000], range: [50, 450], formaat: undefined });
    expect([at(80000), at(88000), at(96000)]).toEqual([50, 250, 450]);
  });

  it("has as many round ticks as stand beside each other", () => {
    expect(texts([80200, 96300], 900)).toEqual([82, 84, 86, 88, 90, 92, 94, 96].map((value) => `${value}.000`));
    expect(texts([80200, 96300], 200)).toEqual(["85.000", "90.000", "95.000"]);
  });

  it("names its ends where only one round tick would stand, and nothing where there is no room", () => {
    expect(texts([80200, 96300], 90)).toEqual(["80.200", "96.300"]);
    expect(texts([80200, 96300], 20)).toEqual([]);
  });

  it("writes no two ticks the same", () => {
    const { ticks } = spanAxis({ domain: [0, 3], range: [0, 900], formaat: (value) => String(Math.round(value)) });
    expect(ticks.map(({ text }) => text)).toEqual(["0", "1", "2", "3"]);
  });
});
