import { calibrate, type Posterior } from "../calibration/calibrate.ts";
import type { Progress } from "../calibration/importance.ts";
import type { Program } from "../engine/program.ts";

/** Draws that bands are of. */
const TREKKINGEN = 1000;

/**
 * Posteriors by origin: they do not depend on the scenario, and are computed once. A calibration that was let go of stays where
 * it stood and goes on for whoever asks next; two that want the same origin take turns on one calibration.
 */
export class Posteriors {
  private readonly known = new Map<number, Posterior>();
  private readonly begun = new Map<number, Generator<Progress, Posterior>>();

  constructor(private readonly program: Program) {}

  /** The posterior at an origin; yields between steps of the engine. */
  *at(origin: number): Generator<Progress, Posterior> {
    for (;;) {
      const known = this.known.get(origin);
      if (known) return known;
      const work = this.begun.get(origin) ?? calibrate({ program: this.program, origin, count: TREKKINGEN });
      this.begun.delete(origin); // what throws is begun anew
      const step = work.next();
      if (step.done) this.known.set(origin, step.value);
      else {
        this.begun.set(origin, work);
        yield step.value;
      }
    }
  }
}
