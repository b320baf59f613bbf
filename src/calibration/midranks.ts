/** Bits of a number that are sorted by at a time. */
const DIGIT = 11;
const SIZE = 2 ** DIGIT;

/**
 * **Ranks**, from 0; equal numbers share the mean of their ranks (−0 and 0 are equal), and NaN comes last. Sorts places, not
 * numbers, by the bits of the numbers, eleven at a time from the lowest, so that the time does not depend on the numbers.
 */
export function midranks(values: Float64Array): Float64Array {
  const count = values.length;
  const { low, high } = sortableBits(values);
  const digits = new Uint16Array(count);
  let order = Uint32Array.from({ length: count }, (_, k) => k);
  let next = new Uint32Array(count);
  for (let shift = 0; shift < 64; shift += DIGIT) {
    // The digit from bit `shift` on: in the low word, in the high one, or in both.
    for (let k = 0; k < count; k++) {
      const l = low[k] as number;
      const h = high[k] as number;
      digits[k] = (shift >= 32 ? h >>> (shift - 32) : (l >>> shift) | (shift > 0 ? h << (32 - shift) : 0)) & (SIZE - 1);
    }
    sortBy(digits, order, next);
    [order, next] = [next, order];
  }
  const ranks = new Float64Array(count);
  for (let first = 0, last = 0; first < count; first = last) {
    const value = values[order[first] as number] as number;
    for (last = first + 1; last < count && values[order[last] as number] === value; ) last++;
    for (let k = first; k < last; k++) ranks[order[k] as number] = (first + last - 1) / 2;
  }
  return ranks;
}

/** Writes `order` to `into` by rising digit; places of one digit keep their order. */
function sortBy(digits: Uint16Array, order: Uint32Array, into: Uint32Array): void {
  const starts = new Uint32Array(SIZE + 1);
  for (let k = 0; k < digits.length; k++) {
    const after = (digits[k] as number) + 1;
    starts[after] = (starts[after] as number) + 1;
  }
  for (let digit = 0; digit < SIZE; digit++)
    starts[digit + 1] = (starts[digit + 1] as number) + (starts[digit] as number);
  for (let k = 0; k < order.length; k++) {
    const place = order[k] as number;
    const digit = digits[place] as number;
    const to = starts[digit] as number;
    starts[digit] = to + 1;
    into[to] = place;
  }
}

/** Bits that, as whole numbers, stand in the order of the numbers: negatives turned over, and all others above them. */
function sortableBits(values: Float64Array): { low: Uint32Array; high: Uint32Array } {
  const low = new Uint32Array(values.length);
  const high = new Uint32Array(values.length);
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    const l = value === 0 ? 0 : view.getUint32(8 * k, true);
    const h = value === 0 ? 0 : view.getUint32(8 * k + 4, true);
    const negative = h >>> 31 === 1;
    low[k] = negative ? ~l : l;
    high[k] = negative ? ~h : h | 0x80000000;
  }
  return { low, high };
}
