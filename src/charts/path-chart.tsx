import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useContext, useLayoutEffect, useRef, useState } from "preact/hooks";
import { tekenTekst } from "../text/tekenen.ts";
import type { ChartTable } from "./chart-data.ts";
import { ChartText } from "./chart-text.tsx";
import { editablePath } from "./editable-chart.ts";
import { FrameContext } from "./frame-link.ts";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import {
  farthestApart,
  type Jaarwaarde,
  layoutPath,
  namedPoints,
  type PathData,
  type PathLayout,
} from "./path-layout.ts";
import { textWidth } from "./text-size.ts";

export interface PathChartProps extends PathData {
  titel: string;
  width: number;
  height: number;
  /** What a point is, before its year: "Asielinstroom". */
  naam: string;
  eenheid: string;
  /** Least and greatest value, step of the arrow keys and of a drag, step of Page Up and Page Down. */
  bereik: readonly [number, number];
  stap: number;
  groteStap: number;
  ouderNaam: string;
  /** Sets one year; `going` until the hand lets go. */
  zet: (jaar: number, waarde: number, going: boolean) => void;
}

interface Drag {
  pointer: number;
  /** The one year that moves; undefined when each year that is passed over takes the height of the hand. */
  jaar: number | undefined;
  /** Where the axis ends, as long as it lasts. */
  top: number;
  last: Jaarwaarde;
}

/** A yearly path that is drawn by hand: each year a slider, for mouse, finger and keys. */
export function PathChart(props: PathChartProps) {
  const { titel, width, height, punten, bereik, stap, zet } = props;
  const frame = useContext(FrameContext);
  const [drag, setDrag] = useState<Drag | undefined>(undefined);
  const [focused, setFocused] = useState<number | undefined>(undefined);
  const svg = useRef<SVGSVGElement>(null);
  const layout = layoutPath(props, { width, height }, drag?.top);
  const table = () => pathTable(props);
  useLayoutEffect(() => frame?.publish(table));

  const place = (event: TargetedPointerEvent<SVGElement>) => {
    const { left, top, width: shown } = (svg.current as SVGSVGElement).getBoundingClientRect();
    const scale = width / shown;
    return { x: (event.clientX - left) * scale, y: (event.clientY - top) * scale };
  };
  const rounded = (value: number) =>
    Math.min(Math.max(Math.round(value / stap) * stap, bereik[0]), Math.min(bereik[1], layout.top));
  const start = (event: TargetedPointerEvent<SVGElement>, jaar: number | undefined) => {
    if (event.button !== 0 || drag) return;
    const near = jaar ?? layout.jaarOp(place(event).x);
    const point = punten.find((candidate) => candidate.jaar === near);
    if (!point) return;
    event.preventDefault();
    event.stopPropagation();
    svg.current?.setPointerCapture(event.pointerId);
    svg.current?.querySelector<SVGElement>(`[data-jaar="${near}"]`)?.focus();
    setDrag({ pointer: event.pointerId, jaar, top: layout.top, last: point });
    if (jaar === undefined) zet(near, rounded(layout.waardeOp(place(event).y)), true);
  };
  const move = (event: TargetedPointerEvent<SVGElement>) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    const { x, y } = place(event);
    const jaar = drag.jaar ?? layout.jaarOp(x);
    if (!punten.some((point) => point.jaar === jaar)) return;
    const waarde = rounded(layout.waardeOp(y));
    if (drag.last.jaar === jaar && drag.last.waarde === waarde) return;
    setDrag({ ...drag, last: { jaar, waarde } });
    zet(jaar, waarde, true);
  };
  const end = (event: TargetedPointerEvent<SVGElement>) => {
    if (!drag || event.pointerId !== drag.pointer) return;
    setDrag(undefined);
    const point = punten.find(({ jaar }) => jaar === drag.last.jaar);
    if (point) zet(point.jaar, point.waarde, false);
  };

  const named = namedPoints(punten, drag?.last.jaar ?? focused);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing; the group holds the sliders; the hand may also draw between them
    <svg
      ref={svg}
      xmlns="http://www.w3.org/2000/svg"
      class="grafiek tekengrafiek"
      role="group"
      aria-label={titel}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      onPointerDown={(event) => (event.pointerType === "touch" ? undefined : start(event, undefined))}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <Ground {...props} layout={layout} />
      {punten.map((point) => (
        <Handle
          key={point.jaar}
          {...props}
          point={point}
          layout={layout}
          labelled={named.has(point.jaar)}
          moved={point.jaar === (drag?.last.jaar ?? focused)}
          start={(event) => start(event, point.jaar)}
          focus={(jaar) => setFocused(jaar)}
        />
      ))}
    </svg>
  );
}

