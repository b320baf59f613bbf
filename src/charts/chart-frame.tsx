import type { ComponentChildren, VNode } from "preact";
import { useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { grafiekTekst } from "../text/grafieken.ts";
import { uitvoerGrafiekTekst } from "../text/uitvoer-grafieken.ts";
import type { ChartTable } from "./chart-data.ts";
import { CHART_FORMATS, ChartExportContext, type ExportableChart, showChart } from "./chart-export.ts";
import { DataTable } from "./chart-table.tsx";
import { FrameContext, type FrameLink } from "./frame-link.ts";
import { useWidth } from "./use-width.ts";

export interface ChartFrameProps {
  /** Unique on the page; the ids of the parts begin with it. */
  id: string;
  /** The message, as a sentence. */
  titel: string;
  /** False where the message already stands above, as the heading of the view. */
  toonTitel?: boolean;
  kop?: 2 | 3;
  /** What is drawn, and in which unit. */
  bijschrift: string;
  bron: string;
  /** Height of the drawing at a width. */
  hoogte?: (width: number) => number;
  chart: (size: { width: number; height: number }) => VNode;
  /** Which keys do what, where they are not those that visit points. */
  toetsen?: string;
  /** What else can be done with the chart, beside "Tabel". */
  acties?: ComponentChildren;
}

/** A chart with its message, its table and its source, as wide as there is room. */
export function ChartFrame({
  id,
  titel,
  toonTitel = true,
  kop = 2,
  bijschrift,
  bron,
  hoogte = usualHeight,
  chart,
  toetsen,
  acties,
}: ChartFrameProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const [open, setOpen] = useState(false);
  const [spoken, setSpoken] = useState("");
  const tables = useRef(new Published()).current;
  const link = useMemo<FrameLink>(
    () => ({ id, titel, bijschrift, publish: tables.publish, speak: setSpoken }),
    [id, titel, bijschrift, tables],
  );
  const tekst = grafiekTekst();
  const Heading = `h${kop}` as const;
  const drawing = chart({ width, height: hoogte(width) });
  const figure = useRef<HTMLElement>(null);
  const exportable: ExportableChart = { id, titel, bijschrift, bron, drawing: chart, table: () => tables.table?.() };
  const latest = useRef(exportable);
  latest.current = exportable;
  useLayoutEffect(() => (figure.current ? showChart(figure.current, () => latest.current) : undefined), []);
  return (
    <figure class="grafiek-kader" ref={figure}>
      <figcaption>
        {toonTitel ? <Heading class="grafiek-titel">{titel}</Heading> : null}
        <p class="grafiek-bijschrift" id={`${id}-bijschrift`}>
          {bijschrift}
        </p>
      </figcaption>
      <div class="grafiek-vak">
        <div ref={box}>
          <FrameContext.Provider value={link}>{drawing}</FrameContext.Provider>
        </div>
      </div>
      <p class="grafiek-onzichtbaar" id={`${id}-toetsen`}>
        {toetsen ?? tekst.toetsen}
      </p>
      <p class="grafiek-onzichtbaar" aria-live="polite">
        {spoken}
      </p>
      <div class="grafiek-voet">
        <p class="grafiek-bron">{bron}</p>
        <div class="grafiek-acties">
          <button
            type="button"
            class="knop-tekst"
            aria-label={tekst.tabelVan(titel)}
            aria-expanded={open}
            aria-controls={`${id}-tabel`}
            onClick={() => setOpen(!open)}
          >
            {tekst.tabel}
          </button>
          <ExportButtons chart={exportable} />
          {acties}
        </div>
      </div>
      {open ? <LatestTable id={`${id}-tabel`} titel={titel} tables={tables} /> : null}
    </figure>
  );
}

function ExportButtons({ chart }: { chart: ExportableChart }) {
  const exportAs = useContext(ChartExportContext);
  if (!exportAs) return null;
  return (
    <>
      {CHART_FORMATS.map((format) => (
        <button
          key={format}
          type="button"
          class="knop-tekst"
          aria-label={uitvoerGrafiekTekst().knop(format.toUpperCase(), chart.titel)}
          onClick={() => exportAs(format, chart)}
        >
          {format.toUpperCase()}
        </button>
      ))}
    </>
  );
}

function usualHeight(width: number): number {
  return Math.round(Math.min(420, Math.max(260, width * 0.42)));
}

/** The table that the chart drew last; only an open table is told, so that a closed one costs nothing. */
class Published {
  table: (() => ChartTable) | undefined;
  changed: (() => void) | undefined;
  publish = (table: () => ChartTable) => {
    this.table = table;
    this.changed?.();
  };
}

function LatestTable({ id, titel, tables }: { id: string; titel: string; tables: Published }) {
  const [, redraw] = useState(0);
  useEffect(() => {
    tables.changed = () => redraw((count) => count + 1);
    return () => {
      tables.changed = undefined;
    };
  }, [tables]);
  const table = tables.table?.();
  return table ? <DataTable id={id} titel={titel} table={table} /> : null;
}
