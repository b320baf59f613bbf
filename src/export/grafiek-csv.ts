import type { ChartTable } from "../charts/chart-data.ts";
import { type CsvMeta, type CsvVorm, csvMetMeta } from "./csv.ts";

/** The numbers of a chart as they were computed, with their units in the heads and what must be known of them. */
export function grafiekCsv(table: ChartTable, meta: CsvMeta, vorm: CsvVorm): string {
  const [first = "", ...others] = table.kop;
  const heads = others.map((kop, n) => {
    const unit = table.eenheden[n] ?? "";
    return unit === "" || kop === unit || kop.endsWith(`(${unit})`) ? kop : `${kop} (${unit})`;
  });
  const rows = table.rijen.map(({ kop, sleutel, ruw }) => [sleutel ?? kop, ...ruw]);
  return csvMetMeta([first, ...heads], rows, meta, vorm);
}
