import * as XLSX from "@e965/xlsx";
import FormulaParser from "fast-formula-parser";

/** A workbook as another library reads it, and as an independent formula engine recomputes it. */
export interface Gelezen {
  bladen: readonly string[];
  /** Text or number of a cell; undefined for an empty one. Row 1 is the head. */
  cel: (blad: string, row: number, column: number) => string | number | undefined;
  rijen: (blad: string) => (string | number | undefined)[][];
  formules: () => {
    blad: string;
    row: number;
    column: number;
    adres: string;
    formule: string;
    waarde: number;
    herrekend: number;
  }[];
  /** The cached value changed first: what a reader makes of another price or quantity. */
  metWaarde: (blad: string, adres: string, waarde: number) => void;
  /** A cell as the engine computes it. */
  reken: (blad: string, row: number, column: number) => number;
}

export function leesWerkmap(bytes: Uint8Array): Gelezen {
  const book = XLSX.read(bytes, { type: "array", cellFormula: true, cellNF: true });
  const sheet = (blad: string) => {
    const found = book.Sheets[blad];
    if (!found) throw new Error(`there is no sheet ${blad}; there are ${book.SheetNames.join(", ")}`);
    return found;
  };
  const at = (blad: string, row: number, column: number): XLSX.CellObject | undefined =>
    sheet(blad)[XLSX.utils.encode_cell({ r: row - 1, c: column - 1 })];
  let known = new Map<string, number>();
  // The engine cannot be asked anew while it is at work: each depth of formulas has its own.
  const engines: FormulaParser[] = [];
  let depth = 0;
  const engine = () =>
    new FormulaParser({
      onCell: ({ sheet: blad, row, col }) => compute(blad, row, col),
      onRange: ({ sheet: blad, from, to }) =>
        Array.from({ length: to.row - from.row + 1 }, (_row, r) =>
          Array.from({ length: to.col - from.col + 1 }, (_cell, c) => compute(blad, from.row + r, from.col + c)),
        ),
    });
  function compute(blad: string, row: number, column: number): string | number | null {
    const cell = at(blad, row, column);
    if (!cell) return null;
    if (cell.f === undefined) return cell.v as string | number;
    const key = `${blad} ${row} ${column}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    engines[depth] ??= engine();
    const value = (engines[depth++] as FormulaParser).parse(cell.f, { sheet: blad, row, col: column });
    depth--;
    if (typeof value !== "number") throw new Error(`${key}: ${cell.f} becomes ${value}`);
    known.set(key, value);
    return value;
  }
  return {
    bladen: book.SheetNames,
    cel: (blad, row, column) => at(blad, row, column)?.v as string | number | undefined,
    rijen: (blad) =>
      XLSX.utils.sheet_to_json<(string | number | undefined)[]>(sheet(blad), { header: 1, raw: true, blankrows: true }),
    formules: () =>
      book.SheetNames.flatMap((blad) =>
        Object.entries(sheet(blad)).flatMap(([adres, cell]: [string, XLSX.CellObject]) => {
          if (adres.startsWith("!") || cell.f === undefined) return [];
          const { r, c } = XLSX.utils.decode_cell(adres);
          return [
            {
              blad,
              row: r + 1,
              column: c + 1,
              adres,
              formule: cell.f,
              waarde: cell.v as number,
              herrekend: compute(blad, r + 1, c + 1) as number,
            },
          ];
        }),
      ),
    metWaarde: (blad, adres, waarde) => {
      const cell = sheet(blad)[adres] as XLSX.CellObject;
      cell.v = waarde;
      known = new Map();
    },
    reken: (blad, row, column) => compute(blad, row, column) as number,
  };
}
