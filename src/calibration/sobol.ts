import numbers from "./direction-numbers.json" with { type: "json" };

/**
 * **Sobol sequence**: points that fill the unit cube evenly, the same on every machine (whole numbers only). Direction
 * numbers are those of Joe and Kuo (2008). A digital shift, one 32-bit number per dimension made from `seed`, moves the
 * points without harming their evenness, so that none lies on the edge; seed 0 shifts nothing. A point is
 * (integer + ½) / 2³², so always strictly between 0 and 1.
 */
export interface Sobol {
  /** The next point, one number per dimension. */
  next(): Float64Array;
}

/** Dimensions for which direction numbers are stored. */
export const MAX_DIMENSIONS = numbers.rijen.length + 1;

const BITS = 32;

/** Starts a sequence at point `first`. Throws where there are no direction numbers for so many dimensions. */
export function sobol(dimensions: number, seed: number, first = 0): Sobol {
  if (dimensions < 1 || dimensions > MAX_DIMENSIONS)
    throw new Error(`dimensions is ${dimensions}; 1 to ${MAX_DIMENSIONS} have direction numbers`);
  const directions = Array.from({ length: dimensions }, (_, k) => directionsOf(k));
  const shift = Uint32Array.from({ length: dimensions }, (_, k) => (seed === 0 ? 0 : mixed(seed, k)));
  /** By bit: the direction numbers of all dimensions. */
  const byBit = Array.from({ length: BITS }, (_, bit) => Uint32Array.from(directions, (own) => word(own, bit)));
  const at = new Uint32Array(dimensions);
  const gray = first ^ (first >>> 1);
  for (let bit = 0; bit < BITS; bit++)
    if ((gray >>> bit) & 1) for (let k = 0; k < dimensions; k++) at[k] = word(at, k) ^ word(directions[k], bit);
  let index = first;
  return {
    next() {
      index++;
      const turned = byBit[BITS - 1 - Math.clz32(index & -index)] as Uint32Array;
      const point = new Float64Array(dimensions);
      for (let k = 0; k < dimensions; k++) {
        const value = at[k] as number;
        point[k] = (((value ^ (shift[k] as number)) >>> 0) + 0.5) / 2 ** BITS;
        at[k] = value ^ (turned[k] as number);
      }
      return point;
    },
  };
}

function word(words: Uint32Array | undefined, k: number): number {
  return words?.[k] ?? 0;
}

/** The 32 direction numbers of dimension k, most significant bit first. */
function directionsOf(k: number): Uint32Array {
  const v = new Uint32Array(BITS);
  const [a = 0, ...m] = numbers.rijen[k - 1] ?? [];
  const s = m.length;
  for (let i = 0; i < BITS; i++) {
    if (k === 0) v[i] = 1 << (BITS - 1 - i);
    else if (i < s) v[i] = (m[i] as number) << (BITS - 1 - i);
    else {
      let value = word(v, i - s) ^ (word(v, i - s) >>> s);
      for (let j = 1; j < s; j++) if ((a >>> (s - 1 - j)) & 1) value ^= word(v, i - j);
      v[i] = value;
    }
  }
  return v;
}

/** A 32-bit number that looks random, of seed and dimension (the finaliser of MurmurHash3). */
function mixed(seed: number, k: number): number {
  let h = Math.imul(seed, 0x9e3779b1) ^ Math.imul(k + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
