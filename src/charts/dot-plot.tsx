import { hoofdletter } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { type ChartPoint, type ChartTable, withUnit } from "./chart-data.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { ChartText } from "./chart-text.tsx";
import { type DotPlotData, type DotPlotLayout, dotSentence, layoutDots } from "./dot-plot-layout.ts";
import { editableStacks } from "./editable-chart.ts";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";

export interface DotPlotProps extends DotPlotData {
  id: string;
  titel: string;
  bijschrift: string;
  width: number;
  /** The most it may be; few dots to a stack take less. */
  height?: number;
}

const USUAL_HEIGHT = 300;

/** Draws as a number of equally likely dots, counted against a threshold: open up to it, filled beyond it. */
export function DotPlot(props: DotPlotProps) {
  const { id, titel, bijschrift, width, height = USUAL_HEIGHT } = props;
  const layout = layoutDots(props, width, height);
  const { plot, threshold, radius } = layout;
  return (
    <ChartSvg
      id={id}
      titel={titel}
      bijschrift={bijschrift}
      width={width}
      height={layout.height}
      page={5}
      points={() => dotPoints(props, layout)}
      table={() => dotTable(props, layout)}
    >
      <line {...paint({ stroke: "grijs" })} x1={tenth(plot.x0)} x2={tenth(plot.x1)} y1={plot.y1} y2={plot.y1} />
      {layout.ticks.map(({ x, text }) => (
        <g key={x}>
          <line {...paint({ stroke: "grijs" })} x1={tenth(x)} x2={tenth(x)} y1={plot.y1} y2={plot.y1 + 5} />
          <ChartText x={x} y={plot.y1 + 16} side={0} text={text} />
        </g>
      ))}
      {layout.dots.map(({ x, y, boven }) => (
        <circle
          key={`${x} ${y}`}
          {...(boven ? paint({ fill: "tekort", stroke: "tekort" }) : paint({ fill: "papier", stroke: "scenario" }))}
          cx={tenth(x)}
          cy={tenth(y)}
          r={tenth(Math.max(1, radius - 1.5))}
          stroke-width={1.5}
        />
      ))}
      <line
        {...paint({ stroke: "inkt" })}
        stroke-width={2}
        stroke-dasharray="5 4"
        x1={tenth(threshold.x)}
        x2={tenth(threshold.x)}
        y1={threshold.y0}
        y2={threshold.y1}
      />
      {layout.texts.map((text) => (
        <ChartText key={`${text.x} ${text.y}`} {...text} halo={text.strong} />
      ))}
    </ChartSvg>
  );
}

/** A point for each stack, at its highest dot. */
function dotPoints(props: DotPlotProps, { bins, write }: DotPlotLayout): ChartPoint[] {
  const tekst = grafiekTekst();
  const total = bins.reduce((sum, { aantal }) => sum + aantal, 0);
  return bins.map(({ van, tot, aantal, boven, x, y }) => {
    const label = withUnit(tekst.tot(write(van), write(tot)), props.eenheid);
    const waarde = tekst.puntenVan(aantal, total, sideOf(boven));
    return { reeks: props.id, label, waarde, tekst: `${label}: ${waarde}`, x, y };
  });
}

function sideOf(boven: boolean): string {
  const { bovenDeGrens, nietBovenDeGrens } = grafiekTekst();
  return boven ? bovenDeGrens : nietBovenDeGrens;
}

/** The stacks as a table, under the sentence that counts them. */
export function dotTable(props: DotPlotProps, { bins, write }: Pick<DotPlotLayout, "bins" | "write">): ChartTable {
  const { vanTotEnMet, punten } = grafiekTekst();
  const unit = props.eenheid && ` (${props.eenheid})`;
  return {
    bijschrift: `${props.bijschrift}${unit}; ${props.grensLabel} ${write(props.grens)}: ${dotSentence(props, write)}`,
    kop: [vanTotEnMet, punten, hoofdletter(props.grensLabel)],
    rijen: bins.map(({ van, tot, aantal, boven }) => ({
      kop: `${write(van)} – ${write(tot)}`,
      cellen: [String(aantal), sideOf(boven)],
      ruw: [aantal, sideOf(boven)],
    })),
    eenheden: ["", ""],
    bewerkbaar: editableStacks(
      bins.map(({ van, tot, aantal, boven }) => ({ naam: `${write(van)} – ${write(tot)}`, aantal, boven })),
    ),
  };
}
