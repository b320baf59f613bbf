import type { ScenarioDocument } from "../scenario/document.ts";
import { samePlain } from "../scenario/plain.ts";
import { bewarenTekst } from "../text/bewaren.ts";
import { parameterNaam } from "../text/names.ts";
import { waardeTekst } from "../text/waarden.ts";
import { eigenScenario, type Werkdocument } from "./document.ts";
import { onderdeel, onderdelen, waardeVan } from "./onderdelen.ts";

/** Things of one scenario that are named; the rest is counted. */
const MEESTE_DINGEN = 6;

/** What differs from one state of the work to the next: what will happen (`verschil`) or has happened (`gebeurd`). */
export function werkVerschillen(was: Werkdocument, nu: Werkdocument, wijze: "verschil" | "gebeurd"): string[] {
  const tekst = bewarenTekst()[wijze];
  const zinnen: string[] = [];
  for (const scenario of was.eigen) if (!eigenScenario(nu, scenario.id)) zinnen.push(tekst.weg(scenario.naam));
  for (const scenario of nu.eigen) {
    const before = eigenScenario(was, scenario.id);
    if (!before) zinnen.push(tekst.erbij(scenario.naam));
    else if (!samePlain(before, scenario)) {
      if (before.naam !== scenario.naam) zinnen.push(tekst.naam(before.naam, scenario.naam));
      const things = thingsBetween(before, scenario, wijze === "verschil");
      if (wijze === "verschil") zinnen.push(...things.map((thing) => tekst.waarden(scenario.naam, [thing])));
      else if (things.length > 0) zinnen.push(tekst.waarden(scenario.naam, things));
    }
  }
  for (const naam of onderdelen)
    if (!samePlain(waardeVan(was, naam), waardeVan(nu, naam))) zinnen.push(tekst.onderdeel(onderdeel(naam).naam()));
  return zinnen;
}

function thingsBetween(was: ScenarioDocument, nu: ScenarioDocument, withValues: boolean): string[] {
  const tekst = bewarenTekst().verschil;
  const value = (scenario: ScenarioDocument, id: string) => {
    const found = scenario.waarden?.[id];
    return found ? waardeTekst(id, found) : tekst.zoalsOuder;
  };
  const ids = new Set([...Object.keys(was.waarden ?? {}), ...Object.keys(nu.waarden ?? {})]);
  const things = [...ids]
    .filter((id) => !samePlain(was.waarden?.[id], nu.waarden?.[id]))
    .map((id) => (withValues ? tekst.waarde(parameterNaam(id), value(was, id), value(nu, id)) : parameterNaam(id)));
  if (!samePlain(was.maatregelen, nu.maatregelen)) things.push(tekst.maatregelen);
  if (!samePlain(was.opgelegd, nu.opgelegd)) things.push(tekst.opgelegd);
  if (was.omschrijving !== nu.omschrijving) things.push(tekst.omschrijving);
  if (was.ouder !== nu.ouder) things.push(tekst.ouder);
  if (was.oorsprong !== nu.oorsprong || was.einde !== nu.einde) things.push(tekst.periode);
  if (was.prijsmodus !== nu.prijsmodus) things.push(tekst.prijsmodus);
  if (!samePlain(was.presentatie, nu.presentatie)) things.push(tekst.presentatie);
  const rest = things.length - MEESTE_DINGEN;
  return rest > 0 ? [...things.slice(0, MEESTE_DINGEN), tekst.nogMeer(rest)] : things;
}
