import { scaleLinear } from "d3";
import { maandKort } from "../text/formats.ts";
import { MAANDEN_PER_JAAR, maandIndex, maandVan } from "../units/maand.ts";

export interface MonthTick {
  index: number;
  /** Empty at a January between the years that are named. */
  text: string;
}

export interface MonthAxis {
  ticks: readonly MonthTick[];
  at: (index: number) => number;
}

export interface MonthAxisOptions {
  /** The month of index 0, as "2019-01". */
  eerste: string;
  van: number;
  tot: number;
  range: readonly [number, number];
  /** Least pixels from one tick to the next. */
  room: number;
}

/** The month that starts at `index`, which may lie past the last month of the chart. */
export function monthAt(eerste: string, index: number): string {
  return maandVan(maandIndex(eerste) + Math.floor(index));
}

/** Months from left to right: a tick at January of every year, or of every second or fifth; within two years also months. */
export function monthAxis({ eerste, van, tot, range, room }: MonthAxisOptions): MonthAxis {
  const scale = scaleLinear([van, tot], range);
  const perMonth = (range[1] - range[0]) / (tot - van);
  const step = [1, 3, 6, 12, 24, 60, 120].find((months) => months * perMonth >= room) ?? 240;
  const months = tot - van > 30 && step < MAANDEN_PER_JAAR ? MAANDEN_PER_JAAR : step;
  const first = maandIndex(eerste);
  const ticks: MonthTick[] = [];
  for (let index = Math.ceil(van); index <= tot; index++) {
    const absolute = first + index;
    // Every second year is an even one, every fifth ends in 0 or 5: counted from January 2020.
    const named = (absolute - MAANDEN_PER_JAAR) % months === 0;
    if (!named && absolute % MAANDEN_PER_JAAR !== 0) continue;
    const maand = maandVan(absolute);
    ticks.push({
      index,
      text: !named ? "" : maand.endsWith("-01") ? maand.slice(0, 4) : maandKort(maand).replace(/ .*/, ""),
    });
  }
  return { ticks, at: (index) => scale(index) };
}
