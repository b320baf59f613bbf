import { catalogus, huidigeLocale } from "./taal.ts";

/** How numbers, money and months are written in the language of now, through Intl; "–" is what is not known. */

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

/** Where the euro sign stands, what a million is, what groups digits: all that Intl does not say as we do. */
const schrijfwijze = catalogus(
  {
    euro: (bedrag: string) => `€\u00a0${bedrag}`,
    miljoen: "mln.",
    groep: ".",
    maandKort: (lang: string, _kort: string) => (lang.length <= 4 ? lang : `${lang.slice(0, 3)}.`),
  },
  {
    euro: (bedrag: string) => `€${bedrag}`,
    miljoen: "mln",
    groep: ",",
    maandKort: (_lang: string, kort: string) => kort,
  },
);

/** Euros in millions: 3593266000 → "€ 3.593,3 mln.", in English "€3,593.3 mln"; no space in it breaks. */
export function miljoen(euro: number | null, decimalen = 1): string {
  if (euro === null || !Number.isFinite(euro)) return ONBEKEND;
  const { euro: bedrag, miljoen: woord } = schrijfwijze();
  return `${euro < 0 ? "−" : ""}${bedrag(getal(Math.abs(euro) / 1e6, decimalen))}\u00a0${woord}`;
}

/** Euros: 48103.2 → "€ 48.103", in English "€48,103". */
export function euro(value: number | null, decimalen = 0): string {
  if (value === null || !Number.isFinite(value)) return ONBEKEND;
  return `${value < 0 ? "−" : ""}${schrijfwijze().euro(getal(Math.abs(value), decimalen))}`;
}

/**
 * Numbers that someone typed, within a text, to those with a point for decimals only: a sign that groups exactly three
 * digits each is left out, and a comma that is left divides. "42.810" is 42810 in Dutch and 42.81 in English.
 */
export function metPunt(tekst: string): string {
  const { groep } = schrijfwijze();
  const grouped = groep === "." ? /^\d{1,3}(\.\d{3})+(,\d+)?$/ : /^\d{1,3}(,\d{3})+(\.\d+)?$/;
  return tekst.replace(/\d[\d.,]*/g, (number) =>
    (grouped.test(number) ? number.replaceAll(groep, "") : number).replace(",", "."),
  );
}

/** Rounded as a person says it: hundreds from 1.000, tens from 100. */
export function ongeveer(value: number): number {
  const size = Math.abs(value);
  const step = size >= 1000 ? 100 : size >= 100 ? 10 : 1;
  return Math.round(value / step) * step;
}

const maandnamen = new Map<string, string>();

/** Name of the month alone. */
function naamVan(maand: string, month: "long" | "short"): string {
  const locale = huidigeLocale();
  const key = `${locale} ${month} ${maand.slice(5, 7)}`;
  let naam = maandnamen.get(key);
  if (naam === undefined) {
    const date = new Date(Date.UTC(2000, Number(maand.slice(5, 7)) - 1, 1));
    naam = new Intl.DateTimeFormat(locale, { month, timeZone: "UTC" }).format(date);
    maandnamen.set(key, naam);
  }
  return naam;
}

/** "2026-12" → "december 2026", in English "December 2026". */
export function maandNaam(maand: string): string {
  return `${naamVan(maand, "long")} ${maand.slice(0, 4)}`;
}

/** "2026-12" → "dec. 2026", in English "Dec 2026"; the short form for axes and labels. */
export function maandKort(maand: string): string {
  return `${schrijfwijze().maandKort(naamVan(maand, "long"), naamVan(maand, "short"))} ${maand.slice(0, 4)}`;
}

/** "begroting 2025" → "Begroting 2025", for the start of a sentence or a cell. */
export function hoofdletter(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase(huidigeLocale()) + text.slice(1);
}

/** A day in full: "24 november 2026". */
export function dagNaam(dag: Date): string {
  return dag.toLocaleDateString(huidigeLocale(), { day: "numeric", month: "long", year: "numeric" });
}

/** A time of day: "22:54". */
export function tijdstip(dag: Date): string {
  return dag.toLocaleTimeString(huidigeLocale(), { hour: "2-digit", minute: "2-digit" });
}
