import { grafiekTekst } from "../text/grafieken.ts";
import { type ChartPoint, type ChartTable, withUnit } from "./chart-data.ts";
import { ChartSvg } from "./chart-svg.tsx";
import { ChartText } from "./chart-text.tsx";
import { editableTornado } from "./editable-chart.ts";
import { tenth } from "./geometry.ts";
import { type Ink, paint } from "./ink.ts";
import {
  BAR_HEIGHT,
  hasRang,
  layoutTornado,
  type PlacedTornadoRow,
  rangText,
  sortRows,
  type TornadoData,
  type TornadoLayout,
  type TornadoText,
} from "./tornado-layout.ts";

export type { TornadoRow } from "./tornado-layout.ts";

export interface TornadoProps extends TornadoData {
  id: string;
  titel: string;
  bijschrift: string;
  width: number;
  /** The rows decide the height; taken so that the size of a frame can be passed on whole. */
  height?: number;
  eenheid: string;
}

const BAR_PAINT = {
  laag: paint({ fill: "papier", stroke: "referentie" }),
  hoog: paint({ fill: "referentie", stroke: "referentie" }),
} as const;

/** How far each assumption moves the outcome: open towards its low value, filled towards its high value, the most on top. */
export function Tornado(props: TornadoProps) {
  const { id, titel, bijschrift, width, rijen } = props;
  const layout = layoutTornado(props, width);
  const { plot, base } = layout;
  return (
    <ChartSvg
      id={id}
      titel={titel}
      bijschrift={bijschrift}
      width={width}
      height={layout.height}
      page={rijen.length}
      points={() => tornadoPoints(props, layout)}
      table={() => tornadoTable(props)}
    >
      {layout.ticks.map(({ x, text }) => (
        <g key={x}>
          <line {...paint({ stroke: "raster" })} x1={tenth(x)} x2={tenth(x)} y1={plot.y0} y2={tenth(plot.y1)} />
          <ChartText x={x} y={plot.y1 + 12} side={0} text={text} />
        </g>
      ))}
      {layout.rows.flatMap(({ id: row, y, bars }) =>
        bars.map(({ x, width: long, kant }) => (
          <rect
            key={`${row} ${kant}`}
            {...BAR_PAINT[kant]}
            stroke-width={1.5}
            x={tenth(x)}
            y={tenth(y - BAR_HEIGHT / 2)}
            width={tenth(Math.max(1, long))}
            height={BAR_HEIGHT}
          />
        )),
      )}
      <line
        {...paint({ stroke: "scenario" })}
        stroke-width={3}
        x1={tenth(base.x)}
        x2={tenth(base.x)}
        y1={base.y0}
        y2={tenth(plot.y1)}
      />
      {layout.heads.map((head) => (
        <Words key={head.text} text={head} ink={head.strong ? "scenario" : "grijs"} />
      ))}
      {layout.rows.map((row) => (
        <RowWords key={row.id} row={row} />
      ))}
    </ChartSvg>
  );
}

function RowWords({ row: { label, ends, rang } }: { row: PlacedTornadoRow }) {
  return (
    <>
      {label.map((text) => (
        <Words key={text.y} text={text} ink="inkt" />
      ))}
      {ends.map((text) => (
        <Words key={`${text.side} ${text.y}`} text={text} ink={text.strong ? "inkt" : "grijs"} />
      ))}
      {rang ? <Words text={rang} ink="inkt" /> : null}
    </>
  );
}

function Words({ text: { small, ...place }, ink }: { text: TornadoText; ink: Ink }) {
  return <ChartText {...place} {...(small ? { size: 12 } : {})} ink={ink} halo />;
}

/** A point for each assumption, from the most to the least, at the outcome that lies furthest from the base. */
function tornadoPoints(props: TornadoProps, { rows, base }: TornadoLayout): ChartPoint[] {
  const { id, eenheid, formaat, rijen } = props;
  const tekst = grafiekTekst();
  return sortRows(props).map((row, n) => {
    const placed = rows[n];
    const end = (value: number, label: string) => tekst.bij(withUnit(formaat(value), eenheid), label);
    const parts = [
      end(row.laag, row.laagLabel),
      end(row.hoog, row.hoogLabel),
      ...(hasRang(rijen) ? [`${tekst.rangcorrelatie} ${rangText(row)}`] : []),
    ];
    const waarde = parts.join("; ");
    const bar = placed?.bars[0];
    const x = bar === undefined ? base.x : bar.x < base.x - 0.5 ? bar.x : bar.x + bar.width;
    return { reeks: id, label: row.label, waarde, tekst: `${row.label}: ${waarde}`, x, y: placed?.y ?? 0 };
  });
}

/** The same numbers as a table, in the order of the drawing. */
export function tornadoTable(props: TornadoProps): ChartTable {
  const { bijschrift, eenheid, basis, formaat, rijen } = props;
  const ranked = hasRang(rijen);
  const tekst = grafiekTekst();
  return {
    bijschrift: `${withUnit(bijschrift, eenheid && `(${eenheid})`)}; ${tekst.basis(formaat(basis))}`,
    kop: [...tekst.tornado, ...(ranked ? [tekst.rangcorrelatieKop] : [])],
    rijen: sortRows(props).map((row) => ({
      kop: row.label,
      cellen: [row.laagLabel, formaat(row.laag), row.hoogLabel, formaat(row.hoog), ...(ranked ? [rangText(row)] : [])],
      ruw: [row.laagLabel, row.laag, row.hoogLabel, row.hoog, ...(ranked ? [row.rang ?? null] : [])],
    })),
    eenheden: ["", eenheid, "", eenheid, ...(ranked ? [""] : [])],
    bewerkbaar: editableTornado(sortRows(props), basis),
  };
}
