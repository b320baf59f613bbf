import { expect, test } from "vitest";
import { type Declaration, flow, stock } from "../../src/engine/declaration.ts";
import { buildProgram } from "../../src/equations/build.ts";

const made = (id: string, inflows: string[], outflows: string[]): Declaration =>
  stock(id, "persoon", { meaning: "", start: "1 persoon", in: inflows, out: outflows });
const erin = flow("erin", "persoon/maand", "1 persoon/maand", "");
const eruit = flow("eruit", "persoon/maand", "1 persoon/maand", "");

test("a flow that would fill two stocks, or empty two, is refused: it would make or lose people", () => {
  expect(() => buildProgram([erin, made("a", ["erin"], []), made("b", ["erin"], [])])).toThrow(
    "stroom erin vult a en b; zij mag één voorraad vullen",
  );
  expect(() => buildProgram([eruit, made("a", [], ["eruit"]), made("b", [], ["eruit"])])).toThrow(
    "stroom eruit leegt a en b; zij mag één voorraad legen",
  );
});

test("a flow from one stock into another is one flow", () => {
  expect(buildProgram([erin, made("a", [], ["erin"]), made("b", ["erin"], [])]).stocks).toHaveLength(2);
});
