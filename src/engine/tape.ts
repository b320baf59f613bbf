import type { BackEnd, Block, BlockOptions } from "./block.ts";
import type { Lanes } from "./engine-function.ts";
import { functions } from "./functions.ts";
import type { Input } from "./input.ts";
import type { Instruction, Program } from "./program.ts";

/**
 * The back end in JavaScript: one loop over the lanes for each instruction. It needs nothing of the machine, and gives the
 * bits that every other back end must give.
 */
export function tapeOf(program: Program, inputs: Readonly<Record<string, Input>>): BackEnd {
  return { most: 512, block: (options) => tapeBlock(program, inputs, options) };
}

function tapeBlock(
  program: Program,
  inputs: Readonly<Record<string, Input>>,
  { first, lanes, values, of, begin: { step: begin, from } }: BlockOptions,
): Block {
  const registers = Array.from({ length: program.registers }, () => new Float64Array(lanes));
  const register = (index: number) => registers[index] as Lanes;
  for (const { register: at, value } of program.constants) register(at).fill(value);
  const loaders = program.quantities.flatMap(({ id, register: at }) => {
    const input = inputs[id];
    return input === undefined ? [] : [loader(input, register(at), first, of)];
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
  // What hangs on nothing that changes from step to step is computed once.
  const fixed = new Set(program.constants.map(({ register: at }) => at));
  for (const { id, register: at } of program.quantities) {
    const input = inputs[id];
    if (typeof input === "number" || (input && "perLane" in input)) fixed.add(at);
  }
  const once: Instruction[] = [];
  const everyStep: Instruction[] = [];
  for (const instruction of program.code) {
    const stands = instruction.memory === undefined && instruction.args.every((at) => fixed.has(at));
    if (stands) fixed.add(instruction.to);
    (stands ? once : everyStep).push(instruction);
  }
  const code = everyStep.map(compile);
  const memories = program.memories.map(({ op, length, args }, index) => {
    const f = functions[op];
    const inputsOf = args.map(register);
    const state = states[index] as Lanes;
    return (step: number) => f?.remember?.(inputsOf, lanes, state, length, step);
  });
  const stocks = program.stocks.map((stock) => ({
    value: register(stock.register),
    start: register(stock.start),
    in: stock.in.map(register),
    out: stock.out.map(register),
  }));
  const recorded = program.quantities.flatMap(({ id, register: at }) => {
    const into = values[id];
    return into ? [{ from: register(at), into }] : [];
  });

  for (const load of loaders) load(begin);
  for (const instruction of [...start, ...once.map(compile)]) instruction(0);
  for (const [k, { value, start: counts }] of stocks.entries())
    value.set(from ? (from.stocks[k] as Float64Array).subarray(first, first + lanes) : counts);
  if (from)
    for (const [k, state] of states.entries())
      for (let slot = 0; slot * lanes < state.length; slot++)
        state.set(
          (from.memories[k] as Float64Array).subarray(slot * of + first, slot * of + first + lanes),
          slot * lanes,
        );

  return {
    sound: false,
    advance(step) {
      let sound = true;
      for (const load of loaders) load(step);
      for (const instruction of code) instruction(step);
      for (const { from: row, into } of recorded) into.set(row, step * of + first);
      for (const remember of memories) remember(step);
      for (const { value, in: inflows, out: outflows } of stocks) {
        for (const inflow of inflows)
          for (let lane = 0; lane < lanes; lane++) value[lane] = (value[lane] as number) + (inflow[lane] as number);
        for (const outflow of outflows)
          for (let lane = 0; lane < lanes; lane++) value[lane] = (value[lane] as number) - (outflow[lane] as number);
        for (let lane = 0; lane < lanes; lane++) {
          const count = value[lane] as number;
          if (!(count >= 0 && count < Number.POSITIVE_INFINITY)) sound = false;
        }
      }
      return sound;
    },
    stock(k, into) {
      into.set(stocks[k]?.value as Lanes);
      return into;
    },
    memory: (k) => (states[k] as Lanes).slice(),
    release() {},
  };
}

/** How an input reaches its register: once, or anew at each step. */
function loader(input: Input, into: Lanes, first: number, of: number): (step: number) => void {
  const lanes = into.length;
  if (typeof input === "number") {
    into.fill(input);
    return () => {};
  }
  if ("perLane" in input) {
    into.set(input.perLane.subarray(first, first + lanes));
    return () => {};
  }
  if ("perStep" in input) {
    // Most series stand still for many steps; a register that already holds the value is left as it is.
    let held: number | undefined;
    return (step) => {
      const value = input.perStep[step] as number;
      if (Object.is(value, held)) return;
      into.fill(value);
      held = value;
    };
  }
  return (step) => into.set(input.perStepAndLane.subarray(step * of + first, step * of + first + lanes));
}
