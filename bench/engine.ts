/** An engine that runs the neutral model. */
export interface Engine {
  name: string;
  /** Ready to run this many draws; they stay the same from run to run. */
  prepare(draws: readonly Float64Array[], count: number, months: number): Promise<Runner> | Runner;
  /** Most draws that it is measured with; more are reckoned from the time per draw. */
  most?: number;
}

export interface Runner {
  /** Runs all draws once and gives the outputs: `outputs[k][month * count + draw]`. */
  run(): Outputs;
  /** Milliseconds of processor time of its own clock, where it is not a part of this process. */
  time?(): number;
}

export type Outputs = readonly Float64Array[];
