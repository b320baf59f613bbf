import { functions, type Lanes } from "./functions.ts";
import type { Instruction, Program } from "./program.ts";

/**
 * Runs a program over many lanes at once: draws, or scenarios; one lane is the special case.
 *
 * An input is one number for all, one per lane, one per step, or one per step and lane (step-major). Whatever is
 * kept is step-major too: `values[step * lanes + lane]`. A stock has one step more, its end.
 */
export type Input = number | { perLane: Float64Array } | { perStep: Float64Array } | { perStepAndLane: Float64Array };

export interface Problem {
  lane: number;
  step: number;
  /** The stock that cannot be: below zero, or not a finite number. */
  stock: string;
  value: number;
}

export interface RunOptions {
  program: Program;
  inputs: Readonly<Record<string, Input>>;
  lanes: number;
  steps: number;
  /** Ids to keep. All when absent. */
  keep?: readonly string[];
  /** Goes on from where another run of the same program and lanes stood; the steps before are not kept. */
  from?: Snapshot;
}

/** All that a run remembers between two steps: counts of the stocks and states of the memories, lane by lane. */
export interface Snapshot {
  readonly step: number;
  readonly stocks: readonly Float64Array[];
  readonly memories: readonly Float64Array[];
}

export interface Run {
  /** Steps done. */
  readonly step: number;
  readonly done: boolean;
  /** Runs one step of all lanes. */
  advance(): void;
  /** What it stands at now, to begin other runs from. */
  snapshot(): Snapshot;
  /** By id; stocks have `steps + 1` rows, all else `steps`. */
  readonly values: Readonly<Record<string, Float64Array>>;
  /** The first problem of each stock and lane. A lane with a problem means nothing after it. */
  readonly problems: readonly Problem[];
}

/** Runs to the end in one go. */
export function runProgram(options: RunOptions): Run {
  const run = startRun(options);
  while (!run.done) run.advance();
  return run;
}

/** Prepares a run; the caller advances it step by step, so that it can pause and listen in between. */
export function startRun({ program, inputs, lanes, steps, keep, from: begin }: RunOptions): Run {
  const registers = Array.from({ length: program.registers }, () => new Float64Array(lanes));
  const register = (index: number) => registers[index] as Lanes;
  for (const { register: at, value } of program.constants) register(at).fill(value);

  const loaders = program.quantities
    .filter(({ kind }) => kind === "parameter" || kind === "series")
    .map(({ id, register: at }) => {
      const input = inputs[id];
      if (input === undefined) throw new Error(`input ${id} is missing`);
      return loader(id, input, register(at), lanes, steps);
    });

  const states = program.memories.map(
    ({ op, length }) => new Float64Array((functions[op]?.states?.(length) ?? 0) * lanes),
  );
  const NO_STATE = new Float64Array(0);
  const compile = (instruction: Instruction) => {
    const { op, to, args, memory } = instruction;
    const f = functions[op];
    if (!f) throw new Error(`function ${op} does not exist`);
    const out = register(to);
    const inputsOf = args.map(register);
    const state = memory === undefined ? NO_STATE : (states[memory] as Lanes);
    const length = memory === undefined ? 0 : (program.memories[memory]?.length ?? 0);
    return (step: number) => f.compute(out, inputsOf, lanes, state, length, step);
  };
  const start = program.start.map(compile);
  const code = program.code.map(compile);
  const memories = program.memories.map(({ op, length, args }, index) => {
    const f = functions[op];
    const inputsOf = args.map(register);
    const state = states[index] as Lanes;
    return (step: number) => f?.remember?.(inputsOf, lanes, state, length, step);
  });
  const stocks = program.stocks.map((stock) => ({
    id: stock.id,
    value: register(stock.register),
    start: register(stock.start),
    in: stock.in.map(register),
    out: stock.out.map(register),
    failed: new Uint8Array(lanes),
  }));

  const wanted = keep ? new Set(keep) : undefined;
  const values: Record<string, Float64Array> = {};
  const recorded = program.quantities
    .filter(({ id }) => wanted === undefined || wanted.has(id))
    .map(({ id, kind, register: at }) => {
      const into = new Float64Array((kind === "stock" ? steps + 1 : steps) * lanes);
      values[id] = into;
      return { kind, from: register(at), into };
    });
  const recordedStocks = recorded.filter(({ kind }) => kind === "stock");
  const problems: Problem[] = [];

  let step = begin?.step ?? 0;
  for (const load of loaders) load(step);
  for (const instruction of start) instruction(0);
  for (const [k, { value, start: first }] of stocks.entries()) value.set(begin?.stocks[k] ?? first);
  for (const [k, state] of states.entries()) if (begin) state.set(begin.memories[k] as Float64Array);
  check();

  function check() {
    for (const { id, value, failed } of stocks)
      for (let lane = 0; lane < lanes; lane++) {
        const count = value[lane] as number;
        if ((count >= 0 && count < Number.POSITIVE_INFINITY) || failed[lane]) continue;
        failed[lane] = 1;
        problems.push({ lane, step, stock: id, value: count });
      }
  }

  function advance() {
    for (const load of loaders) load(step);
    for (const instruction of code) instruction(step);
    for (const { from, into } of recorded) into.set(from, step * lanes);
    for (const remember of memories) remember(step);
    for (const { value, in: inflows, out: outflows } of stocks) {
      for (const inflow of inflows)
        for (let lane = 0; lane < lanes; lane++) value[lane] = (value[lane] as number) + (inflow[lane] as number);
      for (const outflow of outflows)
        for (let lane = 0; lane < lanes; lane++) value[lane] = (value[lane] as number) - (outflow[lane] as number);
    }
    step++;
    check();
    if (step === steps) for (const { from, into } of recordedStocks) into.set(from, step * lanes);
  }

  return {
    get step() {
      return step;
    },
    get done() {
      return step >= steps;
    },
    advance,
    snapshot: () => ({
      step,
      stocks: stocks.map(({ value }) => value.slice()),
      memories: states.map((s) => s.slice()),
    }),
    values,
    problems,
  };
}

/** How an input reaches its register: once, or anew at each step. */
function loader(id: string, input: Input, into: Lanes, lanes: number, steps: number): (step: number) => void {
  const demand = (found: number, wanted: number) => {
    if (found !== wanted) throw new Error(`input ${id} has ${found} numbers; ${wanted} are needed`);
  };
  if (typeof input === "number") {
    into.fill(input);
    return () => {};
  }
  if ("perLane" in input) {
    demand(input.perLane.length, lanes);
    into.set(input.perLane);
    return () => {};
  }
  if ("perStep" in input) {
    demand(input.perStep.length, steps);
    // Most series stand still for many steps; a register that already holds the value is left as it is.
    let held: number | undefined;
    return (step) => {
      const value = input.perStep[step] as number;
      if (Object.is(value, held)) return;
      into.fill(value);
      held = value;
    };
  }
  demand(input.perStepAndLane.length, steps * lanes);
  return (step) => into.set(input.perStepAndLane.subarray(step * lanes, (step + 1) * lanes));
}
