import type { BackEnd, Block } from "./block.ts";
import { type Input, inputOf } from "./input.ts";
import type { Program } from "./program.ts";
import { tapeOf } from "./tape.ts";
import { wasmOf } from "./wasm.ts";

/**
 * Runs a program over many lanes at once: draws, or scenarios; one lane is the special case.
 *
 * An input is one number for all, one per lane, one per step, or one per step and lane (step-major). Whatever is
 * kept is step-major too: `values[step * lanes + lane]`. A stock has one step more, its end.
 */
export type { Input };

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
  /** What computes it; WebAssembly where the host allows it when absent. The bits are the same. */
  by?: "wasm" | "javascript";
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
  /** What it stands at now, to begin other runs from. Throws once the run is done. */
  snapshot(): Snapshot;
  /** By id; stocks have `steps + 1` rows, all else `steps`. */
  readonly values: Readonly<Record<string, Float64Array>>;
  /** The first problem of each stock and lane. A lane with a problem means nothing after it. */
  readonly problems: readonly Problem[];
}

/** Runs to the end in one go, some lanes at a time. */
export function runProgram(options: RunOptions): Run {
  const { values, problems, begin, blocks } = prepare(options);
  for (const start of blocks) {
    const block = start();
    for (let step = begin; step < options.steps; step++) block.advance(step);
    block.end();
  }
  inOrder(problems, options.program);
  return {
    step: Math.max(begin, options.steps),
    done: true,
    advance: refuse("goes no further"),
    snapshot: refuse("has no snapshot"),
    values,
    problems,
  };
}

/** Prepares a run; the caller advances it step by step, so that it can pause and listen in between. */
export function startRun(options: RunOptions): Run {
  const { program, lanes, steps } = options;
  const prepared = prepare(options);
  const { values, problems, begin } = prepared;
  const blocks = prepared.blocks.map((start) => start());
  let step = begin;
  const finish = () => {
    for (const block of blocks) block.end();
  };
  if (step >= steps) finish();
  return {
    get step() {
      return step;
    },
    get done() {
      return step >= steps;
    },
    advance() {
      if (step >= steps) refuse("goes no further")();
      const before = problems.length;
      for (const block of blocks) block.advance(step);
      if (blocks.length > 1 && problems.length > before) inOrder(problems, program);
      step++;
      if (step === steps) finish();
    },
    snapshot() {
      if (step >= steps) refuse("has no snapshot")();
      const joined = (parts: { first: number; rows: Float64Array; lanes: number }[]) => {
        const [{ rows: whole, lanes: some }] = parts as [(typeof parts)[number]];
        if (some === lanes) return whole;
        const all = new Float64Array((whole.length / some) * lanes);
        for (const { first, rows, lanes: count } of parts)
          for (let row = 0; row * count < rows.length; row++)
            all.set(rows.subarray(row * count, (row + 1) * count), row * lanes + first);
        return all;
      };
      const of = (part: (block: Block, count: number) => Float64Array) =>
        joined(blocks.map(({ first, count, block }) => ({ first, rows: part(block, count), lanes: count })));
      return {
        step,
        stocks: program.stocks.map((_, k) => of((block, count) => block.stock(k, new Float64Array(count)))),
        memories: program.memories.map((_, k) => of((block) => block.memory(k))),
      };
    },
    values,
    problems,
  };
}

function refuse(what: string): () => never {
  return () => {
    throw new Error(`a run that is done ${what}`);
  };
}

/** Problems by step, then in the order of the stocks, then by lane. */
function inOrder(problems: Problem[], { stocks }: Program): void {
  const order = new Map(stocks.map(({ id }, k) => [id, k]));
  const place = ({ stock }: Problem) => order.get(stock) as number;
  problems.sort((a, b) => a.step - b.step || place(a) - place(b) || a.lane - b.lane);
}

/** A block with what surrounds it: problems are looked for, and the counts at the end are written. */
interface CheckedBlock {
  first: number;
  count: number;
  block: Block;
  advance(step: number): void;
  end(): void;
}

/** Checks the inputs, makes room for what is kept, and says how to start each block of lanes. */
function prepare({ program, inputs: given, lanes, steps, keep, from, by = "wasm" }: RunOptions) {
  const inputs: Record<string, Input> = {};
  for (const { id, kind } of program.quantities)
    if (kind === "parameter" || kind === "series") inputs[id] = inputOf(given, id, { lanes, steps });
  const wanted = keep && new Set(keep);
  const kept = program.quantities.filter(({ id }) => wanted === undefined || wanted.has(id));
  const values: Record<string, Float64Array> = {};
  for (const { id, kind } of kept) values[id] = new Float64Array((kind === "stock" ? steps + 1 : steps) * lanes);
  const ids = new Set(kept.map(({ id }) => id));
  const wasm = by === "wasm" ? wasmOf(program, inputs, ids, lanes, from) : undefined;
  const backEnd: BackEnd = wasm ?? tapeOf(program, inputs);
  const problems: Problem[] = [];
  const begin = from?.step ?? 0;
  const firsts = Array.from({ length: Math.ceil(lanes / backEnd.most) }, (_, k) => k * backEnd.most);

  const start = (first: number): CheckedBlock => {
    const count = Math.min(backEnd.most, lanes - first);
    const block = backEnd.block({
      first,
      lanes: count,
      values,
      of: lanes,
      begin: { step: begin, ...(from && { from }) },
    });
    const failed = program.stocks.map(() => new Uint8Array(count));
    const counts = new Float64Array(count);
    const check = (step: number) => {
      for (const [k, { id }] of program.stocks.entries()) {
        block.stock(k, counts);
        const already = failed[k] as Uint8Array;
        for (let lane = 0; lane < count; lane++) {
          const value = counts[lane] as number;
          if ((value >= 0 && value < Number.POSITIVE_INFINITY) || already[lane]) continue;
          already[lane] = 1;
          problems.push({ lane: first + lane, step, stock: id, value });
        }
      }
    };
    if (!block.sound) check(begin);
    return {
      first,
      count,
      block,
      advance(step) {
        if (!block.advance(step)) check(step + 1);
      },
      end() {
        for (const [k, { id }] of program.stocks.entries())
          if (values[id]) values[id].set(block.stock(k, counts), steps * lanes + first);
        block.release();
      },
    };
  };
  return { values, problems, begin, blocks: firsts.map((first) => () => start(first)) };
}
