import type { EditableChart } from "./editable-chart.ts";

/** A point of a chart that can be visited: where it is drawn, and what it says. */
export interface ChartPoint {
  /** Which line, row of bars or group it belongs to. */
  reeks: string;
  /** What it is: "MPP 2025 max, december 2026". */
  label: string;
  /** Its value with the unit: "100.100 personen". */
  waarde: string;
  /** Both, as they are read aloud: "MPP 2025 max, december 2026: 100.100 personen". */
  tekst: string;
  x: number;
  y: number;
}

/** A cell as it was computed: not rounded; words where the column has words; null is not known. */
export type RawCell = number | string | null;

export interface ChartTableRow {
  kop: string;
  /** As they are shown. */
  cellen: readonly string[];
  /** The same cells as they were computed. */
  ruw: readonly RawCell[];
  /** The head of the row for a program, where it differs: "2026-12". */
  sleutel?: string;
}

/** The numbers of a chart as a table. */
export interface ChartTable {
  bijschrift: string;
  /** Heads of the columns, the first over the heads of the rows. */
  kop: readonly string[];
  rijen: readonly ChartTableRow[];
  /** Unit of the computed numbers of each column after the first; empty where it has none. */
  eenheden: readonly string[];
  /** The same as a chart that office software can edit. */
  bewerkbaar: EditableChart;
}

/** `value` as `formaat` writes it, followed by its unit. */
export function withUnit(text: string, eenheid: string): string {
  return eenheid === "" ? text : `${text} ${eenheid}`;
}
