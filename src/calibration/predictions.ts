import type { Program } from "../engine/program.ts";
import { pruneProgram } from "../engine/prune.ts";
import { type Run, startRun } from "../engine/run.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import type { RunFrame } from "../raming/inputs.ts";
import { januari, MAANDEN_PER_JAAR } from "../units/maand.ts";
import { blindFrame } from "./frames.ts";
import { FIRST_PREDICTED, lastKnownYear, type Observation } from "./observations.ts";
import { driftPriors } from "./priors.ts";

/** What draws say of the observations. */
export interface Predictions {
  /** By observation, one number per lane; NaN where the draw cannot meet history. */
  values: Float64Array[];
  /** By observation: change of the outflow of the year for a drift of 1 in every throughput (root of the sum of squares). */
  driftEffect: (Float64Array | undefined)[];
}

const HISTORY = ["vergunninghouders", "huisvesting", "verblijfUitgestroomd", "uitstroomOpvang"];
/** Throughputs of which the drift moves the outflow within the year; that of decisions comes out later. */
const THROUGHPUTS = ["huisvestingstempo", "tempoVertrekTijdensProcedure", "tempoVertrekNaAfwijzing"];
/** Series that a run one year ahead must keep. */
export const AHEAD = ["uitstroomOpvang", "nareisVerwacht", ...THROUGHPUTS];

/** Months × share of a year that has gone by at their middle: what a throughput gains in its first year per unit of drift. */
const DRIFT_MONTHS = MAANDEN_PER_JAAR / 2;

/** Predicts the observations at one origin, for blocks of draws. The frames are made once. */
export class Predictor {
  private readonly program: Program;
  private readonly history: RunFrame;
  private readonly ahead: ReadonlyMap<number, RunFrame>;

  constructor(
    program: Program,
    origin: number,
    readonly observations: readonly Observation[],
    bron: Cijferbron = gepubliceerd,
  ) {
    this.program = pruneProgram(program, [...new Set([...HISTORY, ...AHEAD])]);
    this.history = blindFrame(origin, origin + 1, "maand", bron);
    const ahead = new Map<number, RunFrame>();
    for (let jaar = FIRST_PREDICTED; jaar <= lastKnownYear(origin); jaar++)
      ahead.set(jaar, blindFrame(januari(jaar), januari(jaar + 1), "maand", bron));
    this.ahead = ahead;
  }

  /** Engine steps of one block. */
  get steps(): number {
    return this.history.origin + this.ahead.size * MAANDEN_PER_JAAR;
  }

  /**
   * Runs history once and from each origin in it one year ahead, with no drift; yields after each step. `values` are the
   * parameters, one number per lane.
   */
  *predict(values: Readonly<Record<string, Float64Array>>, lanes: number): Generator<void, Predictions> {
    const drawn = Object.fromEntries(Object.entries(values).map(([id, perLane]) => [id, { perLane }]));
    const none = Object.fromEntries(driftPriors.map(({ id }) => [id, 0]));
    const start = (frame: RunFrame, keep: readonly string[], from?: ReturnType<Run["snapshot"]>) =>
      startRun({
        program: this.program,
        inputs: { ...frame.inputs, ...none, ...drawn },
        lanes,
        steps: frame.steps,
        keep,
        ...(from && { from }),
      });
    const run = start(this.history, HISTORY);
    const branches = new Map<number, Run>();
    while (run.step < this.history.origin) {
      for (const [jaar, frame] of this.ahead) {
        if (januari(jaar) !== run.step) continue;
        const branch = start(frame, AHEAD, run.snapshot());
        while (!branch.done) {
          branch.advance();
          yield;
        }
        branches.set(jaar, branch);
      }
      run.advance();
      yield;
    }
    const failed = new Set([run, ...branches.values()].flatMap(({ problems }) => problems.map(({ lane }) => lane)));
    const predictions = this.observations.map((observation) => this.read(observation, run, branches, lanes));
    for (const { value } of predictions) for (const lane of failed) value[lane] = Number.NaN;
    return { values: predictions.map(({ value }) => value), driftEffect: predictions.map(({ effect }) => effect) };
  }

  private read({ soort, at }: Observation, run: Run, branches: ReadonlyMap<number, Run>, lanes: number) {
    const branch = branches.get(at);
    switch (soort) {
      case "vergunninghouders":
        return { value: reeks(run, "vergunninghouders").slice(at * lanes, (at + 1) * lanes), effect: undefined };
      case "huisvesting":
        return { value: yearSum(run, "huisvesting", at, lanes), effect: undefined };
      case "verblijfsduur": {
        const months = yearSum(run, "verblijfUitgestroomd", at, lanes);
        const persons = yearSum(run, "uitstroomOpvang", at, lanes);
        return { value: months.map((value, lane) => value / (persons[lane] as number)), effect: undefined };
      }
      default: {
        if (!branch) throw new Error(`${soort} ${at} has no run one year ahead`);
        if (soort === "nareis") return { value: yearSum(branch, "nareisVerwacht", at, lanes), effect: undefined };
        return outflowAhead(branch, at, lanes);
      }
    }
  }
}

/** Outflow of `jaar` in a run that knows nothing of it, and what a drift of its throughputs does to it. */
export function outflowAhead(run: Run, jaar: number, lanes: number): { value: Float64Array; effect: Float64Array } {
  const effect = new Float64Array(lanes);
  for (const id of THROUGHPUTS) {
    const tempo = reeks(run, id).subarray(januari(jaar) * lanes, (januari(jaar) + 1) * lanes);
    for (let lane = 0; lane < lanes; lane++) {
      const gained = DRIFT_MONTHS * (tempo[lane] as number);
      effect[lane] = (effect[lane] as number) + gained * gained;
    }
  }
  return { value: yearSum(run, "uitstroomOpvang", jaar, lanes), effect: effect.map(Math.sqrt) };
}

function reeks(run: Run, id: string): Float64Array {
  const values = run.values[id];
  if (!values) throw new Error(`series ${id} was not kept`);
  return values;
}

/** Sum over the months of `jaar`, per lane. */
export function yearSum(run: Run, id: string, jaar: number, lanes: number): Float64Array {
  const values = reeks(run, id);
  const sum = new Float64Array(lanes);
  for (let month = januari(jaar); month < januari(jaar + 1); month++)
    for (let lane = 0; lane < lanes; lane++)
      sum[lane] = (sum[lane] as number) + (values[month * lanes + lane] as number);
  return sum;
}
