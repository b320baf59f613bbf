import { rootOf, task } from "./common-factor.ts";
import { drained } from "./drain.ts";
import { exp } from "./exp.ts";
import { log } from "./log.ts";

/**
 * The functions that an equation may use. To add one, add it here: its name, how many arguments it takes, what it
 * demands of their units, and what it does to every lane. `run` calls it, `equations` checks it.
 *
 * A function computes `out[lane]` for all lanes from argument arrays. One with memory also gets its own state (laid
 * out by itself, `states(length) × lanes` numbers, zero at the start), which it changes when the step ends and never
 * before, so that it can stand in a loop of the model.
 */
export type Lanes = Float64Array;

export interface EngineFunction {
  /**
   * Units in and out, read by `equations`. A letter stands for any unit and is the same unit wherever it stands; `1` is a
   * pure number, `step` the unit of one step; `…` repeats the argument before it, `?` may be left out.
   */
  signature: string;
  /** Position of an argument that must be written as a whole number: its order or length. */
  length?: number;
  /** Numbers of state per lane. */
  states?: (length: number) => number;
  compute(out: Lanes, args: readonly Lanes[], lanes: number, state: Lanes, length: number, step: number): void;
  /** Runs after all equations of a step. */
  remember?(args: readonly Lanes[], lanes: number, state: Lanes, length: number, step: number): void;
  /** Positions of the arguments that `compute` reads; the others are only remembered, so they may follow from it. */
  readsNow?: readonly number[];
}

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

function comparison(holds: (a: number, b: number) => boolean): EngineFunction {
  return { signature: "a, a -> 1", compute: arithmetic((a, b) => (holds(a, b) ? 1 : 0)) };
}

/** Delay of order n: n stocks in a row, each emptied at rate n / duration with the exact step of `drain`. */
function passDelay(
  args: readonly Lanes[],
  lane: number,
  lanes: number,
  state: Lanes,
  order: number,
  step: number,
  keep: boolean,
): number {
  const rate = order / ((args[2] as Lanes)[lane] as number);
  let passing = (args[0] as Lanes)[lane] as number;
  const atRest = passing / rate;
  for (let stage = 0; stage < order; stage++) {
    const at = stage * lanes + lane;
    const content = step === 0 ? atRest : (state[at] as number);
    const leaving = drained(content, passing, rate, 0);
    if (keep) state[at] = content + passing - leaving;
    passing = leaving;
  }
  return passing;
}

/** What stands in a slot of a conveyor after the leak of this step; a step's inflow stays whole in its own step. */
function leaked(content: number, leak: number): number {
  return content * (1 - leak);
}

const conveyorMemory: Pick<EngineFunction, "length" | "states" | "remember" | "readsNow"> = {
  length: 1,
  states: (length) => length,
  readsNow: [2],
  remember(args, lanes, state, length) {
    const [inflow, , leak] = args as [Lanes, Lanes, Lanes | undefined];
    for (let slot = length - 1; slot > 0; slot--)
      for (let i = 0; i < lanes; i++)
        state[slot * lanes + i] = leaked(state[(slot - 1) * lanes + i] as number, leak ? (leak[i] as number) : 0);
    for (let i = 0; i < lanes; i++) state[i] = inflow[i] as number;
  },
};

