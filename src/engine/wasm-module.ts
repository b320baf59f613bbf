import { type Dependence, dependenceOf, type FusedProgram } from "./fuse.ts";
import type { Value } from "./values.ts";
import { type Code, I32, moduleOf, V128 } from "./wasm-code.ts";
import { Writer, writeProcedure } from "./wasm-writer.ts";

/** Lanes of one block: its numbers stay near the processor. */
export const BLOCK = 256;
/** Pairs of lanes that are computed side by side. */
export const COPIES = 2;
/** Bytes of two lanes, and the power of two that they are. */
const PAIR = 16;
const PAIR_SHIFT = 4;
/** Bytes of a row: one number per lane. The gap keeps rows from lying on top of each other in the cache. */
const ROW = BLOCK * 8 + 64;

/** Addresses in the memory of a module. */
export interface Layout {
  /** Of an input: one number, or a row where lanes differ. */
  inputs: readonly number[];
  /** Row of each kept value. */
  kept: readonly number[];
  /** The first pair of a cell; the next lies `stride` bytes on, or is the same where `stride` is 0. */
  cells: readonly { address: number; stride: number }[];
}

/**
 * Parameters and locals of both functions: pairs of lanes, whether it is the first step; place in the rows, in the cells; all
 * counts added up, and all their bits together, of which the first is the sign.
 */
const PAIRS = 0;
const FIRST = 1;
const ROWS = 2;
const CELLS = 3;
const TOTAL = 4;
const SIGNS = 5;

/**
 * One module for a whole program. `start(pairs, 0)` computes what stays the same over the steps and puts the cells at their
 * start; `step(pairs, first)` runs one step of a block: what no lane differs in once, then all else in one loop over pairs of
 * lanes, from inputs and cells to kept rows and cells. Both answer 1 where every stock is surely a count, 0 or more and finite
 * (a sum that is not finite, or a −0, is looked at again).
 * `varying` is for a run that goes on from where cells differ between lanes that would be the same from the start.
 */
export function writeModule(fused: FusedProgram, varying = false): { bytes: Uint8Array<ArrayBuffer>; layout: Layout } {
  const { values } = fused;
  const dependence = dependenceOf(fused, varying);
  const place = placesOf(fused, dependence);
  const main = (["start", "step"] as const).map((name) => writeFunction(name, fused, dependence, place));
  const procedures = values.procedures.map((procedure) => writeProcedure(values, procedure));
  return { bytes: moduleOf([...main, ...procedures], place.size), layout: place };
}

interface Places extends Layout {
  size: number;
  /** What stays the same over the steps and lanes differ in, and where its first pair lies. */
  fixed: readonly { value: Value; address: number }[];
  /** Bytes between two pairs of cells and of fixed values, which lie side by side. */
  stride: number;
  /** By value: where it lies during a step, with its stride. */
  addresses: ReadonlyMap<Value, { address: number; stride: number }>;
}

function placesOf({ cells, inputs, kept }: FusedProgram, { lanes, steps }: Dependence): Places {
  let size = 0;
  const take = (bytes: number) => {
    size += bytes;
    return size - bytes;
  };
  const isFixed = ({ number }: Value) => lanes[number] === 1 && steps[number] === 0;
  const roots = [...kept.map(({ value }) => value), ...cells.map(({ next }) => next)];
  const fixed = frontier(roots, isFixed, () => true);
  const shared = cells.map(({ now }) => (lanes[now.number] ? undefined : take(PAIR)));
  const single = inputs.map((input) => (input.lanes ? undefined : take(8)));
  take(size % PAIR);
  const inputPlaces = single.map((address) => address ?? take(ROW));
  const keptPlaces = kept.map(() => take(ROW));
  const perPair = [...fixed, ...cells.flatMap(({ now }) => (lanes[now.number] ? [now] : []))];
  const stride = perPair.length * PAIR;
  const addresses = new Map(perPair.map((value, slot) => [value, { address: size + slot * PAIR, stride }]));
  for (const [k, { now }] of cells.entries()) {
    const address = shared[k];
    if (address !== undefined) addresses.set(now, { address, stride: 0 });
  }
  take((BLOCK / 2) * stride);
  return {
    inputs: inputPlaces,
    kept: keptPlaces,
    cells: cells.map(({ now }) => addresses.get(now) as { address: number; stride: number }),
    size,
    fixed: fixed.map((value) => ({ value, address: addresses.get(value)?.address as number })),
    stride,
    addresses,
  };
}

