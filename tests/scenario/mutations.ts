import { type Place, placesIn, type Sort, type Tree, textOf, treeOf } from "./json-tree.ts";

/** One way to spoil a file; undefined where the file has no place for it. */
export interface Mutation {
  name: string;
  /** Whether no file can be right after it. */
  always: boolean;
  apply(text: string, pick: number): string | undefined;
}

/** Spoils one of the places that `at` accepts. */
function atPlace(
  name: string,
  always: boolean,
  at: (place: Place) => boolean,
  change: (place: Place, pick: number) => void,
): Mutation {
  return {
    name,
    always,
    apply(text, pick) {
      const root = { tree: treeOf(JSON.parse(text)) };
      const places = placesIn(root).filter(at);
      const place = places[pick % Math.max(1, places.length)];
      if (place === undefined) return undefined;
      change(place, Math.floor(pick / places.length));
      return textOf(root.tree);
    },
  };
}

const SORTS: readonly Sort[] = [
  "text",
  "id",
  "month",
  "year path",
  "number",
  "unit",
  "switch",
  "object",
  "list",
  "version",
];

/** Values to put in place of another, and the sorts of places where a file can still be right with them. */
const values: [name: string, raw: string, fits: readonly Sort[]][] = [
  ["null", "null", []],
  ["true", "true", ["switch"]],
  ["zero", "0", ["number"]],
  ["minus zero", "-0", ["number"]],
  ["a negative number", "-1", ["number"]],
  ["half a number", "0.5", ["number"]],
  ["a huge number", "1e308", []],
  ["too large a number", "1e400", []],
  ["too small a number", "-1e400", []],
  ["a year", "2026", ["number"]],
  ["an empty text", '""', ["text"]],
  ["blanks", '" \\t "', ["text"]],
  ["a number as text", '"1000"', ["text", "id"]],
  ["a Dutch number", '"1.000,5"', ["text"]],
  ["NaN as text", '"NaN"', ["text"]],
  ["Infinity as text", '"Infinity"', ["text"]],
  ["month thirteen", '"2025-13"', ["text", "id"]],
  ["a month far away", '"2099-01"', ["text", "id"]],
  ["a month without zero", '"2025-1"', ["text", "id"]],
  ["a wrong unit", '"persoon/week"', ["text"]],
  ["HTML", '"<img src=x onerror=alert(1)><script>alert(1)</script>"', ["text"]],
  ["a formula", '"=HYPERLINK(\\"x\\")"', ["text"]],
  ["__proto__ as text", '"__proto__"', ["text"]],
  ["constructor as text", '"constructor"', ["text", "id"]],
  ["a lone surrogate", '"\\ud800"', ["text"]],
  ["text from right to left", '"\\u202egnidorger"', ["text"]],
  ["a null character", '"a\\u0000b"', ["text"]],
  ["6.000 characters", `"${"x".repeat(6_000)}"`, []],
  ["two megabytes", `"${"x".repeat(2_000_000)}"`, []],
  ["an empty list", "[]", ["list"]],
  ["a list", "[1]", []],
  ["an empty object", "{}", ["object"]],
  ["an object", '{"x":1}', []],
  ["an object with __proto__", '{"__proto__":{"polluted":true}}', []],
  ["an object with constructor", '{"constructor":{"prototype":{"polluted":true}}}', []],
  ["10.000 lists deep", "[".repeat(10_000) + "]".repeat(10_000), []],
  ["10.000 objects deep", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, []],
  ["63 lists deep", "[".repeat(63) + "]".repeat(63), []],
  ["NaN", "NaN", []],
  ["Infinity", "-Infinity", []],
  ["undefined", "undefined", []],
  ["a hexadecimal number", "0x10", []],
  ["a text in single quotes", "'x'", []],
];

const replaced = values.flatMap(([name, raw, fits]) =>
  SORTS.map((sort) =>
    atPlace(
      `${name} for ${sort}`,
      !fits.includes(sort),
      (place) => place.sort === sort,
      ({ set }) => set({ raw }),
    ),
  ),
);

const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "", " ", "naam ", "2025-13", "0"];

function members(place: Place): [string, Tree][] {
  return "members" in place.node ? place.node.members : [];
}

const hasMembers = (place: Place) => members(place).length > 0;

