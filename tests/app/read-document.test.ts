import { describe, expect, test } from "vitest";
import { BEGIN } from "../../src/app/document.ts";
import { readDocument } from "../../src/app/read-document.ts";
import { findShipped } from "../../src/scenario/shipped.ts";
import { WERKVERSIE } from "../../src/scenario/werkversie.ts";
import { opgeslagenWerk } from "./werkdocumenten.ts";

const shipped = (id: string) => findShipped(id) !== undefined;

function read(stored: unknown) {
  const result = readDocument(stored, shipped);
  if (result.soort !== "gelezen") throw new Error(`not read: ${result.soort}`);
  return result;
}

describe("work that was stored", () => {
  test.each(Array.from({ length: WERKVERSIE }, (_, k) => k + 1))("by version %i comes back whole", (versie) => {
    const { document, apart, meldingen } = read(opgeslagenWerk(versie));
    expect(document).toEqual(opgeslagenWerk(WERKVERSIE));
    expect({ apart, meldingen }).toEqual({ apart: [], meldingen: [] });
  });

  test("by a newer version is not read", () => {
    expect(readDocument({ ...opgeslagenWerk(WERKVERSIE), versie: WERKVERSIE + 1 }, shipped)).toEqual({
      soort: "nieuwer",
      versie: WERKVERSIE + 1,
    });
  });

  test("with a broken scenario gives the others, and hands the broken one back as it was", () => {
    const stored = opgeslagenWerk(2);
    const broken = { schema: 1, id: "stuk", naam: "Stuk", ouder: "mpp-2025-max", waarden: { asielinstroom: 5 } };
    const { document, apart } = read({ ...stored, eigen: [broken, ...(stored.eigen as unknown[])] });
    expect(document.eigen.map(({ id }) => id)).toEqual(["mpp-2025-max-aangepast", "daarop"]);
    expect(apart).toHaveLength(1);
    expect(apart[0]?.inhoud).toEqual(broken);
    expect(apart[0]?.plaats).toBe('bewaard scenario "Stuk"');
    expect(apart[0]?.zinnen[0]).toContain("waarden.asielinstroom is 5; hier hoort een object");
  });

  test("with two scenarios of one id keeps the first and hands back the second", () => {
    const stored = opgeslagenWerk(2);
    const [first] = stored.eigen as { naam: string }[];
    const twin = { ...first, naam: "Tweeling" };
    const { document, apart } = read({ ...stored, eigen: [...(stored.eigen as unknown[]), twin] });
    expect(document.eigen).toEqual(stored.eigen);
    expect(apart.map(({ inhoud }) => inhoud)).toEqual([twin]);
  });

  test("with a part that this page does not know names it and hands it back", () => {
    const { document, apart } = read({ ...opgeslagenWerk(2), toekomst: { a: 1 } });
    expect(document).toEqual(opgeslagenWerk(2));
    expect(apart).toEqual([
      {
        plaats: 'bewaard werk: "toekomst"',
        zinnen: ['"toekomst" is een onbekend onderdeel; deze versie van de pagina kent het niet'],
        inhoud: { a: 1 },
      },
    ]);
  });

  test("that looks at a scenario which is gone says so", () => {
    const { document, meldingen } = read({ ...opgeslagenWerk(2), actief: "weg" });
    expect(document.actief).toBe(BEGIN.actief);
    expect(meldingen.map((zin) => zin())).toEqual([
      'Het scenario dat u bekeek is "weg" en bestaat hier niet meer; nu is mpp-2025-max gekozen.',
    ]);
  });

  test.each([
    ["nothing", null],
    ["a text", "werk"],
    ["a list", [1]],
    ["no version", { eigen: [] }],
    ["a version that never was", { versie: 0.5, eigen: [] }],
    ["a prototype", JSON.parse('{"__proto__":{"versie":2}}')],
  ])("that is %s is handed back whole; the page begins anew", (_, stored) => {
    const { document, apart } = read(stored);
    expect(document).toEqual(BEGIN);
    expect(apart.map(({ inhoud }) => inhoud)).toEqual([stored]);
  });
});
