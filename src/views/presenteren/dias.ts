import type { Terugtoets } from "../../calibration/backtest.ts";
import type { Raming } from "../../raming/raming.ts";
import { DIAS, type DiaId, type DiaKeuze, type ScenarioDocument } from "../../scenario/document.ts";
import { vertaald } from "../../text/vertaling.ts";
import type { Onzekerheid } from "../../worker/api.ts";
import type { Dia } from "./dia.ts";
import { aannamesDia } from "./dias-aannames.ts";
import { kostenDia, misserDia, nidosDia } from "./dias-geld.ts";
import { antwoordDia, plekkenDia, verschilDia } from "./dias-opvang.ts";
import { bandDia, mppDia, terugtoetsDia } from "./dias-zekerheid.ts";

/** What slides are made of: outcomes and documents, and what has been computed besides. */
export interface DiaInvoer {
  raming: Raming;
  referentie: Raming | undefined;
  /** The scenario that follows what happened. */
  realisatie: Raming;
  /** The year that is spoken of, within those of the scenario. */
  jaar: number;
  document: ScenarioDocument | undefined;
  ouder: ScenarioDocument | undefined;
  ouderRaming: Raming | undefined;
  terugtoets: Terugtoets | undefined;
  onzekerheid: Onzekerheid | undefined;
}

const MAKERS: Readonly<Record<DiaId, (invoer: DiaInvoer) => Dia | undefined>> = {
  antwoord: antwoordDia,
  verschil: verschilDia,
  plekken: plekkenDia,
  kosten: kostenDia,
  misser: misserDia,
  nidos: nidosDia,
  mpp: mppDia,
  terugtoets: terugtoetsDia,
  band: bandDia,
  aannames: aannamesDia,
};

/** One slide; undefined where the outcomes have no message of its kind. */
export function maakDia(id: DiaId, invoer: DiaInvoer): Dia | undefined {
  return MAKERS[id](inTaal(invoer));
}

/** Shipped scenarios go by their name in the language of now. */
function inTaal(invoer: DiaInvoer): DiaInvoer {
  const { raming, referentie, ouder } = invoer;
  const named = <T extends { readonly naam: string }>(what: T) => ({ ...what, naam: vertaald(what.naam) });
  return {
    ...invoer,
    raming: named(raming),
    referentie: referentie && named(referentie),
    ouder: ouder && named(ouder),
  };
}

/** All slides in the order of the presenter; those that were not named come after, shown. */
export function keuzesVan(presentatie: readonly DiaKeuze[] | undefined): readonly DiaKeuze[] {
  const named = presentatie ?? [];
  return [
    ...named,
    ...DIAS.filter((dia) => !named.some((keuze) => keuze.dia === dia)).map((dia) => ({ dia, tonen: true })),
  ];
}
