import { type Lijn, visibleValues } from "./line-data.ts";

/** Where one line stands above another: the month, and both values there. */
export interface ShortagePoint {
  index: number;
  upper: number;
  lower: number;
}

/** The stretches where `boven` stands above `onder`, cut at the very crossing; a line that is missing ends a stretch. */
export function shortages(boven: Lijn, onder: Lijn, van: number, tot: number): ShortagePoint[][] {
  const upper = spans(boven, van, tot);
  const lower = spans(onder, van, tot);
  const stretches: ShortagePoint[][] = [];
  let current: ShortagePoint[] = [];
  const close = () => {
    if (current.length > 1) stretches.push(current);
    current = [];
  };
  for (let index = Math.ceil(van); index < tot; index++) {
    const above = upper.get(index);
    const below = lower.get(index);
    const start = above && below ? above.start - below.start : 0;
    const end = above && below ? above.end - below.end : 0;
    if (!above || !below || (start <= 0 && end <= 0)) {
      close();
      continue;
    }
    const share = start / (start - end);
    const crossing = () => {
      const value = above.start + share * (above.end - above.start);
      return { index: index + share, upper: value, lower: value };
    };
    const previous = current.at(-1);
    if (start < 0) {
      close();
      current.push(crossing());
    } else if (!previous || previous.upper !== above.start || previous.lower !== below.start)
      current.push({ index, upper: above.start, lower: below.start });
    if (end < 0) {
      current.push(crossing());
      close();
    } else current.push({ index: index + 1, upper: above.end, lower: below.end });
  }
  close();
  return stretches;
}

/** What a line does in each month: its value at the start and at the end. */
function spans(lijn: Lijn, van: number, tot: number): Map<number, { start: number; end: number }> {
  const found = new Map<number, { start: number; end: number }>();
  const values = visibleValues(lijn, van, tot);
  values.forEach(({ index, value: start }, n) => {
    const end = lijn.stap ? start : values[n + 1]?.value;
    if (start !== undefined && end !== undefined) found.set(index, { start, end });
  });
  return found;
}
