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

/** The numbers of a chart as a table, written as they are shown. */
export interface ChartTable {
  bijschrift: string;
  /** Heads of the columns, the first over the heads of the rows. */
  kop: readonly string[];
  rijen: readonly { kop: string; cellen: readonly string[] }[];
}

/** `value` as `formaat` writes it, followed by its unit. */
export function withUnit(text: string, eenheid: string): string {
  return eenheid === "" ? text : `${text} ${eenheid}`;
}