/** Changes one of the names of an object. */
function atName(name: string, always: boolean, change: (all: [string, Tree][], index: number) => void): Mutation {
  return atPlace(name, always, hasMembers, (place, pick) => {
    const all = members(place);
    change(all, pick % all.length);
  });
}

function rename(all: [string, Tree][], index: number, change: (name: string) => string): void {
  const member = all[index];
  if (member) member[0] = change(member[0]);
}

const renamed = [
  ...names.map((name) =>
    atName(`a name becomes ${JSON.stringify(name)}`, true, (all, at) => rename(all, at, () => name)),
  ),
  ...names.map((name) =>
    atPlace(
      `an object also has ${JSON.stringify(name)}`,
      true,
      (place) => "members" in place.node,
      (place) => {
        members(place).push([name, { raw: "1" }]);
      },
    ),
  ),
  atName("a name gets a letter more", true, (all, at) => rename(all, at, (name) => `${name}x`)),
  atName("a name loses its last letter", true, (all, at) => rename(all, at, (name) => name.slice(0, -1))),
  atName("a name in capitals", false, (all, at) => rename(all, at, (name) => name.toUpperCase())),
  atName("a name in two forms of the same letter", true, (all, at) => rename(all, at, (name) => `${name}\u0301`)),
  atName("a name is gone", false, (all, at) => all.splice(at, 1)),
  atName("a name stands twice with the same value", true, (all, at) => all.push([...(all[at] as [string, Tree])])),
  atName("a name stands twice with another value", true, (all, at) =>
    all.unshift([(all[at] as [string, Tree])[0], { raw: "1" }]),
  ),
  atName("all names stand the other way about", false, (all) => all.reverse()),
  atName("an object is empty", false, (all) => all.splice(0)),
  atName("two values change places", false, (all, at) => {
    const [one, other] = [all[at], all[(at + 1) % all.length]];
    if (one && other) [one[1], other[1]] = [other[1], one[1]];
  }),
];

const wrapped = [
  atPlace(
    "a value in a list",
    true,
    () => true,
    ({ node, set }) => set({ items: [node] }),
  ),
  atPlace(
    "a value twice in a list",
    true,
    () => true,
    ({ node, set }) => set({ items: [node, node] }),
  ),
  atPlace(
    "a value in an object",
    true,
    () => true,
    ({ node, set }) => set({ members: [["waarde", node]] }),
  ),
  atPlace(
    "an object as a list of its values",
    true,
    (place) => hasMembers(place),
    (place) => place.set({ items: members(place).map(([, value]) => value) }),
  ),
  atPlace(
    "a value as a text of itself",
    false,
    ({ sort }) => sort !== "text",
    ({ node, set }) => set({ raw: JSON.stringify(textOf(node)) }),
  ),
];

const named = (name: string) => (place: Place) => members(place).some(([own]) => own === name);

function withMember(name: string, always: boolean, where: string, extra: [string, string][], without: string[] = []) {
  return atPlace(name, always, named(where), (place) => {
    const all = members(place);
    const kept = all.filter(([own]) => !without.includes(own) && !extra.some(([added]) => added === own));
    all.splice(0, all.length, ...kept, ...extra.map(([own, raw]): [string, Tree] => [own, { raw }]));
  });
}

