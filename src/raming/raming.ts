import type { Program } from "../engine/program.ts";
import { type Run, runProgram } from "../engine/run.ts";
import { CIJFERVERSIE } from "../figures/figures.ts";
import { MODELVERSIE } from "../model/model.ts";
import type { Result } from "../scenario/read.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { teGroteUitstroom } from "../text/run-problems.ts";
import { type Maand, maandVan } from "../units/maand.ts";
import { inputsOf, type RunFrame } from "./inputs.ts";
import { type Jaarcijfers, jaarcijfersOf } from "./jaarcijfers.ts";

/** What a scenario comes to: series by month and figures by year. The same for page, command line and exports. */
export interface Raming {
  scenario: string;
  naam: string;
  oorsprong: Maand;
  prijsmodus: Scenario["prijsmodus"];
  modelversie: string;
  cijferversie: string;
  /** Months of the scenario as "2019-01". */
  maanden: readonly Maand[];
  /** First month that is forecast, as an index into `maanden`. */
  origin: number;
  /** First month in which the number of pupils is known. */
  nidosFrom: number;
  /** Source or assumption of each parameter that the scenario, or one it comes from, sets itself. */
  gezet: Readonly<Record<string, { bron: string } | { aanname: string }>>;
  /** Levels and flows that the scenario imposes; they are not computed. */
  opgelegd: readonly string[];
  /** Every quantity of the model by month, and one month on: the end of the last. NaN is not known. */
  reeksen: Readonly<Record<string, Float64Array>>;
  jaren: readonly Jaarcijfers[];
}

/** Runs one scenario. Problems are of the scenario; a model that cannot run is thrown. */
export function simuleer(program: Program, scenario: Scenario): Result<Raming> {
  const frame = inputsOf(scenario);
  if (!frame.ok) return frame;
  const { inputs, steps } = frame.waarde;
  return ramingOf(scenario, frame.waarde, runProgram({ program, inputs, lanes: 1, steps }));
}

/** Reads a finished run of one lane. */
export function ramingOf(scenario: Scenario, frame: RunFrame, run: Run): Result<Raming> {
  const { origin, months, nidosFrom } = frame;
  const [problem] = run.problems;
  if (problem) {
    const month = problem.step - 1;
    const imposed = imposedOutflow(run, problem.stock, month);
    if (!imposed || Number.isNaN(problem.value))
      throw new Error(
        `${scenario.id}: ${problem.stock} is ${problem.value} na ${maandVan(month)}; het model klopt niet`,
      );
    return {
      ok: false,
      problemen: [
        teGroteUitstroom(imposed.stroom, maandVan(month), imposed.uitstroom, imposed.stand, imposed.beschikbaar),
      ],
    };
  }
  return {
    ok: true,
    waarde: {
      scenario: scenario.id,
      naam: scenario.naam,
      oorsprong: scenario.oorsprong,
      prijsmodus: scenario.prijsmodus,
      modelversie: MODELVERSIE,
      cijferversie: CIJFERVERSIE,
      maanden: Array.from({ length: months }, (_, month) => maandVan(month)),
      origin,
      nidosFrom,
      gezet: gezetVan(scenario),
      opgelegd: [
        ...new Set([...scenario.opgelegd.stand.values()].flatMap((standen) => [...standen.keys()])),
        ...scenario.opgelegd.stroom.keys(),
      ],
      reeksen: run.values,
      jaren: jaarcijfersOf(scenario, frame, run.values),
    },
  };
}

/** Source or assumption of what the scenario sets; a measure that is on is an assumption of its own. */
function gezetVan(scenario: Scenario): Raming["gezet"] {
  const gezet: Record<string, { bron: string } | { aanname: string }> = {};
  for (const [id, waarde] of scenario.waarden)
    gezet[id] = "bron" in waarde ? { bron: waarde.bron } : { aanname: waarde.aanname };
  for (const { aan, parameter, naam } of scenario.maatregelen) if (aan) gezet[parameter] = { aanname: naam };
  return gezet;
}

/** The imposed outflow that took more than there was, with the persons there were. */
function imposedOutflow(run: Run, stock: string, month: number) {
  const at = (id: string) => (run.values[id] as Float64Array)[month] as number;
  const nidos = stock.startsWith("pupillen");
  const uitstroom = at(nidos ? "uitstroomPupillenOpgelegd" : "uitstroomOpvangOpgelegd");
  if (Number.isNaN(uitstroom)) return undefined;
  return nidos
    ? { stroom: "uitstroomPupillen", stand: "pupillen", uitstroom, beschikbaar: at("pupillen") + at("instroomAmv") }
    : { stroom: "uitstroomOpvang", stand: "bezetting", uitstroom, beschikbaar: at("beschikbaarVoorVertrek") };
}
