import type { LineData } from "../../charts/line-data.ts";
import type { RangeRow, RangeWords } from "../../charts/range-layout.ts";
import type { Stap } from "../../charts/waterfall-layout.ts";
import type { DiaId } from "../../scenario/document.ts";
import type { Kop } from "../../text/presenteren.ts";

/** How the numbers of a slide are written: whole, euros as whole millions, or a share with its sign. */
export type Schrijfwijze = "heel" | "miljoen" | "procent";

/** What a slide shows, as plain data: so that it can go to another window, be drawn larger, and be drawn between two. */
export type Grafiek =
  | ({ soort: "lijn"; tot: number } & Omit<LineData, "id" | "titel" | "bijschrift" | "formaat" | "tot">)
  | {
      soort: "waterval";
      stappen: readonly Stap[];
      schrijf: Schrijfwijze;
      eenheid: string;
      domein?: readonly [number, number];
    }
  | { soort: "bereik"; rijen: readonly RangeRow[]; koppen?: RangeWords; schrijf: Schrijfwijze; eenheid: string }
  | {
      soort: "lijst";
      kop: readonly string[];
      rijen: readonly (readonly string[])[];
      /** How many of the first rows are the scenario's own; the others are as they were. */
      eigen: number;
    };

export interface Dia {
  id: DiaId;
  /** The message, made from the numbers. */
  kop: Kop;
  /** What is drawn, and in which unit. */
  bijschrift: string;
  grafiek: Grafiek;
  /** Without "Bron:", date and versions, which the foot adds. */
  bron: string;
  /** What a presenter may add, and what the hand-out says under the chart. */
  toelichting: string;
  /** Name of the scenario that is shown. */
  naam: string;
}
