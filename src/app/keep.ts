import { effect } from "@preact/signals";
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
    meld(`Deze browser bewaart niets voor deze pagina (${reason(error)}). Sla uw werk op als bestand.`);
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
        meld(`Uw laatste wijziging is niet bewaard (${reason(error)}). Sla uw werk op als bestand.`);
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
  if (!(error instanceof Error)) return "reden onbekend";
  return error.name === "QuotaExceededError" ? "de opslag is vol" : error.message || error.name;
}
