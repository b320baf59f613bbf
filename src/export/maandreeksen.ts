import { model } from "../model/model.ts";
import type { Raming } from "../raming/raming.ts";
import { bekendeWaarde } from "./bekend.ts";

/** A quantity of the model by month; null is not known. */
export interface Maandreeks {
  id: string;
  /** As the equations write it. */
  eenheid: string;
  betekenis: string;
  waarden: readonly (number | null)[];
}

/** In the order of the model: what it computes, without the numbers and series it is given. */
export function maandreeksen(raming: Raming): Maandreeks[] {
  return model
    .filter(({ kind }) => kind === "stock" || kind === "flow" || kind === "auxiliary")
    .map(({ id, unit, meaning }) => ({
      id,
      eenheid: unit,
      betekenis: meaning,
      waarden: raming.maanden.map((_, m) => bekendeWaarde(raming, id, m)),
    }));
}
