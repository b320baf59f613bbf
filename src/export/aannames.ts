import type { ParameterDefinition } from "../model/parameter-definition.ts";
import { parameters } from "../model/parameters.ts";
import type { Raming } from "../raming/raming.ts";
import type { Scenario } from "../scenario/resolve.ts";

/** A stretch of months in which a parameter stands still. NaN: the model works it out. */
export interface Aanname {
  definition: ParameterDefinition;
  /** "2026-01" */
  van: string;
  tot: string;
  waarde: number;
  herkomst: { bron: string } | { aanname: string };
  /** Id of the scenario that set it, or undefined for the model's own. */
  gezetDoor: string | undefined;
}

/** Every parameter of the model as the run had it, from its first forecast month on, maatregelen included. */
export function aannamesVan({ scenario, raming }: { scenario: Scenario; raming: Raming }): Aanname[] {
  return parameters.flatMap((definition) => {
    const path = raming.reeksen[definition.id];
    if (!path) throw new Error(`parameter ${definition.id} staat niet in de raming`);
    const common = {
      definition,
      herkomst: raming.gezet[definition.id] ?? definition.herkomst,
      gezetDoor: scenario.waarden.get(definition.id)?.van,
    };
    const stretches: Aanname[] = [];
    for (let month = raming.origin; month < raming.maanden.length; month++) {
      const [maand, waarde] = [raming.maanden[month] as string, path[month] as number];
      const last = stretches.at(-1);
      if (last && Object.is(last.waarde, waarde)) last.tot = maand;
      else stretches.push({ ...common, van: maand, tot: maand, waarde });
    }
    return stretches;
  });
}
