import { exp } from "../engine/exp.ts";
import { log } from "../engine/log.ts";
import type { Cijferbron } from "../raming/historie.ts";
import type { RunFrame } from "../raming/inputs.ts";
import { EERSTE_JAAR, jaarVan } from "../units/maand.ts";
import { sobol } from "./sobol.ts";

/**
 * A band of the inflow itself, only where it is asked for, and named after the record that it comes from. The path of a
 * scenario is the middle; what is drawn is how far off such a path was in the past, one error of the record for each draw.
 */
export type InflowBand =
  /** The path of the scenario, as it is. */
  | "geen"
  /** Errors of the MPP editions: outturn over the middle of the band (or over its one path), by years ahead. */
  | "fouten van MPP-edities"
  /** Changes of Table 8's asielinstroom from one year to the next, added up over the years ahead. */
  | "jaar-op-jaarveranderingen";

export interface PastError {
  /** Where it comes from: "MPP 2024-II voor 2025", "2022 op 2021". */
  wat: string;
  /** Log of outturn over forecast, or of a year over the year before. */
  log: number;
}

/** The record of errors of a kind, known in or before `jaar`. */
export function pastErrors(band: InflowBand, jaar: number, bron: Cijferbron): PastError[] {
  if (band === "geen") return [];
  const outturn = (year: number) => (year <= jaar ? bron.realisatie("asielinstroom", year) : null);
  if (band === "fouten van MPP-edities")
    return bron.openbareCijfers.mppEdities.rows.flatMap(({ editie, jaar: year, min, midden, max }) => {
      const forecast = midden ?? (min !== null && max !== null ? (min + max) / 2 : null);
      const value = outturn(year);
      return forecast === null || value === null
        ? []
        : [{ wat: `MPP ${editie} voor ${year}`, log: log(value / forecast) }];
    });
  const errors: PastError[] = [];
  for (let year = EERSTE_JAAR + 1; year <= jaar; year++) {
    const [value, before] = [outturn(year), outturn(year - 1)];
    if (value !== null && before !== null) errors.push({ wat: `${year} op ${year - 1}`, log: log(value / before) });
  }
  return errors;
}

const SEED = 4021;

/**
 * Asielinstroom by step and draw, in persons per year: the scenario's own times a past error. Of the MPP editions each draw
 * takes one error for all years; of the changes it takes one anew for each year, and they add up. Undefined for "geen", and
 * where there is no record.
 */
export function inflowPath(
  band: InflowBand,
  { origin, steps, paths }: RunFrame,
  count: number,
  bron: Cijferbron,
): ((step: number, draw: number) => number) | undefined {
  const errors = pastErrors(band, jaarVan(origin) - 1, bron);
  const own = paths.asielinstroom;
  if (errors.length === 0 || !own) return undefined;
  const years = Math.max(1, jaarVan(steps - 1) - jaarVan(origin) + 1);
  const sequence = sobol(years, SEED);
  const drawn = Array.from({ length: count }, () => sequence.next());
  const pick = (share: number) => errors[Math.floor(share * errors.length)]?.log ?? 0;
  const factors = drawn.map((shares) => {
    let sum = 0;
    return Float64Array.from(shares, (share) => {
      sum = band === "jaar-op-jaarveranderingen" ? sum + pick(share) : pick(shares[0] as number);
      return exp(sum);
    });
  });
  return (step, draw) => {
    const value = own[step] as number;
    const year = jaarVan(step) - jaarVan(origin);
    return step < origin ? value : value * (factors[draw]?.[year] as number);
  };
}
