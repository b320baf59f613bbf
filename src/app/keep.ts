import { effect, signal } from "@preact/signals";
import { findShipped } from "../scenario/shipped.ts";
import { bewarenTekst } from "../text/bewaren.ts";
import { BEGIN, eigenScenario, verwijder, type Werkdocument } from "./document.ts";
import { type Botsing, neemMee, voegSamen } from "./merge.ts";
import { isLeeg, onderdeel, zelfdeWerk } from "./onderdelen.ts";
import { begin, meld, neemOver, opslag, trekIn, werk, wijzig } from "./state.ts";
import { bewaarVersie, isFull, type Nieuwer, readRecord, restoreDocument, saveDocument } from "./storage.ts";

/** Keeps the user's work without being asked, brings it back, and goes on together with other tabs. What fails is said. */

/** How long to wait before a write that failed is tried again, in ms; twice as long each time. */
const EERSTE_WACHT = 5_000;
const LANGSTE_WACHT = 60_000;

export const isShipped = (id: string) => findShipped(id) !== undefined;

/** What another tab and this one both changed, until the user has chosen. */
export const botsing = signal<Extract<Botsing, { soort: "scenario" }> | undefined>(undefined);

/** What this tab and the store last agreed on. */
let basis: { revisie: number; document: Werkdocument } = { revisie: 0, document: BEGIN };
/** False when the store holds work that this page must not write over. */
let maySave = true;

export async function restore(): Promise<void> {
  try {
    const stored = await restoreDocument(isShipped);
    if (stored.soort === "nieuwer") return refuse(stored);
    basis = { revisie: stored.revisie, document: stored.document ?? BEGIN };
    if (stored.document) begin(stored.document);
    for (const zin of stored.meldingen) meld(zin);
    for (const { plaats, zinnen } of stored.apart) meld(() => bewarenTekst().apartGezet(plaats, zinnen));
  } catch (error) {
    opslag.value = "geweigerd";
    meld(() => bewarenTekst().bewaartNiets(reason(error)));
  }
}

/** Work of a newer version of the page is in the store: it stays as it is, and this tab can still be used. */
function refuse({ versie }: Nieuwer): void {
  maySave = false;
  opslag.value = "geweigerd";
  meld(() => bewarenTekst().nieuwerBewaard(versie));
}

/** Saves each change as soon as the one before it is written; changes that come meanwhile are saved together. */
export function keepSaved(): void {
  const tabs = new BroadcastChannel("opvangraming");
  let saved = werk.peek();
  let busy = false;
  let asked = false;
  let heard = false;
  let wait = EERSTE_WACHT;
  let again: ReturnType<typeof setTimeout> | undefined;
  let said: (() => string) | undefined;

  const step = async (): Promise<boolean> => {
    if (heard) {
      heard = false;
      await catchUp();
      return true;
    }
    const next = werk.peek();
    if (saved === next) return false;
    opslag.value = "bezig";
    const written = await saveDocument(next, basis.revisie);
    if (written.soort === "nieuwer") {
      refuse(written);
      return false;
    }
    if (written.soort === "ingehaald") {
      await catchUp();
      return true;
    }
    basis = { revisie: written.revisie, document: next };
    saved = next;
    opslag.value = "bewaard";
    wait = EERSTE_WACHT;
    if (said !== undefined) trekIn(said);
    said = undefined;
    if (written.zonderVersie) meld(() => bewarenTekst().zonderVersie);
    tabs.postMessage(written.revisie);
    // Without being asked, a browser short of room may clear what it holds for a page.
    if (!asked && !isLeeg(next)) void navigator.storage?.persist?.();
    asked ||= !isLeeg(next);
    return true;
  };

  const run = async () => {
    if (busy || !maySave) return;
    busy = true;
    try {
      while (await step()) if (!maySave) break;
    } catch (error) {
      opslag.value = "geweigerd";
      heard = true;
      if (said === undefined && werk.peek() !== saved) {
        said = () => bewarenTekst().nietBewaard(reason(error));
        meld(said);
      }
      clearTimeout(again);
      again = setTimeout(run, wait);
      wait = Math.min(2 * wait, LANGSTE_WACHT);
    }
    busy = false;
  };

  /** Takes over what another tab has written since this one last read or wrote. */
  const catchUp = async () => {
    const stored = await readRecord(isShipped);
    if (stored.soort === "nieuwer") return refuse(stored);
    if (stored.revisie <= basis.revisie || !stored.document) return;
    const ander = stored.document;
    const before = werk.peek();
    const wereld = { isShipped, kopieNaam: bewarenTekst().kopieUitDitTabblad };
    const { document, botsingen } = voegSamen(basis.document, before, ander, wereld);
    const from = basis.document;
    basis = { revisie: stored.revisie, document: ander };
    if (document !== before) neemOver(document, (older) => neemMee(from, older, ander, wereld), zelfdeWerkEnKeuze);
    if (zelfdeWerk(document, ander)) saved = document;
    if (document !== before || opslag.peek() === "bezig") opslag.value = "bijgewerkt";
    for (const found of botsingen) await keepBoth(found, ander);
  };

  const listen = () => {
    heard = true;
    void run();
  };
  tabs.addEventListener("message", listen);
  // A tab that slept has heard nothing.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") listen();
  });
  window.addEventListener("pageshow", listen);
  // Closing now would lose the last change; the browser asks.
  window.addEventListener("beforeunload", (event) => {
    if (werk.peek() !== saved && !zelfdeWerk(werk.peek(), basis.document)) event.preventDefault();
  });
  effect(() => {
    if (werk.value !== saved) void run();
  });
}

function zelfdeWerkEnKeuze(a: Werkdocument, b: Werkdocument): boolean {
  return a.actief === b.actief && a.referentie === b.referentie && zelfdeWerk(a, b);
}

/** Both are kept: a scenario beside the other, a part as a version to go back to. */
async function keepBoth(found: Botsing, ander: Werkdocument): Promise<void> {
  if (found.soort === "scenario") {
    botsing.value = found;
    return;
  }
  const tekst = bewarenTekst();
  const naam = onderdeel(found.onderdeel).naam();
  await bewaarVersie(ander, tekst.versieVanAnderTabblad(naam));
  meld(() => bewarenTekst().onderdeelBotst(naam));
}

/** Which of the two scenarios goes on; can be undone. */
export function kiesNaBotsing(keuze: "beide" | "mijn" | "ander"): void {
  const found = botsing.value;
  botsing.value = undefined;
  if (!found || keuze === "beide") return;
  wijzig((document) => {
    const mijn = eigenScenario(document, found.kopie);
    const ander = eigenScenario(document, found.id);
    if (!mijn) return document;
    const zonder = verwijder(document, found.kopie);
    const bij = (id: string) => (id === found.kopie ? found.id : id);
    const next = { ...zonder, actief: bij(document.actief), referentie: bij(document.referentie) };
    if (keuze === "ander" || !ander) return next;
    const terug = { ...mijn, id: found.id, naam: ander.naam };
    return { ...next, eigen: next.eigen.map((scenario) => (scenario.id === found.id ? terug : scenario)) };
  });
}

/** Goes back to a state of the work; the state of now becomes a version by being left. */
export function zetTerug(versie: Werkdocument): void {
  wijzig(() => versie);
}

function reason(error: unknown): string {
  const tekst = bewarenTekst();
  if (isFull(error)) return tekst.opslagVol;
  return error instanceof Error ? error.message || error.name : tekst.redenOnbekend;
}
