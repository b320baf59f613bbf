import { parameterDefinition } from "../model/parameters.ts";
import type { Prijsmodus, ScenarioDocument, Waarde } from "../scenario/document.ts";
import { WERKVERSIE } from "../scenario/werkversie.ts";
import type { Geld } from "./geld.ts";

/**
 * What a user works on, as one immutable value: their own scenarios and which are looked at. Undo is a list of these;
 * what can be computed is not kept.
 */
export interface Werkdocument {
  versie: typeof WERKVERSIE;
  /** The user's own scenarios, oldest first. */
  eigen: readonly ScenarioDocument[];
  /** Id of the scenario that is looked at and changed. */
  actief: string;
  /** Id of the scenario it is set against. */
  referentie: string;
  /** Moments of a budget cycle and a budget of the user's own; absent when there are none. */
  geld?: Geld;
}

export const BEGIN: Werkdocument = {
  versie: WERKVERSIE,
  eigen: [],
  actief: "mpp-2025-max",
  referentie: "realisatie-2025",
};

/** Last year that a yearly path of a lever writes. */
const LAATSTE_LEVERJAAR = 2031;

const EIGEN_INVOER = "ingesteld door de gebruiker";

export function eigenScenario(document: Werkdocument, id: string): ScenarioDocument | undefined {
  return document.eigen.find((scenario) => scenario.id === id);
}

/** A free id that starts with `wens`. */
export function vrijeId(document: Werkdocument, wens: string, bestaat: (id: string) => boolean): string {
  const taken = (id: string) => bestaat(id) || document.eigen.some((scenario) => scenario.id === id);
  for (let n = 1; ; n++) {
    const id = n === 1 ? wens : `${wens}-${n}`;
    if (!taken(id)) return id;
  }
}

/** Adds a scenario, makes it the active one, and leaves all others as they are. */
export function voegToe(document: Werkdocument, scenario: ScenarioDocument): Werkdocument {
  return { ...document, eigen: [...document.eigen, scenario], actief: scenario.id };
}

/** Takes an own scenario away; what looks at it turns to its parent. */
export function verwijder(document: Werkdocument, id: string): Werkdocument {
  const ouder = eigenScenario(document, id)?.ouder ?? BEGIN.actief;
  return {
    ...document,
    eigen: document.eigen.filter((scenario) => scenario.id !== id),
    actief: document.actief === id ? ouder : document.actief,
    referentie: document.referentie === id ? ouder : document.referentie,
  };
}

function vervang(document: Werkdocument, scenario: ScenarioDocument): Werkdocument {
  return { ...document, eigen: document.eigen.map((other) => (other.id === scenario.id ? scenario : other)) };
}

/**
 * The active scenario as one's own: itself when it is, else a new child of it that changes nothing yet. A shipped
 * scenario is never changed.
 */
export function maakEigen(document: Werkdocument, naam: string, bestaat: (id: string) => boolean): Werkdocument {
  if (eigenScenario(document, document.actief)) return document;
  const id = vrijeId(document, `${document.actief}-aangepast`.slice(0, 70), bestaat);
  return voegToe(document, { schema: 1, id, naam, ouder: document.actief });
}

/** Sets a whole entry of the active own scenario, or takes it away so that the parent's holds again. */
export function zetWaarde(document: Werkdocument, id: string, waarde: Waarde | undefined): Werkdocument {
  const scenario = eigenScenario(document, document.actief);
  if (!scenario) return document;
  const waarden: Record<string, Waarde> = { ...scenario.waarden };
  if (waarde === undefined) delete waarden[id];
  else waarden[id] = waarde;
  const { waarden: _, ...rest } = scenario;
  return vervang(document, Object.keys(waarden).length > 0 ? { ...rest, waarden } : rest);
}

/** Takes all values of the active own scenario away. */
export function herstelAlles(document: Werkdocument): Werkdocument {
  const scenario = eigenScenario(document, document.actief);
  if (!scenario) return document;
  const { waarden: _, ...rest } = scenario;
  return vervang(document, rest);
}

export function hernoem(document: Werkdocument, id: string, naam: string): Werkdocument {
  const scenario = eigenScenario(document, id);
  return scenario ? vervang(document, { ...scenario, naam }) : document;
}

/**
 * The entry that sets parameter `id` to `value` from `jaar` on. `path` is what the parameter is now by year (for a yearly
 * one), `now` its entry if it has one; `oorsprong` the first month that is forecast ("2026-01").
 */
export function waardeVanaf(
  id: string,
  value: number,
  jaar: number,
  oorsprong: string,
  now: Waarde | undefined,
  path: (jaar: number) => number,
): Waarde {
  const definition = parameterDefinition(id);
  if (!definition) throw new Error(`parameter ${id} bestaat niet`);
  const herkomst = { eenheid: definition.eenheid, aanname: EIGEN_INVOER };
  const originYear = Number(oorsprong.slice(0, 4));
  if (definition.perTijd === "jaar") {
    const jaren: Record<string, number> = {};
    for (let y = originYear; y <= LAATSTE_LEVERJAAR; y++) jaren[y] = y >= jaar ? value : path(y);
    return { jaren, ...herkomst };
  }
  const start = jaar <= originYear ? oorsprong : `${jaar}-01`;
  if (start === oorsprong) return { waarde: value, ...herkomst };
  const earlier =
    now && "maanden" in now && now.maanden
      ? Object.fromEntries(Object.entries(now.maanden).filter(([maand]) => maand < start))
      : now && "waarde" in now && now.waarde !== undefined
        ? { [oorsprong]: now.waarde }
        : {};
  return { maanden: { ...earlier, [start]: value }, ...herkomst };
}

/** Sets how the active own scenario counts its cost. */
export function zetPrijsmodus(document: Werkdocument, prijsmodus: Prijsmodus): Werkdocument {
  const scenario = eigenScenario(document, document.actief);
  return scenario ? vervang(document, { ...scenario, prijsmodus }) : document;
}
