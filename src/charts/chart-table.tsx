import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { grafiekTekst } from "../text/grafieken.ts";
import type { ChartTable } from "./chart-data.ts";

/** The numbers of a chart. When they do not fit, the part that scrolls can be reached with the keyboard and has a name. */
export function DataTable({ id, titel, table }: { id: string; titel: string; table: ChartTable }) {
  const ref = useRef<HTMLDivElement>(null);
  const [overflows, setOverflows] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setOverflows(element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
  });
  const reachable = overflows
    ? { role: "region" as const, tabIndex: 0, "aria-label": grafiekTekst().tabelVan(titel) }
    : {};
  return (
    <div ref={ref} id={id} class="grafiek-tabel" {...reachable}>
      <table>
        <caption>{table.bijschrift}</caption>
        <thead>
          <tr>
            {table.kop.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rijen.map(({ kop, cellen }) => (
            <tr key={kop}>
              <th scope="row">{kop}</th>
              {cellen.map((cell, n) => (
                <td key={table.kop[n + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
