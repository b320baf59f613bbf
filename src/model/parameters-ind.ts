import type { ParameterDefinition } from "./parameter-definition.ts";

const TABEL_33 = "jaarverslag 2025, tabel 33";

/** Cases per decision in the chain: € 605 mln. / € 7.009 is 86.318 cases in 2025, beside what the model decides. */
const ZAKEN_PER_BESLUIT_2025 = 3.58;

/** Cases of 2025: turnover over cost price (table 33), derived and unrounded. */
const ZAKEN_ASIEL_2025 = 605_000_000 / 7_009;
const ZAKEN_REGULIER_2025 = 461_000_000 / 1_127;
const ZAKEN_NATURALISATIE_2025 = 32_000_000 / 635;

/** IND: cases, cost prices, funding; and the provision for dwangsommen. */
export const indParameters: readonly ParameterDefinition[] = [
  {
    id: "zakenPerBesluit",
    eenheid: "zaak/persoon",
    bereik: [0.1, 20],
    standaard: ZAKEN_PER_BESLUIT_2025,
    herkomst: {
      aanname:
        "86.318 zaken in 2025 (omzet gedeeld door kostprijs, tabel 33) op 24.100 besluiten die het model voor 2025 berekent; 3,55 in 2024",
    },
    perTijd: "vast",
  },
  {
    id: "ijkduurTijdigheid",
    eenheid: "maand",
    bereik: [1, 600],
    standaard: 63.4,
    herkomst: {
      aanname: "zo gekozen dat de werkvoorraad en de afdoeningen van 2025 de 70% op tijd van tabel 10 geven",
    },
    perTijd: "vast",
  },
  {
    id: "afdoeningenRegulierPad",
    eenheid: "zaak/jaar",
    bereik: [0, 2000000],
    standaard: ZAKEN_REGULIER_2025,
    herkomst: { aanname: "gelijk aan 2025: omzet gedeeld door kostprijs regulier (tabel 33, afgeleid)" },
    perTijd: "jaar",
    lever: { groep: "ind", min: 0, max: 800000, stap: 1000 },
  },
  {
    id: "afdoeningenNaturalisatiePad",
    eenheid: "zaak/jaar",
    bereik: [0, 2000000],
    standaard: ZAKEN_NATURALISATIE_2025,
    herkomst: { aanname: "gelijk aan 2025: omzet gedeeld door kostprijs naturalisatie (tabel 33, afgeleid)" },
    perTijd: "jaar",
    lever: { groep: "ind", min: 0, max: 200000, stap: 500 },
  },
  {
    id: "kostprijsAsiel",
    eenheid: "euro/zaak",
    bereik: [0, 100000],
    standaard: 7009,
    herkomst: { bron: TABEL_33 },
    perTijd: "maand",
    lever: { groep: "ind", min: 0, max: 20000, stap: 50 },
  },
  {
    id: "kostprijsRegulier",
    eenheid: "euro/zaak",
    bereik: [0, 100000],
    standaard: 1127,
    herkomst: { bron: TABEL_33 },
    perTijd: "maand",
    lever: { groep: "ind", min: 0, max: 4000, stap: 10 },
  },
  {
    id: "kostprijsNaturalisatie",
    eenheid: "euro/zaak",
    bereik: [0, 100000],
    standaard: 635,
    herkomst: { bron: TABEL_33 },
    perTijd: "maand",
    lever: { groep: "ind", min: 0, max: 2000, stap: 5 },
  },
  {
    id: "pxqDeelAsiel",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 309_676 / 605_000,
    herkomst: { bron: "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet asiel in 2025 (afgeleid)" },
    perTijd: "maand",
  },
  {
    id: "pxqDeelRegulier",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 361_570 / 461_000,
    herkomst: { bron: "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet regulier in 2025 (afgeleid)" },
    perTijd: "maand",
  },
  {
    id: "pxqDeelNaturalisatie",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 25_440 / 32_000,
    herkomst: {
      bron: "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet naturalisatie in 2025 (afgeleid)",
    },
    perTijd: "maand",
  },
  {
    id: "ketenondersteuningPad",
    eenheid: "euro/jaar",
    bereik: [0, 1000000000],
    standaard: 10416000,
    herkomst: { aanname: "gelijk aan 2025 (tabel 9)" },
    perTijd: "jaar",
  },
  {
    id: "lumpsumIndPad",
    eenheid: "euro/jaar",
    bereik: [0, 2000000000],
    standaard: 170555000,
    herkomst: { aanname: "gelijk aan 2025 (tabel 9)" },
    perTijd: "jaar",
    lever: { groep: "ind", min: 0, max: 500000000, stap: 1000000 },
  },
  {
    id: "specifiekIndPad",
    eenheid: "euro/jaar",
    bereik: [0, 2000000000],
    standaard: 11278000,
    herkomst: {
      aanname: "gelijk aan 2025: € 221,3 mln. specifiek (tabel 9) min € 210,0 mln. voor de dwangsommen (10.1)",
    },
    perTijd: "jaar",
    lever: { groep: "ind", min: 0, max: 300000000, stap: 1000000 },
  },
  {
    id: "legesPerZaak",
    eenheid: "euro/zaak",
    bereik: [0, 10000],
    standaard: 90_129_000 / (ZAKEN_REGULIER_2025 + ZAKEN_NATURALISATIE_2025),
    herkomst: {
      bron: "jaarverslag 2025, tabel 9 en 33: leges gedeeld door zaken regulier en naturalisatie (afgeleid)",
    },
    perTijd: "maand",
  },
  {
    id: "dwangsomPerTeLateZaak",
    eenheid: "euro/zaak",
    bereik: [0, 1000000],
    standaard: 270_718_000 / (ZAKEN_ASIEL_2025 * (1 - 0.7)),
    herkomst: {
      aanname: "gelijk aan 2025: dotatie (tabel 29) gedeeld door de 30% van de zaken die niet op tijd was (tabel 10)",
    },
    perTijd: "jaar",
    lever: { groep: "ind", min: 0, max: 40000, stap: 100 },
  },
  {
    id: "duurVoorziening",
    eenheid: "maand",
    bereik: [1, 240],
    standaard: 27.14,
    herkomst: { aanname: "zo gekozen dat de voorziening in 2025 de gepubliceerde € 79,1 mln. uitbetaalt (tabel 29)" },
    perTijd: "vast",
  },
  {
    id: "bijdragedeelDwangsommen",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 210_000 / 270_718,
    herkomst: { bron: "jaarverslag 2025, 10.1 en tabel 29: bijdrage gedeeld door dotatie (afgeleid)" },
    perTijd: "maand",
  },
];
