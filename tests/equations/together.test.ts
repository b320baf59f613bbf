import { expect, test } from "vitest";
import { auxiliary, flow, parameter, stock } from "../../src/engine/declaration.ts";
import { buildProgram, ModelError } from "../../src/equations/build.ts";
import { problemsOf } from "./problems-of.ts";

const broken = [
  parameter("people", "persoon", "People"),
  parameter("people", "persoon", "Again"),
  parameter("jaar", "1", "A unit"),
  parameter("length", "cm", "No unit"),
  auxiliary("unread", "persoon", "people +", "Cannot be read"),
  auxiliary("mixed", "persoon", "people + 1", "Units"),
  auxiliary("unknown", "persoon", "pupils", "Name"),
  auxiliary("order", "persoon", "delay(people, 2.5, 3 maand)", "Order"),
  auxiliary("a", "persoon", "b", "Circle"),
  auxiliary("b", "persoon", "a", "Circle"),
  stock("content", "persoon", { meaning: "Content", start: "a", in: ["people"], out: [] }),
];

const sentences = [
  "people is twee keer gedeclareerd; één keer mag",
  "jaar is al een eenheid of functie; kies een andere naam",
  "length: cm is geen eenheid; wel persoon, plek, zaak, euro, maand, jaar",
  'unread: "people +" is geen formule (Unexpected end of expression (char 9))',
  "mixed: argument 2 van add is in getal; het moet in persoon staan",
  "unknown: pupils bestaat niet in het model",
  "order: delay vraagt een geheel getal van 1 of meer, zoals 3 of 12 maand",
  "content: de beginstand gebruikt a; alleen parameters en reeksen mogen",
  "content: people is geen stroom van het model",
  "kring in het model: a → b → a",
];

test("all problems of a model are reported together", () => {
  expect(problemsOf(broken)).toEqual(sentences);
});

test("the error itself reads as its problems, a line each", () => {
  expect(() => buildProgram(broken)).toThrow(new ModelError(sentences));
  expect(new ModelError(sentences).message).toBe(sentences.join("\n"));
});

test("what leans on a quantity that cannot be read is no problem of its own", () => {
  expect(
    problemsOf([
      auxiliary("unread", "persoon", "1 +", "Cannot be read"),
      parameter("odd", "cm", "No unit"),
      flow("outflow", "persoon", "(", "Cannot be read"),
      auxiliary("x", "persoon", "unread", "Leans on it"),
      auxiliary("y", "persoon", "2 * odd", "Leans on it"),
      stock("content", "persoon", { meaning: "Content", start: "odd", in: [], out: ["outflow"] }),
    ]),
  ).toEqual([
    'unread: "1 +" is geen formule (Unexpected end of expression (char 4))',
    "odd: cm is geen eenheid; wel persoon, plek, zaak, euro, maand, jaar",
    'outflow: "(" is geen formule (Unexpected end of expression (char 2))',
  ]);
});
