import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";

/** The editions of the Meerjaren Productie Prognose and what came true of their inflow. */

const PADEN = ["min", "midden", "max"] as const;

export interface MppPad {
  editie: string;
  gepubliceerd: string;
  pad: (typeof PADEN)[number];
  /** Asielinstroom of the edition for the year, and of Table 8, in persons. */
  instroom: number;
  instroomRealisatie: number;
  /** As `blindScenario` takes it. */
  asielinstroom: Record<string, number>;
}

/** Every path that an edition gave for `jaar`. */
export function mppPaths(jaar: number, bron: Cijferbron = gepubliceerd): MppPad[] {
  return bron.openbareCijfers.mppEdities.rows
    .filter((row) => row.jaar === jaar)
    .flatMap((row) =>
      PADEN.flatMap((pad) => {
        const instroom = row[pad];
        const { editie, gepubliceerd: datum } = row;
        const instroomRealisatie = bron.realisatie("asielinstroom", jaar);
        if (instroom === null || instroomRealisatie === null) return [];
        return [
          { editie, gepubliceerd: datum, pad, instroom, instroomRealisatie, asielinstroom: { [jaar]: instroom } },
        ];
      }),
    );
}

export interface MppRecord {
  editie: string;
  gepubliceerd: string;
  jaar: number;
  min: number;
  max: number;
  /** Persons in the year, Table 8. */
  realisatie: number;
  /** Where the outturn lay. */
  uitkomst: "raak" | "onder het minimum" | "boven het maximum";
  /** Persons beyond the nearest edge; 0 inside. */
  ernaast: number;
}

/** Each band that was published for a year that is over: hit or missed, and by how much. */
export function mppRecord(bron: Cijferbron = gepubliceerd): MppRecord[] {
  return bron.openbareCijfers.mppEdities.rows.flatMap(({ editie, gepubliceerd: datum, jaar, min, max }) => {
    const realisatie = bron.realisatie("asielinstroom", jaar);
    if (min === null || max === null || realisatie === null) return [];
    const uitkomst = realisatie < min ? "onder het minimum" : realisatie > max ? "boven het maximum" : "raak";
    const ernaast = Math.max(0, min - realisatie, realisatie - max);
    return [{ editie, gepubliceerd: datum, jaar, min, max, realisatie, uitkomst, ernaast } as const];
  });
}
