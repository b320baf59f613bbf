import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** Both languages side by side: every text is told twice, is used, and stands nowhere else. */

const root = fileURLToPath(new URL("../../", import.meta.url));
const names = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
  .map((name) => `src/${name.replaceAll("\\", "/")}`)
  .sort();
const jsonFiles = names.filter((name) => name.endsWith(".json")).map((name) => readFileSync(root + name, "utf8"));
const files = names
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => {
    const text = readFileSync(root + name, "utf8");
    return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX) };
  });

interface Catalogue {
  file: string;
  name: string;
  /** Its keys are ids that may stand in any file, not names of texts that are asked of the catalogue itself. */
  byId: boolean;
  call: ts.CallExpression;
  nl: ts.ObjectLiteralExpression;
  en: ts.ObjectLiteralExpression;
}

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

const catalogues: Catalogue[] = files.flatMap(({ name: file, tree }) =>
  [...nodesOf(tree)].flatMap((node) => {
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isCallExpression(node.initializer)) return [];
    const call = node.initializer;
    const [nl, en] = call.arguments;
    if (call.expression.getText() !== "catalogus" || !nl || !en) return [];
    if (!ts.isObjectLiteralExpression(nl) || !ts.isObjectLiteralExpression(en)) return [];
    return [
      {
        file,
        name: node.name.getText(),
        byId: call.typeArguments !== undefined || !/^export /.test(node.parent.parent.getText()),
        call,
        nl,
        en,
      },
    ];
  }),
);

const keyOf = (property: ts.ObjectLiteralElementLike) => property.name?.getText().replace(/^"(.*)"$/, "$1") ?? "";

/** Every text of a catalogue with the way to it: literals, and functions as they are written. */
function textsOf(object: ts.Node, way: string): [string, string][] {
  if (ts.isObjectLiteralExpression(object))
    return object.properties.flatMap((property) => {
      const at = `${way}.${keyOf(property)}`;
      return ts.isPropertyAssignment(property) ? textsOf(property.initializer, at) : [[at, property.getText()]];
    });
  if (ts.isArrayLiteralExpression(object)) return object.elements.flatMap((part, n) => textsOf(part, `${way}.${n}`));
  if (ts.isAsExpression(object)) return textsOf(object.expression, way);
  return [[way, object.getText()]];
}

/** The words that are said, without the code around them. */
function wordsOf(source: string): string {
  const tree = ts.createSourceFile("x.ts", `(${source})`, ts.ScriptTarget.Latest, true);
  return [...nodesOf(tree)]
    .filter((node) => ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node))
    .map((node) => (node as ts.LiteralLikeNode).text)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
}

test("there are catalogues, and every one is in src/text", () => {
  expect(catalogues.length).toBeGreaterThan(15);
  expect(catalogues.filter(({ file }) => !file.startsWith("src/text/")).map(({ file }) => file)).toEqual([]);
});

test("no key is without a text in either language", () => {
  const ways = ({ nl, en, name }: Catalogue) => [nl, en].map((side) => textsOf(side, name).map(([way]) => way));
  for (const catalogue of catalogues) {
    // English writes units in words that Dutch already has.
    if (catalogue.name === "eenheden") continue;
    const [nl, en] = ways(catalogue);
    expect(en).toEqual(nl);
  }
});

/** Texts that are the same in both languages: proper nouns, symbols, names of files and words that both have. */
const ZELFDE = new Set([
  "PowerPoint",
  "CSV",
  "Scenario (JSON)",
  "Was",
  "Is",
  "WebAssembly",
  "Scenario:",
  "Opvangraming,",
  "scenario",
  "id",
  "euro",
  "Model",
  "Status",
  "Link",
  "link",
  "THEN",
  "ELSE",
  "model",
  "Nidos",
  "Procedure",
  "Parameters",
  "Scenario",
  "parameter",
  "COA",
  "ODA",
  "Moment",
  "Band",
  "CRPS",
  "Minimum",
  "Maximum",
  "minimum",
  "maximum",
  "min",
  "max",
  "10%",
  "90%",
  "p10",
  "p90",
  "in band",
  "band",
  "Parameter",
  "Factor",
  "min, max",
  "THEN",
  "ELSE",
  "per",
  "if(v, a, b)",
  "given(a, b)",
  "exp, log",
  "in ;",
  "in",
  "; in",
  "← PageUp Backspace",
  "Home End",
  "12 Enter",
  "Ctrl+Z",
  "Escape",
  "PowerPoint",
  "CSV",
  "Scenario (JSON)",
  "Was",
  "Is",
  "WebAssembly",
  "Scenario:",
  "Opvangraming,",
  "scenario",
  "id",
  "euro",
]);

