import type { Band, Lijn, LineData } from "../../src/charts/line-chart.tsx";
import type { RangeRow } from "../../src/charts/range-chart.tsx";
import type { TornadoRow } from "../../src/charts/tornado.tsx";
import type { Stap } from "../../src/charts/waterfall.tsx";
import { maandVan } from "../../src/units/maand.ts";

/** Invented forecasts over the published year ends: enough of everything that a chart must be able to show. */

export const MAANDEN = Array.from({ length: 156 }, (_, index) => maandVan(index));
const OORSPRONG = 84;

const YEAR_ENDS = [22498, 27418, 28188, 37208, 51838, 64128, 72147, 79077];

/** Straight from year end to year end, known until the origin. */
export const HISTORIE: readonly number[] = Array.from({ length: OORSPRONG + 1 }, (_, index) => {
  const year = Math.floor(index / 12);
  const from = YEAR_ENDS[year] ?? 0;
  const to = YEAR_ENDS[year + 1] ?? from;
  return Math.round(from + ((to - from) * (index % 12)) / 12);
});

/** From the last count to `end` at the end of 2031, fast at first. */
export function raming(end: number): (number | null)[] {
  return Array.from({ length: 157 }, (_, index) => {
    if (index < OORSPRONG) return null;
    const share = 1 - ((156 - index) / 72) ** 2;
    return Math.round(79077 + (end - 79077) * share);
  });
}

const realisatie: Lijn = {
  id: "realisatie",
  label: "realisatie",
  soort: "realisatie",
  waarden: HISTORIE,
  labelPlaats: "midden",
};

export const bezetting: LineData = {
  id: "bezetting",
  titel: "Bij MPP 2025 max telt de opvang eind 2031 121.200 mensen",
  bijschrift: "Personen met recht op opvang door het COA, per maand",
  maanden: MAANDEN,
  lijnen: [
    realisatie,
    {
      id: "begroting",
      label: "begroting 2025",
      soort: "begroting",
      waarden: Array.from({ length: 85 }, (_, index) =>
        index < 72 ? null : Math.round(88655 + 2754.2 * (index - 72)),
      ),
    },
    { id: "mediaan", label: "MPP 2025 mediaan (afgeleid)", soort: "referentie", waarden: raming(86000) },
    { id: "min", label: "MPP 2025 min", soort: "referentie", waarden: raming(83500) },
    { id: "huisvesting", label: "snellere huisvesting", soort: "referentie", waarden: raming(84500) },
    { id: "max", label: "MPP 2025 max", soort: "scenario", waarden: raming(121200) },
  ],
  punten: [
    { maand: 17, waarde: 27305, label: "telling COA" },
    { maand: 36.8, waarde: 36864, label: "telling COA" },
    { maand: 41, waarde: 41155, label: "telling COA" },
    { maand: 41.9, waarde: 42301, label: "telling COA" },
    { maand: 47.1, waarde: 51805, label: "telling COA" },
    { maand: 56.8, waarde: 57538, label: "telling COA" },
    { maand: 70, waarde: 72000, label: "telling COA" },
  ],
  scheiding: OORSPRONG,
  eenheid: "personen",
};

const plekken = MAANDEN.map((_, index) =>
  index < OORSPRONG ? null : 86000 + Math.floor((index - OORSPRONG) / 6) * 1900,
);

export const tekort: LineData = {
  id: "plekken",
  titel: "Eind 2031 komen er 13.000 plekken tekort",
  bijschrift: "Plekken, per maand",
  maanden: MAANDEN,
  lijnen: [
    { id: "nodig", label: "plekken nodig", soort: "scenario", waarden: raming(120000).slice(0, 156) },
    { id: "plekken", label: "meerjarige plekken", soort: "plekken", stap: true, waarden: plekken },
  ],
  vlak: { boven: "nodig", onder: "plekken", woord: "tekort" },
  van: OORSPRONG,
  eenheid: "plekken",
};

export const bezettingsverschil: readonly Stap[] = [
  { id: "begin", label: "Begroting 2025", waarde: 105180, soort: "totaal" },
  { id: "beginstand", label: "Beginstand op 1 januari 2025", waarde: -16508, soort: "deel" },
  { id: "stromen", label: "Instroom en uitstroom in het jaar", waarde: -13060, soort: "deel" },
  { id: "timing", label: "Verdeling over het jaar", waarde: -912, soort: "deel" },
  { id: "eind", label: "Realisatie 2025", waarde: 74700, soort: "totaal" },
];

export const onderNul: readonly Stap[] = [
  { id: "vorig", label: "Saldo vorig jaar, na nacalculatie", waarde: -120, soort: "totaal" },
  { id: "opvang", label: "Meevaller opvang", waarde: 80, soort: "deel" },
  { id: "gemeenten", label: "Uitkeringsverantwoordelijkheid gemeenten", waarde: 90, soort: "deel" },
  { id: "terug", label: "Terugbetaling", waarde: -210, soort: "deel" },
  { id: "saldo", label: "Saldo", waarde: -160, soort: "totaal" },
];

