import { expect } from "vitest";

/**
 * Compares two series step by step. The difference is relative to the value, and to 1 where the value is less than that:
 * a thousandth of a person says nothing. Values that are not known (NaN) are skipped, and the number compared is returned.
 */
export function expectEqualSeries(
  name: string,
  found: ArrayLike<number> | undefined,
  wanted: ArrayLike<number>,
  tolerance: number,
  from = 0,
): number {
  if (found === undefined) throw new Error(`${name} is not in the run`);
  let compared = 0;
  for (let step = from; step < found.length; step++) {
    const value: number | undefined = wanted[step];
    if (value === undefined || Number.isNaN(value)) continue;
    const error: number = Math.abs((found[step] as number) - value) / Math.max(1, Math.abs(value));
    // NaN is no match either.
    if (!(error <= tolerance)) expect.fail(`${name} at ${step} is ${found[step]}, not ${value} (${error} apart)`);
    compared++;
  }
  return compared;
}
