import { drained } from "./drain.ts";

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

/** How much too much leaves with factor m; rises with m. */
function excess({ total, stockA, inA, rateA, stockB, inB, rateB }: CommonFactor, m: number): number {
  return drained(stockA, inA, m * rateA, 0) + drained(stockB, inB, m * rateB, 0) - total;
}

/**
 * Root of `excess` over m ≥ 0 by bracketing and the Illinois variant of the false position: the bracket keeps
 * the root, and a side that stays twice is halved. Stops at 1e-13 of the total. NaN where no root is found.
 */
export function rootOf(task: CommonFactor): number {
  const tolerance = 1e-13 * task.total;
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
    if (high > 1e7) return Number.NaN;
    fHigh = excess(task, high);
  }
  let side = 0;
  for (let k = 0; k < 100; k++) {
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
