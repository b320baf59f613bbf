import { xmileTekst } from "../text/xmile.ts";
import { auxiliary, type Context, condition, type Owner } from "./context.ts";
import { call, type Expression, equationText, named, number } from "./expression.ts";

/** The functions of the engine that remember, as stocks; each returns what the equation reads in their place. */

interface Flow {
  name: string;
  equation: Expression;
}

interface Stage {
  name: string;
  /** Of the stock; its flows are in that per month. */
  unit: string;
  doc: string;
  start: Expression;
  in: Flow[];
  out: Flow[];
  /** A flow in that is the flow out of another stage, which added it. */
  from?: string;
}

function addStage({ name, unit, doc, start, in: inflows, out: outflows, from }: Stage, context: Context): void {
  const names = (flows: readonly Flow[]) => flows.map((flow) => flow.name);
  const equation = equationText(start);
  const incoming = from === undefined ? names(inflows) : [from];
  context.add({ kind: "stock", name, unit, doc, equation, in: incoming, out: names(outflows) });
  for (const flow of [...inflows, ...outflows])
    context.add({ kind: "flow", name: flow.name, unit: perMonth(unit), doc, equation: equationText(flow.equation) });
}

const perMonth = (unit: string) => `${unit}/maand`;
/** "persoon/maand" → "persoon". */
const timesMonth = (unit: string) => (unit.endsWith("/maand") ? unit.slice(0, -"/maand".length) : `${unit}*maand`);

/** A stock that takes over x at the end of every month. */
export function previous(x: Expression, first: Expression, { name: owner, unit }: Owner, context: Context): Expression {
  const name = context.fresh(`${owner}_vorige`);
  const renewal = { name: context.fresh(`${name}_vernieuwing`), equation: call("subtract", x, named(name)) };
  const doc = xmileTekst().vorige(equationText(x));
  addStage({ name, unit, doc, start: first, in: [renewal], out: [] }, context);
  return named(name);
}

/**
 * The mean over the last `length` months before the condition ends: a stock adds up x in those months. Before that it is
 * part of the mean; the engine's, over the months so far, is read by nothing then.
 */
export function recent(x: Expression, length: number, during: Expression, owner: Owner, context: Context): Expression {
  if (during.kind !== "name" || !context.isInput(during.name))
    throw new Error(`recent() of ${owner.name} has a condition that is no series`);
  const holds = [...context.valuesOf(during.name)].map((value) => value !== 0);
  const end = holds.includes(false) ? holds.indexOf(false) : holds.length;
  if (end === 0 || holds.slice(end).some(Boolean))
    throw new Error(`recent() of ${owner.name} has a window that is not one piece from the first month on`);
  const first = Math.max(0, end - length);
  const name = context.fresh(`${owner.name}_som`);
  const flag = context.fresh(`${name}_venster`);
  const doc = xmileTekst().som(owner.name, end - first);
  const window = Float64Array.from(holds, (_, month) => (month >= first && month < end ? 1 : 0));
  context.add({ kind: "path", name: flag, unit: "1", doc, values: window });
  const inflow = { name: context.fresh(`${name}_erbij`), equation: call("if", condition(named(flag)), x, number(0)) };
  addStage({ name, unit: timesMonth(owner.unit), doc, start: number(0), in: [inflow], out: [] }, context);
  return call("divide", named(name), number(end - first));
}

/** Stages in a row, each emptied at rate n / duration by the closed form of `drain`; at rest with the first x. */
export function delay(
  x: Expression,
  stages: number,
  duration: Expression,
  { name: owner, unit }: Owner,
  context: Context,
): Expression {
  const text = xmileTekst();
  const perStage = call("divide", number(stages), duration);
  const rate = auxiliary(perStage, `${owner}_tempo`, "1/maand", text.tempo(owner), context);
  const leaves = call("subtract", number(1), call("exp", call("negate", rate)));
  const ofInflow = call("subtract", number(1), call("divide", leaves, rate));
  const entering: Flow = { name: context.fresh(`${owner}_trap1_in`), equation: x };
  let inflow = entering;
  for (let k = 1; k <= stages; k++) {
    const name = context.fresh(`${owner}_trap${k}`);
    const passing = call("multiply", named(inflow.name), ofInflow);
    const outflow: Flow = {
      name: context.fresh(`${name}_uit`),
      equation: call("add", call("multiply", named(name), leaves), passing),
    };
    addStage(
      {
        name,
        unit: timesMonth(unit),
        doc: text.trap(owner, k, stages),
        start: call("divide", named(entering.name), rate),
        in: k === 1 ? [entering] : [],
        out: [outflow],
        ...(k === 1 ? {} : { from: inflow.name }),
      },
      context,
    );
    inflow = outflow;
  }
  return named(inflow.name);
}

/** A stock for every slot of the belt: what lies there goes to the next slot, less the leak. */
export function conveyor(
  x: Expression,
  length: number,
  leak: Expression,
  content: boolean,
  { name: owner, unit }: Owner,
  context: Context,
): Expression {
  const leaks = !(leak.kind === "number" && leak.value === 0);
  const entering: Flow = { name: context.fresh(`${owner}_vak1_in`), equation: x };
  const slots: Expression[] = [];
  let inflow = entering;
  for (let k = 1; k <= length; k++) {
    const name = context.fresh(`${owner}_vak${k}`);
    const slot = named(name);
    const kept = leaks ? call("multiply", slot, call("subtract", number(1), leak)) : slot;
    const passing: Flow = { name: context.fresh(`${name}_uit`), equation: kept };
    const lost: Flow[] = leaks ? [{ name: context.fresh(`${name}_lek`), equation: call("multiply", slot, leak) }] : [];
    addStage(
      {
        name,
        unit: content ? unit : timesMonth(unit),
        doc: xmileTekst().vak(owner, k, length),
        start: number(0),
        in: k === 1 ? [entering] : [],
        out: [passing, ...lost],
        ...(k === 1 ? {} : { from: inflow.name }),
      },
      context,
    );
    slots.push(slot);
    inflow = passing;
  }
  return content ? slots.reduce((sum, slot) => call("add", sum, slot)) : named(inflow.name);
}
