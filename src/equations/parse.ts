import { functions } from "../engine/functions.ts";
import { type MathNode, parse } from "./mathjs.ts";

/**
 * An equation after reading: only numbers, names and functions of the engine are left. Anything else that mathjs
 * can read (assignments, ternaries, accessors, ranges, matrices, text) is refused here, before it means anything.
 */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "name"; name: string }
  | { kind: "call"; function: string; args: Expression[] };

export class EquationError extends Error {}

/** mathjs' names of operators are the engine's; `unaryMinus` is not. */
const OPERATORS: Readonly<Record<string, string>> = { unaryMinus: "negate" };
const NOT_CALLABLE = new Set([
  "add",
  "subtract",
  "multiply",
  "divide",
  "negate",
  "smaller",
  "smallerEq",
  "larger",
  "largerEq",
  "equal",
]);

/** Reads `text`; throws EquationError with a sentence (Dutch) that says what stands there and what may stand there. */
export function parseEquation(text: string): Expression {
  let node: MathNode;
  try {
    node = parse(text);
  } catch (error) {
    throw new EquationError(`"${text}" is geen formule (${error instanceof Error ? error.message : "onleesbaar"})`);
  }
  return read(node, text);
}

function read(node: MathNode, text: string): Expression {
  switch (node.type) {
    case "ParenthesisNode":
      return read(node.content as MathNode, text);
    case "ConstantNode":
      if (text.trim() === "") throw new EquationError("de formule is leeg");
      if (typeof node.value !== "number" || !Number.isFinite(node.value))
        throw new EquationError(`${String(node.value)} in "${text}" is geen getal`);
      return { kind: "number", value: node.value };
    case "SymbolNode":
      return { kind: "name", name: node.name as string };
    case "OperatorNode": {
      const name = OPERATORS[node.fn as string] ?? (node.fn as string);
      const percent = node.isPercentage === true;
      if (!NOT_CALLABLE.has(name) || percent)
        throw new EquationError(`${percent ? "%" : node.op} in "${text}" mag niet; wel + - * / < <= > >= ==`);
      return call(name, node.args as MathNode[], text);
    }
    case "FunctionNode": {
      const called = node.fn as MathNode;
      if (called.type !== "SymbolNode") throw refusal(called, text);
      const name = called.name as string;
      if (!Object.hasOwn(functions, name) || NOT_CALLABLE.has(name))
        throw new EquationError(`${name}() in "${text}" bestaat niet; wel ${callable().join(", ")}`);
      return call(name, node.args as MathNode[], text);
    }
    default:
      throw refusal(node, text);
  }
}

function refusal(node: MathNode, text: string): EquationError {
  return new EquationError(
    `"${text}" bevat een ${node.type}; een formule bestaat uit getallen, namen, + - * / en functies`,
  );
}

function call(name: string, args: MathNode[], text: string): Expression {
  return { kind: "call", function: name, args: args.map((arg) => read(arg, text)) };
}

function callable(): string[] {
  return Object.keys(functions).filter((name) => !NOT_CALLABLE.has(name));
}
