import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wijzigingTekst } from "../../src/app/change-text.ts";
import {
  BEGIN,
  beschrijf,
  dupliceer,
  eigenScenario,
  hernoem,
  herstelAlles,
  herstelMaatregel,
  herstelOpgelegd,
  herstelVeld,
  kinderenVan,
  nieuwKind,
  verwijder,
  voegToe,
  type Werkdocument,
  zetMaatregel,
  zetPrijsmodus,
  zetWaarde,
} from "../../src/app/document.ts";
import { change, redo, startHistory, undo } from "../../src/app/history.ts";
import type { Maatregel, ScenarioDocument } from "../../src/scenario/document.ts";
import { readScenario } from "../../src/scenario/read.ts";
import { resolveScenario } from "../../src/scenario/resolve.ts";
import { findShipped, shippedScenarios } from "../../src/scenario/shipped.ts";
import { documentOf } from "../scenarios.ts";

const shipped = (id: string) => findShipped(id) !== undefined;

/** What a scenario of the user's comes to, without the names of those that gave it. */
function comesTo(work: Werkdocument, id: string) {
  const library = { find: (name: string) => eigenScenario(work, name) ?? findShipped(name), ids: [] };
  const document = library.find(id);
  if (!document) throw new Error(`${id} is not there`);
  const resolved = resolveScenario(document, library);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problemen));
  const { oorsprong, einde, prijsmodus, waarden, opgelegd, maatregelen } = resolved.waarde;
  const entries = (map: ReadonlyMap<string, object>): unknown =>
    Object.fromEntries([...map].map(([key, value]) => [key, value instanceof Map ? entries(value) : bare(value)]));
  return {
    oorsprong,
    einde,
    prijsmodus,
    waarden: entries(waarden),
    stand: entries(opgelegd.stand),
    stroom: entries(opgelegd.stroom),
    maatregelen: maatregelen.map(bare),
  };
}

function bare(entry: object) {
  const { van: _, ...rest } = entry as { van?: string };
  return rest;
}

const maatregel: Maatregel = {
  id: "meer-besluiten",
  naam: "Minder besluiten",
  parameter: "besluitenPerMaand",
  vanaf: "2027-01",
  aanloopMaanden: 3,
  effect: { maal: 0.9 },
  aan: true,
};

const start: Werkdocument = { ...BEGIN, actief: "realisatie-2025" };
const child = (work: Werkdocument, ouder: string, naam = "Kind") => nieuwKind(work, ouder, naam, shipped);

describe("scenarios as a whole", () => {
  test("a new one changes nothing of its parent; a copy has all that the original has, and stands beside it", () => {
    const own = child(start, "meer-besluiten");
    expect(comesTo(own, own.actief)).toEqual(comesTo(own, "meer-besluiten"));
    const copy = dupliceer(own, documentOf("meer-besluiten"), "Kopie", shipped);
    expect(eigenScenario(copy, copy.actief)).toEqual({
      ...documentOf("meer-besluiten"),
      id: "meer-besluiten-kopie",
      naam: "Kopie",
    });
    expect(copy.eigen).toHaveLength(2);
  });

  test("a description comes and goes without a trace, and a name that is the same is no change", () => {
    const own = child(start, "realisatie-2025");
    const told = beschrijf(own, own.actief, "Voor de najaarsnota");
    expect(eigenScenario(told, told.actief)?.omschrijving).toBe("Voor de najaarsnota");
    expect(beschrijf(told, told.actief, "")).toEqual(own);
    expect(hernoem(own, own.actief, "Kind")).toBe(own);
  });

  test("a parent that goes leaves its children as they were", () => {
    let work = child(start, "mpp-2025-max", "Ouder");
    const ouder = work.actief;
    work = zetWaarde(work, "bezettingsgraad", { waarde: 0.9, eenheid: "persoon/plek", aanname: "ouder" });
    work = zetPrijsmodus(zetMaatregel(work, maatregel), "één prijs");
    work = child(work, ouder, "Kind");
    const kind = work.actief;
    work = zetWaarde(work, "basisprijs", { waarde: 30_000, eenheid: "euro/persoon/jaar", aanname: "kind" });
    work = zetMaatregel(work, { ...maatregel, aan: false });
    expect(kinderenVan(work, ouder).map(({ id }) => id)).toEqual([kind]);
    const gone = verwijder(work, ouder);
    expect(eigenScenario(gone, ouder)).toBeUndefined();
    expect(eigenScenario(gone, kind)?.ouder).toBe("mpp-2025-max");
    expect(comesTo(gone, kind)).toEqual(comesTo(work, kind));
  });

  test("whatever shipped scenario stands between, folding it in changes nothing", () => {
    for (const document of shippedScenarios.values()) {
      const between: ScenarioDocument = { ...document, id: "tussen", naam: "Tussen" };
      let work = child(voegToe(start, between), "tussen");
      const kind = work.actief;
      work = zetMaatregel(work, maatregel);
      const before = comesTo(work, kind);
      expect(comesTo(verwijder(work, "tussen"), kind), document.id).toEqual(before);
    }
  });
});

