import { getal, maandNaam } from "../text/formats.ts";
import { type ChartPoint, type ChartTable, withUnit } from "./chart-data.ts";
import { type Lijn, type LineData, visibleMonths, visibleValues } from "./line-data.ts";
import type { LineLayout } from "./line-layout.ts";
import { monthAt } from "./month-axis.ts";

/** Every visible value as a point to visit: line after line, in the order in which they end from top to bottom. */
export function linePoints(data: LineData, { xAt, yAt }: Pick<LineLayout, "xAt" | "yAt">): ChartPoint[] {
  const { van, tot } = visibleMonths(data);
  const eerste = data.maanden[0] ?? "2019-01";
  const write = data.formaat ?? ((value: number) => getal(value));
  const point = (reeks: string, naam: string, index: number, value: number, eenheid: string): ChartPoint => {
    const label = `${naam}, ${maandNaam(monthAt(eerste, index))}`;
    const waarde = withUnit(write(value), eenheid);
    return { reeks, label, waarde, tekst: `${label}: ${waarde}`, x: xAt(index), y: yAt(value) };
  };
  const lines = data.lijnen.map((lijn) =>
    visibleValues(lijn, van, tot).flatMap(({ index, value }) =>
      value === undefined ? [] : [point(lijn.id, lijn.label, index, value, lijn.eenheid ?? data.eenheid)],
    ),
  );
  const counts = [...new Set(data.punten?.map(({ label }) => label))].map((label) =>
    (data.punten ?? [])
      .filter((telling) => telling.label === label && telling.maand >= van && telling.maand <= tot)
      .map(({ maand, waarde }) => point(`telling ${label}`, label, maand, waarde, data.eenheid)),
  );
  return [...lines.sort((a, b) => (a.at(-1)?.y ?? 0) - (b.at(-1)?.y ?? 0)), ...counts].flat();
}

/** The visible values as a table: a row for each month that has one, a column for each line. */
export function lineTable(data: LineData): ChartTable {
  const { van, tot } = visibleMonths(data);
  const eerste = data.maanden[0] ?? "2019-01";
  const write = data.formaat ?? ((value: number) => getal(value));
  const counted = [...new Set(data.punten?.map(({ label }) => label))];
  const rijen: { kop: string; cellen: string[] }[] = [];
  for (let index = Math.ceil(van); index <= tot; index++) {
    const values = data.lijnen.map((lijn) => valueAt(lijn, index));
    const counts = counted.map((label) =>
      (data.punten ?? []).filter(
        (telling) => telling.label === label && Math.floor(telling.maand) === index && telling.maand <= tot,
      ),
    );
    if (values.every((value) => value === null) && counts.every(({ length }) => length === 0)) continue;
    rijen.push({
      kop: maandNaam(monthAt(eerste, index)),
      cellen: [
        ...values.map((value) => (value === null ? getal(null) : write(value))),
        ...counts.map((some) =>
          some.length === 0 ? getal(null) : some.map(({ waarde }) => write(waarde)).join(" en "),
        ),
      ],
    });
  }
  return {
    bijschrift: `${data.bijschrift} (${data.eenheid})`,
    kop: ["Maand", ...data.lijnen.map(({ label, eenheid }) => (eenheid ? `${label} (${eenheid})` : label)), ...counted],
    rijen,
  };
}

function valueAt(lijn: Lijn, index: number): number | null {
  const value = lijn.waarden[index];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
