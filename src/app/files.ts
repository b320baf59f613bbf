import { CIJFERVERSIE } from "../figures/figures.ts";
import { MODELVERSIE } from "../model/model.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import type { Pakket } from "../scenario/pakket.ts";
import { resolveScenario } from "../scenario/resolve.ts";
import { findShipped } from "../scenario/shipped.ts";
import { standaloneDocument } from "../scenario/standalone.ts";
import { eigenScenario } from "./document.ts";
import { saveFile } from "./download.ts";
import { scenarioDocument, scenarioLibrary, werk } from "./state.ts";

/** Scenarios out to a file or a package. */

export function saveScenario(id: string): void {
  const document = scenarioDocument(id);
  if (document) saveJson(standalone(document), `${id}.json`);
}

export function saveJson(content: unknown, name: string): void {
  saveFile(name, `${JSON.stringify(content, null, 2)}\n`, "application/json");
}

/** A file must stand on its own: a scenario whose parent is also the user's takes over what it inherits. */
function standalone(document: ScenarioDocument): ScenarioDocument {
  if (document.ouder === undefined || findShipped(document.ouder)) return document;
  const resolved = resolveScenario(document, scenarioLibrary.value);
  return resolved.ok ? standaloneDocument(resolved.waarde) : document;
}

/** A scenario with those of its parents that are the user's own, and what it was computed with. */
export function pakketOf(id: string): Pakket {
  const eigen: ScenarioDocument[] = [];
  for (let next = eigenScenario(werk.value, id); next && !eigen.includes(next); ) {
    eigen.push(next);
    next = next.ouder === undefined ? undefined : eigenScenario(werk.value, next.ouder);
  }
  return { eigen, actief: id, gemaaktMet: { modelversie: MODELVERSIE, cijferversie: CIJFERVERSIE } };
}
