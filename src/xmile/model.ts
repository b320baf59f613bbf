import type { Expression } from "./expression.ts";
import type { Table } from "./table.ts";

/** A model read from XMILE: checked, so that it can be run. */
export interface XmileModel {
  /** The file, for who reports on it. */
  source: string;
  method: "euler" | "rk4";
  start: number;
  dt: number;
  steps: number;
  variables: readonly XmileVariable[];
  /** Stand-alone graphical functions by key. */
  tables: ReadonlyMap<string, Table>;
  /** Keys of flows and auxiliaries, each after what it needs in the same step. */
  order: readonly string[];
  /** Keys of all variables, each after what its value at the start needs. */
  startOrder: readonly string[];
}

export interface XmileVariable {
  kind: "stock" | "flow" | "auxiliary";
  /** As it is written. */
  name: string;
  /** As equations find it. */
  key: string;
  unit: string;
  /** Of a stock its value at the start. */
  expression: Expression;
  /** A graphical function of its own, of which the equation is the x. */
  table?: Table | undefined;
  /** A flow that is 0 where its equation is below 0. */
  nonNegative: boolean;
  /** Keys of flows; of a stock only. */
  in: readonly string[];
  out: readonly string[];
}

/** A variable or stand-alone graphical function as it was found, with the place to name when something is wrong with it. */
export interface Found {
  variable: XmileVariable | undefined;
  table: Table | undefined;
  key: string;
  name: string;
  line: number;
  place: string;
}