describe("ways back", () => {
  test("each change of a child has one, and together they leave nothing behind", () => {
    const own = child(start, "realisatie-2025");
    const stand = { waarde: 80_000, eenheid: "persoon", aanname: "x" } as const;
    const imposed: ScenarioDocument = {
      ...(eigenScenario(own, own.actief) as ScenarioDocument),
      einde: "2028-12",
      opgelegd: {
        stand: { "2027-01": { bezetting: stand, pupillen: stand } },
        stroom: { instroomAmv: { jaren: { "2026": 5_000 }, eenheid: "persoon/jaar", aanname: "x" } },
      },
    };
    let work: Werkdocument = { ...own, eigen: [imposed] };
    work = zetPrijsmodus(zetMaatregel(work, maatregel), "één prijs");
    expect(herstelAlles(work)).toEqual(own);
    work = herstelOpgelegd(work, { maand: "2027-01", stand: "bezetting" });
    expect(eigenScenario(work, work.actief)?.opgelegd?.stand).toEqual({ "2027-01": { pupillen: stand } });
    work = herstelOpgelegd(work, { maand: "2027-01", stand: "pupillen" });
    work = herstelOpgelegd(work, { stroom: "instroomAmv" });
    work = herstelMaatregel(work, maatregel.id);
    work = herstelVeld(herstelVeld(work, "prijsmodus"), "einde");
    expect(work).toEqual(own);
  });

  test("a scenario without a parent has nothing to go back to, and keeps what it has", () => {
    const alone = voegToe(start, { ...documentOf("mpp-2025-max"), id: "los" });
    expect(herstelAlles(alone)).toEqual(alone);
  });
});

describe("what was changed, in words", () => {
  const own = child(start, "realisatie-2025", "Mijn scenario");
  const set = zetWaarde(own, "bezettingsgraad", { waarde: 0.9, eenheid: "persoon/plek", aanname: "x" });

  test.each([
    ["a new scenario", start, own, "nieuw scenario Mijn scenario"],
    ["a lever on a shipped one", start, set, "Bezettingsgraad in nieuw scenario Mijn scenario"],
    ["a lever", own, set, "Bezettingsgraad van Mijn scenario"],
    ["a maatregel", own, zetMaatregel(own, maatregel), "maatregel Minder besluiten van Mijn scenario"],
    ["a name", own, hernoem(own, own.actief, "Plan B"), "naam van Plan B"],
    ["prices and a value", own, zetPrijsmodus(set, "één prijs"), "rekenwijze COA en Bezettingsgraad van Mijn scenario"],
    ["a scenario that goes", own, verwijder(own, own.actief), "Mijn scenario verwijderd"],
    ["another scenario looked at", own, { ...own, actief: "mpp-2025-min" }, "keuze van het scenario"],
    ["another reference", own, { ...own, referentie: "mpp-2025-min" }, "keuze van de vergelijking"],
  ])("%s", (_, before, after, words) => {
    expect(wijzigingTekst(before, after)).toBe(words);
  });
});

describe("any walk of edits, undos and redos", () => {
  const ids = [...shippedScenarios.keys()];
  const edit = fc.oneof(
    fc.record({ kind: fc.constant("child" as const), n: fc.nat(40) }),
    fc.record({ kind: fc.constant("copy" as const), n: fc.nat(40) }),
    fc.record({ kind: fc.constant("look" as const), n: fc.nat(40) }),
    fc.record({ kind: fc.constant("value" as const), n: fc.integer({ min: 50, max: 100 }) }),
    fc.record({ kind: fc.constant("measure" as const), n: fc.nat(4) }),
    fc.record({ kind: fc.constant("away" as const), n: fc.nat(4) }),
    fc.record({ kind: fc.constant("remove" as const), n: fc.nat(40) }),
  );
  const apply = (work: Werkdocument, { kind, n }: { kind: string; n: number }): Werkdocument => {
    const all = [...ids, ...work.eigen.map(({ id }) => id)];
    const id = all[n % all.length] as string;
    const document = eigenScenario(work, id) ?? findShipped(id);
    if (kind === "child") return child(work, id, `Kind ${n}`);
    if (kind === "copy" && document) return dupliceer(work, document, `Kopie ${n}`, shipped);
    if (kind === "look") return work.actief === id ? work : { ...work, actief: id };
    if (kind === "value")
      return zetWaarde(work, "bezettingsgraad", { waarde: n / 100, eenheid: "persoon/plek", aanname: "proef" });
    if (kind === "measure") return zetMaatregel(work, { ...maatregel, id: `m-${n}` });
    if (kind === "away") return herstelMaatregel(work, `m-${n}`);
    return verwijder(work, id);
  };

  test("ends in what replaying gives, and every scenario on the way can be read and resolved", () => {
    const step = fc.oneof(
      { weight: 6, arbitrary: edit.map((value) => ({ edit: value })) },
      { weight: 2, arbitrary: fc.constant({ back: true as const }) },
      { weight: 1, arbitrary: fc.constant({ forth: true as const }) },
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 250 }), (steps) => {
        let history = startHistory(start);
        let done: { kind: string; n: number }[] = [];
        let at = 0;
        for (const next of steps) {
          if ("edit" in next) {
            const now = apply(history.now, next.edit);
            if (now === history.now) continue;
            done = [...done.slice(0, at), next.edit];
            at++;
            history = change(history, now);
          } else if ("back" in next) {
            at = Math.max(0, at - 1);
            history = undo(history) ?? history;
          } else {
            at = Math.min(done.length, at + 1);
            history = redo(history) ?? history;
          }
        }
        expect(history.now).toEqual(done.slice(0, at).reduce(apply, start));
        for (const document of history.now.eigen) {
          expect(readScenario(document, document.id).ok).toBe(true);
          comesTo(history.now, document.id);
        }
      }),
      { seed: 11, numRuns: 20 },
    );
  });
});
