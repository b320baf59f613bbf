import { MAANDEN_PER_JAAR } from "../units/maand.ts";
import { huidigeLocale } from "./taal.ts";

/** How numbers, money and months are written. Dutch, through Intl; "–" is what is not known. */

const ONBEKEND = "–";

const formatters = new Map<string, Intl.NumberFormat>();

function format(value: number, options: Intl.NumberFormatOptions): string {
  const locale = huidigeLocale();
  const key = locale + JSON.stringify(options);
  let formatter = formatters.get(key);
  if (!formatter) {
    // "negative" keeps −0,4 from being shown as "-0".
    formatter = new Intl.NumberFormat(locale, { signDisplay: "negative", ...options });
    formatters.set(key, formatter);
  }
  return formatter.format(value).replace(/^-/, "−");
}

/** 74700 → "74.700"; with `decimalen` 1: 12,14 → "12,1". */
export function getal(value: number | null, decimalen = 0): string {
  if (value === null || !Number.isFinite(value)) return ONBEKEND;
  return format(value, { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen });
}

/** 13200 → "+13.200", −400 → "−400", 0 → "0". */
export function verschil(value: number | null, decimalen = 0): string {
  if (value === null || !Number.isFinite(value)) return ONBEKEND;
  return format(value, {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
    signDisplay: "exceptZero",
  });
}

/** A share: 0.408 → "40,8%"; `metTeken` adds a plus. */
export function procent(share: number | null, decimalen = 1, metTeken = false): string {
  if (share === null || !Number.isFinite(share)) return ONBEKEND;
  const text = metTeken ? verschil(share * 100, decimalen) : getal(share * 100, decimalen);
  return `${text}%`;
}

/** Euros in millions: 3593266000 → "€ 3.593,3 mln."; the space before the number does not break. */
export function miljoen(euro: number | null, decimalen = 1): string {
  if (euro === null || !Number.isFinite(euro)) return ONBEKEND;
  return `${euro < 0 ? "−" : ""}€\u00a0${getal(Math.abs(euro) / 1e6, decimalen)}\u00a0mln.`;
}

/** Euros: 48103.2 → "€ 48.103". */
export function euro(value: number | null, decimalen = 0): string {
  if (value === null || !Number.isFinite(value)) return ONBEKEND;
  return `${value < 0 ? "−" : ""}€\u00a0${getal(Math.abs(value), decimalen)}`;
}

/** Rounded as a person says it: hundreds from 1.000, tens from 100. */
export function ongeveer(value: number): number {
  const size = Math.abs(value);
  const step = size >= 1000 ? 100 : size >= 100 ? 10 : 1;
  return Math.round(value / step) * step;
}

const MAANDNAMEN = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** "2026-12" → "december 2026". */
export function maandNaam(maand: string): string {
  return `${MAANDNAMEN[Number(maand.slice(5, 7)) - 1]} ${maand.slice(0, 4)}`;
}

/** "2026-12" → "dec. 2026"; the short form for axes and labels. */
export function maandKort(maand: string): string {
  const naam = MAANDNAMEN[(Number(maand.slice(5, 7)) - 1) % MAANDEN_PER_JAAR] as string;
  return `${naam.length <= 4 ? naam : `${naam.slice(0, 3)}.`} ${maand.slice(0, 4)}`;
}

/** "begroting 2025" → "Begroting 2025", for the start of a sentence or a cell. */
export function hoofdletter(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(huidigeLocale()) + text.slice(1);
}
