/**
 * Values in the making: what an equation computes, written down as a graph before there are numbers. A value is an
 * operation on other values; equal operations on equal values are one value, so what two equations share is computed
 * once. `fuse` writes the values of a whole program, `wasm` turns them into instructions.
 *
 * Every operation is one that IEEE 754 or whole-number arithmetic fixes to the bit. Values are of three kinds: numbers,
 * truths (all bits set, or none) and whole 64-bit numbers, which hold the bits of a number.
 */
export interface Value {
  readonly op: Op;
  readonly args: readonly Value[];
  /** The constant itself, places to shift by, or which input, cell or procedure. */
  readonly of: number | bigint;
  /** Differs from lane to lane; differs from step to step. */
  readonly lanes: boolean;
  readonly steps: boolean;
}

const BINARY = ["add", "sub", "mul", "div", "min", "max", "lt", "le", "gt", "ge", "eq", "ne"] as const;
const OTHER = ["neg", "abs", "floor", "and", "or", "not", "select", "iadd", "isub", "shl", "shr"] as const;
const LEAVES = ["constant", "bits", "input", "cell", "first", "variable", "call"] as const;
export type Op = (typeof BINARY)[number] | (typeof OTHER)[number] | (typeof LEAVES)[number];

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
  /** The value of as many arguments as the call has. */
  write(values: Values, steps: Steps, args: readonly Value[]): Value;
}

type Binary = (a: Value, b: Value) => Value;

export class Values {
  private readonly known = new Map<string, Value>();
  private readonly numberOf = new Map<Value, number>();
  readonly procedures: Procedure[] = [];

  readonly add: Binary = (a, b) => this.make("add", [a, b]);
  readonly sub: Binary = (a, b) => this.make("sub", [a, b]);
  readonly mul: Binary = (a, b) => (isOne(b) ? a : isOne(a) ? b : this.make("mul", [a, b]));
  readonly div: Binary = (a, b) => (isOne(b) ? a : this.make("div", [a, b]));
  /** As Math.min and Math.max: NaN where either is, and −0 below 0. */
  readonly min: Binary = (a, b) => (a === b ? a : this.make("min", [a, b]));
  readonly max: Binary = (a, b) => (a === b ? a : this.make("max", [a, b]));
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

  readonly input = (of: number, lanes: boolean, steps: boolean) => this.make("input", [], of, { lanes, steps });
  /** What was kept from the step before. */
  readonly cell = (of: number, lanes: boolean) => this.make("cell", [], of, { lanes, steps: true });
  /** Holds in the first step. */
  readonly first = () => this.make("first", [], 0, { lanes: false, steps: true });
  /** A variable of a procedure; each is its own. */
  readonly variable = (of: number) => this.make("variable", [], of, { lanes: true, steps: true });
  readonly call = (procedure: Procedure, args: readonly Value[]) => {
    const known = this.procedures.findIndex(({ name }) => name === procedure.name);
    return this.make("call", args, known < 0 ? this.procedures.push(procedure) - 1 : known);
  };

  private make(op: Op, args: readonly Value[], of: number | bigint = 0, leaf?: { lanes: boolean; steps: boolean }) {
    const key = `${op} ${Object.is(of, -0) ? "-0" : of} ${args.map((arg) => this.numberOf.get(arg)).join(" ")}`;
    const known = this.known.get(key);
    if (known) return known;
    const lanes = leaf?.lanes ?? args.some((arg) => arg.lanes);
    const steps = leaf?.steps ?? args.some((arg) => arg.steps);
    const value: Value = { op, args, of, lanes, steps };
    this.known.set(key, value);
    this.numberOf.set(value, this.numberOf.size);
    return value;
  }
}

/** x × 1 and x / 1 are x to the bit. */
function isOne({ op, of }: Value): boolean {
  return op === "constant" && of === 1;
}
