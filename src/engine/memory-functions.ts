import { drained, drainedOf } from "./drain.ts";
import type { EngineFunction, Lanes } from "./engine-function.ts";
import type { Value, Values } from "./values.ts";

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

/** What passes each stage in turn, and what each holds afterwards. */
function passDelayOf(v: Values, args: readonly Value[], stages: readonly Value[]): { passing: Value; kept: Value[] } {
  const [first, order, duration] = args as [Value, Value, Value];
  const rate = v.div(order, duration);
  const atRest = v.div(first, rate);
  let passing = first;
  const kept = stages.map((stage) => {
    const content = v.select(v.first(), atRest, stage);
    const leaving = drainedOf(v, content, passing, rate, v.constant(0));
    const left = v.sub(v.add(content, passing), leaving);
    passing = leaving;
    return left;
  });
  return { passing, kept };
}

/** What stands in a slot of a conveyor after the leak of this step; a step's inflow stays whole in its own step. */
function leaked(content: number, leak: number): number {
  return content * (1 - leak);
}

function leakedOf(v: Values, content: Value, leak: Value | undefined): Value {
  return v.mul(content, v.sub(v.constant(1), leak ?? v.constant(0)));
}

const conveyorMemory: Pick<EngineFunction, "length" | "states" | "remember" | "remembered" | "readsNow"> = {
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
  remembered: (v, [inflow, , leak], belt) => [
    inflow as Value,
    ...belt.slice(0, -1).map((slot) => leakedOf(v, slot, leak)),
  ],
};

/** The functions that look back. */
export const memoryFunctions: Record<string, EngineFunction> = {
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
    value: (v, [, first], [before]) => v.select(v.first(), first as Value, before as Value),
    remembered: (_v, [x]) => [x as Value],
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
    value(v, _args, state) {
      const slots = state.slice(0, -1);
      const seen = v.min(state.at(-1) as Value, v.constant(slots.length));
      const add = (sum: Value, slot: Value, k: number) => v.select(v.lt(v.constant(k), seen), v.add(sum, slot), sum);
      return v.div(slots.reduce(add, v.constant(0)), seen);
    },
    remembered(v, args, state) {
      const [x, , condition] = args as [Value, Value, Value];
      const [slots, seen] = [state.slice(0, -1), state.at(-1) as Value];
      const length = v.constant(slots.length);
      const next = v.sub(seen, v.mul(length, v.floor(v.div(seen, length)))); // seen % length
      const counts = v.holds(condition);
      return [
        ...slots.map((slot, k) => v.select(v.and(counts, v.eq(next, v.constant(k))), x, slot)),
        v.select(counts, v.add(seen, v.constant(1)), seen),
      ];
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
    value: (v, args, state) => passDelayOf(v, args, state).passing,
    remembered: (v, args, state) => passDelayOf(v, args, state).kept,
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
    value: (v, [, , leak], belt) => leakedOf(v, belt.at(-1) as Value, leak),
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
    value: (v, _args, belt) => belt.reduce(v.add, v.constant(0)),
  },
};
