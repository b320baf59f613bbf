import { exp } from "../engine/exp.ts";
import type { Program } from "../engine/program.ts";
import { pruneProgram } from "../engine/prune.ts";
import { runProgram } from "../engine/run.ts";
import { type Cijferbron, gepubliceerd } from "../raming/historie.ts";
import { januari, MAANDEN_PER_JAAR, maandIndex } from "../units/maand.ts";
import { finish, parametersOf, spreadsOf } from "./calibrate.ts";
import { blindFrame } from "./frames.ts";
import { varianceOf } from "./likelihood.ts";
import { FIRST_PREDICTED, lastKnownYear, type Observation, observationsAt } from "./observations.ts";
import { AHEAD, outflowAhead, Predictor, yearSum } from "./predictions.ts";
import { driftPriors } from "./priors.ts";

/**
 * The generative model that the calibration assumes, the other way round: figures as they would have been published if
 * this draw of the unknowns were true. Year by year, knowing only the years before, the outflow and the nareis of the year
 * are drawn around what the draw predicts one year ahead; then they are history for the next year. At the end lengths of
 * stay, counts and the number housed are drawn around what history gives. Inflow, permits and Table 12's wait after a
 * permit are taken as they were. Undefined where the draw cannot meet the history it made itself.
 *
 * `values` are the unknowns, one number each; `noise` gives standard normal numbers.
 */
export function simulateHistory(
  program: Program,
  origin: number,
  values: Readonly<Record<string, Float64Array>>,
  noise: () => number,
): Cijferbron | undefined {
  let bron = gepubliceerd;
  const spreads = spreadsOf(values);
  const drawn = Object.fromEntries(Object.entries(parametersOf(values)).map(([id, perLane]) => [id, { perLane }]));
  const none = Object.fromEntries(driftPriors.map(({ id }) => [id, 0]));
  const pruned = pruneProgram(program, AHEAD);
  const around = (observation: Observation, predicted: Float64Array, effect?: Float64Array) => {
    const variance = varianceOf(observation, 0, { values: [predicted], driftEffect: [effect] }, spreads, 0);
    return (predicted[0] as number) * exp(Math.sqrt(variance) * noise());
  };

  const known = observationsAt(origin);
  const find = (soort: Observation["soort"], at: number) => known.find((o) => o.soort === soort && o.at === at);
  for (let jaar = FIRST_PREDICTED; jaar <= lastKnownYear(origin); jaar++) {
    const { inputs, steps } = blindFrame(januari(jaar), januari(jaar + 1), "maand", bron);
    const run = runProgram({ program: pruned, inputs: { ...inputs, ...none, ...drawn }, lanes: 1, steps, keep: AHEAD });
    if (run.problems.length > 0) return undefined;
    const outflow = find("uitstroom", jaar);
    const nareis = find("nareis", jaar);
    if (!outflow || !nareis) throw new Error(`${jaar} is not observed`);
    const { value, effect } = outflowAhead(run, jaar, 1);
    const uitstroomJaar = around(outflow, value, effect);
    const nareisJaar = around(nareis, yearSum(run, "nareisVerwacht", jaar, 1));
    bron = withYear(bron, jaar, uitstroomJaar, nareisJaar);
  }

  const rest = known.filter(({ soort }) => soort !== "uitstroom" && soort !== "nareis");
  const predictions = finish(new Predictor(program, origin, rest, bron).predict(parametersOf(values), 1));
  const seen = rest.map((observation, k) => {
    const predicted = predictions.values[k] as Float64Array;
    return { ...observation, waarde: around(observation, predicted) };
  });
  if (seen.some(({ waarde }) => Number.isNaN(waarde))) return undefined;
  return withObservations(bron, seen);
}

/** The same figures with another outflow (its shape over the months kept) and nareis in one year. */
function withYear(bron: Cijferbron, jaar: number, uitstroomJaar: number, nareisJaar: number): Cijferbron {
  const { history, openbareCijfers } = bron;
  const uitstroom = history.uitstroom.slice();
  const months = uitstroom.subarray(januari(jaar), januari(jaar) + MAANDEN_PER_JAAR);
  const before = months.reduce((sum, value) => sum + value, 0);
  for (const [m, value] of months.entries()) months[m] = (value * uitstroomJaar) / before;
  const { cbsJaarcijfers } = openbareCijfers;
  const nareizigers = { ...cbsJaarcijfers.nareizigers, [jaar]: nareisJaar };
  return {
    realisatie: (id, year) => (id === "uitstroomOpvang" && year === jaar ? uitstroomJaar : bron.realisatie(id, year)),
    openbareCijfers: { ...openbareCijfers, cbsJaarcijfers: { ...cbsJaarcijfers, nareizigers } },
    history: { ...history, uitstroom },
  };
}

/** The same figures with these observations in place of the published ones. */
function withObservations(bron: Cijferbron, seen: readonly Observation[]): Cijferbron {
  const find = (soort: Observation["soort"], at: number) => seen.find((o) => o.soort === soort && o.at === at)?.waarde;
  const { coaBezettingPunten, uitstroomSamenstelling2024: split } = bron.openbareCijfers;
  const rows = coaBezettingPunten.rows.map((row) => {
    const vergunninghouders = find("vergunninghouders", maandIndex(row.datum.slice(0, 7)));
    return vergunninghouders === undefined ? row : { ...row, vergunninghouders };
  });
  const housed = seen.find(({ soort }) => soort === "huisvesting")?.waarde ?? split.values.vergunninghouders;
  return {
    ...bron,
    realisatie: (id, jaar) =>
      (id === "verblijfsduurOpUitstroom" ? find("verblijfsduur", jaar) : undefined) ?? bron.realisatie(id, jaar),
    openbareCijfers: {
      ...bron.openbareCijfers,
      coaBezettingPunten: { ...coaBezettingPunten, rows },
      uitstroomSamenstelling2024: { ...split, values: { ...split.values, vergunninghouders: housed } },
    },
  };
}
