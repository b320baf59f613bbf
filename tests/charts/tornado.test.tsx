import { describe, expect, it } from "vitest";
import { type TornadoRow, tornadoTable } from "../../src/charts/tornado.tsx";
import { layoutTornado } from "../../src/charts/tornado-layout.ts";
import { getal } from "../../src/text/formats.ts";
import { gevoeligheden } from "./sample.ts";

const data = { basis: 87900, rijen: gevoeligheden, formaat: (value: number) => getal(value) };
const row = (width: number, id: string) => layoutTornado(data, width).rows.find((placed) => placed.id === id);

describe("layoutTornado", () => {
  it("puts what moves the outcome most on top", () => {
    expect(layoutTornado(data, 900).rows.map(({ id }) => id)).toEqual([
      "huisvesting",
      "nareis",
      "inwilliging",
      "vertrek",
    ]);
  });

  it("draws from the base to each outcome, in proportion", () => {
    const { base } = layoutTornado(data, 900);
    const [low, high] = row(900, "nareis")?.bars ?? [];
    expect((low?.x ?? 0) + (low?.width ?? 0)).toBeCloseTo(base.x, 6);
    expect(high?.x).toBeCloseTo(base.x, 6);
    expect((low?.width ?? 0) / (high?.width ?? 1)).toBeCloseTo(5800 / 3900, 6);
    expect([low?.kant, high?.kant]).toEqual(["laag", "hoog"]);
  });

  it("writes at each end the outcome and the value that leads there, the lower outcome left", () => {
    const words = (side: -1 | 1) =>
      row(900, "huisvesting")
        ?.ends.filter((text) => text.side === side)
        .map(({ text }) => text)
        .join(" ");
    expect(words(-1)).toBe("80.200 bij 3.200 per maand");
    expect(words(1)).toBe("96.300 bij 2.000 per maand");
  });

  it("lays the shorter bar over the longer when both lie on one side, and keeps the words clear of them", () => {
    const { base } = layoutTornado(data, 900);
    const placed = row(900, "inwilliging");
    expect(placed?.bars.map(({ kant }) => kant)).toEqual(["laag", "hoog"]);
    expect(placed?.bars.every(({ x }) => Math.abs(x - base.x) < 1e-6)).toBe(true);
    for (const { side, x } of placed?.ends ?? []) expect(side === -1 ? x < base.x : x > base.x).toBe(true);
  });

  it("draws no bar for what moves nothing", () => {
    expect(row(900, "vertrek")?.bars).toEqual([]);
  });

  it("has the column of correlations only when asked for, and a dash where one is not known", () => {
    expect(layoutTornado(data, 900).rows.map(({ rang }) => rang?.text)).toEqual(["−0,72", "0,41", "–", "0,00"]);
    const bare = gevoeligheden.map(({ rang: _, ...rest }): TornadoRow => rest);
    const { heads, rows } = layoutTornado({ ...data, rijen: bare }, 900);
    expect(heads.map(({ text }) => text)).toEqual(["basis 87.900"]);
    expect(rows.every(({ rang }) => rang === undefined)).toBe(true);
  });

  it("stands without rows, and with rows that all move nothing", () => {
    expect(layoutTornado({ ...data, rijen: [] }, 400).rows).toEqual([]);
    const still = layoutTornado({ ...data, rijen: gevoeligheden.slice(3) }, 400);
    expect(Number.isFinite(still.base.x)).toBe(true);
  });
});

describe("tornadoTable", () => {
  it("equals the rows, in the order of the drawing", () => {
    const table = tornadoTable({
      ...data,
      id: "t",
      titel: "t",
      bijschrift: "Bezetting",
      width: 800,
      eenheid: "personen",
    });
    expect(table.bijschrift).toBe("Bezetting (personen); basis 87.900");
    expect(table.kop.at(-1)).toBe("Rangcorrelatie");
    expect(table.rijen[1]).toMatchObject({
      kop: "Nareis per vergunning",
      cellen: ["0,67", "82.100", "1,17", "91.800", "0,41"],
    });
  });
});
