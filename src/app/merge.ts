import type { ScenarioDocument } from "../scenario/document.ts";
import { samePlain } from "../scenario/plain.ts";
import { BEGIN, eigenScenario, vrijeId, type Werkdocument } from "./document.ts";
import { metOnderdeel, type Onderdeel, onderdelen, waardeVan } from "./onderdelen.ts";

/** Two tabs that went on from the same work: what each of them changed, together. */

export type Botsing =
  /** Changed here and there. What stands there keeps the id, what stood here goes on under the id `kopie`. */
  | { soort: "scenario"; id: string; kopie: string }
  /** Changed here and there; what stands here was kept. */
  | { soort: "onderdeel"; onderdeel: Onderdeel };

export interface Samenvoeging {
  document: Werkdocument;
  botsingen: readonly Botsing[];
}

interface Wereld {
  isShipped: (id: string) => boolean;
  /** What a copy is called. */
  kopieNaam: (naam: string) => string;
}

/**
 * What `mijn` and `ander` both made of `basis`. A scenario or part that only one of them changed is as that one has it;
 * what one changed and the other took away stays. Where both changed a scenario, both are there.
 */
export function voegSamen(
  basis: Werkdocument,
  mijn: Werkdocument,
  ander: Werkdocument,
  { isShipped, kopieNaam }: Wereld,
): Samenvoeging {
  const botsingen: Botsing[] = [];
  const eigen: ScenarioDocument[] = [];
  const kopieen: ScenarioDocument[] = [];
  for (const id of new Set([...ander.eigen, ...mijn.eigen].map((scenario) => scenario.id))) {
    const [b, m, a] = [basis, mijn, ander].map((document) => eigenScenario(document, id));
    if (samePlain(m, a) || samePlain(a, b)) {
      if (m) eigen.push(m);
    } else if (samePlain(m, b) || !m) {
      if (a) eigen.push(a);
    } else if (!a) eigen.push(m);
    else {
      eigen.push(a);
      kopieen.push(m);
    }
  }
  keepParents(eigen, [mijn, ander, basis], isShipped);

  let document: Werkdocument = { ...mijn, eigen };
  for (const scenario of kopieen) {
    const taken = (id: string) =>
      isShipped(id) || [mijn, ander].some((other) => eigenScenario(other, id) !== undefined);
    const kopie = vrijeId(document, `${scenario.id.slice(0, 70)}-tab`, taken);
    document = {
      ...document,
      eigen: [...document.eigen, { ...scenario, id: kopie, naam: kopieNaam(scenario.naam) }],
      actief: document.actief === scenario.id ? kopie : document.actief,
    };
    botsingen.push({ soort: "scenario", id: scenario.id, kopie });
  }
  for (const naam of onderdelen) {
    const [b, m, a] = [basis, mijn, ander].map((other) => waardeVan(other, naam));
    if (samePlain(m, a) || samePlain(a, b)) continue;
    if (samePlain(m, b)) document = metOnderdeel(document, naam, a);
    else botsingen.push({ soort: "onderdeel", onderdeel: naam });
  }
  const known = (id: string) => isShipped(id) || eigenScenario(document, id) !== undefined;
  const looked = (name: "actief" | "referentie") => {
    const parent = eigenScenario(mijn, document[name])?.ouder;
    if (known(document[name])) return document[name];
    return parent !== undefined && known(parent) ? parent : BEGIN[name];
  };
  document = { ...document, actief: looked("actief"), referentie: looked("referentie") };
  return { document: samePlain(document, mijn) ? mijn : document, botsingen };
}

/** `document` with what `ander` changed since `basis`; where both changed something it is as `ander` has it. */
export function neemMee(
  basis: Werkdocument,
  document: Werkdocument,
  ander: Werkdocument,
  wereld: Wereld,
): Werkdocument {
  const { document: together, botsingen } = voegSamen(basis, document, ander, wereld);
  let next = together;
  for (const botsing of botsingen) {
    if (botsing.soort === "onderdeel")
      next = metOnderdeel(next, botsing.onderdeel, waardeVan(ander, botsing.onderdeel));
    else
      next = {
        ...next,
        eigen: next.eigen.filter(({ id }) => id !== botsing.kopie),
        actief: next.actief === botsing.kopie ? botsing.id : next.actief,
      };
  }
  return next;
}

/** A scenario that one tab took away while the other made a child of it stays with the child. */
function keepParents(
  eigen: ScenarioDocument[],
  from: readonly Werkdocument[],
  isShipped: (id: string) => boolean,
): void {
  // Grows while it is walked: a parent may have a parent.
  for (const { ouder } of eigen) {
    if (ouder === undefined || isShipped(ouder) || eigen.some(({ id }) => id === ouder)) continue;
    const parent = from.map((document) => eigenScenario(document, ouder)).find((found) => found !== undefined);
    if (parent) eigen.push(parent);
  }
}
