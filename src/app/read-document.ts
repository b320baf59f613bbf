import type { ScenarioDocument } from "../scenario/document.ts";
import { member } from "../scenario/plain.ts";
import { readScenario } from "../scenario/read.ts";
import { migreer } from "../scenario/werkversie.ts";
import { bewarenTekst } from "../text/bewaren.ts";
import { type Probleem, toonbaar, zin } from "../text/problems.ts";
import { BEGIN, type Werkdocument } from "./document.ts";
import { metOnderdeel, onderdeel, onderdelen } from "./onderdelen.ts";

/** Something that was stored and cannot be used; it is kept as it was found. */
export interface Onleesbaar {
  /** Where it stood, for a reader. */
  plaats: string;
  zinnen: readonly string[];
  inhoud: unknown;
}

export type Lezing =
  | { soort: "gelezen"; document: Werkdocument; apart: readonly Onleesbaar[]; meldingen: readonly (() => string)[] }
  /** Made by a newer version of the page: not read, and not to be written over. */
  | { soort: "nieuwer"; versie: number };

const BEKEND: readonly string[] = ["versie", "eigen", "actief", "referentie", ...onderdelen];

/**
 * Reads work as it was stored, of this version or an older one. What fits is used; every other piece is handed back by
 * itself, named, so that nothing is dropped. `isShipped` tells which scenarios the page brings itself.
 */
export function readDocument(stored: unknown, isShipped: (id: string) => boolean): Lezing {
  const tekst = bewarenTekst();
  const migrated = migreer(stored);
  if (migrated.soort === "nieuwer") return migrated;
  const apart: Onleesbaar[] = [];
  if (migrated.soort === "onbekend") {
    const zinnen = [tekst.geenWerk(toonbaar(migrated.versie))];
    apart.push({ plaats: tekst.bewaardWerk, zinnen, inhoud: stored });
    return { soort: "gelezen", document: BEGIN, apart, meldingen: [] };
  }
  const { content } = migrated;
  const eigen = readOwn(content.eigen, apart);
  let document: Werkdocument = { ...BEGIN, eigen };
  for (const naam of onderdelen) {
    const found = member(content, naam);
    if (found === undefined) continue;
    const plaats = `${tekst.bewaardWerk}: ${naam}`;
    const { waarde, problemen } = onderdeel(naam).lees(found, plaats);
    if (problemen.length > 0) apart.push({ plaats, zinnen: zinnenVan(problemen), inhoud: found });
    document = metOnderdeel(document, naam, waarde);
  }
  for (const naam of Object.keys(content).filter((name) => !BEKEND.includes(name)))
    apart.push({
      plaats: `${tekst.bewaardWerk}: ${toonbaar(naam)}`,
      zinnen: [tekst.onbekendOnderdeel(toonbaar(naam))],
      inhoud: content[naam],
    });
  const meldingen: (() => string)[] = [];
  const looked = (name: "actief" | "referentie"): string => {
    const id = content[name];
    if (typeof id === "string" && (isShipped(id) || eigen.some((own) => own.id === id))) return id;
    meldingen.push(() => bewarenTekst().gekozenBestaatNiet(toonbaar(id), BEGIN[name]));
    return BEGIN[name];
  };
  document = { ...document, actief: looked("actief"), referentie: looked("referentie") };
  return { soort: "gelezen", document, apart, meldingen };
}

function readOwn(list: unknown, apart: Onleesbaar[]): ScenarioDocument[] {
  const tekst = bewarenTekst();
  if (!Array.isArray(list)) {
    const plaats = `${tekst.bewaardWerk}: eigen`;
    apart.push({ plaats, zinnen: [tekst.geenLijst(toonbaar(list))], inhoud: list });
    return [];
  }
  const eigen: ScenarioDocument[] = [];
  for (const [index, content] of list.entries()) {
    const naam = member(content, "naam");
    const plaats = tekst.bewaardScenario(typeof naam === "string" ? toonbaar(naam) : String(index + 1));
    const read = readScenario(content, plaats);
    if (!read.ok) apart.push({ plaats, zinnen: zinnenVan(read.problemen), inhoud: content });
    else if (eigen.some(({ id }) => id === read.waarde.id))
      apart.push({ plaats, zinnen: [tekst.dubbelScenario(read.waarde.id)], inhoud: content });
    else eigen.push(read.waarde);
  }
  return eigen;
}

function zinnenVan(problemen: readonly Probleem[]): string[] {
  return problemen.slice(0, 10).map(zin);
}
