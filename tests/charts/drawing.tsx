import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { DotPlot } from "../../src/charts/dot-plot.tsx";
import { LineChart } from "../../src/charts/line-chart.tsx";
import { RangeChart } from "../../src/charts/range-chart.tsx";
import { SmallMultiples } from "../../src/charts/small-multiples.tsx";
import { textWidth } from "../../src/charts/text-size.ts";
import { Tornado } from "../../src/charts/tornado.tsx";
import { Waterfall } from "../../src/charts/waterfall.tsx";
import { getal, verschil } from "../../src/text/formats.ts";
import {
  bezetting,
  bezettingsverschil,
  edities,
  gevoeligheden,
  onderNul,
  onzeker,
  panelen,
  tekort,
  terugtoets,
  trekkingen,
} from "./sample.ts";

const rows = { titel: "De boodschap", bijschrift: "Wat er staat", eenheid: "personen", height: 320 };
const waterfall = {
  ...rows,
  formaat: (value: number) => getal(value),
  formaatVerschil: (value: number) => verschil(value),
};

const dots = { ...rows, id: "d", waarden: trekkingen, grensLabel: "meerjarige plekken" };
const tornado = { ...rows, id: "t", basis: 87900, formaat: (value: number) => getal(value) };
const backtest = { min: "p10", midden: "mediaan", max: "p90", realisatie: "realisatie" };

/** Every kind of chart, at a width. */
export const DRAWINGS: Readonly<Record<string, (width: number) => VNode>> = {
  lijn: (width) => <LineChart {...bezetting} width={width} height={400} />,
  tekort: (width) => <LineChart {...tekort} width={width} height={320} />,
  waterval: (width) => <Waterfall {...waterfall} id="w" stappen={bezettingsverschil} width={width} />,
  "waterval-onder-nul": (width) => <Waterfall {...waterfall} id="n" stappen={onderNul} width={width} />,
  bereik: (width) => <RangeChart {...rows} id="r" rijen={edities} width={width} />,
  terugtoets: (width) => <RangeChart {...rows} id="b" rijen={terugtoets} koppen={backtest} width={width} />,
  banden: (width) => <LineChart {...onzeker} width={width} height={400} />,
  punten: (width) => <DotPlot {...dots} grens={86000} width={width} />,
  "punten-ver-onder": (width) => <DotPlot {...dots} grens={104000} width={width} />,
  tornado: (width) => <Tornado {...tornado} rijen={gevoeligheden} width={width} />,
  veelvoud: (width) => <SmallMultiples {...rows} id="v" charts={panelen} width={width} />,
};

/** The SVG of a chart as text, a tag to a line. */
export function draw(chart: VNode): string {
  return `${renderToString(chart).replaceAll("><", ">\n<")}\n`;
}

export interface DrawnText {
  text: string;
  size: number;
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Where each text of a drawing stands, by the widths that the layout reckons with. */
export function textsOf(svg: string): DrawnText[] {
  const texts: DrawnText[] = [];
  const groups: [number, number][] = [[0, 0]];
  for (const [, close, tag, attributes = "", content = ""] of svg.matchAll(/<(\/?)(g|text)([^>]*)>([^<]*)/g)) {
    const [dx, dy] = groups.at(-1) ?? [0, 0];
    const value = (name: string) => attributes.match(new RegExp(` ${name}="([^"]*)"`))?.[1] ?? "";
    if (tag === "g") {
      const [, x = "0", y = "0"] = value("transform").match(/translate\(([^,]*),([^)]*)\)/) ?? [];
      if (close) groups.pop();
      else groups.push([dx + Number(x), dy + Number(y)]);
    } else if (!close) {
      const size = Number(value("font-size"));
      const text = content.replaceAll("&amp;", "&");
      const width = textWidth(text, size, Number(value("font-weight")));
      const shift = { start: 0, middle: 0.5, end: 1 }[value("text-anchor")] ?? 0;
      const x0 = dx + Number(value("x")) - shift * width;
      const baseline = dy + Number(value("y"));
      texts.push({ text, size, x0, x1: x0 + width, y0: baseline - 0.75 * size, y1: baseline + 0.22 * size });
    }
  }
  return texts;
}
