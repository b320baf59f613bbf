import { INKS, type Ink, paint } from "./ink.ts";
import { TEXT_SIZE } from "./text-size.ts";

export interface ChartTextProps {
  x: number;
  /** The middle of the line of text. */
  y: number;
  text: string;
  ink?: Ink;
  size?: number;
  strong?: boolean;
  /** −1: ends at x, 0: has its middle there, 1: begins there. */
  side?: -1 | 0 | 1;
  /** An edge of paper around the letters, where lines run behind them. */
  halo?: boolean;
}

const ANCHORS = { "-1": "end", "0": "middle", "1": "start" } as const;
/** From the middle of the small letters to the line they stand on, as a share of the size. */
const TO_BASELINE = 0.35;

/** One line of text in a chart. */
export function ChartText({
  x,
  y,
  text,
  ink = "grijs",
  size = TEXT_SIZE,
  strong = false,
  side = 1,
  halo = false,
}: ChartTextProps) {
  const edge = halo
    ? { stroke: INKS.papier, "stroke-width": 4, "stroke-linejoin": "round" as const, "paint-order": "stroke" }
    : {};
  return (
    <text
      {...edge}
      {...paint(halo ? { fill: ink, stroke: "papier" } : { fill: ink })}
      x={round(x)}
      y={round(y + size * TO_BASELINE)}
      font-size={size}
      font-weight={strong ? 600 : 400}
      text-anchor={ANCHORS[`${side}`]}
    >
      {text}
    </text>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
