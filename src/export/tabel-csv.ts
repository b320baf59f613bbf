import { metPunt } from "../text/formats.ts";
import type { Cel } from "./cel.ts";
import { type CsvMeta, type CsvVorm, csvMetMeta } from "./csv.ts";

/** A table as it is shown: the numbers are written for a reader. A table of a chart is one. */
export interface GetoondeTabel {
  bijschrift: string;
  /** Heads of the columns, the first over the heads of the rows. */
  kop: readonly string[];
  rijen: readonly { kop: string; cellen: readonly string[] }[];
}

/** A number as it is shown: its sign, what stands before it (€), its digits, and what stands after it (mln., %). */
const GETOOND = /^([−+-]?)\s*(€?)\s*(\d[\d.,]*)\s*(\D*)$/u;
const ONBEKEND = "–";

interface Deel {
  waarde: number;
  eenheid: string;
}

/**
 * A table that is shown, as CSV. Where all numbers of a column have the same unit beside them, the unit moves to its head
 * and the cells are numbers; a column with anything else keeps its texts. "–" is an empty cell.
 */
export function tabelCsv(table: GetoondeTabel, meta: CsvMeta, vorm: CsvVorm): string {
  const columns = table.kop.slice(1).map((head, n) =>
    kolom(
      head,
      table.rijen.map(({ cellen }) => cellen[n] ?? ""),
    ),
  );
  const header = [table.kop[0] ?? "", ...columns.map(({ kop }) => kop)];
  const rows = table.rijen.map(({ kop }, n) => [kop, ...columns.map(({ cellen }) => cellen[n] ?? null)]);
  return csvMetMeta(header, rows, [["tabel", table.bijschrift], ...meta], vorm);
}

/** The tables of a page in one file for Excel, a blank line between; what must be known stands above the first. */
export function tabellenCsv(tables: readonly GetoondeTabel[], meta: CsvMeta): string {
  const [first, ...others] = tables.map((table, n) => tabelCsv(table, n === 0 ? meta : [], "excel"));
  return [first ?? "", ...others.map((text) => text.slice(1))].join("\r\n");
}

function kolom(kop: string, texts: readonly string[]): { kop: string; cellen: Cel[] } {
  const parts = texts.map((text) => (leeg(text) ? null : deel(text)));
  const found = parts.filter((part) => part !== null);
  const [first] = found;
  const numbers = first && found.every((part) => part !== undefined && part.eenheid === first.eenheid);
  if (!numbers) return { kop, cellen: texts.map((text) => (leeg(text) ? null : text)) };
  return {
    kop: first.eenheid === "" ? kop : `${kop} (${first.eenheid})`,
    cellen: parts.map((part) => part?.waarde ?? null),
  };
}

const leeg = (text: string) => text === ONBEKEND || text.trim() === "";

/** Undefined for a text that is no number. */
function deel(text: string): Deel | undefined {
  const found = GETOOND.exec(text.trim());
  if (!found) return undefined;
  const [, teken, voor = "", cijfers = "", na = ""] = found;
  const waarde = Number(metPunt(cijfers));
  if (!Number.isFinite(waarde)) return undefined;
  return { waarde: teken === "" || teken === "+" ? waarde : -waarde, eenheid: `${voor} ${na}`.trim() };
}
