import { functions } from "../engine/functions.ts";
import { BASE_UNITS, STEP_UNIT } from "../units/base-units.ts";
import { createBaseUnits, type Dimension, divide, multiply } from "./mathjs.ts";
import { EquationError, type Expression, parseEquation } from "./parse.ts";

/** The unit of an expression, by mathjs' unit algebra and the signatures of the engine's functions. */

const base = createBaseUnits(BASE_UNITS);
const ONE: Dimension = 1;

/** Reads a unit as it is declared: "persoon/maand", "1". Throws EquationError. */
export function readUnit(text: string): Dimension {
  const expression = parseEquation(text);
  if (!isProduct(expression)) throw new EquationError(`"${text}" is geen eenheid; wel zoals persoon/maand, of 1`);
  return evaluate(expression, (name) => {
    const unit = base.get(name);
    if (unit === undefined) throw new EquationError(`${name} is geen eenheid; wel ${BASE_UNITS.join(", ")}`);
    return unit;
  });
}

/** A unit carries no factor: "1000 euro" would pass for euro. */
function isProduct(expression: Expression): boolean {
  if (expression.kind === "number") return expression.value === 1;
  if (expression.kind === "name") return true;
  return (expression.function === "multiply" || expression.function === "divide") && expression.args.every(isProduct);
}

/** True for a name that is itself a unit, as in `12 maand/jaar`. */
export function isBaseUnit(name: string): boolean {
  return base.has(name);
}

/** The unit of `expression`, with `unitOf` for the names in it. Throws EquationError where units do not fit. */
export function unitOfExpression(expression: Expression, unitOf: (name: string) => Dimension): Dimension {
  return evaluate(expression, (name) => base.get(name) ?? unitOf(name));
}

export function sameUnit(a: Dimension, b: Dimension): boolean {
  if (typeof a === "number" || typeof b === "number") return typeof a === typeof b;
  return a.equalBase(b);
}

/** "persoon / maand", or "getal" for a pure number. */
export function unitText(unit: Dimension): string {
  return typeof unit === "number" ? "getal" : unit.toString().replace(/^\d\S*\s*/, "");
}

function evaluate(expression: Expression, unitOf: (name: string) => Dimension): Dimension {
  if (expression.kind === "number") return ONE;
  if (expression.kind === "name") return unitOf(expression.name);
  const args = expression.args.map((arg) => evaluate(arg, unitOf));
  return apply(expression.function, args);
}

interface Signature {
  parameters: { pattern: string; repeats: boolean; optional: boolean }[];
  result: string;
}

const signatures = new Map<string, Signature>();

function signatureOf(name: string): Signature {
  let signature = signatures.get(name);
  if (!signature) {
    const [left = "", result = ""] = (functions[name]?.signature ?? "").split("->").map((side) => side.trim());
    const parameters = left.split(",").map((text) => ({
      pattern: text.trim().replace(/[…?]$/, ""),
      repeats: text.trim().endsWith("…"),
      optional: text.trim().endsWith("?") || text.trim().endsWith("…"),
    }));
    signature = { parameters, result };
    signatures.set(name, signature);
  }
  return signature;
}

function apply(name: string, args: readonly Dimension[]): Dimension {
  const { parameters, result } = signatureOf(name);
  const least = parameters.filter(({ optional }) => !optional).length;
  const most = parameters.some(({ repeats }) => repeats) ? Number.POSITIVE_INFINITY : parameters.length;
  if (args.length < least || args.length > most) {
    const more = most === least ? "" : most === Number.POSITIVE_INFINITY ? " of meer" : ` tot ${most}`;
    throw new EquationError(`aantal argumenten van ${name} is ${args.length}; het moet ${least}${more} zijn`);
  }

  const bound = new Map<string, Dimension>();
  args.forEach((found, position) => {
    const { pattern } = parameters[Math.min(position, parameters.length - 1)] as Signature["parameters"][number];
    const letter = pattern[0] as string;
    if (/^[ab]$/.test(letter) && !bound.has(letter)) {
      bound.set(letter, pattern.endsWith("/ step") ? multiply(found, step()) : found);
      return;
    }
    const wanted = evaluatePattern(pattern, bound);
    if (!sameUnit(found, wanted))
      throw new EquationError(
        `argument ${position + 1} van ${name} is in ${unitText(found)}; het moet in ${unitText(wanted)} staan`,
      );
  });
  return evaluatePattern(result, bound);
}

function evaluatePattern(pattern: string, bound: ReadonlyMap<string, Dimension>): Dimension {
  const [first = "1", operator, second] = pattern.split(" ");
  const left = term(first, bound);
  if (operator === undefined || second === undefined) return left;
  return operator === "*" ? multiply(left, term(second, bound)) : divide(left, term(second, bound));
}

function term(name: string, bound: ReadonlyMap<string, Dimension>): Dimension {
  if (name === "1") return ONE;
  if (name === "step") return step();
  return bound.get(name) as Dimension;
}

function step(): Dimension {
  return base.get(STEP_UNIT) as Dimension;
}
