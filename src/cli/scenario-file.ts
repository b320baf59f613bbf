import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ScenarioDocument } from "../scenario/document.ts";
import { readScenarioText } from "../scenario/read.ts";
import { resolveScenario, type Scenario } from "../scenario/resolve.ts";
import { findShipped, shippedLibrary } from "../scenario/shipped.ts";
import { opdrachtTekst } from "../text/opdracht.ts";
import { zin } from "../text/problems.ts";
import type { Gelezen } from "./arguments.ts";

/** Reads a scenario file; a parent is looked for beside it first (`<ouder>.json`), then among the shipped ones. */
export function leesScenarioBestand(bestand: string): Gelezen<Scenario> {
  const document = leesBestand(bestand);
  if (!document.ok) return document;
  const zinnen: string[] = [];
  const beside = (id: string): ScenarioDocument | undefined => {
    const pad = join(dirname(bestand), `${id}.json`);
    if (!existsSync(pad)) return undefined;
    const ouder = leesBestand(pad);
    if (ouder.ok) return ouder.waarde;
    zinnen.push(...ouder.zinnen);
    return undefined;
  };
  const scenario = resolveScenario(document.waarde, {
    find: (id) => beside(id) ?? findShipped(id),
    ids: shippedLibrary.ids,
  });
  if (zinnen.length > 0) return { ok: false, zinnen };
  return scenario.ok ? scenario : { ok: false, zinnen: scenario.problemen.map(zin) };
}

function leesBestand(bestand: string): Gelezen<ScenarioDocument> {
  if (!existsSync(bestand) || !statSync(bestand).isFile())
    return {
      ok: false,
      zinnen: [opdrachtTekst().nietGevonden(bestand)],
    };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(bestand));
  } catch {
    return { ok: false, zinnen: [opdrachtTekst().geenTekst(bestand)] };
  }
  const document = readScenarioText(text, bestand);
  return document.ok ? document : { ok: false, zinnen: document.problemen.map(zin) };
}
