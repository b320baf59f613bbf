import { getal, maandNaam } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { type ChartPoint, type ChartTable, type ChartTableRow, type RawCell, withUnit } from "./chart-data.ts";
import { editableLines } from "./editable-chart.ts";
import { bandSpans, boundNames } from "./line-bands.ts";
import { type Band, type Lijn, type LineData, visibleMonths, visibleValues } from "./line-data.ts";
import type { LineLayout } from "./line-layout.ts";
import { monthAt } from "./month-axis.ts";

/** Every visible value as a point to visit: line after line, in the order in which they end from top to bottom. */
export function linePoints(data: LineData, { xAt, yAt }: Pick<LineLayout, "xAt" | "yAt">): ChartPoint[] {
  const { van, tot } = visibleMonths(data);
  const eerste = data.maanden[0] ?? "2019-01";
  const write = data.formaat ?? ((value: number) => getal(value));
  const tekst = grafiekTekst();
  const point = (reeks: string, naam: string, index: number, value: number, eenheid: string): ChartPoint => {
    const label = `${naam}, ${maandNaam(monthAt(eerste, index))}`;
    const waarde = withUnit(write(value), eenheid);
    return { reeks, label, waarde, tekst: `${label}: ${waarde}`, x: xAt(index), y: yAt(value) };
  };
  // The scenario line says the bands around it with its own value.
  const middle = data.lijnen.find(({ soort }) => soort === "scenario");
  const spans = (data.banden ?? []).map((band) => ({ band, at: spansByMonth(band, van, tot) }));
  const lines = data.lijnen.map((lijn) =>
    visibleValues(lijn, van, tot).flatMap(({ index, value }) => {
      if (value === undefined) return [];
      const bare = point(lijn.id, lijn.label, index, value, lijn.eenheid ?? data.eenheid);
      const around = (lijn === middle ? spans : []).flatMap(({ band, at }) => {
        const span = at.get(index);
        return span ? [`; ${band.label}: ${tekst.tot(write(span[0]), write(span[1]))}`] : [];
      });
      const words = around.join("");
      return [{ ...bare, waarde: bare.waarde + words, tekst: bare.tekst + words }];
    }),
  );
  const bands = (middle ? [] : spans).map(({ band, at }) =>
    [...at].map(([index, [low, high]]) => {
      const waarde = withUnit(tekst.tot(write(low), write(high)), data.eenheid);
      const bare = point(`band ${band.id}`, band.label, index, high, data.eenheid);
      return { ...bare, waarde, tekst: `${bare.label}: ${waarde}` };
    }),
  );
  const counts = [...new Set(data.punten?.map(({ label }) => label))].map((label) =>
    (data.punten ?? [])
      .filter((telling) => telling.label === label && telling.maand >= van && telling.maand <= tot)
      .map(({ maand, waarde }) => point(`telling ${label}`, label, maand, waarde, data.eenheid)),
  );
  return [...[...lines, ...bands].sort((a, b) => (a.at(-1)?.y ?? 0) - (b.at(-1)?.y ?? 0)), ...counts].flat();
}

/** The visible values as a table: a row for each month that has one, a column for each line. */
export function lineTable(data: LineData): ChartTable {
  const { van, tot } = visibleMonths(data);
  const eerste = data.maanden[0] ?? "2019-01";
  const write = data.formaat ?? ((value: number) => getal(value));
  const tekst = grafiekTekst();
  const banden = (data.banden ?? []).map((band) => spansByMonth(band, van, tot));
  const counted = [...new Set(data.punten?.map(({ label }) => label))];
  const rijen: ChartTableRow[] = [];
  for (let index = Math.ceil(van); index <= tot; index++) {
    const values = data.lijnen.map((lijn) => valueAt(lijn, index));
    const bounds = banden.flatMap((at) => at.get(index) ?? [null, null]);
    const counts = counted.map((label) =>
      (data.punten ?? []).filter(
        (telling) => telling.label === label && Math.floor(telling.maand) === index && telling.maand <= tot,
      ),
    );
    if ([...values, ...bounds].every((value) => value === null) && counts.every(({ length }) => length === 0)) continue;
    rijen.push({
      kop: maandNaam(monthAt(eerste, index)),
      sleutel: monthAt(eerste, index),
      ruw: [
        ...values,
        ...bounds,
        ...counts.map(
          (some): RawCell =>
            some.length > 1 ? some.map(({ waarde }) => waarde).join("; ") : (some[0]?.waarde ?? null),
        ),
      ],
      cellen: [
        ...[...values, ...bounds].map((value) => (value === null ? getal(null) : write(value))),
        ...counts.map((some) =>
          some.length === 0 ? getal(null) : some.map(({ waarde }) => write(waarde)).join(tekst.en),
        ),
      ],
    });
  }
  return {
    bijschrift: `${data.bijschrift} (${data.eenheid})`,
    kop: [
      tekst.maand,
      ...data.lijnen.map(({ label, eenheid }) => (eenheid ? `${label} (${eenheid})` : label)),
      ...(data.banden ?? []).flatMap(boundNames),
      ...counted,
    ],
    rijen,
    eenheden: [
      ...data.lijnen.map(({ eenheid }) => eenheid ?? data.eenheid),
      ...banden.flatMap(() => [data.eenheid, data.eenheid]),
      ...counted.map(() => data.eenheid),
    ],
    bewerkbaar: editableLines(data, rijen, counted),
  };
}

/** The bounds of a band in each month that has them. */
function spansByMonth(band: Band, van: number, tot: number): Map<number, readonly [number, number]> {
  return new Map(bandSpans(band, van, tot).flatMap(({ index, span }) => (span ? [[index, span] as const] : [])));
}

function valueAt(lijn: Lijn, index: number): number | null {
  const value = lijn.waarden[index];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
