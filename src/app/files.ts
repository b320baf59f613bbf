import type { ScenarioDocument } from "../scenario/document.ts";
import { type Result, readScenarioText } from "../scenario/read.ts";
import { resolveScenario } from "../scenario/resolve.ts";
import { findShipped } from "../scenario/shipped.ts";
import { standaloneDocument } from "../scenario/standalone.ts";
import { meldingTekst } from "../text/meldingen.ts";
import { zin } from "../text/problems.ts";
import { voegToe, vrijeId } from "./document.ts";
import { saveFile } from "./download.ts";
import { meld, scenarioDocument, scenarioLibrary, werk, wijzig } from "./state.ts";

/** Scenarios out to a file and in from one. What is wrong with a file is said; what was there stays. */

/** Largest file that is read at all. */
const LARGEST = 1024 * 1024;

export function saveScenario(id: string): void {
  const document = scenarioDocument(id);
  if (!document) return;
  saveFile(`${id}.json`, `${JSON.stringify(standalone(document), null, 2)}\n`, "application/json");
}

/** A file must stand on its own: a scenario whose parent is also the user's takes over what it inherits. */
function standalone(document: ScenarioDocument): ScenarioDocument {
  if (document.ouder === undefined || findShipped(document.ouder)) return document;
  const resolved = resolveScenario(document, scenarioLibrary.value);
  return resolved.ok ? standaloneDocument(resolved.waarde) : document;
}

export async function openScenario(file: File): Promise<void> {
  if (file.size > LARGEST)
    return meld(() => meldingTekst().teGroot(file.name, Math.round(file.size / 1024), LARGEST / 1024));
  const text = await file.text();
  const read = readScenarioText(text, file.name);
  if (!read.ok) return meldProblemen(file.name, () => readScenarioText(text, file.name));
  const id = vrijeId(werk.value, read.waarde.id, (taken) => scenarioDocument(taken) !== undefined);
  const document = id === read.waarde.id ? read.waarde : { ...read.waarde, id };
  const library = scenarioLibrary.value;
  const resolved = resolveScenario(document, library);
  if (!resolved.ok) return meldProblemen(file.name, () => resolveScenario(document, library));
  wijzig((now) => voegToe(now, document));
}

/** Finds the problems again where the sentence is shown, so that they are in the language of then. */
function meldProblemen(name: string, find: () => Result<unknown>): void {
  meld(() => {
    const found = find();
    const zinnen = found.ok ? [] : found.problemen.map(zin);
    return meldingTekst().nietGeopend(name, zinnen.slice(0, 5).join(" · "), zinnen.length - 5);
  });
}
