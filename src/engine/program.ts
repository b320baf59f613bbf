/**
 * A checked and ordered model, as plain data: what `equations` makes and `run` executes. Every quantity has a
 * register, an array with one number per lane; an instruction reads registers and writes one.
 */
export interface Instruction {
  /** Name of a function in `functions.ts`. */
  op: string;
  /** Register that is written. */
  to: number;
  /** Registers that are read. */
  args: number[];
  /** Which memory a function with memory owns. */
  memory?: number;
}

export interface Memory {
  /** The function that owns it. */
  op: string;
  /** Whole number given in the equation: order of a delay, length of a conveyor or window. */
  length: number;
  /** Registers that are read when a step ends. */
  args: number[];
}

export interface ProgramStock {
  id: string;
  register: number;
  /** Register that holds the count at the first step, after `start` has run. */
  start: number;
  in: number[];
  out: number[];
}

export interface Quantity {
  id: string;
  kind: "stock" | "flow" | "auxiliary" | "parameter" | "series";
  unit: string;
  meaning: string;
  /** Empty for inputs. */
  equation: string;
  register: number;
}

export interface Program {
  quantities: Quantity[];
  stocks: ProgramStock[];
  constants: { register: number; value: number }[];
  /** Run once, before the first step. */
  start: Instruction[];
  /** Run every step, in order. */
  code: Instruction[];
  memories: Memory[];
  registers: number;
}
