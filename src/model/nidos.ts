import { ageingChain } from "../engine/ageing-chain.ts";
import { auxiliary, type Declaration, flow, parameter, series, stock } from "../engine/declaration.ts";

/**
 * Nidos: alleenstaande minderjarige vreemdelingen (amv) onder voogdij, en wie op 18 jaar in verlengde opvang gaat.
 *
 *     pupillen = onder 15 + 15 jaar + 16 jaar + 17 jaar
 *
 * De leeftijden zijn een keten: wie lang genoeg 15 is wordt 16, tot en met 18; onderweg vertrekt een deel (hereniging en
 * ander vertrek). Het aantal pupillen is alleen voor eind 2025 gepubliceerd (9.950), de leeftijden niet. De verdeling bij het
 * begin en bij binnenkomst is een aanname, zo gekozen dat een pupil gemiddeld 23 maanden blijft, als 12.950 pupillen bij 6.770
 * instroom in de begroting 2025. De voorraden lopen vanaf januari 2026, of eerder als een scenario een stand oplegt; daarvoor
 * zijn zij niet bekend en worden zij niet getoond.
 *
 * Legt een scenario een uitstroom of een stand op, dan wordt het verschil met wat het model zelf geeft naar rato over de
 * leeftijden verdeeld.
 *
 * Amv in opvang van Nidos zelf tellen niet mee in de bezetting van het COA; amv bij het COA wel.
 * Klopt niet meer: als de leeftijd bij binnenkomst verandert. Wie er een leeftijd op zit is er gemiddeld zo lang, niet precies.
 * Bron: jaarverslag 2025 tabel 13.
 */

interface Leeftijd {
  naam: string;
  meaning: string;
  /** Deel van de pupillen, en van de instroom, als formule. */
  begin: string;
  binnenkomst: string;
  duur: string;
  wordt: { id: string; meaning: string };
}

const leeftijden: readonly Leeftijd[] = [
  {
    naam: "Onder15",
    meaning: "Pupillen onder 15 jaar",
    begin: "aandeelOnder15Begin",
    binnenkomst: "aandeelOnder15Binnenkomst",
    duur: "duurOnder15",
    wordt: { id: "wordt15", meaning: "Pupillen die in deze maand 15 worden" },
  },
  {
    naam: "15",
    meaning: "Pupillen van 15 jaar",
    begin: "aandeel15Begin",
    binnenkomst: "aandeel15Binnenkomst",
    duur: "duurLeeftijdsjaar",
    wordt: { id: "wordt16", meaning: "Pupillen die in deze maand 16 worden" },
  },
  {
    naam: "16",
    meaning: "Pupillen van 16 jaar",
    begin: "aandeel16Begin",
    binnenkomst: "aandeel16Binnenkomst",
    duur: "duurLeeftijdsjaar",
    wordt: { id: "wordt17", meaning: "Pupillen die in deze maand 17 worden" },
  },
  {
    naam: "17",
    meaning: "Pupillen van 17 jaar",
    begin: "(1 - aandeelOnder15Begin - aandeel15Begin - aandeel16Begin)",
    binnenkomst: "(1 - aandeelOnder15Binnenkomst - aandeel15Binnenkomst - aandeel16Binnenkomst)",
    duur: "duurLeeftijdsjaar",
    wordt: { id: "wordtMeerderjarig", meaning: "Pupillen die in deze maand 18 worden" },
  },
];

const som = (ids: readonly string[]) => ids.join(" + ");
const namen = leeftijden.map(({ naam }) => naam);

/** Stand aan het eind van de maand, en het deel van een opgelegde sprong dat deze leeftijd treft. */
function correctie({ naam, wordt }: Leeftijd, k: number): Declaration[] {
  const vorige = leeftijden[k - 1];
  const erin = vorige ? `${vorige.wordt.id} + instroomAmv${naam}` : `instroomAmv${naam}`;
  return [
    auxiliary(
      `pupillen${naam}Voorlopig`,
      "persoon",
      `pupillen${naam} + (${erin} - ${wordt.id} - vertrekPupil${naam}) * 1 maand`,
      `Stand van pupillen${naam} aan het eind van de maand, vóór een opgelegde correctie`,
    ),
    flow(
      `correctiePupillen${naam}`,
      "persoon/maand",
      `pupillen${naam}Voorlopig * correctiefactorPupillen / (1 maand)`,
      `Deel van een opgelegde sprong dat pupillen${naam} treft`,
    ),
  ];
}

