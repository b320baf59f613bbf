import { scaleLinear } from "d3";
import { getal } from "../text/formats.ts";
import { textWidth } from "./text-size.ts";
import { tickDecimals } from "./value-axis.ts";

export interface SpanAxis {
  ticks: readonly { x: number; text: string }[];
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
 * when they lie around it. As many round ticks as can be told apart and stand beside each other.
 */
export function spanAxis({ domain, range, formaat }: SpanAxisOptions): SpanAxis {
  const scale = scaleLinear(domain, range);
  const at = (value: number) => scale(value);
  for (let count = MOST_TICKS; count > 0; count--) {
    const values = scale.ticks(count);
    const decimals = tickDecimals(values);
    const ticks = values.map((value) => ({ x: at(value), text: formaat ? formaat(value) : getal(value, decimals) }));
    const apart = ticks.every(({ x, text }, n) => {
      const previous = ticks[n - 1];
      if (!previous) return true;
      const room = (textWidth(text) + textWidth(previous.text)) / 2 + GAP;
      return text !== previous.text && x - previous.x >= room;
    });
    if (apart) return { ticks, at };
  }
  return { ticks: [], at };
}
