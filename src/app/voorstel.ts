import { type Verschil, verschillenTussen } from "../scenario/difference.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import type { GemaaktMet, Pakket } from "../scenario/pakket.ts";
import { samePlain } from "../scenario/plain.ts";
import { resolveScenario, type ScenarioLibrary } from "../scenario/resolve.ts";
import { findShipped, shippedScenarios } from "../scenario/shipped.ts";
import type { Probleem } from "../text/problems.ts";
import { eigenScenario, type Werkdocument } from "./document.ts";

/** What opening a package would do to the user's work, before it does it. */

export interface Voorstel {
  /** New scenarios under ids that are free, parents first. */
  toevoegen: readonly Toevoeging[];
  /** Names of scenarios of the package that the user has already, the same to the last value. */
  aanwezig: readonly string[];
  /** What becomes the scenario that is looked at. */
  actief: ScenarioDocument;
  referentie: string | undefined;
  /** The first parent that the package does not bring, if there is one, and whether it is the user's own. */
  ouder: { document: ScenarioDocument; eigen: boolean } | undefined;
  /** What the scenario makes different from that parent; all that it sets where there is none. */
  verschillen: readonly Verschil[];
  gemaaktMet: GemaaktMet | undefined;
}

export interface Toevoeging {
  document: ScenarioDocument;
  /** The id it came with, where that was taken. */
  wasId: string | undefined;
  /** Name of the scenario that has that id. */
  bezetDoor: string | undefined;
}

export type Uitkomst = { ok: true; waarde: Voorstel } | { ok: false; problemen: readonly Probleem[] };

/** `onbekend` words a chosen scenario that is neither in the package nor shipped. */
export function stelVoor(pakket: Pakket, werk: Werkdocument, onbekend: (id: string) => Probleem): Uitkomst {
  const known = (id: string) => eigenScenario(werk, id) ?? findShipped(id);
  // As it came, before an id changes: a circle must not be opened by a new name.
  const sent: ScenarioLibrary = {
    find: (id) => pakket.eigen.find((scenario) => scenario.id === id) ?? known(id),
    ids: [...new Set([...pakket.eigen, ...werk.eigen, ...shippedScenarios.values()].map(({ id }) => id))],
  };
  for (const scenario of pakket.eigen) {
    const resolved = resolveScenario(scenario, sent);
    if (!resolved.ok) return resolved;
  }
  const newId = new Map<string, string>();
  const toevoegen: Toevoeging[] = [];
  const aanwezig: string[] = [];
  for (const scenario of parentsFirst(pakket.eigen)) {
    const ouder = scenario.ouder === undefined ? undefined : (newId.get(scenario.ouder) ?? scenario.ouder);
    const wanted = ouder === undefined ? scenario : { ...scenario, ouder };
    const there = known(wanted.id);
    if (there && samePlain(there, wanted)) {
      aanwezig.push(wanted.naam);
      continue;
    }
    const id = freeId(
      wanted.id,
      (taken) =>
        known(taken) !== undefined ||
        toevoegen.some(({ document }) => document.id === taken) ||
        inPackage(pakket, taken, wanted.id),
    );
    newId.set(scenario.id, id);
    toevoegen.push({
      document: { ...wanted, id },
      wasId: id === scenario.id ? undefined : scenario.id,
      bezetDoor: there?.naam,
    });
  }
  const added = new Map(toevoegen.map(({ document }) => [document.id, document]));
  const library: ScenarioLibrary = { find: (id) => added.get(id) ?? known(id), ids: [...added.keys(), ...sent.ids] };
  const lookedAt = (id: string) => library.find(newId.get(id) ?? id);
  const actief = lookedAt(pakket.actief);
  if (!actief) return { ok: false, problemen: [onbekend(pakket.actief)] };
  const referentie = pakket.referentie === undefined ? undefined : lookedAt(pakket.referentie);
  if (pakket.referentie !== undefined && !referentie) return { ok: false, problemen: [onbekend(pakket.referentie)] };

  const nu = resolveScenario(actief, library);
  if (!nu.ok) return nu;
  const ouder = firstNotOf(actief, library, (id) => added.has(id) || (id === actief.id && !findShipped(id)));
  const was = ouder && resolveScenario(ouder, library);
  return {
    ok: true,
    waarde: {
      toevoegen,
      aanwezig,
      actief,
      referentie: referentie?.id,
      ouder: ouder && { document: ouder, eigen: eigenScenario(werk, ouder.id) !== undefined },
      verschillen: verschillenTussen(was?.ok ? was.waarde : undefined, nu.waarde),
      gemaaktMet: pakket.gemaaktMet,
    },
  };
}

/** The work with what the proposal adds. */
export function neemAan({ toevoegen, actief, referentie }: Voorstel, werk: Werkdocument): Werkdocument {
  return {
    ...werk,
    eigen: [...werk.eigen, ...toevoegen.map(({ document }) => document)],
    actief: actief.id,
    referentie: referentie ?? werk.referentie,
  };
}

function inPackage(pakket: Pakket, id: string, self: string): boolean {
  return id !== self && pakket.eigen.some((other) => other.id === id);
}

function freeId(wens: string, taken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    // An id has at most 80 characters.
    const id = n === 1 ? wens : `${wens.slice(0, 74)}-${n}`;
    if (!taken(id)) return id;
  }
}

/** A parent before its children. */
function parentsFirst(eigen: readonly ScenarioDocument[]): ScenarioDocument[] {
  const ordered = new Set<ScenarioDocument>();
  const visit = (scenario: ScenarioDocument) => {
    const parent = eigen.find(({ id }) => id === scenario.ouder);
    if (parent && !ordered.has(parent)) visit(parent);
    ordered.add(scenario);
  };
  for (const scenario of eigen) visit(scenario);
  return [...ordered];
}

/** Up from `document`, the first that is not one of those. */
function firstNotOf(
  document: ScenarioDocument,
  library: ScenarioLibrary,
  isOne: (id: string) => boolean,
): ScenarioDocument | undefined {
  let next: ScenarioDocument | undefined = document;
  while (next && isOne(next.id)) next = next.ouder === undefined ? undefined : library.find(next.ouder);
  return next;
}
