import { getal, hoofdletter, ongeveer } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Overzicht: how full reception is, and what that asks for. */

const mensen = (aantal: number) => getal(ongeveer(aantal));

export interface Antwoord {
  naam: string;
  jaar: number;
  bezettingUltimo: number;
  /** Places that are needed above the long-lease ones at the end of the year; null where it is not computed. */
  bovenMeerjarig: number | null;
  tekort: number | null;
}

export const overzichtTekst = catalogus(
  {
    /** The answer on top, in three parts so that the number can be set apart. */
    antwoord({ naam, jaar, bezettingUltimo, bovenMeerjarig, tekort }: Antwoord): [string, string, string] {
      const begin = `Bij ${naam} zijn er eind ${jaar} `;
      const midden = `${mensen(bezettingUltimo)} mensen`;
      if (bovenMeerjarig === null) return [begin, midden, " in de opvang"];
      if (tekort !== null && tekort >= 50)
        return [begin, midden, ` in de opvang, en zijn er ${mensen(tekort)} plekken tekort, ook met noodopvang`];
      if (bovenMeerjarig < 50) return [begin, midden, " in de opvang, en zijn er genoeg meerjarige plekken"];
      return [begin, midden, ` in de opvang, en ${mensen(bovenMeerjarig)} plekken meer nodig dan er meerjarig zijn`];
    },
    /** For a scenario that ended before now: what it said beside what came. */
    terugblik: (naam: string, jaar: number, bezetting: number, werd: number): [string, string, string] => [
      `${hoofdletter(naam)} kwam voor eind ${jaar} op `,
      `${mensen(bezetting)} mensen`,
      ` in de opvang; het werden er ${mensen(werd)}`,
    ],
    plekkenTitel(jaar: number, nodig: number, meerjarig: number): string {
      const over = nodig - meerjarig;
      return over >= 50
        ? `Eind ${jaar} zijn er ${mensen(nodig)} plekken nodig en ${mensen(meerjarig)} meerjarig: ${mensen(over)} te weinig`
        : `Eind ${jaar} zijn er ${mensen(nodig)} plekken nodig en ${mensen(meerjarig)} meerjarig: genoeg`;
    },
    plekken: "Plekken",
    plekkenBijschrift: "Plekken, per maand. Wat boven de meerjarige plekken uitkomt, moet noodopvang zijn of is tekort",
    plekkenPerMaand: "Plekken per maand",
    plekkenBron: (bezettingsgraad: string) =>
      `Bron: jaarverslag 2025, 4.1 (meerjarige plekken eind 2025); bezettingsgraad ${bezettingsgraad} en nieuwe plekken zijn aannames.`,
    plekkenNodig: "plekken nodig",
    meerjarigePlekken: "meerjarige plekken",
    metNoodopvang: "met noodopvang",
    tekort: "tekort",
    noodopvang: "noodopvang",
    eenheidPlekken: "plekken",
    eenheidPersonen: "personen",
    realisatie: "realisatie",
    begroting2025: "begroting 2025",
    tellingCoa: "telling COA",
    bezettingBijschrift: "Personen met recht op opvang door het COA, aan het begin van elke maand",
    bezettingKort: "Personen met recht op opvang door het COA",
    bezettingBron:
      "Bron: jaarverslag 2025, tabel 8; COA (tellingen). Uitstroom per maand is afgeleid, de raming is berekend.",
    legtOp: (wat: string) => `Dit scenario legt op, en berekent niet: ${wat}.`,
    tegenover: (verschil: string, ander: string) => `${verschil} tegenover ${ander}`,
    gelijkAan: (ander: string) => `gelijk aan ${ander}`,
    gemiddeldeBezetting: (jaar: number) => `Gemiddelde bezetting ${jaar}`,
    uitTabel8: "jaarverslag 2025, tabel 8",
    waaropBetaald: "waarop het COA wordt betaald",
    piek: (jaar: number) => `Piek ${jaar}`,
    piekVoorwaarde: (maand: string, plekken: string) => `in ${maand}; ${plekken}`,
    plekkenNietGepubliceerd: "plekken niet gepubliceerd",
    zoveelPlekkenNodig: (plekken: string) => `${plekken} plekken nodig`,
    noodopvangGemiddeld: (jaar: number) => `Noodopvang ${jaar}, gemiddeld`,
    zoveelPlekken: (plekken: string) => `${plekken} plekken`,
    kostenCoa: (jaar: number) => `Kosten COA ${jaar}`,
    kostenNidos: (jaar: number) => `Kosten Nidos ${jaar}`,
    pupillenNietGepubliceerd: "pupillen niet gepubliceerd",
    zoveelPupillen: (pupillen: string, jaar: number) => `${pupillen} pupillen eind ${jaar}`,
    verledenNietGepubliceerd: "voor het verleden niet gepubliceerd",
    bijMeerjarig: (plekken: string, jaar: number) => `bij ${plekken} meerjarige plekken eind ${jaar}`,
    eenPrijs: "één prijs",
    basisEnToeslag: "basisprijs en toeslag noodopvang",
    enVolgendJaar: (wijze: string, jaar: number, kosten: string) => `${wijze}; in ${jaar} ${kosten}`,
  },
  {
    antwoord({ naam, jaar, bezettingUltimo, bovenMeerjarig, tekort }: Antwoord): [string, string, string] {
      const begin = `Under ${naam} there are `;
      const midden = `${mensen(bezettingUltimo)} people`;
      const eind = ` in reception at the end of ${jaar}`;
      if (bovenMeerjarig === null) return [begin, midden, eind];
      if (tekort !== null && tekort >= 50)
        return [begin, midden, `${eind}, and ${mensen(tekort)} places too few, even with emergency reception`];
      if (bovenMeerjarig < 50) return [begin, midden, `${eind}, and enough long-term places`];
      return [begin, midden, `${eind}, and ${mensen(bovenMeerjarig)} more places are needed than there are long-term`];
    },
    terugblik: (naam: string, jaar: number, bezetting: number, werd: number): [string, string, string] => [
      `${hoofdletter(naam)} gave `,
      `${mensen(bezetting)} people`,
      ` in reception for the end of ${jaar}; it turned out to be ${mensen(werd)}`,
    ],
    plekkenTitel(jaar: number, nodig: number, meerjarig: number): string {
      const over = nodig - meerjarig;
      return over >= 50
        ? `At the end of ${jaar}, ${mensen(nodig)} places are needed and ${mensen(meerjarig)} are long-term: ${mensen(over)} too few`
        : `At the end of ${jaar}, ${mensen(nodig)} places are needed and ${mensen(meerjarig)} are long-term: enough`;
    },
    plekken: "Places",
    plekkenBijschrift:
      "Places, by month. What exceeds the long-term places must be emergency reception or is a shortage",
    plekkenPerMaand: "Places by month",
    plekkenBron: (bezettingsgraad: string) =>
      `Source: annual report 2025, 4.1 (long-term places at the end of 2025); an occupancy rate of ${bezettingsgraad} and new places are assumptions.`,
    plekkenNodig: "places needed",
    meerjarigePlekken: "long-term places",
    metNoodopvang: "with emergency reception",
    tekort: "shortage",
    noodopvang: "emergency reception",
    eenheidPlekken: "places",
    eenheidPersonen: "persons",
    realisatie: "outturn",
    begroting2025: "budget 2025",
    tellingCoa: "COA count",
    bezettingBijschrift: "Persons entitled to reception by COA, at the start of each month",
    bezettingKort: "Persons entitled to reception by COA",
    bezettingBron:
      "Source: annual report 2025, table 8; COA (counts). Outflow by month is derived, the forecast is computed.",
    legtOp: (wat: string) => `This scenario imposes, and does not compute: ${wat}.`,
    tegenover: (verschil: string, ander: string) => `${verschil} against ${ander}`,
    gelijkAan: (ander: string) => `equal to ${ander}`,
    gemiddeldeBezetting: (jaar: number) => `Average occupancy ${jaar}`,
    uitTabel8: "annual report 2025, table 8",
    waaropBetaald: "what COA is paid on",
    piek: (jaar: number) => `Peak ${jaar}`,
    piekVoorwaarde: (maand: string, plekken: string) => `in ${maand}; ${plekken}`,
    plekkenNietGepubliceerd: "places not published",
    zoveelPlekkenNodig: (plekken: string) => `${plekken} places needed`,
    noodopvangGemiddeld: (jaar: number) => `Emergency reception ${jaar}, average`,
    zoveelPlekken: (plekken: string) => `${plekken} places`,
    kostenCoa: (jaar: number) => `Cost of COA ${jaar}`,
    kostenNidos: (jaar: number) => `Cost of Nidos ${jaar}`,
    pupillenNietGepubliceerd: "wards not published",
    zoveelPupillen: (pupillen: string, jaar: number) => `${pupillen} wards at the end of ${jaar}`,
    verledenNietGepubliceerd: "not published for the past",
    bijMeerjarig: (plekken: string, jaar: number) => `with ${plekken} long-term places at the end of ${jaar}`,
    eenPrijs: "single price",
    basisEnToeslag: "base price and emergency supplement",
    enVolgendJaar: (wijze: string, jaar: number, kosten: string) => `${wijze}; in ${jaar} ${kosten}`,
  },
);
