import { expect, test } from "vitest";
import { auxiliary, flow, parameter, stock } from "../../src/engine/declaration.ts";
import { given, problemsOf, problemsOfEquation } from "./problems-of.ts";

/** mathjs would take most of these for a constant or a unit of its own. */
test.each(["b", "h", "e", "i", "tau", "pi", "g", "kg", "cm", "day", "percent", "end", "constructor", "__proto__"])(
  "%s does not exist unless the model declares it",
  (name) => {
    expect(problemsOfEquation(`2 * ${name} * people`)).toEqual([`x: ${name} bestaat niet in het model`]);
  },
);

test("a name of mathjs that the model declares is the model's", () => {
  expect(
    problemsOf([...given, parameter("e", "persoon", "Declared"), auxiliary("x", "persoon", "2 * e", "Under test")]),
  ).toEqual([]);
});

test("a name that is declared twice", () => {
  expect(problemsOf([...given, parameter("people", "persoon", "Again")])).toEqual([
    "people is twee keer gedeclareerd; één keer mag",
  ]);
});

test("a name that is declared twice is seen though one of the two cannot be read", () => {
  expect(problemsOf([auxiliary("x", "1", "1 +", "Broken"), parameter("x", "1", "Again")])).toEqual([
    'x: "1 +" is geen formule (Unexpected end of expression (char 4))',
    "x is twee keer gedeclareerd; één keer mag",
  ]);
});

test.each(["maand", "persoon", "euro", "drain", "if", "add"])("%s is a unit or a function, not a name", (name) => {
  expect(problemsOf([parameter(name, "1", "Given")])).toEqual([
    `${name} is al een eenheid of functie; kies een andere naam`,
  ]);
});

test("a circle names its quantities, from the first that is met and back to it", () => {
  expect(
    problemsOf([
      auxiliary("before", "1", "a", "Leads into it"),
      auxiliary("a", "1", "2 * b", "One"),
      auxiliary("b", "1", "max(c, 1)", "Two"),
      auxiliary("c", "1", "1 - a", "Three"),
    ]),
  ).toEqual(["kring in het model: a → b → c → a"]);
});

test("a quantity that follows from itself is a circle", () => {
  expect(problemsOfEquation("people + x")).toEqual(["kring in het model: x → x"]);
});

test("each circle is named", () => {
  expect(
    problemsOf([
      auxiliary("a", "1", "b", "One"),
      auxiliary("b", "1", "a", "Two"),
      auxiliary("c", "1", "a + d", "Three"),
      auxiliary("d", "1", "c", "Four"),
    ]),
  ).toEqual(["kring in het model: a → b → a", "kring in het model: c → d → c"]);
});

test("a circle through a stock or through the past is none", () => {
  expect(
    problemsOf([
      stock("content", "persoon", { meaning: "Content", start: "1 persoon", in: [], out: ["outflow"] }),
      flow("outflow", "persoon/maand", "content / (2 maand)", "Exit"),
      auxiliary("a", "1", "previous(b, 0)", "One step ago"),
      auxiliary("b", "1", "a + recent(b, 3 maand, 1) + conveyor(b, 2 maand)", "From its own past"),
    ]),
  ).toEqual([]);
});

test("what `previous` starts with and what a delay reads is known in the same step: a circle", () => {
  expect(problemsOf([auxiliary("a", "1", "previous(1, a)", "First value")])).toEqual(["kring in het model: a → a"]);
  expect(problemsOf([auxiliary("a", "1", "delay(a, 3, 2 maand)", "Delay")])).toEqual(["kring in het model: a → a"]);
});
