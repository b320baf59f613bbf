import { expect, test } from "vitest";
import { problemsOfEquation } from "./problems-of.ts";

test.each([
  ["delay(people, 1.5, duration)", "delay"],
  ["delay(people, 0, duration)", "delay"],
  ["delay(people, -1, duration)", "delay"],
  ["delay(people, share, duration)", "delay"],
  ["delay(people, 2 + 1, duration)", "delay"],
  ["delay(people, 3 * 2, duration)", "delay"],
  ["delay(people, 3 * share, duration)", "delay"],
  ["previous(delay(people, 1.5, duration), people)", "delay"],
  ["recent(people, duration, share)", "recent"],
  ["recent(people, maand, share)", "recent"],
  ["recent(people, 0.5 maand, share)", "recent"],
  ["conveyor(people, 2 * 3 maand)", "conveyor"],
  ["conveyor(people, 2.5 maand)", "conveyor"],
  ["onConveyor(people, 0 maand) / (1 maand)", "onConveyor"],
])("%s: the order or length of %s is written as a whole number", (equation, name) => {
  expect(problemsOfEquation(equation)).toEqual([
    `x: ${name} vraagt een geheel getal van 1 of meer, zoals 3 of 12 maand`,
  ]);
});

test.each(["delay(people, 1, duration)", "delay(people, (12), duration)", "recent(people, 9 maand, 1)"])(
  "%s is right",
  (equation) => {
    expect(problemsOfEquation(equation)).toEqual([]);
  },
);
