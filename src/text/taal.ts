/** The language of the page. Dutch is what the tool is written for; English says the same. */

export const TALEN = ["nl", "en"] as const;
export type Taal = (typeof TALEN)[number];

/** How numbers, dates and capitals are written. */
const LOCALES: Readonly<Record<Taal, string>> = { nl: "nl-NL", en: "en-GB" };

let taal: Taal = "nl";

export function huidigeLocale(): string {
  return LOCALES[taal];
}

/** What is drawn after this is in `nieuw`; who shows text draws it again. */
export function zetTaal(nieuw: Taal): void {
  taal = nieuw;
}

/**
 * Texts of one part of the tool in both languages, side by side, so that neither can be forgotten: the compiler asks for
 * the same keys, and the same arguments of a sentence. The result gives them in the language of now.
 */
export function catalogus<T extends object>(nl: T, en: NoInfer<T>): () => T {
  const talen: Readonly<Record<Taal, T>> = { nl, en };
  return () => talen[taal];
}
