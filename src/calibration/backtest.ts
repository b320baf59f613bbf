import { mean } from "simple-statistics";
import type { Program } from "../engine/program.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import { inputsOf } from "../raming/inputs.ts";
import { zin } from "../text/problems.ts";
import { januari, MAANDEN_PER_JAAR, maandVan } from "../units/maand.ts";
import { calibrate, type Posterior } from "./calibrate.ts";
import { crps } from "./crps.ts";
import { forecastDraws } from "./forecast-draws.ts";
import { blindScenario, type Instroom } from "./frames.ts";
import { type MinisterieRaming, ministerieRamingen } from "./ministerie.ts";
import { mppPaths } from "./mpp.ts";
import { quantilesOf } from "./quantile.ts";
import { type Referenties, referenceForecasts } from "./references.ts";

/** How good the model would have been: forecasts from the past with only what was known then, beside the outturn. */

export interface Toets {
  /** Last month that was known, "2024-12". */
  oorsprong: string;
  jaar: number;
  grootheid: "gemiddeldeBezetting";
  /** Persons. */
  realisatie: number;
  mediaan: number;
  p10: number;
  p90: number;
  /** mediaan / realisatie − 1; negative where the forecast was too low. */
  fout: number;
  absoluteFout: number;
  /** As a share of the outturn. */
  crps: number;
  binnenBand: boolean;
  /** (p90 − p10) / (2 × mediaan). */
  halveBand: number;
}

export interface ToetsMetReferenties extends Toets {
  /** Error of each reference, as a share of the outturn. */
  referenties: Referenties;
}

export interface MppToets extends Toets {
  editie: string;
  gepubliceerd: string;
  pad: "min" | "midden" | "max";
  /** Asielinstroom of the edition and of Table 8, persons in the year. */
  instroom: number;
  instroomRealisatie: number;
}

export interface Terugtoets {
  /** One year ahead, inflow by month. */
  rijen: ToetsMetReferenties[];
  gemiddeldeAbsoluteFout: number;
  /** Rows whose 80% band held the outturn. */
  binnenBand: number;
  /** The least of the origins. */
  effectieveTrekkingen: number;
  tweeJaarVooruit: Toets[];
  /** One year ahead, only the annual inflow known. */
  alleenJaarinstroom: Toets[];
  gemiddeldeAbsoluteFoutJaarinstroom: number;
  mppEdities: MppToets[];
  /** Mean absolute error of each reference over `rijen`. */
  referenties: Referenties;
  ministerie: readonly MinisterieRaming[];
}

export interface BacktestOptions {
  program: Program;
  bron?: Cijferbron;
  /** Draws of each posterior. */
  count?: number;
}

const FIRST_BACKTEST = 2022;
const LAST_BACKTEST = 2025;

/** All tables of the backtest; yields after each step of the engine. */
export function* backtest({ program, bron = gepubliceerd, count }: BacktestOptions): Generator<unknown, Terugtoets> {
  const rijen: ToetsMetReferenties[] = [];
  const tweeJaarVooruit: Toets[] = [];
  const alleenJaarinstroom: Toets[] = [];
  const mppEdities: MppToets[] = [];
  let effectieveTrekkingen = Number.POSITIVE_INFINITY;
  for (let jaar = FIRST_BACKTEST; jaar <= LAST_BACKTEST; jaar++) {
    const posterior = yield* calibrate({ program, origin: januari(jaar), bron, ...(count !== undefined && { count }) });
    effectieveTrekkingen = Math.min(effectieveTrekkingen, posterior.effectiveSize);
    const run = { program, bron, posterior };
    const two = jaar < LAST_BACKTEST;
    const [first, second] = yield* meanOccupancies({ ...run, instroom: "maand", years: two ? 2 : 1 });
    const referenties = errorsOf(referenceForecasts(jaar, bron), outturnOf(jaar, bron));
    rijen.push({ ...toets(jaar - 1, jaar, first, bron), referenties });
    if (two) tweeJaarVooruit.push(toets(jaar - 1, jaar + 1, second, bron));
    const [annual] = yield* meanOccupancies({ ...run, instroom: "jaar", years: 1 });
    alleenJaarinstroom.push(toets(jaar - 1, jaar, annual, bron));
    for (const { asielinstroom, ...path } of mppPaths(jaar, bron)) {
      const [draws] = yield* meanOccupancies({ ...run, instroom: { asielinstroom }, years: 1 });
      mppEdities.push({ ...path, ...toets(jaar - 1, jaar, draws, bron) });
    }
  }
  return {
    rijen,
    gemiddeldeAbsoluteFout: mean(rijen.map(({ absoluteFout }) => absoluteFout)),
    binnenBand: rijen.filter(({ binnenBand }) => binnenBand).length,
    effectieveTrekkingen,
    tweeJaarVooruit,
    alleenJaarinstroom,
    gemiddeldeAbsoluteFoutJaarinstroom: mean(alleenJaarinstroom.map(({ absoluteFout }) => absoluteFout)),
    mppEdities,
    referenties: meanAbsolute(rijen.map(({ referenties }) => referenties)),
    ministerie: ministerieRamingen(bron),
  };
}

