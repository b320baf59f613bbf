import { type Result, readScenario } from "../../src/scenario/read.ts";
import { zin } from "../../src/text/problems.ts";

/** A small document that is right, and what a reader is told when some of it is changed. */

export const instroom = { jaren: { 2025: 50_000, 2026: 48_000 }, eenheid: "persoon/jaar", bron: "proef" };
export const basis = {
  schema: 1,
  id: "proef",
  naam: "Proef",
  oorsprong: "2025-01",
  waarden: { asielinstroom: instroom },
};
export const maatregel = {
  id: "m",
  naam: "M",
  parameter: "besluitenPerMaand",
  vanaf: "2026-07",
  aanloopMaanden: 6,
  effect: { plus: 500 },
  aan: true,
};

/** The sentences of a result; none when it is good. */
export function sentences(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problemen.map(zin);
}

/** The sentences about `basis` with these fields in place of its own. */
export function readWith(change: Record<string, unknown>): string[] {
  return sentences(readScenario({ ...basis, ...change }, "mijn.json"));
}
