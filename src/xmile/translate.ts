import { xmileTekst } from "../text/xmile.ts";
import type { Variable } from "./document.ts";
import { call, type Expression, equationText, named, namesIn, number, simple } from "./expression.ts";

/**
 * The functions of the engine, written out as equations and stocks with which any system-dynamics program that integrates by
 * Euler with a step of one month finds the same numbers:
 *
 * - `drain` is its closed form, (S (1 − e^−Λ) + in (1 − (1 − e^−Λ) / Λ)) × rate / Λ;
 * - `previous`, `delay` and `conveyor` are stocks; `recent` is a stock that adds up the last months of its window;
 * - `given` is decided by the months in which the input is given;
 * - `commonFactor`, the root of an equation, has no closed form: `export` writes its values.
 */
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

/** Who asks: the quantity whose equation it is, and the unit of what it is. */
interface Owner {
  name: string;
  unit: string;
}

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

/** `if` asks for a comparison; a bare number counts as true when it is not 0, and is a series of 0 and 1 here. */
function condition(expression: Expression): Expression {
  const comparison = ["smaller", "smallerEq", "larger", "largerEq", "equal"];
  return expression.kind === "call" && comparison.includes(expression.op)
    ? expression
    : call("larger", expression, number(0));
}

function choice(expression: Expression, owner: Owner, context: Context, top: boolean): Expression {
  if (top) return expression;
  return auxiliary(expression, `${owner.name}_keuze`, owner.unit, xmileTekst().keuze(owner.name), context);
}

