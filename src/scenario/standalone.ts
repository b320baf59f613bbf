import type { ScenarioDocument } from "./document.ts";
import type { Met, Scenario } from "./resolve.ts";

/** A scenario as a document without parents: all that it inherits is its own. For a file that must be read elsewhere. */
export function standaloneDocument(scenario: Scenario): ScenarioDocument {
  const { id, naam, omschrijving, oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen, presentatie } =
    scenario;
  const stand = Object.fromEntries([...opgelegd.stand].map(([maand, standen]) => [maand, entries(standen)]));
  const stroom = entries(opgelegd.stroom);
  return {
    schema: 1,
    id,
    naam,
    ...(omschrijving === "" ? {} : { omschrijving }),
    oorsprong,
    ...(einde === undefined ? {} : { einde }),
    prijsmodus,
    waarden: entries(waarden),
    ...(opgelegd.stand.size + opgelegd.stroom.size === 0
      ? {}
      : {
          opgelegd: { ...(opgelegd.stand.size > 0 ? { stand } : {}), ...(opgelegd.stroom.size > 0 ? { stroom } : {}) },
        }),
    ...(maatregelen.length === 0 ? {} : { maatregelen: maatregelen.map(without) }),
    ...(presentatie === undefined ? {} : { presentatie }),
  };
}

function entries<K extends string, T extends object>(map: ReadonlyMap<K, Met<T>>): Record<K, T> {
  return Object.fromEntries([...map].map(([id, entry]) => [id, without(entry)])) as Record<K, T>;
}

function without<T extends object>({ van: _, ...entry }: Met<T>): T {
  return entry as unknown as T;
}
