import type { Op } from "./values.ts";

/** The bytes of WebAssembly, as its specification (2.0) writes them. */

export const I32 = 0x7f;
export const V128 = 0x7b;
/** A block or loop that leaves nothing. */
const EMPTY = 0x40;

/**
 * The instruction of each operation, on two lanes. None is relaxed, and min and max are those that treat NaN and −0 as
 * JavaScript does (f64x2.min and max, never pmin and pmax).
 */
const SIMD: Partial<Record<Op, number>> = {
  add: 0xf0,
  sub: 0xf1,
  mul: 0xf2,
  div: 0xf3,
  min: 0xf4,
  max: 0xf5,
  abs: 0xec,
  neg: 0xed,
  floor: 0x75,
  eq: 0x47,
  ne: 0x48,
  lt: 0x49,
  gt: 0x4a,
  le: 0x4b,
  ge: 0x4c,
  not: 0x4d,
  and: 0x4e,
  or: 0x50,
  select: 0x52,
  shl: 0xcb,
  shr: 0xcd,
  iadd: 0xce,
  isub: 0xd1,
};

/** Instructions, one after another. On i32 they count, and hold addresses; all else is two lanes. */
export class Code {
  readonly bytes: number[] = [];

  get = (local: number) => this.put(0x20, local);
  set = (local: number) => this.put(0x21, local);
  tee = (local: number) => this.put(0x22, local);
  call = (index: number) => this.put(0x10, index);
  isZero = () => this.bytes.push(0x45);
  differ = () => this.bytes.push(0x47);
  plus = () => this.bytes.push(0x6a);
  minus = () => this.bytes.push(0x6b);
  shiftLeft = () => this.bytes.push(0x74);
  block = () => this.bytes.push(0x02, EMPTY);
  loop = () => this.bytes.push(0x03, EMPTY);
  end = () => this.bytes.push(0x0b);
  again = (depth: number) => this.put(0x0c, depth);
  branchIf = (depth: number) => this.put(0x0d, depth);
  load = (address: number) => this.simd(0, 4, address);
  /** One number, in both lanes. */
  loadSplat = (address: number) => this.simd(10, 3, address);
  store = (address: number) => this.simd(11, 4, address);
  /** An i32, in both lanes, as 64 bits. */
  splatWhole() {
    this.bytes.push(0xac);
    this.simd(18);
  }
  anyTrue = () => this.simd(0x53);

  i32(value: number) {
    let rest = value;
    this.bytes.push(0x41);
    for (; rest < -64 || rest > 63; rest >>= 7) this.bytes.push((rest & 127) | 128);
    this.bytes.push(rest & 127);
  }

  /** The same 64 bits in both lanes. */
  constant(bits: bigint) {
    this.simd(12);
    for (let k = 0; k < 16; k++) this.bytes.push(Number((bits >> BigInt(8 * (k % 8))) & 255n));
  }

  operation(op: Op) {
    const opcode = SIMD[op];
    if (opcode === undefined) throw new Error(`${op} is no operation on lanes`);
    this.simd(opcode);
  }

  private put(opcode: number, operand: number) {
    this.bytes.push(opcode);
    unsigned(this.bytes, operand);
  }

  private simd(opcode: number, ...operands: number[]) {
    this.bytes.push(0xfd);
    unsigned(this.bytes, opcode);
    for (const operand of operands) unsigned(this.bytes, operand);
  }
}

function unsigned(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  bytes.push(rest);
}

export interface WasmFunction {
  parameters: readonly number[];
  results: readonly number[];
  /** Types of the locals after the parameters. */
  locals: readonly number[];
  body: readonly number[];
  exportAs?: string;
}

type Bytes = ArrayLike<number>;

/** A module with a memory of its own, of `size` bytes, exported as "memory". */
export function moduleOf(functions: readonly WasmFunction[], size: number): Uint8Array<ArrayBuffer> {
  const pages = number(Math.ceil(size / 65536));
  const exports = functions.flatMap(({ exportAs }, k) => (exportAs ? [joined([name(exportAs), [0, k]])] : []));
  const types = functions.map(({ parameters, results }) => joined([[0x60], counted(parameters), counted(results)]));
  const bodies = functions.map(({ locals, body }) =>
    counted(joined([list(locals.map((type) => [1, type])), body, [0x0b]])),
  );
  return joined([
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, types),
    section(
      3,
      functions.map((_, k) => [k]),
    ),
    section(5, [joined([[1], pages, pages])]),
    section(7, [joined([name("memory"), [2, 0]]), ...exports]),
    section(10, bodies),
  ]);
}

function joined(parts: readonly Bytes[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function number(value: number): Bytes {
  const bytes: number[] = [];
  unsigned(bytes, value);
  return bytes;
}

function counted(bytes: Bytes): Bytes {
  return joined([number(bytes.length), bytes]);
}

function list(items: readonly Bytes[]): Bytes {
  return joined([number(items.length), ...items]);
}

function section(id: number, items: readonly Bytes[]): Bytes {
  return joined([[id], counted(list(items))]);
}

function name(text: string): Bytes {
  return counted(new TextEncoder().encode(text));
}
