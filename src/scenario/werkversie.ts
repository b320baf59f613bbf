import { isObject, member } from "./plain.ts";

/**
 * The version of the form in which work is kept in the browser and shared. Content of an older version is brought to this
 * one, a step at a time; content of a newer version is left as it is.
 *
 * 1: `versie`, `eigen`, `actief`, `referentie`.
 * 2: may hold further parts, which a reader of version 1 would have dropped without a word.
 */
export const WERKVERSIE = 2;

type Content = Readonly<Record<string, unknown>>;

/** From the version that is its index to the next. */
const STAPPEN: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, versie: 2 }),
};

export type Gemigreerd =
  | { soort: "actueel"; content: Content }
  | { soort: "nieuwer"; versie: number }
  /** No version at all, or one that never was. */
  | { soort: "onbekend"; versie: unknown };

export function migreer(content: unknown): Gemigreerd {
  const versie = member(content, "versie");
  if (!isObject(content) || typeof versie !== "number" || !Number.isInteger(versie) || versie < 1)
    return { soort: "onbekend", versie };
  if (versie > WERKVERSIE) return { soort: "nieuwer", versie };
  let now: Content = content;
  for (let at = versie; at < WERKVERSIE; at++) {
    const stap = STAPPEN[at];
    if (!stap) throw new Error(`no step from version ${at}`);
    now = stap(now);
  }
  return { soort: "actueel", content: now };
}
