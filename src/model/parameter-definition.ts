/**
 * Every number that a scenario may set: its unit, what it may be, what it is when nobody sets it, and why. A default
 * that neither the annual report nor a public figure gives is an `aanname`. A default of `null` is worked out: from
 * history at the origin, or by the model (the throughput of the months before the origin).
 */
export interface ParameterDefinition {
  id: string;
  /** As in the equations: "persoon/jaar", "1". */
  eenheid: string;
  /** Least and greatest value that means something. */
  bereik: readonly [number, number];
  standaard: number | null;
  /** Exactly one of the two. */
  herkomst: { bron: string } | { aanname: string };
  /** "jaar": one value a calendar year, no months. "maand": may change by month. "vast": one value for the whole run. */
  perTijd: "jaar" | "maand" | "vast";
  /** A lever of the page: where the slider runs and its step. */
  lever?: { groep: LeverGroep; min: number; max: number; stap: number };
  /** Quantity of the model that tells what the value is when the model works it out. */
  volgtUit?: string;
}

/** In the order of the chain. */
export const LEVER_GROEPEN = [
  "instroom",
  "procedure",
  "uitstroom",
  "plekken",
  "nidos",
  "prijzen",
  "ind",
  "oda",
  "oekraine",
  "afrekening",
] as const;
export type LeverGroep = (typeof LEVER_GROEPEN)[number];
