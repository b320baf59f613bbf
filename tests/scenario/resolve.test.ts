import { describe, expect, test } from "vitest";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import type { Result } from "../../src/scenario/read.ts";
import { resolveScenario, type Scenario } from "../../src/scenario/resolve.ts";
import { findShipped, shippedLibrary, shippedScenarios } from "../../src/scenario/shipped.ts";
import { zin } from "../../src/text/problems.ts";

function scenario(result: Result<Scenario>): Scenario {
  if (!result.ok) throw new Error(result.problemen.map(zin).join("\n"));
  return result.waarde;
}

function sentences(result: Result<Scenario>): string[] {
  return result.ok ? [] : result.problemen.map(zin);
}

const library = (...documents: ScenarioDocument[]) => {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return { find: (id: string) => byId.get(id), ids: [...byId.keys()] };
};

const child = (ouder: string, change: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
  schema: 1,
  id: "kind",
  naam: "Kind",
  ouder,
  ...change,
});

const maatregel = {
  id: "een",
  naam: "Een",
  parameter: "besluitenPerMaand",
  vanaf: "2026-07",
  aanloopMaanden: 0,
  effect: { plus: 1 },
  aan: true,
} as const;

const ouder: ScenarioDocument = {
  schema: 1,
  id: "ouder",
  naam: "Ouder",
  omschrijving: "Van de ouder",
  oorsprong: "2024-01",
  einde: "2030-12",
  prijsmodus: "één prijs",
  waarden: {
    asielinstroom: { jaren: { 2024: 1, 2025: 2 }, eenheid: "persoon/jaar", bron: "ouder" },
    nareisduur: { waarde: 10, eenheid: "maand", aanname: "ouder" },
  },
  opgelegd: {
    stand: {
      "2025-01": {
        bezetting: { waarde: 1, eenheid: "persoon", bron: "ouder" },
        pupillen: { waarde: 2, eenheid: "persoon", bron: "ouder" },
      },
    },
    stroom: { instroomOpvang: { jaren: { 2024: 1 }, eenheid: "persoon/jaar", bron: "ouder" } },
  },
  maatregelen: [maatregel, { ...maatregel, id: "twee" }],
};

test.each([...shippedScenarios.keys()])("an empty child of %s is the same in all but its own name", (id) => {
  const document = findShipped(id) as ScenarioDocument;
  const parent = scenario(resolveScenario(document, shippedLibrary));
  const empty = scenario(resolveScenario(child(id), shippedLibrary));
  expect(empty).toStrictEqual({ ...parent, id: "kind", naam: "Kind", ouder: id, omschrijving: "" });
});

test("a root alone has its own values and the usual way of pricing", () => {
  const { prijsmodus: _, einde: __, ...rest } = ouder;
  const root = scenario(resolveScenario(rest, library()));
  expect(root.prijsmodus).toBe("basis en toeslag");
  expect(root.einde).toBeUndefined();
  expect(root.ouder).toBeUndefined();
  expect(root.waarden.get("nareisduur")).toEqual({ waarde: 10, eenheid: "maand", aanname: "ouder", van: "ouder" });
});

test("a child replaces whole entries and keeps the rest", () => {
  const kind = child("ouder", {
    oorsprong: "2023-01",
    waarden: {
      asielinstroom: { jaren: { 2023: 9 }, eenheid: "persoon/jaar", aanname: "kind" },
      basisprijs: { waarde: 1, eenheid: "euro/persoon/jaar", bron: "kind" },
    },
    opgelegd: {
      stand: {
        "2025-01": { pupillen: { waarde: 3, eenheid: "persoon", bron: "kind" } },
        "2025-02": { pupillen: { waarde: 4, eenheid: "persoon", bron: "kind" } },
      },
      stroom: { instroomOpvang: { maanden: { "2023-05": 1 }, eenheid: "persoon/maand", bron: "kind" } },
    },
    maatregelen: [
      { ...maatregel, id: "drie" },
      { ...maatregel, naam: "Anders", aan: false },
    ],
  });
  const { waarden, opgelegd, maatregelen, ...rest } = scenario(resolveScenario(kind, library(ouder)));
  expect(rest).toEqual({
    id: "kind",
    naam: "Kind",
    omschrijving: "",
    ouder: "ouder",
    oorsprong: "2023-01",
    einde: "2030-12",
    prijsmodus: "één prijs",
  });
  expect(Object.fromEntries(waarden)).toEqual({
    asielinstroom: { jaren: { 2023: 9 }, eenheid: "persoon/jaar", aanname: "kind", van: "kind" },
    nareisduur: { waarde: 10, eenheid: "maand", aanname: "ouder", van: "ouder" },
    basisprijs: { waarde: 1, eenheid: "euro/persoon/jaar", bron: "kind", van: "kind" },
  });
  const standen = [...opgelegd.stand].map(([maand, stand]) => [maand, Object.fromEntries(stand)]);
  expect(Object.fromEntries(standen)).toEqual({
    "2025-01": {
      bezetting: { waarde: 1, eenheid: "persoon", bron: "ouder", van: "ouder" },
      pupillen: { waarde: 3, eenheid: "persoon", bron: "kind", van: "kind" },
    },
    "2025-02": { pupillen: { waarde: 4, eenheid: "persoon", bron: "kind", van: "kind" } },
  });
  expect(Object.fromEntries(opgelegd.stroom)).toEqual({
    instroomOpvang: { maanden: { "2023-05": 1 }, eenheid: "persoon/maand", bron: "kind", van: "kind" },
  });
  expect(maatregelen).toEqual([
    { ...maatregel, naam: "Anders", aan: false, van: "kind" },
    { ...maatregel, id: "twee", van: "ouder" },
    { ...maatregel, id: "drie", van: "kind" },
  ]);
});