/** Axes, what was published, what happened, and the lines between the points. */
function Ground({ layout, realisatie, punten, ouder, ouderNaam, formaat }: PathChartProps & { layout: PathLayout }) {
  const { plot, x, y } = layout;
  const line = (values: readonly Jaarwaarde[]) =>
    values.map(({ jaar, waarde }, n) => `${n === 0 ? "M" : "L"}${tenth(x(jaar))} ${tenth(y(waarde))}`).join("");
  const last = realisatie.at(-1);
  const [first] = punten;
  const apart = farthestApart(punten, ouder);
  const half = textWidth(ouderNaam) / 2;
  const tekst = tekenTekst();
  const divider = first ? x(first.jaar) - layout.perJaar / 2 : plot.x1;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes focus; the sliders and the table say it all
    <g aria-hidden="true">
      <rect
        {...paint({ fill: "vlak" })}
        x={tenth(divider)}
        y={plot.y0}
        width={tenth(Math.max(0, plot.x1 - divider))}
        height={plot.y1 - plot.y0}
      />
      {layout.yTicks.map((tick) => (
        <g key={tick}>
          <line
            {...paint({ stroke: tick === 0 ? "grijs" : "raster" })}
            x1={plot.x0}
            x2={plot.x1}
            y1={tenth(y(tick))}
            y2={tenth(y(tick))}
          />
          <ChartText x={plot.x0 - 8} y={y(tick)} side={-1} text={formaat(tick)} />
        </g>
      ))}
      {layout.jaren.map(({ jaar, tekst: label }) => (
        <g key={jaar}>
          <line {...paint({ stroke: "grijs" })} x1={x(jaar)} x2={x(jaar)} y1={plot.y1} y2={plot.y1 + 4} />
          {label === "" ? null : <ChartText x={x(jaar)} y={plot.y1 + 15} side={0} text={label} />}
        </g>
      ))}
      <line {...paint({ stroke: "grijs" })} stroke-dasharray="1.5 3" x1={divider} x2={divider} y1={4} y2={plot.y1} />
      <ChartText x={divider - 6} y={11} side={-1} text={tekst.realisatie} />
      <ChartText x={divider + 6} y={11} text={tekst.teTekenen} />
      {layout.bereiken.map(({ id, x: at, min, max }) => (
        <path
          key={id}
          {...paint({ stroke: "referentie" })}
          stroke-width={1.25}
          d={`M${tenth(at - 3)} ${tenth(y(max))}h6m-3 0V${tenth(y(min))}m-3 0h6`}
        />
      ))}
      {apart ? (
        <>
          <path {...paint({ stroke: "referentie" })} stroke-width={1.5} stroke-dasharray="7 4" d={line(ouder)} />
          <ChartText
            x={Math.min(Math.max(x(apart.jaar), plot.x0 + half), plot.x1 + 12 - half)}
            // Above the values of the points beside it, or below the line.
            y={apart.daar > apart.hier ? Math.max(y(apart.daar) - 36, plot.y0 + 8) : y(apart.daar) + 15}
            side={0}
            ink="referentie"
            halo
            text={ouderNaam}
          />
        </>
      ) : null}
      {last && first ? (
        <path {...paint({ stroke: "scenario" })} stroke-width={1.5} stroke-dasharray="2 4" d={line([last, first])} />
      ) : null}
      <path {...paint({ stroke: "inkt" })} stroke-width={3} stroke-linejoin="round" d={line(realisatie)} />
      <path {...paint({ stroke: "scenario" })} stroke-width={3} stroke-linejoin="round" d={line(punten)} />
    </g>
  );
}

interface HandleProps extends PathChartProps {
  point: Jaarwaarde;
  layout: PathLayout;
  labelled: boolean;
  moved: boolean;
  start: (event: TargetedPointerEvent<SVGElement>) => void;
  focus: (jaar: number | undefined) => void;
}

/** Half the side of the square that a finger must hit. */
const HIT = 14;

