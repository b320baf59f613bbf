import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import { migreer } from "../scenario/werkversie.ts";
import type { Werkdocument } from "./document.ts";
import { type Onleesbaar, readDocument } from "./read-document.ts";
import { MEESTE_VERSIES, teVeel, wordtVersie } from "./versies.ts";

/**
 * The user's work in the browser (IndexedDB). `werk` holds one record, which grows a revision with every write; `versies`
 * the states one can go back to; `apart` what could not be read, as it was found.
 */

interface Bewaard {
  revisie: number;
  /** When it was written, ISO. */
  tijd: string;
  /** As stored: of any version of the page. */
  document: unknown;
}

interface BewaardeVersie {
  tijd: string;
  /** Given by the user; a version with a name is kept for good. */
  naam?: string;
  document: unknown;
}

interface Schema extends DBSchema {
  werk: { key: string; value: unknown };
  versies: { key: number; value: BewaardeVersie };
  apart: { key: number; value: Onleesbaar & { tijd: string } };
}

const NAAM = "opvangraming";
/** Of the stores. The documents in them have a version of their own. */
const INDELING = 2;
const KEY = "document";

export type IsShipped = (id: string) => boolean;

/** The work as this page can use it, and the revision it was read at; 0 when nothing was ever kept. */
export interface Stand {
  soort: "gelezen";
  revisie: number;
  document: Werkdocument | undefined;
  apart: readonly Onleesbaar[];
  meldingen: readonly (() => string)[];
}

/** The browser holds work of a newer version of the page: not read, and never written over. */
export interface Nieuwer {
  soort: "nieuwer";
  versie: number | undefined;
}

export type Geschreven =
  /** `zonderVersie`: there was no room for the version to go back to. */
  | { soort: "bewaard"; revisie: number; zonderVersie: boolean }
  /** Another tab was first; nothing was written. */
  | { soort: "ingehaald" }
  | Nieuwer;

let connection: Promise<IDBPDatabase<Schema>> | undefined;

function open(): Promise<IDBPDatabase<Schema>> {
  connection ??= openDB<Schema>(NAAM, INDELING, {
    async upgrade(database, old, _, transaction) {
      if (old < 1) database.createObjectStore("werk");
      database.createObjectStore("versies", { autoIncrement: true });
      const apart = database.createObjectStore("apart", { autoIncrement: true });
      if (old !== 1) return;
      // Version 1 kept the bare document, and beside it what it could not read.
      const werk = transaction.objectStore("werk");
      const tijd = new Date().toISOString();
      for (const key of await werk.getAllKeys()) {
        const stored = await werk.get(key);
        if (key === KEY) await werk.put({ revisie: 1, tijd, document: stored }, KEY);
        else {
          await apart.put({ plaats: key, zinnen: [], inhoud: stored, tijd });
          await werk.delete(key);
        }
      }
    },
    // A newer version of the page in another tab wants to change the stores.
    blocking: (_current, _wanted, event) => {
      (event.target as IDBDatabase).close();
      connection = undefined;
    },
    terminated: () => {
      connection = undefined;
    },
  }).catch((error: unknown) => {
    connection = undefined;
    throw error;
  });
  return connection;
}

/** Reads the work back. What no longer fits is put aside in the same transaction in which it leaves the work. */
export async function restoreDocument(isShipped: IsShipped): Promise<Stand | Nieuwer> {
  return orNewer(async () => {
    const database = await open();
    const transaction = database.transaction(["werk", "apart"], "readwrite", { durability: "strict" });
    const werk = transaction.objectStore("werk");
    const stored = await werk.get(KEY);
    if (stored === undefined) return { soort: "gelezen", revisie: 0, document: undefined, apart: [], meldingen: [] };
    const { revisie, document, tijd } = asRecord(stored);
    const read = readDocument(document, isShipped);
    if (read.soort === "nieuwer") return read;
    if (read.apart.length === 0) return { ...read, revisie };
    const now = new Date().toISOString();
    for (const piece of read.apart) await transaction.objectStore("apart").put({ ...piece, tijd: now });
    await werk.put({ revisie: revisie + 1, tijd, document: read.document } satisfies Bewaard, KEY);
    await transaction.done;
    return { ...read, revisie: revisie + 1 };
  });
}

/** The work as it stands, without changing anything. */
export async function readRecord(isShipped: IsShipped): Promise<Stand | Nieuwer> {
  return orNewer(async () => {
    const stored = await (await open()).get("werk", KEY);
    if (stored === undefined) return { soort: "gelezen", revisie: 0, document: undefined, apart: [], meldingen: [] };
    const { revisie, document } = asRecord(stored);
    const read = readDocument(document, isShipped);
    return read.soort === "nieuwer" ? read : { ...read, revisie };
  });
}

