import { scaleLinear } from "d3";
import type { Box } from "./geometry.ts";
import { textWidth } from "./text-size.ts";
import { valueAxis } from "./value-axis.ts";

export interface Jaarwaarde {
  jaar: number;
  waarde: number;
}

/** A published range of one year. */
export interface Jaarbereik {
  id: string;
  /** Which publication it is of. */
  label: string;
  jaar: number;
  min: number;
  max: number;
}

/** What a path chart shows: a value a year, of which the later ones can be moved. */
export interface PathData {
  realisatie: readonly Jaarwaarde[];
  /** The years that can be moved, one after another. */
  punten: readonly Jaarwaarde[];
  /** What the points are compared with. */
  ouder: readonly Jaarwaarde[];
  bereiken: readonly Jaarbereik[];
  formaat: (value: number) => string;
}

export interface PathLayout {
  plot: Box;
  x: (jaar: number) => number;
  y: (waarde: number) => number;
  /** The value at a height, not rounded. */
  waardeOp: (y: number) => number;
  /** The year nearest to a place. */
  jaarOp: (x: number) => number;
  /** Pixels of one year. */
  perJaar: number;
  top: number;
  yTicks: readonly number[];
  jaren: readonly { jaar: number; tekst: string }[];
  /** Each range beside the others of its year. */
  bereiken: readonly (Jaarbereik & { x: number })[];
}

const BOTTOM = 28;
const TOP = 22;
const RIGHT = 14;
/** Room above the highest value, so that a point can be drawn up. */
const HEADROOM = 1.12;
const TICK_ROOM = 38;
const RANGE_GAP = 7;

/** Places of a path chart. `top` holds the axis as it was, while a point is moved. */
export function layoutPath(data: PathData, size: { width: number; height: number }, top?: number): PathLayout {
  const { realisatie, punten, ouder, bereiken, formaat } = data;
  const all = [...realisatie, ...punten, ...ouder];
  const eerste = Math.min(...all.map(({ jaar }) => jaar));
  const laatste = Math.max(...all.map(({ jaar }) => jaar));
  const highest = top ?? HEADROOM * Math.max(...all.map(({ waarde }) => waarde), ...bereiken.map(({ max }) => max));
  const y1 = size.height - BOTTOM;
  const axis = valueAxis({ lowest: 0, highest, range: [y1, TOP], steps: [3, 6] });
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formaat(tick)))) + 12;
  const scale = scaleLinear([eerste - 0.5, laatste + 0.5], [left, size.width - RIGHT]);
  const heights = scaleLinear([axis.min, axis.max], [y1, TOP]);
  const perJaar = scale(eerste + 1) - scale(eerste);
  const every = perJaar >= TICK_ROOM ? 1 : 2;
  const inYear = (jaar: number) => bereiken.filter((bereik) => bereik.jaar === jaar);
  return {
    plot: { x0: left, y0: TOP, x1: size.width - RIGHT, y1 },
    x: (jaar) => scale(jaar),
    y: (waarde) => heights(waarde),
    waardeOp: (y) => heights.invert(y),
    jaarOp: (x) => Math.round(scale.invert(x)),
    perJaar,
    top: axis.max,
    yTicks: axis.ticks,
    jaren: Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n).map((jaar) => ({
      jaar,
      tekst: (laatste - jaar) % every === 0 ? String(jaar) : "",
    })),
    bereiken: bereiken.map((bereik) => {
      const group = inYear(bereik.jaar);
      return { ...bereik, x: scale(bereik.jaar) + (group.indexOf(bereik) - (group.length - 1) / 2) * RANGE_GAP };
    }),
  };
}

/** Points of which the value is written: where it differs from the one before, and what is being moved. */
export function namedPoints(punten: readonly Jaarwaarde[], moved: number | undefined): Set<number> {
  const changes = punten.filter(({ waarde }, n) => n === 0 || punten[n - 1]?.waarde !== waarde).map(({ jaar }) => jaar);
  return new Set(moved === undefined ? changes : [...changes, moved]);
}

/** The year in which two paths lie farthest apart, with both values; undefined where they are the same. */
export function farthestApart(
  punten: readonly Jaarwaarde[],
  ouder: readonly Jaarwaarde[],
): { jaar: number; hier: number; daar: number } | undefined {
  const pairs = ouder.flatMap(({ jaar, waarde: daar }) => {
    const hier = punten.find((punt) => punt.jaar === jaar)?.waarde;
    return hier === undefined || hier === daar ? [] : [{ jaar, hier, daar }];
  });
  return pairs.sort((a, b) => Math.abs(b.hier - b.daar) - Math.abs(a.hier - a.daar))[0];
}
