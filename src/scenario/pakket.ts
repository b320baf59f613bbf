import { hoort, inBestand, inDocument, type Probleem, plaatsIn, toonbaar } from "../text/problems.ts";
import type { ScenarioDocument } from "./document.ts";
import { id as idSchema } from "./fields.ts";
import { namesLike } from "./near-names.ts";
import { isObject, member } from "./plain.ts";
import { type Parsed, parseText, readParsed, readScenario } from "./read.ts";
import { migreer, WERKVERSIE } from "./werkversie.ts";

/** What one person sends another: a scenario with those of its parents that are not shipped. A link or a file holds it. */
export interface Pakket {
  /** Parents and child, in any order. */
  readonly eigen: readonly ScenarioDocument[];
  /** Id of the scenario it is about: one of `eigen`, or a shipped one. */
  readonly actief: string;
  /** Id of the scenario that it was set against. */
  readonly referentie?: string;
  /** Versions of the model and the figures with which the sender saw its outcome. */
  readonly gemaaktMet?: GemaaktMet;
}

export interface GemaaktMet {
  readonly modelversie: string;
  readonly cijferversie: string;
}

export type Gelezen =
  | { soort: "pakket"; pakket: Pakket }
  /** Of a version that this page does not know; `hoogste` is the last that it does. */
  | { soort: "nieuwer"; versie: number; hoogste: number }
  | { soort: "fout"; problemen: Probleem[] };

const NAMEN = ["versie", "eigen", "actief", "referentie", "gemaaktMet"];
const SCENARIOSCHEMA = 1;
/** More than anyone makes; a chain of parents has at most 16. */
const MEESTE_SCENARIOS = 100;
const LANGSTE_VERSIE = 20;

/** The text of a link or a file: a package, or a single scenario. `bron` begins the place of every problem. */
export function readPakketText(text: string, bron: string): Gelezen {
  const json = parseText(text, bron);
  if (!json.ok) return { soort: "fout", problemen: json.problemen };
  const schema = member(json.content, "schema");
  if (typeof schema === "number" && schema > SCENARIOSCHEMA)
    return { soort: "nieuwer", versie: schema, hoogste: SCENARIOSCHEMA };
  return member(json.content, "versie") === undefined || schema !== undefined
    ? single(json, bron)
    : several(json, bron);
}

function single(json: Parsed, bron: string): Gelezen {
  const read = readParsed(json, bron);
  if (!read.ok) return { soort: "fout", problemen: read.problemen };
  return { soort: "pakket", pakket: { eigen: [read.waarde], actief: read.waarde.id } };
}

function several(json: Parsed, bron: string): Gelezen {
  const migrated = migreer(json.content);
  if (migrated.soort === "nieuwer") return { ...migrated, hoogste: WERKVERSIE };
  const problemen: Probleem[] = json.found.slice(0, MEESTE_SCENARIOS).map((later) => later());
  const wrong = (path: readonly PropertyKey[], gevonden: string, verwacht: string) =>
    problemen.push({ plaats: plaatsIn(bron, path), gevonden, verwacht });
  if (migrated.soort === "onbekend") {
    wrong(["versie"], toonbaar(migrated.versie), hoort().geheelGetal(1, WERKVERSIE));
    return { soort: "fout", problemen };
  }
  const { content } = migrated;
  for (const name of Object.keys(content)
    .filter((name) => !NAMEN.includes(name))
    .slice(0, MEESTE_SCENARIOS))
    problemen.push({
      plaats: plaatsIn(bron, [name]),
      ...inDocument().onbekendeNaam(NAMEN, namesLike(name.slice(0, 40), NAMEN)),
    });
  const eigen = documentsIn(content, bron, problemen);
  const actief = member(content, "actief");
  if (!isId(actief)) wrong(["actief"], toonbaar(actief), hoort().id);
  const referentie = member(content, "referentie");
  if (referentie !== undefined && !isId(referentie)) wrong(["referentie"], toonbaar(referentie), hoort().id);
  const gemaaktMet = member(content, "gemaaktMet");
  if (gemaaktMet !== undefined && !isGemaaktMet(gemaaktMet))
    wrong(["gemaaktMet"], toonbaar(gemaaktMet), hoort().object(["modelversie", "cijferversie"]));
  if (problemen.length > 0 || !isId(actief)) return { soort: "fout", problemen };
  return {
    soort: "pakket",
    pakket: {
      eigen,
      actief,
      ...(isId(referentie) ? { referentie } : {}),
      ...(isGemaaktMet(gemaaktMet) ? { gemaaktMet } : {}),
    },
  };
}

function documentsIn(content: unknown, bron: string, problemen: Probleem[]): ScenarioDocument[] {
  const list = member(content, "eigen");
  const plaats = plaatsIn(bron, ["eigen"]);
  if (!Array.isArray(list)) {
    problemen.push({ plaats, gevonden: toonbaar(list), verwacht: hoort().lijst });
    return [];
  }
  if (list.length > MEESTE_SCENARIOS) {
    problemen.push({ plaats, ...inBestand().teVeelScenarios(list.length, MEESTE_SCENARIOS) });
    return [];
  }
  const eigen: ScenarioDocument[] = [];
  for (const [index, member] of list.entries()) {
    const read = readScenario(member, plaatsIn(bron, ["eigen", index]));
    if (!read.ok) problemen.push(...read.problemen);
    else if (eigen.some(({ id }) => id === read.waarde.id))
      problemen.push({ plaats: plaatsIn(bron, ["eigen", index, "id"]), ...inBestand().dubbelScenario(read.waarde.id) });
    else eigen.push(read.waarde);
  }
  return eigen;
}

function isId(value: unknown): value is string {
  return idSchema.safeParse(value).success;
}

function isGemaaktMet(value: unknown): value is GemaaktMet {
  const short = (text: unknown) => typeof text === "string" && text.length <= LANGSTE_VERSIE;
  return (
    isObject(value) &&
    Object.keys(value).every((name) => name === "modelversie" || name === "cijferversie") &&
    short(member(value, "modelversie")) &&
    short(member(value, "cijferversie"))
  );
}
