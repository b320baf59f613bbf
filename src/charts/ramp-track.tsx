import type { TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useRef, useState } from "preact/hooks";
import { maandNaam } from "../text/formats.ts";
import { tekenTekst } from "../text/tekenen.ts";
import { maandVan } from "../units/maand.ts";
import { ChartText } from "./chart-text.tsx";
import { tenth } from "./geometry.ts";
import { paint } from "./ink.ts";
import { monthAxis } from "./month-axis.ts";

/** Months of a timeline, counted from January 2019: the first that is shown, and the one after the last. */
export interface TrackSpan {
  van: number;
  tot: number;
}

export interface RampTrackProps extends TrackSpan {
  naam: string;
  width: number;
  /** Month of the start, and months until the whole effect is there. */
  start: number;
  aanloop: number;
  langsteAanloop: number;
  /** Months that the start may be. */
  bereik: readonly [number, number];
  aan: boolean;
  /** What it does, at the whole height. */
  effect: string;
  zet: (place: { start: number; aanloop: number }, going: boolean) => void;
}

const TRACK_HEIGHT = 56;
const PAD = 14;
const BASE = TRACK_HEIGHT - 6;
const PEAK = 14;

const trackX =
  ({ van, tot }: TrackSpan, width: number) =>
  (month: number) =>
    PAD + ((Math.min(Math.max(month, van), tot) - van) / (tot - van)) * (width - 2 * PAD);

/** One maatregel along the months: nothing, then its run-up, then its whole effect. Start and run-up are sliders. */
export function RampTrack(props: RampTrackProps) {
  const { naam, width, start, aanloop, aan, effect, tot, zet } = props;
  const [drag, setDrag] = useState<{ pointer: number; part: Part; from: number; value: number } | undefined>();
  const svg = useRef<SVGSVGElement>(null);
  const x = trackX(props, width);
  const perMonth = (width - 2 * PAD) / (props.tot - props.van);
  const [x0, x1, x2] = [x(start), x(start + aanloop), x(tot)];

  const put = (part: Part, value: number, going: boolean) => {
    const [min, max] = limits(part, props);
    const next = Math.min(Math.max(Math.round(value), min), max);
    zet(part === "start" ? { start: next, aanloop } : { start, aanloop: next }, going);
  };
  const grab = (event: TargetedPointerEvent<SVGElement>, part: Part) => {
    if (event.button !== 0 || drag) return;
    event.preventDefault();
    svg.current?.setPointerCapture(event.pointerId);
    svg.current?.querySelector<SVGElement>(`[data-deel="${part}"]`)?.focus();
    setDrag({ pointer: event.pointerId, part, from: event.clientX, value: part === "start" ? start : aanloop });
  };
  const move = (event: TargetedPointerEvent<SVGElement>) => {
    if (drag?.pointer !== event.pointerId) return;
    const shown = (svg.current as SVGSVGElement).getBoundingClientRect().width;
    put(drag.part, drag.value + ((event.clientX - drag.from) * width) / shown / perMonth, true);
  };
  const end = (event: TargetedPointerEvent<SVGElement>) => {
    if (drag?.pointer !== event.pointerId) return;
    setDrag(undefined);
    zet({ start, aanloop }, false);
  };
  const shape = `M${tenth(x0)} ${BASE}L${tenth(x1)} ${PEAK}H${tenth(x2)}V${BASE}Z`;
  const ink = aan ? "scenario" : "referentie";
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a drawing; the group holds the sliders, and follows the hand that drags one
    <svg
      ref={svg}
      class="grafiek tijdlijn-spoor"
      role="group"
      aria-label={naam}
      width={width}
      height={TRACK_HEIGHT}
      viewBox={`0 0 ${width} ${TRACK_HEIGHT}`}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    >
      <line {...paint({ stroke: "grijs" })} x1={PAD} x2={width - PAD} y1={BASE} y2={BASE} />
      {/* A larger hold for the hand; the slider beside it is for keys. */}
      <path
        class={`${paint({ fill: ink }).class} tijdlijn-vlak`}
        fill-opacity={aan ? 0.16 : 0}
        d={shape}
        onPointerDown={(event) => grab(event, "start")}
      />
      <path
        {...paint({ stroke: ink })}
        stroke-width={2}
        stroke-linejoin="round"
        pointer-events="none"
        {...(aan ? {} : { "stroke-dasharray": "4 4" })}
        d={`M${tenth(x0)} ${BASE}L${tenth(x1)} ${PEAK}H${tenth(x2)}`}
      />
      <g pointer-events="none">
        <Effect x1={x1} x2={x2} text={effect} on={aan} />
      </g>
      <Knob {...props} part="aanloop" cx={x1} cy={PEAK} ink={ink} grab={grab} put={put} />
      <Knob {...props} part="start" cx={x0} cy={BASE - 4} ink={ink} grab={grab} put={put} />
    </svg>
  );
}

