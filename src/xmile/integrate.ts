import type { Result } from "../scenario/read.ts";
import { xmileBevinding, xmilePlaats } from "../text/xmile-problems.ts";
import type { Expression } from "./expression.ts";
import { type Moment, operations, readFunctions } from "./functions.ts";
import type { XmileModel, XmileVariable } from "./model.ts";
import { lookup, type Table } from "./table.ts";

/** Values of every variable at every time, `steps + 1` of each, by the name as it is written. */
export interface XmileRun {
  times: Float64Array;
  values: Readonly<Record<string, Float64Array>>;
}

/** A stage of a delay or smooth: a stock of its own. */
interface Stage {
  at: number;
  start: () => number;
  change: () => number;
}

type Value = () => number;

/**
 * Integrates a model by Euler or by the fourth-order method of Runge and Kutta. Each equation becomes one function, made
 * once. Within RK4 every equation is asked four times a step, PULSE by the step and the others by the time. A result that
 * is no finite number is a problem that names the quantity and the time.
 */
export function integrate(model: XmileModel): Result<XmileRun> {
  const { source, variables, tables, steps, dt, start, method } = model;
  const slotOf = new Map(variables.map(({ key }, slot) => [key, slot]));
  const values = new Float64Array(variables.length);
  const stocks = variables.filter(({ kind }) => kind === "stock");
  const stateOf = new Map(stocks.map(({ key }, at) => [key, at]));
  const stages: Stage[] = [];
  let state: Float64Array = new Float64Array(0);
  const now: Moment = { time: start, step: start, dt, start };
  const clock: Readonly<Record<string, Value>> = {
    time: () => now.time,
    dt: () => dt,
    starttime: () => start,
    stoptime: () => start + steps * dt,
  };

  const compile = (expression: Expression): Value => {
    if (expression.kind === "number") return () => expression.value;
    if (expression.kind === "name") {
      const slot = slotOf.get(expression.name);
      return slot === undefined ? (clock[expression.name] as Value) : () => values[slot] as number;
    }
    const { op, args } = expression;
    const table = tables.get(op);
    if (table) return called(table, args[0] as Expression);
    if (op === "lookup") return called(tables.get((args[0] as { name: string }).name) as Table, args[1] as Expression);
    const [a, b, c] = args.map(compile) as [Value, Value, Value];
    // Only the branch that is asked for is computed: the other may divide by zero.
    if (op === "if") return () => (a() !== 0 ? b() : c());
    const operation = operations[op];
    if (operation) return b ? () => operation(a(), b()) : () => operation(a(), 0);
    const { pure, timed, stages: staged } = readFunctions[op] ?? {};
    if (staged) return delayed(staged, a, b, c ?? a);
    const rest = args.length > 2 ? args.map(compile) : [a, b].slice(0, args.length);
    if (timed)
      return () =>
        timed(
          rest.map((value) => value()),
          now,
        );
    if (!pure) throw new Error(`function ${op} cannot be run`);
    return args.length === 1 ? () => pure(a()) : () => pure(...rest.map((value) => value()));
  };
  const called = (table: Table, x: Expression): Value => {
    const at = compile(x);
    return () => lookup(table, at());
  };
  const delayed = (
    { count, smooth }: { count: number; smooth: boolean },
    input: Value,
    duration: Value,
    first: Value,
  ): Value => {
    let incoming = input;
    for (let k = 0; k < count; k++) {
      const at = stocks.length + stages.length;
      const per = () => duration() / count;
      const before = incoming;
      const content = () => state[at] as number;
      const outgoing = smooth ? content : () => content() / per();
      stages.push({
        at,
        start: smooth ? first : () => first() * per(),
        change: smooth ? () => (before() - content()) / per() : () => before() - outgoing(),
      });
      incoming = outgoing;
    }
    return incoming;
  };

  const equations = new Map(
    variables.map((variable) => {
      const from = stages.length;
      const value = bounded(variable, compile(variable.expression));
      return [variable.key, { slot: slotOf.get(variable.key) as number, value, stages: stages.slice(from) }];
    }),
  );
  const inOrder = model.order.map((key) => equations.get(key) as { slot: number; value: Value });
  const flows = stocks.map(({ in: inflows, out: outflows }) => ({
    in: inflows.map((key) => slotOf.get(key) as number),
    out: outflows.map((key) => slotOf.get(key) as number),
  }));
  const stockSlots = stocks.map(({ key }) => slotOf.get(key) as number);

  state = new Float64Array(stocks.length + stages.length);
  for (const key of model.startOrder) {
    const equation = equations.get(key) as { slot: number; value: Value; stages: Stage[] };
    for (const { at, start: first } of equation.stages) state[at] = first();
    const value = equation.value();
    values[equation.slot] = value;
    const at = stateOf.get(key);
    if (at !== undefined) state[at] = value;
  }

  /** Works out every quantity from the state, at `time`. */
  const settle = (from: Float64Array, time: number) => {
    state = from;
    now.time = time;
    for (const [at, slot] of stockSlots.entries()) values[slot] = from[at] as number;
    for (const { slot, value } of inOrder) values[slot] = value();
  };
  const slope = (into: Float64Array) => {
    for (const [at, { in: inflows, out: outflows }] of flows.entries()) {
      let change = 0;
      for (const slot of inflows) change += values[slot] as number;
      for (const slot of outflows) change -= values[slot] as number;
      into[at] = change;
    }
    for (const { at, change } of stages) into[at] = change();
  };

  const times = Float64Array.from({ length: steps + 1 }, (_, step) => start + step * dt);
  const kept = variables.map(() => new Float64Array(steps + 1));
  const size = state.length;
  let y: Float64Array = state;
  const k = Array.from({ length: method === "rk4" ? 4 : 1 }, () => new Float64Array(size)) as [Float64Array];
  for (let step = 0; ; step++) {
    const time = times[step] as number;
    now.step = time;
    settle(y, time);
    for (const [slot, into] of kept.entries()) {
      const value = values[slot] as number;
      if (!Number.isFinite(value)) return noNumber(variables[slot] as XmileVariable, value, time);
      into[step] = value;
    }
    if (step === steps) break;
    slope(k[0]);
    const next = y.slice();
    if (method === "euler") for (let at = 0; at < size; at++) next[at] = (y[at] as number) + dt * (k[0][at] as number);
    else rungeKutta(next, time);
    y = next;
  }

  function rungeKutta(next: Float64Array, time: number) {
    const all = k as unknown as [Float64Array, Float64Array, Float64Array, Float64Array];
    for (const [part, share] of [0.5, 0.5, 1].entries()) {
      const before = all[part] as Float64Array;
      settle(
        y.map((value, at) => value + share * dt * (before[at] as number)),
        time + share * dt,
      );
      slope(all[part + 1] as Float64Array);
    }
    const [k1, k2, k3, k4] = all;
    for (let at = 0; at < size; at++) {
      const middle = (k2[at] as number) + (k3[at] as number);
      next[at] = (y[at] as number) + (dt / 6) * ((k1[at] as number) + 2 * middle + (k4[at] as number));
    }
  }

  function noNumber({ name }: XmileVariable, value: number, time: number): Result<XmileRun> {
    return {
      ok: false,
      problemen: [{ plaats: xmilePlaats().moment(source, name, time), ...xmileBevinding().geenUitkomst(value) }],
    };
  }
  return {
    ok: true,
    waarde: {
      times,
      values: Object.fromEntries(variables.map(({ name }, slot) => [name, kept[slot] as Float64Array])),
    },
  };
}

/** The value of a variable from that of its equation. */
function bounded({ table, nonNegative }: XmileVariable, equation: Value): Value {
  const value = table ? () => lookup(table, equation()) : equation;
  return nonNegative ? () => Math.max(0, value()) : value;
}
