import type { Lijn, LineData } from "../../src/charts/line-chart.tsx";
import type { RangeRow } from "../../src/charts/range-chart.tsx";
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
