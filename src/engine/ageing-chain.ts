import { type Declaration, flow, stock } from "./declaration.ts";

/**
 * **Ageing chain**: stocks in a row. Who has been in one long enough passes to the next, and from the last out of the
 * chain; on the way some may leave for another reason. With Sₖ the count of stage k, dₖ its mean duration, rₖ the rate of
 * its exit (0 without one) and inₖ what comes in during a step:
 *
 *     inₖ      = passingₖ₋₁ + enteringₖ      (passing₀ is the inflow of the chain)
 *     passingₖ = drain(Sₖ, inₖ, 1 / dₖ, rₖ)
 *     leavingₖ = drain(Sₖ, inₖ, rₖ, 1 / dₖ)
 *     Sₖ next  = Sₖ + inₖ − passingₖ − leavingₖ + adjustingₖ
 *
 * What passes out of one stage is the very flow that enters the next, so nobody is lost between them. At rest
 * Sₖ = inₖ / (1 / dₖ + rₖ), and a share (1 / dₖ) / (1 / dₖ + rₖ) of who enters a stage passes to the next.
 *
 * Stops being true where a duration is fixed: someone stays dₖ on average, not exactly, so four stages of 12 steps smear
 * a wave of inflow that four birthdays would keep sharp. A `conveyor` keeps it.
 */
export interface AgeingChain {
  /** Unit of what is counted, and of one step, as equations write them. */
  unit: string;
  step: string;
  /** Id of the flow into the first stage; declared by the caller. */
  inflow: string;
  stages: readonly AgeingStage[];
}

interface AgeingStage {
  id: string;
  meaning: string;
  /** Equation for the count at the first step. */
  start: string;
  /** Equation for the mean duration, in steps: a parameter, or a number with its unit. */
  duration: string;
  /** The flow to the next stage; from the last stage, out of the chain. */
  passing: { id: string; meaning: string };
  /** A competing exit out of the chain; `rate` is an equation, per step. */
  leaving?: { id: string; meaning: string; rate: string };
  /** Ids of flows from outside that enter at this stage; declared by the caller. */
  entering?: readonly string[];
  /** Ids of flows that change the count when all exits have been taken, such as a jump to an imposed level. */
  adjusting?: readonly string[];
}

/** The declarations of the stages and of the flows between them. */
export function ageingChain({ unit, step, inflow, stages }: AgeingChain): Declaration[] {
  return stages.flatMap(({ id, meaning, start, duration, passing, leaving, entering = [], adjusting = [] }, k) => {
    const before = stages[k - 1];
    const inflows = [before ? before.passing.id : inflow, ...entering];
    const pass = `1 / (${duration})`;
    const exits = leaving ? [passing.id, leaving.id] : [passing.id];
    const drain = (rates: string[]) => `drain(${[id, inflows.join(" + "), ...rates].join(", ")})`;
    const perStep = `${unit} / ${step}`;
    return [
      stock(id, unit, { meaning, start, in: [...inflows, ...adjusting], out: exits }),
      flow(passing.id, perStep, drain(leaving ? [pass, leaving.rate] : [pass]), passing.meaning),
      ...(leaving ? [flow(leaving.id, perStep, drain([leaving.rate, pass]), leaving.meaning)] : []),
    ];
  });
}