describe("the chain of parents", () => {
  const link = (id: string, parent: string): ScenarioDocument => ({ schema: 1, id, naam: id, ouder: parent });

  test("may not be a circle", () => {
    const [a, b, c] = [link("a", "b"), link("b", "c"), link("c", "b")];
    expect(sentences(resolveScenario(a, library(a, b, c)))).toEqual([
      "scenario c: ouder is een kringloop (b → c → b); kies een ouder die niet zelf van dit scenario afstamt",
    ]);
    expect(sentences(resolveScenario(link("a", "a"), library()))).toEqual([
      "scenario a: ouder is een kringloop (a → a); kies een ouder die niet zelf van dit scenario afstamt",
    ]);
  });

  test("may not begin with an unknown scenario", () => {
    expect(sentences(resolveScenario(child("oudr"), library(ouder)))).toEqual([
      'scenario kind: ouder is het onbekende scenario "oudr"; bedoeld is misschien ouder; bekend zijn ouder',
    ]);
    expect(sentences(resolveScenario(child("mpp"), shippedLibrary))).toEqual([
      `scenario kind: ouder is het onbekende scenario "mpp"; bekend zijn ${shippedLibrary.ids.slice(0, -1).join(", ")} en ${shippedLibrary.ids.at(-1)}`,
    ]);
    expect(sentences(resolveScenario(child("x"), { find: () => undefined, ids: [] }))).toEqual([
      'scenario kind: ouder is het onbekende scenario "x"; kies een scenario dat bestaat',
    ]);
  });

  test("has sixteen parents at most", () => {
    const generation = (n: number) => link(`g${n}`, n === 1 ? "ouder" : `g${n - 1}`);
    const all = library(ouder, ...Array.from({ length: 16 }, (_, k) => generation(k + 1)));
    expect(scenario(resolveScenario(generation(16), all)).waarden.get("nareisduur")?.van).toBe("ouder");
    expect(sentences(resolveScenario(link("te-diep", "g16"), all))).toEqual([
      "scenario g1: ouder is het begin van een keten van meer dan 16 voorouders; een scenario heeft er hoogstens 16",
    ]);
  });
});

test("what only the whole can be checked for names the scenario an entry comes from", () => {
  const later = child("ouder", { oorsprong: "2025-09" });
  expect(sentences(resolveScenario(later, library(ouder)))).toEqual([
    "scenario kind: opgelegd.stand.2025-01.bezetting (van ouder) is niet later dan de oorsprong 2025-09; kies een latere maand of een eerdere oorsprong",
    "scenario kind: opgelegd.stand.2025-01.pupillen (van ouder) is niet later dan de oorsprong 2025-09; kies een latere maand of een eerdere oorsprong",
    "scenario kind: opgelegd.stroom.instroomOpvang.jaren.2024 (van ouder) is een jaar dat vóór de oorsprong 2025-09 begint; kies een later jaar of een eerdere oorsprong, of geef de stroom met maanden",
  ]);
  const earlier = child("ouder", { oorsprong: "2023-05", einde: "2023-01" });
  expect(sentences(resolveScenario(earlier, library(ouder)))).toEqual([
    "scenario kind: einde is 2023-01, vóór de oorsprong 2023-05; kies een latere maand of een eerdere oorsprong",
    "scenario kind: waarden.asielinstroom.jaren (van ouder) is onvolledig: 2023 ontbreekt; vul de jaren in vanaf dat van de oorsprong 2023-05",
  ]);
});

test("a whole without inflow and origin", () => {
  const bare: ScenarioDocument = { schema: 1, id: "kaal", naam: "Kaal", ouder: "leeg" };
  expect(sentences(resolveScenario(bare, library({ schema: 1, id: "leeg", naam: "Leeg" })))).toEqual([
    "scenario kaal: waarden.asielinstroom is niet ingevuld; hier hoort de asielinstroom, vanaf het jaar van de oorsprong",
    'scenario kaal: oorsprong is niet ingevuld; hier hoort een maand van 2020-01 tot en met 2026-01, geschreven als "2026-01"',
  ]);
});
