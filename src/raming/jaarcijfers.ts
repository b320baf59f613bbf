import type { Scenario } from "../scenario/resolve.ts";
import { MAANDEN_PER_JAAR } from "../units/maand.ts";
import { type Formule, type Omgeving, reken, rekentMetModel } from "./formule.ts";
import type { RunFrame } from "./inputs.ts";
import { JaarReeksen, type Reeksen } from "./jaar-reeksen.ts";
import type { Bekend, Eenheid, Herkomst, JaarcijferDefinitie } from "./jaarcijfer-definitie.ts";
import { KETENCIJFERS } from "./keten-cijfers.ts";
import { INDCIJFERS } from "./sector-cijfers-ind.ts";
import { ODACIJFERS, OEKRAINECIJFERS } from "./sector-cijfers-oda-oekraine.ts";
import { COACIJFERS, NIDOSCIJFERS } from "./sector-cijfers-opvang.ts";

export interface Jaarwaarde {
  /** In the unit of `JAARCIJFERS`; null where nothing is published and nothing computed. */
  waarde: number | null;
  herkomst: Herkomst;
}

const DEFINITIES = {
  ...KETENCIJFERS,
  ...COACIJFERS,
  ...NIDOSCIJFERS,
  ...INDCIJFERS,
  ...ODACIJFERS,
  ...OEKRAINECIJFERS,
} as const;

export type Jaarcijfer = keyof typeof DEFINITIES;
export type Jaarcijfers = { jaar: number } & Record<Jaarcijfer, Jaarwaarde>;
export type Ketencijfer = keyof typeof KETENCIJFERS;
export type Ketencijfers = { jaar: number } & Record<Ketencijfer, Jaarwaarde>;

const JAARCIJFER_IDS = Object.keys(DEFINITIES) as Jaarcijfer[];
/** The figures of the chain and its cost: those of which the draws make bands. */
export const KETENCIJFER_IDS = Object.keys(KETENCIJFERS) as Ketencijfer[];

/** The figures of a year, in the order in which they are shown, each with its unit. Money is in euros. */
export const JAARCIJFERS = Object.fromEntries(JAARCIJFER_IDS.map((id) => [id, DEFINITIES[id].eenheid])) as Readonly<
  Record<Jaarcijfer, Eenheid>
>;

/** How a figure of a year follows from what is published and from the model. */
export function definitieVan(id: Jaarcijfer): JaarcijferDefinitie {
  return DEFINITIES[id];
}

/** All whole years of a run. A year before the origin is what was published; a later one is what the model computes. */
export function jaarcijfersOf(scenario: Scenario, frame: RunFrame, reeksen: Reeksen): Jaarcijfers[] {
  return jarenVan(JAARCIJFER_IDS, scenario, frame, reeksen) as Jaarcijfers[];
}

/** The figures of the chain alone; they need none of the series of the other sectors. */
export function ketencijfersOf(scenario: Scenario, frame: RunFrame, reeksen: Reeksen): Ketencijfers[] {
  return jarenVan(KETENCIJFER_IDS, scenario, frame, reeksen) as Ketencijfers[];
}

function jarenVan(ids: readonly Jaarcijfer[], scenario: Scenario, frame: RunFrame, reeksen: Reeksen) {
  const jaren = [];
  const bekend = { origin: frame.origin, nidosFrom: frame.nidosFrom, eenPrijs: scenario.prijsmodus === "één prijs" };
  for (let first = 0; first + MAANDEN_PER_JAAR <= frame.months; first += MAANDEN_PER_JAAR) {
    const year = new JaarReeksen(reeksen, first);
    const omgeving: Omgeving = {
      jaar: year.jaar,
      kolom: "realisatie",
      reeksen: year,
      pad: (id) => (frame.paths[id] as Float64Array)[Math.max(first, frame.origin)] as number,
    };
    jaren.push({
      jaar: year.jaar,
      ...Object.fromEntries(ids.map((id) => [id, jaarwaarde(id, omgeving, year, bekend, scenario)])),
    });
  }
  return jaren;
}

/** The formula that holds for a figure in a year of a run, if one does. */
export function formuleIn(id: Jaarcijfer, year: JaarReeksen, bekend: Bekend): Formule | undefined {
  const definitie = definitieVan(id);
  const weet = definitie.bekend?.(year, bekend) ?? true;
  if (year.first + MAANDEN_PER_JAAR > bekend.origin) return weet ? definitie.raming : undefined;
  const { gepubliceerd } = definitie;
  if (gepubliceerd && reken(gepubliceerd, { jaar: year.jaar, kolom: "realisatie" }) !== null) return gepubliceerd;
  return weet ? definitie.terugval : undefined;
}

function jaarwaarde(
  id: Jaarcijfer,
  omgeving: Omgeving,
  year: JaarReeksen,
  bekend: Bekend,
  scenario: Scenario,
): Jaarwaarde {
  const formule = formuleIn(id, year, bekend);
  const waarde = formule ? reken(formule, omgeving) : null;
  if (!formule || waarde === null) return { waarde: null, herkomst: "gepubliceerd" };
  const realised = year.first + MAANDEN_PER_JAAR <= bekend.origin;
  return {
    waarde,
    herkomst: realised ? herkomstGerealiseerd(id, formule) : herkomstRaming(id, formule, year, scenario),
  };
}

/** Where a realised or budgeted number comes from. */
export function herkomstGerealiseerd(id: Jaarcijfer, formule: Formule): Herkomst {
  const eigen = definitieVan(id).herkomst;
  if (eigen) return eigen;
  if (rekentMetModel(formule)) return "berekend";
  return formule.soort === "cijfer" ? "gepubliceerd" : "afgeleid";
}

function herkomstRaming(id: Jaarcijfer, formule: Formule, { jaar }: JaarReeksen, scenario: Scenario): Herkomst {
  if (formule.soort === "pad") {
    const gezet = scenario.waarden.get(formule.id);
    return gezet && "bron" in gezet ? "gepubliceerd" : "aanname";
  }
  const { stroom } = definitieVan(id);
  return stroom !== undefined && imposes(scenario, stroom, jaar) ? "opgelegd" : "berekend";
}

function imposes(scenario: Scenario, id: string, jaar: number): boolean {
  const opgelegd = scenario.opgelegd.stroom.get(id as "instroomOpvang");
  if (!opgelegd) return false;
  if ("jaren" in opgelegd) return Object.hasOwn(opgelegd.jaren, String(jaar));
  return Object.keys(opgelegd.maanden).some((maand) => maand.startsWith(`${jaar}-`));
}
