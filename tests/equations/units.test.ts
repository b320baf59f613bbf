import { expect, test } from "vitest";
import { auxiliary, flow, parameter, stock } from "../../src/engine/declaration.ts";
import { given, problemsOf, problemsOfEquation } from "./problems-of.ts";

test("a flow per year is not a flow per month, until it is converted", () => {
  expect(problemsOfEquation("perYear", "persoon/maand")).toEqual([
    "x: de formule is in persoon / jaar; x is gedeclareerd in persoon/maand",
  ]);
  expect(problemsOfEquation("perYear / 12", "persoon/maand")).toEqual([
    "x: de formule is in persoon / jaar; x is gedeclareerd in persoon/maand",
  ]);
  expect(problemsOfEquation("perYear / (12 maand/jaar)", "persoon/maand")).toEqual([]);
  expect(problemsOfEquation("perYear + perMonth", "persoon/maand")).toEqual([
    "x: argument 2 van add is in persoon / maand; het moet in persoon / jaar staan",
  ]);
});

test("people, places and money are not each other", () => {
  expect(problemsOfEquation("places")).toEqual(["x: de formule is in plek; x is gedeclareerd in persoon"]);
  expect(problemsOfEquation("people - places")).toEqual([
    "x: argument 2 van subtract is in plek; het moet in persoon staan",
  ]);
  expect(problemsOfEquation("price * people / people / duration")).toEqual([
    "x: de formule is in euro / (persoon maand); x is gedeclareerd in persoon",
  ]);
  expect(problemsOfEquation("price * people")).toEqual(["x: de formule is in euro; x is gedeclareerd in persoon"]);
  expect(problemsOfEquation("price * people", "euro")).toEqual([]);
  expect(problemsOfEquation("share")).toEqual(["x: de formule is in getal; x is gedeclareerd in persoon"]);
  expect(problemsOfEquation("people / people", "1")).toEqual([]);
  expect(problemsOfEquation("duration * (1 / duration) + perMonth * duration / people", "1")).toEqual([]);
});

test("zero carries its unit", () => {
  expect(problemsOfEquation("max(0, places)", "plek")).toEqual([
    "x: argument 2 van max is in plek; het moet in getal staan",
  ]);
  expect(problemsOfEquation("max(0 plek, places)", "plek")).toEqual([]);
  expect(problemsOfEquation("people - 0")).toEqual([
    "x: argument 2 van subtract is in getal; het moet in persoon staan",
  ]);
});

test("only equal units compare", () => {
  for (const [operator, name] of [
    ["<", "smaller"],
    ["<=", "smallerEq"],
    [">", "larger"],
    [">=", "largerEq"],
    ["==", "equal"],
  ]) {
    expect(problemsOfEquation(`people ${operator} places`, "1")).toEqual([
      `x: argument 2 van ${name} is in plek; het moet in persoon staan`,
    ]);
    expect(problemsOfEquation(`people ${operator} 5 persoon`, "1")).toEqual([]);
  }
});

test("the two answers of `if` have one unit, its condition has none", () => {
  expect(problemsOfEquation("if(share > 0, people, perMonth)")).toEqual([
    "x: argument 3 van if is in persoon / maand; het moet in persoon staan",
  ]);
  expect(problemsOfEquation("if(people, people, people)")).toEqual([
    "x: argument 1 van if is in persoon; het moet in getal staan",
  ]);
  expect(problemsOfEquation("if(people > 0 persoon, people, 0 persoon)")).toEqual([]);
});

test.each([
  ["drain(people, people, 1 / duration)", "argument 2 van drain is in persoon; het moet in persoon / maand staan"],
  ["drain(people, perMonth, duration)", "argument 3 van drain is in maand; het moet in maand^-1 staan"],
  ["drain(people, perMonth, 1 / duration, share)", "argument 4 van drain is in getal; het moet in maand^-1 staan"],
  ["drain(people, perMonth, 1 / duration)", "de formule is in persoon / maand; x is gedeclareerd in persoon"],
  ["exp(people)", "argument 1 van exp is in persoon; het moet in getal staan"],
  ["log(duration)", "argument 1 van log is in maand; het moet in getal staan"],
  ["given(people, share)", "argument 2 van given is in getal; het moet in persoon staan"],
  ["previous(people, 0)", "argument 2 van previous is in getal; het moet in persoon staan"],
  ["recent(people, 9, share)", "argument 2 van recent is in getal; het moet in maand staan"],
  ["recent(people, 9 jaar, share)", "argument 2 van recent is in jaar; het moet in maand staan"],
  ["recent(people, 9 maand, people)", "argument 3 van recent is in persoon; het moet in getal staan"],
  ["delay(people, 3 maand, duration)", "argument 2 van delay is in maand; het moet in getal staan"],
  ["delay(people, 3, share)", "argument 3 van delay is in getal; het moet in maand staan"],
  ["conveyor(people, 12, share)", "argument 2 van conveyor is in getal; het moet in maand staan"],
  ["conveyor(people, 12 maand, duration)", "argument 3 van conveyor is in maand; het moet in getal staan"],
  ["onConveyor(people, 12 maand)", "de formule is in persoon maand; x is gedeclareerd in persoon"],
  [
    "commonFactor(people, people, perMonth, 1 / duration, people, perMonth, 1 / duration)",
    "argument 2 van commonFactor is in persoon; het moet in persoon maand staan",
  ],
])("%s: %s", (equation, sentence) => {
  expect(problemsOfEquation(equation)).toEqual([`x: ${sentence}`]);
});

