import type { Formule } from "./formule.ts";
import type { JaarReeksen } from "./jaar-reeksen.ts";

/** Where a number comes from. */
export type Herkomst = "gepubliceerd" | "afgeleid" | "berekend" | "opgelegd" | "aanname";

/** What an annual figure counts; "1" is a share. */
export type Eenheid = "persoon" | "plek" | "maand" | "zaak" | "1" | "euro" | "euro/persoon" | "euro/zaak";

/** From which month a forecast knows what a sector needs. */
export interface Bekend {
  origin: number;
  nidosFrom: number;
  /** Whether one price holds, so that base and surcharge do not count. */
  eenPrijs: boolean;
}

/** An annual figure: its unit, and how it follows in a realised year, in the adopted budget and in a forecast. */
export interface JaarcijferDefinitie {
  eenheid: Eenheid;
  /** Outturn and adopted budget. Absent where nothing is published. */
  gepubliceerd?: Formule;
  /** What the model makes of a realised year for which nothing is published. */
  terugval?: Formule;
  /** Absent where the model does not compute it. */
  raming?: Formule;
  /** Of a realised year: where it comes from, when the formula itself does not tell. */
  herkomst?: Herkomst;
  /** Flow of the model that a scenario may impose in its stead. */
  stroom?: string;
  /** Whether a forecast of this year, or the model's part of a realised one, knows enough; always when absent. */
  bekend?: (jaar: JaarReeksen, bekend: Bekend) => boolean;
}
