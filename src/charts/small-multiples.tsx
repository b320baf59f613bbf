import { useContext } from "preact/hooks";
import { grafiekTekst } from "../text/grafieken.ts";
import { MAANDEN_PER_JAAR } from "../units/maand.ts";
import type { ChartTable } from "./chart-data.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { ChartText } from "./chart-text.tsx";
import { editablePath } from "./editable-chart.ts";
import { FrameContext } from "./frame-link.ts";
import { tenth } from "./geometry.ts";
import { type Lijn, type LineData, visibleMonths } from "./line-data.ts";
import { type LineLayout, layoutLines, lineValueAxis, tickTexts } from "./line-layout.ts";
import { LinePlot } from "./line-plot.tsx";
import { linePoints, lineTable } from "./line-points.ts";
import { LINE_HEIGHT, textWidth, wrapText } from "./text-size.ts";

export interface SmallMultiplesProps {
  /** Names of the whole; those of the frame around it when absent. */
  id?: string;
  titel?: string;
  bijschrift?: string;
  width: number;
  /** The panels in reading order; `titel` and `bijschrift` stand above each. */
  charts: readonly LineData[];
}

const LEAST_PANEL = 208;
const PLOT_HEIGHT = 186;
/** Less where the words at the divider do not stand above the plot. */
const WORDS_HEIGHT = 14;
const GAP_X = 20;
const GAP_Y = 18;

interface Panel {
  chart: LineData;
  x: number;
  y: number;
  titles: readonly string[];
  captions: readonly string[];
  plotY: number;
  layout: LineLayout;
}

/** Small line charts in as many columns as there is room for, all on one scale, as one drawing with one tab stop. */
export function SmallMultiples({ id, titel, bijschrift, width, charts }: SmallMultiplesProps) {
  const frame = useContext(FrameContext);
  const { panels, height } = layoutPanels(charts, width);
  return (
    <ChartSvg
      id={id ?? frame?.id ?? "veelvoud"}
      titel={titel ?? frame?.titel ?? ""}
      bijschrift={bijschrift ?? frame?.bijschrift ?? ""}
      width={width}
      height={height}
      page={MAANDEN_PER_JAAR}
      points={() => panels.flatMap(panelPoints)}
      table={() => panelsTable(charts)}
    >
      {panels.map(({ chart, x, y, titles, captions, plotY, layout }) => (
        <g key={chart.id} transform={`translate(${tenth(x)},${tenth(y)})`}>
          {titles.map((text, n) => (
            <ChartText key={text} x={0} y={(n + 0.5) * LINE_HEIGHT} ink="inkt" strong text={text} />
          ))}
          {captions.map((text, n) => (
            <ChartText key={text} x={0} y={(titles.length + n + 0.5) * LINE_HEIGHT} size={12} text={text} />
          ))}
          <g transform={`translate(0,${plotY})`}>
            <LinePlot layout={layout} />
          </g>
        </g>
      ))}
    </ChartSvg>
  );
}

/** Columns, rows and the shared scale of the panels. */
function layoutPanels(charts: readonly LineData[], width: number): { panels: Panel[]; height: number } {
  const yMax = Math.max(0, ...charts.map((chart) => lineValueAxis(chart, [PLOT_HEIGHT, 0], true).max));
  const shared = charts.map((chart) => ({ ...chart, yMax }));
  const widest = shared.flatMap((chart) =>
    tickTexts(lineValueAxis(chart, [PLOT_HEIGHT, 0], true).ticks, chart.formaat).map((text) => textWidth(text)),
  );
  const left = Math.ceil(Math.max(0, ...widest)) + 9;
  const most = Math.max(1, Math.floor((width - left + GAP_X) / (LEAST_PANEL + GAP_X)));
  const rows = Math.ceil(charts.length / most);
  const columns = Math.max(1, Math.ceil(charts.length / Math.max(1, rows)));
  const panelWidth = (width - left - (columns - 1) * GAP_X) / columns;
  const titles = shared.map((chart) => wrapText(chart.titel, panelWidth, undefined, 600));
  const captions = shared.map((chart) => wrapText(chart.bijschrift, panelWidth, 12));
  const panels: Panel[] = [];
  let y = 0;
  for (let row = 0; row < rows; row++) {
    const members = shared.slice(row * columns, (row + 1) * columns);
    const first = row * columns;
    const heads = members.map((_, n) => (titles[first + n]?.length ?? 0) + (captions[first + n]?.length ?? 0));
    const plotY = Math.max(...heads) * LINE_HEIGHT;
    const height = row === 0 ? PLOT_HEIGHT : PLOT_HEIGHT - WORDS_HEIGHT;
    members.forEach((chart, column) => {
      const index = first + column;
      const layout = layoutLines(chart, {
        width: panelWidth,
        height,
        compact: true,
        left: 0,
        numbers: column === 0,
        words: index === 0,
        bleed: left,
        band: row === 0,
      });
      panels.push({
        chart,
        x: left + column * (panelWidth + GAP_X),
        y,
        titles: titles[index] ?? [],
        captions: captions[index] ?? [],
        plotY,
        layout,
      });
    });
    y += plotY + height + GAP_Y;
  }
  return { panels, height: Math.ceil(Math.max(0, y - GAP_Y)) };
}

/** The points of a panel, in the place of the whole drawing and named with its title where that is not the line's own. */
function panelPoints({ chart, x, y, plotY, layout }: Panel) {
  return linePoints(chart, layout).map((point) => {
    const label = point.label.startsWith(chart.titel) ? point.label : `${chart.titel}, ${point.label}`;
    return {
      ...point,
      reeks: `${chart.id} ${point.reeks}`,
      label,
      tekst: `${label}: ${point.waarde}`,
      x: point.x + x,
      y: point.y + y + plotY,
    };
  });
}

/** One table for all panels: a line or count that several panels share stands in it once, a band under the title of its panel. */
export function panelsTable(charts: readonly LineData[]): ChartTable {
  const [first] = charts;
  if (!first)
    return { bijschrift: "", kop: [grafiekTekst().maand], rijen: [], eenheden: [], bewerkbaar: editablePath([], []) };
  const lijnen: Lijn[] = [];
  for (const { titel, lijnen: own } of charts) {
    for (const lijn of own) {
      if (lijnen.some((other) => sameLine(lijn, other))) continue;
      const taken = lijnen.some(({ label }) => label === lijn.label);
      lijnen.push(taken ? { ...lijn, label: `${titel}, ${lijn.label}` } : lijn);
    }
  }
  const punten = charts
    .flatMap((chart) => chart.punten ?? [])
    .filter(
      ({ label, maand }, n, all) => all.findIndex((other) => other.label === label && other.maand === maand) === n,
    );
  const banden = charts.flatMap((chart) =>
    (chart.banden ?? []).map((band) => ({ ...band, label: `${chart.titel}, ${band.label}` })),
  );
  const van = Math.min(...charts.map((chart) => visibleMonths(chart).van));
  const tot = Math.max(...charts.map((chart) => visibleMonths(chart).tot));
  const bijschrift = charts.map(({ titel }) => titel).join("; ");
  return lineTable({ ...first, bijschrift, lijnen, banden, punten, van, tot });
}

function sameLine(a: Lijn, b: Lijn): boolean {
  if (a.id !== b.id || a.label !== b.label || a.waarden.length !== b.waarden.length) return false;
  for (let i = 0; i < a.waarden.length; i++) if (!Object.is(a.waarden[i], b.waarden[i])) return false;
  return true;
}
