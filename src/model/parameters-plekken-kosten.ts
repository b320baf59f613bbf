import type { ParameterDefinition } from "./parameter-definition.ts";

/** Price of a mean person in the budget 2025, unrounded: € 4.062,6 mln. over 105.180 persons (tables 6 and 8). */
const EEN_PRIJS_BEGROTING_2025 = 4_062_600_000 / 105_180;

/** Base price of the subsidy of 2025: (€ 3,9 mrd. − € 1,5 mrd.) over 76.323 persons (section 5.1 E). */
const BASISPRIJS_2025 = (3_900_000_000 - 1_500_000_000) / 76_323;

/** Plekken and prices of the COA. */
export const plekkenKostenParameters: readonly ParameterDefinition[] = [
  {
    id: "bijkomendeMeerjarigePlekken",
    eenheid: "plek/jaar",
    bereik: [0, 100_000],
    standaard: 4_000,
    herkomst: {
      aanname: "naar de 50.000 van de capaciteitsraming februari 2026; 12.000 in 2025 (4.1)",
    },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 30_000, stap: 500 },
  },
  {
    id: "aflopendeMeerjarigePlekken",
    eenheid: "plek/jaar",
    bereik: [0, 100_000],
    standaard: 0,
    herkomst: { aanname: "afloop is niet gepubliceerd, daarom nul" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 30_000, stap: 500 },
  },
  {
    id: "bezettingsgraad",
    eenheid: "persoon/plek",
    bereik: [0.5, 1],
    standaard: 0.95,
    herkomst: {
      aanname: "past bij 77.000 bezette plekken; COA rekende met 96% en 91%",
    },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0.8, max: 1, stap: 0.01 },
  },
  {
    id: "buitenCoaLocaties",
    eenheid: "persoon",
    bereik: [0, 50_000],
    standaard: 5_617,
    herkomst: { bron: "coa.nl, 25 september 2023 (laatste telling)" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 20_000, stap: 100 },
  },
  {
    id: "noodopvangplafond",
    eenheid: "plek",
    bereik: [0, 1_000_000],
    standaard: 1_000_000,
    herkomst: { aanname: "geen plafond" },
    perTijd: "maand",
    lever: { groep: "plekken", min: 0, max: 200_000, stap: 1_000 },
  },
  {
    id: "prijsPerPersoon",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 500_000],
    standaard: EEN_PRIJS_BEGROTING_2025,
    herkomst: {
      bron: "tabel 6 en 8, begroting 2025: € 4.062,6 mln. over 105.180 personen",
    },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 20_000, max: 80_000, stap: 500 },
  },
  {
    id: "basisprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 500_000],
    standaard: BASISPRIJS_2025,
    herkomst: {
      bron: "5.1 E: € 3,9 mrd. min € 1,5 mrd. noodopvang, over 76.323 personen",
    },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 20_000, max: 60_000, stap: 500 },
  },
  {
    id: "toeslagNoodopvang",
    eenheid: "euro/plek/jaar",
    bereik: [0, 500_000],
    standaard: 40_000,
    herkomst: { bron: "bnnvara.nl 2024: circa € 70.000 per noodplek, € 30.000 regulier" },
    perTijd: "maand",
    lever: { groep: "prijzen", min: 0, max: 100_000, stap: 500 },
  },
  {
    id: "prijsindex",
    eenheid: "1",
    bereik: [0.5, 3],
    standaard: 1,
    herkomst: { aanname: "constante prijzen van 2025" },
    perTijd: "jaar",
    lever: { groep: "prijzen", min: 0.8, max: 1.5, stap: 0.01 },
  },
];