test.each([
  ["exp(share, share)", "exp is 2; het moet 1 zijn"],
  ["log()", "log is 0; het moet 1 zijn"],
  ["min()", "min is 0; het moet 1 of meer zijn"],
  ["if(share, people)", "if is 2; het moet 3 zijn"],
  ["if(share, people, people, people)", "if is 4; het moet 3 zijn"],
  ["given(people)", "given is 1; het moet 2 zijn"],
  ["drain(people, perMonth)", "drain is 2; het moet 3 of meer zijn"],
  ["delay(people, 3)", "delay is 2; het moet 3 zijn"],
  ["conveyor(people)", "conveyor is 1; het moet 2 tot 3 zijn"],
  ["conveyor(people, 2 maand, 0.1, 0.1)", "conveyor is 4; het moet 2 tot 3 zijn"],
])("%s: wrong number of arguments", (equation, sentence) => {
  expect(problemsOfEquation(equation)).toEqual([`x: aantal argumenten van ${sentence}`]);
});

test("a unit is made of the base units, without a factor", () => {
  const withUnit = (unit: string) => problemsOf([parameter("x", unit, "Under test")]);
  expect(withUnit("cm")).toEqual(["x: cm is geen eenheid; wel persoon, plek, zaak, euro, maand, jaar"]);
  expect(withUnit("")).toEqual(["x: de formule is leeg"]);
  for (const unit of ["1000 euro", "persoon + persoon", "max(persoon)", "-persoon", "2"])
    expect(withUnit(unit)).toEqual([`x: "${unit}" is geen eenheid; wel zoals persoon/maand, of 1`]);
  for (const unit of ["1", "1/maand", "persoon * maand", "euro/persoon/jaar", "persoon / (plek * maand)"])
    expect(withUnit(unit)).toEqual([]);
});

function stockWith(rest: { start?: string; in?: string[]; out?: string[] }) {
  return problemsOf([
    ...given,
    auxiliary("computed", "persoon", "2 * people", "Computed"),
    flow("yearly", "persoon/jaar", "perYear", "Flow per year"),
    flow("money", "euro/maand", "price * perMonth", "Flow of money"),
    flow("monthly", "persoon/maand", "perMonth", "Flow per month"),
    stock("content", "persoon", { meaning: "Content", start: "people", in: [], out: [], ...rest }),
  ]);
}

test("flows of a stock are flows, in its unit per month", () => {
  expect(stockWith({ in: ["monthly"], out: ["monthly"] })).toEqual([]);
  expect(stockWith({ in: ["computed"] })).toEqual(["content: computed is geen stroom van het model"]);
  expect(stockWith({ out: ["perMonth"] })).toEqual(["content: perMonth is geen stroom van het model"]);
  expect(stockWith({ out: ["nowhere"] })).toEqual(["content: nowhere is geen stroom van het model"]);
  expect(stockWith({ in: ["yearly"], out: ["money"] })).toEqual([
    "content: stroom yearly is in persoon/jaar; het moet in persoon/maand staan",
    "content: stroom money is in euro/maand; het moet in persoon/maand staan",
  ]);
});

test("a start follows from parameters and series only, and does not look back", () => {
  expect(stockWith({ start: "people * share" })).toEqual([]);
  expect(stockWith({ start: "computed" })).toEqual([
    "content: de beginstand gebruikt computed; alleen parameters en reeksen mogen",
  ]);
  expect(stockWith({ start: "content" })).toEqual([
    "content: de beginstand gebruikt content; alleen parameters en reeksen mogen",
  ]);
  expect(stockWith({ start: "places" })).toEqual([
    "content: de formule is in plek; content is gedeclareerd in persoon",
  ]);
  expect(stockWith({ start: "previous(people, people)" })).toEqual([
    "content: de beginstand gebruikt previous(); vóór de eerste stap is er geen verleden",
  ]);
  expect(stockWith({ start: "missing" })).toEqual(["content: missing bestaat niet in het model"]);
});
