import { getal } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import type { Box } from "./geometry.ts";
import { dodge } from "./labels.ts";
import { LINE_HEIGHT, textWidth, wrapText } from "./text-size.ts";
import { valueAxis } from "./value-axis.ts";

/** A published range beside what happened; null is not published or not yet known. */
export interface RangeRow {
  id: string;
  label: string;
  min: number | null;
  midden: number | null;
  max: number | null;
  realisatie: number | null;
  /** Where the outturn lies in the range. */
  oordeel: "binnen" | "onder" | "boven" | null;
  /** Written at the right, where the outturn itself says nothing: a difference to it is always 0. */
  toon?: string;
}

/** What the marks of a row are called. */
export interface RangeWords {
  min: string;
  midden: string;
  max: string;
  realisatie: string;
}

export interface PlacedRow {
  id: string;
  /** Middle of the bar. */
  y: number;
  label: readonly { text: string; x: number; y: number }[];
  bar: { x0: number; x1: number } | undefined;
  midden: number | undefined;
  realisatie: number | undefined;
  verdict: { number: string; numberX: number; word: string; wordX: number; y: number };
}

export interface RangeLayout {
  height: number;
  plot: Box;
  ticks: readonly { x: number; text: string; zero: boolean }[];
  rows: readonly PlacedRow[];
  /** What the numbers at the right are, where they stand in a column. */
  head: { text: string; x: number; y: number } | undefined;
  /** What the marks are, once, above the first row that has them. */
  names: readonly { text: string; x: number; y: number; mark: number }[];
}

const NARROW = 640;
const AXIS_HEIGHT = 26;
/** Where the axis stands on a narrow page: its zero is not cut off, and the labels stand clear of it. */
const AXIS_INDENT = 6;
const NAMES_HEIGHT = 26;
const BAR_ROOM = 24;
const ROW_GAP = 12;

/** Places the rows, `extra` pixels further apart: labels left and verdict right of the bars, on a narrow page above them. */
export function layoutRanges(
  rijen: readonly RangeRow[],
  width: number,
  formaat: (value: number) => string,
  koppen: RangeWords = grafiekTekst().marges,
  extra = 0,
): RangeLayout {
  const { oordeel } = grafiekTekst();
  const wordRoom = Math.max(...Object.values(oordeel).map((word) => textWidth(word, undefined, 600)));
  const head = koppen.realisatie;
  const narrow = width < NARROW;
  const numbers = rijen.map(
    ({ realisatie, toon }) => toon ?? (realisatie === null ? getal(null) : formaat(realisatie)),
  );
  const numberRoom = Math.max(
    narrow ? 0 : textWidth(head, 12),
    ...numbers.map((text) => textWidth(text, undefined, 600)),
  );
  const verdictRoom = numberRoom + 8 + wordRoom;
  const labelX = narrow ? AXIS_INDENT + 6 : 0;
  const labelRoom = narrow
    ? width - labelX - verdictRoom - 12
    : Math.min(width * 0.3, Math.max(...rijen.map(({ label }) => textWidth(label)))) + 2;
  const values = rijen.flatMap((row) => [row.min, row.midden, row.max, row.realisatie]);
  const highest = Math.max(0, ...values.filter((value) => value !== null));
  const lowest = Math.min(0, ...values.filter((value) => value !== null));
  // Half of the last number at the axis stands right of it.
  const half = textWidth(formaat(highest)) / 2 + 2;
  const x0 = narrow ? AXIS_INDENT : labelRoom + 20;
  const x1 = narrow ? width - half : width - verdictRoom - 28;
  const axis = valueAxis({ lowest, highest, range: [x0, x1], steps: x1 - x0 < 420 ? [2, 4] : [3, 5] });
  const numberX = width - wordRoom - 8;
  const named = namedMarks(rijen, koppen);
  let top = 0;
  const rows = rijen.map((row, n): PlacedRow => {
    const lines = wrapText(row.label, labelRoom);
    const above = narrow ? lines.length * LINE_HEIGHT : 0;
    const names = named.some(({ row: owner }) => owner === n) ? NAMES_HEIGHT : 0;
    const tall = narrow ? BAR_ROOM : Math.max(BAR_ROOM, lines.length * LINE_HEIGHT);
    const y = top + above + names + tall / 2;
    const labelTop = narrow ? top : y - (lines.length * LINE_HEIGHT) / 2;
    top += above + names + tall + ROW_GAP + extra;
    const at = (value: number | null) => (value === null ? undefined : axis.at(value));
    const [left, right] = [at(row.min), at(row.max)];
    return {
      id: row.id,
      y,
      label: lines.map((text, line) => ({ text, x: labelX, y: labelTop + (line + 0.5) * LINE_HEIGHT })),
      bar: left === undefined || right === undefined ? undefined : { x0: left, x1: right },
      midden: at(row.midden),
      realisatie: at(row.realisatie),
      verdict: {
        number: numbers[n] ?? "",
        numberX,
        word: row.oordeel === null ? "" : oordeel[row.oordeel],
        wordX: numberX + 8,
        y: narrow ? labelTop + LINE_HEIGHT / 2 : y,
      },
    };
  });
  const plot = { x0, y0: 0, x1, y1: top };
  const names = placeNames(named, rows, axis.at, narrow ? width : numberX - textWidth(head, 12) - 8);
  return {
    height: Math.ceil(top + AXIS_HEIGHT),
    plot,
    ticks: axis.ticks.map((value) => ({ x: axis.at(value), text: formaat(value), zero: value === 0 })),
    rows,
    head: narrow || !names[0] ? undefined : { text: head, x: numberX, y: Math.min(...names.map(({ y }) => y)) },
    names,
  };
}

interface NamedMark {
  row: number;
  text: string;
  value: number;
}

/** Each kind of mark with the first row that can name it. */
function namedMarks(rijen: readonly RangeRow[], koppen: RangeWords): NamedMark[] {
  const full = rijen.findIndex(({ min, max }) => min !== null && max !== null);
  const marks: NamedMark[] = [];
  for (const key of ["min", "midden", "max", "realisatie"] as const) {
    const row = rijen[full]?.[key] != null ? full : rijen.findIndex((candidate) => candidate[key] !== null);
    const value = rijen[row]?.[key];
    if (value !== null && value !== undefined) marks.push({ row, text: koppen[key], value });
  }
  return marks;
}

/** The names side by side above their marks, making way for each other as labels at lines do. */
function placeNames(
  named: readonly NamedMark[],
  rows: readonly PlacedRow[],
  at: (value: number) => number,
  right: number,
): RangeLayout["names"] {
  return [...new Set(named.map(({ row }) => row))].flatMap((row) => {
    const own = named.filter((mark) => mark.row === row);
    const middles = dodge(
      own.map(({ value, text }) => ({ y: at(value), height: textWidth(text, 12) + 10 })),
      { top: -5, bottom: right + 5 },
    );
    return own.map(({ text, value }, n) => ({
      text,
      x: middles[n] ?? at(value),
      y: (rows[row]?.y ?? 0) - 27,
      mark: at(value),
    }));
  });
}