// Each of these has a loop of its own: one loop that is handed the operation runs three times as long.
export const functions: Record<string, EngineFunction> = {
  add: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) + (b[i] as number);
    },
  },
  subtract: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) - (b[i] as number);
    },
  },
  multiply: {
    signature: "a, b -> a * b",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) * (b[i] as number);
    },
  },
  divide: {
    signature: "a, b -> a / b",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (a[i] as number) / (b[i] as number);
    },
  },
  negate: { signature: "a -> a", compute: pointwise((a) => -a) },

  smaller: comparison((a, b) => a < b),
  smallerEq: comparison((a, b) => a <= b),
  larger: comparison((a, b) => a > b),
  largerEq: comparison((a, b) => a >= b),
  equal: comparison((a, b) => a === b),

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
  },
  exp: { signature: "1 -> 1", compute: pointwise(exp) },
  log: { signature: "1 -> 1", compute: pointwise(log) },

  /** if(condition, a, b): a where the condition is not 0, else b. Both are computed. */
  if: {
    signature: "1, a, a -> a",
    compute(out, args, lanes) {
      const [condition, a, b] = args as [Lanes, Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (condition[i] as number) !== 0 ? (a[i] as number) : (b[i] as number);
    },
  },

  /** given(a, b): a where it was given, else b. Not given is NaN. */
  given: {
    signature: "a, a -> a",
    compute(out, args, lanes) {
      const [a, b] = args as [Lanes, Lanes];
      for (let i = 0; i < lanes; i++) out[i] = (Number.isNaN(a[i] as number) ? b[i] : a[i]) as number;
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
  },

  /** previous(x, first): the value of x one step ago; `first` in the first step. */
  previous: {
    signature: "a, a -> a",
    readsNow: [1],
    states: () => 1,
    compute(out, args, lanes, state, _length, step) {
      const first = args[1] as Lanes;
      for (let i = 0; i < lanes; i++) out[i] = step === 0 ? (first[i] as number) : (state[i] as number);
    },
    remember(args, lanes, state) {
      const now = args[0] as Lanes;
      for (let i = 0; i < lanes; i++) state[i] = now[i] as number;
    },
  },

  /**
   * recent(x, n, while): the mean of x over the last n steps before this one in which `while` was not 0. Once
   * `while` is 0 the value stays as it was. NaN until a step has been seen.
   */
  recent: {
    signature: "a, step, 1 -> a",
    length: 1,
    readsNow: [],
    states: (length) => length + 1,
    compute(out, _args, lanes, state, length) {
      for (let i = 0; i < lanes; i++) {
        const seen = Math.min(state[length * lanes + i] as number, length);
        let sum = 0;
        for (let k = 0; k < seen; k++) sum += state[k * lanes + i] as number;
        out[i] = sum / seen;
      }
    },
    remember(args, lanes, state, length) {
      const [x, , condition] = args as [Lanes, Lanes, Lanes];
      for (let i = 0; i < lanes; i++) {
        if ((condition[i] as number) === 0) continue;
        const seen = state[length * lanes + i] as number;
        state[(seen % length) * lanes + i] = x[i] as number;
        state[length * lanes + i] = seen + 1;
      }
    },
  },

  /** delay(x, n, duration): x after n equal stages of together `duration`; at rest with the first x at the start. */
  delay: {
    signature: "a, 1, step -> a",
    length: 1,
    states: (length) => length,
    compute(out, args, lanes, state, length, step) {
      for (let i = 0; i < lanes; i++) out[i] = passDelay(args, i, lanes, state, length, step, false);
    },
    remember(args, lanes, state, length, step) {
      for (let i = 0; i < lanes; i++) passDelay(args, i, lanes, state, length, step, true);
    },
  },

  /**
   * conveyor(inflow, n, leak): what comes off a belt of n steps, of which a share `leak` falls off in every step
   * after the one of entry. The belt is empty at the start.
   */
  conveyor: {
    signature: "a, step, 1? -> a",
    ...conveyorMemory,
    compute(out, args, lanes, state, length) {
      const leak = args[2];
      for (let i = 0; i < lanes; i++)
        out[i] = leaked(state[(length - 1) * lanes + i] as number, leak ? (leak[i] as number) : 0);
    },
  },

  /** onConveyor(inflow, n, leak): what lies on that belt at the start of the step. */
  onConveyor: {
    signature: "a, step, 1? -> a * step",
    ...conveyorMemory,
    compute(out, _args, lanes, state, length) {
      for (let i = 0; i < lanes; i++) {
        let sum = 0;
        for (let slot = 0; slot < length; slot++) sum += state[slot * lanes + i] as number;
        out[i] = sum;
      }
    },
  },
};
