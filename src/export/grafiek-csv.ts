import Papa from "papaparse";
import type { ChartTable, RawCell } from "../charts/chart-data.ts";

export function grafiekCsv(table: ChartTable, meta: readonly (readonly [string, string])[]): string {
  const head = [
    table.kop[0] ?? "",
    ...table.kop
      .slice(1)
      .map((kop, n) =>
        table.eenheden[n] && !kop.includes(`(${table.eenheden[n]})`) ? `${kop} (${table.eenheden[n]})` : kop,
      ),
  ];
  const rows = table.rijen.map(({ kop, sleutel, ruw }) => [sleutel ?? kop, ...ruw]);
  const cells = [...meta, [], head, ...rows].map((row) => row.map(written));
  return `\ufeff${Papa.unparse(cells, { delimiter: ";", newline: "\r\n" })}\r\n`;
}

function written(cell: RawCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return /^'*(\s*[=+\-@＝＋－＠]|[\t\r\n])/u.test(cell) ? `'${cell}` : cell;
}
