import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { parameters } from "../model/parameters.ts";
import type { Raming } from "../raming/raming.ts";
import type { ScenarioDocument, Waarde } from "../scenario/document.ts";
import { meldingTekst } from "../text/meldingen.ts";
import { vertaald } from "../text/vertaling.ts";
import { januari } from "../units/maand.ts";
import { eigenScenario, herstelAlles, maakEigen, waardeVanaf, zetWaarde } from "./document.ts";
import { gekozenJaar, getoondeRaming, laatsteLever, rondAf, scenarioDocument, werk, wijzig } from "./state.ts";

/** What the levers of the page show and do: from a parameter of the model to a change of the user's scenario. */

export const leverDefinitions: readonly ParameterDefinition[] = parameters.filter(({ lever }) => lever !== undefined);

/** The nearest entry for a parameter in a scenario and its parents, and whether it is the scenario's own. */
export function entryOf(
  scenario: ScenarioDocument | undefined,
  id: string,
): { waarde: Waarde; van: ScenarioDocument } | undefined {
  for (let next = scenario, depth = 0; next && depth < 20; depth++) {
    const waarde = next.waarden?.[id];
    if (waarde) return { waarde, van: next };
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return undefined;
}

/** First forecast month of `jaar` in a run, as an index; the run's last month when it ends before. */
function monthOf(raming: Raming, jaar: number): number {
  return Math.min(Math.max(januari(jaar), raming.origin), raming.maanden.length - 1);
}

/** What a parameter is in `jaar`: as set, or as the model works it out. */
export function valueIn(raming: Raming, definition: ParameterDefinition, jaar: number): number | undefined {
  const month = monthOf(raming, jaar);
  const set = raming.reeksen[definition.id]?.[month];
  if (set !== undefined && !Number.isNaN(set)) return set;
  return definition.volgtUit === undefined ? undefined : raming.reeksen[definition.volgtUit]?.[month];
}

/**
 * What an entry says about `jaar`, at once, without a run: the field and the slider follow the hand and not the worker.
 * Undefined before its first year or month.
 */
export function entryIn(waarde: Waarde, jaar: number, oorsprong: string): number | undefined {
  if ("waarde" in waarde) return waarde.waarde;
  if ("verdeling" in waarde) return waarde.verdeling.midden;
  const month = `${jaar}-01` < oorsprong ? oorsprong : `${jaar}-01`;
  const [steps, now] = "jaren" in waarde ? [waarde.jaren, String(jaar)] : [waarde.maanden, month];
  const last = Object.keys(steps)
    .filter((key) => key <= now)
    .sort()
    .at(-1);
  return last === undefined ? undefined : steps[last];
}

/** Sets a parameter of the active scenario from the chosen year on; a shipped scenario gets a child of its own first. */
export function zetLever(definition: ParameterDefinition, value: number, going: boolean): void {
  const { actief } = werk.value;
  const raming = getoondeRaming.value;
  const jaar = gekozenJaar.value;
  if (!raming) return;
  const entry = entryOf(scenarioDocument(actief), definition.id);
  const now = (entry && entryIn(entry.waarde, jaar, raming.oorsprong)) ?? valueIn(raming, definition, jaar);
  if (now !== value) {
    if (laatsteLever.value?.id !== definition.id || laatsteLever.value.klaar)
      laatsteLever.value = { id: definition.id, voor: raming, klaar: false };
    wijzig((document) => {
      const own = maakEigen(
        document,
        meldingTekst().aangepast(vertaald(scenarioDocument(actief)?.naam ?? actief)),
        (id) => scenarioDocument(id) !== undefined,
      );
      const before = entryOf(eigenScenario(own, own.actief), definition.id)?.waarde;
      const path = (year: number) => valueIn(raming, definition, year) ?? value;
      return zetWaarde(own, definition.id, waardeVanaf(definition.id, value, jaar, raming.oorsprong, before, path));
    }, `lever ${definition.id} ${jaar}`);
  }
  if (!going) rondAf();
}

export function herstelLever(id: string): void {
  wijzig((document) => zetWaarde(document, id, undefined));
}

export function herstelAlleLevers(): void {
  wijzig(herstelAlles);
}
