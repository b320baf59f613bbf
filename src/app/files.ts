import type { ScenarioDocument } from "../scenario/document.ts";
import { readScenarioText } from "../scenario/read.ts";
import { resolveScenario } from "../scenario/resolve.ts";
import { findShipped } from "../scenario/shipped.ts";
import { standaloneDocument } from "../scenario/standalone.ts";
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
    return meld(`${file.name} is ${Math.round(file.size / 1024)} kB; een scenario is hoogstens ${LARGEST / 1024} kB`);
  const read = readScenarioText(await file.text(), file.name);
  if (!read.ok) return meldProblemen(file.name, read.problemen.map(zin));
  const id = vrijeId(werk.value, read.waarde.id, (taken) => scenarioDocument(taken) !== undefined);
  const document = id === read.waarde.id ? read.waarde : { ...read.waarde, id };
  const resolved = resolveScenario(document, scenarioLibrary.value);
  if (!resolved.ok) return meldProblemen(file.name, resolved.problemen.map(zin));
  wijzig((now) => voegToe(now, document));
}

function meldProblemen(name: string, zinnen: readonly string[]): void {
  const shown = zinnen.slice(0, 5).join(" · ");
  const more = zinnen.length > 5 ? ` · en nog ${zinnen.length - 5}` : "";
  meld(`${name} is niet geopend. ${shown}${more}`);
}
