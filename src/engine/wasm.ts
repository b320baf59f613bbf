import type { BackEnd, Beginning, Block, BlockOptions } from "./block.ts";
import { functions } from "./functions.ts";
import { fuse, type InputKind } from "./fuse.ts";
import type { Input } from "./input.ts";
import type { Program } from "./program.ts";
import { BLOCK, COPIES, type Layout, writeModule } from "./wasm-module.ts";

/**
 * The back end in WebAssembly: the whole program as one module, made when a program is first run with inputs of these kinds,
 * and kept with the program. Undefined where the host does not allow it; the bits are those of `tapeOf`.
 */
export function wasmOf(
  program: Program,
  inputs: Readonly<Record<string, Input>>,
  keep: ReadonlySet<string>,
  lanes: number,
  from: Beginning["from"],
): BackEnd | undefined {
  if (wasmRefusal() !== undefined) return undefined;
  const kinds = kindsOf(inputs, lanes);
  let compiled = compile(program, kinds, keep, false);
  if (from && !agrees(program, compiled.layout, from, lanes)) compiled = compile(program, kinds, keep, true);
  return { most: BLOCK, block: (options) => wasmBlock(program, compiled, inputs, kinds, options) };
}

let refusal: string | undefined | null = null;

/** Why the host runs no WebAssembly, in its own words; undefined where it does. */
export function wasmRefusal(): string | undefined {
  if (refusal !== null) return refusal;
  const { bytes } = writeModule(fuse(EMPTY, [], new Set()));
  try {
    new WebAssembly.Module(bytes);
    refusal = undefined;
  } catch (error) {
    refusal = error instanceof Error ? error.message : String(error);
  }
  return refusal;
}

const EMPTY: Program = { quantities: [], stocks: [], constants: [], start: [], code: [], memories: [], registers: 0 };

interface Compiled {
  module: WebAssembly.Module;
  layout: Layout;
  /** Instances that no block uses now. */
  idle: WebAssembly.Instance[];
}

const known = new WeakMap<Program, Map<string, Compiled>>();

function compile(program: Program, kinds: readonly InputKind[], keep: ReadonlySet<string>, varying: boolean): Compiled {
  const ofProgram = known.get(program) ?? new Map<string, Compiled>();
  known.set(program, ofProgram);
  const key = [varying, ...kinds.map(({ lanes, steps }) => Number(lanes) * 2 + Number(steps)), ...keep].join(" ");
  const before = ofProgram.get(key);
  if (before) return before;
  const { bytes, layout } = writeModule(fuse(program, kinds, keep), varying);
  const compiled = { module: new WebAssembly.Module(bytes), layout, idle: [] };
  ofProgram.set(key, compiled);
  return compiled;
}

/** Whether lanes of a snapshot are the same wherever the module holds one number for all of them. */
function agrees(program: Program, { cells }: Layout, from: NonNullable<Beginning["from"]>, lanes: number): boolean {
  const same = (counts: Float64Array, at: number) => {
    for (let lane = 1; lane < lanes; lane++) if (!Object.is(counts[at + lane], counts[at])) return false;
    return true;
  };
  return (
    from.stocks.every((counts, k) => cells[k]?.stride !== 0 || same(counts, 0)) &&
    statesOf(program).every(({ cell, slots }, k) =>
      Array.from({ length: slots }).every(
        (_, slot) => cells[cell + slot]?.stride !== 0 || same(from.memories[k] as Float64Array, slot * lanes),
      ),
    )
  );
}

/** By memory of the program: its first cell, and how many it has. */
function statesOf(program: Program): { cell: number; slots: number }[] {
  let next = program.stocks.length;
  return program.memories.map(({ op, length }) => {
    const slots = functions[op]?.states?.(length) ?? 0;
    next += slots;
    return { cell: next - slots, slots };
  });
}

/** A lone lane differs from no other. */
function kindsOf(inputs: Readonly<Record<string, Input>>, lanes: number): InputKind[] {
  return Object.entries(inputs).map(([id, input]) => {
    if (typeof input === "number") return { id, lanes: false, steps: false };
    return {
      id,
      lanes: lanes > 1 && !("perStep" in input),
      steps: !("perLane" in input),
    };
  });
}

type Entry = (pairs: number, first: number) => number;

