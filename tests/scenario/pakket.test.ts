import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPakketText } from "../../src/scenario/pakket.ts";
import { WERKVERSIE } from "../../src/scenario/werkversie.ts";
import { zin } from "../../src/text/problems.ts";
import { opgeslagenWerk } from "../app/werkdocumenten.ts";
import { mutations } from "./mutations.ts";
import { basis } from "./proef.ts";

const work = opgeslagenWerk(WERKVERSIE);
const read = (content: unknown) => readPakketText(JSON.stringify(content), "link");
function sentences(content: unknown): string[] {
  const result = read(content);
  return result.soort === "fout" ? result.problemen.map(zin) : [];
}

describe("what comes by a link or a file", () => {
  test("is a single scenario, or several with their parents", () => {
    expect(read(basis)).toEqual({ soort: "pakket", pakket: { eigen: [basis], actief: "proef" } });
    const { versie: _, ...pakket } = work;
    expect(read(work)).toEqual({ soort: "pakket", pakket });
  });

  test("of version 1 is brought to this one", () => {
    expect(read(opgeslagenWerk(1))).toEqual(read(work));
  });

  test("of a newer version is not read", () => {
    expect(read({ ...work, versie: 9, eigen: "anders" })).toEqual({ soort: "nieuwer", versie: 9, hoogste: WERKVERSIE });
    expect(read({ ...basis, schema: 2 })).toEqual({ soort: "nieuwer", versie: 2, hoogste: 1 });
  });

  test.each([
    [{ ...work, versie: "2" }, 'link: versie is "2"; hier hoort een geheel getal van 1 tot en met 2'],
    [{ ...work, actieff: 1 }, "link: actieff is een onbekende naam; bedoeld is misschien actief"],
    [{ ...work, eigen: {} }, "link: eigen is een leeg object; hier hoort een lijst tussen [ en ]"],
    [
      { ...work, eigen: Array(101).fill(basis) },
      "link: eigen is een lijst van 101 scenario's; hier horen er hoogstens 100",
    ],
    [
      { ...work, eigen: [basis, basis] },
      'link: eigen[nr. 2].id is "proef", net als van een eerder scenario; geef elk scenario een eigen id',
    ],
    [
      { ...work, gemaaktMet: "0.1" },
      'link: gemaaktMet is "0.1"; hier hoort een object tussen { en } met namen uit modelversie en cijferversie',
    ],
    [
      { ...work, eigen: [{ ...basis, naam: 5 }] },
      "link: eigen[nr. 1]: naam is 5; hier hoort een tekst van 1 tot en met 200 tekens",
    ],
  ])("that is wrong is a sentence (%#)", (content, sentence) => {
    expect(sentences(content)).toEqual([sentence]);
  });
});

test("a thousand spoilt packages are read or refused in sentences, and change no prototype", () => {
  const text = JSON.stringify(work);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: mutations.length - 1 }), fc.nat(100_000), (which, pick) => {
      const spoilt = mutations[which]?.apply(text, pick);
      if (spoilt === undefined) return;
      const result = readPakketText(spoilt, "link");
      if (result.soort === "fout") {
        expect(result.problemen.length).toBeGreaterThan(0);
        for (const problem of result.problemen) expect(zin(problem)).toMatch(/^link.* is .*; /u);
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    }),
    { seed: 7, numRuns: 1_000 },
  );
});