export const nidos: readonly Declaration[] = [
  parameter("pupillenBegin", "persoon", "Pupillen aan het begin (tabel 13: ultimo 2025)"),
  series("nidosBekend", "1", "1 vanaf de maand waarin het aantal pupillen bekend of opgelegd is, daarvoor 0"),
  series("pupillenOpgelegd", "persoon", "Pupillen die een scenario oplegt voor het begin van de volgende maand"),
  series("instroomAmvOpgelegd", "persoon/maand", "Instroom van amv die een scenario oplegt"),
  series("uitstroomPupillenOpgelegd", "persoon/maand", "Uitstroom van pupillen die een scenario oplegt"),
  parameter("instroomAmvPad", "persoon/jaar", "Instroom van amv per jaar"),
  ...["Onder15", "15", "16"].flatMap((naam) => [
    parameter(`aandeel${naam}Begin`, "1", `Deel van de pupillen bij het begin: leeftijd ${naam.toLowerCase()}`),
    parameter(`aandeel${naam}Binnenkomst`, "1", `Deel van de amv bij binnenkomst: leeftijd ${naam.toLowerCase()}`),
  ]),
  parameter("duurOnder15", "maand", "Gemiddelde tijd onder voogdij tot 15 jaar van wie jonger binnenkomt"),
  parameter("duurLeeftijdsjaar", "maand", "Gemiddelde tijd op een leeftijd van 15, 16 of 17 jaar"),
  parameter("duurTotVertrekPupil", "maand", "Gemiddelde tijd onder voogdij tot hereniging of ander vertrek"),
  parameter("aandeelVerlengdeOpvang", "1", "Deel dat op 18 jaar in verlengde opvang gaat"),
  parameter("duurVerlengdeOpvang", "maand", "Gemiddelde duur van verlengde opvang"),

  flow(
    "instroomAmv",
    "persoon/maand",
    "nidosBekend * given(instroomAmvOpgelegd, instroomAmvPad / (12 maand/jaar))",
    "Amv die in deze maand onder voogdij komen",
  ),
  ...leeftijden.map(({ naam, binnenkomst, meaning }) =>
    flow(`instroomAmv${naam}`, "persoon/maand", `${binnenkomst} * instroomAmv`, `${meaning} die binnenkomen`),
  ),
  ...ageingChain({
    unit: "persoon",
    step: "maand",
    inflow: "instroomAmvOnder15",
    stages: leeftijden.map(({ naam, meaning, begin, duur, wordt }, k) => ({
      id: `pupillen${naam}`,
      meaning,
      start: `pupillenBegin * ${begin}`,
      // Zolang het aantal niet bekend is staat de keten stil: de duur is dan oneindig.
      duration: `${duur} / nidosBekend`,
      passing: wordt,
      leaving: {
        id: `vertrekPupil${naam}`,
        meaning: `${meaning} die in deze maand vóór hun 18e vertrekken`,
        rate: "nidosBekend / duurTotVertrekPupil",
      },
      entering: k === 0 ? [] : [`instroomAmv${naam}`],
      adjusting: [`correctiePupillen${naam}`],
    })),
  }),
  auxiliary(
    "pupillen",
    "persoon",
    som(namen.map((naam) => `pupillen${naam}`)),
    "Pupillen onder 18 jaar onder voogdij van Nidos",
  ),
  flow(
    "vertrekPupil",
    "persoon/maand",
    som(namen.map((naam) => `vertrekPupil${naam}`)),
    "Pupillen die in deze maand vóór hun 18e vertrekken",
  ),
  flow(
    "uitstroomPupillen",
    "persoon/maand",
    "given(uitstroomPupillenOpgelegd, wordtMeerderjarig + vertrekPupil)",
    "Pupillen die in deze maand de voogdij verlaten",
  ),
  auxiliary(
    "pupillenZelf",
    "persoon",
    som(namen.map((naam) => `pupillen${naam}Voorlopig`)),
    "Pupillen aan het eind van de maand zoals het model ze zelf berekent",
  ),
  auxiliary(
    "pupillenVoorlopig",
    "persoon",
    "given(pupillen + (instroomAmv - uitstroomPupillenOpgelegd) * 1 maand, pupillenZelf)",
    "Pupillen aan het eind van de maand, vóór een opgelegde stand",
  ),
  auxiliary(
    "correctiefactorPupillen",
    "1",
    "given(pupillenOpgelegd, pupillenVoorlopig) / pupillenZelf - 1",
    "Sprong naar een opgelegde stand of uitstroom, als deel van de stand; 0 als niets is opgelegd",
  ),
  ...leeftijden.flatMap(correctie),
  flow(
    "opgelegdeCorrectiePupillen",
    "persoon/maand",
    "(given(pupillenOpgelegd, pupillenVoorlopig) - pupillenVoorlopig) / (1 maand)",
    "Sprong aan het eind van de maand naar een aantal pupillen dat het scenario oplegt",
  ),
  auxiliary(
    "gemiddeldePupillen",
    "persoon",
    "pupillen + (instroomAmv - uitstroomPupillen + opgelegdeCorrectiePupillen) * 0.5 maand",
    "Gemiddelde van begin en eind van de maand",
  ),
  stock("verlengdeOpvang", "persoon", {
    meaning: "Jongeren van 18 tot 21 jaar in verlengde opvang; het aantal bij het begin is een aanname",
    start:
      "pupillenBegin * (1 - aandeelOnder15Begin - aandeel15Begin - aandeel16Begin) / duurLeeftijdsjaar * aandeelVerlengdeOpvang * duurVerlengdeOpvang",
    in: ["naarVerlengdeOpvang"],
    out: ["uitVerlengdeOpvang"],
  }),
  flow(
    "naarVerlengdeOpvang",
    "persoon/maand",
    "aandeelVerlengdeOpvang * wordtMeerderjarig",
    "Jongeren die in verlengde opvang gaan",
  ),
  flow(
    "uitVerlengdeOpvang",
    "persoon/maand",
    "nidosBekend * drain(verlengdeOpvang, naarVerlengdeOpvang, 1 / duurVerlengdeOpvang)",
    "Jongeren die de verlengde opvang verlaten",
  ),
];
