import { model } from "../model/model.ts";
import type { Raming } from "../raming/raming.ts";
import { ONTHEEMDEN_BEKEND } from "../raming/sector-historie.ts";
import { namenIn } from "./excel-formule.ts";

/** A quantity in a month, or null where the run does not know it: what follows from something unknown is unknown too. */
export function bekendeWaarde(raming: Raming, id: string, month: number): number | null {
  if (month < bekendVanaf(raming, id)) return null;
  const value = raming.reeksen[id]?.[month];
  if (value === undefined) throw new Error(`reeks ${id} bestaat niet in het model`);
  return Number.isNaN(value) ? null : value;
}

/** First month in which a quantity is known. */
function bekendVanaf({ origin, nidosFrom }: Raming, id: string): number {
  if (ONTHEEMDEN.has(id)) return Math.max(origin, ONTHEEMDEN_BEKEND);
  return PUPILLEN.has(id) ? nidosFrom : 0;
}

/** What each computed quantity is worked out from: the names in its equation, or of a stock its flows. */
const uit = new Map(
  model.flatMap((one): [string, readonly string[]][] => {
    if (one.kind === "stock") return [[one.id, [...namenIn(one.start), ...one.in, ...one.out]]];
    return "equation" in one ? [[one.id, namenIn(one.equation)]] : [];
  }),
);

const PUPILLEN = volgenUit(["pupillen", "instroomAmv"]);
// No expenditure for Oekraïne is a forecast before the number of people is known, also what does not depend on it.
const ONTHEEMDEN = volgenUit(["ontheemden", "kostenOekraineOverig"]);

/** All that is computed from one of `bronnen`, and these themselves. */
function volgenUit(bronnen: readonly string[]): ReadonlySet<string> {
  const found = new Set(bronnen);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const [id, namen] of uit) if (namen.some((naam) => found.has(naam))) found.add(id);
  }
  return found;
}
