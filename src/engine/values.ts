/**
 * Values in the making: what an equation computes, written down as a graph before there are numbers. A value is an
 * operation on other values; equal operations on equal values are one value, so what two equations share is computed
 * once. `fuse` writes the values of a whole program, `wasm-module` turns them into instructions.
 *
 * Every operation is one that IEEE 754 or whole-number arithmetic fixes to the bit. Values are of three kinds: numbers,
 * truths (all bits set, or none) and whole 64-bit numbers, which hold the bits of a number.
 */
export interface Value {
  readonly op: Op;
  readonly args: readonly Value[];
  /** The constant itself, places to shift by, or which input, cell, variable or procedure. */
  readonly of: number | bigint;
  /** Its place in the order of writing: after all that it reads. */
  readonly number: number;
}

const OPS = [
  ...(["constant", "bits", "input", "cell", "first", "variable", "call"] as const),
  ...(["add", "sub", "mul", "div", "min", "max", "neg", "abs", "floor"] as const),
  ...(["lt", "le", "gt", "ge", "eq", "ne", "and", "or", "not", "select"] as const),
  ...(["iadd", "isub", "shl", "shr"] as const),
];
export type Op = (typeof OPS)[number];
const indexOf = new Map(OPS.map((op, k) => [op, k]));

/** Steps that one call after another takes, with variables that change: for what must repeat until it has converged. */
export interface Steps {
  variable(start: Value): Value;
  set(variable: Value, value: Value): void;
  /** Repeats `body` as long as the truth holds in any lane, and no more than `most` times. */
  whileAny(truth: Value, most: number, body: () => void): void;
}

/** A computation with loops of its own; a lane that has its answer must not change it. */
export interface Procedure {
  name: string;
  parameters: number;
  /** The value of as many arguments as it has parameters. */
  write(values: Values, steps: Steps, args: readonly Value[]): Value;
}

type Binary = (a: Value, b: Value) => Value;

export class Values {
  /** All of them, in the order of writing. */
  readonly all: Value[] = [];
  readonly procedures: Procedure[] = [];
  private readonly known = new Map<string | number, Value>();

  readonly add: Binary = (a, b) => this.make("add", [a, b]);
  readonly sub: Binary = (a, b) => this.make("sub", [a, b]);
  readonly mul: Binary = (a, b) => (isOne(b) ? a : isOne(a) ? b : this.make("mul", [a, b]));
  readonly div: Binary = (a, b) => (isOne(b) ? a : this.make("div", [a, b]));
  /**
   * As Math.min and Math.max: NaN where either is, and −0 below 0. With a constant that is neither, a comparison says the same
   * in fewer instructions.
   */
  readonly min: Binary = (a, b) => {
    if (a === b) return a;
    if (isPlain(a) && !isPlain(b)) return this.min(b, a);
    return isPlain(b) ? this.select(this.gt(a, b), b, a) : this.make("min", [a, b]);
  };
  readonly max: Binary = (a, b) => {
    if (a === b) return a;
    if (isPlain(a) && !isPlain(b)) return this.max(b, a);
    return isPlain(b) ? this.select(this.le(a, b), b, a) : this.make("max", [a, b]);
  };
  readonly neg = (a: Value) => this.make("neg", [a]);
  readonly abs = (a: Value) => this.make("abs", [a]);
  readonly floor = (a: Value) => this.make("floor", [a]);

  /** Comparisons as in JavaScript: with NaN only `ne` holds. */
  readonly lt: Binary = (a, b) => this.make("lt", [a, b]);
  readonly le: Binary = (a, b) => this.make("le", [a, b]);
  readonly gt: Binary = (a, b) => this.make("gt", [a, b]);
  readonly ge: Binary = (a, b) => this.make("ge", [a, b]);
  readonly eq: Binary = (a, b) => this.make("eq", [a, b]);
  readonly ne: Binary = (a, b) => this.make("ne", [a, b]);
  readonly and: Binary = (a, b) => this.make("and", [a, b]);
  readonly or: Binary = (a, b) => this.make("or", [a, b]);
  readonly not = (a: Value) => this.make("not", [a]);
  /** a where the truth holds, else b. Both are computed. */
  readonly select = (truth: Value, a: Value, b: Value) => (a === b ? a : this.make("select", [truth, a, b]));

  /** On the bits: sums that wrap, and shifts that let zeros in. */
  readonly iadd: Binary = (a, b) => this.make("iadd", [a, b]);
  readonly isub: Binary = (a, b) => this.make("isub", [a, b]);
  readonly shl = (a: Value, places: number) => this.make("shl", [a], places);
  readonly shr = (a: Value, places: number) => this.make("shr", [a], places);

  readonly constant = (value: number) => this.make("constant", [], value);
  readonly bits = (value: bigint) => this.make("bits", [], value);

  /** 1 where the truth holds, else 0; and whether a number is not 0. */
  readonly asNumber = (truth: Value) => this.select(truth, this.constant(1), this.constant(0));
  readonly holds = (a: Value): Value => {
    const [truth, one, zero] = a.op === "select" ? a.args : [];
    return truth && one && zero && isOne(one) && Object.is(zero.of, 0) ? truth : this.ne(a, this.constant(0));
  };

  readonly input = (of: number) => this.make("input", [], of);
  /** What was kept from the step before. */
  readonly cell = (of: number) => this.make("cell", [], of);
  /** Holds in the first step. */
  readonly first = () => this.make("first", []);
  readonly variable = (of: number) => this.make("variable", [], of);
  readonly call = (procedure: Procedure, args: readonly Value[]) => {
    const known = this.procedures.findIndex(({ name }) => name === procedure.name);
    return this.make("call", args, known < 0 ? this.procedures.push(procedure) - 1 : known);
  };

  private make(op: Op, args: readonly Value[], of: number | bigint = 0): Value {
    const key = keyOf(op, args, of);
    const known = this.known.get(key);
    if (known) return known;
    const value: Value = { op, args, of, number: this.all.length };
    this.all.push(value);
    this.known.set(key, value);
    return value;
  }
}

/** Most operations fit in one whole number: the operation and its arguments, 16 bits each. */
function keyOf(op: Op, args: readonly Value[], of: number | bigint): string | number {
  let key = indexOf.get(op) as number;
  if (args.length > 0 && args.length < 4 && of === 0 && args.every(({ number }) => number < 65536)) {
    for (const { number } of args) key = key * 65536 + number;
    return args.length === 3 ? -key : key;
  }
  return `${op} ${Object.is(of, -0) ? "-0" : of} ${args.map(({ number }) => number).join(" ")}`;
}

/** A constant that is neither NaN nor −0. */
function isPlain({ op, of }: Value): boolean {
  return op === "constant" && !Number.isNaN(of) && !Object.is(of, -0);
}

/** x × 1 and x / 1 are x to the bit. */
function isOne({ op, of }: Value): boolean {
  return op === "constant" && of === 1;
}
