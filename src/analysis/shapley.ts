import { ExactSum, exactSum } from "./exact-sum.ts";

/**
 * How much each of n factors makes of the difference between two outcomes, by Shapley: the mean, over all orders in which
 * the factors can go from b to a one by one, of what a factor's step does.
 *
 *     part(k) = Σ over sets S without k of  |S|! (n − |S| − 1)! / n!  ×  (value(S with k) − value(S))
 *
 * The parts do not depend on an order, add up to value(all from a) − value(all from b), are zero for a factor that is the
 * same in both, and change sign when a and b change places. In floating point too: each part is the exact sum, rounded once,
 * so it is negated to the bit; what that rounding leaves of the difference (less than a unit in the last place per part) goes
 * to the smallest part that is not zero, where it is kept best. A part of zero stays zero.
 */
export interface Shapley {
  verschil: number;
  /** One for each factor, in their order. */
  delen: number[];
}

/** Most factors: value is asked for 2^n sets. */
const MOST = 12;

/**
 * `factors` says of each factor whether a and b differ in it; those that do not are never taken apart. `value` gives the
 * outcome with the factors of which `fromA` is true taken from a and the rest from b; it is asked once for each set.
 */
export function shapley(factors: readonly boolean[], value: (fromA: readonly boolean[]) => number): Shapley {
  const { sets, of } = shapleySets(factors);
  return of(sets.map(value));
}

/** The same in two steps, for values that take long: the sets to be valued, and the parts once they are. */
export function shapleySets(factors: readonly boolean[]): {
  /** First all from b, last all from a. */
  sets: boolean[][];
  /** The parts of outcomes in the order of the sets. */
  of: (values: readonly number[]) => Shapley;
} {
  const players = factors.flatMap((differs, k) => (differs ? [k] : []));
  const n = players.length;
  if (n > MOST) throw new Error(`Shapley over ${n} factors asks for 2^${n} values; ${MOST} is the most`);
  const sets = Array.from({ length: 2 ** n }, (_, set) =>
    factors.map((_, k) => players.includes(k) && (set & (1 << players.indexOf(k))) !== 0),
  );
  return {
    sets,
    of(values) {
      if (values.length !== sets.length) throw new Error(`${sets.length} sets have ${values.length} values`);
      const delen = new Array<number>(factors.length).fill(0);
      for (const [bit, k] of players.entries()) delen[k] = partOf(bit, n, values);
      const verschil = (values.at(-1) as number) - (values[0] as number);
      return { verschil, delen: withRest(delen, verschil) };
    },
  };
}

function partOf(bit: number, n: number, values: readonly number[]): number {
  const sum = new ExactSum();
  for (let set = 0; set < values.length; set++) {
    const size = bitsOf(set);
    const inSet = (set & (1 << bit)) !== 0;
    const weight = inSet ? factorial(size - 1) * factorial(n - size) : factorial(size) * factorial(n - size - 1);
    sum.addProduct(inSet ? weight : -weight, values[set] as number);
  }
  return sum.value() / factorial(n);
}

/** Gives what rounding left of the difference to the smallest part that is not zero. */
function withRest(delen: number[], verschil: number): number[] {
  const rest = exactSum([verschil, ...delen.map((part) => -part)]);
  if (rest === 0) return delen;
  let smallest = -1;
  for (const [k, part] of delen.entries())
    if (part !== 0 && (smallest < 0 || Math.abs(part) < Math.abs(delen[smallest] as number))) smallest = k;
  return delen.map((part, k) => (k === smallest ? part + rest : part));
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
