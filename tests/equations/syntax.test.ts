import { expect, test } from "vitest";
import { problemsOfEquation } from "./problems-of.ts";

const FUNCTIONS = "min, max, exp, log, if, given, drain, commonFactor, previous, recent, delay, conveyor, onConveyor";

test.each([
  ["people ? people : people", "ConditionalNode"],
  ["people.length", "AccessorNode"],
  ["people[1]", "AccessorNode"],
  ["people.max(1 persoon)", "AccessorNode"],
  ['people["constructor"]("x")', "AccessorNode"],
  ["y = people", "AssignmentNode"],
  ["people.y = 1", "AssignmentNode"],
  ["f(y) = y", "FunctionAssignmentNode"],
  ["[people, people]", "ArrayNode"],
  ["1:3", "RangeNode"],
  ["{y: people}", "ObjectNode"],
  ["people; people", "BlockNode"],
  ["0 persoon < people < 9 persoon", "RelationalNode"],
])("%s is refused as a %s", (equation, node) => {
  expect(problemsOfEquation(equation)).toEqual([
    `x: "${equation}" bevat een ${node}; een formule bestaat uit getallen, namen, + - * / en functies`,
  ]);
});

test.each([
  ["people ^ 2", "^"],
  ["people!", "!"],
  ["people%", "%"],
  ["5% * people", "%"],
  ["people % 2", "%"],
  ["people mod 2", "mod"],
  ["people != people", "!="],
  ["people and people", "and"],
  ["people or people", "or"],
  ["not people", "not"],
  ["people'", "'"],
  ["+people", "+"],
  ["people .* people", ".*"],
  ["people to places", "to"],
  ["1 << 2", "<<"],
  ["1 | 2", "|"],
])("%s is refused for its %s", (equation, operator) => {
  expect(problemsOfEquation(equation)).toEqual([`x: ${operator} in "${equation}" mag niet; wel + - * / < <= > >= ==`]);
});

test.each([
  ["sin(share)", "sin"],
  ["eval(share)", "eval"],
  ["add(people, people)", "add"],
  ["negate(people)", "negate"],
  ["people(1)", "people"],
  ["constructor(1)", "constructor"],
  ["toString(1)", "toString"],
])("%s is refused: %s is no function of the engine", (equation, name) => {
  expect(problemsOfEquation(equation)).toEqual([`x: ${name}() in "${equation}" bestaat niet; wel ${FUNCTIONS}`]);
});

test.each([
  ['"abc"', "abc"],
  ["true", "true"],
  ["null", "null"],
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
  ["1e400", "Infinity"],
])("%s is not a number", (equation, value) => {
  expect(problemsOfEquation(equation)).toEqual([`x: ${value} in "${equation}" is geen getal`]);
});

test("what cannot be read says where", () => {
  expect(problemsOfEquation("people +")).toEqual([
    'x: "people +" is geen formule (Unexpected end of expression (char 9))',
  ]);
  expect(problemsOfEquation("(people")).toEqual(['x: "(people" is geen formule (Parenthesis ) expected (char 8))']);
});

test("an empty equation says so", () => {
  expect(problemsOfEquation("")).toEqual(["x: de formule is leeg"]);
  expect(problemsOfEquation("  ")).toEqual(["x: de formule is leeg"]);
});

test.each([
  "people",
  "2 people",
  "2 * (people + 3 persoon) / 4",
  "-people",
  "if(people >= 5 persoon, people, 0 persoon)",
  "perMonth * 1 maand",
])("%s is an equation", (equation) => {
  expect(problemsOfEquation(equation)).toEqual([]);
});
