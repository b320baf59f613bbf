/** Bins that numbers are divided over: enough that few share one with what is looked for. */
const BINS = 2048;
/** So few are sorted at once. */
const FEW = 64;

const counts = new Uint32Array(BINS);

/**
 * **Order statistics**: the numbers that would stand at places `ranks` (ascending, from 0) if `values` were sorted, −0 before
 * 0; none may be NaN. Nothing is sorted as a whole: the numbers are counted into bins between the least and the most, and
 * only the bins with a rank in them are looked into, the same way again. `values` are left as they are. No choice depends on
 * chance, and the time hardly on the numbers.
 */
export function orderStatistics(values: Float64Array, ranks: readonly number[]): number[] {
  const result: number[] = [];
  select(values, ranks, 0, result);
  return result;
}

/** Writes the numbers at `ranks` to `into`, from place `at` on. */
function select(values: Float64Array, ranks: readonly number[], at: number, into: number[]): void {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high && low !== 0) {
    for (const k of ranks.keys()) into[at + k] = low;
    return;
  }
  const scale = BINS / (high - low);
  // Nothing to divide by where all are zero, the distance overflows, or bins would be finer than numbers are.
  if (values.length <= FEW || !(scale > 0 && scale < Number.MAX_VALUE)) {
    const sorted = values.slice().sort();
    for (const [k, rank] of ranks.entries()) into[at + k] = sorted[rank] as number;
    return;
  }
  counts.fill(0);
  for (let k = 0; k < values.length; k++) {
    const bin = Math.min(BINS - 1, ((values[k] as number) - low) * scale) | 0;
    counts[bin] = (counts[bin] as number) + 1;
  }
  const groups = groupsOf(ranks);
  const bins = new Map(
    groups.map((group) => [group.bin, { ...group, values: new Float64Array(group.size), filled: 0 }]),
  );
  const wanted = new Uint8Array(BINS);
  for (const { bin } of groups) wanted[bin] = 1;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    const bin = Math.min(BINS - 1, (value - low) * scale) | 0;
    if (wanted[bin] === 0) continue;
    const group = bins.get(bin);
    if (group) group.values[group.filled++] = value;
  }
  for (const group of bins.values()) select(group.values, group.ranks, at + group.at, into);
}

/** The bins that hold ranks, with the ranks counted from the first number in the bin. */
function groupsOf(ranks: readonly number[]): { bin: number; size: number; at: number; ranks: number[] }[] {
  const groups: { bin: number; size: number; at: number; ranks: number[] }[] = [];
  let before = 0;
  let bin = 0;
  for (const [at, rank] of ranks.entries()) {
    while (rank >= before + (counts[bin] as number)) before += counts[bin++] as number;
    const last = groups.at(-1);
    if (last?.bin === bin) last.ranks.push(rank - before);
    else groups.push({ bin, size: counts[bin] as number, at, ranks: [rank - before] });
  }
  return groups;
}
