import { samePlain } from "../scenario/plain.ts";
import { begrotingProbleem } from "../text/begroting.ts";
import { type Probleem, toonbaar } from "../text/problems.ts";
import type { Werkdocument } from "./document.ts";
import { leesGeld } from "./geld.ts";

/**
 * The parts of the work that are there only when someone made them. Whoever adds one to Werkdocument gives its reader and
 * its name here (the compiler asks for it); keeping, versions, two tabs and sharing then know of it.
 */

export type Onderdeel = Exclude<keyof Werkdocument, "versie" | "eigen" | "actief" | "referentie">;

interface Lezing<T> {
  /** Undefined where nothing of it can be used. */
  waarde: T | undefined;
  /** What is wrong with it; the whole is then kept aside as it was found. */
  problemen: readonly Probleem[];
}

interface Omgang<T> {
  /** Reads what was stored. `plaats` begins the place of every problem. */
  lees: (content: unknown, plaats: string) => Lezing<T>;
  /** What it is called in a sentence. */
  naam: () => string;
}

const ONDERDELEN: { readonly [K in Onderdeel]-?: Omgang<NonNullable<Werkdocument[K]>> } = {
  geld: {
    lees(content, plaats) {
      const geld = leesGeld(content);
      if (geld.ok) return { waarde: geld.waarde, problemen: [] };
      const problem = { plaats, gevonden: toonbaar(content), verwacht: begrotingProbleem().geldVorm };
      return { waarde: undefined, problemen: [problem] };
    },
    naam: () => begrotingProbleem().geldNaam,
  },
};

export const onderdelen = Object.keys(ONDERDELEN) as Onderdeel[];

/** A part by its name, for code that goes over all of them. */
export function onderdeel(naam: Onderdeel): Omgang<unknown> {
  return (ONDERDELEN as Readonly<Record<string, Omgang<unknown>>>)[naam] as Omgang<unknown>;
}

export function waardeVan(document: Werkdocument, naam: Onderdeel): unknown {
  return (document as unknown as Readonly<Record<string, unknown>>)[naam];
}

/** The document with this part, or without it where `waarde` is undefined. */
export function metOnderdeel(document: Werkdocument, naam: Onderdeel, waarde: unknown): Werkdocument {
  const { [naam as string]: _, ...rest } = document as unknown as Record<string, unknown>;
  return (waarde === undefined ? rest : { ...rest, [naam]: waarde }) as unknown as Werkdocument;
}

/** Whether two documents hold the same work; which scenario is looked at is not work. */
export function zelfdeWerk(a: Werkdocument, b: Werkdocument): boolean {
  return (
    a === b ||
    (samePlain(a.eigen, b.eigen) && onderdelen.every((naam) => samePlain(waardeVan(a, naam), waardeVan(b, naam))))
  );
}

/** Whether there is nothing of one's own in it. */
export function isLeeg(document: Werkdocument): boolean {
  return document.eigen.length === 0 && onderdelen.every((naam) => waardeVan(document, naam) === undefined);
}
