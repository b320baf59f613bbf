import type { Raming } from "../raming/raming.ts";
import { berekeningTekst } from "../text/berekening.ts";
import { januari } from "../units/maand.ts";

/** From a forecast to what a chart draws: which stretch of a series, how far, and the versions under it. */

/** Occupancy at each month's start, and at the end of the last. */
export function bezetting(raming: Raming): number[] {
  return Array.from(raming.reeksen.bezetting ?? []);
}

/** How far a chart looks: a year past the chosen one, and at least to 2028; farther says ever less. */
export function horizon(raming: Raming, jaar: number): number {
  return Math.min(januari(Math.max(2028, jaar + 2)), Math.max(raming.maanden.length, januari(2026)));
}

export function from(values: readonly number[], month: number): (number | null)[] {
  return values.map((value, m) => (m < month ? null : value));
}

export function until(values: readonly number[], month: number): (number | null)[] {
  return values.map((value, m) => (m > month ? null : value));
}

export function versies({ modelversie, cijferversie }: Raming): string {
  return berekeningTekst().versies(modelversie, cijferversie);
}
