import { computed } from "@preact/signals";
import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { parameters } from "../model/parameters.ts";
import { uitHistorie } from "../raming/historie.ts";
import { pathOf } from "../raming/inputs.ts";
import type { Raming } from "../raming/raming.ts";
import type { Maatregel, Prijsmodus, ScenarioDocument, Waarde } from "../scenario/document.ts";
import { resolveScenario, type Scenario } from "../scenario/resolve.ts";
import { findShipped } from "../scenario/shipped.ts";
import { meldingTekst } from "../text/meldingen.ts";
import { vertaald } from "../text/vertaling.ts";
import { jaarVan, januari, maandIndex, maandVan } from "../units/maand.ts";
import {
  eigenScenario,
  herstelAlles,
  herstelMaatregel,
  maakEigen,
  type Werkdocument,
  waardeVanaf,
  zetMaatregel,
  zetPrijsmodus,
  zetWaarde,
} from "./document.ts";
import {
  gekozenJaar,
  getoondeRaming,
  laatsteLever,
  rondAf,
  scenarioDocument,
  scenarioLibrary,
  werk,
  wijzig,
} from "./state.ts";

/** What the levers of the page show and do: from a parameter of the model to a change of the user's scenario. */

export const leverDefinitions: readonly ParameterDefinition[] = parameters.filter(({ lever }) => lever !== undefined);

export const bestaat = (id: string) => scenarioDocument(id) !== undefined;

/** Name of a scenario in the language of the page. */
export function naamVan(id: string): string {
  return vertaald(scenarioDocument(id)?.naam ?? id);
}

/** A scenario with all that it inherits, from the documents as they are now; undefined where it does not resolve. */
export function opgelost(id: string): Scenario | undefined {
  const document = scenarioDocument(id);
  const resolved = document && resolveScenario(document, scenarioLibrary.value);
  return resolved?.ok ? resolved.waarde : undefined;
}

/** The active scenario with all that it inherits. */
export const actiefScenario = computed(() => opgelost(werk.value.actief));

/** The nearest entry for a parameter in a scenario and its parents, and the scenario that has it. */
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

