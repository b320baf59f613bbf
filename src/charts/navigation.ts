import type { ChartPoint } from "./chart-data.ts";

/** A point of a chart by its line and its rank within it, so that it stays the same when values change. */
export interface Visited {
  reeks: string;
  rank: number;
}

/** Index of the visited point among `points`; undefined when its line is gone. */
export function indexOf(points: readonly ChartPoint[], { reeks, rank }: Visited): number | undefined {
  const first = points.findIndex((point) => point.reeks === reeks);
  if (first < 0) return undefined;
  const after = points.findIndex((point, index) => index > first && point.reeks !== reeks);
  return Math.min(first + rank, (after < 0 ? points.length : after) - 1);
}

export function visited(points: readonly ChartPoint[], index: number): Visited | null {
  const reeks = points[index]?.reeks;
  return reeks === undefined ? null : { reeks, rank: index - points.findIndex((point) => point.reeks === reeks) };
}

/**
 * The point that a key leads to: Left and Right along the line, Up and Down to the nearest point of the line above or
 * below, Home and End, PageUp and PageDown by `page` points. Undefined for another key. Without a current point the
 * first key enters the chart.
 */
export function pointAfterKey(
  points: readonly ChartPoint[],
  current: number | undefined,
  key: string,
  page: number,
): number | undefined {
  const lines = linesOf(points);
  const [entrance] = lines;
  if (!entrance) return undefined;
  const line = current === undefined ? 0 : lines.findIndex(({ first, last }) => current >= first && current <= last);
  const { first, last } = lines[line] ?? entrance;
  const within = (index: number) => Math.min(Math.max(index, first), last);
  const step = (by: number) => (current === undefined ? (by > 0 ? first : last) : within(current + by));
  const across = (by: number) => {
    if (current === undefined || lines.length === 1) return step(by);
    const other = lines[(line + by + lines.length) % lines.length] ?? entrance;
    return nearest(points, points[current]?.x ?? 0, other);
  };
  switch (key) {
    case "ArrowRight":
      return step(1);
    case "ArrowLeft":
      return step(-1);
    case "ArrowDown":
      return across(1);
    case "ArrowUp":
      return across(-1);
    case "PageDown":
      return step(page);
    case "PageUp":
      return step(-page);
    case "Home":
      return first;
    case "End":
      return last;
    default:
      return undefined;
  }
}

interface Stretch {
  first: number;
  last: number;
}

function linesOf(points: readonly ChartPoint[]): Stretch[] {
  const lines: Stretch[] = [];
  points.forEach(({ reeks }, index) => {
    const line = lines.at(-1);
    if (line && points[line.last]?.reeks === reeks) line.last = index;
    else lines.push({ first: index, last: index });
  });
  return lines;
}

function nearest(points: readonly ChartPoint[], x: number, { first, last }: Stretch): number {
  let best = first;
  for (let index = first; index <= last; index++)
    if (Math.abs((points[index]?.x ?? 0) - x) < Math.abs((points[best]?.x ?? 0) - x)) best = index;
  return best;
}

/** The point nearest to a place in the drawing; undefined when there is none. */
export function pointNear(points: readonly ChartPoint[], x: number, y: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  points.forEach((point, index) => {
    const distance = (point.x - x) ** 2 + (point.y - y) ** 2;
    if (distance < least) {
      least = distance;
      best = index;
    }
  });
  return best;
}
