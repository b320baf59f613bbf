import { parameterDefinition } from "../model/parameters.ts";
import type { ScenarioDocument } from "../scenario/document.ts";
import { bewerkenTekst } from "../text/bewerken.ts";
import { parameterNaam } from "../text/parameter-names.ts";
import { vertaald } from "../text/vertaling.ts";
import type { Werkdocument } from "./document.ts";

/** What separates two states of the user's work, in a few words, as it follows "ongedaan gemaakt:". */
export function wijzigingTekst(voor: Werkdocument, na: Werkdocument): string {
  const tekst = bewerkenTekst();
  const parts: string[] = [];
  const before = new Map(voor.eigen.map((scenario) => [scenario.id, scenario]));
  const after = new Map(na.eigen.map((scenario) => [scenario.id, scenario]));
  for (const scenario of na.eigen) {
    const old = before.get(scenario.id);
    if (old === scenario) continue;
    const what = old ? changed(old, scenario) : changed({ ...scenario, waarden: {}, maatregelen: [] }, scenario);
    if (!old) parts.push(tekst.nieuwScenario(vertaald(scenario.naam), what));
    // A child that takes over what its parent set is told with the parent's going.
    else if (what.length > 0 && old.ouder === scenario.ouder)
      parts.push(tekst.inScenario(what, vertaald(scenario.naam)));
  }
  for (const scenario of voor.eigen)
    if (!after.has(scenario.id)) parts.push(tekst.scenarioWeg(vertaald(scenario.naam)));
  if (voor.geld !== na.geld) parts.push(tekst.eigenBedragen);
  if (parts.length === 0 && voor.actief !== na.actief) parts.push(tekst.keuzeScenario);
  if (parts.length === 0 && voor.referentie !== na.referentie) parts.push(tekst.keuzeReferentie);
  return parts.join("; ");
}

/** Names of what differs between two states of one scenario. */
function changed(a: ScenarioDocument, b: ScenarioDocument): string[] {
  const tekst = bewerkenTekst();
  const names: string[] = [];
  for (const veld of ["naam", "omschrijving", "prijsmodus", "oorsprong", "einde"] as const)
    if (a[veld] !== b[veld]) names.push(tekst.velden[veld]);
  for (const id of new Set([...Object.keys(a.waarden ?? {}), ...Object.keys(b.waarden ?? {})])) {
    if (a.waarden?.[id] === b.waarden?.[id]) continue;
    const definition = parameterDefinition(id);
    names.push(definition ? parameterNaam(definition).naam : id);
  }
  const measures = (scenario: ScenarioDocument) => new Map((scenario.maatregelen ?? []).map((m) => [m.id, m]));
  const [from, to] = [measures(a), measures(b)];
  for (const id of new Set([...from.keys(), ...to.keys()]))
    if (from.get(id) !== to.get(id))
      names.push(tekst.maatregelNaam(vertaald((to.get(id) ?? from.get(id))?.naam ?? id)));
  if (a.opgelegd !== b.opgelegd) names.push(tekst.velden.opgelegd);
  return names;
}
