import type { z } from "zod";
import { parameterDefinition } from "../model/parameters.ts";
import {
  type Bevinding,
  inBestand,
  inDocument,
  type Probleem,
  plaatsIn,
  plaatsInTekst,
  toonbaar,
  zin,
} from "../text/problems.ts";
import type { ScenarioDocument } from "./document.ts";
import { type JsonFault, jsonFaults } from "./json-text.ts";
import { namesLike } from "./near-names.ts";
import { at, isObject } from "./plain.ts";
import { type Obstacle, obstaclesIn } from "./preflight.ts";
import { entryFindings, type Finding, wholeFindings } from "./rules.ts";
import { documentSchema, namesAt, VORMEN } from "./schema.ts";

/** What was read, or all that is wrong with it. */
export type Result<T> = { ok: true; waarde: T } | { ok: false; problemen: Probleem[] };

/** In bytes. */
export const GROOTSTE_BESTAND = 1_048_576;
const DIEPSTE_LAAG = 64;
/** Every parameter in every month is half of this. What is read must not hold the page up, nor break zod's lists. */
const MEESTE_WAARDEN = 50_000;
/** More problems than anyone reads; the rest is counted. */
const MEESTE_PROBLEMEN = 200;

/** Worded only when it is shown: a large file can have a hundred thousand. */
type Later = () => Probleem;

/** Reads the text of a scenario file. Every problem names `naamVanBestand`; a fault in the JSON its line and column. */
export function readScenarioText(text: string, naamVanBestand: string): Result<ScenarioDocument> {
  const json = parseText(text, naamVanBestand);
  return json.ok ? readParsed(json, naamVanBestand) : json;
}

/** The content of a JSON text, and what is wrong with it although it parses: names that stand twice. */
export interface Parsed {
  ok: true;
  content: unknown;
  found: readonly Later[];
}

/** As readScenarioText, for a text whose JSON has been parsed. */
export function readParsed({ content, found }: Parsed, naamVanBestand: string): Result<ScenarioDocument> {
  return read(content, naamVanBestand, found);
}

/** Parses the text of a file of at most 1 MiB, or says why it is no JSON. */
export function parseText(text: string, naamVanBestand: string): Parsed | { ok: false; problemen: Probleem[] } {
  const plaats = plaatsIn(naamVanBestand, []);
  if (text.length > GROOTSTE_BESTAND || new TextEncoder().encode(text).length > GROOTSTE_BESTAND)
    return { ok: false, problemen: [{ plaats, ...inBestand().teGroot("1 MiB") }] };
  // A byte order mark is not content; editors on Windows write it.
  const json = text.startsWith("\ufeff") ? text.slice(1) : text;
  if (/^[ \t\r\n]*$/.test(json)) return { ok: false, problemen: [{ plaats, ...inBestand().leeg() }] };
  const faults = jsonFaults(json, DIEPSTE_LAAG);
  const found = faults.map((fault) => () => faultProblem(fault, json, naamVanBestand));
  if (faults.some(({ kind }) => kind !== "double")) return refused(found, naamVanBestand);
  return { ok: true, content: JSON.parse(json), found };
}

/** Reads content from anywhere: a parsed file, a link, the browser's store. `plaats` begins the place of every problem. */
export function readScenario(content: unknown, plaats: string): Result<ScenarioDocument> {
  return read(content, plaats, []);
}

function read(content: unknown, plaats: string, before: readonly Later[]): Result<ScenarioDocument> {
  const obstacles = obstaclesIn(content, DIEPSTE_LAAG, MEESTE_WAARDEN);
  const found = [...before, ...obstacles.map((obstacle) => () => obstacleProblem(obstacle, plaats))];
  if (obstacles.some(({ kind }) => kind === "deep" || kind === "large")) return refused(found, plaats);

  const shaped = documentSchema.safeParse(content);
  const issues = shaped.error?.issues ?? [];
  for (const issue of issues)
    for (const finding of issueFindings(issue, content)) found.push(() => problemOf(finding(), plaats));
  const complete = isObject(content) && !Object.hasOwn(content, "ouder");
  for (const finding of [...entryFindings(content), ...wholeFindings(content, complete)])
    found.push(() => problemOf(finding, plaats));
  if (!shaped.success || found.length > 0) return refused(found, plaats);
  // The rules have seen to what the type of the schema leaves open: one way of giving a value, one origin of it.
  return { ok: true, waarde: shaped.data as unknown as ScenarioDocument };
}

