import type { Instruction, Program } from "./program.ts";

/**
 * The part of a program that `keep` depends on: the same quantities and bits, without the instructions, stocks and
 * memories that no kept id reads. Registers keep their numbers. An unknown id is an error.
 */
export function pruneProgram(program: Program, keep: readonly string[]): Program {
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
