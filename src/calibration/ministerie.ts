import { begroting, cijfer } from "../figures/figures.ts";
import type { Cijferbron } from "../raming/historie.ts";

/** A forecast of mean occupancy that the ministry itself worked with, beside the outturn. */
export interface MinisterieRaming {
  raming: string;
  jaar: number;
  /** Persons. */
  waarde: number;
  /** waarde / realisatie − 1. */
  fout: number;
}

const JAAR = 2025;

/** The forecasts of 2025 that the annual report names, oldest first. */
export function ministerieRamingen(bron: Cijferbron): MinisterieRaming[] {
  const outturn = bron.realisatie("gemiddeldeBezetting", JAAR);
  const raming = (id: string) => cijfer(id).raming?.[JAAR];
  return Object.entries({
    ontwerpbegroting: begroting("gemiddeldeBezetting", JAAR) ?? undefined,
    beschikking: raming("bezettingBeschikking2025"),
    najaarsnota: raming("bezettingNajaarsnota2025"),
  }).flatMap(([naam, waarde]) =>
    waarde === undefined || outturn === null ? [] : [{ raming: naam, jaar: JAAR, waarde, fout: waarde / outturn - 1 }],
  );
}
