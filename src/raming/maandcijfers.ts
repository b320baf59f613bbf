import type { Maand } from "../units/maand.ts";
import type { Raming } from "./raming.ts";

/** The figures of a month, each with its unit; a count is that at the start of the month, a flow is the month's. */
const MAANDCIJFERS = {
  bezetting: "persoon",
  inProcedure: "persoon",
  vergunninghouders: "persoon",
  afgewezenen: "persoon",
  kortVerblijf: "persoon",
  instroomOpvang: "persoon",
  uitstroomOpvang: "persoon",
  pupillen: "persoon",
} as const;

export type Maandcijfer = keyof typeof MAANDCIJFERS;
export type Maandcijfers = { maand: Maand } & Record<Maandcijfer, number | null>;

/** All months of a run. Pupils are null until their number is known. */
export function maandcijfersOf({ maanden, reeksen, nidosFrom }: Raming): Maandcijfers[] {
  return maanden.map((maand, month) => {
    const values = (Object.keys(MAANDCIJFERS) as Maandcijfer[]).map((id) => {
      const value = reeksen[id]?.[month];
      if (value === undefined) throw new Error(`reeks ${id} bestaat niet in het model`);
      return [id, id === "pupillen" && month < nidosFrom ? null : value];
    });
    return { maand, ...(Object.fromEntries(values) as Record<Maandcijfer, number | null>) };
  });
}