export const edities: readonly RangeRow[] = [
  {
    id: "a",
    label: "MPP 2023-I over 2023",
    min: 49000,
    midden: 67000,
    max: 77000,
    realisatie: 48500,
    oordeel: "onder",
  },
  {
    id: "b",
    label: "MPP 2023-II over 2023 (circa)",
    min: 45000,
    midden: 60000,
    max: 68000,
    realisatie: 48500,
    oordeel: "binnen",
  },
  { id: "c", label: "Begroting 2025 over 2025", min: null, midden: 76400, max: null, realisatie: 45000, oordeel: null },
  { id: "d", label: "MPP 2024-II over 2026", min: 45200, midden: null, max: 78900, realisatie: null, oordeel: null },
  { id: "e", label: "Een te lage raming", min: 20000, midden: null, max: 30000, realisatie: 45000, oordeel: "boven" },
];

const panel = (id: string, titel: string, soort: Lijn["soort"], end: number): LineData => ({
  id,
  titel,
  bijschrift: "2025 gemiddeld 74.700",
  maanden: MAANDEN,
  lijnen: [
    { ...realisatie, labelPlaats: "eind" },
    { id, label: titel, soort, waarden: raming(end) },
  ],
  scheiding: OORSPRONG,
  van: 36,
  tot: 108,
  eenheid: "personen",
});

export const panelen: readonly LineData[] = [
  panel("begroting", "Begroting 2025", "begroting", 118000),
  panel("min", "MPP 2025 minimum", "referentie", 82000),
  panel("max", "MPP 2025 maximum", "scenario", 121000),
  panel("huisvesting", "Snellere huisvesting van vergunninghouders", "referentie", 71000),
];

/** Around `raming(end)`, wider with the years; missing before the origin. */
function band(id: string, label: string, sterkte: Band["sterkte"], end: number, width: number): Band {
  const away = (share: number) =>
    raming(end).map((value, index) =>
      value === null ? null : Math.round(value + share * Math.sqrt(index - OORSPRONG)),
    );
  return { id, label, sterkte, onder: away(-0.8 * width), boven: away(width) };
}

export const banden: readonly Band[] = [band("p25p75", "50%", 2, 96000, 750), band("p10p90", "80%", 1, 96000, 1500)];

export const onzeker: LineData = {
  id: "onzeker",
  titel: "Eind 2031 telt de opvang 96.000 mensen, met 80% kans tussen 85.800 en 108.700",
  bijschrift: "Personen met recht op opvang door het COA, per maand",
  maanden: MAANDEN,
  lijnen: [
    realisatie,
    { id: "mediaan", label: "MPP 2025 mediaan", soort: "scenario", waarden: raming(96000) },
    { id: "plekken", label: "meerjarige plekken", soort: "plekken", stap: true, waarden: plekken },
  ],
  banden,
  scheiding: OORSPRONG,
  eenheid: "personen",
};

/** Equally spaced shares of a skewed distribution around 84.000. */
export const trekkingen: readonly number[] = Array.from({ length: 2000 }, (_, n) => {
  const logit = Math.log((n + 0.5) / (1999.5 - n));
  return Math.round(84000 + 2400 * logit + 260 * logit ** 2);
});

export const gevoeligheden: readonly TornadoRow[] = [
  {
    id: "nareis",
    label: "Nareis per vergunning",
    laag: 82100,
    hoog: 91800,
    laagLabel: "0,67",
    hoogLabel: "1,17",
    rang: 0.41,
  },
  {
    id: "huisvesting",
    label: "Huisvesting van vergunninghouders door gemeenten",
    laag: 96300,
    hoog: 80200,
    laagLabel: "2.000 per maand",
    hoogLabel: "3.200 per maand",
    rang: -0.72,
  },
  {
    id: "inwilliging",
    label: "Inwilliging",
    laag: 89400,
    hoog: 88600,
    laagLabel: "30%",
    hoogLabel: "55%",
    rang: null,
  },
  {
    id: "vertrek",
    label: "Vertrek",
    laag: 87900,
    hoog: 87900,
    laagLabel: "4 maanden",
    hoogLabel: "6 maanden",
    rang: 0,
  },
];

export const terugtoets: readonly RangeRow[] = [
  { id: "2022", label: "2022", min: 41200, midden: 43900, max: 46800, realisatie: 43500, oordeel: "binnen" },
  { id: "2023", label: "2023", min: 53100, midden: 56400, max: 59700, realisatie: 57100, oordeel: "binnen" },
  { id: "2024", label: "2024", min: 62800, midden: 66000, max: 69500, realisatie: 69900, oordeel: "boven" },
  { id: "2025", label: "2025", min: 71300, midden: 75100, max: 78800, realisatie: 74700, oordeel: "binnen" },
];
