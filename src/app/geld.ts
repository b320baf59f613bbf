import type { EigenMoment } from "../analysis/begrotingscyclus.ts";
import type { Werkdocument } from "./document.ts";

/** What a user keeps about money beside their scenarios. */
export interface Geld {
  momenten: readonly EigenMoment[];
  begroting?: EigenBegroting;
}

/** Which cost of a forecast a budget is set against. */
export const BEGROTINGSPOSTEN = ["coa", "nidos", "coaNidos"] as const;
export type Begrotingspost = (typeof BEGROTINGSPOSTEN)[number];

/** Units in which a budget is typed, with the euros in one. */
export const EENHEDEN = { duizend: 1e3, miljoen: 1e6, miljard: 1e9 } as const;
export type Eenheid = keyof typeof EENHEDEN;

export interface EigenBegroting {
  post: Begrotingspost;
  eenheid: Eenheid;
  /** As it was given, to be changed later. */
  tekst: string;
  /** Euros by year. */
  bedragen: Readonly<Record<number, number>>;
}

function withGeld(document: Werkdocument, geld: Geld): Werkdocument {
  const { geld: _, ...rest } = document;
  return geld.momenten.length === 0 && !geld.begroting ? rest : { ...rest, geld };
}

export function momentenVan({ geld }: Werkdocument): readonly EigenMoment[] {
  return geld?.momenten ?? [];
}

/** Adds a moment, or puts it in the place of the one with its id. */
export function zetMoment(document: Werkdocument, moment: EigenMoment): Werkdocument {
  const momenten = momentenVan(document);
  const known = momenten.some(({ id }) => id === moment.id);
  return withGeld(document, {
    ...document.geld,
    momenten: known ? momenten.map((other) => (other.id === moment.id ? moment : other)) : [...momenten, moment],
  });
}

export function verwijderMoment(document: Werkdocument, id: string): Werkdocument {
  return withGeld(document, {
    ...document.geld,
    momenten: momentenVan(document).filter((moment) => moment.id !== id),
  });
}

/** A free id for a moment. */
export function vrijMoment(document: Werkdocument): string {
  for (let n = 1; ; n++) {
    const id = `moment-${n}`;
    if (!momentenVan(document).some((moment) => moment.id === id)) return id;
  }
}

/** Sets the budget of one's own, or takes it away. */
export function zetBegroting(document: Werkdocument, begroting: EigenBegroting | undefined): Werkdocument {
  const momenten = momentenVan(document);
  return withGeld(document, begroting ? { momenten, begroting } : { momenten });
}

/** Reads back what was stored; `ok: false` when it is not what this version writes. Nothing stored is no money. */
export function leesGeld(stored: unknown): { ok: true; waarde: Geld | undefined } | { ok: false } {
  if (stored === undefined) return { ok: true, waarde: undefined };
  if (!isRecord(stored) || !Array.isArray(stored.momenten) || !stored.momenten.every(isMoment)) return { ok: false };
  const { momenten, begroting } = stored;
  if (begroting === undefined) return { ok: true, waarde: { momenten } };
  return isBegroting(begroting) ? { ok: true, waarde: { momenten, begroting } } : { ok: false };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const isAmount = (value: unknown) => typeof value === "number" && Number.isFinite(value);

function isMoment(value: unknown): value is EigenMoment {
  return (
    isRecord(value) &&
    typeof value.id === "string" &&
    typeof value.naam === "string" &&
    Number.isInteger(value.jaar) &&
    typeof value.maand === "string" &&
    [value.q, value.bedrag].every((amount) => amount === null || isAmount(amount))
  );
}

function isBegroting(value: unknown): value is EigenBegroting {
  return (
    isRecord(value) &&
    BEGROTINGSPOSTEN.some((post) => post === value.post) &&
    Object.keys(EENHEDEN).some((eenheid) => eenheid === value.eenheid) &&
    typeof value.tekst === "string" &&
    isRecord(value.bedragen) &&
    Object.entries(value.bedragen).every(([jaar, amount]) => /^\d{4}$/.test(jaar) && isAmount(amount))
  );
}
