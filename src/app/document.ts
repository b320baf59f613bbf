import { parameterDefinition } from "../model/parameters.ts";
import type {
  DiaKeuze,
  Maatregel,
  Prijsmodus,
  ScenarioDocument,
  StandId,
  StroomId,
  Waarde,
} from "../scenario/document.ts";
import { foldOuder } from "../scenario/fold.ts";
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

/** Last year that a yearly path of a lever writes, unless the run goes on. */
const LAATSTE_LEVERJAAR = 2031;
/** Reason of a value that the user set without giving one, as it is kept; it is shown in the language of the page. */
export const EIGEN_INVOER = "ingesteld door de gebruiker";
/** An id may be 80 characters; what is added to make it free needs some of them. */
const LANGSTE_WENS = 70;
const LANGSTE_NAAM = 200;

type Bestaat = (id: string) => boolean;

export function eigenScenario(document: Werkdocument, id: string): ScenarioDocument | undefined {
  return document.eigen.find((scenario) => scenario.id === id);
}

/** A free id that starts with `wens`. */
export function vrijeId(document: Werkdocument, wens: string, bestaat: Bestaat): string {
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

/** The user's own scenarios that take over what `id` sets. */
export function kinderenVan(document: Werkdocument, id: string): ScenarioDocument[] {
  return document.eigen.filter(({ ouder }) => ouder === id);
}

/**
 * Takes an own scenario away; what looks at it turns to its parent. Its children take over what it set, so that none of
 * them changes.
 */
export function verwijder(document: Werkdocument, id: string): Werkdocument {
  const gone = eigenScenario(document, id);
  if (!gone) return document;
  const ouder = gone.ouder ?? BEGIN.actief;
  return {
    ...document,
    eigen: document.eigen
      .filter((scenario) => scenario !== gone)
      .map((scenario) => (scenario.ouder === id ? foldOuder(gone, scenario) : scenario)),
    actief: document.actief === id ? ouder : document.actief,
    referentie: document.referentie === id ? ouder : document.referentie,
  };
}

function vervang(document: Werkdocument, scenario: ScenarioDocument): Werkdocument {
  return { ...document, eigen: document.eigen.map((other) => (other.id === scenario.id ? scenario : other)) };
}

/** Replaces the active scenario by what `edit` makes of it, when it is one's own. */
function bewerkActief(document: Werkdocument, edit: (scenario: ScenarioDocument) => ScenarioDocument): Werkdocument {
  const scenario = eigenScenario(document, document.actief);
  return scenario ? vervang(document, edit(scenario)) : document;
}

/** A new child of `ouder` that changes nothing yet, as the active scenario. */
export function nieuwKind(document: Werkdocument, ouder: string, naam: string, bestaat: Bestaat): Werkdocument {
  const id = vrijeId(document, `${ouder}-aangepast`.slice(0, LANGSTE_WENS), bestaat);
  return voegToe(document, { schema: 1, id, naam: naam.slice(0, LANGSTE_NAAM), ouder });
}

/** A copy of a scenario, of one's own or shipped, beside it and with the same parent; the copy becomes active. */
export function dupliceer(
  document: Werkdocument,
  scenario: ScenarioDocument,
  naam: string,
  bestaat: Bestaat,
): Werkdocument {
  const id = vrijeId(document, `${scenario.id}-kopie`.slice(0, LANGSTE_WENS), bestaat);
  return voegToe(document, { ...scenario, id, naam: naam.slice(0, LANGSTE_NAAM) });
}

/**
 * The active scenario as one's own: itself when it is, else a new child of it that changes nothing yet. A shipped
 * scenario is never changed.
 */
export function maakEigen(document: Werkdocument, naam: string, bestaat: Bestaat): Werkdocument {
  if (eigenScenario(document, document.actief)) return document;
  return nieuwKind(document, document.actief, naam, bestaat);
}

/** Sets a whole entry of the active own scenario, or takes it away so that the parent's holds again. */
export function zetWaarde(document: Werkdocument, id: string, waarde: Waarde | undefined): Werkdocument {
  return bewerkActief(document, (scenario) => {
    const waarden: Record<string, Waarde> = { ...scenario.waarden };
    if (waarde === undefined) delete waarden[id];
    else waarden[id] = waarde;
    const { waarden: _, ...rest } = scenario;
    return Object.keys(waarden).length > 0 ? { ...rest, waarden } : rest;
  });
}

/** Takes all that the active own scenario changes away; without a parent there is nothing to go back to. */
export function herstelAlles(document: Werkdocument): Werkdocument {
  return bewerkActief(document, (scenario) => {
    if (scenario.ouder === undefined) return scenario;
    const { waarden: _w, opgelegd: _o, maatregelen: _m, prijsmodus: _p, oorsprong: _b, einde: _e, ...rest } = scenario;
    return rest;
  });
}

export function hernoem(document: Werkdocument, id: string, naam: string): Werkdocument {
  const scenario = eigenScenario(document, id);
  return scenario && scenario.naam !== naam ? vervang(document, { ...scenario, naam }) : document;
}

/** Says what an own scenario is about; an empty text takes the description away. */
export function beschrijf(document: Werkdocument, id: string, omschrijving: string): Werkdocument {
  const scenario = eigenScenario(document, id);
  if (!scenario || (scenario.omschrijving ?? "") === omschrijving) return document;
  const { omschrijving: _, ...rest } = scenario;
  return vervang(document, omschrijving === "" ? rest : { ...rest, omschrijving });
}

/** Adds a maatregel to the active own scenario, or replaces its own maatregel of the same id in its place. */
export function zetMaatregel(document: Werkdocument, maatregel: Maatregel): Werkdocument {
  return bewerkActief(document, (scenario) => {
    const list = scenario.maatregelen ?? [];
    const known = list.some(({ id }) => id === maatregel.id);
    return {
      ...scenario,
      maatregelen: known ? list.map((m) => (m.id === maatregel.id ? maatregel : m)) : [...list, maatregel],
    };
  });
}

/** Takes a maatregel out of the active own scenario; an inherited one of that id holds again as the parent has it. */
export function herstelMaatregel(document: Werkdocument, id: string): Werkdocument {
  return bewerkActief(document, ({ maatregelen = [], ...rest }) => {
    const left = maatregelen.filter((maatregel) => maatregel.id !== id);
    return left.length > 0 ? { ...rest, maatregelen: left } : rest;
  });
}

/** A count or a flow that a scenario imposes. */
export type OpgelegdePlaats = { maand: string; stand: StandId } | { stroom: StroomId };

/** Takes what the active own scenario imposes at one place away; the parent's holds again. */
export function herstelOpgelegd(document: Werkdocument, plaats: OpgelegdePlaats): Werkdocument {
  return bewerkActief(document, ({ opgelegd, ...rest }) => {
    const stroom = { ...opgelegd?.stroom };
    const stand = { ...opgelegd?.stand };
    if ("stroom" in plaats) delete stroom[plaats.stroom];
    else {
      const { [plaats.stand]: _, ...others } = stand[plaats.maand] ?? {};
      if (Object.keys(others).length > 0) stand[plaats.maand] = others;
      else delete stand[plaats.maand];
    }
    const left = {
      ...(Object.keys(stand).length > 0 ? { stand } : {}),
      ...(Object.keys(stroom).length > 0 ? { stroom } : {}),
    };
    return Object.keys(left).length > 0 ? { ...rest, opgelegd: left } : rest;
  });
}

/** Takes a single field of the active own scenario away; the parent's holds again. */
export function herstelVeld(document: Werkdocument, veld: "prijsmodus" | "oorsprong" | "einde"): Werkdocument {
  return bewerkActief(document, (scenario) => {
    const { [veld]: _, ...rest } = scenario;
    return rest as ScenarioDocument;
  });
}

/** Sets how the active own scenario counts its cost. */
export function zetPrijsmodus(document: Werkdocument, prijsmodus: Prijsmodus): Werkdocument {
  return bewerkActief(document, (scenario) =>
    scenario.prijsmodus === prijsmodus ? scenario : { ...scenario, prijsmodus },
  );
}

/**
 * The entry that sets parameter `id` to `value` from `jaar` on, or with `alleen` in that year alone. `path` is what the
 * parameter is now by year (for a yearly one), `now` its entry if it has one; `oorsprong` the first month that is forecast
 * ("2026-01"), `laatste` the last year of the run.
 */
export function waardeVanaf(
  id: string,
  value: number,
  jaar: number,
  oorsprong: string,
  now: Waarde | undefined,
  path: (jaar: number) => number,
  { alleen = false, laatste = LAATSTE_LEVERJAAR } = {},
): Waarde {
  const definition = parameterDefinition(id);
  if (!definition) throw new Error(`parameter ${id} bestaat niet`);
  const herkomst = { eenheid: definition.eenheid, aanname: EIGEN_INVOER };
  const originYear = Number(oorsprong.slice(0, 4));
  if (definition.perTijd === "jaar") {
    const jaren: Record<string, number> = {};
    for (let y = originYear; y <= Math.max(laatste, jaar); y++)
      jaren[y] = (alleen ? y === jaar : y >= jaar) ? value : path(y);
    return { jaren, ...herkomst };
  }
  const start = jaar <= originYear ? oorsprong : `${jaar}-01`;
  if (definition.perTijd === "vast" || start === oorsprong) return { waarde: value, ...herkomst };
  const earlier = now === undefined ? {} : stepsBefore(now, start, oorsprong);
  return { maanden: { ...earlier, [start]: value }, ...herkomst };
}

/** What an entry says of the months before `start`, as steps. */
function stepsBefore(now: Waarde, start: string, oorsprong: string): Record<string, number> {
  if ("maanden" in now) return Object.fromEntries(Object.entries(now.maanden).filter(([maand]) => maand < start));
  if ("jaren" in now)
    return Object.fromEntries(
      Object.entries(now.jaren)
        .map(([jaar, value]) => [`${jaar}-01`, value] as const)
        .filter(([maand]) => maand < start),
    );
  return { [oorsprong]: "waarde" in now ? now.waarde : now.verdeling.midden };
}

/** Sets how the active own scenario is presented. */
export function zetPresentatie(document: Werkdocument, presentatie: readonly DiaKeuze[]): Werkdocument {
  return bewerkActief(document, (scenario) => ({ ...scenario, presentatie }));
}
