import { type Bevinding, inDocument, type Probleem, plaatsIn } from "../text/problems.ts";
import type { Maand } from "../units/maand.ts";
import type {
  DiaKeuze,
  Maatregel,
  OpgelegdeStand,
  OpgelegdeStroom,
  Prijsmodus,
  ScenarioDocument,
  StandId,
  StroomId,
  Waarde,
} from "./document.ts";
import { namesLike } from "./near-names.ts";
import type { Result } from "./read.ts";
import { type Finding, wholeFindings } from "./rules.ts";

/** An entry, and the id of the scenario that gave it. */
export type Met<T> = T & { readonly van: string };

/** A scenario with all that it inherits: what the model is run with. */
export interface Scenario {
  readonly id: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly ouder: string | undefined;
  /** First month that is forecast. */
  readonly oorsprong: Maand;
  /** Last month of the run; without it the run goes on to the model's own end. */
  readonly einde: Maand | undefined;
  readonly prijsmodus: Prijsmodus;
  /** By parameter id. */
  readonly waarden: ReadonlyMap<string, Met<Waarde>>;
  readonly opgelegd: {
    /** By month, then by stock. */
    readonly stand: ReadonlyMap<string, ReadonlyMap<StandId, Met<OpgelegdeStand>>>;
    readonly stroom: ReadonlyMap<StroomId, Met<OpgelegdeStroom>>;
  };
  readonly maatregelen: readonly Met<Maatregel>[];
  /** Of the nearest that has one; undefined where none has. */
  readonly presentatie?: readonly DiaKeuze[] | undefined;
}

/** Where parents are looked up. */
export interface ScenarioLibrary {
  find(id: string): ScenarioDocument | undefined;
  /** Ids to tell a reader whose parent is not found. */
  readonly ids: readonly string[];
}

const STANDAARD_PRIJSMODUS: Prijsmodus = "basis en toeslag";
const MEESTE_VOOROUDERS = 16;

/**
 * Adds what `document` inherits. A child replaces a whole entry: of `waarden` and `opgelegd.stroom` by id, of
 * `opgelegd.stand` by month and id, of `maatregelen` by id and in the parent's place. Problems are of the chain of parents,
 * or of what only the whole can be checked for.
 */
export function resolveScenario(document: ScenarioDocument, library: ScenarioLibrary): Result<Scenario> {
  const chain = chainOf(document, library);
  if (!chain.ok) return chain;
  const merged = merge(chain.waarde);
  const content = {
    oorsprong: merged.oorsprong,
    einde: merged.einde,
    waarden: Object.fromEntries(merged.waarden),
    opgelegd: {
      stand: Object.fromEntries([...merged.stand].map(([maand, standen]) => [maand, Object.fromEntries(standen)])),
      stroom: Object.fromEntries(merged.stroom),
    },
  };
  const problemen = wholeFindings(content, true).map((finding) => problemOf(finding, document.id, merged));
  const { oorsprong, einde, prijsmodus, waarden, stand, stroom, maatregelen, presentatie } = merged;
  if (problemen.length > 0 || oorsprong === undefined) return { ok: false, problemen };
  const { id, naam, omschrijving = "", ouder } = document;
  return {
    ok: true,
    waarde: {
      id,
      naam,
      omschrijving,
      ouder,
      oorsprong,
      einde,
      prijsmodus,
      waarden,
      opgelegd: { stand, stroom },
      maatregelen: [...maatregelen.values()],
      presentatie,
    },
  };
}

/** The document and its parents, oldest first. */
function chainOf(document: ScenarioDocument, library: ScenarioLibrary): Result<ScenarioDocument[]> {
  const chain = [document];
  for (let last = document; last.ouder !== undefined; ) {
    const { ouder } = last;
    const plaats = plaatsIn(`scenario ${last.id}`, ["ouder"]);
    const problem = (bevinding: Bevinding) => ({ ok: false as const, problemen: [{ plaats, ...bevinding }] });
    const again = chain.findIndex(({ id }) => id === ouder);
    if (again >= 0) return problem(inDocument().kringloop([...chain.slice(again).map(({ id }) => id), ouder]));
    const parent = library.find(ouder);
    if (parent === undefined) {
      const others = library.ids.filter((id) => id !== last.id);
      return problem(inDocument().onbekendeOuder(ouder, others, namesLike(ouder, others)));
    }
    if (chain.length > MEESTE_VOOROUDERS) return problem(inDocument().teVeelVoorouders(MEESTE_VOOROUDERS));
    chain.push(parent);
    last = parent;
  }
  return { ok: true, waarde: chain.reverse() };
}

interface Merged {
  oorsprong: Maand | undefined;
  einde: Maand | undefined;
  prijsmodus: Prijsmodus;
  waarden: Map<string, Met<Waarde>>;
  stand: Map<string, Map<StandId, Met<OpgelegdeStand>>>;
  stroom: Map<StroomId, Met<OpgelegdeStroom>>;
  maatregelen: Map<string, Met<Maatregel>>;
  presentatie: readonly DiaKeuze[] | undefined;
}

/** Oldest first: each document lays its entries over those before it. */
function merge(chain: readonly ScenarioDocument[]): Merged {
  const merged: Merged = {
    oorsprong: undefined,
    einde: undefined,
    prijsmodus: STANDAARD_PRIJSMODUS,
    waarden: new Map(),
    stand: new Map(),
    stroom: new Map(),
    maatregelen: new Map(),
    presentatie: undefined,
  };
  for (const { id: van, oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen, presentatie } of chain) {
    merged.oorsprong = oorsprong ?? merged.oorsprong;
    merged.einde = einde ?? merged.einde;
    merged.prijsmodus = prijsmodus ?? merged.prijsmodus;
    merged.presentatie = presentatie ?? merged.presentatie;
    for (const [id, waarde] of Object.entries(waarden ?? {})) merged.waarden.set(id, { ...waarde, van });
    for (const [maand, standen] of Object.entries(opgelegd?.stand ?? {})) {
      const known = merged.stand.get(maand) ?? new Map<StandId, Met<OpgelegdeStand>>();
      for (const [id, stand] of Object.entries(standen)) known.set(id as StandId, { ...stand, van });
      merged.stand.set(maand, known);
    }
    for (const [id, stroom] of Object.entries(opgelegd?.stroom ?? {}))
      merged.stroom.set(id as StroomId, { ...stroom, van });
    for (const maatregel of maatregelen ?? []) merged.maatregelen.set(maatregel.id, { ...maatregel, van });
  }
  return merged;
}

/** A place in an inherited entry also names the scenario that the entry comes from. */
function problemOf({ path, gevonden, verwacht }: Finding, id: string, { waarden, stand, stroom }: Merged): Probleem {
  const [first, second, third, fourth] = path.map(String);
  let entry: { van: string } | undefined;
  if (first === "waarden") entry = waarden.get(second ?? "");
  else if (second === "stand") entry = stand.get(third ?? "")?.get(fourth as StandId);
  else if (second === "stroom") entry = stroom.get(third as StroomId);
  const from = entry === undefined || entry.van === id ? "" : ` (van ${entry.van})`;
  return { plaats: `${plaatsIn(`scenario ${id}`, path)}${from}`, gevonden, verwacht };
}
