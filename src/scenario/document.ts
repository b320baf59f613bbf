import type { OPLEGBARE_STANDEN, OPLEGBARE_STROMEN } from "../model/parameters.ts";
import type { Maand } from "../units/maand.ts";

/** A scenario as it is written in a file: only what it sets itself, without what it inherits. */
export interface ScenarioDocument {
  readonly schema: 1;
  readonly id: string;
  readonly naam: string;
  readonly omschrijving?: string;
  /** Id of the scenario from which all that is not set here is taken. */
  readonly ouder?: string;
  /** First month that is forecast. */
  readonly oorsprong?: Maand;
  /** Last month of the run. */
  readonly einde?: Maand;
  readonly prijsmodus?: Prijsmodus;
  /** By parameter id. */
  readonly waarden?: Readonly<Record<string, Waarde>>;
  readonly opgelegd?: {
    /** By month: the count at its start. */
    readonly stand?: Readonly<Record<string, OpgelegdeStanden>>;
    readonly stroom?: { readonly [id in StroomId]?: OpgelegdeStroom };
  };
  readonly maatregelen?: readonly Maatregel[];
  /** How it is presented: slides in this order; those that are not named follow in their usual order, shown. */
  readonly presentatie?: readonly DiaKeuze[];
}

/** The slides that can be made of a scenario, in their usual order. */
export const DIAS = [
  "antwoord",
  "verschil",
  "plekken",
  "kosten",
  "misser",
  "nidos",
  "mpp",
  "terugtoets",
  "band",
  "aannames",
] as const;
/** One of these slides. */
export type DiaId = (typeof DIAS)[number];

/** What a presenter made of a slide. */
export interface DiaKeuze {
  readonly dia: DiaId;
  /** Whether it is shown. */
  readonly tonen: boolean;
  /** In place of the sentence that is made from the result. */
  readonly titel?: string;
  /** For the presenter and the hand-out. */
  readonly notitie?: string;
}

/** How the cost of reception follows from occupancy. */
export const PRIJSMODI = ["één prijs", "basis en toeslag"] as const;
/** One of these ways. */
export type Prijsmodus = (typeof PRIJSMODI)[number];

/** A count that can be imposed. */
export type StandId = (typeof OPLEGBARE_STANDEN)[number];
/** A flow that can be imposed. */
export type StroomId = (typeof OPLEGBARE_STROMEN)[number];

/** Where a value comes from: a source that can be looked up, or an assumption with its reason. */
type Herkomst = { readonly bron: string } | { readonly aanname: string };

/** By calendar year "2026", without gaps; the value of the last year goes on after it. */
type Jaren = Readonly<Record<string, number>>;

/** By month "2026-07". */
type Maanden = Readonly<Record<string, number>>;

/** Lowest, most likely and highest value, each within the next. */
interface Verdeling {
  readonly min: number;
  readonly midden: number;
  readonly max: number;
}

/**
 * What a scenario makes of a parameter, in the unit of the parameter. `maanden` are steps: each value holds from its month
 * until the next that is given. Before the first month or year the default of the parameter holds.
 */
export type Waarde = (
  | { readonly waarde: number }
  | { readonly jaren: Jaren }
  | { readonly maanden: Maanden }
  | { readonly verdeling: Verdeling }
) & { readonly eenheid: string } & Herkomst;

/** A count in persons that the model must have at the start of a month. */
export type OpgelegdeStand = { readonly waarde: number; readonly eenheid: "persoon" } & Herkomst;
type OpgelegdeStanden = { readonly [id in StandId]?: OpgelegdeStand };

/** A flow that the model must have: whole years in persoon/jaar, or consecutive months in persoon/maand; only those. */
export type OpgelegdeStroom = (
  | { readonly jaren: Jaren; readonly eenheid: "persoon/jaar" }
  | { readonly maanden: Maanden; readonly eenheid: "persoon/maand" }
) &
  Herkomst;

/** A change of a parameter from a month on, growing evenly over its run-up. */
export interface Maatregel {
  readonly id: string;
  readonly naam: string;
  readonly parameter: string;
  readonly vanaf: Maand;
  readonly aanloopMaanden: number;
  /** In the unit of the parameter, or a factor. */
  readonly effect: { readonly plus: number } | { readonly maal: number };
  /** Whether it counts. */
  readonly aan: boolean;
  readonly bron?: string;
  readonly aanname?: string;
}
