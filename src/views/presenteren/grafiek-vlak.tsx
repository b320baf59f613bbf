import type { ChartTable } from "../../charts/chart-data.ts";
import { DataTable } from "../../charts/chart-table.tsx";
import { LineChart } from "../../charts/line-chart.tsx";
import { lineTable } from "../../charts/line-points.ts";
import { RangeChart, rangeTable } from "../../charts/range-chart.tsx";
import { layoutRanges } from "../../charts/range-layout.ts";
import { TEXT_SIZE } from "../../charts/text-size.ts";
import { TypeScaleContext } from "../../charts/type-scale.ts";
import { Waterfall, waterfallTable } from "../../charts/waterfall.tsx";
import { layoutWaterfall } from "../../charts/waterfall-layout.ts";
import { getal, procent, verschil } from "../../text/formats.ts";
import type { Grafiek, Schrijfwijze } from "./dia.ts";

/** Sizes on a slide 1920 pixels wide. */
const LABEL = 30;
const AS = 26;
/** Smallest text of a drawing, in pixels of the page. */
const LEAST = 12.5;

interface Maat {
  width: number;
  height: number;
  /** Pixels of the page for each of a slide 1920 wide. */
  schaal: number;
}

interface Naam {
  id: string;
  titel: string;
  bijschrift: string;
}

/** The chart of a slide in the room there is: laid out for large type, and where rows need it somewhat smaller. */
export function GrafiekVlak({ grafiek, naam, maat }: { grafiek: Grafiek; naam: Naam; maat: Maat }) {
  const factor = passend(grafiek, maat);
  const width = Math.floor(maat.width / factor);
  const height = Math.floor(maat.height / factor);
  return (
    <TypeScaleContext.Provider value={{ factor, axis: Math.max(LEAST / factor, (TEXT_SIZE * AS) / LABEL) }}>
      <Tekening grafiek={grafiek} naam={naam} width={width} height={height} />
    </TypeScaleContext.Provider>
  );
}

/** The largest type up to that of the slide with which the drawing is no higher than its room. */
function passend(grafiek: Grafiek, { width, height, schaal }: Maat): number {
  const most = Math.max((LABEL * schaal) / TEXT_SIZE, LEAST / TEXT_SIZE);
  for (let factor = most; ; factor *= 0.95) {
    if (factor * TEXT_SIZE < LEAST || neededHeight(grafiek, width / factor, height / factor) * factor <= height)
      return Math.max(factor, LEAST / TEXT_SIZE);
  }
}

function neededHeight(grafiek: Grafiek, width: number, height: number): number {
  if (grafiek.soort === "bereik")
    return layoutRanges(grafiek.rijen, width, schrijver(grafiek.schrijf).formaat, grafiek.koppen).height;
  if (grafiek.soort === "waterval")
    return layoutWaterfall({ ...grafiek, ...schrijver(grafiek.schrijf) }, width, height).height;
  return height;
}

function Tekening(props: { grafiek: Grafiek; naam: Naam; width: number; height: number }) {
  const { grafiek, naam, width, height } = props;
  switch (grafiek.soort) {
    case "lijn":
      return <LineChart {...grafiek} {...naam} width={width} height={height} />;
    case "waterval":
      return <Waterfall {...grafiek} {...schrijver(grafiek.schrijf)} {...naam} width={width} height={height} />;
    case "bereik":
      return <RangeChart {...grafiek} {...schrijver(grafiek.schrijf)} {...naam} width={width} height={height} vul />;
    default:
      return null;
  }
}

/** A room reads a forecast and the year before it; the table on the page has all of history. */
function vanafRaming({ scheiding, van = 0 }: Grafiek & { soort: "lijn" }): { van: number } {
  return { van: scheiding === undefined ? van : Math.max(van, scheiding - 12) };
}

/** The same numbers as a table. */
export function GrafiekTabel({ grafiek, naam }: { grafiek: Grafiek; naam: Naam }) {
  if (grafiek.soort === "lijst") return null;
  return <DataTable id={`${naam.id}-tabel`} titel={naam.titel} table={tabelVan(grafiek, naam)} />;
}

/** The numbers of a chart, shown and computed, and the same as a chart that office software can edit. */
export function tabelVan(grafiek: Exclude<Grafiek, { soort: "lijst" }>, naam: Naam): ChartTable {
  if (grafiek.soort === "lijn") return lineTable({ ...grafiek, ...naam, ...vanafRaming(grafiek) });
  const { schrijf } = grafiek;
  const names = { ...schrijver(schrijf), ...naam, width: 0, height: 0 };
  const table =
    grafiek.soort === "waterval"
      ? waterfallTable({ ...grafiek, ...names, inEuro: schrijf === "miljoen" })
      : rangeTable({ ...grafiek, ...names });
  return schrijf === "heel" ? table : { ...table, bewerkbaar: { ...table.bewerkbaar, schrijf } };
}

/** Whole numbers, shares, or euros as whole millions: "€" and "mln." stand once, under the heading. */
function schrijver(schrijf: Schrijfwijze) {
  if (schrijf === "procent") {
    // As few decimals as the number needs.
    const formaat = (value: number) => procent(value, Number.isInteger(Math.round(value * 1000) / 10) ? 0 : 1, true);
    return { formaat, formaatVerschil: formaat };
  }
  const deel = schrijf === "miljoen" ? 1e6 : 1;
  return {
    formaat: (value: number) => getal(value / deel),
    formaatVerschil: (value: number) => verschil(value / deel),
  };
}
