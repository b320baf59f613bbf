import { dependenceOf, type FusedProgram } from "../src/engine/fuse.ts";
import type { Value } from "../src/engine/values.ts";

/** Lanes of one block: enough for the widest vectors, few enough for the first cache. */
const LANES = 64;

/**
 * The C reference: the same values that become our WebAssembly module, written as C. All equations stand in one loop over 64
 * lanes, which gcc turns into the widest instructions of the machine; what no lane differs in and what no step differs in is
 * taken out of it. Our own `exp` is among the values, so it is C as well.
 */
export function cSource(fused: FusedProgram): string {
  const { lanes, steps } = dependenceOf(fused, false);
  const { cells, inputs, kept } = fused;
  const roots = [...kept.map(({ value }) => value), ...cells.flatMap(({ start, next }) => [start, next])];
  const needed = new Set<Value>();
  const open = [...roots];
  for (let value = open.pop(); value; value = open.pop()) {
    if (needed.has(value)) continue;
    needed.add(value);
    open.push(...value.args);
  }
  const ordered = fused.values.all.filter((value) => needed.has(value));
  const same = ordered.filter(({ number }) => !lanes[number]);
  const fixed = ordered.filter(({ number }) => lanes[number] && !steps[number]);
  const moving = ordered.filter(({ number }) => lanes[number] && steps[number]);
  const isFixed = new Set(fixed);
  const name = ({ number }: Value) => `v${number}`;
  const read = (value: Value) => (isFixed.has(value) ? `f${value.number}[l]` : name(value));
  const leaf = ({ op, of }: Value) => {
    const input = op === "input" ? inputs[of as number] : undefined;
    if (!input) return undefined;
    return input.lanes ? `in[${of}][first + l]` : `in[${of}][${input.steps ? "step" : 0}]`;
  };
  const line = (value: Value, at: (value: Value) => string) => {
    const right =
      leaf(value) ?? (value.op === "cell" ? `c${value.of}[${lanes[value.number] ? "l" : 0}]` : expression(value, at));
    return `const ${isWhole(value) ? "uint64_t" : "double"} ${name(value)} = ${right};`;
  };
  const lane = (cell: number) => (lanes[(cells[cell] as { now: Value }).now.number] ? "[l]" : "[0]");
  const loop = (...body: string[]) => [`for (int l = 0; l < ${LANES}; l++) {`, ...body, "}"].join("\n");
  return [
    "#include <stdint.h>",
    "#include <string.h>",
    "static inline uint64_t bits(double x) { uint64_t b; memcpy(&b, &x, 8); return b; }",
    "static inline double number(uint64_t b) { double x; memcpy(&x, &b, 8); return x; }",
    `void run(const double *const *in, double *const *out, int count, int steps) {`,
    `for (int first = 0; first < count; first += ${LANES}) {`,
    ...fixed.map((value) => `double f${value.number}[${LANES}] __attribute__((aligned(64)));`),
    ...cells.map((_, k) => `double c${k}[${LANES}] __attribute__((aligned(64)));`),
    "{ const int step = 0; (void)step;",
    ...same.filter(({ number }) => !steps[number]).map((value) => line(value, read)),
    loop(
      ...fixed.flatMap((value) => [line(value, name), `f${value.number}[l] = ${name(value)};`]),
      ...cells.map(({ start }, k) => `c${k}[l] = ${isFixed.has(start) ? `f${start.number}[l]` : name(start)};`),
    ),
    "}",
    "for (int step = 0; step < steps; step++) {",
    ...same.map((value) => line(value, read)),
    loop(
      ...moving.map((value) => line(value, read)),
      ...kept.map(({ value }, k) => `out[${k}][(long)step * count + first + l] = ${read(value)};`),
      ...cells.map(({ next }, k) => (lane(k) === "[l]" ? `c${k}[l] = ${read(next)};` : "")),
    ),
    ...cells.map(({ next }, k) => (lane(k) === "[0]" ? `c${k}[0] = ${read(next)};` : "")),
    "}",
    "}",
    "}",
  ].join("\n");
}

const WHOLE = new Set(["iadd", "isub", "shl", "shr", "bits"]);
const isWhole = ({ op }: Value) => WHOLE.has(op);
const INFIX: Readonly<Record<string, string>> = {
  ...{ add: "+", sub: "-", mul: "*", div: "/", lt: "<", le: "<=", gt: ">", ge: ">=", eq: "==", ne: "!=" },
  ...{ and: "&&", or: "||", iadd: "+", isub: "-", shl: "<<", shr: ">>" },
};

function expression(value: Value, at: (value: Value) => string): string {
  const { op, args, of } = value;
  const operands = args.map((arg) =>
    isWhole(value) === isWhole(arg) ? at(arg) : `${isWhole(value) ? "bits" : "number"}(${at(arg)})`,
  );
  const [a, b, c] = operands;
  if (op === "constant") {
    if (Number.isFinite(of)) return Object.is(of, -0) ? "-0.0" : `${(of as number).toExponential()}`;
    return Number.isNaN(of) ? "(0.0 / 0.0)" : `(${(of as number) > 0 ? "" : "-"}1.0 / 0.0)`;
  }
  if (op === "bits") return `${of}ull`;
  if (op === "neg") return `-${a}`;
  if (op === "not") return `!${a}`;
  if (op === "abs" || op === "floor") return `__builtin_${op === "abs" ? "fabs" : "floor"}(${a})`;
  if (op === "min" || op === "max") return `(${a} ${op === "min" ? "<" : ">"} ${b} ? ${a} : ${b})`;
  if (op === "select") return `(${a} ? ${b} : ${c})`;
  if (op === "shl" || op === "shr") return `${a} ${INFIX[op]} ${of}`;
  const infix = INFIX[op];
  if (infix === undefined) throw new Error(`${op} has no C`);
  return `${a} ${infix} ${b}`;
}
