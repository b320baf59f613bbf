import { scaleLinear } from "d3";
import { getal } from "../text/formats.ts";
import { textWidth } from "./text-size.ts";
import { tickDecimals } from "./value-axis.ts";

interface SpanTick {
  x: number;
  text: string;
}

export interface SpanAxis {
  ticks: readonly SpanTick[];
  at: (value: number) => number;
}

export interface SpanAxisOptions {
  /** The values at the ends of the axis. */
  domain: readonly [number, number];
  /** Where those stand, in pixels. */
  range: readonly [number, number];
  formaat: ((value: number) => string) | undefined;
}

const MOST_TICKS = 8;
const GAP = 14;

/**
 * An axis from left to right for places and differences, not for sizes: it holds the values themselves, and zero only
 * when they lie around it. As many round ticks as can be told apart and stand beside each other; where that is one, the
 * ends of the axis instead.
 */
export function spanAxis({ domain, range, formaat }: SpanAxisOptions): SpanAxis {
  const scale = scaleLinear(domain, range);
  const at = (value: number) => scale(value);
  const tries = Array.from({ length: MOST_TICKS }, (_, n) => scale.ticks(MOST_TICKS - n));
  for (const values of [...tries.filter(({ length }) => length > 1), [...domain]]) {
    const decimals = tickDecimals(values);
    const ticks = values.map((value) => ({ x: at(value), text: formaat ? formaat(value) : getal(value, decimals) }));
    if (ticks.every((tick, n) => standsApart(tick, ticks[n - 1]))) return { ticks, at };
  }
  return { ticks: [], at };
}

function standsApart({ x, text }: SpanTick, before: SpanTick | undefined): boolean {
  if (!before) return true;
  return text !== before.text && x - before.x >= (textWidth(text) + textWidth(before.text)) / 2 + GAP;
}