/** The nearest shipped scenario among a scenario's parents: the base that it was made from. */
export function basisVan(scenario: ScenarioDocument | undefined): ScenarioDocument | undefined {
  for (let next = scenario, depth = 0; next && depth < 20; depth++) {
    if (findShipped(next.id)) return next;
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return undefined;
}

/** First and last year that a scenario forecasts. */
export function ramingsjaren(raming: Raming): { eerste: number; laatste: number } {
  return { eerste: jaarVan(raming.origin), laatste: jaarVan(raming.maanden.length - 1) };
}

/** First forecast month of `jaar` in a run, as an index; the run's last month when it ends before. */
function monthOf(raming: Raming, jaar: number): number {
  return Math.min(Math.max(januari(jaar), raming.origin), raming.maanden.length - 1);
}

/**
 * What a scenario makes of a parameter in `jaar`, before maatregelen, without a run: field and slider follow the hand and
 * not the worker. Only what the model works out is read from `raming`.
 */
export function waardeIn(
  scenario: Scenario,
  definition: ParameterDefinition,
  jaar: number,
  raming: Raming | undefined,
): number | undefined {
  const origin = maandIndex(scenario.oorsprong);
  const month = Math.max(januari(jaar), origin);
  const set = pathOf(definition, scenario, origin, month + 1)[month];
  if (set !== undefined && !Number.isNaN(set)) return set;
  if (definition.volgtUit === undefined || !raming) return undefined;
  return raming.reeksen[definition.volgtUit]?.[monthOf(raming, jaar)];
}

/** Makes a change of the active scenario; a shipped one gets a child of its own first, which is changed. */
function bewerk(edit: (document: Werkdocument) => Werkdocument, going?: string): void {
  const { actief } = werk.value;
  const naam = meldingTekst().aangepast(naamVan(actief));
  wijzig((document) => edit(maakEigen(document, naam, bestaat)), going);
}

/** Notes what is about to be changed, so that its effect can be told when it is over. */
function volg(id: string, maatregel?: Maatregel): void {
  const voor = getoondeRaming.value;
  const last = laatsteLever.value;
  if (!voor || (last && !last.klaar && last.id === id && last.maatregel?.id === maatregel?.id)) return;
  laatsteLever.value = { id, ...(maatregel ? { maatregel } : {}), voor, klaar: false };
}

/**
 * Sets a parameter of the active scenario from `jaar` on (the chosen year unless told), or with `alleen` in that year
 * alone. While `going` the changes join into one step of undo.
 */
export function zetLever(
  definition: ParameterDefinition,
  value: number,
  going: boolean,
  { jaar = gekozenJaar.value, alleen = false } = {},
): void {
  const scenario = actiefScenario.value;
  const raming = getoondeRaming.value;
  if (!scenario || !raming) return;
  if (waardeIn(scenario, definition, jaar, raming) !== value) {
    volg(definition.id);
    const path = (year: number) => waardeIn(scenario, definition, year, raming) ?? value;
    const laatste = ramingsjaren(raming).laatste;
    const before = scenario.waarden.get(definition.id);
    bewerk(
      (own) =>
        zetWaarde(
          own,
          definition.id,
          metAanname(
            waardeVanaf(definition.id, value, jaar, scenario.oorsprong, before, path, { alleen, laatste }),
            eigenScenario(own, own.actief)?.waarden?.[definition.id],
          ),
        ),
      alleen ? `pad ${definition.id}` : `lever ${definition.id} ${jaar}`,
    );
  }
  if (!going) rondAf();
}

/** An assumption that the user wrote stays with the value; a source does not, for it is of another number. */
function metAanname(waarde: Waarde, own: Waarde | undefined): Waarde {
  return own && "aanname" in own && "aanname" in waarde ? { ...waarde, aanname: own.aanname } : waarde;
}

/** Sets a whole entry of a parameter. */
export function zetInvoer(id: string, waarde: Waarde): void {
  const now = actiefScenario.value?.waarden.get(id);
  if (!now || numbersOf(now) !== numbersOf(waarde)) volg(id);
  bewerk((own) => zetWaarde(own, id, waarde));
  rondAf();
}

/** An entry without where it comes from, to compare. */
function numbersOf(waarde: Waarde & { van?: string }): string {
  const {
    van: _v,
    bron: _b,
    aanname: _a,
    ...rest
  } = waarde as Waarde & {
    van?: string;
    bron?: string;
    aanname?: string;
  };
  return JSON.stringify(rest);
}

export function herstelLever(id: string): void {
  volg(id);
  wijzig((document) => zetWaarde(document, id, undefined));
  rondAf();
}

export function herstelAlleLevers(): void {
  laatsteLever.value = undefined;
  wijzig(herstelAlles);
}

export function kiesPrijsmodus(prijsmodus: Prijsmodus): void {
  laatsteLever.value = undefined;
  bewerk((own) => zetPrijsmodus(own, prijsmodus));
}

/** Sets a maatregel as a whole; `going` while it is dragged. */
export function bewerkMaatregel(maatregel: Maatregel, going: boolean): void {
  const now = actiefScenario.value?.maatregelen.find(({ id }) => id === maatregel.id);
  if (!now || !sameMaatregel(now, maatregel)) {
    // Another name or source is no change of which an effect can be told.
    if (!now || !sameMaatregel(onlyEffect(now), onlyEffect(maatregel))) volg(maatregel.parameter, maatregel);
    bewerk((own) => zetMaatregel(own, maatregel), `maatregel ${maatregel.id}`);
  }
  if (!going) rondAf();
}

function onlyEffect(maatregel: Maatregel): Maatregel {
  const { bron: _b, aanname: _a, ...rest } = maatregel;
  return { ...rest, naam: "" };
}

export function herstelMaatregelVan(maatregel: Maatregel): void {
  volg(maatregel.parameter, maatregel);
  wijzig((document) => herstelMaatregel(document, maatregel.id));
  rondAf();
}

function sameMaatregel(a: Maatregel & { van?: string }, b: Maatregel & { van?: string }): boolean {
  const { van: _a, ...left } = a;
  const { van: _b, ...right } = b;
  return JSON.stringify(left) === JSON.stringify(right);
}

/**
 * The entry that brings back what the base has while a parent of one's own says otherwise; undefined where the model works
 * the base value out, which no entry can say.
 */
export function basisInvoer(definition: ParameterDefinition, basis: ScenarioDocument): Waarde | undefined {
  const entry = entryOf(basis, definition.id);
  return entry ? entry.waarde : uitgangsinvoer(definition, basis.id);
}

/** The entry that says what holds when no scenario sets the parameter; undefined where no entry can say it. */
export function uitgangsinvoer(definition: ParameterDefinition, scenario: string): Waarde | undefined {
  const oorsprong = opgelost(scenario)?.oorsprong;
  if (oorsprong === undefined) return undefined;
  const value = definition.standaard ?? uitHistorie(definition.id, maandIndex(oorsprong));
  if (value === undefined) return undefined;
  const rest = { eenheid: definition.eenheid, ...definition.herkomst };
  // Before 2026 the default of some is what was published; steps leave that as it is.
  return definition.perTijd === "maand" ? { maanden: { [VANAF]: value }, ...rest } : { waarde: value, ...rest };
}

/** First month without published figures. */
const VANAF = "2026-01";

/** First month that a maatregel of a scenario may sensibly have by itself: January of the chosen year, or the origin. */
export function beginMaand(scenario: Scenario, jaar: number): `${number}-${string}` {
  return maandVan(Math.max(januari(jaar), maandIndex(scenario.oorsprong)));
}
