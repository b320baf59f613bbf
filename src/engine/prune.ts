import type { Instruction, Program } from "./program.ts";

/**
 * The part of a program that `keep` depends on: the same quantities and bits, without the instructions, stocks and
 * memories that no kept id reads. Registers keep their numbers. An unknown id is an error.
 */
export function pruneProgram(whole: Program, keep: readonly string[]): Program {
  const ofWhole = known.get(whole) ?? new Map<string, Program>();
  known.set(whole, ofWhole);
  const key = keep.join(" ");
  const part = ofWhole.get(key) ?? prune(whole, keep);
  ofWhole.set(key, part);
  return part;
}

/** A part that was asked for before is the same part, so that a back end makes it ready once. */
const known = new WeakMap<Program, Map<string, Program>>();

function prune(whole: Program, keep: readonly string[]): Program {
  const program = withoutUnits(whole);
  const { quantities, stocks, start, code, memories } = program;
  const writer = new Map<number, Instruction>();
  for (const instruction of [...start, ...code]) writer.set(instruction.to, instruction);
  const stockOf = new Map(stocks.map((stock) => [stock.register, stock]));
  const needed = new Set<number>();
  const neededMemories = new Set<number>();
  const open = keep.map((id) => {
    const quantity = quantities.find((candidate) => candidate.id === id);
    if (!quantity) throw new Error(`quantity ${id} does not exist`);
    return quantity.register;
  });
  for (let register = open.pop(); register !== undefined; register = open.pop()) {
    if (needed.has(register)) continue;
    needed.add(register);
    const instruction = writer.get(register);
    if (instruction) open.push(...instruction.args);
    if (instruction?.memory !== undefined) {
      neededMemories.add(instruction.memory);
      open.push(...(memories[instruction.memory]?.args ?? []));
    }
    const stock = stockOf.get(register);
    if (stock) open.push(stock.start, ...stock.in, ...stock.out);
  }
  const numberOf = new Map([...neededMemories].sort((a, b) => a - b).map((memory, k) => [memory, k]));
  const renumber = (instruction: Instruction): Instruction => {
    const memory = instruction.memory === undefined ? undefined : numberOf.get(instruction.memory);
    return memory === undefined ? instruction : { ...instruction, memory };
  };
  const kept = (instructions: readonly Instruction[]) => instructions.filter(({ to }) => needed.has(to)).map(renumber);
  return {
    quantities: quantities.filter(({ register }) => needed.has(register)),
    stocks: stocks.filter(({ register }) => needed.has(register)),
    constants: program.constants.filter(({ register }) => needed.has(register)),
    start: kept(start),
    code: kept(code),
    memories: memories.filter((_, memory) => neededMemories.has(memory)),
    registers: program.registers,
  };
}

/**
 * Reads past what only converts a unit: x × 1 and x / 1 are x to the bit (`x * 1 step`). The instructions stay, for who
 * keeps what they write.
 */
function withoutUnits(program: Program): Program {
  const one = program.constants.find(({ value }) => value === 1)?.register;
  const same = new Map<number, number>();
  const source = (register: number): number => same.get(register) ?? register;
  for (const { op, to, args } of program.code) {
    const [a, b] = args;
    if (a === undefined || b === undefined || args.length !== 2) continue;
    if ((op === "multiply" || op === "divide") && b === one) same.set(to, source(a));
    else if (op === "multiply" && a === one) same.set(to, source(b));
  }
  const read = <T extends { args: number[] }>(reader: T): T => ({ ...reader, args: reader.args.map(source) });
  return {
    ...program,
    stocks: program.stocks.map((stock) => ({ ...stock, in: stock.in.map(source), out: stock.out.map(source) })),
    code: program.code.map(read),
    memories: program.memories.map(read),
  };
}
