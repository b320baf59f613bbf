import type { Input } from "../engine/run.ts";
import { LAATSTE_JAAR } from "../figures/history.ts";
import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { parameters } from "../model/parameters.ts";
import type { Result } from "../scenario/read.ts";
import type { Scenario } from "../scenario/resolve.ts";
import type { Probleem } from "../text/problems.ts";
import { buitenBereik, teWeinigInstroom } from "../text/run-problems.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR, maandIndex, maandVan } from "../units/maand.ts";
import {
  bezettingBegin,
  type Cijferbron,
  gepubliceerd,
  historieReeksen,
  inwilligingenVoorStart,
  maandprofielReeks,
  meerjarigePlekkenBegin,
  nieuweMeerjarigePlekken,
  reedsIngestroomdReeks,
  uitHistorie,
} from "./historie.ts";
import { sectorBegin, sectorReeksen } from "./sector-historie.ts";

/** A scenario as the engine takes it: every input of the model by month, and the frame of the run. */
export interface RunFrame {
  /** First month that is forecast, and number of months of the scenario, both counted from January 2019. */
  origin: number;
  months: number;
  /** Months that are run: one more, so that every quantity is known at the end of the last. */
  steps: number;
  /** First month in which the number of Nidos pupils is known. */
  nidosFrom: number;
  inputs: Readonly<Record<string, Input>>;
  /** Value of each parameter by month, after maatregelen; NaN where the model works it out. */
  paths: Readonly<Record<string, Float64Array>>;
}

/** A run goes on to the end of this year unless the scenario ends before it. */
const STANDAARD_EINDE = "2031-12";

/** Known from January 2026: Table 13 gives the pupils at the end of 2025. */
const PUPILLEN_BEKEND = januari(LAATSTE_JAAR + 1);

/** Makes the inputs of a run. Problems: a value that leaves its range by a maatregel, or an inflow that turns negative. */
export function inputsOf(scenario: Scenario, bron: Cijferbron = gepubliceerd): Result<RunFrame> {
  const origin = maandIndex(scenario.oorsprong);
  const months = maandIndex(scenario.einde ?? STANDAARD_EINDE) + 1;
  const steps = months + 1;
  const problemen: Probleem[] = [];
  const inputs: Record<string, Input> = {};
  const paths: Record<string, Float64Array> = {};
  const input = (id: string, perStep: Float64Array) => {
    inputs[id] = { perStep };
  };

  for (const definition of parameters) {
    const path = pathOf(definition, scenario, origin, steps, bron);
    const effect = effectOf(definition.id, scenario, steps);
    if (definition.volgtUit !== undefined) {
      input(`${definition.id}Maal`, effect.maal);
      input(`${definition.id}Plus`, effect.plus);
    } else if (effect.any) {
      for (let month = 0; month < steps; month++) {
        const changed = (path[month] as number) * (effect.maal[month] as number) + (effect.plus[month] as number);
        const [min, max] = definition.bereik;
        if ((changed < min || changed > max) && !problemen.some(({ plaats }) => plaats.endsWith(definition.id)))
          problemen.push(buitenBereik(`maatregelen: ${definition.id} in ${maandVan(month)}`, changed, min, max));
        path[month] = changed;
      }
    }
    input(definition.id, path);
    paths[definition.id] = path;
  }

  for (const [id, values] of Object.entries(historieReeksen(origin, steps, bron))) input(id, values);
  const reeds = reedsIngestroomdReeks(origin, steps, bron);
  input("maandprofiel", maandprofielReeks(origin, steps, bron));
  input("reedsIngestroomd", reeds);
  for (const [id, values] of Object.entries(opgelegdeStromen(scenario, steps))) input(id, values);
  input("bezettingOpgelegd", opgelegdeStand(scenario, "bezetting", steps));
  input("pupillenOpgelegd", opgelegdeStand(scenario, "pupillen", steps));
  const nidosFrom = Math.max(origin, Math.min(PUPILLEN_BEKEND, firstImposed(scenario, "pupillen")));
  input(
    "nidosBekend",
    Float64Array.from({ length: steps }, (_, month) => (month >= nidosFrom ? 1 : 0)),
  );
  for (const [id, values] of Object.entries(sectorReeksen(origin, steps))) input(id, values);
  Object.assign(inputs, sectorBegin());
  inputs.bezettingBegin = bezettingBegin(bron);
  inputs.inwilligingenVoorStart = inwilligingenVoorStart(bron);
  inputs.meerjarigePlekkenBegin = meerjarigePlekkenBegin();
  inputs.eenPrijs = scenario.prijsmodus === "één prijs" ? 1 : 0;

  if (!scenario.opgelegd.stroom.has("instroomOpvang")) {
    const year = jaarVan(origin);
    const at = (id: string) => (paths[id] as Float64Array)[origin] as number;
    const total = at("opvangfactor") * (at("asielinstroom") + at("overigeInstroom"));
    const already = reeds[origin] as number;
    if (total < already) problemen.push(teWeinigInstroom(year, total, scenario.oorsprong, already));
  }
  if (problemen.length > 0) return { ok: false, problemen };
  return { ok: true, waarde: { origin, months, steps, nidosFrom, inputs, paths } };
}

