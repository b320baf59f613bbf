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
  /** Stocks in the order of the program, then the state of each memory. */
  cells: readonly Cell[];
  stocks: number;
  values: Values;
}

/** What a value hangs on, by its number: 1 where it differs from lane to lane, or from step to step. */
export interface Dependence {
  lanes: Uint8Array;
  steps: Uint8Array;
}

/**
 * What each value hangs on. A cell differs between lanes where what is put into it does, at the start or later, through other
 * such cells too; or `all` do, for a run that goes on from where they differ.
 */
export function dependenceOf({ values, inputs, cells }: FusedProgram, all: boolean): Dependence {
  const lanes = new Uint8Array(values.all.length);
  const steps = new Uint8Array(values.all.length);
  const differs = new Uint8Array(cells.length).fill(Number(all));
  for (let changed = true; changed; ) {
    for (const { op, of, args, number } of values.all) {
      const input = op === "input" ? inputs[of as number] : undefined;
      lanes[number] = Number(
        input?.lanes ||
          op === "variable" ||
          (op === "cell" && differs[of as number] === 1) ||
          args.some((arg) => lanes[arg.number] === 1),
      );
      steps[number] = Number(
        input?.steps || op === "cell" || op === "first" || args.some((arg) => steps[arg.number] === 1),
      );
    }
    changed = false;
    for (const [k, { start, next }] of cells.entries()) {
      if (differs[k] === 1 || !(lanes[start.number] || lanes[next.number])) continue;
      differs[k] = 1;
      changed = true;
    }
  }
  return { lanes, steps };
}

/** Writes a program as values. */
export function fuse(program: Program, inputs: readonly InputKind[], keep: ReadonlySet<string>): FusedProgram {
  const values = new Values();
  const registers: Value[] = [];
  const at = (register: number) => {
    const value = registers[register];
    if (!value) throw new Error(`register ${register} is read before it is written`);
    return value;
  };
  let cells = 0;
  const cell = () => values.cell(cells++);
  for (const { register, value } of program.constants) registers[register] = values.constant(value);
  const inputOf = new Map(inputs.map(({ id }, k) => [id, values.input(k)]));
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
    cells: [
      ...program.stocks.map(({ register, start, in: inflows, out: outflows }) => {
        const grown = inflows.map(at).reduce(values.add, at(register));
        return { now: at(register), start: at(start), next: outflows.map(at).reduce(values.sub, grown) };
      }),
      ...program.memories.flatMap(({ op, args }, k) => {
        const state = states[k] ?? [];
        const next = functions[op]?.remembered?.(values, args.map(at), state) ?? [];
        return state.map((now, slot) => ({ now, start: zero, next: next[slot] as Value }));
      }),
    ],
    stocks: program.stocks.length,
    values,
  };
}
