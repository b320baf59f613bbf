import { functions } from "./functions.ts";
import type { Instruction, Program } from "./program.ts";
import { type Value, Values } from "./values.ts";

/** How an input changes: one number for all, one per lane, one per step, or one per step and lane. */
export interface InputKind {
  id: string;
  lanes: boolean;
  steps: boolean;
}

/** A number that is carried from one step to the next: the count of a stock, or a number of a function's memory. */
export interface Cell {
  /** What it holds before the step, at the start, and after the step. */
  now: Value;
  start: Value;
  next: Value;
}

/** A whole program as values: every equation of one step, each value written once, whoever needs it. */
export interface FusedProgram {
  inputs: readonly InputKind[];
  kept: readonly { id: string; value: Value }[];
  /** Stocks, in the order of the program. */
  stocks: readonly Cell[];
  /** By memory of the program, its state. */
  memories: readonly (readonly Cell[])[];
  values: Values;
}

/**
 * Writes a program as values. What no lane differs in is marked so, through stocks and memories too, that it may be
 * computed once for all lanes; `varying` is for a run that goes on from where they differ all the same.
 */
export function fuse(program: Program, inputs: readonly InputKind[], keep: ReadonlySet<string>, varying: boolean) {
  const all = write(program, inputs, keep, () => true);
  if (varying) return all;
  const differing = differingCells(cellsOf(all));
  return write(program, inputs, keep, (cell) => differing.has(cell));
}

/** All cells of a program: those of stocks, then those of memories. */
export function cellsOf({ stocks, memories }: FusedProgram): Cell[] {
  return [...stocks, ...memories.flat()];
}

function write(
  program: Program,
  inputs: readonly InputKind[],
  keep: ReadonlySet<string>,
  varies: (cell: number) => boolean,
): FusedProgram {
  const values = new Values();
  const registers: Value[] = [];
  const at = (register: number) => {
    const value = registers[register];
    if (!value) throw new Error(`register ${register} is read before it is written`);
    return value;
  };
  let cells = 0;
  const cell = () => values.cell(cells, varies(cells++));
  for (const { register, value } of program.constants) registers[register] = values.constant(value);
  const inputOf = new Map(inputs.map(({ id, lanes, steps }, k) => [id, values.input(k, lanes, steps)]));
  for (const { id, register } of program.quantities) {
    const input = inputOf.get(id);
    if (input) registers[register] = input;
  }
  for (const { register } of program.stocks) registers[register] = cell();
  const states = program.memories.map(({ op, length }) =>
    Array.from({ length: functions[op]?.states?.(length) ?? 0 }, cell),
  );
  const run = ({ op, to, args, memory }: Instruction) => {
    const f = functions[op];
    if (!f) throw new Error(`function ${op} does not exist`);
    registers[to] = f.value(values, args.map(at), memory === undefined ? [] : (states[memory] ?? []));
  };
  for (const instruction of program.start) run(instruction);
  for (const instruction of program.code) run(instruction);
  const zero = values.constant(0);
  return {
    inputs,
    kept: program.quantities.filter(({ id }) => keep.has(id)).map(({ id, register }) => ({ id, value: at(register) })),
    stocks: program.stocks.map(({ register, start, in: inflows, out: outflows }) => {
      const grown = inflows.map(at).reduce(values.add, at(register));
      return { now: at(register), start: at(start), next: outflows.map(at).reduce(values.sub, grown) };
    }),
    memories: program.memories.map(({ op, args }, k) => {
      const state = states[k] ?? [];
      const next = functions[op]?.remembered?.(values, args.map(at), state) ?? [];
      return state.map((now, slot) => ({ now, start: zero, next: next[slot] as Value }));
    }),
    values,
  };
}

/** Cells that may differ between lanes: what is put into them does, at the start or through other such cells. */
function differingCells(cells: readonly Cell[]): Set<number> {
  const sources = cells.map(({ start, next }) => leavesOf([start, next]));
  const differing = new Set<number>();
  for (let before = -1; before < differing.size; ) {
    before = differing.size;
    for (const [k, leaves] of sources.entries())
      if (leaves.some(({ op, of, lanes }) => (op === "cell" ? differing.has(Number(of)) : lanes))) differing.add(k);
  }
  return differing;
}

function leavesOf(roots: readonly Value[]): Value[] {
  const seen = new Set<Value>();
  const open = [...roots];
  for (let value = open.pop(); value; value = open.pop()) {
    if (seen.has(value)) continue;
    seen.add(value);
    open.push(...value.args);
  }
  return [...seen].filter(({ args }) => args.length === 0);
}
