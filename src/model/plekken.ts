import { auxiliary, type Declaration, flow, parameter, stock } from "../engine/declaration.ts";

/**
 * Plekken: hoeveel er nodig zijn, hoeveel er meerjarig zijn, en wat er dan aan noodopvang nodig is.
 *
 *     plekkenNodig = (bezetting − buitenCoaLocaties) / bezettingsgraad
 *     noodopvang   = min(noodopvangplafond, max(0, plekkenNodig − meerjarigePlekken))
 *     tekort       = max(0, plekkenNodig − meerjarigePlekken) − noodopvang
 *
 * Personen en plekken worden nooit rechtstreeks vergeleken. Tijdelijke plekken (40% eind 2025) zijn niet hetzelfde als
 * noodopvang. Dit is om mee te plannen: voor het verleden zijn noodopvang en tekort niet gepubliceerd en worden zij niet
 * getoond.
 *
 * Klopt niet meer: als locaties leeg staan waar niemand heen kan, of als het aantal mensen buiten locaties van het COA
 * verandert.
 * Bronnen: jaarverslag 2025, 4.1 (77.000 plekken, 60% meerjarig, 12.000 erbij in 2025); COA (bezettingsgraad).
 */
export const plekken: readonly Declaration[] = [
  parameter(
    "meerjarigePlekkenBegin",
    "plek",
    "Meerjarige plekken aan het begin van 2025 en, bij gebrek aan cijfers, daarvoor",
  ),
  parameter("bijkomendeMeerjarigePlekken", "plek/jaar", "Meerjarige plekken die erbij komen"),
  parameter("aflopendeMeerjarigePlekken", "plek/jaar", "Meerjarige plekken waarvan het contract eindigt"),
  parameter("bezettingsgraad", "persoon/plek", "Personen per plek waarmee COA bezetting naar plekken omrekent"),
  parameter("buitenCoaLocaties", "persoon", "Mensen met recht op opvang die buiten locaties van het COA verblijven"),
  parameter("noodopvangplafond", "plek", "Hoeveel noodopvang er hoogstens kan zijn"),

  stock("meerjarigePlekken", "plek", {
    meaning: "Opvangplekken op meerjarige locaties",
    start: "meerjarigePlekkenBegin",
    in: ["nieuweMeerjarigePlekken"],
    out: ["eindeMeerjarigePlekken"],
  }),
  flow(
    "nieuweMeerjarigePlekken",
    "plek/maand",
    "bijkomendeMeerjarigePlekken / (12 maand/jaar)",
    "Meerjarige plekken die er in deze maand bij komen",
  ),
  flow(
    "eindeMeerjarigePlekken",
    "plek/maand",
    "min(aflopendeMeerjarigePlekken / (12 maand/jaar), meerjarigePlekken / (1 maand))",
    "Meerjarige plekken waarvan het contract in deze maand eindigt",
  ),
  auxiliary(
    "plekkenNodig",
    "plek",
    "max(0 persoon, bezetting - buitenCoaLocaties) / bezettingsgraad",
    "Plekken die het COA aan het begin van de maand nodig heeft",
  ),
  auxiliary(
    "plekkenBovenMeerjarig",
    "plek",
    "max(0 plek, plekkenNodig - meerjarigePlekken)",
    "Plekken die er meer nodig zijn dan er meerjarig zijn",
  ),
  auxiliary("noodopvang", "plek", "min(noodopvangplafond, plekkenBovenMeerjarig)", "Plekken in de noodopvang"),
  auxiliary("tekort", "plek", "plekkenBovenMeerjarig - noodopvang", "Plekken die er ook met noodopvang te weinig zijn"),
];
