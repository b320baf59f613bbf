import { all, create, type FactoryFunctionMap } from "mathjs";

/** The one place where mathjs is made: its parser and its unit algebra, with our base units. */
export interface MathNode {
  type: string;
  [property: string]: unknown;
}

export interface MathUnit {
  equalBase(other: MathUnit): boolean;
  toString(): string;
}

const math = create(all as FactoryFunctionMap, {});

export const parse = math.parse as unknown as (text: string) => MathNode;

/** A unit or, for a pure number, a number. */
export type Dimension = MathUnit | number;

/**
 * Makes base units that mathjs does not know; `multiply` and `divide` then carry them along. Each is one of its unit:
 * only where there is a number, mathjs takes "euro persoon / persoon" together, and makes "persoon / persoon" a number.
 */
export function createBaseUnits(names: readonly string[]): Map<string, Dimension> {
  for (const name of names) if (!math.Unit.isValuelessUnit(name)) math.createUnit(name);
  return new Map(names.map((name) => [name, math.unit(1, name) as unknown as Dimension]));
}

export function multiply(a: Dimension, b: Dimension): Dimension {
  return math.multiply(a as number, b as number) as unknown as Dimension;
}

export function divide(a: Dimension, b: Dimension): Dimension {
  return math.divide(a as number, b as number) as unknown as Dimension;
}
