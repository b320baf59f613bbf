import { cellsOf, type FusedProgram } from "./fuse.ts";
import type { Value } from "./values.ts";
import { code, I32, moduleOf, simd, V128 } from "./wasm-code.ts";
import { Writer, writeProcedure } from "./wasm-writer.ts";

/** Lanes of one block: its numbers stay near the processor. They are computed two at a time. */
export const BLOCK = 256;
const PAIR = 16; // bytes of two lanes
/** Bytes of a row: one number per lane. The gap keeps rows from lying on top of each other in the cache. */
const ROW = BLOCK * 8 + 64;

/** Addresses in the memory of a module. */
export interface Layout {
  /** Of an input: one number, or a row where lanes differ. */
  inputs: readonly number[];
  /** Row of each kept value. */
  kept: readonly number[];
  /** Of the number of lane 0 of a cell; the others follow `stride` bytes apart per pair, or are the same where `stride` is 0. */
  cells: readonly { address: number; stride: number }[];
  bytes: number;
}

/**
 * One module for a whole program. `start(pairs, …)` computes what stays the same over the steps and puts the cells at their
 * start; `step(pairs, first)` runs one step of a block: what no lane differs in once, then all else in one loop over pairs of
 * lanes, from inputs and cells to kept rows and cells. Both answer 1 where every stock is a count, 0 or more and finite.
 */
export function writeModule(fused: FusedProgram): { bytes: Uint8Array<ArrayBuffer>; layout: Layout } {
  const cells = cellsOf(fused);
  const counts = new Set(fused.stocks.map(({ now }) => now));
  const kept = fused.kept.map(({ value }) => value);
  const fixed = fixedIn([...kept, ...cells.map(({ next }) => next)]);

  let end = 0;
  const take = (bytes: number) => {
    end += bytes;
    return end - bytes;
  };
  const shared = cells.map(({ now }) => (now.lanes ? undefined : take(PAIR)));
  const inputs = fused.inputs.map(({ lanes }) => (lanes ? undefined : take(8)));
  take(end % PAIR);
  const inputRows = fused.inputs.map(({ lanes }, k) => (lanes ? take(ROW) : (inputs[k] as number)));
  const keptRows = kept.map(() => take(ROW));
  const perPair = [...fixed, ...cells.flatMap(({ now }) => (now.lanes ? [now] : []))];
  const slots = new Map(perPair.map((value, slot) => [value, end + slot * PAIR]));
  const stride = perPair.length * PAIR;
  end += (BLOCK / 2) * stride;

  /** Local variables that every function has: the place in the rows, and in the cells. */
  const ROWS = 2;
  const CELLS = 3;
  const readInput = ({ of, lanes }: Value) => {
    const address = inputRows[of as number] as number;
    return lanes ? [...code.get(ROWS), ...code.load(address)] : [...code.i32(0), ...code.loadSplat(address)];
  };
  const readCell = (value: Value) => {
    const slot = slots.get(value);
    if (slot !== undefined) return [...code.get(CELLS), ...code.load(slot)];
    return value.op === "cell" ? [...code.i32(0), ...code.load(shared[value.of as number] as number)] : undefined;
  };
  const first = [...code.get(1), ...code.splatLong];

  const write = (name: "start" | "step") => {
    const loads = (value: Value) => {
      const cell = name === "step" ? readCell(value) : undefined;
      if (cell) return cell;
      if (value.op === "input") return readInput(value);
      return value.op === "first" ? first : undefined;
    };
    const writer = new Writer([I32, I32], loads, 2);
    for (const type of [I32, I32]) writer.local(type);
    const sound = writer.local(V128);
    const rows = name === "step" ? kept.map((value, k) => ({ value, row: keptRows[k] as number })) : [];
    const stores = cells.map(({ now, start, next }, k) => ({ now, value: name === "start" ? start : next, k }));
    const settled = name === "start" ? fixed.map((value) => ({ value, slot: slots.get(value) as number })) : [];
    const roots = [...rows, ...settled, ...stores].map(({ value }) => value);

    const check = (value: Value) => {
      const isCount = fused.values.and(
        fused.values.ge(value, fused.values.constant(0)),
        fused.values.lt(value, fused.values.constant(Number.POSITIVE_INFINITY)),
      );
      return isCount;
    };
    const checks = stores.filter(({ now }) => counts.has(now)).map(({ value }) => check(value));
    const uniform = uniformIn([...roots, ...checks], loads);
    writer.expect(uniform);
    writer.put(code.constant((1n << 64n) - 1n), code.set(sound));
    for (const value of uniform) writer.hold(value);
    writer.expect([...roots, ...checks]);

    writer.put(code.loop);
    for (const { value, row } of rows) {
      writer.put(code.get(ROWS));
      writer.push(value);
      writer.put(code.store(row));
    }
    for (const { value, slot } of settled) {
      writer.put(code.get(CELLS));
      writer.push(value);
      writer.put(code.store(slot));
    }
    for (const { now, value } of stores) {
      const slot = slots.get(now);
      if (slot === undefined) continue;
      writer.hold(value);
      writer.release(now);
      writer.put(code.get(CELLS));
      writer.push(value);
      writer.put(code.store(slot));
    }
    for (const isCount of checks) {
      writer.put(code.get(sound));
      writer.push(isCount);
      writer.put(simd.and as number[], code.set(sound));
    }
    writer.put(code.get(CELLS), code.i32(stride), code.plus, code.set(CELLS));
    writer.put(code.get(ROWS), code.i32(PAIR), code.plus, code.tee(ROWS));
    writer.put(code.get(0), code.i32(PAIR), code.times, code.differ, code.branchIf(0), code.end);
    for (const { now, value, k } of stores) {
      if (now.lanes) continue;
      writer.put(code.i32(0));
      writer.push(value);
      writer.put(code.store(shared[k] as number));
    }
    writer.put(code.get(sound), code.allTrue);
    return writer.finish([I32], name);
  };

  const main = [write("start"), write("step")];
  const procedures = fused.values.procedures.map((procedure) =>
    writeProcedure(fused.values, procedure, procedure.parameters),
  );
  return {
    bytes: moduleOf([...main, ...procedures], end),
    layout: {
      inputs: inputRows,
      kept: keptRows,
      cells: cells.map(({ now }, k) => {
        const slot = slots.get(now);
        return slot === undefined ? { address: shared[k] as number, stride: 0 } : { address: slot, stride };
      }),
      bytes: end,
    },
  };
}

/** Values that differ between lanes but not between steps, and that something of a step reads. */
function fixedIn(roots: readonly Value[]): Value[] {
  const found = new Set<Value>();
  const seen = new Set<Value>();
  const open = [...roots];
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (value.lanes && !value.steps) found.add(value);
    else open.push(...value.args);
  }
  return [...found];
}

/** Values that no lane differs in, and that something that does reads, or that stand alone. */
function uniformIn(roots: readonly Value[], loads: (value: Value) => readonly number[] | undefined): Value[] {
  const found = new Set<Value>();
  const seen = new Set<Value>();
  const open = [...roots];
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    if (!value.lanes) found.add(value);
    else if (!loads(value)) open.push(...value.args);
  }
  return [...found];
}
