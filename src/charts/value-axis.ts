import { scaleLinear } from "d3";

export interface ValueAxis {
  ticks: readonly number[];
  /** The end of the axis: the last tick, or the highest value when that stands well above it. */
  max: number;
  min: number;
  at: (value: number) => number;
}

export interface ValueAxisOptions {
  lowest: number;
  highest: number;
  /** Pixels of the lowest and of the highest value. */
  range: readonly [number, number];
  /** Least and greatest number of steps between the ticks. */
  steps: readonly [number, number];
}

// Steps a reader counts in, the best first: 20.000 before 25.000 before 40.000.
const MANTISSAS = [[1, 2, 5], [2.5], [4], [3]] as const;
/** A value this share of a step under a tick takes the axis up to that tick. */
const ROUNDED_UP = 0.35;

/** An axis for people or money: it always holds zero, and its ticks are round. */
export function valueAxis({ lowest, highest, range, steps }: ValueAxisOptions): ValueAxis {
  const min = Math.min(0, lowest);
  const max = Math.max(0, highest) > min ? Math.max(0, highest) : min + 1;
  const step = tickStep(max - min, steps);
  const first = 0 - Math.floor(-min / step + ROUNDED_UP) * step;
  const last = Math.floor(max / step + ROUNDED_UP) * step;
  const domain = [Math.min(min, first), Math.max(max, last)] as const;
  const scale = scaleLinear(domain, range);
  const ticks = Array.from({ length: Math.round((last - first) / step) + 1 }, (_, n) => first + n * step);
  return { ticks, min: domain[0], max: domain[1], at: (value) => scale(value) };
}

function tickStep(span: number, [least, most]: readonly [number, number]): number {
  const power = 10 ** Math.floor(Math.log10(span));
  for (const mantissas of MANTISSAS) {
    const fitting = [power / 10, power]
      .flatMap((unit) => mantissas.map((mantissa) => mantissa * unit))
      .filter((step) => {
        const count = Math.floor(span / step + ROUNDED_UP);
        return count >= least && count <= most;
      });
    if (fitting.length > 0) return Math.min(...fitting);
  }
  return power;
}

/** Decimals that tell the ticks apart: 0 for 20.000, 1 for 2,5. */
export function tickDecimals(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return (
    [0, 1, 2, 3].find((decimals) => Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) < 1e-6) ?? 4
  );
}
