import type { Op } from "./values.ts";

/** Bytes of WebAssembly: numbers, instructions and sections, as the specification (2.0) writes them. */

export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128);
  return [...bytes, rest];
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest < -64 || rest > 63; rest >>= 7) bytes.push((rest & 127) | 128);
  return [...bytes, rest & 127];
}

export const I32 = 0x7f;
export const V128 = 0x7b;

/** Instructions on i32, which count pairs of lanes and hold addresses. */
export const code = {
  get: (local: number) => [0x20, ...unsigned(local)],
  set: (local: number) => [0x21, ...unsigned(local)],
  tee: (local: number) => [0x22, ...unsigned(local)],
  i32: (value: number) => [0x41, ...signed(value)],
  isZero: [0x45],
  differ: [0x47],
  plus: [0x6a],
  minus: [0x6b],
  times: [0x6c],
  call: (index: number) => [0x10, ...unsigned(index)],
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  again: (depth: number) => [0x0c, ...unsigned(depth)],
  branchIf: (depth: number) => [0x0d, ...unsigned(depth)],
  load: (address: number) => [0xfd, 0, 4, ...unsigned(address)],
  /** One number, in both lanes. */
  loadSplat: (address: number) => [0xfd, 10, 3, ...unsigned(address)],
  store: (address: number) => [0xfd, 11, 4, ...unsigned(address)],
  splatLong: [0xac, 0xfd, 18], // i64.extend_i32_s, i64x2.splat
  anyTrue: [0xfd, ...unsigned(0x53)],
  allTrue: [0xfd, ...unsigned(0xc3)],
  /** The same 64 bits in both lanes. */
  constant(bits: bigint) {
    const bytes = Array.from({ length: 8 }, (_, k) => Number((bits >> BigInt(8 * k)) & 255n));
    return [0xfd, 12, ...bytes, ...bytes];
  },
};

/**
 * The instruction of each operation, on two lanes. None is relaxed, and min and max are those that treat NaN and −0 as
 * JavaScript does (f64x2.min and max, never pmin and pmax).
 */
export const simd: Partial<Record<Op, number[]>> = Object.fromEntries(
  Object.entries({
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
  }).map(([op, opcode]) => [op, [0xfd, ...unsigned(opcode)]]),
);

const list = (items: readonly (readonly number[])[]) => [...unsigned(items.length), ...items.flat()];
const section = (id: number, content: readonly number[]) => [id, ...unsigned(content.length), ...content];
const name = (text: string) => [...unsigned(text.length), ...new TextEncoder().encode(text)];

export interface WasmFunction {
  parameters: readonly number[];
  results: readonly number[];
  /** Types of the locals after the parameters. */
  locals: readonly number[];
  body: readonly number[];
  exportAs?: string;
}

/** A module with a memory of its own, of `bytes` bytes, exported as "memory". */
export function moduleOf(functions: readonly WasmFunction[], bytes: number): Uint8Array<ArrayBuffer> {
  const pages = Math.ceil(bytes / 65536);
  const exports = functions.flatMap(({ exportAs }, k) => (exportAs ? [[...name(exportAs), 0, ...unsigned(k)]] : []));
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      list(functions.map(({ parameters, results }) => [0x60, ...list(parameters.map(one)), ...list(results.map(one))])),
    ),
    ...section(3, list(functions.map((_, k) => unsigned(k)))),
    ...section(5, list([[1, ...unsigned(pages), ...unsigned(pages)]])),
    ...section(7, list([[...name("memory"), 2, 0], ...exports])),
    ...section(
      10,
      list(
        functions.map(({ locals, body }) => {
          const content = [...list(locals.map((type) => [1, type])), ...body, ...code.end];
          return [...unsigned(content.length), ...content];
        }),
      ),
    ),
  ]);
}

function one(value: number): number[] {
  return [value];
}