const meant = [
  withMember("both source and assumption", true, "eenheid", [
    ["bron", '"x"'],
    ["aanname", '"x"'],
  ]),
  withMember("neither source nor assumption", true, "eenheid", [], ["bron", "aanname"]),
  withMember("by year and by month", true, "jaren", [["maanden", '{"2026-01":1}']]),
  withMember("by year and as one value", true, "jaren", [["waarde", "1"]]),
  withMember("a range in disorder", true, "waarde", [["verdeling", '{"min":3,"midden":2,"max":1}']], ["waarde"]),
  withMember("half a range", true, "waarde", [["verdeling", '{"min":1}']], ["waarde"]),
  withMember("an unknown parameter", true, "asielinstroom", [
    ["asielinstrom", '{"waarde":1,"eenheid":"persoon/jaar","bron":"x"}'],
  ]),
  withMember("an origin before history", true, "schema", [["oorsprong", '"2018-12"']]),
  withMember("an end before the origin", false, "schema", [["einde", '"2020-01"']]),
  withMember("itself as parent", false, "schema", [["ouder", '"realisatie-2025"']]),
  withMember("a level at the origin", true, "oorsprong", [
    ["oorsprong", '"2025-01"'],
    ["opgelegd", '{"stand":{"2025-01":{"bezetting":{"waarde":1,"eenheid":"persoon","bron":"x"}}}}'],
  ]),
  withMember("a flow by year with an origin in autumn", true, "oorsprong", [
    ["oorsprong", '"2025-09"'],
    ["opgelegd", '{"stroom":{"instroomOpvang":{"jaren":{"2025":1},"eenheid":"persoon/jaar","bron":"x"}}}'],
  ]),
  withMember("a flow with a gap", true, "oorsprong", [
    [
      "opgelegd",
      '{"stroom":{"instroomOpvang":{"maanden":{"2026-02":1,"2026-05":1},"eenheid":"persoon/maand","bron":"x"}}}',
    ],
  ]),
  withMember("an effect of both kinds", true, "plus", [["maal", "2"]]),
  withMember("an effect of no kind", true, "plus", [], ["plus"]),
  withMember("a run-up of half a month", true, "aanloopMaanden", [["aanloopMaanden", "0.5"]]),
  withMember("a maatregel on a fixed value", true, "parameter", [["parameter", '"nareisduur"']]),
  atPlace(
    "the same maatregel twice",
    true,
    ({ node }) => "items" in node,
    ({ node }) => {
      if ("items" in node) node.items.push(...node.items);
    },
  ),
  atPlace(
    "a gap between years",
    false,
    ({ sort }) => sort === "year path",
    (place) => members(place).splice(1, 1),
  ),
  atPlace(
    "a year far before",
    true,
    ({ sort }) => sort === "year path",
    (place) => {
      members(place).push(["1999", { raw: "1" }]);
    },
  ),
  atPlace(
    "a year as a month",
    true,
    ({ sort }) => sort === "year path",
    (place) => {
      members(place).push(["2026-01", { raw: "1" }]);
    },
  ),
  atPlace(
    "a year as a word",
    true,
    ({ sort }) => sort === "year path",
    (place) => {
      members(place).push(["volgend jaar", { raw: "1" }]);
    },
  ),
];

function inText(name: string, always: boolean, apply: (text: string, at: number, pick: number) => string): Mutation {
  return { name, always, apply: (text, pick) => apply(text, pick % text.length, pick) };
}

const typed = [
  inText("the file is cut", true, (text, at) => text.slice(0, Math.min(at, text.trimEnd().length - 1))),
  inText("the file begins late", true, (text, at) => text.slice(at + 1)),
  inText("a character is gone", false, (text, at) => text.slice(0, at) + text.slice(at + 1)),
  inText("ten characters are gone", false, (text, at) => text.slice(0, at) + text.slice(at + 10)),
  ...["{", "}", "[", "]", ",", ":", '"', "\\", "0", "x", "\u0000", "\n", "\u2028", "é", "//", "/* x */"].map((extra) =>
    inText(`${JSON.stringify(extra)} somewhere`, false, (text, at) => text.slice(0, at) + extra + text.slice(at)),
  ),
  inText("a comma after the last", true, (text) => text.replace(/}\s*$/, ",}")),
  inText("the file twice", true, (text) => text + text),
  inText("curly quotes", true, (text) => text.replaceAll('"', "“")),
  inText("no quotes", true, (text) => text.replaceAll('"', "")),
  inText("in another encoding", true, (text) => text.split("").join("\u0000")),
  inText("nothing", true, () => ""),
  inText("only blanks", true, () => " \r\n\t"),
  inText("a web page", true, () => "<!doctype html><title>404</title>"),
  inText("a sheet", true, () => "jaar;asielinstroom\r\n2026;44096\r\n"),
  inText("a byte order mark", false, (text) => `\ufeff${text}`),
  inText("Windows line ends", false, (text) => text.replaceAll("\n", "\r\n")),
  inText("two megabytes of blanks", true, (text) => " ".repeat(2_000_000) + text),
];

/** All of them; each name once. */
export const mutations: readonly Mutation[] = [...replaced, ...renamed, ...wrapped, ...meant, ...typed];