/** The words lie in the area of the whole effect, at the side where there is room. */
function Effect({ x1, x2, text, on }: { x1: number; x2: number; text: string; on: boolean }) {
  const side = x2 - x1 > 90 ? 1 : -1;
  return (
    <ChartText
      x={side > 0 ? x1 + 16 : Math.max(x1, x2) - 24}
      y={(PEAK + BASE) / 2 + 2}
      side={side}
      ink={on ? "inkt" : "grijs"}
      halo={side < 0}
      text={text}
    />
  );
}

type Part = "start" | "aanloop";

function limits(part: Part, { bereik, langsteAanloop }: RampTrackProps): readonly [number, number] {
  return part === "start" ? bereik : [0, langsteAanloop];
}

interface KnobProps extends RampTrackProps {
  part: Part;
  cx: number;
  cy: number;
  ink: "scenario" | "referentie";
  grab: (event: TargetedPointerEvent<SVGElement>, part: Part) => void;
  put: (part: Part, value: number, going: boolean) => void;
}

const HALF = 12;

function Knob(props: KnobProps) {
  const { part, cx, cy, ink, naam, start, aanloop, grab, put } = props;
  const tekst = tekenTekst();
  const value = part === "start" ? start : aanloop;
  const [min, max] = limits(part, props);
  const onKeyDown = (event: TargetedKeyboardEvent<SVGElement>) => {
    const by = STEPS[event.key];
    if (by === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    put(part, value + by, true);
  };
  // The hold of the start lies below that of the run-up, so that both can be hit when there is no run-up.
  const y = Math.min(Math.max(cy - HALF, 0), TRACK_HEIGHT - 2 * HALF);
  return (
    <g
      role="slider"
      tabindex={0}
      class="tekenpunt liggend"
      data-deel={part}
      aria-label={part === "start" ? tekst.begin(naam) : tekst.aanloop(naam)}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={part === "start" ? maandNaam(maandVan(value)) : tekst.maanden(value)}
      onKeyDown={onKeyDown}
      onKeyUp={() => put(part, value, false)}
      onPointerDown={(event) => grab(event, part)}
    >
      <rect x={tenth(cx - HALF)} y={tenth(y)} width={2 * HALF} height={2 * HALF} fill="transparent" />
      {part === "start" ? (
        <circle {...paint({ fill: "papier", stroke: ink })} cx={tenth(cx)} cy={cy} r={6} stroke-width={3} />
      ) : (
        <rect
          {...paint({ fill: "papier", stroke: ink })}
          x={tenth(cx - 4)}
          y={cy - 4}
          width={8}
          height={8}
          stroke-width={2}
        />
      )}
    </g>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 12,
  PageDown: -12,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The years above the tracks. */
export function TrackAxis({ van, tot, width }: TrackSpan & { width: number }) {
  const { ticks } = monthAxis({ eerste: "2019-01", van, tot, range: [PAD, width - PAD], room: 46 });
  const x = trackX({ van, tot }, width);
  return (
    <svg class="grafiek" aria-hidden="true" width={width} height={22} viewBox={`0 0 ${width} 22`}>
      {ticks.map(({ index, text }) => (
        <g key={index}>
          <line {...paint({ stroke: "grijs" })} x1={tenth(x(index))} x2={tenth(x(index))} y1={17} y2={22} />
          {text === "" || x(index) > width - 30 ? null : <ChartText x={x(index)} y={8} side={0} text={text} />}
        </g>
      ))}
    </svg>
  );
}
