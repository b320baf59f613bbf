import { catalogus } from "./taal.ts";

/** Choosing a month. */
export const maandkeuzeTekst = catalogus(
  {
    maanden: ["jan.", "feb.", "maart", "april", "mei", "juni", "juli", "aug.", "sep.", "okt.", "nov.", "dec."],
    maandVan: (naam: string) => `${naam}, maand`,
    jaarVan: (naam: string) => `${naam}, jaar`,
  },
  {
    maanden: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    maandVan: (naam: string) => `${naam}, month`,
    jaarVan: (naam: string) => `${naam}, year`,
  },
);
