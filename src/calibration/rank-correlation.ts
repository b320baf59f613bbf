import { sampleCorrelation } from "simple-statistics";
import type { Scenario } from "../scenario/resolve.ts";
import type { Draws } from "./forecast-draws.ts";
import { freeIn } from "./forecast-draws.ts";
import { midranks } from "./midranks.ts";

export interface RankCorrelation {
  id: string;
  /** Spearman's, between −1 and 1, over the draws. */
  correlatie: number;
}

/** How an outcome goes with each unknown over the draws, the strongest first. */
export function rankCorrelations(scenario: Scenario, draws: Draws, outcome: Float64Array): RankCorrelation[] {
  const ranks = [...midranks(outcome)];
  return freeIn(scenario, draws)
    .map((id) => ({ id, correlatie: sampleCorrelation([...midranks(draws[id] as Float64Array)], ranks) }))
    .sort((a, b) => Math.abs(b.correlatie) - Math.abs(a.correlatie));
}
