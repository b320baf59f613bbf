import { z } from "zod";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import { EERSTE_JAAR, jaarVan, maandIndex } from "../units/maand.ts";
import file from "./waarnemingen.json" with { type: "json" };

/** What the draws are weighed against, with the stated error of each; only what was known at an origin. */

const fout = { fout: z.number().positive(), reden: z.string().min(1) };
const schema = z.strictObject({
  toelichting: z.string(),
  uitstroom: z.strictObject(fout),
  uitstroomCorona: z.strictObject({ jaren: z.array(z.number()), ...fout }),
  verblijfsduur: z.strictObject(fout),
  verblijfsduurBegin: z.strictObject({ jaren: z.array(z.number()), ...fout }),
  vergunninghouders: z.strictObject(fout),
  huisvesting: z.strictObject({ jaar: z.number(), ...fout }),
  nareis: z.strictObject(fout),
});

/** The stated errors, with the reason of each. */
const errors = schema.parse(file);

/** What the model must come to: outflow one year ahead, length of stay, a count, housed in a year, nareis one year ahead. */
export type Soort = "uitstroom" | "verblijfsduur" | "vergunninghouders" | "huisvesting" | "nareis";

export interface Observation {
  /** "uitstroom 2023", "vergunninghouders 2024-11". */
  id: string;
  soort: Soort;
  /** The calendar year; for a count the month, from January 2019. */
  at: number;
  /** Persons, persons per year or months. */
  waarde: number;
  /** Standard error of its logarithm: about a share of the prediction. */
  fout: number;
}

/** First year that can be predicted one year ahead. */
export const FIRST_PREDICTED = EERSTE_JAAR + 1;

/** Whole years that were over at `origin`. */
export function lastKnownYear(origin: number): number {
  return jaarVan(origin) - 1;
}

/** All observations known at `origin` (month from January 2019). */
export function observationsAt(origin: number, bron: Cijferbron = gepubliceerd): Observation[] {
  const observations: Observation[] = [];
  const add = (soort: Soort, when: string | number, at: number, waarde: number | null | undefined, error: number) => {
    if (waarde !== null && waarde !== undefined)
      observations.push({ id: `${soort} ${when}`, soort, at, waarde, fout: error });
  };
  const { uitstroom, uitstroomCorona, verblijfsduur, verblijfsduurBegin, vergunninghouders, huisvesting, nareis } =
    errors;
  for (let jaar = FIRST_PREDICTED; jaar <= lastKnownYear(origin); jaar++) {
    const corona = uitstroomCorona.jaren.includes(jaar);
    add("uitstroom", jaar, jaar, bron.realisatie("uitstroomOpvang", jaar), (corona ? uitstroomCorona : uitstroom).fout);
    const begin = verblijfsduurBegin.jaren.includes(jaar);
    const stay = bron.realisatie("verblijfsduurOpUitstroom", jaar);
    add("verblijfsduur", jaar, jaar, stay, (begin ? verblijfsduurBegin : verblijfsduur).fout);
    add("nareis", jaar, jaar, bron.openbareCijfers.cbsJaarcijfers.nareizigers[jaar], nareis.fout);
    if (jaar === huisvesting.jaar) {
      const { vergunninghouders: housed } = bron.openbareCijfers.uitstroomSamenstelling2024.values;
      add("huisvesting", jaar, jaar, housed, huisvesting.fout);
    }
  }
  for (const { datum, vergunninghouders: count } of bron.openbareCijfers.coaBezettingPunten.rows) {
    const maand = datum.slice(0, 7);
    if (maandIndex(maand) < origin) add("vergunninghouders", maand, maandIndex(maand), count, vergunninghouders.fout);
  }
  return observations;
}
