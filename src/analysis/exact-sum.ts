/**
 * Sums without rounding on the way. A number is kept as the exact sum of doubles that do not overlap, smallest first
 * (Shewchuk's expansions); only the end is rounded. So the order of the terms does not matter, and the sum of negated terms
 * is the negated sum, to the bit.
 */
export class ExactSum {
  private parts: number[] = [];

  add(term: number): this {
    let carried = term;
    const next: number[] = [];
    for (const part of this.parts) {
      const [sum, rest] = twoSum(carried, part);
      if (rest !== 0) next.push(rest);
      carried = sum;
    }
    next.push(carried);
    this.parts = next;
    return this;
  }

  /** Adds `times` × `term`; both are finite and their product must not overflow. */
  addProduct(times: number, term: number): this {
    const [product, rest] = twoProduct(times, term);
    return this.add(rest).add(product);
  }

  /** The nearest double, in the rounding of the platform (to even). */
  value(): number {
    let high = 0;
    for (let k = this.parts.length - 1; k >= 0; k--) {
      const [sum, rest] = twoSum(high, this.parts[k] as number);
      high = sum;
      if (rest === 0) continue;
      // Half a unit exactly: what comes below decides to which side it goes.
      const below = this.parts[k - 1] ?? 0;
      if ((rest < 0 && below < 0) || (rest > 0 && below > 0)) {
        const double = 2 * rest;
        if (high + double - high === double) return high + double;
      }
      return high;
    }
    return high;
  }
}

export function exactSum(terms: Iterable<number>): number {
  const sum = new ExactSum();
  for (const term of terms) sum.add(term);
  return sum.value();
}

/** a + b as its double and what that leaves out, exactly. */
function twoSum(a: number, b: number): [sum: number, rest: number] {
  const sum = a + b;
  const ofB = sum - a;
  return [sum, a - (sum - ofB) + (b - ofB)];
}

/** a × b as its double and what that leaves out, exactly. */
function twoProduct(a: number, b: number): [product: number, rest: number] {
  const product = a * b;
  const [aHigh, aLow] = halves(a);
  const [bHigh, bLow] = halves(b);
  return [product, aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow)];
}

/** A double as two of half as many bits. */
function halves(a: number): [high: number, low: number] {
  const scaled = 134_217_729 * a;
  const high = scaled - (scaled - a);
  return [high, a - high];
}
