import { auxiliary, flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import type { Input } from "../../src/engine/run.ts";
import { numbersFrom, steps } from "./run-model.ts";

export const STEPS = 40;
export const LANES = 17;

/** A model in which every function of the engine works. */
export const everything = [
  parameter("duration", "maand", "Mean duration"),
  parameter("chance", "1/maand", "Rate"),
  series("arrivals", "persoon/maand", "Inflow"),
  series("past", "1", "1 in the past"),
  series("wanted", "persoon/maand", "Outflow that is known"),
  flow("inflow", "persoon/maand", "delay(arrivals, 3, duration) + conveyor(back, 4 maand, 0.1)", "Inflow"),
  stock("content", "persoon", { meaning: "Content", start: "100 persoon", in: ["inflow"], out: ["out", "back"] }),
  auxiliary(
    "factor",
    "1",
    "given(commonFactor(wanted, content, inflow, chance, content, 0 persoon/maand, chance), 1)",
    "Common factor",
  ),
  flow(
    "out",
    "persoon/maand",
    "if(past > 0, drain(content, inflow, factor * chance, 1 / duration), min(pace, drain(content, inflow, chance, 1 / duration)))",
    "Exit",
  ),
  flow("back", "persoon/maand", "drain(content, inflow, 1 / duration, max(factor, 1) * chance)", "Exit that returns"),
  auxiliary("pace", "persoon/maand", "recent(out, 5 maand, past)", "Pace"),
  auxiliary("lying", "persoon", "onConveyor(back, 4 maand, 0.1)", "On the belt"),
  auxiliary("before", "persoon", "previous(content, 0 persoon)", "One step ago"),
  auxiliary(
    "compared",
    "1",
    "if(content < 150 persoon, 1, 0) + if(content <= 90 persoon, 2, 0) + if(content >= lying, 4, 0) + if(before == content, 8, 0)",
    "Comparisons",
  ),
  auxiliary("shape", "1", "exp(-duration / (9 maand)) * log(1 + content / (10 persoon)) - -1", "Some curve"),
];

export function everyInput(): Record<string, Input> {
  const random = numbersFrom(4321);
  const many = (count: number, value: () => number) => Float64Array.from(steps(count, value));
  return {
    duration: { perLane: many(LANES, () => 0.2 + 30 * random()) },
    chance: { perLane: many(LANES, () => random() ** 3) },
    arrivals: { perStepAndLane: many(STEPS * LANES, () => (random() < 0.2 ? 0 : 100 * random())) },
    past: { perStep: Float64Array.from(steps(STEPS, (step) => (step < 20 ? 1 : 0))) },
    wanted: { perStepAndLane: many(STEPS * LANES, () => 90 * random()) },
  };
}
