import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scenarioJsonSchema } from "../../src/scenario/json-schema.ts";
import { type Result, readScenario, readScenarioText } from "../../src/scenario/read.ts";
import { zin } from "../../src/text/problems.ts";
import { textOf, treeOf } from "./json-tree.ts";
import { mutations } from "./mutations.ts";

const SEED = 20_260_101;

const folder = new URL("../../scenarios/", import.meta.url);
const extra = {
  schema: 1,
  id: "alles",
  naam: "Alles wat een scenario kan hebben",
  omschrijving: "",
  oorsprong: "2025-01",
  einde: "2030-12",
  prijsmodus: "basis en toeslag",
  waarden: {
    asielinstroom: { verdeling: { min: 1, midden: 2, max: 3 }, eenheid: "persoon/jaar", aanname: "proef" },
    besluitenPerMaand: { maanden: { "2025-03": 2, "2026-03": 3 }, eenheid: "persoon/maand", bron: "proef" },
    nareisduur: { waarde: 10, eenheid: "maand", bron: "proef" },
  },
  opgelegd: {
    stand: { "2025-02": { pupillen: { waarde: 9_000, eenheid: "persoon", bron: "proef" } } },
    stroom: { instroomAmv: { maanden: { "2025-02": 1, "2025-03": 2 }, eenheid: "persoon/maand", aanname: "proef" } },
  },
  maatregelen: [
    {
      id: "een",
      naam: "Een",
      parameter: "basisprijs",
      vanaf: "2026-01",
      aanloopMaanden: 0,
      effect: { maal: 1.1 },
      aan: false,
    },
  ],
};
const files = [
  ...readdirSync(folder).map((name) => readFileSync(new URL(name, folder), "utf8")),
  JSON.stringify(extra, null, 2),
];
const validate = new Ajv2020({ strictRequired: false }).compile(scenarioJsonSchema());

/** Ends in the whole document or in sentences for a reader; nothing between, and nothing elsewhere. */
function expectAnswer(text: string, result: Result<unknown>): void {
  if (result.ok) {
    expect(result.waarde).toStrictEqual(JSON.parse(text.replace(/^\ufeff/, "")));
    expect(validate(result.waarde)).toBe(true);
  } else {
    expect(result.problemen.length).toBeGreaterThan(0);
    for (const problem of result.problemen) {
      for (const part of [problem.plaats, problem.gevonden, problem.verwacht]) expect(part.trim()).not.toBe("");
      const sentence = zin(problem);
      expect(sentence).toMatch(/^proef\.json.* is .*; /u);
      expect(sentence).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]|\[object/u);
      expect(problem.verwacht).not.toMatch(/invalid|expected|unrecognized|undefined/iu);
      expect(problem.gevonden.length).toBeLessThan(200);
      expect(sentence.length).toBeLessThan(2_000);
    }
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
}

test("the files are good before they are spoilt", () => {
  for (const text of files) {
    expect(readScenarioText(text, "proef.json").ok).toBe(true);
    expect(JSON.parse(textOf(treeOf(JSON.parse(text))))).toEqual(JSON.parse(text));
  }
});

test("there are more than a hundred ways to spoil a file, each with its own name", () => {
  const names = new Set(mutations.map(({ name }) => name));
  expect(names.size).toBe(mutations.length);
  expect(names.size).toBeGreaterThan(100);
});

test("a spoilt file is read whole or refused in sentences", () => {
  const used = new Set<string>();
  for (const { name, always, apply } of mutations) {
    const spoilt = fc.property(fc.constantFrom(...files), fc.nat(), (file, pick) => {
      const text = apply(file, pick);
      if (text === undefined) return;
      used.add(name);
      const result = readScenarioText(text, "proef.json");
      expectAnswer(text, result);
      if (always) expect(result.ok).toBe(false);
    });
    fc.assert(spoilt, { seed: SEED, numRuns: 30 });
  }
  expect(used.size).toBe(mutations.length);
});

test("a file spoilt three times over is read whole or refused in sentences", () => {
  const spoilt = fc.property(
    fc.constantFrom(...files),
    fc.array(fc.tuple(fc.constantFrom(...mutations), fc.nat()), { minLength: 3, maxLength: 3 }),
    (file, changes) => {
      let text = file;
      for (const [{ apply }, pick] of changes) text = parsed(text) ? (apply(text, pick) ?? text) : text;
      expectAnswer(text, readScenarioText(text, "proef.json"));
    },
  );
  fc.assert(spoilt, { seed: SEED, numRuns: 3_000 });
});

/** Whether the text is small JSON, so that it can be spoilt once more. */
function parsed(text: string): boolean {
  try {
    return text.length < 20_000 && text !== "" && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

test("a file cut anywhere is refused in one sentence that names the end", () => {
  for (const file of files) {
    const text = file.trimEnd();
    for (let length = 1; length < text.length; length++) {
      const result = readScenarioText(text.slice(0, length), "proef.json");
      const sentences = result.ok ? [] : result.problemen.map(zin);
      expect(sentences).toHaveLength(1);
      expect(sentences[0]).toMatch(/^proef\.json, regel \d+, kolom \d+ is /);
    }
  }
});

test("content of any kind is read whole or refused in sentences", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", ...Object.keys(extra))),
  });
  const within = fc
    .tuple(fc.constantFrom(...Object.keys(extra)), anything)
    .map(([name, value]): unknown => ({ ...extra, [name]: value }));
  const read = fc.property(fc.oneof(anything, within), (content) => {
    const result = readScenario(content, "proef.json");
    expectAnswer(result.ok ? JSON.stringify(content) : "", result);
  });
  fc.assert(read, { seed: SEED, numRuns: 5_000 });
});
