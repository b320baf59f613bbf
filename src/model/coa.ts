import { type Declaration, flow, parameter } from "../engine/declaration.ts";

/**
 * COA: waar het geld van kosten.ts naartoe gaat, en wat ernaast binnenkomt.
 *
 *     kosten van een productgroep = aandeel × kostenCoa
 *
 * De aandelen zijn die van tabel 11 en tellen op tot 100%; de bron rondt ze af op hele procenten, dus een productgroep is
 * op ongeveer € 18 mln. na bekend. De bijdrage van andere departementen (tabel 51) staat apart: zij komt niet van artikel 37
 * en zit niet in kostenCoa.
 *
 * Klopt niet meer: als noodopvang een andere samenstelling heeft dan reguliere opvang; de aandelen zijn van alles samen.
 * Bronnen: jaarverslag 2025 tabel 11 en 51.
 */
const PRODUCTGROEPEN = [
  ["Personeel", "personeel"],
  ["Materieel", "materieel en regelingen"],
  ["Rente", "rente en afschrijving"],
  ["Zorg", "gezondheidszorg"],
] as const;

export const coa: readonly Declaration[] = [
  ...PRODUCTGROEPEN.flatMap(([naam, wat]) => [
    parameter(`aandeelCoa${naam}`, "1", `Deel van de kosten van het COA dat naar ${wat} gaat`),
    flow(`kostenCoa${naam}`, "euro/maand", `aandeelCoa${naam} * kostenCoa`, `Kosten van het COA aan ${wat}`),
  ]),
  parameter("bijdrageDepartementenPad", "euro/jaar", "Bijdrage van andere departementen aan het COA, per jaar"),
  flow(
    "bijdrageDepartementen",
    "euro/maand",
    "bijdrageDepartementenPad / (12 maand/jaar)",
    "Wat andere departementen aan het COA bijdragen, naast artikel 37",
  ),
];