function auxiliary(expression: Expression, name: string, unit: string, doc: string, context: Context): Expression {
  const own = context.fresh(name);
  context.add({ kind: "auxiliary", name: own, unit, doc, equation: equationText(expression) });
  return named(own);
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
function remembering(expression: Call, owner: Owner, context: Context): Expression {
  const { op, args, length = 1 } = expression;
  const inner = (arg: Expression) => translate(arg, owner, context, false);
  if (op === "recent") return recent(args, length, owner, context);
  const [x, ...rest] = args.map(inner) as [Expression, ...Expression[]];
  if (op === "previous") return previous(x, rest[0] as Expression, owner, context);
  if (op === "delay") return delay(x, length, rest[1] as Expression, owner, context);
  if (op === "conveyor" || op === "onConveyor")
    return conveyor(op === "onConveyor", x, length, rest[1] ?? number(0), owner, context);
  throw new Error(`function ${op} of the engine has no translation to XMILE`);
}

interface Stage {
  name: string;
  unit: string;
  doc: string;
  start: Expression;
  /** Equations of what comes in and goes out in a month, with the names of the flows. */
  in?: { name: string; equation: Expression };
  out?: { name: string; equation: Expression };
}

function stage({ name, unit, doc, start, in: inflow, out: outflow }: Stage, context: Context): void {
  context.add({
    kind: "stock",
    name,
    unit,
    doc,
    equation: equationText(start),
    in: inflow ? [inflow.name] : [],
    out: outflow ? [outflow.name] : [],
  });
  for (const flow of [inflow, outflow])
    if (flow)
      context.add({ kind: "flow", name: flow.name, unit: `${unit}/maand`, doc, equation: equationText(flow.equation) });
}

/** A stock that takes over x at the end of every month. */
function previous(x: Expression, first: Expression, owner: Owner, context: Context): Expression {
  const name = context.fresh(`${owner.name}_vorige`);
  const doc = xmileTekst().vorige(equationText(x));
  const renewal = { name: context.fresh(`${name}_vernieuwing`), equation: call("subtract", x, named(name)) };
  stage({ name, unit: owner.unit, doc, start: first, in: renewal }, context);
  return named(name);
}

/**
 * The mean over the last `length` months before the condition ends: a stock adds up x in those months. Before that it is
 * part of the mean; the engine's, over the months so far, is read by nothing then.
 */
function recent(args: readonly Expression[], length: number, owner: Owner, context: Context): Expression {
  const [x, , while_] = args as [Expression, Expression, Expression];
  if (while_.kind !== "name" || !context.isInput(while_.name))
    throw new Error(`recent() of ${owner.name} has a condition that is no series`);
  const holds = [...context.valuesOf(while_.name)].map((value) => value !== 0);
  const end = holds.indexOf(false) < 0 ? holds.length : holds.indexOf(false);
  if (end === 0 || holds.slice(end).some(Boolean))
    throw new Error(`recent() of ${owner.name} has a window that is not one piece from the first month on`);
  const first = Math.max(0, end - length);
  const name = context.fresh(`${owner.name}_som`);
  const window = Float64Array.from(holds, (_, month) => (month >= first && month < end ? 1 : 0));
  const flag = context.fresh(`${name}_venster`);
  const doc = xmileTekst().som(owner.name, end - first);
  context.add({ kind: "path", name: flag, unit: "1", doc, values: window });
  const now = translate(x, owner, context, false);
  const inflow = {
    name: context.fresh(`${name}_erbij`),
    equation: call("if", condition(named(flag)), now, number(0)),
  };
  stage({ name, unit: owner.unit, doc, start: number(0), in: inflow }, context);
  return call("divide", named(name), number(end - first));
}

/** Stages in a row, each emptied at rate n / duration by the closed form of `drain`; at rest with the first x. */
function delay(x: Expression, stages: number, duration: Expression, owner: Owner, context: Context): Expression {
  const text = xmileTekst();
  const total = call("divide", number(stages), duration);
  const rate = auxiliary(total, `${owner.name}_tempo`, "1/maand", text.tempo(owner.name), context);
  const entering = x.kind === "call" ? auxiliary(x, `${owner.name}_in`, owner.unit, text.vorige("x"), context) : x;
  let inflow = { name: context.fresh(`${owner.name}_trap1_in`), equation: entering };
  for (let k = 1; k <= stages; k++) {
    const name = context.fresh(`${owner.name}_trap${k}`);
    const leaves = call("subtract", number(1), call("exp", call("negate", rate)));
    const equation = call(
      "add",
      call("multiply", named(name), leaves),
      call("multiply", named(inflow.name), call("subtract", number(1), call("divide", leaves, rate))),
    );
    const outflow = { name: context.fresh(`${owner.name}_trap${k}_uit`), equation };
    context.add({
      kind: "stock",
      name,
      unit: owner.unit,
      doc: text.trap(owner.name, k, stages),
      equation: equationText(call("divide", entering, rate)),
      in: [inflow.name],
      out: [outflow.name],
    });
    for (const flow of k === 1 ? [inflow, outflow] : [outflow])
      context.add({
        kind: "flow",
        name: flow.name,
        unit: owner.unit,
        doc: text.trap(owner.name, k, stages),
        equation: equationText(flow.equation),
      });
    inflow = outflow;
  }
  return named(inflow.name);
}

/** A stock for every slot of the belt: what lies there goes to the next slot, less the leak. */
function conveyor(
  content: boolean,
  x: Expression,
  length: number,
  leak: Expression,
  owner: Owner,
  context: Context,
): Expression {
  const leaks = !(leak.kind === "number" && leak.value === 0);
  const kept = (slot: Expression) => (leaks ? call("multiply", slot, call("subtract", number(1), leak)) : slot);
  const slots = Array.from({ length }, (_, k) => context.fresh(`${owner.name}_vak${k + 1}`));
  const doc = (k: number) => xmileTekst().vak(owner.name, k + 1, length);
  let inflow = { name: context.fresh(`${owner.name}_vak1_in`), equation: x };
  context.add({
    kind: "flow",
    name: inflow.name,
    unit: `${owner.unit}/maand`,
    doc: doc(0),
    equation: equationText(x),
  });
  for (const [k, name] of slots.entries()) {
    const passing = { name: context.fresh(`${name}_uit`), equation: kept(named(name)) };
    const lost = { name: context.fresh(`${name}_lek`), equation: call("multiply", named(name), leak) };
    const out = leaks ? [passing, lost] : [passing];
    context.add({
      kind: "stock",
      name,
      unit: owner.unit,
      doc: doc(k),
      equation: "0",
      in: [inflow.name],
      out: out.map((flow) => flow.name),
    });
    for (const flow of out)
      context.add({
        kind: "flow",
        name: flow.name,
        unit: `${owner.unit}/maand`,
        doc: doc(k),
        equation: equationText(flow.equation),
      });
    inflow = passing;
  }
  return content ? slots.map(named).reduce((sum, slot) => call("add", sum, slot)) : named(inflow.name);
}
