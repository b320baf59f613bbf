import { describe, expect, test } from "vitest";
import { BEGIN, voegToe, type Werkdocument } from "../../src/app/document.ts";
import { neemAan, stelVoor } from "../../src/app/voorstel.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import type { Pakket } from "../../src/scenario/pakket.ts";
import { zin } from "../../src/text/problems.ts";

const scenario = (id: string, ouder: string, prijsmodus?: "één prijs"): ScenarioDocument => ({
  schema: 1,
  id,
  naam: `Naam ${id}`,
  ouder,
  ...(prijsmodus ? { prijsmodus } : {}),
});
const onbekend = (id: string) => ({ plaats: "link: actief", gevonden: id, verwacht: "een bekend scenario" });

function propose(pakket: Pakket, werk: Werkdocument) {
  const result = stelVoor(pakket, werk, onbekend);
  if (!result.ok) throw new Error(result.problemen.map(zin).join("\n"));
  return result.waarde;
}
function refused(pakket: Pakket, werk: Werkdocument = BEGIN): string[] {
  const result = stelVoor(pakket, werk, onbekend);
  return result.ok ? [] : result.problemen.map(zin);
}

const keten: Pakket = {
  eigen: [scenario("kind", "oma", "één prijs"), scenario("oma", "mpp-2025-max")],
  actief: "kind",
};

describe("opening a package", () => {
  test("adds the scenario and its parents, and says what changes against the shipped one", () => {
    const voorstel = propose(keten, BEGIN);
    expect(voorstel.toevoegen.map(({ document }) => document.id)).toEqual(["oma", "kind"]);
    expect(voorstel.ouder).toMatchObject({ document: { id: "mpp-2025-max" }, eigen: false });
    expect(voorstel.verschillen).toEqual([
      { soort: "kop", id: "prijsmodus", was: "basis en toeslag", nu: "één prijs" },
    ]);
    expect(neemAan(voorstel, BEGIN)).toEqual({ ...BEGIN, eigen: [keten.eigen[1], keten.eigen[0]], actief: "kind" });
  });

  test("leaves one's own scenario of the same id as it is; parents of the new ones follow their new ids", () => {
    const werk = voegToe(BEGIN, scenario("oma", "realisatie-2025"));
    const voorstel = propose(keten, werk);
    expect(voorstel.toevoegen).toMatchObject([
      { document: { id: "oma-2", ouder: "mpp-2025-max" }, wasId: "oma", bezetDoor: "Naam oma" },
      { document: { id: "kind", ouder: "oma-2" }, wasId: undefined },
    ]);
    const after = neemAan(voorstel, werk);
    expect(after.eigen[0]).toBe(werk.eigen[0]);
    expect(after.eigen.map(({ id }) => id)).toEqual(["oma", "oma-2", "kind"]);
  });

  test("adds nothing that one has already, to the last value", () => {
    const werk = neemAan(propose(keten, BEGIN), BEGIN);
    const again = propose(keten, werk);
    expect(again).toMatchObject({ toevoegen: [], aanwezig: ["Naam oma", "Naam kind"], actief: { id: "kind" } });
    expect(neemAan(again, werk)).toEqual(werk);
  });

  test("never takes the id of a shipped scenario, nor one that another of the package needs", () => {
    const voorstel = propose(
      {
        eigen: [scenario("mpp-2025-max", "realisatie-2025"), scenario("mpp-2025-max-2", "mpp-2025-max")],
        actief: "mpp-2025-max",
      },
      BEGIN,
    );
    expect(voorstel.toevoegen).toMatchObject([
      { document: { id: "mpp-2025-max-3" }, bezetDoor: "MPP 2025 maximum" },
      { document: { id: "mpp-2025-max-2", ouder: "mpp-2025-max-3" } },
    ]);
    expect(voorstel.actief.id).toBe("mpp-2025-max-3");
  });

  test("of a shipped scenario only chooses it", () => {
    expect(propose({ eigen: [], actief: "mpp-2025-min" }, BEGIN)).toMatchObject({
      toevoegen: [],
      actief: { id: "mpp-2025-min" },
    });
  });

  test("gives an id of 80 characters a free one that still fits", () => {
    const id = "a".repeat(80);
    const werk = voegToe(BEGIN, scenario(id, "realisatie-2025"));
    const [added] = propose({ eigen: [scenario(id, "mpp-2025-max")], actief: id }, werk).toevoegen;
    expect(added?.document.id).toBe(`${"a".repeat(74)}-2`);
  });

  test("that does not hold together is refused, whatever one has oneself", () => {
    const circle: Pakket = { eigen: [scenario("a", "b"), scenario("b", "a")], actief: "a" };
    const werk = voegToe(BEGIN, scenario("b", "mpp-2025-max"));
    expect(refused(circle, werk)).toEqual([
      "scenario b: ouder is een kringloop (a → b → a); kies een ouder die niet zelf van dit scenario afstamt",
    ]);
    expect(refused({ eigen: [scenario("a", "weg")], actief: "a" })[0]).toMatch(
      /^scenario a: ouder is het onbekende scenario "weg"; /,
    );
    expect(refused({ eigen: [], actief: "weg" })).toEqual(["link: actief is weg; een bekend scenario"]);
  });
});
