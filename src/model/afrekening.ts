import { auxiliary, type Declaration, flow, parameter, series } from "../engine/declaration.ts";

/**
 * Afrekening: wat in een jaar is betaald is een voorschot; een deel komt het jaar erna terug.
 *
 *     teruggave = teruggaveaandeel × voorschot van twaalf maanden eerder
 *
 * Het voorschot van een gerealiseerd jaar is het bedrag van tabel 6, gelijk over de maanden; daarna dat van het model. De
 * teruggave wordt bruto onder ontvangsten geboekt in het jaar waarin zij binnenkomt, en hoort bij het jaar ervoor: over
 * 2024 kwam in 2025 € 282,1 mln. van het COA terug. De kosten van een jaar na afrekening zijn het voorschot min de teruggave
 * van het jaar erop.
 *
 * Klopt niet meer: als het voorschot dichter bij of verder van de kosten ligt dan in 2024, het enige jaar waarvan de
 * afrekening gepubliceerd is.
 * Bronnen: jaarverslag 2025 tabel 6 en 5.1 E, Ontvangsten.
 */
const POSTEN = [
  ["Coa", "kostenCoa", "het COA"],
  ["Nidos", "kostenNidos", "Nidos"],
  ["Ind", "kostenInd", "de IND"],
  ["Oekraine", "kostenOekraineGemeenten", "gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne"],
] as const;

export const afrekening: readonly Declaration[] = POSTEN.flatMap(([naam, kosten, wie]) => [
  parameter(`teruggaveaandeel${naam}`, "1", `Deel van het voorschot dat ${wie} het jaar erna terugbetaalt`),
  series(`voorschotRealisatie${naam}`, "euro/maand", `Voorschot aan ${wie} volgens tabel 6, gelijk over de maanden`),
  flow(
    `voorschot${naam}`,
    "euro/maand",
    `given(voorschotRealisatie${naam}, ${kosten})`,
    `Wat in deze maand aan ${wie} wordt betaald`,
  ),
  auxiliary(
    `voorschotVorigJaar${naam}`,
    "euro/maand",
    `conveyor(voorschot${naam}, 12 maand)`,
    `Wat twaalf maanden eerder aan ${wie} is betaald`,
  ),
  flow(
    `teruggave${naam}`,
    "euro/maand",
    `teruggaveaandeel${naam} * voorschotVorigJaar${naam}`,
    `Ontvangst uit de afrekening van het vorige jaar met ${wie}`,
  ),
  flow(
    `naAfrekening${naam}`,
    "euro/maand",
    `(1 - teruggaveaandeel${naam}) * voorschot${naam}`,
    `Wat er van het voorschot aan ${wie} overblijft na de afrekening van het volgende jaar`,
  ),
]);
