/**
 * How a model is written down: a list of named quantities, each with a unit, what it means and, where it is
 * computed, its equation as text. Nothing here is checked; `equations` reads, checks and orders the list.
 */

/** A count at the start of a step; it changes only by its flows. */
export interface StockDeclaration {
  kind: "stock";
  id: string;
  unit: string;
  meaning: string;
  /** Equation for the count at the first step; may use parameters and series only. */
  start: string;
  /** Ids of the flows that add to it. */
  in: readonly string[];
  /** Ids of the flows that take from it. */
  out: readonly string[];
}

/** A flow is what happened during a step; an auxiliary is any other computed quantity. */
export interface EquationDeclaration {
  kind: "flow" | "auxiliary";
  id: string;
  unit: string;
  meaning: string;
  equation: string;
}

/** A number that comes from outside: a parameter is chosen or estimated, a series is given for every step. */
export interface InputDeclaration {
  kind: "parameter" | "series";
  id: string;
  unit: string;
  meaning: string;
}

export type Declaration = StockDeclaration | EquationDeclaration | InputDeclaration;

export function stock(id: string, unit: string, rest: Omit<StockDeclaration, "kind" | "id" | "unit">): Declaration {
  return { kind: "stock", id, unit, ...rest };
}

export function flow(id: string, unit: string, equation: string, meaning: string): Declaration {
  return { kind: "flow", id, unit, meaning, equation };
}

export function auxiliary(id: string, unit: string, equation: string, meaning: string): Declaration {
  return { kind: "auxiliary", id, unit, meaning, equation };
}

export function series(id: string, unit: string, meaning: string): Declaration {
  return { kind: "series", id, unit, meaning };
}

export function parameter(id: string, unit: string, meaning: string): Declaration {
  return { kind: "parameter", id, unit, meaning };
}
