import Papa from "papaparse";
import { type Cel, onschadelijk } from "./cel.ts";

/**
 * Rows as CSV, in two forms.
 *
 * - `excel`: as a Dutch Excel opens it by a double click: `;` between cells, a decimal comma, a byte order mark, CRLF.
 * - `machine`: as a program reads it: `,`, a decimal point, no byte order mark, LF. No number is rounded in either.
 */
export type CsvVorm = "excel" | "machine";

/** What must be known of the numbers: name and value, as "scenario", "MPP 2025 max". */
export type CsvMeta = readonly (readonly [naam: string, waarde: string])[];

const BOM = "\uFEFF";

export function csvOf(header: readonly string[], rows: readonly (readonly Cel[])[], vorm: CsvVorm): string {
  return (vorm === "excel" ? BOM : "") + lines([header, ...rows], vorm);
}

/**
 * The same with what must be known of the numbers. In the form for Excel it stands above the table, a blank line between;
 * for a program every row has it, as columns after those of the table, so that the first line is the only head.
 */
export function csvMetMeta(
  header: readonly string[],
  rows: readonly (readonly Cel[])[],
  meta: CsvMeta,
  vorm: CsvVorm,
): string {
  if (vorm === "excel") return BOM + lines([...meta, []], vorm) + lines([header, ...rows], vorm);
  const waarden = meta.map(([, waarde]) => waarde);
  return csvOf(
    [...header, ...meta.map(([naam]) => naam)],
    rows.map((row) => [...row, ...waarden]),
    vorm,
  );
}

function lines(rows: readonly (readonly Cel[])[], vorm: CsvVorm): string {
  const newline = vorm === "excel" ? "\r\n" : "\n";
  const text = Papa.unparse(
    rows.map((row) => row.map((cel) => written(cel, vorm))),
    { delimiter: vorm === "excel" ? ";" : ",", newline },
  );
  return text + newline;
}

function written(cel: Cel, vorm: CsvVorm): string {
  if (cel === null || Number.isNaN(cel)) return "";
  if (typeof cel === "string") return onschadelijk(cel);
  if (!Number.isFinite(cel)) throw new Error(`een cel is ${cel}; een getal moet eindig zijn`);
  return vorm === "excel" ? String(cel).replace(".", ",") : String(cel);
}
