import type { Raming } from "../raming/raming.ts";
import { scenarioTekst } from "../text/scenario.ts";
import { uitvoerTekst } from "../text/uitvoer.ts";
import { vertaald } from "../text/vertaling.ts";

/** What must be known of every figure of a run. */
export function metaVan(raming: Raming): readonly (readonly [naam: string, waarde: string])[] {
  const { meta, bron } = uitvoerTekst();
  return [
    [meta.scenario, vertaald(raming.naam)],
    [meta.id, raming.scenario],
    [meta.modelversie, raming.modelversie],
    [meta.cijferversie, raming.cijferversie],
    [meta.oorsprong, raming.oorsprong],
    [meta.prijsmodus, scenarioTekst().prijsmodi[raming.prijsmodus]],
    [meta.bron, bron],
  ];
}
