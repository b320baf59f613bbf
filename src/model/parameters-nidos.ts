import type { ParameterDefinition } from "./parameter-definition.ts";

const TABEL_14 = "jaarverslag 2025, tabel 14";

/** Care equivalent per pupil of 2025: what is left of Table 6 after guidance and intake team, at the care price. */
const VERZORGINGSAANDEEL_2025 = (349_615_000 - 9_950 * 9_937 - 9_724_000) / 29_449 / 9_950;

const LEEFTIJDEN_BEGIN = "niet gepubliceerd; de verdeling die bij de instroom hoort als die lang gelijk blijft";
const LEEFTIJDEN_BINNENKOMST =
  "niet gepubliceerd; zo gekozen dat een pupil gemiddeld 23 maanden blijft, als 12.950 pupillen bij 6.770 instroom in de begroting 2025";

/** Nidos: who comes in, at what age, how long they stay, and what it costs. */
export const nidosParameters: readonly ParameterDefinition[] = [
  {
    id: "instroomAmvPad",
    eenheid: "persoon/jaar",
    bereik: [0, 50_000],
    standaard: 4_403,
    herkomst: { aanname: "gelijk aan 2025 (jaarverslag 2025, tabel 13)" },
    perTijd: "jaar",
    lever: { groep: "nidos", min: 0, max: 12_000, stap: 100 },
  },
  {
    id: "aandeelOnder15Begin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.17,
    herkomst: { aanname: LEEFTIJDEN_BEGIN },
    perTijd: "vast",
  },
  {
    id: "aandeelOnder15Binnenkomst",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.2,
    herkomst: { aanname: LEEFTIJDEN_BINNENKOMST },
    perTijd: "vast",
  },
  {
    id: "aandeel15Begin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.14,
    herkomst: { aanname: LEEFTIJDEN_BEGIN },
    perTijd: "vast",
  },
  {
    id: "aandeel15Binnenkomst",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.15,
    herkomst: { aanname: LEEFTIJDEN_BINNENKOMST },
    perTijd: "vast",
  },
  {
    id: "aandeel16Begin",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.29,
    herkomst: { aanname: LEEFTIJDEN_BEGIN },
    perTijd: "vast",
  },
  {
    id: "aandeel16Binnenkomst",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.35,
    herkomst: { aanname: LEEFTIJDEN_BINNENKOMST },
    perTijd: "vast",
  },
  {
    id: "duurOnder15",
    eenheid: "maand",
    bereik: [1, 180],
    standaard: 24,
    herkomst: { aanname: "wie jonger dan 15 binnenkomt is gemiddeld 13; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "duurLeeftijdsjaar",
    eenheid: "maand",
    bereik: [1, 24],
    standaard: 12,
    herkomst: { aanname: "een leeftijdsjaar duurt twaalf maanden; wie halverwege binnenkomt zit er korter op" },
    perTijd: "vast",
  },
  {
    id: "duurTotVertrekPupil",
    eenheid: "maand",
    bereik: [1, 600],
    standaard: 98,
    herkomst: { aanname: "hereniging en ander vertrek vóór 18 jaar; niet gepubliceerd" },
    perTijd: "vast",
  },
  {
    id: "aandeelVerlengdeOpvang",
    eenheid: "1",
    bereik: [0, 1],
    standaard: 0.5,
    herkomst: {
      aanname: "deel dat op 18 jaar in verlengde opvang gaat; niet gepubliceerd en zonder gevolg voor de kosten",
    },
    perTijd: "vast",
  },
  {
    id: "duurVerlengdeOpvang",
    eenheid: "maand",
    bereik: [1, 36],
    standaard: 18,
    herkomst: { aanname: "verlengde opvang duurt tot 21 jaar; gemiddeld de helft" },
    perTijd: "vast",
  },
  {
    id: "begeleidingsprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 200_000],
    standaard: 9_937,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
    lever: { groep: "nidos", min: 0, max: 30_000, stap: 100 },
  },
  {
    id: "verzorgingsprijs",
    eenheid: "euro/persoon/jaar",
    bereik: [0, 200_000],
    standaard: 29_449,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
    lever: { groep: "nidos", min: 0, max: 80_000, stap: 100 },
  },
  {
    id: "verzorgingsaandeel",
    eenheid: "1",
    bereik: [0, 2],
    standaard: VERZORGINGSAANDEEL_2025,
    herkomst: {
      bron: "jaarverslag 2025, tabel 6, 13 en 14: rekenkundig verzorgingsequivalent per pupil in 2025 (afgeleid restant, onafgerond)",
    },
    perTijd: "maand",
  },
  {
    id: "instroomteam",
    eenheid: "euro/jaar",
    bereik: [0, 1_000_000_000],
    standaard: 9_724_000,
    herkomst: { bron: TABEL_14 },
    perTijd: "maand",
  },
];
