import { maandIndex } from "../units/maand.ts";
import { openbareCijfers } from "./figures.ts";

/** COA's own counts, at the day they were made; a count of which only the month is known lies at its start. */
export const coaTellingen: readonly { maand: number; waarde: number }[] = openbareCijfers.coaBezettingPunten.rows.map(
  ({ datum, personen }) => ({
    maand: maandIndex(datum.slice(0, 7)) + (datum.length > 7 ? (Number(datum.slice(8, 10)) - 1) / 30.4 : 0),
    waarde: personen,
  }),
);
