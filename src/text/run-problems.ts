import { hoort, nummer, type Probleem } from "./problems.ts";
import { catalogus } from "./taal.ts";

/** Problems that are found while a scenario is run. */

const tekst = catalogus(
  {
    in: (plaats: string, maand: string) => `${plaats} in ${maand}`,
    meerDanErZijn: (veel: string, weinig: string, stand: string) =>
      `${veel} personen, meer dan de ${weinig} van ${stand} die er zijn`,
    legMinderOp: "leg minder uitstroom op, of een hogere stand of instroom",
    minderDanAlBinnen: (geeft: string, oorsprong: string, binnen: string) =>
      `goed voor ${geeft} personen instroom in de opvang, terwijl er vóór ${oorsprong} al ${binnen} binnen waren`,
    kiesMeer: (oorsprong: string) => `kies een jaartotaal dat de realisatie tot ${oorsprong} omvat`,
  },
  {
    in: (plaats: string, maand: string) => `${plaats} in ${maand}`,
    meerDanErZijn: (veel: string, weinig: string, stand: string) =>
      `${veel} persons, more than the ${weinig} of ${stand} that there are`,
    legMinderOp: "impose less outflow, or a higher stock or inflow",
    minderDanAlBinnen: (geeft: string, oorsprong: string, binnen: string) =>
      `worth ${geeft} persons of inflow into reception, while ${binnen} had come in before ${oorsprong} already`,
    kiesMeer: (oorsprong: string) => `choose a total for the year that includes the outturn up to ${oorsprong}`,
  },
);

/** A number beyond its bounds. */
export function buitenBereik(plaats: string, waarde: number, min: number, max: number): Probleem {
  return { plaats, gevonden: nummer(waarde), verwacht: hoort().getal(min, max) };
}

/** An imposed outflow larger than what is there, found while the model runs; in persons. */
export function teGroteUitstroom(
  stroom: string,
  maand: string,
  uitstroom: number,
  stand: string,
  beschikbaar: number,
): Probleem {
  const [veel, weinig] = [uitstroom, beschikbaar].map((persons) => nummer(Math.round(persons))) as [string, string];
  const { in: place, meerDanErZijn, legMinderOp } = tekst();
  return {
    plaats: place(`opgelegd.stroom.${stroom}`, maand),
    gevonden: meerDanErZijn(veel, weinig, stand),
    verwacht: legMinderOp,
  };
}

/** A year's total that is below what had come in before the origin; in persons of inflow into reception. */
export function teWeinigInstroom(jaar: number, totaal: number, oorsprong: string, al: number): Probleem {
  const [geeft, binnen] = [totaal, al].map((persons) => nummer(Math.round(persons))) as [string, string];
  const { minderDanAlBinnen, kiesMeer } = tekst();
  return {
    plaats: `waarden.asielinstroom.jaren.${jaar}`,
    gevonden: minderDanAlBinnen(geeft, oorsprong, binnen),
    verwacht: kiesMeer(oorsprong),
  };
}
