import type { Program, Quantity } from "../engine/program.ts";
import { parameterDefinition } from "../model/parameters.ts";
import { inputsOf } from "../raming/inputs.ts";
import type { Raming } from "../raming/raming.ts";
import type { Result } from "../scenario/read.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { xmileTekst } from "../text/xmile.ts";
import { maandVan } from "../units/maand.ts";
import { exportXmile } from "./export.ts";

/** The model with the paths of a scenario as XMILE; `raming` is what the scenario came to. Problems are of the scenario. */
export function scenarioXmile(program: Program, scenario: Scenario, raming: Raming): Result<string> {
  const frame = inputsOf(scenario);
  if (!frame.ok) return frame;
  const text = xmileTekst();
  const { modelversie, cijferversie, reeksen } = raming;
  return {
    ok: true,
    waarde: exportXmile({
      program,
      inputs: frame.waarde.inputs,
      values: reeksen,
      stop: frame.waarde.months,
      name: scenario.naam,
      version: modelversie,
      caption: text.bijschrift(scenario.naam, scenario.oorsprong, maandVan(0), modelversie, cijferversie),
      docOf: (quantity) => docOf(quantity, scenario),
      docOfRoot: ({ meaning, equation }) => `${text.wortel(meaning)} ${text.vergelijking(equation)}`,
    }),
  };
}

/** Meaning, and where it comes from: an equation, a source or an assumption. */
function docOf({ id, kind, meaning, equation }: Quantity, scenario: Scenario): string {
  const text = xmileTekst();
  const parts = [`${meaning}.`];
  if (equation !== "") parts.push(text.vergelijking(equation));
  const definition = parameterDefinition(id);
  const own = scenario.waarden.get(id);
  const origin = own ?? (definition?.standaard === null ? undefined : definition?.herkomst);
  if (origin) parts.push("bron" in origin ? text.bron(origin.bron) : text.aanname(origin.aanname));
  else if (definition) parts.push(text.uitHistorie);
  else if (kind === "series" || kind === "parameter") parts.push(text.historie);
  const measures = scenario.maatregelen.filter(({ aan, parameter }) => aan && parameter === id);
  if (measures.length > 0) parts.push(text.maatregelen(measures.map(({ naam }) => naam).join(", ")));
  return parts.join(" ");
}
