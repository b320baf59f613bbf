import type { ScenarioDocument } from "./document.ts";

/**
 * A child as it reads when its parent is no longer there: what the parent set, and what the parent inherits from, become
 * the child's own. It resolves to the same scenario as before.
 */
export function foldOuder(ouder: ScenarioDocument, kind: ScenarioDocument): ScenarioDocument {
  const oorsprong = kind.oorsprong ?? ouder.oorsprong;
  const einde = kind.einde ?? ouder.einde;
  const prijsmodus = kind.prijsmodus ?? ouder.prijsmodus;
  const waarden = { ...ouder.waarden, ...kind.waarden };
  const maatregelen = new Map([...(ouder.maatregelen ?? []), ...(kind.maatregelen ?? [])].map((m) => [m.id, m]));
  const stroom = { ...ouder.opgelegd?.stroom, ...kind.opgelegd?.stroom };
  const stand = { ...ouder.opgelegd?.stand };
  for (const [maand, standen] of Object.entries(kind.opgelegd?.stand ?? {}))
    stand[maand] = { ...stand[maand], ...standen };
  const has = (entries: object) => Object.keys(entries).length > 0;
  const { schema, id, naam, omschrijving } = kind;
  return {
    schema,
    id,
    naam,
    ...(omschrijving === undefined ? {} : { omschrijving }),
    ...(ouder.ouder === undefined ? {} : { ouder: ouder.ouder }),
    ...(oorsprong === undefined ? {} : { oorsprong }),
    ...(einde === undefined ? {} : { einde }),
    ...(prijsmodus === undefined ? {} : { prijsmodus }),
    ...(has(waarden) ? { waarden } : {}),
    ...(has(stand) || has(stroom)
      ? { opgelegd: { ...(has(stand) ? { stand } : {}), ...(has(stroom) ? { stroom } : {}) } }
      : {}),
    ...(maatregelen.size > 0 ? { maatregelen: [...maatregelen.values()] } : {}),
  };
}
