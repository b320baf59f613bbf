import { exp } from "../engine/exp.ts";
import { log } from "../engine/log.ts";

/**
 * What an equation of an XMILE file may call, with the least and most arguments. All else is refused by name. `exp` and `log`
 * are the engine's, so that every machine finds the same bits.
 */
export interface ReadFunction {
  arguments: readonly [least: number, most: number];
  /** One number from its arguments. */
  pure?: (...args: number[]) => number;
  /** One number from its arguments, the time, and the step in which it is asked. */
  timed?: (args: readonly number[], now: Moment) => number;
  /** A delay or smooth of this many stages, with stocks of its own. */
  stages?: { count: number; smooth: boolean };
}

/** When a function is asked: the time, which lies within a step for RK4, and the step. */
export interface Moment {
  time: number;
  /** Start of the step. */
  step: number;
  dt: number;
  start: number;
}

const MANY = 20;

/** Times are sums of dt: what is less than this part of a step away is equal. */
const NEAR = 1e-6;

export const readFunctions: Readonly<Record<string, ReadFunction>> = {
  abs: { arguments: [1, 1], pure: Math.abs },
  exp: { arguments: [1, 1], pure: exp },
  int: { arguments: [1, 1], pure: Math.floor },
  ln: { arguments: [1, 1], pure: log },
  max: { arguments: [2, MANY], pure: Math.max },
  min: { arguments: [2, MANY], pure: Math.min },
  sqrt: { arguments: [1, 1], pure: Math.sqrt },

  /** STEP(height, from): height from that time on, 0 before it. */
  step: {
    arguments: [2, 2],
    timed: ([height = 0, from = 0], { time, dt }) => (time >= from - NEAR * dt ? height : 0),
  },
  /** RAMP(slope, from, until): slope for every unit of time since `from`, no longer after `until`. */
  ramp: {
    arguments: [2, 3],
    timed: ([slope = 0, from = 0, until = Number.POSITIVE_INFINITY], { time }) =>
      slope * Math.max(0, Math.min(time, until) - from),
  },
  /** PULSE(amount, first, interval): amount / dt during the step in which a pulse falls; one pulse without an interval. */
  pulse: {
    arguments: [1, 3],
    timed([amount = 0, first, interval = 0], { step, dt, start }) {
      const since = step - (first ?? start) + NEAR * dt;
      if (since < 0) return 0;
      const into = interval > 0 ? since % interval : since;
      return into < dt ? amount / dt : 0;
    },
  },

  /** DELAYn(input, duration, initial): the outflow of n stocks in a row, each emptied in duration / n on average. */
  delay1: { arguments: [2, 3], stages: { count: 1, smooth: false } },
  delay3: { arguments: [2, 3], stages: { count: 3, smooth: false } },
  /** SMTHn(input, time, initial): n exponential smooths in a row, each over time / n. */
  smth1: { arguments: [2, 3], stages: { count: 1, smooth: true } },
  smth3: { arguments: [2, 3], stages: { count: 3, smooth: true } },

  /** LOOKUP(graphical function, x), the same as calling it. */
  lookup: { arguments: [2, 2] },
};

/** Names that stand for a number of the run. */
export const CLOCK = ["time", "dt", "starttime", "stoptime"] as const;

/** Operators, by the names of `parseEquation`. */
export const operations: Readonly<Record<string, (a: number, b: number) => number>> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
  divide: (a, b) => a / b,
  negate: (a) => -a,
  // The remainder has the sign of the divisor.
  mod: (a, b) => a - b * Math.floor(a / b),
  power: powerOf,
  smaller: (a, b) => Number(a < b),
  smallerEq: (a, b) => Number(a <= b),
  larger: (a, b) => Number(a > b),
  largerEq: (a, b) => Number(a >= b),
  equal: (a, b) => Number(a === b),
  unequal: (a, b) => Number(a !== b),
  and: (a, b) => Number(a !== 0 && b !== 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  not: (a) => Number(a === 0),
};

/** Whole powers by multiplication, others by `exp` and `log`: the platform's power differs in the last bit. */
function powerOf(base: number, exponent: number): number {
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 1024) return exp(exponent * log(base));
  let result = 1;
  let square = base;
  for (let rest = Math.abs(exponent); rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return exponent < 0 ? 1 / result : result;
}