function Handle(props: HandleProps) {
  const { point, layout, naam, eenheid, formaat, bereik, labelled, moved, start, focus, zet } = props;
  const [cx, cy] = [tenth(layout.x(point.jaar)), tenth(layout.y(point.waarde))];
  const text = formaat(point.waarde);
  const half = textWidth(text, undefined, 600) / 2;
  const onKeyDown = (event: TargetedKeyboardEvent<SVGElement>) => {
    const next = afterKey(event.key, point.waarde, props);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    zet(point.jaar, next, true);
  };
  return (
    <g
      role="slider"
      tabindex={0}
      class="tekenpunt"
      data-jaar={point.jaar}
      aria-label={`${naam} ${point.jaar}`}
      aria-orientation="vertical"
      aria-valuemin={bereik[0]}
      aria-valuemax={bereik[1]}
      aria-valuenow={point.waarde}
      aria-valuetext={`${text} ${eenheid}`}
      onKeyDown={onKeyDown}
      onKeyUp={() => zet(point.jaar, point.waarde, false)}
      onFocus={() => focus(point.jaar)}
      onBlur={() => focus(undefined)}
      onPointerDown={start}
    >
      <rect x={cx - HIT} y={cy - HIT} width={2 * HIT} height={2 * HIT} fill="transparent" />
      <circle
        {...paint({ fill: moved ? "scenario" : "papier", stroke: "scenario" })}
        cx={cx}
        cy={cy}
        r={7}
        stroke-width={3}
      />
      {labelled ? (
        <ChartText
          x={Math.min(Math.max(cx, layout.plot.x0 + half), layout.plot.x1 + 12 - half)}
          y={cy - 18 < layout.plot.y0 ? cy + 18 : cy - 18}
          side={0}
          ink="scenario"
          strong
          halo
          text={text}
        />
      ) : null}
    </g>
  );
}

function afterKey(key: string, now: number, { bereik, stap, groteStap }: PathChartProps): number | undefined {
  const [min, max] = bereik;
  const by = (step: number) => Math.min(Math.max(now + step, min), max);
  switch (key) {
    case "ArrowUp":
    case "ArrowRight":
      return by(stap);
    case "ArrowDown":
    case "ArrowLeft":
      return by(-stap);
    case "PageUp":
      return by(groteStap);
    case "PageDown":
      return by(-groteStap);
    case "Home":
      return min;
    case "End":
      return max;
    default:
      return undefined;
  }
}

function pathTable(props: PathChartProps): ChartTable {
  const { titel, realisatie, punten, bereiken, ouder, ouderNaam, formaat, eenheid } = props;
  const tekst = tekenTekst();
  const years = [...new Set([...realisatie, ...punten, ...bereiken].map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const value = (values: readonly Jaarwaarde[], jaar: number) => {
    const found = values.find((candidate) => candidate.jaar === jaar);
    return found ? formaat(found.waarde) : "–";
  };
  const raw = (values: readonly Jaarwaarde[], jaar: number) =>
    values.find((candidate) => candidate.jaar === jaar)?.waarde ?? null;
  return {
    bijschrift: titel,
    kop: [tekst.jaar, tekst.realisatie, tekst.scenario, ouderNaam, tekst.edities],
    rijen: years.map((jaar) => ({
      kop: String(jaar),
      cellen: [
        value(realisatie, jaar),
        value(punten, jaar),
        value(ouder, jaar),
        bereiken
          .filter((bereik) => bereik.jaar === jaar)
          .map(({ label, min, max }) => `${label}: ${formaat(min)}–${formaat(max)}`)
          .join("; ") || "–",
      ],
      ruw: [
        raw(realisatie, jaar),
        raw(punten, jaar),
        raw(ouder, jaar),
        bereiken
          .filter((bereik) => bereik.jaar === jaar)
          .map(({ label, min, max }) => `${label}: ${min}–${max}`)
          .join("; ") || null,
      ],
    })),
    eenheden: [eenheid, eenheid, eenheid, ""],
    bewerkbaar: editablePath(years, [
      { naam: tekst.realisatie, ink: "inkt", waarden: years.map((jaar) => raw(realisatie, jaar)) },
      { naam: tekst.scenario, ink: "scenario", waarden: years.map((jaar) => raw(punten, jaar)) },
      { naam: ouderNaam, ink: "referentie", waarden: years.map((jaar) => raw(ouder, jaar)) },
    ]),
  };
}
