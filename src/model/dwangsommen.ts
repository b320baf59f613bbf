import { type Declaration, flow, parameter, series, stock } from "../engine/declaration.ts";

/**
 * Dwangsommen: de voorziening van de IND voor wie te laat een besluit krijgt, als voorraad geld.
 *
 *     voorziening eind = voorziening begin + dotatie − onttrekking
 *     dotatie          = dwangsom per te late zaak × afdoeningen asiel die niet op tijd zijn
 *
 * In 2025 zijn dotatie en onttrekking die van tabel 29, gelijk over de maanden: 75.956 + 270.718 − 79.063 = 267.611
 * (x € 1.000). Daarna volgt de dotatie uit de tijdigheid en gaat de voorziening met een vaste gemiddelde duur leeg. De
 * voorraad loopt vanaf januari 2025; daarvoor is zij niet gepubliceerd. Wat AenM aan de dotatie bijdraagt is een vast deel:
 * € 210,0 mln. van de € 270,7 mln. in 2025.
 *
 * Klopt niet meer: als dwangsommen worden afgeschaft of een ander bedrag krijgen, of als de toets op de voorziening verandert;
 * 2025 is een jaar van vormen en daarom hoog.
 * Bronnen: jaarverslag 2025 tabel 10 en 29, 10.1.
 */
export const dwangsommen: readonly Declaration[] = [
  parameter("dwangsommenBegin", "euro", "Voorziening dwangsommen op 1 januari 2025"),
  series("dwangsommenBekend", "1", "1 vanaf de maand waarin de voorziening bekend is, daarvoor 0"),
  series("dotatieRealisatie", "euro/maand", "Dotatie van 2025 volgens tabel 29, gelijk over de maanden"),
  series("onttrekkingRealisatie", "euro/maand", "Onttrekking van 2025 volgens tabel 29, gelijk over de maanden"),
  parameter("dwangsomPerTeLateZaak", "euro/zaak", "Dotatie per afdoening asiel die niet op tijd is"),
  parameter("duurVoorziening", "maand", "Gemiddelde tijd van dotatie tot uitbetaling"),
  parameter("bijdragedeelDwangsommen", "1", "Deel van de dotatie dat Asiel en Migratie bijdraagt"),
  stock("voorzieningDwangsommen", "euro", {
    meaning: "Voorziening van de IND voor dwangsommen",
    start: "dwangsommenBegin",
    in: ["dotatieDwangsommen"],
    out: ["onttrekkingDwangsommen"],
  }),
  flow(
    "dotatieDwangsommen",
    "euro/maand",
    "dwangsommenBekend * given(dotatieRealisatie, prijsindex * dwangsomPerTeLateZaak * (afdoeningenAsiel - afdoeningenAsielOpTijd))",
    "Wat in deze maand aan de voorziening wordt toegevoegd",
  ),
  flow(
    "onttrekkingDwangsommen",
    "euro/maand",
    "dwangsommenBekend * given(onttrekkingRealisatie, drain(voorzieningDwangsommen, dotatieDwangsommen, 1 / duurVoorziening))",
    "Dwangsommen die in deze maand worden betaald",
  ),
  flow(
    "bijdrageDwangsommen",
    "euro/maand",
    "bijdragedeelDwangsommen * dotatieDwangsommen",
    "Bijdrage van Asiel en Migratie voor de dwangsommen",
  ),
];
