import { auxiliary, type Declaration, parameter, series } from "../../src/engine/declaration.ts";
import { buildProgram, ModelError } from "../../src/equations/build.ts";

/** Quantities to write equations with. */
export const given = [
  parameter("duration", "maand", "Mean duration"),
  parameter("perMonth", "persoon/maand", "Flow per month"),
  parameter("perYear", "persoon/jaar", "Flow per year"),
  parameter("share", "1", "Share"),
  parameter("price", "euro/persoon", "Price"),
  series("people", "persoon", "People"),
  series("places", "plek", "Places"),
];

/** What is wrong with a model; nothing when it can be built. Any other error than ModelError is thrown on. */
export function problemsOf(declarations: readonly Declaration[]): readonly string[] {
  try {
    buildProgram(declarations);
    return [];
  } catch (error) {
    if (error instanceof ModelError) return error.problems;
    throw error;
  }
}

/** What is wrong with one equation of a quantity `x`. */
export function problemsOfEquation(equation: string, unit = "persoon"): readonly string[] {
  return problemsOf([...given, auxiliary("x", unit, equation, "Under test")]);
}
