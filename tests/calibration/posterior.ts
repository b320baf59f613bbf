import { calibrate, finish, type Posterior } from "../../src/calibration/calibrate.ts";
import { januari } from "../../src/units/maand.ts";
import { program } from "../scenarios.ts";

let known: Posterior | undefined;

/** What is known at the end of 2025; computed once per file. */
export function posterior2025(): Posterior {
  known ??= finish(calibrate({ program, origin: januari(2026) }));
  return known;
}

/** Median of draws. */
export function median(draws: Float64Array): number {
  return draws.slice().sort()[Math.floor(draws.length / 2)] as number;
}
