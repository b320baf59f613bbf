import { xmileTekst } from "../text/xmile.ts";
import { auxiliary, type Context, condition, type Owner } from "./context.ts";
import { call, type Expression, named, namesIn, number, simple } from "./expression.ts";
import { conveyor, delay, previous, recent } from "./memory.ts";

/**
 * The functions of the engine, written out as equations and stocks with which any system-dynamics program that integrates by
 * Euler with a step of one month finds the same numbers:
 *
 * - `drain` is its closed form, (S (1 − e^−Λ) + in (1 − (1 − e^−Λ) / Λ)) × rate / Λ;
 * - `previous`, `delay` and `conveyor` are stocks; `recent` is a stock that adds up the last months of its window;
 * - `given` is decided by the months in which the input is given;
 * - `commonFactor`, the root of an equation, has no closed form: `export` writes its values.
 */

type Call = Extract<Expression, { kind: "call" }>;

/** At the top of an equation an `if` may stay; deeper it becomes an auxiliary of its own, as not every program reads it there. */
export function translate(expression: Expression, owner: Owner, context: Context, top = true): Expression {
  if (expression.kind !== "call") return expression;
  const { op, memory } = expression;
  if (memory !== undefined) {
    const known = context.memories.get(memory);
    if (known) return known;
    const made = remembering(expression, owner, context);
    context.memories.set(memory, made);
    return made;
  }
  if (op === "given") return given(expression, owner, context, top);
  const args = expression.args.map((arg) => translate(arg, owner, context, false));
  if (op === "if") return choice(call("if", condition(args[0] as Expression), ...args.slice(1)), owner, context, top);
  if (op === "drain") return drain(args, expression.args, owner, context, top);
  return simple({ kind: "call", op, args });
}

function choice(expression: Expression, owner: Owner, context: Context, top: boolean): Expression {
  if (top) return expression;
  return auxiliary(expression, `${owner.name}_keuze`, owner.unit, xmileTekst().keuze(owner.name), context);
}

/** a in the months in which all its inputs are given, else b; where that never changes, the one or the other. */
function given({ args }: Call, owner: Owner, context: Context, top: boolean): Expression {
  const [a, b] = args as [Expression, Expression];
  const inputs = [...new Set(namesIn(a))].filter((name) => context.isInput(name));
  const paths = inputs.map((name) => context.valuesOf(name));
  const months = paths[0]?.length ?? 0;
  const flags = Float64Array.from({ length: months }, (_, month) =>
    paths.some((path) => Number.isNaN(path[month])) ? 0 : 1,
  );
  if (inputs.length === 0) throw new Error(`given() of ${owner.name} depends on no input`);
  if (flags.every((flag) => flag === 1)) return translate(a, owner, context, top);
  if (flags.every((flag) => flag === 0)) return translate(b, owner, context, top);
  const flag = context.fresh(`${owner.name}_gegeven`);
  context.add({ kind: "path", name: flag, unit: "1", doc: xmileTekst().gegeven(inputs.join(", ")), values: flags });
  const both = [a, b].map((part) => translate(part, owner, context, false));
  return choice(call("if", condition(named(flag)), ...both), owner, context, top);
}

/**
 * What leaves by the exit of the first rate, beside the others. The total rate Λ stands there three times, so a compound one
 * becomes an auxiliary; where it is ever 0 nothing leaves, and 0 / 0 is avoided.
 */
function drain(args: Expression[], whole: Expression[], owner: Owner, context: Context, top: boolean): Expression {
  const [stock, inflow, rate, ...other] = args as [Expression, Expression, Expression, ...Expression[]];
  const sum = other.reduce((total, one) => call("add", total, one), rate);
  const total = isSmall(sum)
    ? sum
    : auxiliary(sum, `${owner.name}_tempo`, "1/maand", xmileTekst().tempo(owner.name), context);
  const stays = call("exp", call("negate", total));
  const leaves = call("subtract", number(1), stays);
  const ofStock = call("multiply", stock, leaves);
  const ofInflow = call("multiply", inflow, call("subtract", number(1), call("divide", leaves, total)));
  const none = inflow.kind === "number" && inflow.value === 0;
  const all = none ? ofStock : call("add", ofStock, ofInflow);
  const out = other.length === 0 ? all : call("divide", call("multiply", all, rate), total);
  const rates = whole.slice(2);
  const months = Math.max(1, ...rates.flatMap((one) => [...namesIn(one)].map((name) => context.valuesOf(name).length)));
  for (let month = 0; month < months; month++) {
    const value = rates.reduce((total, one) => total + evaluate(one, month, context), 0);
    if (value <= 0) return choice(call("if", call("larger", total, number(0)), out, number(0)), owner, context, top);
  }
  return out;
}

/** A name, or one divided by a name or number: short enough to repeat. */
function isSmall(expression: Expression): boolean {
  if (expression.kind !== "call") return true;
  return expression.op === "divide" && expression.args.every(({ kind }) => kind !== "call");
}

/** Value of a rate in one month; NaN where an input is not given, minus infinity where it leans on more than arithmetic. */
function evaluate(expression: Expression, month: number, context: Context): number {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "name") return context.valuesOf(expression.name)[month] ?? Number.NaN;
  const [a = Number.NaN, b = Number.NaN] = expression.args.map((arg) => evaluate(arg, month, context));
  if (expression.op === "add") return a + b;
  if (expression.op === "subtract") return a - b;
  if (expression.op === "multiply") return a * b;
  if (expression.op === "divide") return a / b;
  return Number.NEGATIVE_INFINITY;
}

/** A function with memory becomes stocks; the result is what the equation reads. */
function remembering({ op, args, length = 1 }: Call, owner: Owner, context: Context): Expression {
  const [x, second, third] = args.map((arg) => translate(arg, owner, context, false)) as [
    Expression,
    Expression,
    Expression | undefined,
  ];
  if (op === "previous") return previous(x, second, owner, context);
  if (op === "recent" && third) return recent(x, length, third, owner, context);
  if (op === "delay" && third) return delay(x, length, third, owner, context);
  if (op === "conveyor" || op === "onConveyor")
    return conveyor(x, length, third ?? number(0), op === "onConveyor", owner, context);
  throw new Error(`function ${op} of the engine has no translation to XMILE`);
}
