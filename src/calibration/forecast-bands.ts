import type { Program } from "../engine/program.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import { inputsOf, type RunFrame } from "../raming/inputs.ts";
import { KETENCIJFER_IDS, type Ketencijfer, ketencijfersOf } from "../raming/jaarcijfers.ts";
import type { Result } from "../scenario/read.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { type BlockOfDraws, type Draws, forecastDraws } from "./forecast-draws.ts";
import { type InflowBand, inflowPath } from "./inflow-band.ts";
import { BAND_PARTS, type BandPart, type Quantiles, quantilesOf } from "./quantile.ts";

/** A scenario on every draw of the posterior: bands of its series and of its annual figures. */
export interface ForecastBands {
  scenario: string;
  /** First month that is forecast, and months of the run, from January 2019. */
  origin: number;
  steps: number;
  /** Draws that the bands are of; a draw that the model cannot run is left out. */
  count: number;
  /** By series: a number per month and part of the band; NaN where not known. Stocks have one month more, their end. */
  series: Readonly<Record<string, Readonly<Record<BandPart, Float64Array>>>>;
  /** By year and figure; null where nothing is computed. The peak is that of each draw, never of a band. */
  jaren: readonly { jaar: number; cijfers: Readonly<Record<Ketencijfer, Quantiles | null>> }[];
  /** By year and figure: the draws themselves, in order of the posterior; NaN where not known. */
  perTrekking: readonly { jaar: number; cijfers: Readonly<Record<Ketencijfer, Float64Array>> }[];
  /** Which band of the inflow was asked for. */
  instroomband: InflowBand;
}

export interface ForecastBandsOptions {
  program: Program;
  scenario: Scenario;
  draws: Draws;
  /** Series to give bands of. */
  series?: readonly string[];
  bron?: Cijferbron;
  /** "geen" (the scenario's own path) unless asked for. */
  instroomband?: InflowBand;
}

const BAND_SERIES = [
  "bezetting",
  "inProcedure",
  "vergunninghouders",
  "afgewezenen",
  "kortVerblijf",
  "uitstroomOpvang",
  "plekkenNodig",
  "noodopvang",
  "pupillen",
] as const;

/** Series that the annual figures of the chain are made of; the sectors beside it have no bands. */
const FOR_YEARS = [
  ...["inProcedure", "vergunninghouders", "afgewezenen", "kortVerblijf", "bezetting", "gemiddeldeBezetting"],
  ...["instroomOpvang", "uitstroomOpvang", "verblijfUitgestroomd", "instroomAmv", "pupillen", "plekkenNodig"],
  ...["noodopvang", "buitenCoaLocaties", "bezettingsgraad", "kostenCoa", "kostenNidos"],
];

/** Runs a scenario on the draws. Problems are of the scenario; yields after each step of the engine. */
export function* forecastBands({
  program,
  scenario,
  draws,
  series = BAND_SERIES,
  bron = gepubliceerd,
  instroomband = "geen",
}: ForecastBandsOptions): Generator<void, Result<ForecastBands>> {
  const frame = inputsOf(scenario, bron);
  if (!frame.ok) return frame;
  const { origin, steps } = frame.waarde;
  const count = Object.values(draws)[0]?.length ?? 0;
  const wide = new Map<string, Float64Array>(); // by series: month by month, all draws of it
  const years: Map<number, Record<Ketencijfer, Float64Array>> = new Map();
  let done = 0;
  const asielinstroom = inflowPath(instroomband, frame.waarde, count, bron);
  const keep = [...new Set([...FOR_YEARS, ...series])];
  const run = {
    program,
    scenario,
    frame: frame.waarde,
    draws,
    keep,
    ...(asielinstroom && { paths: { asielinstroom } }),
  };
  const own: Record<string, Float64Array> = {}; // the series of one draw, the same arrays for each
  const take = (block: BlockOfDraws) => {
    for (let lane = 0; lane < block.lanes; lane++) {
      if (block.failed.has(lane)) continue;
      for (const id of keep) own[id] = laneOf(block, id, lane, own[id]);
      for (const id of series) {
        const values = own[id] as Float64Array;
        const all = wide.get(id) ?? new Float64Array(count * values.length);
        wide.set(id, all);
        for (let month = 0; month < values.length; month++) all[month * count + done] = values[month] as number;
      }
      for (const row of ketencijfersOf(scenario, framed(frame.waarde, asielinstroom, block.first + lane), own)) {
        const into = years.get(row.jaar) ?? perFigure(() => new Float64Array(count));
        years.set(row.jaar, into);
        for (const id of KETENCIJFER_IDS) into[id][done] = row[id].waarde ?? Number.NaN;
      }
      done++;
    }
  };
  yield* forecastDraws(run, take);

  const perTrekking = [...years].map(([jaar, cijfers]) => ({
    jaar,
    cijfers: perFigure((id) => cijfers[id].slice(0, done)),
  }));
  return {
    ok: true,
    waarde: {
      scenario: scenario.id,
      origin,
      steps,
      count: done,
      series: Object.fromEntries([...wide].map(([id, values]) => [id, bandsOf(values, count, done)])),
      jaren: perTrekking.map(({ jaar, cijfers }) => ({ jaar, cijfers: perFigure((id) => bandOf(cijfers[id])) })),
      perTrekking,
      instroomband,
    },
  };
}

function perFigure<T>(value: (id: Ketencijfer) => T): Record<Ketencijfer, T> {
  return Object.fromEntries(KETENCIJFER_IDS.map((id) => [id, value(id)])) as Record<Ketencijfer, T>;
}

/** The frame of one draw: its own path of asielinstroom, where it has one. */
function framed(frame: RunFrame, path: ((step: number, draw: number) => number) | undefined, draw: number): RunFrame {
  if (!path) return frame;
  const asielinstroom = Float64Array.from({ length: frame.steps }, (_, step) => path(step, draw));
  return { ...frame, paths: { ...frame.paths, asielinstroom } };
}

function laneOf({ values, lanes }: BlockOfDraws, id: string, lane: number, into: Float64Array | undefined) {
  const all = values[id];
  if (!all) throw new Error(`reeks ${id} bestaat niet in het model`);
  const months = all.length / lanes;
  const own = into?.length === months ? into : new Float64Array(months);
  for (let month = 0; month < months; month++) own[month] = all[month * lanes + lane] as number;
  return own;
}

function bandOf(draws: Float64Array): Quantiles | null {
  const quantiles = quantilesOf(draws);
  return Number.isNaN(quantiles.p50) ? null : quantiles;
}

/** Bands per month, of the first `done` of `count` draws. */
function bandsOf(values: Float64Array, count: number, done: number): Record<BandPart, Float64Array> {
  const months = values.length / count;
  const bands = Object.fromEntries(BAND_PARTS.map((part) => [part, new Float64Array(months)])) as Record<
    BandPart,
    Float64Array
  >;
  for (let month = 0; month < months; month++) {
    const quantiles = quantilesOf(values.subarray(month * count, month * count + done));
    for (const part of BAND_PARTS) bands[part][month] = quantiles[part];
  }
  return bands;
}
