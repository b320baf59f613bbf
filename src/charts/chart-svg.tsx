import type { ComponentChildren, TargetedKeyboardEvent, TargetedPointerEvent } from "preact";
import { useContext, useLayoutEffect, useState } from "preact/hooks";
import { grafiekTekst } from "../text/grafieken.ts";
import type { ChartPoint, ChartTable } from "./chart-data.ts";
import { FrameContext, type FrameLink } from "./frame-link.ts";
import { indexOf, pointAfterKey, pointNear, type Visited, visited } from "./navigation.ts";
import { Readout } from "./readout.tsx";
import { TypeScaleContext } from "./type-scale.ts";

const FONT = '"Fira Sans", system-ui, sans-serif';

export interface ChartSvgProps {
  id: string;
  titel: string;
  bijschrift: string;
  width: number;
  height: number;
  /** The points to visit; asked for only when someone points at one. */
  points: () => readonly ChartPoint[];
  table: () => ChartTable;
  /** How many points PageUp and PageDown move by. */
  page: number;
  children: ComponentChildren;
}

/** The drawing of a chart. Within a frame it is one tab stop with arrow keys over its points; alone it is a picture. */
export function ChartSvg(props: ChartSvgProps) {
  const frame = useContext(FrameContext);
  return frame ? <LiveSvg {...props} frame={frame} /> : <StillSvg {...props} />;
}

function StillSvg({ titel, bijschrift, width, height, children }: ChartSvgProps) {
  const { factor } = useContext(TypeScaleContext);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="grafiek"
      role="img"
      width={width * factor}
      height={height * factor}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
    >
      <title>{titel}</title>
      <desc>{bijschrift}</desc>
      {children}
    </svg>
  );
}

function LiveSvg({ titel, width, height, points, table, page, children, frame }: ChartSvgProps & { frame: FrameLink }) {
  const [place, setPlace] = useState<Visited | null>(null);
  useLayoutEffect(() => frame.publish(table), [frame, table]);
  const all = once(points);
  const current = place === null ? undefined : indexOf(all(), place);
  const point = current === undefined ? undefined : all()[current];
  const onKeyDown = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && place !== null) {
      event.preventDefault();
      setPlace(null);
      frame.speak("");
      return;
    }
    const next = pointAfterKey(all(), current, event.key, page);
    if (next === undefined) return;
    event.preventDefault();
    setPlace(visited(all(), next));
    frame.speak(all()[next]?.tekst ?? "");
  };
  const onPointer = (event: TargetedPointerEvent<SVGSVGElement>) => {
    const { left, top, width: shown } = event.currentTarget.getBoundingClientRect();
    const scale = width / shown;
    const near = pointNear(all(), (event.clientX - left) * scale, (event.clientY - top) * scale);
    if (near !== undefined && near !== current) setPlace(visited(all(), near));
  };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="grafiek"
      role="img"
      aria-roledescription={grafiekTekst().grafiek}
      aria-label={titel}
      aria-describedby={`${frame.id}-bijschrift ${frame.id}-toetsen`}
      // One tab stop for each chart, with arrow keys over its points. In lower case: an attribute of SVG keeps its case.
      tabindex={0}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={FONT}
      onKeyDown={onKeyDown}
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={() => setPlace(null)}
      onBlur={() => setPlace(null)}
    >
      {children}
      {point ? <Readout point={point} width={width} height={height} /> : null}
    </svg>
  );
}

/** Asks for the points at most once for each drawing. */
function once(points: () => readonly ChartPoint[]): () => readonly ChartPoint[] {
  let found: readonly ChartPoint[] | undefined;
  return () => {
    found ??= points();
    return found;
  };
}