/**
 * Writes the work if it is still at `revisie`. Resolves when the browser has confirmed the write to disk; rejects when
 * storage is full or refused.
 */
export async function saveDocument(document: Werkdocument, revisie: number): Promise<Geschreven> {
  return orNewer(async () => {
    try {
      return await write(document, revisie, true);
    } catch (error) {
      if (!isFull(error)) throw error;
      // The work itself may still fit where the version beside it did not.
      return write(document, revisie, false);
    }
  });
}

async function write(document: Werkdocument, revisie: number, withVersion: boolean): Promise<Geschreven> {
  const database = await open();
  const transaction = database.transaction(["werk", "versies"], "readwrite", { durability: "strict" });
  const done = transaction.done;
  done.catch(() => {}); // awaited below; a request that fails first throws there
  const werk = transaction.objectStore("werk");
  const stored = await werk.get(KEY);
  const now = Date.now();
  if (stored !== undefined) {
    const record = asRecord(stored);
    const migrated = migreer(record.document);
    if (migrated.soort === "nieuwer") return migrated;
    if (record.revisie !== revisie) return { soort: "ingehaald" };
    const versies = transaction.objectStore("versies");
    if (withVersion && migrated.soort === "actueel") {
      const last = await versies.openCursor(null, "prev");
      // This page has read or written that revision, so it has been looked through before.
      const vorige = { tijd: Date.parse(record.tijd), document: migrated.content as unknown as Werkdocument };
      if (wordtVersie(vorige, document, last ? laatsteOf(last.value) : undefined, now)) {
        await versies.put({ tijd: record.tijd, document: record.document });
        const keys = await versies.getAllKeys();
        if (keys.length > MEESTE_VERSIES) {
          const all = await versies.getAll();
          const unnamed = all.flatMap(({ naam, tijd }, k) => (naam === undefined ? [{ key: keys[k], tijd }] : []));
          const times = unnamed.map(({ tijd }) => Date.parse(tijd));
          for (const k of teVeel(times, now, MEESTE_VERSIES)) await versies.delete(unnamed[k]?.key as number);
        }
      }
    }
  }
  await werk.put({ revisie: revisie + 1, tijd: new Date(now).toISOString(), document } satisfies Bewaard, KEY);
  await done;
  return { soort: "bewaard", revisie: revisie + 1, zonderVersie: !withVersion };
}

/** A version as far as it is needed to compare with. */
function laatsteOf({ tijd, document }: BewaardeVersie) {
  const migrated = migreer(document);
  return migrated.soort === "actueel"
    ? { tijd: Date.parse(tijd), document: migrated.content as unknown as Werkdocument }
    : undefined;
}

export interface Versie {
  nummer: number;
  tijd: string;
  naam: string | undefined;
  /** Undefined for one that this version of the page cannot read whole. */
  document: Werkdocument | undefined;
}

/** The states one can go back to, newest first. */
export async function listVersies(isShipped: IsShipped): Promise<Versie[]> {
  const database = await open();
  const transaction = database.transaction("versies");
  const [keys, all] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
  return all
    .map(({ tijd, naam, document }, k) => {
      const read = readDocument(document, isShipped);
      return {
        nummer: keys[k] as number,
        tijd,
        naam,
        document: read.soort === "gelezen" && read.apart.length === 0 ? read.document : undefined,
      };
    })
    .sort((a, b) => b.tijd.localeCompare(a.tijd));
}

/** Keeps `document` for good under a name. */
export async function bewaarVersie(document: Werkdocument, naam: string): Promise<void> {
  const database = await open();
  const transaction = database.transaction("versies", "readwrite", { durability: "strict" });
  const versie = { tijd: new Date().toISOString(), naam, document };
  await Promise.all([transaction.store.put(versie), transaction.done]);
}

/** What could not be read, oldest first, as it was found. */
export async function listApart(): Promise<(Onleesbaar & { tijd: string })[]> {
  return (await open()).getAll("apart");
}

function asRecord(stored: unknown): Bewaard {
  const { revisie, tijd, document } = (stored ?? {}) as Partial<Bewaard>;
  if (typeof revisie !== "number" || typeof tijd !== "string") return { revisie: 0, tijd: "", document: stored };
  return { revisie, tijd, document };
}

/** Stores that a newer version of the page has changed cannot be opened by this one. */
async function orNewer<T>(task: () => Promise<T>): Promise<T | Nieuwer> {
  try {
    return await task();
  } catch (error) {
    if (error instanceof DOMException && error.name === "VersionError") return { soort: "nieuwer", versie: undefined };
    throw error;
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
