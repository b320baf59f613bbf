import { grafiekTekst } from "../text/grafieken.ts";
import { type ChartPoint, type ChartTable, withUnit } from "./chart-data.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { ChartText } from "./chart-text.tsx";
import { editableWaterfall } from "./editable-chart.ts";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import {
  amountOf,
  layoutWaterfall,
  type PlacedBar,
  type Segment,
  type WaterfallData,
  type WaterfallLayout,
} from "./waterfall-layout.ts";

export type { Stap } from "./waterfall-layout.ts";

export interface WaterfallProps extends WaterfallData {
  id: string;
  titel: string;
  bijschrift: string;
  width: number;
  /** Rows take more where they need it. */
  height: number;
  /** Said after an amount; empty when the amount carries its own. */
  eenheid: string;
  /** The values are euros, whatever unit the amounts are written in. */
  inEuro?: boolean;
}

const BAR_PAINT: Readonly<Record<PlacedBar["soort"], ReturnType<typeof paint>>> = {
  totaal: paint({ fill: "inkt", stroke: "inkt" }),
  raming: paint({ fill: "scenario", stroke: "scenario" }),
  meer: paint({ fill: "referentie", stroke: "referentie" }),
  minder: paint({ fill: "papier", stroke: "referentie" }),
};

/** How one amount becomes another: totals solid on zero, parts from where the one before ended, open when they take away. */
export function Waterfall(props: WaterfallProps) {
  const { id, titel, bijschrift, width } = props;
  const layout = layoutWaterfall(props, width, props.height);
  return (
    <ChartSvg
      id={id}
      titel={titel}
      bijschrift={bijschrift}
      width={width}
      height={layout.height}
      page={props.stappen.length}
      points={() => waterfallPoints(props, layout)}
      table={() => waterfallTable(props)}
    >
      {layout.connectors.map((segment) => (
        <Rule key={`${segment.x1} ${segment.y1}`} segment={segment} dashed />
      ))}
      {layout.bars.map((bar) => (
        <rect
          key={bar.id}
          {...BAR_PAINT[bar.soort]}
          stroke-width={1.5}
          x={tenth(bar.x)}
          y={tenth(bar.y)}
          width={tenth(bar.width)}
          height={tenth(bar.height)}
        />
      ))}
      <Rule segment={layout.zero} dashed={false} />
      {layout.bars.map(({ id: bar, soort, amount, label }) => (
        <g key={bar}>
          <ChartText {...amount} ink="inkt" strong halo />
          {label.map((line) => (
            <ChartText key={line.y} {...line} ink={soort === "totaal" || soort === "raming" ? "inkt" : "grijs"} halo />
          ))}
        </g>
      ))}
    </ChartSvg>
  );
}

function Rule({ segment: { x1, y1, x2, y2 }, dashed }: { segment: Segment; dashed: boolean }) {
  const dash = dashed ? { "stroke-dasharray": "2 2" } : {};
  return <line {...paint({ stroke: "grijs" })} {...dash} x1={tenth(x1)} y1={tenth(y1)} x2={tenth(x2)} y2={tenth(y2)} />;
}

/** A point for each bar, at the end of it. */
function waterfallPoints(props: WaterfallProps, { bars }: WaterfallLayout): ChartPoint[] {
  return props.stappen.map((stap, n) => {
    const bar = bars[n];
    const waarde = withUnit(amountOf(stap, props), props.eenheid);
    const x = bar ? bar.x + bar.width / 2 : 0;
    return {
      reeks: props.id,
      label: stap.label,
      waarde,
      tekst: `${stap.label}: ${waarde}`,
      x,
      y: bar ? bar.y + bar.height / 2 : 0,
    };
  });
}

/** The same amounts as a table. */
export function waterfallTable(props: WaterfallProps): ChartTable {
  return {
    bijschrift: withUnit(props.bijschrift, props.eenheid && `(${props.eenheid})`),
    kop: [grafiekTekst().stap, props.eenheid || grafiekTekst().bedrag],
    rijen: props.stappen.map((stap) => ({
      kop: stap.label,
      cellen: [amountOf(stap, props)],
      ruw: [stap.waarde],
    })),
    eenheden: [props.inEuro ? "euro" : props.eenheid],
    bewerkbaar: editableWaterfall(props.stappen, props.inEuro ? "miljoen" : undefined),
  };
}
