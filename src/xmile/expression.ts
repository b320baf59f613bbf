import type { Instruction, Program, Quantity } from "../engine/program.ts";

/** An equation of the engine as a tree again, without what only converted a unit. */
export type Expression =
  | { kind: "number"; value: number }
  | { kind: "name"; name: string }
  | { kind: "call"; op: string; args: Expression[]; memory?: number; length?: number };

interface Equation {
  quantity: Quantity;
  /** Of a flow or auxiliary; of a stock its count at the first step; nothing for an input. */
  expression: Expression | undefined;
}

export const number = (value: number): Expression => ({ kind: "number", value });
export const named = (name: string): Expression => ({ kind: "name", name });
export const call = (op: string, ...args: Expression[]): Expression => ({ kind: "call", op, args });

/**
 * Reads the equations back from the checked program: what is exported is what runs, and no parser is needed. A register
 * of a quantity becomes its name, any other the instruction that writes it. Pure numbers are worked out (`12 maand/jaar` is
 * 12), and × 1 and / 1, which only convert a unit, are left out.
 */
export function equationsOf(program: Program): Equation[] {
  const names = new Map(program.quantities.map(({ register, id }) => [register, id]));
  const constants = new Map(program.constants.map(({ register, value }) => [register, value]));
  const writers = new Map<number, Instruction>();
  for (const instruction of [...program.start, ...program.code]) writers.set(instruction.to, instruction);
  const starts = new Map(program.stocks.map((stock) => [stock.register, stock.start]));

  const read = (register: number): Expression => {
    const name = names.get(register);
    if (name !== undefined) return named(name);
    const value = constants.get(register);
    return value === undefined ? written(register) : number(value);
  };
  const written = (register: number): Expression => {
    const instruction = writers.get(register);
    if (!instruction) throw new Error(`register ${register} is read and never written`);
    const { op, memory } = instruction;
    const kept = memory === undefined ? undefined : program.memories[memory];
    const args = (kept?.args ?? instruction.args).map(read);
    // A bare name, number or memory is copied into its register by `max` of itself.
    const [first, second] = instruction.args;
    if (op === "max" && args.length === 2 && first === second && memory === undefined) return args[0] as Expression;
    return simple({
      kind: "call",
      op,
      args,
      ...(memory === undefined || !kept ? {} : { memory, length: kept.length }),
    });
  };
  return program.quantities.map((quantity) => {
    const { kind, register } = quantity;
    if (kind === "parameter" || kind === "series") return { quantity, expression: undefined };
    return { quantity, expression: kind === "stock" ? read(starts.get(register) as number) : written(register) };
  });
}

/** Works out what is a pure number, and drops × 1, / 1 and + 0. */
export function simple(expression: Expression): Expression {
  if (expression.kind !== "call") return expression;
  const { op, args } = expression;
  const [a, b] = args;
  if (!a) return expression;
  if (a.kind === "number" && b?.kind === "number" && args.length === 2) {
    const value = arithmetic(op, a.value, b.value);
    if (value !== undefined) return number(value);
  }
  if (b?.kind === "number" && b.value === 1 && (op === "multiply" || op === "divide")) return a;
  if (a.kind === "number" && a.value === 1 && b && op === "multiply") return b;
  if (b?.kind === "number" && b.value === 0 && (op === "add" || op === "subtract")) return a;
  return expression;
}

function arithmetic(op: string, a: number, b: number): number | undefined {
  if (op === "add") return a + b;
  if (op === "subtract") return a - b;
  if (op === "multiply") return a * b;
  if (op === "divide") return a / b;
  return undefined;
}

/** Names in an expression, each as often as it stands there. */
export function* namesIn(expression: Expression): Generator<string> {
  if (expression.kind === "name") yield expression.name;
  if (expression.kind === "call") for (const arg of expression.args) yield* namesIn(arg);
}

const LEVELS: Readonly<Record<string, { sign: string; level: number }>> = {
  smaller: { sign: "<", level: 1 },
  smallerEq: { sign: "<=", level: 1 },
  larger: { sign: ">", level: 1 },
  largerEq: { sign: ">=", level: 1 },
  equal: { sign: "=", level: 1 },
  add: { sign: "+", level: 2 },
  subtract: { sign: "-", level: 2 },
  multiply: { sign: "*", level: 3 },
  divide: { sign: "/", level: 3 },
};

/** What each program reads with exactly these many arguments. */
const FUNCTIONS: Readonly<Record<string, string>> = { exp: "EXP", log: "LN", lookup: "" };

/** The expression as an equation of XMILE. MIN and MAX take two arguments each, as not every program reads more. */
export function equationText(expression: Expression): string {
  return write(expression, 0);
}

function write(expression: Expression, around: number): string {
  if (expression.kind === "number") return expression.value < 0 ? `(${expression.value})` : String(expression.value);
  if (expression.kind === "name") return expression.name;
  const { op, args } = expression;
  const operator = LEVELS[op];
  if (operator) {
    const [a, b] = args as [Expression, Expression];
    // a - (b + c) and a / (b * c) keep their parentheses.
    const text = `${write(a, operator.level)} ${operator.sign} ${write(b, operator.level + 1)}`;
    return operator.level < around ? `(${text})` : text;
  }
  const texts = args.map((arg) => write(arg, 0));
  if (op === "negate") {
    const text = `-${write(args[0] as Expression, 4)}`;
    return around === 0 ? text : `(${text})`;
  }
  if (op === "if") return `IF ${texts[0]} THEN ${texts[1]} ELSE ${texts[2]}`;
  if (op === "min" || op === "max") return texts.reduceRight((rest, text) => `${op.toUpperCase()}(${text}, ${rest})`);
  if (op === "lookup") return `${texts[0]}(${texts[1]})`;
  const name = FUNCTIONS[op];
  if (name === undefined) throw new Error(`function ${op} of the engine has no equation in XMILE`);
  return `${name}(${texts.join(", ")})`;
}
