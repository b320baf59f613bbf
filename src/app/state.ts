import { computed, signal } from "@preact/signals";
import type { Raming } from "../raming/raming.ts";
import type { Maatregel, ScenarioDocument } from "../scenario/document.ts";
import type { ScenarioLibrary } from "../scenario/resolve.ts";
import { findShipped, shippedScenarios } from "../scenario/shipped.ts";
import { bewerkenTekst } from "../text/bewerken.ts";
import { jaarVan } from "../units/maand.ts";
import type { Rekenkern, Uitkomst } from "../worker/api.ts";
import { wijzigingTekst } from "./change-text.ts";
import { BEGIN, eigenScenario, type Werkdocument } from "./document.ts";
import { change, finish, type History, rebase, redo, startHistory, undo } from "./history.ts";

/** The one state of the page: what the user works on (with undo), how they look at it, and what the worker made of it. */

/** In the order of the navigation; the last stands in the foot of the page. */
export const VIEWS = [
  "overzicht",
  "scenario",
  "vergelijken",
  "kosten",
  "onzekerheid",
  "betrouwbaarheid",
  "model",
  "toegankelijkheid",
] as const;
export type View = (typeof VIEWS)[number];

export interface Weergave {
  view: View;
  /** Part of the view, as it stands in the address after its name ("kosten/cyclus"); empty for the first. */
  deel: string;
  /** Year of the key figures, and from which levers change. */
  jaar: number;
}

const history = signal<History<Werkdocument>>(startHistory(BEGIN));

export const werk = computed(() => history.value.now);
export const canUndo = computed(() => history.value.past.length > 0);
export const canRedo = computed(() => history.value.future.length > 0);
export const weergave = signal<Weergave>({ view: "overzicht", deel: "", jaar: 2026 });

/** What the worker made of each scenario; an entry belongs to the document it was computed from, or is not there. */
export const uitkomsten = signal<ReadonlyMap<string, Uitkomst>>(new Map());

/** What the worker computes with; undefined until it is up. */
export const rekenkern = signal<Rekenkern | undefined>(undefined);

/** Why nothing is computed any more, or undefined. */
export const storing = signal<(() => string) | undefined>(undefined);

/** Sentences for the user that stay until they are put away, each in the language of when it is shown. */
export const meldingen = signal<readonly (() => string)[]>([]);

export type Opslag = "begin" | "bezig" | "bewaard" | "bijgewerkt" | "geweigerd";
export const opslag = signal<Opslag>("begin");

/** The parameter (and maatregel) that was changed last, what was forecast before, and whether its movement is over. */
export const laatsteLever = signal<{ id: string; maatregel?: Maatregel; voor: Raming; klaar: boolean } | undefined>(
  undefined,
);

/** What was done just now, for who does not see it happen. */
export const aankondiging = signal("");

/** Says it, also when it is what was said last. */
export function kondigAan(zin: string): void {
  aankondiging.value = aankondiging.peek() === zin ? `${zin}\u00a0` : zin;
}

export function wijzig(next: (document: Werkdocument) => Werkdocument, going?: string): void {
  history.value = change(history.value, next(history.value.now), going);
}

export function rondAf(): void {
  history.value = finish(history.value);
  if (laatsteLever.value) laatsteLever.value = { ...laatsteLever.value, klaar: true };
}

export function maakOngedaan(): void {
  go(undo(history.value), (before, after) => bewerkenTekst().ongedaan(wijzigingTekst(after, before)));
}

export function doeOpnieuw(): void {
  go(redo(history.value), (before, after) => bewerkenTekst().opnieuw(wijzigingTekst(before, after)));
}

function go(next: History<Werkdocument> | undefined, zin: (before: Werkdocument, after: Werkdocument) => string): void {
  if (!next) return;
  const before = history.value.now;
  laatsteLever.value = undefined;
  history.value = next;
  kondigAan(zin(before, next.now));
}

/** Starts from what was kept; there is nothing to undo yet. */
export function begin(document: Werkdocument): void {
  history.value = startHistory(document);
}

/** Takes over what another tab made: `now` is the work from here on, `carry` brings the same into what undo goes back to. */
export function neemOver(
  now: Werkdocument,
  carry: (document: Werkdocument) => Werkdocument,
  same: (a: Werkdocument, b: Werkdocument) => boolean,
): void {
  history.value = rebase(history.value, carry, now, same);
}

/** Takes a sentence back that is no longer true. */
export function trekIn(zin: () => string): void {
  const said = zin();
  meldingen.value = meldingen.value.filter((other) => other() !== said);
}

export function meld(zin: () => string): void {
  const said = zin();
  if (!meldingen.value.some((other) => other() === said)) meldingen.value = [...meldingen.value, zin];
}

export function scenarioDocument(id: string): ScenarioDocument | undefined {
  return eigenScenario(werk.value, id) ?? findShipped(id);
}

/** All scenarios that can be chosen, shipped ones first. */
export const scenarioLijst = computed<readonly ScenarioDocument[]>(() => [
  ...shippedScenarios.values(),
  ...werk.value.eigen,
]);

/** Where parents are looked up: the user's own, then the shipped ones. */
export const scenarioLibrary = computed<ScenarioLibrary>(() => ({
  find: scenarioDocument,
  ids: scenarioLijst.value.map(({ id }) => id),
}));

export function ramingVan(id: string): Raming | undefined {
  const uitkomst = uitkomsten.value.get(id);
  return uitkomst?.ok ? uitkomst.raming : undefined;
}

let lastShown: Raming | undefined;

/**
 * The forecast on the page: that of the active scenario, or the one before it for the few milliseconds until it has been
 * computed (it carries its own name, so it never passes for the new one). Nothing when the active scenario cannot be run.
 */
export const getoondeRaming = computed(() => {
  const uitkomst = uitkomsten.value.get(werk.value.actief);
  if (uitkomst) lastShown = uitkomst.ok ? uitkomst.raming : undefined;
  return lastShown;
});

/** The year that is looked at: the chosen one, within the years that the active scenario forecasts. */
export const gekozenJaar = computed(() => {
  const raming = getoondeRaming.value;
  const { jaar } = weergave.value;
  if (!raming) return jaar;
  const last = Number(raming.maanden.at(-1)?.slice(0, 4));
  return Math.min(Math.max(jaar, jaarVan(raming.origin)), last);
});
