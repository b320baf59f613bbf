import { effect, signal } from "@preact/signals";
import { meldingTekst } from "../text/meldingen.ts";
import { TALEN, type Taal, volgTaal } from "../text/taal.ts";
import { laadTaal } from "../text/vertaling.ts";
import { meld } from "./state.ts";

/** The language of the page, kept for the next visit where the browser allows it. */

const gekozen = signal<Taal>("nl");
const KEY = "opvangraming taal";

/** Whoever shows a text reads the signal, and is drawn again when it changes; nothing else is, so nothing is lost. */
export function startTaal(): Promise<void> {
  volgTaal(() => gekozen.value);
  effect(() => {
    document.documentElement.lang = gekozen.value;
  });
  const kept = TALEN.find((taal) => taal === bewaard());
  return kept === undefined || kept === "nl" ? Promise.resolve() : kiesTaal(kept);
}

/** Shows the page in `taal` once its texts are there. Where they cannot be fetched, the page says so and stays as it is. */
export async function kiesTaal(taal: Taal): Promise<void> {
  try {
    await laadTaal(taal);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return meld(() => meldingTekst().taalLaadtNiet(reason));
  }
  gekozen.value = taal;
  bewaar(taal);
}

/** A browser that keeps nothing only asks for the choice again; `keep.ts` tells about work that is not kept. */
function bewaar(taal: Taal): void {
  try {
    localStorage.setItem(KEY, taal);
  } catch {
    // Refused or full: see above.
  }
}

function bewaard(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
