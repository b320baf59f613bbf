import type { Raming } from "../raming/raming.ts";
import { januari } from "../units/maand.ts";

/**
 * Why two mean occupancies of a year differ. A year's mean is
 *
 *     start + (inflow − outflow) / 2 + timing
 *
 * where timing is what is left: an even year has none, and inflow that comes late in the year makes it negative. The parts
 * of a difference are the differences of the parts, so they add up to it, are zero for equal years, and change sign when
 * the years change places.
 */
export interface Bezettingsjaar {
  /** Persons at the start of the year. */
  beginstand: number;
  /** Persons in the year. */
  instroom: number;
  uitstroom: number;
  /** Mean over the year. */
  gemiddelde: number;
}

export interface Bezettingsverschil {
  verschil: number;
  delen: { beginstand: number; instroom: number; uitstroom: number; timing: number };
}

/** What separates mean `a` from mean `b`, in persons; positive where `a` is higher. */
export function bezettingsverschil(a: Bezettingsjaar, b: Bezettingsjaar): Bezettingsverschil {
  return {
    verschil: a.gemiddelde - b.gemiddelde,
    delen: {
      beginstand: a.beginstand - b.beginstand,
      instroom: (a.instroom - b.instroom) / 2,
      uitstroom: -(a.uitstroom - b.uitstroom) / 2,
      timing: timing(a) - timing(b),
    },
  };
}

function timing({ beginstand, instroom, uitstroom, gemiddelde }: Bezettingsjaar): number {
  return gemiddelde - beginstand - (instroom - uitstroom) / 2;
}

/** A year of a forecast as the decomposition takes it, with the count of 1 January; undefined where a figure is missing. */
export function bezettingsjaarVan(raming: Raming, jaar: number): Bezettingsjaar | undefined {
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const beginstand = raming.reeksen.bezetting?.[januari(jaar)];
  const instroom = cijfers?.instroomOpvang.waarde ?? null;
  const uitstroom = cijfers?.uitstroomOpvang.waarde ?? null;
  const gemiddelde = cijfers?.gemiddeldeBezetting.waarde ?? null;
  if (beginstand === undefined || instroom === null || uitstroom === null || gemiddelde === null) return undefined;
  return { beginstand, instroom, uitstroom, gemiddelde };
}
