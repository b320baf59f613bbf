import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  BEGIN,
  eigenScenario,
  herstelAlles,
  maakEigen,
  verwijder,
  vrijeId,
  waardeVanaf,
  zetPresentatie,
  zetWaarde,
} from "../../src/app/document.ts";
import { change, finish, redo, startHistory, undo } from "../../src/app/history.ts";
import { findShipped } from "../../src/scenario/shipped.ts";
import { standaloneDocument } from "../../src/scenario/standalone.ts";
import { resolved } from "../scenarios.ts";

const shipped = (id: string) => findShipped(id) !== undefined;

describe("the user's work", () => {
  test("changing a shipped scenario makes a child of it and leaves it as it is", () => {
    const own = maakEigen({ ...BEGIN, actief: "realisatie-2025" }, "Eigen", shipped);
    expect(own.eigen).toEqual([
      { schema: 1, id: "realisatie-2025-aangepast", naam: "Eigen", ouder: "realisatie-2025" },
    ]);
    expect(own.actief).toBe("realisatie-2025-aangepast");
    expect(maakEigen(own, "Nog een", shipped)).toBe(own);
  });

  test("an id that is taken gets a number", () => {
    const own = maakEigen({ ...BEGIN, actief: "realisatie-2025" }, "Eigen", shipped);
    expect(vrijeId(own, "realisatie-2025-aangepast", shipped)).toBe("realisatie-2025-aangepast-2");
    expect(vrijeId(own, "realisatie-2025", shipped)).toBe("realisatie-2025-2");
  });

  test("a value that is set and taken away again leaves nothing behind", () => {
    const own = maakEigen({ ...BEGIN, actief: "realisatie-2025" }, "Eigen", shipped);
    const set = zetWaarde(own, "bezettingsgraad", { waarde: 0.9, eenheid: "persoon/plek", aanname: "x" });
    expect(eigenScenario(set, set.actief)?.waarden).toHaveProperty("bezettingsgraad");
    expect(zetWaarde(set, "bezettingsgraad", undefined)).toEqual(own);
    expect(herstelAlles(set)).toEqual(own);
  });

  test("what looked at a scenario that is taken away turns to its parent", () => {
    const own = maakEigen({ ...BEGIN, actief: "realisatie-2025" }, "Eigen", shipped);
    const gone = verwijder({ ...own, referentie: own.actief }, own.actief);
    expect(gone).toMatchObject({ eigen: [], actief: "realisatie-2025", referentie: "realisatie-2025" });
  });

  test("a yearly lever writes every year, from the chosen one on the new value", () => {
    const entry = waardeVanaf("asielinstroom", 60_000, 2027, "2026-01", undefined, (y) => y);
    expect(entry).toMatchObject({ jaren: { 2026: 2026, 2027: 60_000, 2031: 60_000 }, eenheid: "persoon/jaar" });
  });

  test("a monthly lever keeps what was set before the chosen year", () => {
    const first = waardeVanaf("besluitenPerMaand", 2500, 2026, "2026-01", undefined, () => 0);
    expect(first).toMatchObject({ waarde: 2500 });
    const later = waardeVanaf("besluitenPerMaand", 3000, 2028, "2026-01", first, () => 0);
    expect(later).toMatchObject({ maanden: { "2026-01": 2500, "2028-01": 3000 } });
    const earlier = waardeVanaf("besluitenPerMaand", 2000, 2027, "2026-01", later, () => 0);
    expect(earlier).toMatchObject({ maanden: { "2026-01": 2500, "2027-01": 2000 } });
  });

  test("what a lever writes is a scenario that the schema accepts", () => {
    const own = maakEigen({ ...BEGIN, actief: "mpp-2025-max" }, "Eigen", shipped);
    const entry = waardeVanaf("asielinstroom", 60_000, 2026, "2025-09", undefined, () => 55_300);
    const document = eigenScenario(zetWaarde(own, "asielinstroom", entry), own.actief);
    if (!document) throw new Error("no document");
    expect(resolved(document).waarden.get("asielinstroom")).toMatchObject({ jaren: { 2025: 55_300, 2026: 60_000 } });
  });
});

describe("undo and redo", () => {
  test("a drag is one change", () => {
    let history = startHistory(0);
    for (const value of [1, 2, 3]) history = change(history, value, "lever");
    history = change(finish(history), 4, "lever");
    expect(history.past).toEqual([0, 3]);
    expect(undo(history)?.now).toBe(3);
  });

  test("any walk of edits, undos and redos is what replaying it gives", () => {
    const step = fc.oneof(
      fc.nat(1000).map((value) => ({ edit: value })),
      fc.constant({ undo: true }),
      fc.constant({ redo: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        let history = startHistory(-1);
        let values = [-1];
        let at = 0;
        for (const next of steps) {
          if ("edit" in next) {
            if (next.edit !== values[at]) {
              values = [...values.slice(0, at + 1), next.edit];
              at++;
            }
            history = change(history, next.edit);
          } else if ("undo" in next) {
            at = Math.max(0, at - 1);
            history = undo(history) ?? history;
          } else {
            at = Math.min(values.length - 1, at + 1);
            history = redo(history) ?? history;
          }
          expect(history.now).toBe(values[at]);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe("a presentation", () => {
  test("belongs to a scenario of one's own, and leaves its assumptions as they are", () => {
    const own = maakEigen({ ...BEGIN, actief: "mpp-2025-max" }, "Eigen", shipped);
    const presented = zetPresentatie(own, [{ dia: "mpp", tonen: false, notitie: "kort" }]);
    const document = eigenScenario(presented, presented.actief);
    expect(document).toMatchObject({ ouder: "mpp-2025-max", presentatie: [{ dia: "mpp", tonen: false }] });
    expect(zetPresentatie({ ...BEGIN }, [])).toEqual(BEGIN);
    if (!document) throw new Error("no document");
    expect(resolved(document).presentatie).toEqual(document.presentatie);
    expect(standaloneDocument(resolved(document)).presentatie).toEqual(document.presentatie);
  });
});
