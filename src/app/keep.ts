import { effect } from "@preact/signals";
import { meldingTekst } from "../text/meldingen.ts";
import { begin, meld, opslag, werk } from "./state.ts";
import { restoreDocument, saveDocument } from "./storage.ts";

/** Keeps the user's work without being asked, and brings it back. What fails is said, once. */

export async function restore(isShipped: (id: string) => boolean): Promise<void> {
  try {
    const { document, meldingen } = await restoreDocument(isShipped);
    begin(document);
    for (const zin of meldingen) meld(zin);
  } catch (error) {
    opslag.value = "geweigerd";
    meld(() => meldingTekst().bewaartNiets(reason(error)));
  }
}

/** Saves each change as soon as the one before it is written; changes that come meanwhile are saved together. */
export function keepSaved(): void {
  let saved = werk.peek();
  let busy = false;
  const save = async () => {
    if (busy) return;
    busy = true;
    while (saved !== werk.peek()) {
      const next = werk.peek();
      opslag.value = "bezig";
      try {
        await saveDocument(next);
        opslag.value = "bewaard";
      } catch (error) {
        opslag.value = "geweigerd";
        meld(() => meldingTekst().nietBewaard(reason(error)));
      }
      saved = next;
    }
    busy = false;
  };
  effect(() => {
    if (werk.value !== saved) void save();
  });
}

function reason(error: unknown): string {
  const { redenOnbekend, opslagVol } = meldingTekst();
  if (!(error instanceof Error)) return redenOnbekend;
  return error.name === "QuotaExceededError" ? opslagVol : error.message || error.name;
}
