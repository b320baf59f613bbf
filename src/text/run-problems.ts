import { hoort, nummer, type Probleem } from "./problems.ts";

/** Problems that are found while a scenario is run. */

/** A number beyond its bounds. */
export function buitenBereik(plaats: string, waarde: number, min: number, max: number): Probleem {
  return { plaats, gevonden: nummer(waarde), verwacht: hoort.getal(min, max) };
}

/** An imposed outflow larger than what is there, found while the model runs; in persons. */
export function teGroteUitstroom(
  stroom: string,
  maand: string,
  uitstroom: number,
  stand: string,
  beschikbaar: number,
): Probleem {
  const [veel, weinig] = [uitstroom, beschikbaar].map((persons) => nummer(Math.round(persons)));
  return {
    plaats: `opgelegd.stroom.${stroom} in ${maand}`,
    gevonden: `${veel} personen, meer dan de ${weinig} van ${stand} die er zijn`,
    verwacht: "leg minder uitstroom op, of een hogere stand of instroom",
  };
}

/** A year's total that is below what had come in before the origin; in persons of inflow into reception. */
export function teWeinigInstroom(jaar: number, totaal: number, oorsprong: string, al: number): Probleem {
  const [geeft, binnen] = [totaal, al].map((persons) => nummer(Math.round(persons)));
  return {
    plaats: `waarden.asielinstroom.jaren.${jaar}`,
    gevonden: `goed voor ${geeft} personen instroom in de opvang, terwijl er vóór ${oorsprong} al ${binnen} binnen waren`,
    verwacht: `kies een jaartotaal dat de realisatie tot ${oorsprong} omvat`,
  };
}
