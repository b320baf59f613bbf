import { useContext } from "preact/hooks";
import { getal, hoofdletter } from "../text/formats.ts";
import { grafiekTekst } from "../text/grafieken.ts";
import { type ChartPoint, type ChartTable, withUnit } from "./chart-data.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { ChartText } from "./chart-text.tsx";
import { editableRanges } from "./editable-chart.ts";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import { layoutRanges, type PlacedRow, type RangeLayout, type RangeRow, type RangeWords } from "./range-layout.ts";

import { TypeScaleContext } from "./type-scale.ts";

export type { RangeRow, RangeWords } from "./range-layout.ts";

export interface RangeChartProps {
  id: string;
  titel: string;
  bijschrift: string;
  width: number;
  /** The rows decide the height, unless they fill it; taken so that the size of a frame can be passed on whole. */
  height?: number;
  /** Rows stand further apart where there is room. */
  vul?: boolean;
  rijen: readonly RangeRow[];
  eenheid: string;
  formaat?: (value: number) => string;
  /** What the marks are called: "p10", "mediaan", "p90", "realisatie" for a band around a median. */
  koppen?: RangeWords;
}

const MOST_EXTRA = 30;

const whole = (value: number) => getal(value);

/** Ranges that were published, each beside what happened: a bar from minimum to maximum, a mark for the outturn, and the verdict in a word. */
export function RangeChart(props: RangeChartProps) {
  const {
    id,
    titel,
    bijschrift,
    width,
    height = 0,
    vul = false,
    rijen,
    formaat = whole,
    koppen = grafiekTekst().marges,
  } = props;
  const { axis } = useContext(TypeScaleContext);
  const least = layoutRanges(rijen, width, formaat, koppen);
  const extra = vul ? Math.min(MOST_EXTRA, Math.max(0, (height - least.height) / Math.max(1, rijen.length))) : 0;
  const layout = extra > 0 ? layoutRanges(rijen, width, formaat, koppen, extra) : least;
  const { plot } = layout;
  return (
    <ChartSvg
      id={id}
      titel={titel}
      bijschrift={bijschrift}
      width={width}
      height={layout.height}
      page={rijen.length}
      points={() => rangePoints(props, layout)}
      table={() => rangeTable(props)}
    >
      {layout.ticks.map(({ x, text, zero }) => (
        <g key={x}>
          <line
            {...paint({ stroke: zero ? "grijs" : "raster" })}
            x1={tenth(x)}
            x2={tenth(x)}
            y1={plot.y0}
            y2={plot.y1}
          />
          <ChartText x={x} y={plot.y1 + 12} side={0} size={axis} text={text} />
        </g>
      ))}
      {layout.head ? <ChartText {...layout.head} side={-1} size={12} /> : null}
      {layout.rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
      {layout.names.map(({ text, x, y, mark }) => (
        <g key={text}>
          <line
            {...paint({ stroke: "referentie" })}
            stroke-width={0.75}
            x1={tenth(x)}
            y1={tenth(y + 8)}
            x2={tenth(mark)}
            y2={tenth(y + 18)}
          />
          <ChartText x={x} y={y} side={0} size={12} text={text} halo />
        </g>
      ))}
    </ChartSvg>
  );
}

function Row({ row: { y, label, bar, midden, realisatie, verdict } }: { row: PlacedRow }) {
  return (
    <>
      {label.map((line) => (
        <ChartText key={line.y} {...line} ink="inkt" halo />
      ))}
      {bar ? (
        <rect
          {...paint({ fill: "referentie" })}
          x={tenth(bar.x0)}
          y={y - 3}
          width={tenth(Math.max(1, bar.x1 - bar.x0))}
          height={6}
        />
      ) : null}
      {midden === undefined ? null : (
        <line
          {...paint({ stroke: "referentie" })}
          stroke-width={3}
          x1={tenth(midden)}
          x2={tenth(midden)}
          y1={y - 8}
          y2={y + 8}
        />
      )}
      {realisatie === undefined ? null : (
        <circle
          {...paint({ fill: "inkt", stroke: "papier" })}
          cx={tenth(realisatie)}
          cy={y}
          r={6.5}
          stroke-width={1.5}
        />
      )}
      <ChartText x={verdict.numberX} y={verdict.y} side={-1} ink="inkt" strong halo text={verdict.number} />
      {verdict.word === "" ? null : <ChartText x={verdict.wordX} y={verdict.y} ink="inkt" halo text={verdict.word} />}
    </>
  );
}

/** A point for each row, at the outturn or else at what was published. */
function rangePoints(
  { id, rijen, eenheid, formaat = whole, koppen = grafiekTekst().marges }: RangeChartProps,
  { rows, plot }: RangeLayout,
): ChartPoint[] {
  const tekst = grafiekTekst();
  return rijen.map((row, n) => {
    const placed = rows[n];
    const parts = [
      ...(row.min === null ? [] : [`${koppen.min} ${formaat(row.min)}`]),
      ...(row.midden === null ? [] : [`${koppen.midden} ${formaat(row.midden)}`]),
      ...(row.max === null ? [] : [`${koppen.max} ${formaat(row.max)}`]),
      row.toon !== undefined
        ? `${koppen.realisatie} ${row.toon}`
        : row.realisatie === null
          ? tekst.nogNietBekend(koppen.realisatie)
          : `${koppen.realisatie} ${withUnit(formaat(row.realisatie), eenheid)}`,
      ...(row.oordeel === null ? [] : [tekst.oordeel[row.oordeel]]),
    ];
    const waarde = parts.join(", ");
    const x = placed?.realisatie ?? placed?.midden ?? placed?.bar?.x0 ?? plot.x0;
    return { reeks: id, label: row.label, waarde, tekst: `${row.label}: ${waarde}`, x, y: placed?.y ?? 0 };
  });
}

/** The same numbers as a table. */
export function rangeTable({
  bijschrift,
  rijen,
  eenheid,
  formaat = whole,
  koppen = grafiekTekst().marges,
}: RangeChartProps): ChartTable {
  const tekst = grafiekTekst();
  const write = (value: number | null) => (value === null ? getal(null) : formaat(value));
  return {
    bijschrift: `${bijschrift} (${eenheid})`,
    kop: [
      tekst.ramingKop,
      ...[koppen.min, koppen.midden, koppen.max, koppen.realisatie].map(hoofdletter),
      tekst.oordeelKop,
    ],
    rijen: rijen.map(({ label, min, midden, max, realisatie, oordeel, toon }) => ({
      kop: label,
      cellen: [
        write(min),
        write(midden),
        write(max),
        toon ?? write(realisatie),
        oordeel === null ? getal(null) : tekst.oordeel[oordeel],
      ],
      ruw: [min, midden, max, realisatie, oordeel === null ? null : tekst.oordeel[oordeel]],
    })),
    eenheden: [eenheid, eenheid, eenheid, eenheid, ""],
    bewerkbaar: editableRanges(rijen, koppen),
  };
}