test("a text that should differ between the languages does", () => {
  const same = catalogues.flatMap(({ name, file, nl, en }) => {
    const english = new Map(textsOf(en, name));
    return textsOf(nl, name).flatMap(([way, source]) => {
      const words = wordsOf(source);
      const told = /\p{L}{2,}/u.test(words.replace(/MPP|COA|IND|Nidos|CBS|ODA/g, ""));
      const equal = english.get(way) !== undefined && wordsOf(english.get(way) ?? "") === words;
      return told && equal && !ZELFDE.has(words) ? [`${file} ${way}: ${words}`] : [];
    });
  });
  expect(same).toEqual([]);
});

test("every key is used", () => {
  const unused = catalogues.flatMap(({ name, file, nl, call, byId }) => {
    const own = files.find((one) => one.name === file);
    const others = files.filter(({ text, name: other }) => other !== file && (byId || text.includes(name)));
    const rest = own ? [own.text.slice(0, call.getStart()) + own.text.slice(call.getEnd())] : [];
    const sources = [...others.map(({ text }) => text), ...rest, ...(byId ? jsonFiles : [])];
    return nl.properties.map(keyOf).flatMap((key) => {
      const word = key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      const use = byId ? new RegExp(`\\b${word}\\b`) : new RegExp(`\\.${word}\\b|"${word}"|[{,]\\s*${word}\\s*[,}:]`);
      return sources.some((text) => use.test(text)) ? [] : [`${file} ${name}.${key}`];
    });
  });
  expect(unused).toEqual([]);
});

/** Views that are being rewritten, with their texts; this list goes to nothing. */
const LATER: readonly string[] = [];
/** What stands in the page as it is: the name of the tool, of its licence and of the MPP. */
const EIGENNAMEN = new Set(["Opvangraming", "EUPL-1.2", "MPP"]);
/** Attributes that a reader sees or hears; other ones name classes, kinds and ids. */
const GELEZEN = new Set([
  "aria-label",
  "aria-roledescription",
  "aria-valuetext",
  "title",
  "alt",
  "placeholder",
  "titel",
  "bijschrift",
  "bron",
  "eenheid",
  "label",
  "naam",
  "grensLabel",
  "waarde",
  "verschil",
  "voorwaarde",
]);

const hasWords = (text: string) => /\p{L}{2,}/u.test(text) && !EIGENNAMEN.has(text.trim());

/** Text that an expression would show: not what it compares with, looks up, or hands to a function. */
function shownBy(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text, ...node.templateSpans.flatMap((span) => [span.literal.text, ...shownBy(span.expression)])];
  if (ts.isConditionalExpression(node)) return [...shownBy(node.whenTrue), ...shownBy(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return shownBy(node.expression);
  if (ts.isBinaryExpression(node)) {
    const joins = [ts.SyntaxKind.PlusToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken];
    return joins.includes(node.operatorToken.kind) ? [...shownBy(node.left), ...shownBy(node.right)] : [];
  }
  return [];
}

describe("no text stands in the drawing itself", () => {
  const drawn = files.filter(({ name }) => name.endsWith(".tsx") && !LATER.some((folder) => name.startsWith(folder)));
  test.each(drawn)("$name", ({ tree }) => {
    const found = [...nodesOf(tree)].flatMap((node) => {
      if (ts.isJsxText(node)) return [node.text];
      if (ts.isJsxAttribute(node) && GELEZEN.has(node.name.getText()) && node.initializer)
        return ts.isJsxExpression(node.initializer)
          ? node.initializer.expression
            ? shownBy(node.initializer.expression)
            : []
          : shownBy(node.initializer);
      if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent) && node.expression)
        return shownBy(node.expression);
      return [];
    });
    expect(found.filter(hasWords)).toEqual([]);
  });
});
