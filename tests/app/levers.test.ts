import { afterEach, describe, expect, test } from "vitest";
import { afwijkingenVan } from "../../src/app/afwijkingen.ts";
import { BEGIN, eigenScenario, type Werkdocument } from "../../src/app/document.ts";
import { basisInvoer, basisVan, opgelost, uitgangsinvoer, waardeIn } from "../../src/app/levers.ts";
import { begin, scenarioDocument, werk } from "../../src/app/state.ts";
import { parameterDefinition, parameters } from "../../src/model/parameters.ts";
import { pathOf } from "../../src/raming/inputs.ts";
import type { ScenarioDocument, Waarde } from "../../src/scenario/document.ts";
import { readScenario } from "../../src/scenario/read.ts";
import { parameterNaam } from "../../src/text/parameter-names.ts";
import { maandIndex } from "../../src/units/maand.ts";
import { documentOf, ramingOf } from "../scenarios.ts";

// The page has one state; each test leaves it as it began.
afterEach(() => begin(BEGIN));

const own = (id: string, ouder: string, rest: Partial<ScenarioDocument> = {}): ScenarioDocument => ({
  schema: 1,
  id,
  naam: id,
  ouder,
  ...rest,
});

function withOwn(...eigen: ScenarioDocument[]): Werkdocument {
  begin({ ...BEGIN, eigen, actief: eigen.at(-1)?.id ?? BEGIN.actief });
  return werk.value;
}

function definitionOf(id: string) {
  const definition = parameterDefinition(id);
  if (!definition) throw new Error(`${id} does not exist`);
  return definition;
}

describe("the way back to what the model has by itself", () => {
  test.each(["mpp-2023-2-max", "mpp-2025-max", "realisatie-2025"])("is the same path, month by month (%s)", (basis) => {
    const document = documentOf(basis);
    const origin = maandIndex(document.oorsprong ?? "");
    let told = 0;
    for (const definition of parameters) {
      const entry = uitgangsinvoer(definition, basis);
      if (!entry || definition.id === "asielinstroom") continue;
      const { [definition.id]: _, ...waarden } = document.waarden ?? {};
      withOwn(
        { ...document, id: "zonder", waarden },
        { ...document, id: "met", waarden: { ...waarden, [definition.id]: entry } },
      );
      expect(readScenario(scenarioDocument("met"), "met"), definition.id).toMatchObject({ ok: true });
      const [a, b] = ["zonder", "met"].map((id) => {
        const scenario = opgelost(id);
        if (!scenario) throw new Error(`${id} does not resolve`);
        return pathOf(definition, scenario, origin, 156).subarray(origin);
      });
      expect(b, definition.id).toEqual(a);
      told++;
    }
    expect(told).toBeGreaterThan(40);
  });
});

describe("the way back to the base", () => {
  test("leads past an own scenario in between to the shipped one", () => {
    const set: Waarde = { jaren: { 2025: 60_000, 2026: 50_000 }, eenheid: "persoon/jaar", aanname: "x" };
    withOwn(own("a", "mpp-2025-max", { waarden: { asielinstroom: set } }), own("b", "a"));
    const basis = basisVan(scenarioDocument("b"));
    expect(basis?.id).toBe("mpp-2025-max");
    expect(basis && basisInvoer(definitionOf("asielinstroom"), basis)).toEqual(
      documentOf("mpp-2025-max").waarden?.asielinstroom,
    );
  });

  test("does not exist in a document where the model works the value out", () => {
    const definition = definitionOf("huisvestingPerMaand");
    expect(basisInvoer(definition, documentOf("mpp-2025-max"))).toBeUndefined();
  });
});

describe("what differs from the parent", () => {
  test("is told by stretch of months, was and is", () => {
    const jaren = { 2025: 55_300, 2026: 67_100, 2027: 50_000, 2028: 67_100 };
    withOwn(
      own("a", "mpp-2025-max", {
        waarden: {
          asielinstroom: { jaren, eenheid: "persoon/jaar", aanname: "rustig jaar" },
          bezettingsgraad: { maanden: { "2026-07": 0.9 }, eenheid: "persoon/plek", aanname: "x" },
          huisvestingPerMaand: { waarde: 2_500, eenheid: "persoon/maand", bron: "brief" },
        },
        prijsmodus: "één prijs",
        maatregelen: [
          {
            id: "m",
            naam: "Meer woningen",
            parameter: "huisvestingPerMaand",
            vanaf: "2027-01",
            aanloopMaanden: 6,
            effect: { plus: 300 },
            aan: true,
            aanname: "x",
          },
        ],
      }),
    );
    const list = afwijkingenVan(eigenScenario(werk.value, "a"));
    const of = (naam: string) => list.find((afwijking) => afwijking.naam === naam);
    expect(of("Asielinstroom")).toMatchObject({
      regels: [{ periode: "2027", was: "67.100 per jaar", is: "50.000 per jaar" }],
      herkomst: "aanname: rustig jaar",
    });
    expect(of("Bezettingsgraad")?.regels).toEqual([{ periode: "juli 2026 – dec. 2031", was: "95 %", is: "90 %" }]);
    expect(of("Huisvesting")).toMatchObject({
      regels: [{ periode: "hele raming", was: "volgt uit het model", is: "2.500 per maand" }],
      herkomst: "bron: brief",
    });
    expect(of("rekenwijze COA")?.regels).toEqual([{ periode: "", was: "basis en toeslag", is: "één prijs" }]);
    expect(of("Meer woningen")?.regels[0]?.is).toBe("Huisvesting +300 per maand, vanaf jan. 2027 in 6 maanden");
  });

  test("each has a way back, and all of them together lead to the parent", () => {
    withOwn(
      own("a", "mpp-2025-max", {
        einde: "2029-12",
        waarden: { bezettingsgraad: { waarde: 0.9, eenheid: "persoon/plek", aanname: "x" } },
        prijsmodus: "één prijs",
      }),
    );
    const list = afwijkingenVan(eigenScenario(werk.value, "a"));
    expect(list).toHaveLength(3);
    const back = list.reduce((document, { herstel }) => herstel(document), werk.value);
    expect(back.eigen).toEqual([own("a", "mpp-2025-max")]);
  });
});

test("a value in a year is that of the run, before maatregelen", () => {
  const raming = ramingOf(documentOf("mpp-2025-max"));
  const scenario = opgelost("mpp-2025-max");
  if (!scenario) throw new Error("mpp-2025-max does not resolve");
  for (const definition of parameters)
    for (const jaar of [2025, 2026, 2031]) {
      const value = waardeIn(scenario, definition, jaar, raming);
      const month = Math.max((jaar - 2019) * 12, raming.origin);
      const set = raming.reeksen[definition.id]?.[month];
      if (set !== undefined && !Number.isNaN(set)) expect(value, definition.id).toBe(set);
    }
});

test("every parameter has a name of its own", () => {
  const names = parameters.map((definition) => parameterNaam(definition).naam);
  expect(parameters.filter(({ id }, n) => names[n] === id).map(({ id }) => id)).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});
