import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonFaults } from "../../src/scenario/json-text.ts";
import { readScenarioText } from "../../src/scenario/read.ts";
import { zin } from "../../src/text/problems.ts";

function read(text: string): string[] {
  const result = readScenarioText(text, "mijn.json");
  return result.ok ? [] : result.problemen.map(zin);
}

describe("a text that is not JSON", () => {
  const waarde = "hier hoort een waarde (tekst tussen aanhalingstekens, getal, true, false, null, { of [)";
  const cases: [string, string, string][] = [
    ["empty", " \r\n", "mijn.json is leeg; hier hoort een scenario in JSON"],
    ["a word", "hallo wereld", `mijn.json, regel 1, kolom 1 is "hallo"; ${waarde}`],
    ["NaN", '{"a":\n  NaN}', `mijn.json, regel 2, kolom 3 is "NaN"; ${waarde}`],
    [
      "a cut file",
      '{\r\n"a": {',
      "mijn.json, regel 2, kolom 7 is het einde van het bestand; hier hoort een naam tussen aanhalingstekens of }",
    ],
    [
      "a missing comma",
      '{"a": 1\n "b": 2}',
      "mijn.json, regel 2, kolom 2 is een aanhalingsteken; hier hoort een komma of }",
    ],
    [
      "a comma too many",
      '{"a": 1,}',
      'mijn.json, regel 1, kolom 9 is "}"; hier hoort een naam tussen aanhalingstekens',
    ],
    ["a comma too many in a list", "[1,]", `mijn.json, regel 1, kolom 4 is "]"; ${waarde}`],
    ["a list that goes on", "[1 2]", 'mijn.json, regel 1, kolom 4 is "2"; hier hoort een komma of ]'],
    ["a list without a value", "[,]", 'mijn.json, regel 1, kolom 2 is ","; hier hoort een waarde of ]'],
    ["no colon", '{"a" 1}', 'mijn.json, regel 1, kolom 6 is "1"; hier hoort een dubbele punt'],
    [
      "a Dutch decimal",
      '{"a": 1,5}',
      'mijn.json, regel 1, kolom 9 is "5"; hier hoort een naam tussen aanhalingstekens',
    ],
    [
      "an open text",
      '{"a": "x\n"}',
      "mijn.json, regel 1, kolom 9 is een regeleinde; hier hoort een aanhalingsteken dat de tekst sluit",
    ],
    [
      "a tab in a text",
      '{"a": "\t"}',
      "mijn.json, regel 1, kolom 8 is een tab; hier hoort een aanhalingsteken dat de tekst sluit",
    ],
    [
      "a Windows path",
      '{"a": "C:\\data"}',
      'mijn.json, regel 1, kolom 10 is "\\"; hier hoort na \\ één van " \\ / b f n r t, of u met vier hexadecimale cijfers',
    ],
    ["two documents", "{} {}", 'mijn.json, regel 1, kolom 4 is "{"; hier hoort het bestand te eindigen'],
    [
      "something invisible",
      "{\u0000}",
      'mijn.json, regel 1, kolom 2 is "\\u{0}"; hier hoort een naam tussen aanhalingstekens of }',
    ],
    [
      "very deep",
      "[".repeat(10_000),
      "mijn.json, regel 1, kolom 65 is meer dan 64 lagen diep; een scenario is hoogstens 64 lagen diep",
    ],
    ["very large", " ".repeat(1_048_577), "mijn.json is groter dan 1 MiB; een scenario is hoogstens 1 MiB groot"],
    [
      "large in bytes",
      `"${"é".repeat(600_000)}"`,
      "mijn.json is groter dan 1 MiB; een scenario is hoogstens 1 MiB groot",
    ],
  ];
  test.each(cases)("%s", (_, text, sentence) => {
    expect(read(text)).toEqual([sentence]);
  });
});

test("a name that occurs twice is a fault, beside all others", () => {
  expect(read('{"schema": 1, "id": "a", "ouder": "b",\n"waarden": {},\n"waarden": {},\n"\\u0069d": "c"}')).toEqual([
    "mijn.json: waarden is dubbel ingevuld (regel 2 en regel 3); gebruik elke naam maar één keer",
    "mijn.json: id is dubbel ingevuld (regel 1 en regel 4); gebruik elke naam maar één keer",
    "mijn.json: naam is niet ingevuld; hier hoort een tekst van 1 tot en met 200 tekens",
  ]);
});

test("more problems than anyone reads are counted", () => {
  const names = Array.from({ length: 40_000 }, (_, k) => `"n${k}":0`);
  const found = read(`{"schema":1,"id":"a","naam":"A","ouder":"b",${names.join(",")}}`);
  expect(found).toHaveLength(201);
  expect(found.at(-1)).toBe("mijn.json is op nog 39.800 plaatsen fout; verbeter eerst wat hierboven staat");
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

const almostJson = fc
  .tuple(fc.json(), fc.nat(), fc.nat(3), fc.constantFrom(...'{}[]:,"\\ \n\t01.-+eEutfn\u0000\u2028x', ""))
  .map(([json, at, cut, insert]) => {
    const start = at % (json.length + 1);
    return json.slice(0, start) + insert + json.slice(start + cut);
  });

test("a text is found fault with exactly when JSON.parse refuses it", () => {
  const both = (text: string) => {
    const stops = jsonFaults(text, Number.POSITIVE_INFINITY).some(({ kind }) => kind === "syntax");
    expect(stops).toBe(!parses(text));
  };
  fc.assert(fc.property(fc.oneof(almostJson, fc.json(), fc.string()), both), { seed: 20_260_101, numRuns: 20_000 });
});
