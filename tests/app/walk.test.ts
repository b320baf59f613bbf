import fc from "fast-check";
import { expect, test } from "vitest";
import {
  BEGIN,
  eigenScenario,
  hernoem,
  herstelAlles,
  maakEigen,
  verwijder,
  voegToe,
  vrijeId,
  type Werkdocument,
  waardeVanaf,
  zetPrijsmodus,
  zetWaarde,
} from "../../src/app/document.ts";
import { change, finish, redo, startHistory, undo } from "../../src/app/history.ts";
import { leverDefinitions } from "../../src/app/levers.ts";
import { readDocument } from "../../src/app/read-document.ts";
import { findShipped, shippedScenarios } from "../../src/scenario/shipped.ts";

const STAPPEN = 2_000;
const ids = [...shippedScenarios.keys()];
const bestaat = (id: string) => findShipped(id) !== undefined;

type Edit = (document: Werkdocument) => Werkdocument;
type Stap = { edit: Edit; going?: string } | "undo" | "redo" | "finish";

/** One edit as the page makes it, from three numbers. */
function editOf(kind: number, which: number, share: number): { edit: Edit; going?: string } {
  const definition = leverDefinitions[which % leverDefinitions.length];
  if (!definition?.lever) throw new Error("no lever");
  const { id, lever } = definition;
  const pick = (document: Werkdocument) => document.eigen[which % Math.max(1, document.eigen.length)]?.id ?? "";
  const value = lever.min + Math.round(((lever.max - lever.min) * share) / lever.stap) * lever.stap;
  const jaar = 2026 + (which % 3);
  const set: Edit = (document) => {
    const own = maakEigen(document, "Eigen", bestaat);
    const now = eigenScenario(own, own.actief)?.waarden?.[id];
    return zetWaarde(
      own,
      id,
      waardeVanaf(id, value, jaar, "2026-01", now, () => lever.min),
    );
  };
  switch (kind) {
    case 0:
      return {
        edit: (document) => {
          const free = vrijeId(document, `kopie-${which % 5}`, bestaat);
          return voegToe(document, { schema: 1, id: free, naam: `Kopie ${which}`, ouder: document.actief });
        },
      };
    case 1:
      return { edit: (document) => (which % 4 === 0 ? verwijder(document, pick(document)) : document) };
    case 2:
      return { edit: (document) => hernoem(document, pick(document), `Naam ${which}`) };
    case 3:
      return { edit: (document) => zetPrijsmodus(document, share < 0.5 ? "één prijs" : "basis en toeslag") };
    case 4:
      return { edit: which % 5 === 0 ? herstelAlles : (document) => zetWaarde(document, id, undefined) };
    case 5:
      return {
        edit: (document) => ({
          ...document,
          actief: share < 0.5 ? (ids[which % ids.length] ?? "") : pick(document) || document.actief,
        }),
      };
    case 6:
      return { edit: set, going: `lever ${id} ${jaar}` };
    default:
      return { edit: set };
  }
}

const stap: fc.Arbitrary<Stap> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.nat(9), fc.nat(10_000), fc.float({ min: 0, max: 1, noNaN: true }))
      .map((tuple) => editOf(...tuple)),
  },
  { weight: 2, arbitrary: fc.constant("undo" as const) },
  { weight: 1, arbitrary: fc.constant("redo" as const) },
  { weight: 1, arbitrary: fc.constant("finish" as const) },
);

test(`a walk of ${STAPPEN} edits, undos and redos ends in what replaying the edits that stand gives`, () => {
  fc.assert(
    fc.property(fc.array(stap, { minLength: STAPPEN, maxLength: STAPPEN, size: "max" }), (stappen) => {
      let history = startHistory(BEGIN);
      // What stands, as groups of edits that undo takes back together; and what was undone, next first.
      const stands: Edit[][] = [];
      let undone: Edit[][] = [];
      let room = 0;
      for (const next of stappen) {
        if (next === "finish") history = finish(history);
        else if (next === "undo") {
          history = undo(history) ?? history;
          const last = room > 0 ? stands.pop() : undefined;
          if (last) undone.unshift(last);
          if (last) room--;
        } else if (next === "redo") {
          history = redo(history) ?? history;
          const again = undone.shift();
          if (again) stands.push(again);
          if (again) room++;
        } else {
          const joins = next.going !== undefined && next.going === history.open;
          const before = history.now;
          history = change(history, next.edit(before), next.going);
          if (history.now === before) continue;
          if (joins) stands.at(-1)?.push(next.edit);
          else {
            stands.push([next.edit]);
            room = Math.min(500, room + 1);
          }
          undone = [];
        }
      }
      const replayed = stands.flat().reduce((document, edit) => edit(document), BEGIN);
      expect(history.now).toEqual(replayed);
      // And it is work that can be kept: read back, it is the same.
      expect(readDocument(JSON.parse(JSON.stringify(history.now)), bestaat)).toEqual({
        soort: "gelezen",
        document: history.now,
        apart: [],
        meldingen: [],
      });
    }),
    { seed: 7, numRuns: 5 },
  );
});
