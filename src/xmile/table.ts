/** A graphical function: y at ascending x, and what it gives between and beyond the points. */
export interface Table {
  x: readonly number[];
  y: readonly number[];
  /** A line between points; beyond them the last y or, with extrapolate, the last line. Discrete holds y until the next x. */
  type: "continuous" | "extrapolate" | "discrete";
}

export const TABLE_TYPES = ["continuous", "extrapolate", "discrete"] as const;

/** y at `at`; NaN for NaN. */
export function lookup({ x, y, type }: Table, at: number): number {
  const last = x.length - 1;
  if (Number.isNaN(at)) return at;
  if (type !== "extrapolate") {
    if (at <= (x[0] as number)) return y[0] as number;
    if (at >= (x[last] as number)) return y[last] as number;
  }
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((x[middle] as number) <= at) low = middle;
    else high = middle;
  }
  const from = y[low] as number;
  if (type === "discrete" || at === x[low]) return from;
  const rise = ((y[high] as number) - from) / ((x[high] as number) - (x[low] as number));
  return from + rise * (at - (x[low] as number));
}
