import { parameterDefinition } from "../model/parameters.ts";
import { type Bevinding, hoort, inDocument, toonbaar } from "../text/problems.ts";
import { jaarVan, maandIndex, maandVan } from "../units/maand.ts";
import * as field from "./fields.ts";
import { isObject, member, membersOf } from "./plain.ts";
import { EFFECTEN, HERKOMST, STROOMVORMEN, VORMEN } from "./schema.ts";

/**
 * What the shape of a document cannot say: fields that exclude each other, years that follow each other, months that lie
 * after the origin. The rules read any content and pass over what is not of the right shape (the schema reports that), so
 * that one fault does not hide the next.
 */
export interface Finding extends Bevinding {
  path: readonly PropertyKey[];
}

/** Breaches within an entry of `waarden` or `opgelegd`, or among `maatregelen`. */
export function entryFindings(content: unknown): Finding[] {
  const opgelegd = member(content, "opgelegd");
  return [
    ...membersOf(member(content, "waarden")).flatMap(([id, entry]) => inWaarde(["waarden", id], id, entry)),
    ...membersOf(member(opgelegd, "stand")).flatMap(([month, standen]) =>
      inStanden(["opgelegd", "stand", month], standen),
    ),
    ...membersOf(member(opgelegd, "stroom")).flatMap(([id, entry]) => inStroom(["opgelegd", "stroom", id], entry)),
    ...inMaatregelen(member(content, "maatregelen")),
    ...inPresentatie(member(content, "presentatie")),
  ];
}

type Path = readonly PropertyKey[];

function inWaarde(path: Path, id: string, entry: unknown): Finding[] {
  const definition = parameterDefinition(id);
  if (definition === undefined || !isObject(entry)) return [];
  const findings = [
    ...oneOf(path, entry, VORMEN.maand, VORMEN[definition.perTijd]),
    ...oneOf(path, entry, HERKOMST),
    ...notEmpty([...path, "jaren"], member(entry, "jaren")),
    ...notEmpty([...path, "maanden"], member(entry, "maanden")),
  ];
  const missing = missingYears(member(entry, "jaren"));
  if (missing.length > 0) findings.push({ path: [...path, "jaren"], ...inDocument().padOnderbroken(missing) });
  const [min, midden, max] = ["min", "midden", "max"].map((name) => member(member(entry, "verdeling"), name));
  if (
    typeof min === "number" &&
    typeof midden === "number" &&
    typeof max === "number" &&
    !(min <= midden && midden <= max)
  )
    findings.push({ path: [...path, "verdeling"], ...inDocument().verdelingInWanorde(min, midden, max) });
  return findings;
}

function inStanden(path: Path, standen: unknown): Finding[] {
  return [
    ...notEmpty(path, standen),
    ...membersOf(standen).flatMap(([id, entry]) => (isObject(entry) ? oneOf([...path, id], entry, HERKOMST) : [])),
  ];
}

function inStroom(path: Path, entry: unknown): Finding[] {
  if (!isObject(entry)) return [];
  const jaren = member(entry, "jaren");
  const maanden = member(entry, "maanden");
  const findings = [
    ...oneOf(path, entry, STROOMVORMEN),
    ...oneOf(path, entry, HERKOMST),
    ...notEmpty([...path, "jaren"], jaren),
    ...notEmpty([...path, "maanden"], maanden),
  ];
  const withoutYears = missingYears(jaren);
  if (withoutYears.length > 0)
    findings.push({ path: [...path, "jaren"], ...inDocument().jarenOnderbroken(withoutYears) });
  const withoutMonths = missingMonths(maanden);
  if (withoutMonths.length > 0)
    findings.push({ path: [...path, "maanden"], ...inDocument().maandenOnderbroken(withoutMonths) });
  const eenheid = member(entry, "eenheid");
  if (eenheid === "persoon/maand" && jaren !== undefined && maanden === undefined)
    findings.push({ path: [...path, "eenheid"], ...inDocument().eenheidBijPeriode(eenheid, "jaren", "persoon/jaar") });
  if (eenheid === "persoon/jaar" && maanden !== undefined && jaren === undefined)
    findings.push({
      path: [...path, "eenheid"],
      ...inDocument().eenheidBijPeriode(eenheid, "maanden", "persoon/maand"),
    });
  return findings;
}

function inMaatregelen(list: unknown): Finding[] {
  if (!Array.isArray(list)) return [];
  const numbers = new Map<unknown, number>();
  return list.flatMap((maatregel: unknown, index) => {
    const path = ["maatregelen", index];
    const findings: Finding[] = [];
    const id = member(maatregel, "id");
    const earlier = numbers.get(id);
    if (typeof id === "string" && earlier !== undefined)
      findings.push({ path: [...path, "id"], ...inDocument().dubbeleMaatregel(id, earlier) });
    else numbers.set(id, index + 1);

    const effect = member(maatregel, "effect");
    if (isObject(effect)) findings.push(...oneOf([...path, "effect"], effect, EFFECTEN));
    const parameter = member(maatregel, "parameter");
    const definition = typeof parameter === "string" ? parameterDefinition(parameter) : undefined;
    const plus = member(effect, "plus");
    if (definition && typeof plus === "number") {
      const span = definition.bereik[1] - definition.bereik[0];
      if (Math.abs(plus) > span)
        findings.push({
          path: [...path, "effect", "plus"],
          gevonden: toonbaar(plus),
          verwacht: hoort().getal(-span, span, definition.eenheid),
        });
    }
    if (HERKOMST.every((name) => member(maatregel, name) !== undefined))
      findings.push({ path, ...inDocument().nietHoogstens(HERKOMST) });
    return findings;
  });
}

