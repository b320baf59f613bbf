import type { Program } from "../engine/program.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import type { Ketencijfer } from "../raming/jaarcijfers.ts";
import type { Result } from "../scenario/read.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { forecastBands } from "./forecast-bands.ts";
import { type Draws, freeIn } from "./forecast-draws.ts";
import { quantilesOf } from "./quantile.ts";

/** One at a time: what an annual figure becomes where one unknown goes to its p10 or p90 and the others stay at their median. */
export interface TornadoBar {
  id: string;
  /** Value of the unknown. */
  p10: number;
  p90: number;
  /** The figure there. */
  bijP10: number;
  bijP90: number;
}

export interface Tornado {
  grootheid: Ketencijfer;
  jaar: number;
  /** The figure with every unknown at its median. */
  midden: number;
  /** The widest first. */
  balken: TornadoBar[];
}

export interface TornadoOptions {
  program: Program;
  scenario: Scenario;
  draws: Draws;
  grootheid: Ketencijfer;
  jaar: number;
  bron?: Cijferbron;
}

/** Runs the scenario 2n + 1 times, as lanes of one run. */
export function* tornado({
  program,
  scenario,
  draws,
  grootheid,
  jaar,
  bron = gepubliceerd,
}: TornadoOptions): Generator<void, Result<Tornado>> {
  const ids = freeIn(scenario, draws);
  const parts = ids.map((id) => quantilesOf(draws[id] as Float64Array));
  const lanes = 2 * ids.length + 1;
  const chosen = Object.fromEntries(
    ids.map((id, k) => {
      const values = new Float64Array(lanes).fill(parts[k]?.p50 as number);
      values[2 * k + 1] = parts[k]?.p10 as number;
      values[2 * k + 2] = parts[k]?.p90 as number;
      return [id, values];
    }),
  );
  const bands = yield* forecastBands({ program, scenario, draws: chosen, series: [], bron });
  if (!bands.ok) return bands;
  const figures = bands.waarde.perTrekking.find((row) => row.jaar === jaar)?.cijfers[grootheid];
  if (!figures || bands.waarde.count < lanes)
    throw new Error(`${grootheid} ${jaar} is not computed; the run goes over other years, or a draw cannot run`);
  const balken = ids.map((id, k) => ({
    id,
    p10: parts[k]?.p10 as number,
    p90: parts[k]?.p90 as number,
    bijP10: figures[2 * k + 1] as number,
    bijP90: figures[2 * k + 2] as number,
  }));
  const width = ({ bijP10, bijP90 }: TornadoBar) => Math.abs(bijP90 - bijP10);
  return {
    ok: true,
    waarde: { grootheid, jaar, midden: figures[0] as number, balken: balken.sort((a, b) => width(b) - width(a)) },
  };
}
