/** Places in a drawing, in pixels from its top left corner. */
export interface Spot {
  x: number;
  y: number;
}

export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A line as it is drawn: its corners, null where it breaks. */
export type Corners = readonly (Spot | null)[];

/** To a tenth of a pixel: finer is not seen, and makes every path longer. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

/** Whether the first box lies wholly inside the second. */
export function within(box: Box, outer: Box): boolean {
  return box.x0 >= outer.x0 && box.x1 <= outer.x1 && box.y0 >= outer.y0 && box.y1 <= outer.y1;
}

/** How many stretches of the line pass through the box. */
export function crossings(box: Box, corners: Corners): number {
  let count = 0;
  for (let i = 1; i < corners.length; i++) {
    const from = corners[i - 1];
    const to = corners[i];
    if (!from || !to || to.x < box.x0 || from.x > box.x1) continue;
    const span = to.x - from.x;
    const at = (x: number) => (span === 0 ? to.y : from.y + ((to.y - from.y) * (x - from.x)) / span);
    const start = span === 0 ? from.y : at(Math.max(from.x, box.x0));
    const end = at(Math.min(to.x, box.x1));
    if (Math.max(start, end) >= box.y0 && Math.min(start, end) <= box.y1) count++;
  }
  return count;
}
