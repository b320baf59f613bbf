import type { Program } from "../engine/program.ts";
import { januari } from "../units/maand.ts";
import { parametersOf, valuesOf } from "./calibrate.ts";
import { forecastDraws } from "./forecast-draws.ts";
import { blindFrame } from "./frames.ts";
import { observationsAt } from "./observations.ts";
import { Predictor } from "./predictions.ts";
import { unknowns } from "./priors.ts";
import { sobol } from "./sobol.ts";

/** How long the two heavy parts take, in milliseconds on one core, for `draws` draws. */
export interface CalibrationBench {
  draws: number;
  /** History to the end of 2025, and each year of it one year ahead: what calibration runs for every draw. */
  kalibratie: number;
  /** History and forecast to the end of 2031, keeping mean occupancy. */
  volleHorizon: number;
}

const BLOCK = 512;
const ORIGIN = januari(2026);
const END = januari(2032);

/** Times `draws` draws; `now` gives milliseconds. */
export function benchCalibration(program: Program, draws: number, now: () => number): CalibrationBench {
  const sequence = sobol(unknowns.length, 1);
  const shares = Array.from({ length: draws }, () => sequence.next());
  const predictor = new Predictor(program, ORIGIN, observationsAt(ORIGIN));
  const start = now();
  for (let from = 0; from < draws; from += BLOCK) {
    const block = shares.slice(from, from + BLOCK);
    for (const _ of predictor.predict(parametersOf(valuesOf(block)), block.length));
  }
  const calibrated = now();
  const scenario = {
    id: "meting",
    naam: "Meting",
    omschrijving: "",
    ouder: undefined,
    oorsprong: "2026-01",
    einde: "2031-12",
    prijsmodus: "basis en toeslag",
    waarden: new Map(),
    opgelegd: { stand: new Map(), stroom: new Map() },
    maatregelen: [],
  } as const;
  const frame = blindFrame(ORIGIN, END, { asielinstroom: { 2026: 44_000 } });
  const run = { program, scenario, frame, draws: valuesOf(shares), keep: ["gemiddeldeBezetting"] };
  for (const _ of forecastDraws(run, () => {}));
  return { draws, kalibratie: calibrated - start, volleHorizon: now() - calibrated };
}
