/**
 * **Continuous ranked probability score** of draws x₁…xₙ against an outturn y, in the unit of y; lower is better, and for
 * a single draw it is |x − y|. mean |xᵢ − y| − ½ mean |xᵢ − xⱼ|, the second by the order of the draws. `sorted` must rise.
 */
export function crps(sorted: Float64Array, outturn: number): number {
  const n = sorted.length;
  let off = 0;
  let spread = 0;
  for (const [k, value] of sorted.entries()) {
    off += Math.abs(value - outturn);
    spread += (2 * k + 1 - n) * value;
  }
  return off / n - spread / (n * n);
}