/** The first problems, each sentence once, and a count of the rest. */
function refused(found: readonly Later[], bron: string): { ok: false; problemen: Probleem[] } {
  const problems = new Map<string, Probleem>();
  for (const later of found.slice(0, MEESTE_PROBLEMEN)) {
    const problem = later();
    problems.set(zin(problem), problem);
  }
  const rest = found.length - MEESTE_PROBLEMEN;
  const problemen = [...problems.values()];
  if (rest > 0) problemen.push({ plaats: plaatsIn(bron, []), ...inBestand().nogMeer(rest) });
  return { ok: false, problemen };
}

function problemOf({ path, gevonden, verwacht }: Finding, plaats: string): Probleem {
  return { plaats: plaatsIn(plaats, path), gevonden, verwacht };
}

function issueFindings(issue: z.core.$ZodIssue, content: unknown): (() => Finding)[] {
  const { path } = issue;
  if (issue.code === "unrecognized_keys")
    return (
      issue.keys
        // Reported as an obstacle, at every depth.
        .filter((name) => name !== "__proto__")
        .map((name) => () => ({ path: [...path, name], ...unknownName(path, name) }))
    );
  if (issue.code === "invalid_key") {
    const expected = issue.issues.map(({ message }) => message).join("; ");
    return [() => ({ path, ...inDocument().verkeerdeNaam(expected) })];
  }
  return [() => ({ path, gevonden: toonbaar(at(content, path)), verwacht: issue.message })];
}

function unknownName(parent: readonly PropertyKey[], name: string): Bevinding {
  const [first, id] = parent;
  const definition = first === "waarden" && parent.length === 2 ? parameterDefinition(String(id)) : undefined;
  if (definition && (name === "jaren" || name === "maanden"))
    return inDocument().nietPerTijd(name, VORMEN[definition.perTijd]);
  const names = namesAt(parent);
  return inDocument().onbekendeNaam(names, namesLike(name, names));
}

function obstacleProblem({ kind, path }: Obstacle, bron: string): Probleem {
  const plaats = plaatsIn(bron, path);
  if (kind === "prototype") return { plaats, ...inDocument().onbekendeNaam(namesAt(path.slice(0, -1)), []) };
  if (kind === "foreign") return { plaats, ...inBestand().nietVanJson() };
  // A path of so many levels says nothing.
  const whole = plaatsIn(bron, []);
  return {
    plaats: whole,
    ...(kind === "deep" ? inBestand().teDiep(DIEPSTE_LAAG) : inBestand().teVeelWaarden(MEESTE_WAARDEN)),
  };
}

function faultProblem(fault: JsonFault, json: string, bestand: string): Probleem {
  const { regel, kolom } = positionOf(json, fault.index);
  if (fault.kind === "double") {
    const first = positionOf(json, fault.first);
    return { plaats: plaatsIn(bestand, fault.path), ...inBestand().dubbeleNaam(first.regel, regel) };
  }
  const plaats = plaatsInTekst(bestand, regel, kolom);
  if (fault.kind === "deep") return { plaats, ...inBestand().teDiep(DIEPSTE_LAAG) };
  return { plaats, ...inBestand().geenJson(json, fault.index, fault.expected) };
}

/** Line and column, from 1, of character `index`. */
function positionOf(text: string, index: number): { regel: number; kolom: number } {
  const lines = text.slice(0, index).split(/\r\n|\r|\n/);
  return { regel: lines.length, kolom: (lines.at(-1) ?? "").length + 1 };
}
