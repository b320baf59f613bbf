import { model } from "../model/model.ts";
import type { Raming } from "../raming/raming.ts";

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
      waarden: raming.maanden.map((_, m) => bekend(raming, id, m)),
    }));
}

/** A quantity in a month, null when it is not known. */
function bekend({ reeksen }: Raming, id: string, month: number): number | null {
  const value = reeksen[id]?.[month];
  if (value === undefined) throw new Error(`reeks ${id} bestaat niet in het model`);
  return Number.isNaN(value) ? null : value;
}