/** Mean occupancy per draw of the years after the posterior's origin, knowing nothing more than the inflow. */
export function* meanOccupancies({
  program,
  bron,
  posterior,
  instroom,
  years,
}: {
  program: Program;
  bron: Cijferbron;
  posterior: Pick<Posterior, "origin" | "draws" | "count">;
  instroom: Instroom;
  years: number;
}): Generator<void, Float64Array[]> {
  const { origin, draws, count } = posterior;
  const scenario = blindScenario(origin, origin + years * MAANDEN_PER_JAAR, instroom, bron);
  const frame = inputsOf(scenario, bron);
  if (!frame.ok) throw new Error(frame.problemen.map(zin).join("\n"));
  const means = Array.from({ length: years }, () => new Float64Array(count));
  const id = "gemiddeldeBezetting";
  yield* forecastDraws({ program, scenario, frame: frame.waarde, draws, keep: [id] }, ({ first, lanes, values }) => {
    const series = values[id] as Float64Array;
    for (const [y, into] of means.entries())
      for (let lane = 0; lane < lanes; lane++) {
        let sum = 0;
        for (let m = 0; m < MAANDEN_PER_JAAR; m++)
          sum += series[(origin + y * MAANDEN_PER_JAAR + m) * lanes + lane] as number;
        into[first + lane] = sum / MAANDEN_PER_JAAR;
      }
  });
  return means;
}

function outturnOf(jaar: number, bron: Cijferbron): number {
  const outturn = bron.realisatie("gemiddeldeBezetting", jaar);
  if (outturn === null)
    throw new Error(`gemiddeldeBezetting ${jaar} is niet gepubliceerd; er is niets om aan te toetsen`);
  return outturn;
}

function toets(lastKnown: number, jaar: number, draws: Float64Array | undefined, bron: Cijferbron): Toets {
  if (!draws) throw new Error(`${jaar} was not forecast`);
  const realisatie = outturnOf(jaar, bron);
  const { p10, p50, p90 } = quantilesOf(draws);
  const fout = p50 / realisatie - 1;
  return {
    oorsprong: maandVan(januari(lastKnown + 1) - 1),
    jaar,
    grootheid: "gemiddeldeBezetting",
    realisatie,
    mediaan: p50,
    p10,
    p90,
    fout,
    absoluteFout: Math.abs(fout),
    crps: crps(draws.slice().sort(), realisatie) / realisatie,
    binnenBand: realisatie >= p10 && realisatie <= p90,
    halveBand: (p90 - p10) / (2 * p50),
  };
}

function errorsOf(forecasts: Referenties, outturn: number): Referenties {
  return mapped((id) => forecasts[id] / outturn - 1);
}

function meanAbsolute(errors: readonly Referenties[]): Referenties {
  return mapped((id) => mean(errors.map((error) => Math.abs(error[id]))));
}

function mapped(value: (id: keyof Referenties) => number): Referenties {
  return {
    vorigeUitstroom: value("vorigeUitstroom"),
    vorigeUitstroomPlusInstroom: value("vorigeUitstroomPlusInstroom"),
    metTerugwerkendeB: value("metTerugwerkendeB"),
    ware: value("ware"),
    vorigeUitstroomJaarinstroom: value("vorigeUitstroomJaarinstroom"),
  };
}
