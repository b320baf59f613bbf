import type { History } from "../figures/history.ts";
import { type Cijferbron, gemiddeldProfiel } from "../raming/historie.ts";
import { EERSTE_JAAR, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";

/**
 * Forecasts that need no model, of the mean occupancy of one year from the count at its start, with the outflow even over
 * the year. What the model must beat.
 */

/** Persons per year. */
function yearOf(values: Float64Array, jaar: number): number {
  return values.subarray(januari(jaar), januari(jaar + 1)).reduce((sum, value) => sum + value, 0);
}

/** Mean occupancy of `jaar` from this inflow by month and an even outflow per year. */
function meanOccupancy(start: number, inflow: readonly number[], outflow: number): number {
  let count = start;
  let sum = 0;
  for (const persons of inflow) {
    const end = count + persons - outflow / MAANDEN_PER_JAAR;
    sum += (count + end) / 2;
    count = end;
  }
  return sum / inflow.length;
}

/** Slope b of outflow change = b × inflow change, by least squares through the origin on the years before `jaar`. */
function slopeBefore(jaar: number, { instroom, uitstroom }: History): number {
  let above = 0;
  let below = 0;
  for (let year = EERSTE_JAAR + 1; year < jaar; year++) {
    const x = yearOf(instroom, year) - yearOf(instroom, year - 1);
    above += x * (yearOf(uitstroom, year) - yearOf(uitstroom, year - 1));
    below += x * x;
  }
  return above / below;
}

/** b chosen with the outcome of all years in hand: no forecast, a yardstick. */
const HINDSIGHT_SLOPE = 0.35;

export interface Referenties {
  vorigeUitstroom: number;
  vorigeUitstroomPlusInstroom: number;
  /** b = 0,35, chosen in hindsight. */
  metTerugwerkendeB: number;
  /** The year's true outflow, even: the floor. */
  ware: number;
  /** Last year's outflow again, only the annual inflow known. */
  vorigeUitstroomJaarinstroom: number;
}

/** Mean occupancy of `jaar`, in persons, by each reference. */
export function referenceForecasts(jaar: number, bron: Cijferbron): Referenties {
  const { history } = bron;
  const { instroom, uitstroom, bezetting } = history;
  const start = bezetting[januari(jaar)] as number;
  const inflow = [...instroom.subarray(januari(jaar), januari(jaar + 1))];
  const total = yearOf(instroom, jaar);
  const profiled = [...gemiddeldProfiel(januari(jaar), bron)].map((share) => share * total);
  const before = yearOf(uitstroom, jaar - 1);
  const change = total - yearOf(instroom, jaar - 1);
  return {
    vorigeUitstroom: meanOccupancy(start, inflow, before),
    vorigeUitstroomPlusInstroom: meanOccupancy(start, inflow, before + slopeBefore(jaar, history) * change),
    metTerugwerkendeB: meanOccupancy(start, inflow, before + HINDSIGHT_SLOPE * change),
    ware: meanOccupancy(start, inflow, yearOf(uitstroom, jaar)),
    vorigeUitstroomJaarinstroom: meanOccupancy(start, profiled, before),
  };
}
