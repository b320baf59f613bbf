import { auxiliary, type Declaration, flow, parameter, stock } from "../engine/declaration.ts";

/**
 * IND: het werk in zaken, en wat het kost.
 *
 *     omzet     = kostprijs × afdoeningen                        (tabel 33)
 *     productie = pxq-deel × omzet, per productgroep              (tabel 9)
 *     kostenInd = productie + lumpsum + specifiek − leges
 *
 * Een zaak is een product zoals tabel 33 ze telt. Hoeveel afdoeningen asiel er zijn is niet gedrukt: omzet gedeeld door
 * kostprijs geeft er 86.318 in 2025 en 95.148 in 2024 (afgeleid). Dat is in beide jaren ongeveer 3,6 per besluit in de keten;
 * zo volgt het werk van de IND uit de besluiten. De omzet van tabel 33 is de hele bekostiging, ook lumpsum en specifiek; alleen
 * een deel ervan wordt per afdoening betaald.
 *
 * Tijdigheid is een uitkomst: e^(−wachttijd / ijkduur), met de wachttijd werkvoorraad / afdoeningen. De ijkduur is zo gekozen
 * dat 2025 de gepubliceerde 70% geeft; 2023 en 2024 liggen er dan binnen 2 procentpunt naast, 2020 tot en met 2022 tot 15.
 *
 * Klopt niet meer: als de samenstelling van het werk verandert (minder nareis, meer beroep), of als een besluit meer werk wordt.
 * Bronnen: jaarverslag 2025 tabel 9, 10, 24 en 33.
 */

/** Casework beside a group of the chain: each person stands for the same number of cases. */
const zaken = (stroom: string) => `zakenPerBesluit * ${stroom}`;

/** Paid per case: share of turnover that is pxq, cost price, cases. */
const productie = (groep: string, afdoeningen: string) =>
  `prijsindex * pxqDeel${groep} * kostprijs${groep} * ${afdoeningen}`;

export const ind: readonly Declaration[] = [
  parameter("zakenPerBesluit", "zaak/persoon", "Afdoeningen asiel per besluit in de keten"),
  stock("werkvoorraadAsiel", "zaak", {
    meaning: "Zaken asiel die nog niet zijn afgedaan",
    start:
      "zakenPerBesluit * bezettingBegin * (1 - aandeelVergunninghoudersBegin - aandeelAfgewezenenBegin - aandeelKortVerblijfBegin)",
    in: ["instroomZakenAsiel", "correctieZakenAsiel"],
    out: ["afdoeningenAsiel", "zakenZonderBesluit"],
  }),
  flow("instroomZakenAsiel", "zaak/maand", zaken("instroomProcedure"), "Zaken asiel die er in deze maand bij komen"),
  flow("afdoeningenAsiel", "zaak/maand", zaken("besluiten"), "Zaken asiel die de IND in deze maand afdoet"),
  flow(
    "zakenZonderBesluit",
    "zaak/maand",
    zaken("vertrekTijdensProcedure"),
    "Zaken asiel die vervallen omdat iemand vertrekt",
  ),
  flow(
    "correctieZakenAsiel",
    "zaak/maand",
    zaken("correctieInProcedure"),
    "Zaken die een opgelegde stand van de bezetting meebrengt",
  ),
  parameter("ijkduurTijdigheid", "maand", "Wachttijd waarbij nog 37% op tijd is (e tot de macht −1)"),
  auxiliary(
    "tijdigheidAsiel",
    "1",
    "if(werkvoorraadAsiel > 0 zaak, exp(-werkvoorraadAsiel / afdoeningenAsiel / ijkduurTijdigheid), 1)",
    "Deel van de afdoeningen asiel dat binnen de wettelijke termijn valt",
  ),
  flow(
    "afdoeningenAsielOpTijd",
    "zaak/maand",
    "tijdigheidAsiel * afdoeningenAsiel",
    "Zaken asiel die de IND binnen de wettelijke termijn afdoet",
  ),
  parameter("afdoeningenRegulierPad", "zaak/jaar", "Afdoeningen regulier, per jaar"),
  parameter("afdoeningenNaturalisatiePad", "zaak/jaar", "Afdoeningen naturalisatie, per jaar"),
  flow(
    "afdoeningenRegulier",
    "zaak/maand",
    "afdoeningenRegulierPad / (12 maand/jaar)",
    "Zaken regulier die de IND in deze maand afdoet",
  ),
  flow(
    "afdoeningenNaturalisatie",
    "zaak/maand",
    "afdoeningenNaturalisatiePad / (12 maand/jaar)",
    "Zaken naturalisatie die de IND in deze maand afdoet",
  ),

  ...(
    [
      ["Asiel", "asiel"],
      ["Regulier", "regulier"],
      ["Naturalisatie", "naturalisatie"],
    ] as const
  ).flatMap(([groep, wat]) => [
    parameter(`kostprijs${groep}`, "euro/zaak", `Gemiddelde kostprijs van een zaak ${wat}`),
    parameter(`pxqDeel${groep}`, "1", `Deel van de omzet ${wat} dat per afdoening wordt betaald`),
    flow(
      `omzet${groep}`,
      "euro/maand",
      `prijsindex * kostprijs${groep} * afdoeningen${groep}`,
      `Omzet van de IND uit ${wat}: kostprijs maal afdoeningen`,
    ),
    flow(
      `productie${groep}`,
      "euro/maand",
      productie(groep, `afdoeningen${groep}`),
      `Deel van de omzet ${wat} dat per afdoening wordt betaald`,
    ),
  ]),
  parameter("ketenondersteuningPad", "euro/jaar", "Productgroep ketenondersteuning, per jaar"),
  parameter("lumpsumIndPad", "euro/jaar", "Lumpsum voor ICT, huisvesting en staf van de IND, per jaar"),
  parameter("specifiekIndPad", "euro/jaar", "Specifieke bijdragen aan de IND buiten de dwangsommen, per jaar"),
  parameter("legesPerZaak", "euro/zaak", "Leges per afdoening regulier en naturalisatie"),
  ...(
    [
      ["ketenondersteuning", "Productgroep ketenondersteuning"],
      ["lumpsumInd", "Lumpsum van de IND"],
    ] as const
  ).map(([id, meaning]) => flow(id, "euro/maand", `prijsindex * ${id}Pad / (12 maand/jaar)`, meaning)),
  flow(
    "specifiekInd",
    "euro/maand",
    "prijsindex * specifiekIndPad / (12 maand/jaar) + bijdrageDwangsommen",
    "Specifieke bijdragen aan de IND, ook die voor de dwangsommen",
  ),
  flow(
    "legesInd",
    "euro/maand",
    "prijsindex * legesPerZaak * (afdoeningenRegulier + afdoeningenNaturalisatie)",
    "Leges die van de bijdrage aan de IND afgaan",
  ),
  flow(
    "kostenInd",
    "euro/maand",
    "productieAsiel + productieRegulier + productieNaturalisatie + ketenondersteuning + lumpsumInd + specifiekInd - legesInd",
    "Bijdrage van Asiel en Migratie aan de IND",
  ),
];
