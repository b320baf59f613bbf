import { EERSTE_JAAR, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";
import { openbareCijfers, realisatie } from "./figures.ts";
import type { PublicFigures } from "./schema.ts";

/**
 * History, reconciled. Per year the annual report gives inflow, outflow and mean occupancy; the month's inflow follows
 * the month profile of that year. The outflow per month is not published. Tilted linearly over the year, from
 * U/12·(1 − tilt) in January to U/12·(1 + tilt) in December, it meets the published annual mean exactly. The mean is
 * linear in the tilt, so the tilt is one division.
 */
export interface History {
  /** Years 2019 to 2025. */
  jaren: readonly number[];
  /** Persons per month that came in, 84 months (derived). */
  instroom: Float64Array;
  /** Persons per month that left, 84 months (derived). */
  uitstroom: Float64Array;
  /** Persons at the start of each month and at the end of the last, 85 numbers (derived). */
  bezetting: Float64Array;
  /** Share of the year's inflow per month, 84 months, twelve of them adding up to 1. */
  maandprofiel: Float64Array;
  /** By year; no unit. */
  tilt: ReadonlyMap<number, number>;
}

/** Last year for which the annual report gives an outturn. */
export const LAATSTE_JAAR = 2025;

/** Persons in reception at the end of 2018 (COA). */
const BEGINSTAND_JAAR = EERSTE_JAAR - 1;

export const history: History = reconcile(realisatie, openbareCijfers);

/** The history of these figures, reconciled. */
export function reconcile(
  realisatie: (id: string, jaar: number) => number | null,
  openbareCijfers: PublicFigures,
): History {
  const jaren = Array.from({ length: LAATSTE_JAAR - EERSTE_JAAR + 1 }, (_, k) => EERSTE_JAAR + k);
  const months = jaren.length * MAANDEN_PER_JAAR;
  const instroom = new Float64Array(months);
  const uitstroom = new Float64Array(months);
  const bezetting = new Float64Array(months + 1);
  const maandprofiel = new Float64Array(months);
  const tilt = new Map<number, number>();
  bezetting[0] = published(
    openbareCijfers.coaBezettingJaareinde.values[BEGINSTAND_JAAR],
    "coaBezettingJaareinde",
    BEGINSTAND_JAAR,
  );

  for (const jaar of jaren) {
    const first = januari(jaar);
    const profile = openbareCijfers.maandprofiel.values[jaar];
    if (!profile) throw new Error(`maandprofiel ${jaar} ontbreekt in openbare-cijfers.json`);
    const whole = profile.reduce((sum, share) => sum + share, 0);
    const inYear = published(realisatie("instroomOpvang", jaar), "instroomOpvang", jaar);
    const outYear = published(realisatie("uitstroomOpvang", jaar), "uitstroomOpvang", jaar);
    const mean = published(realisatie("gemiddeldeBezetting", jaar), "gemiddeldeBezetting", jaar);

    for (let m = 0; m < MAANDEN_PER_JAAR; m++) {
      maandprofiel[first + m] = (profile[m] as number) / whole;
      instroom[first + m] = inYear * (maandprofiel[first + m] as number);
    }
    const start = bezetting[first] as number;
    const level = meanOccupancy(start, instroom.subarray(first, first + MAANDEN_PER_JAAR), evenly(outYear, 0));
    const tilted = meanOccupancy(start, instroom.subarray(first, first + MAANDEN_PER_JAAR), evenly(outYear, 1));
    const slope = (mean - level) / (tilted - level);
    tilt.set(jaar, slope);
    uitstroom.set(evenly(outYear, slope), first);
    for (let m = first; m < first + MAANDEN_PER_JAAR; m++)
      bezetting[m + 1] = (bezetting[m] as number) + (instroom[m] as number) - (uitstroom[m] as number);
  }
  return { jaren, instroom, uitstroom, bezetting, maandprofiel, tilt };
}

function published(value: number | null | undefined, id: string, jaar: number): number {
  if (value === null || value === undefined)
    throw new Error(`${id} ${jaar} is niet gepubliceerd; de historie kan niet sluiten`);
  return value;
}

/** Twelve months of a year's flow, tilted linearly around its mean. */
function evenly(year: number, tilt: number): Float64Array {
  return Float64Array.from(
    { length: MAANDEN_PER_JAAR },
    (_, m) => (year / MAANDEN_PER_JAAR) * (1 - tilt + (2 * tilt * m) / (MAANDEN_PER_JAAR - 1)),
  );
}

/** Mean over the months of (start + end) / 2. */
function meanOccupancy(start: number, inflow: Float64Array, outflow: Float64Array): number {
  let count = start;
  let sum = 0;
  for (let m = 0; m < MAANDEN_PER_JAAR; m++) {
    const end = count + (inflow[m] as number) - (outflow[m] as number);
    sum += (count + end) / 2;
    count = end;
  }
  return sum / MAANDEN_PER_JAAR;
}
