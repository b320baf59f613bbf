import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { expect, test } from "vitest";
import { model } from "../../src/model/model.ts";
import { BASE_UNITS } from "../../src/units/base-units.ts";

const root = new URL("../../src/", import.meta.url);

/** Source files below a folder of src, with their text. */
function sources(folder = ""): { name: string; text: string }[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.[jt]sx?$/.test(name))
    .map((name) => ({ name: folder + name, text: readFileSync(new URL(folder + name, root), "utf8") }));
}

/** Places where code is made from text: `eval` and `Function`, by whatever way they are called; comments do not count. */
function evaluations({ name, text }: { name: string; text: string }): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node) && ["eval", "Function"].includes(node.text))
      found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test("no code is made from text", () => {
  const files = sources();
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap(evaluations)).toEqual([]);
});

test("the scan above sees each way to do it, and no comment", () => {
  const text = 'eval("1");\nnew Function("a", "a");\n(0, globalThis.eval)("1");\n// eval\nconst evaluate = "eval";\n';
  expect(evaluations({ name: "x.ts", text })).toEqual(["x.ts:1 eval", "x.ts:2 Function", "x.ts:3 eval"]);
});

/** Words of the model's ids that are English as well, or come from NaN. */
const ENGLISH = new Set([
  "a",
  "an",
  "in",
  "na",
  "op",
  "per",
  "pad",
  "plus",
  "start",
  "begin",
  "basis",
  "direct",
  "factor",
  "procedure",
  "tempo",
]);

function wordsOf(text: string): string[] {
  return text
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => word.split(/(?=\p{Lu})/u))
    .map((word) => word.toLowerCase());
}

test("the engine knows no word of the model", () => {
  const words = new Set(
    [...model.flatMap(({ id }) => wordsOf(id)), ...BASE_UNITS].filter((word) => !ENGLISH.has(word)),
  );
  const files = sources("engine/");
  expect(files.length).toBeGreaterThan(5);
  expect(words.size).toBeGreaterThan(50);
  const found = files.flatMap(({ name, text }) =>
    wordsOf(text)
      .filter((word) => words.has(word))
      .map((word) => `${name}: ${word}`),
  );
  expect(found).toEqual([]);
});

test("the engine holds no id of the model, in whatever case", () => {
  const ids = model.map(({ id }) => id.toLowerCase());
  const found = sources("engine/").flatMap(({ name, text }) =>
    ids.filter((id) => text.toLowerCase().includes(id)).map((id) => `${name}: ${id}`),
  );
  expect(found).toEqual([]);
});
