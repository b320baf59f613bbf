/** The language of the page. Dutch is what the tool is written for; English says the same. */

export const TALEN = ["nl", "en"] as const;
export type Taal = (typeof TALEN)[number];

/** Each in its own words. */
export const TAALNAMEN: Readonly<Record<Taal, string>> = { nl: "Nederlands", en: "English" };

/** How numbers, dates and capitals are written. */
const LOCALES: Readonly<Record<Taal, string>> = { nl: "nl-NL", en: "en-GB" };

let lees: () => Taal = () => "nl";

export function huidigeTaal(): Taal {
  return lees();
}

export function huidigeLocale(): string {
  return LOCALES[lees()];
}

/** What is written after this is in `taal`. */
export function zetTaal(taal: Taal): void {
  lees = () => taal;
}

/**
 * From now on `bron` says the language, whenever a text is asked for: where it reads a signal, whoever shows a text is
 * drawn again when the language changes.
 */
export function volgTaal(bron: () => Taal): void {
  lees = bron;
}

/**
 * Texts of one part of the tool in both languages, side by side, so that neither can be forgotten: the compiler asks for
 * the same keys, and the same arguments of a sentence. The result gives them in the language of now.
 */
export function catalogus<T extends object>(nl: T, en: NoInfer<T>): () => T {
  const talen: Readonly<Record<Taal, T>> = { nl, en };
  return () => talen[lees()];
}
