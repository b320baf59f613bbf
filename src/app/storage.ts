import { type DBSchema, openDB } from "idb";
import type { ScenarioDocument } from "../scenario/document.ts";
import { readScenario } from "../scenario/read.ts";
import { meldingTekst } from "../text/meldingen.ts";
import { BEGIN, type Werkdocument } from "./document.ts";

/** The user's work in the browser (IndexedDB): one record, written when it changes and read when the page opens. */

interface Opslag extends DBSchema {
  werk: { key: string; value: unknown };
}

const KEY = "document";

function open() {
  return openDB<Opslag>("opvangraming", 1, { upgrade: (database) => void database.createObjectStore("werk") });
}

export interface Restored {
  document: Werkdocument;
  /** Sentences about what could not be read; it stays in storage under a name of its own. */
  meldingen: readonly (() => string)[];
}

/** Resolves when the browser has confirmed the write; rejects when storage is full or refused. */
export async function saveDocument(document: Werkdocument): Promise<void> {
  const database = await open();
  try {
    const transaction = database.transaction("werk", "readwrite", { durability: "strict" });
    await Promise.all([transaction.store.put(document, KEY), transaction.done]);
  } finally {
    database.close();
  }
}

/** Reads the work back. A scenario that no longer fits the schema is kept aside and named, never dropped. */
export async function restoreDocument(isShipped: (id: string) => boolean): Promise<Restored> {
  const database = await open();
  try {
    const stored = await database.get("werk", KEY);
    if (stored === undefined) return { document: BEGIN, meldingen: [] };
    const raw = stored as Partial<Record<keyof Werkdocument, unknown>>;
    const eigen: ScenarioDocument[] = [];
    const broken: unknown[] = [];
    for (const content of Array.isArray(raw.eigen) ? raw.eigen : []) {
      const read = readScenario(content, meldingTekst().bewaardScenario);
      if (read.ok) eigen.push(read.waarde);
      else broken.push(content);
    }
    const meldingen: (() => string)[] = [];
    if (broken.length > 0 || !Array.isArray(raw.eigen)) {
      const key = `onleesbaar ${new Date().toISOString()}`;
      await database.put("werk", stored, key);
      meldingen.push(() => meldingTekst().nietLeesbaar(Math.max(1, broken.length), key));
    }
    const exists = (id: unknown): id is string =>
      typeof id === "string" && (isShipped(id) || eigen.some((own) => own.id === id));
    return {
      document: {
        versie: 1,
        eigen,
        actief: exists(raw.actief) ? raw.actief : BEGIN.actief,
        referentie: exists(raw.referentie) ? raw.referentie : BEGIN.referentie,
      },
      meldingen,
    };
  } finally {
    database.close();
  }
}
