import { auxiliary, type Declaration, flow, parameter, series, stock } from "../engine/declaration.ts";

/**
 * Oekraïne: ontheemden, waar zij verblijven, en wat gemeenten en zorg kosten.
 *
 *     kostenOekraine = prijs per plek × plekken + zorg per ontheemde × ontheemden + overig
 *
 * Het aantal ontheemden is alleen voor eind 2025 gepubliceerd (meer dan 132.000, van wie bijna 91.000 in gemeentelijke
 * opvang). De voorraad loopt daarom vanaf januari 2026. Wie niet in gemeentelijke opvang is, kost alleen zorg. Bedragen zijn
 * bruto: wat gemeenten terugbetalen staat onder ontvangsten (afrekening.ts).
 *
 * Klopt niet meer: als gemeenten hun werkelijke kosten boven het normbedrag declareren; over 2025 was p × q € 70,5 mln. meer
 * dan wat er is uitgegeven.
 * Bronnen: jaarverslag 2025 4.1, 5.1 E en tabel 6; Algemene Rekenkamer (normbedrag per dag).
 */
export const oekraine: readonly Declaration[] = [
  parameter("ontheemdenBegin", "persoon", "Ontheemden uit Oekraïne in Nederland, eind 2025"),
  series("ontheemdenBekend", "1", "1 vanaf de maand waarin het aantal ontheemden bekend is, daarvoor 0"),
  parameter("nettoOntheemden", "persoon/jaar", "Ontheemden die er per jaar bij komen, min wie vertrekt"),
  parameter("aandeelGemeentelijkeOpvang", "1", "Deel van de ontheemden in gemeentelijke opvang"),
  parameter("plekkenPerOntheemde", "plek/persoon", "Plekken die per ontheemde in gemeentelijke opvang worden vergoed"),
  parameter("prijsOntheemden", "euro/plek/jaar", "Normbedrag van een plek in gemeentelijke opvang, per jaar"),
  parameter("zorgPerOntheemde", "euro/persoon/jaar", "Regeling medische zorg, per ontheemde en jaar"),
  parameter("oekraineOverigPad", "euro/jaar", "Subsidies, tolken en coördinatie voor Oekraïne, per jaar"),

  stock("ontheemden", "persoon", {
    meaning: "Ontheemden uit Oekraïne in Nederland",
    start: "ontheemdenBegin",
    in: ["toenameOntheemden"],
    out: ["afnameOntheemden"],
  }),
  flow(
    "toenameOntheemden",
    "persoon/maand",
    "ontheemdenBekend * max(0 persoon/jaar, nettoOntheemden) / (12 maand/jaar)",
    "Ontheemden die er in deze maand per saldo bij komen",
  ),
  flow(
    "afnameOntheemden",
    "persoon/maand",
    "ontheemdenBekend * min(ontheemden / (1 maand), max(0 persoon/jaar, -nettoOntheemden) / (12 maand/jaar))",
    "Ontheemden die in deze maand per saldo vertrekken",
  ),
  auxiliary(
    "gemiddeldeOntheemden",
    "persoon",
    "ontheemden + (toenameOntheemden - afnameOntheemden) * 0.5 maand",
    "Gemiddelde van begin en eind van de maand",
  ),
  auxiliary(
    "ontheemdenGemeentelijk",
    "persoon",
    "aandeelGemeentelijkeOpvang * gemiddeldeOntheemden",
    "Ontheemden in gemeentelijke opvang, gemiddeld over de maand",
  ),
  auxiliary(
    "ontheemdenElders",
    "persoon",
    "gemiddeldeOntheemden - ontheemdenGemeentelijk",
    "Ontheemden buiten gemeentelijke opvang, gemiddeld over de maand",
  ),
  flow(
    "kostenOekraineGemeenten",
    "euro/maand",
    "prijsindex * prijsOntheemden * plekkenPerOntheemde * ontheemdenGemeentelijk / (12 maand/jaar)",
    "Vergoeding aan gemeenten voor de opvang van ontheemden",
  ),
  flow(
    "kostenOekraineZorg",
    "euro/maand",
    "prijsindex * zorgPerOntheemde * gemiddeldeOntheemden / (12 maand/jaar)",
    "Medische zorg voor ontheemden",
  ),
  flow(
    "kostenOekraineOverig",
    "euro/maand",
    "prijsindex * oekraineOverigPad / (12 maand/jaar)",
    "Subsidies, tolken en coördinatie",
  ),
  flow(
    "kostenOekraine",
    "euro/maand",
    "kostenOekraineGemeenten + kostenOekraineZorg + kostenOekraineOverig",
    "Uitgaven voor ontheemden uit Oekraïne",
  ),
];