function writeFunction(
  name: "start" | "step",
  { inputs, kept, cells, stocks }: FusedProgram,
  { lanes }: Dependence,
  place: Places,
) {
  const lies = (value: Value) =>
    value.op === "input" || value.op === "first" || (name === "step" && place.addresses.has(value));
  const load = (value: Value, copy: number, code: Code) => {
    const lying = name === "step" ? place.addresses.get(value) : undefined;
    if (lying) {
      if (lying.stride > 0) code.get(CELLS);
      else code.i32(0);
      code.load(lying.address + copy * lying.stride);
    } else if (value.op === "input") {
      const address = place.inputs[value.of as number] as number;
      if (inputs[value.of as number]?.lanes) {
        code.get(ROWS);
        code.load(address + copy * PAIR);
      } else {
        code.i32(0);
        code.loadSplat(address);
      }
    } else if (value.op === "first") {
      code.get(FIRST);
      code.splatWhole();
    } else return false;
    return true;
  };
  const writer = new Writer([I32, I32], COPIES, load, lies, 2);
  for (const type of [I32, I32, V128, V128]) writer.local(type);
  const { code } = writer;

  const rows = name === "step" ? kept.map(({ value }, k) => ({ value, address: place.kept[k] as number })) : [];
  const fixed = name === "start" ? place.fixed : [];
  const stores = cells.map(({ now, start, next }, k) => ({
    now,
    value: name === "start" ? start : next,
    address: place.cells[k]?.address as number,
  }));
  const counts = stores.slice(0, stocks).map(({ value }) => value);
  const roots = [...[...rows, ...fixed, ...stores].map(({ value }) => value), ...counts, ...counts];
  const same = frontier(
    roots,
    ({ number }) => lanes[number] === 0,
    (value) => !lies(value),
  );
  writer.expect(same);
  writer.same = true;
  for (const value of same) writer.hold(value);
  writer.same = false;
  writer.expect(roots);

  code.loop();
  /** Stores a value, which by then is computed, for each copy. */
  const store = (value: Value, base: number, address: number, stride: number) => {
    for (let copy = 0; copy < COPIES; copy++) {
      code.get(base);
      writer.push(value, copy);
      code.store(address + copy * stride);
    }
  };
  for (const { value, address } of rows) {
    writer.hold(value);
    store(value, ROWS, address, PAIR);
  }
  for (const { value, address } of fixed) {
    writer.hold(value);
    store(value, CELLS, address, place.stride);
  }
  for (const { now, value, address } of stores) {
    if (lanes[now.number] === 0) continue;
    writer.hold(value);
    writer.release(now);
    store(value, CELLS, address, place.stride);
  }
  for (const [local, operation] of [
    [TOTAL, "add"],
    [SIGNS, "or"],
  ] as const) {
    if (counts.length === 0) break;
    code.get(local);
    for (const count of counts)
      for (let copy = 0; copy < COPIES; copy++) {
        writer.push(count, copy);
        code.operation(operation);
      }
    code.set(local);
  }
  code.get(CELLS);
  code.i32(COPIES * place.stride);
  code.plus();
  code.set(CELLS);
  code.get(ROWS);
  code.i32(COPIES * PAIR);
  code.plus();
  code.tee(ROWS);
  code.get(PAIRS);
  code.i32(PAIR_SHIFT);
  code.shiftLeft();
  code.differ();
  code.branchIf(0);
  code.end();
  for (const { now, value, address } of stores) {
    if (lanes[now.number] === 1) continue;
    code.i32(0);
    writer.push(value, 0);
    code.store(address);
  }
  // Finite, as x − x is then 0, and no sign set.
  code.get(TOTAL);
  code.get(TOTAL);
  code.operation("sub");
  code.get(SIGNS);
  code.i32(63);
  code.operation("shr");
  code.operation("or");
  code.anyTrue();
  code.isZero();
  return writer.finish([I32], name);
}

/** The first values, seen from the roots, that are `wanted`; what does not `lead` on is not looked behind. */
function frontier(
  roots: readonly Value[],
  wanted: (value: Value) => boolean,
  lead: (value: Value) => boolean,
): Value[] {
  const found: Value[] = [];
  const seen = new Set<Value>();
  const open = [...roots];
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (wanted(value)) found.push(value);
    else if (lead(value)) for (const arg of value.args) open.push(arg);
  }
  return found;
}
