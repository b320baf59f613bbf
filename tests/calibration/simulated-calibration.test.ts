import { expect, test } from "vitest";
import { calibrate, finish, valuesOf } from "../../src/calibration/calibrate.ts";
import { normalQuantile } from "../../src/calibration/normal.ts";
import { unknowns } from "../../src/calibration/priors.ts";
import { simulateHistory } from "../../src/calibration/simulated-history.ts";
import { sobol } from "../../src/calibration/sobol.ts";
import { januari } from "../../src/units/maand.ts";
import { program } from "../scenarios.ts";

/**
 * Simulation-based calibration: a draw of the prior makes figures; the calibration, given those figures, must rank that
 * draw anywhere among its own draws equally often. Ranks pile up at the ends where a posterior is too sure of itself, in
 * the middle where it is not sure enough, and at one end where it is off.
 */

const REPLICATES = 60;
const BINS = 5;
/** Chi-square that 1% of uniform ranks exceed, for 4 degrees of freedom. */
const CRITICAL = 13.277;
/** End of 2022: three years one year ahead. */
const ORIGIN = januari(2023);

/** Numbers in (0, 1) that look random, the same on every machine. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) + 0.5) / 2 ** 32;
  };
}

function chiSquare(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

test("the posterior ranks the truth evenly, for every unknown", { timeout: 300_000 }, () => {
  const uniform = random(7);
  const truths = sobol(unknowns.length, 11);
  const bins = unknowns.map(() => new Array<number>(BINS).fill(0));
  for (let done = 0; done < REPLICATES; ) {
    const truth = valuesOf([truths.next()]);
    const bron = simulateHistory(program, ORIGIN, truth, () => normalQuantile(uniform()));
    if (!bron) continue;
    done++;
    const { draws } = finish(
      calibrate({ program, origin: ORIGIN, bron, effort: { wanted: 150, first: 1024, round: 512 }, seed: 100 + done }),
    );
    for (const [k, { id }] of unknowns.entries()) {
      const values = draws[id] as Float64Array;
      const below = values.filter((value) => value < (truth[id]?.[0] as number)).length / values.length;
      const bin = Math.min(BINS - 1, Math.floor(below * BINS));
      (bins[k] as number[])[bin] = (bins[k]?.[bin] as number) + 1;
    }
  }
  const scores = Object.fromEntries(unknowns.map(({ id }, k) => [id, chiSquare(bins[k] as number[])]));
  for (const [id, score] of Object.entries(scores)) expect(score, id).toBeLessThan(CRITICAL);
});
