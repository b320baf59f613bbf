import { mean } from "simple-statistics";
import { ketenverschil } from "../analysis/ketenverschil.ts";
import { kostengevoeligheid } from "../analysis/kostengevoeligheid.ts";
import { aannamelogMetEffect } from "../calibration/aannamelog.ts";
import { backtest } from "../calibration/backtest.ts";
import type { Posterior } from "../calibration/calibrate.ts";
import { forecastBands } from "../calibration/forecast-bands.ts";
import { rankCorrelations } from "../calibration/rank-correlation.ts";
import { terugrekenen } from "../calibration/terugrekenen.ts";
import { tornado } from "../calibration/tornado.ts";
import type { Program } from "../engine/program.ts";
import type { Result } from "../scenario/read.ts";
import { resolveScenario, type Scenario } from "../scenario/resolve.ts";
import { maandIndex } from "../units/maand.ts";
import type { Bevinding, Onderzoek, Onzekerheid, Ruil, Voortgang } from "./api.ts";
import { libraryOf } from "./library.ts";
import type { Posteriors } from "./posteriors.ts";
import type { Slices } from "./slices.ts";

/** What an investigation needs of whoever runs it. */
export interface Conditions {
  program: Program;
  posteriors: Posteriors;
  slices: Slices;
  vervallen: () => boolean;
  voortgang: (voortgang: Voortgang) => void;
}

const LET_GO = Symbol("let go");

/** Answers what takes seconds: in slices, with progress, and no further than it is still wanted. */
export async function investigate(vraag: Onderzoek, conditions: Conditions): Promise<Bevinding> {
  const { program, posteriors } = conditions;
  try {
    if (vraag.soort === "terugtoets")
      return { klaar: true, vondst: await drive(backtest({ program }), "terugtoetsen", conditions) };
    const library = libraryOf(vraag.eigen);
    const find = (id: string) => {
      const document = library.find(id);
      if (!document) throw new Error(`scenario ${id} bestaat niet`);
      return resolveScenario(document, library);
    };
    const resolved = find(vraag.scenario);
    if (!resolved.ok) return { klaar: true, problemen: resolved.problemen };
    const scenario = resolved.waarde;
    if (vraag.soort === "kostengevoeligheid") {
      const result = await drive(kostengevoeligheid(program, scenario, vraag.jaar), "doorrekenen", conditions);
      return result.ok ? { klaar: true, vondst: result.waarde } : { klaar: true, problemen: result.problemen };
    }
    if (vraag.soort === "ketenverschil") {
      const ander = find(vraag.ander);
      if (!ander.ok) return { klaar: true, problemen: ander.problemen };
      const work = ketenverschil(program, scenario, ander.waarde, vraag.jaar);
      return { klaar: true, vondst: await drive(work, "doorrekenen", conditions) };
    }
    if (vraag.soort === "terugrekenen")
      return { klaar: true, vondst: terugrekenen(program, scenario, vraag.parameter, vraag.doel) };
    const posterior = await drive(posteriors.at(maandIndex(scenario.oorsprong)), "ijken", conditions);
    const { grootheid, jaar } = vraag;
    const figure = { program, scenario, draws: posterior.draws, grootheid, jaar };
    if (vraag.soort === "aannames")
      return { klaar: true, vondst: await drive(aannamelogMetEffect(figure), "doorrekenen", conditions) };
    const banden = await drive(
      forecastBands({ program, scenario, draws: posterior.draws, instroomband: vraag.instroomband }),
      "doorrekenen",
      conditions,
    );
    if (!banden.ok) return { klaar: true, problemen: banden.problemen };
    return { klaar: true, vondst: await uncertainty(scenario, posterior, banden, figure, conditions) };
  } catch (reason) {
    if (reason === LET_GO) return { klaar: false };
    throw reason;
  }
}

async function uncertainty(
  scenario: Scenario,
  posterior: Posterior,
  banden: Result<Onzekerheid["banden"]> & { ok: true },
  figure: Parameters<typeof tornado>[0],
  conditions: Conditions,
): Promise<Onzekerheid> {
  const outcome = banden.waarde.perTrekking.find(({ jaar }) => jaar === figure.jaar)?.cijfers[figure.grootheid];
  const computed = outcome?.every(Number.isFinite) ?? false;
  const whole = banden.waarde.count === posterior.count;
  const bars = computed ? await drive(tornado(figure), "doorrekenen", conditions) : undefined;
  return {
    banden: banden.waarde,
    tornado: bars?.ok ? bars.waarde : undefined,
    // A draw that the model cannot run is left out of the outcomes; ranks are then not of the same draws.
    rangcorrelaties: computed && whole && outcome ? rankCorrelations(scenario, posterior.draws, outcome) : [],
    effectieveTrekkingen: posterior.effectiveSize,
    ruil: tradeOff(posterior),
  };
}

/** Bounds of the share of nareis that is housed at once. */
const BOUNDS = [0, 0.05, 0.1, 0.2, 0.6];

function tradeOff({ draws }: Posterior): Ruil[] {
  const shares = draws.nareisDirect ?? new Float64Array();
  const factors = draws.vergunningenfactor ?? new Float64Array();
  return BOUNDS.slice(1).map((tot, k) => {
    const van = BOUNDS[k] as number;
    const own = [...factors].filter((_, draw) => (shares[draw] as number) >= van && (shares[draw] as number) < tot);
    return { van, tot, trekkingen: own.length, vergunningenfactor: own.length === 0 ? null : mean(own) };
  });
}

/** Drives a generator to its end, giving way between its steps. Throws LET_GO when it is no longer wanted. */
async function drive<T>(
  work: Generator<unknown, T>,
  bezig: Voortgang["bezig"],
  { slices, vervallen, voortgang }: Conditions,
): Promise<T> {
  let told = performance.now();
  let gedaan = 0;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    gedaan++;
    await slices.pause();
    if (vervallen()) throw LET_GO;
    if (performance.now() - told < 200) continue;
    told = performance.now();
    voortgang({ bezig, gedaan });
  }
}
