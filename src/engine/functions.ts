import { rootOf, rootOfLanes, task } from "./common-factor.ts";
import { drained, drainedOf } from "./drain.ts";
import type { EngineFunction, Lanes } from "./engine-function.ts";
import { exp, expOf } from "./exp.ts";
import { log, logOf } from "./log.ts";
import { memoryFunctions } from "./memory-functions.ts";
import type { Value } from "./values.ts";

/**
 * The functions that an equation may use. To add one, add it here or, if it remembers, in `memory-functions.ts`.
 * `run` runs it, `equations` checks it.
 */
function arithmetic(f: (a: number, b: number) => number): EngineFunction["compute"] {
  return (out, args, lanes) => {
    const [a, b] = args as [Lanes, Lanes];
    for (let i = 0; i < lanes; i++) out[i] = f(a[i] as number, b[i] as number);
  };
}

function pointwise(f: (a: number) => number): EngineFunction["compute"] {
  return (out, args, lanes) => {
    const [a] = args as [Lanes];
    for (let i = 0; i < lanes; i++) out[i] = f(a[i] as number);
  };
}

function comparison(holds: (a: number, b: number) => boolean, truth: "lt" | "le" | "gt" | "ge" | "eq"): EngineFunction {
  return {
    signature: "a, a -> 1",
    compute: arithmetic((a, b) => (holds(a, b) ? 1 : 0)),
    value: (v, args) => v.asNumber(v[truth](...two(args))),
  };
}

function two(args: readonly Value[]): [Value, Value] {
  return args as [Value, Value];
}

// Each of these has a loop of its own: one loop that is handed the operation runs three times as long.
export const functions: Record<string, EngineFunction> = {
  add: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) + (b[i] as number);
    },
    value: (v, args) => v.add(...two(args)),
  },
  subtract: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) - (b[i] as number);
    },
    value: (v, args) => v.sub(...two(args)),
  },
  multiply: {
    signature: "a, b -> a * b",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) * (b[i] as number);
    },
    value: (v, args) => v.mul(...two(args)),
  },
  divide: {
    signature: "a, b -> a / b",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) / (b[i] as number);
    },
    value: (v, args) => v.div(...two(args)),
  },
  negate: { signature: "a -> a", compute: pointwise((a) => -a), value: (v, [a]) => v.neg(a as Value) },

  smaller: comparison((a, b) => a < b, "lt"),
  smallerEq: comparison((a, b) => a <= b, "le"),
  larger: comparison((a, b) => a > b, "gt"),
  largerEq: comparison((a, b) => a >= b, "ge"),
  equal: comparison((a, b) => a === b, "eq"),

  min: {
    signature: "a, a… -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes | undefined];
      for (let i = 0; i < lanes; i++) out[i] = Math.min(a[i] as number, b ? (b[i] as number) : (a[i] as number));
      for (let k = 2; k < args.length; k++) {
        const next = args[k] as Lanes;
        for (let i = 0; i < lanes; i++) out[i] = Math.min(out[i] as number, next[i] as number);
      }
    },
    value: (v, args) => args.reduce((a, b) => v.min(a, b)),
  },
  max: {
    signature: "a, a… -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes | undefined];
      for (let i = 0; i < lanes; i++) out[i] = Math.max(a[i] as number, b ? (b[i] as number) : (a[i] as number));
      for (let k = 2; k < args.length; k++) {
        const next = args[k] as Lanes;
        for (let i = 0; i < lanes; i++) out[i] = Math.max(out[i] as number, next[i] as number);
      }
    },
    value: (v, args) => args.reduce((a, b) => v.max(a, b)),
  },
  exp: { signature: "1 -> 1", compute: pointwise(exp), value: (v, [x]) => expOf(v, x as Value) },
  log: { signature: "1 -> 1", compute: pointwise(log), value: (v, [x]) => logOf(v, x as Value) },

  /** if(condition, a, b): a where the condition is not 0, else b. Both are computed. */
  if: {
    signature: "1, a, a -> a",
    compute(out, args, lanes) {
      const [condition, a, b] = args as [Lanes, Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (condition[i] as number) !== 0 ? (a[i] as number) : (b[i] as number);
    },
    value(v, args) {
      const [condition, a, b] = args as [Value, Value, Value];
      return v.select(v.holds(condition), a, b);
    },
  },

  /** given(a, b): a where it was given, else b. Not given is NaN. */
  given: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (Number.isNaN(a[i] as number) ? b[i] : a[i]) as number;
    },
    value(v, args) {
      const [a, b] = two(args);
      return v.select(v.eq(a, a), a, b);
    },
  },

  /**
   * drain(stock, inflow, rate, other…): what leaves during one step by an exit of `rate` (per step) beside exits of
   * the `other` rates, while `inflow` comes in evenly. With Λ the sum of the rates, S·e^(−Λ) + (in/Λ)·(1 − e^(−Λ))
   * stays, and what leaves is divided over the exits by their rates. Never more than stock + inflow.
   */
  drain: {
    signature: "a, a / step, 1 / step, 1 / step… -> a / step",
    compute(out, args, lanes) {
      const [stock, inflow, rate] = args as [Lanes, Lanes, Lanes];
      for (let i = 0; i < lanes; i++) {
        let other = 0;
        for (let k = 3; k < args.length; k++) other += (args[k] as Lanes)[i] as number;
        out[i] = drained(stock[i] as number, inflow[i] as number, rate[i] as number, other);
      }
    },
    value(v, args) {
      const [stock, inflow, rate, ...others] = args as [Value, Value, Value, ...Value[]];
      return drainedOf(v, stock, inflow, rate, others.reduce(v.add, v.constant(0)));
    },
  },

  /**
   * commonFactor(total, stock, inflow, rate, stock, inflow, rate): the one number by which two exits'
   * rates must be multiplied for the two drains to add up to `total`. NaN where no number does: `total` is below
   * zero or at least all that can leave.
   */
  commonFactor: {
    signature: "a / step, a, a / step, 1 / step, a, a / step, 1 / step -> 1",
    compute(out, args, lanes) {
      const [total, stockA, inA, rateA, stockB, inB, rateB] = args as [Lanes, Lanes, Lanes, Lanes, Lanes, Lanes, Lanes];
      for (let i = 0; i < lanes; i++) {
        task.total = total[i] as number;
        task.stockA = stockA[i] as number;
        task.inA = inA[i] as number;
        task.rateA = rateA[i] as number;
        task.stockB = stockB[i] as number;
        task.inB = inB[i] as number;
        task.rateB = rateB[i] as number;
        out[i] = rootOf(task);
      }
    },
    value: (v, args) => v.call(rootOfLanes, args),
  },

  ...memoryFunctions,
};