function wasmBlock(
  program: Program,
  { module, layout, idle }: Compiled,
  inputs: Readonly<Record<string, Input>>,
  kinds: readonly InputKind[],
  { first, lanes, values, of, begin: { step: begin, from } }: BlockOptions,
): Block {
  const instance = idle.pop() ?? new WebAssembly.Instance(module);
  const { memory, start, step: run } = instance.exports as { memory: WebAssembly.Memory; start: Entry; step: Entry };
  const numbers = new Float64Array(memory.buffer);
  /** Pairs of lanes, rounded up to what is computed side by side; lanes too many are copies of the last. */
  const pairs = COPIES * Math.ceil(lanes / (2 * COPIES));

  const loaders = kinds.map(({ id, lanes: differ }, k) =>
    loader(inputs[id] as Input, numbers, (layout.inputs[k] as number) / 8, differ ? lanes : undefined, first, of),
  );
  const kept = program.quantities.filter(({ id }) => Object.hasOwn(values, id));
  const recorded = kept.map(({ id }, k) => {
    const at = (layout.kept[k] as number) / 8;
    return { row: numbers.subarray(at, at + lanes), into: values[id] as Float64Array };
  });
  const sizes = statesOf(program);
  /** Both lanes of a pair lie side by side. */
  const read = (index: number, into: Float64Array) => {
    const { address, stride } = layout.cells[index] as Layout["cells"][number];
    for (let lane = 0, at = address / 8; lane < lanes; lane += 2, at += stride / 8) {
      into[lane] = numbers[at] as number;
      if (lane + 1 < lanes) into[lane + 1] = numbers[at + 1] as number;
    }
    return into;
  };
  const write = (index: number, counts: Float64Array) => {
    const { address, stride } = layout.cells[index] as Layout["cells"][number];
    for (let lane = 0, at = address / 8; lane < 2 * pairs; lane += 2, at += stride / 8) {
      numbers[at] = counts[Math.min(lane, lanes - 1)] as number;
      numbers[at + 1] = counts[Math.min(lane + 1, lanes - 1)] as number;
    }
  };

  for (const load of loaders) load(begin);
  const sound = start(pairs, 0) === 1 && !from;
  if (from) {
    const own = (counts: Float64Array | undefined, row: number) =>
      (counts as Float64Array).subarray(row * of + first, row * of + first + lanes);
    for (const [k, counts] of from.stocks.entries()) write(k, own(counts, 0));
    for (const [k, { cell: index, slots }] of sizes.entries())
      for (let slot = 0; slot < slots; slot++) write(index + slot, own(from.memories[k], slot));
  }

  return {
    sound,
    advance(step) {
      for (const load of loaders) load(step);
      const counts = run(pairs, step === 0 ? -1 : 0);
      const at = step * of + first;
      if (lanes === 1) for (const { row, into } of recorded) into[at] = row[0] as number;
      else for (const { row, into } of recorded) into.set(row, at);
      return counts === 1;
    },
    stock: read,
    memory(k) {
      const { cell: index, slots } = sizes[k] as (typeof sizes)[number];
      const state = new Float64Array(slots * lanes);
      for (let slot = 0; slot < slots; slot++) read(index + slot, state.subarray(slot * lanes, (slot + 1) * lanes));
      return state;
    },
    release() {
      idle.push(instance);
    },
  };
}

/**
 * How an input reaches the memory, at `at`: once, or anew at each step; one number where `lanes` is undefined. The last lane
 * is repeated where lanes are too few for whole pairs.
 */
function loader(
  input: Input,
  numbers: Float64Array,
  at: number,
  lanes: number | undefined,
  first: number,
  of: number,
): (step: number) => void {
  const put = (values: Float64Array, from: number) => {
    if (lanes === undefined) {
      numbers[at] = values[from] as number;
      return;
    }
    numbers.set(values.subarray(from, from + lanes), at);
    const whole = Math.ceil(lanes / (2 * COPIES)) * 2 * COPIES;
    if (lanes < whole) numbers.fill(values[from + lanes - 1] as number, at + lanes, at + whole);
  };
  if (typeof input === "number") {
    numbers[at] = input;
    return () => {};
  }
  if ("perLane" in input) {
    put(input.perLane, first);
    return () => {};
  }
  if ("perStep" in input) {
    const { perStep } = input;
    return (step) => {
      numbers[at] = perStep[step] as number;
    };
  }
  return (step) => put(input.perStepAndLane, step * of + first);
}
