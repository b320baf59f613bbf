import { drained, drainedOf } from "./drain.ts";
import type { Procedure, Value } from "./values.ts";

/** What `commonFactor` solves for one lane; one object for all, so that nothing is allocated per lane. */
interface CommonFactor {
  total: number;
  stockA: number;
  inA: number;
  rateA: number;
  stockB: number;
  inB: number;
  rateB: number;
}

/** The lane that is being solved. */
export const task: CommonFactor = { total: 0, stockA: 0, inA: 0, rateA: 0, stockB: 0, inB: 0, rateB: 0 };

const TOLERANCE = 1e-13;
/** The highest factor that is tried, and how often a bracket is narrowed. */
const HIGHEST = 1e7;
const MOST = 100;

/** How much too much leaves with factor m; rises with m. */
function excess({ total, stockA, inA, rateA, stockB, inB, rateB }: CommonFactor, m: number): number {
  return drained(stockA, inA, m * rateA, 0) + drained(stockB, inB, m * rateB, 0) - total;
}

/**
 * Root of `excess` over m ≥ 0 by bracketing and the Illinois variant of the false position: the bracket keeps
 * the root, and a side that stays twice is halved. Stops at 1e-13 of the total. NaN where no root is found.
 */
export function rootOf(task: CommonFactor): number {
  const tolerance = TOLERANCE * task.total;
  let low = 0;
  let fLow = excess(task, 0);
  if (Math.abs(fLow) <= tolerance) return 0;
  if (!(fLow < 0)) return Number.NaN;
  let high = 1;
  let fHigh = excess(task, high);
  while (fHigh < 0) {
    low = high;
    fLow = fHigh;
    high *= 4;
    if (high > HIGHEST) return Number.NaN;
    fHigh = excess(task, high);
  }
  let side = 0;
  for (let k = 0; k < MOST; k++) {
    const m = (low * fHigh - high * fLow) / (fHigh - fLow);
    const value = excess(task, m);
    if (Math.abs(value) <= tolerance || m === low || m === high) return m;
    if (value < 0) {
      low = m;
      fLow = value;
      if (side === -1) fHigh /= 2;
      side = -1;
    } else {
      high = m;
      fHigh = value;
      if (side === 1) fLow /= 2;
      side = 1;
    }
  }
  return Number.NaN;
}

/** The same operations in the same order, as values; each lane stands still once it has its root or has none. */
export const rootOfLanes: Procedure = {
  name: "commonFactor",
  parameters: 7,
  write(v, steps, args) {
    const [total, stockA, inA, rateA, stockB, inB, rateB] = args as SevenValues;
    const { add, sub, mul, div, select, and, or, not, constant: c } = v;
    const none = c(0);
    const excessAt = (m: Value) =>
      sub(add(drainedOf(v, stockA, inA, mul(m, rateA), none), drainedOf(v, stockB, inB, mul(m, rateB), none)), total);
    const tolerance = steps.variable(mul(c(TOLERANCE), total));
    const near = (excess: Value) => v.le(v.abs(excess), tolerance);

    const low = steps.variable(none);
    const fLow = steps.variable(excessAt(none));
    const root = steps.variable(select(near(fLow), none, c(Number.NaN)));
    const open = steps.variable(and(v.lt(fLow, none), not(near(fLow))));

    const high = steps.variable(c(1));
    const fHigh = steps.variable(excessAt(high));
    const widening = steps.variable(and(open, v.lt(fHigh, none)));
    steps.whileAny(widening, MOST, () => {
      steps.set(low, select(widening, high, low));
      steps.set(fLow, select(widening, fHigh, fLow));
      steps.set(high, select(widening, mul(high, c(4)), high));
      const lost = steps.variable(and(widening, v.gt(high, c(HIGHEST))));
      steps.set(open, and(open, not(lost)));
      steps.set(widening, and(widening, not(lost)));
      steps.set(fHigh, select(widening, excessAt(high), fHigh));
      steps.set(widening, and(widening, v.lt(fHigh, none)));
    });

    const side = steps.variable(none);
    steps.whileAny(open, MOST, () => {
      const m = steps.variable(div(sub(mul(low, fHigh), mul(high, fLow)), sub(fHigh, fLow)));
      const value = steps.variable(excessAt(m));
      const found = steps.variable(and(open, or(near(value), or(v.eq(m, low), v.eq(m, high)))));
      steps.set(root, select(found, m, root));
      steps.set(open, and(open, not(found)));
      const below = steps.variable(v.lt(value, none));
      const twice = (before: number, f: Value) => select(v.eq(side, c(before)), div(f, c(2)), f);
      steps.set(low, select(below, m, low));
      steps.set(high, select(below, high, m));
      steps.set(fLow, select(below, value, twice(1, fLow)));
      steps.set(fHigh, select(below, twice(-1, fHigh), value));
      steps.set(side, select(below, c(-1), c(1)));
    });
    return root;
  },
};

type SevenValues = [Value, Value, Value, Value, Value, Value, Value];
