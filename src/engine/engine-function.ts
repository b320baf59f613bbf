import type { Value, Values } from "./values.ts";

/** One number per lane. */
export type Lanes = Float64Array;

/**
 * A function that an equation may use. It says what it does twice, side by side: as JavaScript over all lanes, and as
 * values from which one WebAssembly module is made. Both do the same operations in the same order, so that they give the
 * same bits; the tests run every function both ways.
 *
 * A function with memory has a state of its own, `states(length)` numbers per lane, zero at the start. It changes when the
 * step ends and never before, so that it can stand in a loop of the model.
 */
export interface EngineFunction {
  /**
   * Units in and out, read by `equations`. A letter stands for any unit and is the same unit wherever it stands; `1` is a
   * pure number, `step` the unit of one step; `…` repeats the argument before it, `?` may be left out.
   */
  signature: string;
  /** Position of an argument that must be written as a whole number: its order or length. */
  length?: number;
  /** Numbers of state per lane. */
  states?: (length: number) => number;
  /** Computes `out[lane]` for all lanes; number k of the state of a lane is `state[k * lanes + lane]`. */
  compute(out: Lanes, args: readonly Lanes[], lanes: number, state: Lanes, length: number, step: number): void;
  /** Runs after all equations of a step. */
  remember?(args: readonly Lanes[], lanes: number, state: Lanes, length: number, step: number): void;
  /** The value of `compute`; `state` holds a value for each number of the state. */
  value(v: Values, args: readonly Value[], state: readonly Value[]): Value;
  /** The state that `remember` leaves. */
  remembered?(v: Values, args: readonly Value[], state: readonly Value[]): readonly Value[];
  /** Positions of the arguments that `compute` reads; the others are only remembered, so they may follow from it. */
  readsNow?: readonly number[];
}
