/** A sheet of a workbook as data: one table, its head in the first row. */
export interface Blad {
  /** At most 31 characters, without []/\:*? */
  naam: string;
  kolommen: readonly Kolom[];
  rijen: readonly (readonly BladCel[])[];
  /** Columns that stay in sight when the sheet scrolls sideways. */
  vast?: number;
}

export interface Kolom {
  /** With the unit of its numbers. */
  kop: string;
  /** In characters. */
  breedte?: number;
  /** How its numbers are shown; the program that opens it writes them in its own language. */
  formaat?: Formaat;
}

/** Whole numbers, cents, as many decimals as a number has, or a year. */
export type Formaat = "#,##0" | "#,##0.00" | "General" | "0";

/** A formula has what it comes to beside it, so that a program that does not recompute shows it too. */
export interface Formulecel {
  /** Without "=". */
  formule: string;
  waarde: number;
}

/** null is an empty cell: not known. */
export type BladCel = string | number | null | Formulecel;

/** 0 → "A", 27 → "AB". */
export function kolomletter(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : kolomletter(Math.floor(column / 26) - 1) + rest;
}

/** Address on a sheet of the cell in a row of `rijen` (0 is the first under the head): `adres("P", 1, 0)` → "'P'!B2". */
export function adres(naam: string, column: number, row: number): string {
  return `'${naam.replaceAll("'", "''")}'!${kolomletter(column)}${row + 2}`;
}

/** The same of a column of rows: "'P'!B2:B13". */
export function bereik(naam: string, column: number, from: number, to: number): string {
  return `${adres(naam, column, from)}:${kolomletter(column)}${to + 2}`;
}
