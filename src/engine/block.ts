/** Some lanes of a run, carried through its steps together; a back end makes them. */
export interface Block {
  /** False where a stock may not be a count at the beginning. */
  sound: boolean;
  /** Runs one step and writes what is kept. False where a stock may not be a count any more. */
  advance(step: number): boolean;
  /** Writes the counts of stock k of the program to `into`, one per lane, and gives it back. */
  stock(k: number, into: Float64Array): Float64Array;
  /** A copy of the state of memory k of the program: `state[slot * lanes + lane]`. */
  memory(k: number): Float64Array;
  /** Gives back what it held on to; it cannot be used after. */
  release(): void;
}

/** What a block is of: `lanes` lanes from lane `first` on, of a run of `of` lanes. */
export interface BlockOptions {
  first: number;
  lanes: number;
  /** By id: where what is kept goes, `into[step * of + lane]`. */
  values: Readonly<Record<string, Float64Array>>;
  of: number;
  begin: Beginning;
}

/** Where a block begins: the step, and what it then holds if that is not the start. */
export interface Beginning {
  step: number;
  /** By stock and by memory of the program, over all lanes of the run. */
  from?: { stocks: readonly Float64Array[]; memories: readonly Float64Array[] };
}

/** Makes blocks of one run. */
export interface BackEnd {
  /** Most lanes of one block. */
  most: number;
  block(options: BlockOptions): Block;
}