/** A slide is named at most once. */
function inPresentatie(list: unknown): Finding[] {
  if (!Array.isArray(list)) return [];
  const numbers = new Map<unknown, number>();
  return list.flatMap((keuze: unknown, index) => {
    const dia = member(keuze, "dia");
    const earlier = numbers.get(dia);
    numbers.set(dia, earlier ?? index + 1);
    if (typeof dia !== "string" || earlier === undefined) return [];
    return [{ path: ["presentatie", index, "dia"], ...inDocument().dubbeleDia(dia, earlier) }];
  });
}

/** Exactly one of `names` must be there; `allowed` is what the reader may choose from. */
function oneOf(path: Path, entry: object, names: readonly string[], allowed = names): Finding[] {
  const found = names.filter((name) => Object.hasOwn(entry, name));
  return found.length === 1 ? [] : [{ path, ...inDocument().nietPrecies(found, allowed) }];
}

function notEmpty(path: Path, value: unknown): Finding[] {
  return isObject(value) && Object.keys(value).length === 0 ? [{ path, ...inDocument().leeg() }] : [];
}

/** Years between the first and the last that are given, which are not. */
function missingYears(jaren: unknown): string[] {
  const years = membersOf(jaren)
    .map(([name]) => name)
    .filter((name) => field.JAAR.test(name));
  return between(years.map(Number)).map(String);
}

function missingMonths(maanden: unknown): string[] {
  const months = membersOf(maanden)
    .map(([name]) => name)
    .filter((name) => field.MAAND.test(name));
  return between(months.map(maandIndex)).map(maandVan);
}

function between(given: readonly number[]): number[] {
  const known = new Set(given);
  const [first, last] = [Math.min(...given), Math.max(...given)];
  const missing: number[] = [];
  for (let number = first; number < last; number++) if (!known.has(number)) missing.push(number);
  return missing;
}

/**
 * Breaches of what holds for a whole scenario: periods against the origin, and, where `complete` (nothing more will be
 * inherited), an origin and an inflow from the origin's year on.
 */
export function wholeFindings(content: unknown, complete: boolean): Finding[] {
  const findings: Finding[] = [];
  const waarden = member(content, "waarden");
  if (complete && member(waarden, "asielinstroom") === undefined)
    findings.push({ path: ["waarden", "asielinstroom"], ...inDocument().asielinstroomOntbreekt() });
  const oorsprong = member(content, "oorsprong");
  if (complete && oorsprong === undefined)
    findings.push({ path: ["oorsprong"], ...inDocument().oorsprongOntbreekt(...field.OORSPRONG_VAN_TOT) });
  if (typeof oorsprong !== "string" || !field.OORSPRONG.test(oorsprong)) return findings;

  const einde = member(content, "einde");
  if (typeof einde === "string" && field.EINDE.test(einde) && einde < oorsprong)
    findings.push({ path: ["einde"], ...inDocument().eindeVoorOorsprong(einde, oorsprong) });
  findings.push(...inflowFindings(waarden, oorsprong));
  const opgelegd = member(content, "opgelegd");
  for (const [month, standen] of membersOf(member(opgelegd, "stand")))
    if (field.MAAND.test(month) && month <= oorsprong)
      for (const [id] of membersOf(standen))
        findings.push({ path: ["opgelegd", "stand", month, id], ...inDocument().standNietNaOorsprong(oorsprong) });
  for (const [id, stroom] of membersOf(member(opgelegd, "stroom"))) {
    for (const [year] of membersOf(member(stroom, "jaren")))
      if (field.JAAR.test(year) && `${year}-01` < oorsprong)
        findings.push({
          path: ["opgelegd", "stroom", id, "jaren", year],
          ...inDocument().jaarVoorOorsprong(oorsprong),
        });
    for (const [month] of membersOf(member(stroom, "maanden")))
      if (field.MAAND.test(month) && month < oorsprong)
        findings.push({
          path: ["opgelegd", "stroom", id, "maanden", month],
          ...inDocument().maandVoorOorsprong(oorsprong),
        });
  }
  return findings;
}

/** The inflow must be known from the year of the origin on. */
function inflowFindings(waarden: unknown, oorsprong: string): Finding[] {
  const jaren = member(member(waarden, "asielinstroom"), "jaren");
  const given = membersOf(jaren)
    .map(([name]) => name)
    .filter((name) => field.JAAR.test(name));
  const first = Math.min(...given.map(Number));
  const origin = jaarVan(maandIndex(oorsprong));
  if (given.length === 0 || first <= origin) return [];
  const missing = Array.from({ length: first - origin }, (_, k) => String(origin + k));
  return [{ path: ["waarden", "asielinstroom", "jaren"], ...inDocument().asielinstroomBegintLaat(missing, oorsprong) }];
}
