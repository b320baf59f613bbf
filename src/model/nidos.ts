import { auxiliary, type Declaration, flow, parameter, series, stock } from "../engine/declaration.ts";

/**
 * Nidos: alleenstaande minderjarige vreemdelingen (amv) onder voogdij, en wie op 18 jaar in verlengde opvang gaat.
 *
 *     uitstroomPupillen = pupillen die 18 worden + hereniging en ander vertrek
 *
 * Het aantal pupillen is alleen voor eind 2025 gepubliceerd (9.950). De voorraad loopt daarom vanaf januari 2026, of
 * eerder als een scenario een stand oplegt; daarvoor is zij niet bekend en wordt zij niet getoond.
 *
 * Amv in opvang van Nidos zelf tellen niet mee in de bezetting van het COA; amv bij het COA wel.
 * Klopt niet meer: als de leeftijd bij binnenkomst verandert; de leeftijden zelf zitten er nog niet in.
 * Bron: jaarverslag 2025 tabel 13.
 */
export const nidos: readonly Declaration[] = [
  parameter("pupillenBegin", "persoon", "Pupillen aan het begin (tabel 13: ultimo 2025)"),
  series("nidosBekend", "1", "1 vanaf de maand waarin het aantal pupillen bekend of opgelegd is, daarvoor 0"),
  series("pupillenOpgelegd", "persoon", "Pupillen die een scenario oplegt voor het begin van de volgende maand"),
  series("instroomAmvOpgelegd", "persoon/maand", "Instroom van amv die een scenario oplegt"),
  series("uitstroomPupillenOpgelegd", "persoon/maand", "Uitstroom van pupillen die een scenario oplegt"),
  parameter("instroomAmvPad", "persoon/jaar", "Instroom van amv per jaar"),
  parameter("duurTotMeerderjarig", "maand", "Gemiddelde tijd onder voogdij tot 18 jaar"),
  parameter("duurTotVertrekPupil", "maand", "Gemiddelde tijd onder voogdij tot hereniging of ander vertrek"),
  parameter("aandeelVerlengdeOpvang", "1", "Deel dat op 18 jaar in verlengde opvang gaat"),
  parameter("duurVerlengdeOpvang", "maand", "Gemiddelde duur van verlengde opvang"),

  stock("pupillen", "persoon", {
    meaning: "Pupillen onder 18 jaar onder voogdij van Nidos",
    start: "pupillenBegin",
    in: ["instroomAmv", "opgelegdeCorrectiePupillen"],
    out: ["wordtMeerderjarig", "vertrekPupil"],
  }),
  flow(
    "instroomAmv",
    "persoon/maand",
    "nidosBekend * given(instroomAmvOpgelegd, instroomAmvPad / (12 maand/jaar))",
    "Amv die in deze maand onder voogdij komen",
  ),
  auxiliary(
    "aandeelMeerderjarig",
    "1",
    "1 / duurTotMeerderjarig / (1 / duurTotMeerderjarig + 1 / duurTotVertrekPupil)",
    "Deel van de uitstroom dat 18 wordt",
  ),
  flow(
    "wordtMeerderjarig",
    "persoon/maand",
    "nidosBekend * given(uitstroomPupillenOpgelegd * aandeelMeerderjarig, drain(pupillen, instroomAmv, 1 / duurTotMeerderjarig, 1 / duurTotVertrekPupil))",
    "Pupillen die in deze maand 18 worden",
  ),
  flow(
    "vertrekPupil",
    "persoon/maand",
    "nidosBekend * given(uitstroomPupillenOpgelegd * (1 - aandeelMeerderjarig), drain(pupillen, instroomAmv, 1 / duurTotVertrekPupil, 1 / duurTotMeerderjarig))",
    "Pupillen die in deze maand vóór hun 18e vertrekken",
  ),
  flow(
    "uitstroomPupillen",
    "persoon/maand",
    "wordtMeerderjarig + vertrekPupil",
    "Pupillen die in deze maand de voogdij verlaten",
  ),
  auxiliary(
    "pupillenVoorlopig",
    "persoon",
    "pupillen + (instroomAmv - wordtMeerderjarig - vertrekPupil) * 1 maand",
    "Pupillen aan het eind van de maand, vóór een opgelegde correctie",
  ),
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
    start: "pupillenBegin / duurTotMeerderjarig * aandeelVerlengdeOpvang * duurVerlengdeOpvang",
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
