import type { Variable } from "./document.ts";
import { call, type Expression, equationText, named, number } from "./expression.ts";

/** What a translation reads of the run that is exported, and where it puts what it makes. */
export interface Context {
  /** Values of a quantity in the months of the run; NaN is not known. Throws for a name that does not exist. */
  valuesOf(name: string): Float64Array;
  isInput(name: string): boolean;
  /** The name itself, or with a number when it is taken. */
  fresh(name: string): string;
  add(variable: Variable): void;
  /** What a memory of the program has become: two equal texts share one. */
  memories: Map<number, Expression>;
}

/** The quantity whose equation is translated, and its unit. */
export interface Owner {
  name: string;
  unit: string;
}

/** Gives an expression a name of its own. */
export function auxiliary(
  expression: Expression,
  name: string,
  unit: string,
  doc: string,
  context: Context,
): Expression {
  const own = context.fresh(name);
  context.add({ kind: "auxiliary", name: own, unit, doc, equation: equationText(expression) });
  return named(own);
}

const COMPARISONS = ["smaller", "smallerEq", "larger", "largerEq", "equal"];

/** `IF` asks for a comparison; a bare number counts as true when it is not 0, and is a series of 0 and 1 here. */
export function condition(expression: Expression): Expression {
  return expression.kind === "call" && COMPARISONS.includes(expression.op)
    ? expression
    : call("larger", expression, number(0));
}