/** A parameter by month, before maatregelen; NaN where the model works it out. Of `steps` months from January 2019. */
export function pathOf(
  definition: ParameterDefinition,
  scenario: Scenario,
  origin: number,
  steps: number,
  bron: Cijferbron = gepubliceerd,
): Float64Array {
  const path = new Float64Array(steps).fill(
    definition.standaard ?? uitHistorie(definition.id, origin, bron) ?? Number.NaN,
  );
  if (definition.id === "bijkomendeMeerjarigePlekken")
    for (let month = 0; month < Math.min(steps, PUPILLEN_BEKEND); month++)
      path[month] = nieuweMeerjarigePlekken(jaarVan(month));
  if (definition.id === "aflopendeMeerjarigePlekken") path.fill(0, 0, Math.min(origin, steps));

  const waarde = scenario.waarden.get(definition.id);
  if (waarde === undefined) return path;
  const from = definition.perTijd === "vast" || definition.perTijd === "jaar" ? 0 : origin;
  if ("waarde" in waarde) path.fill(waarde.waarde, from);
  else if ("verdeling" in waarde) path.fill(waarde.verdeling.midden, from);
  else if ("jaren" in waarde)
    for (const [jaar, value] of sorted(waarde.jaren)) path.fill(value, Math.max(0, januari(Number(jaar))));
  else for (const [maand, value] of sorted(waarde.maanden)) path.fill(value, Math.max(0, maandIndex(maand)));
  return path;
}

function sorted(values: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What all maatregelen that are on do to a parameter, by month; each grows evenly over its run-up. */
function effectOf(id: string, scenario: Scenario, steps: number) {
  const maal = new Float64Array(steps).fill(1);
  const plus = new Float64Array(steps);
  let any = false;
  for (const { parameter, vanaf, aanloopMaanden, effect, aan } of scenario.maatregelen) {
    if (!aan || parameter !== id) continue;
    any = true;
    const from = maandIndex(vanaf);
    for (let month = Math.max(0, from); month < steps; month++) {
      const share = aanloopMaanden === 0 ? 1 : Math.min(1, (month - from + 1) / aanloopMaanden);
      if ("maal" in effect) maal[month] = (maal[month] as number) * (1 + (effect.maal - 1) * share);
      else plus[month] = (plus[month] as number) + effect.plus * share;
    }
  }
  return { maal, plus, any };
}

/** Imposed flows per month; NaN where nothing is imposed. A year's total is even over its months. */
function opgelegdeStromen(scenario: Scenario, steps: number): Record<string, Float64Array> {
  const reeksen: Record<string, Float64Array> = {};
  for (const id of ["instroomOpvang", "uitstroomOpvang", "instroomAmv", "uitstroomPupillen"] as const) {
    const values = new Float64Array(steps).fill(Number.NaN);
    const opgelegd = scenario.opgelegd.stroom.get(id);
    if (opgelegd && "jaren" in opgelegd)
      for (const [jaar, value] of Object.entries(opgelegd.jaren))
        values.fill(value / MAANDEN_PER_JAAR, januari(Number(jaar)), januari(Number(jaar) + 1));
    if (opgelegd && "maanden" in opgelegd)
      for (const [maand, value] of Object.entries(opgelegd.maanden))
        values.fill(value, maandIndex(maand), maandIndex(maand) + 1);
    reeksen[`${id}Opgelegd`] = values;
  }
  return reeksen;
}

/** An imposed level is reached at the end of the month before: that is where it stands in the series. */
function opgelegdeStand(scenario: Scenario, id: "bezetting" | "pupillen", steps: number): Float64Array {
  const values = new Float64Array(steps).fill(Number.NaN);
  for (const [maand, standen] of scenario.opgelegd.stand) {
    const stand = standen.get(id);
    if (stand !== undefined) values.fill(stand.waarde, maandIndex(maand) - 1, maandIndex(maand));
  }
  return values;
}

function firstImposed(scenario: Scenario, id: "bezetting" | "pupillen"): number {
  const months = [...scenario.opgelegd.stand]
    .filter(([, standen]) => standen.has(id))
    .map(([maand]) => maandIndex(maand));
  return Math.min(...months, Number.POSITIVE_INFINITY);
}
