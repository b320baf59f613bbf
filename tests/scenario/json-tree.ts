/**
 * A scenario file taken apart into a tree that is not of JavaScript values: only then can a name stand twice, be
 * "__proto__", or a number be 1e400.
 */
export type Tree = { raw: string } | { members: [name: string, value: Tree][] } | { items: Tree[] };

/** What kind of thing stands at a place of a document. */
export type Sort = "text" | "id" | "month" | "year path" | "number" | "unit" | "switch" | "object" | "list" | "version";

export interface Place {
  sort: Sort;
  path: readonly string[];
  node: Tree;
  set(node: Tree): void;
}

/** A value of JSON as a tree. */
export function treeOf(value: unknown): Tree {
  if (Array.isArray(value)) return { items: value.map(treeOf) };
  if (typeof value === "object" && value !== null)
    return { members: Object.entries(value).map(([name, member]) => [name, treeOf(member)]) };
  return { raw: JSON.stringify(value) };
}

/** The text of a tree, whatever its names and values are. */
export function textOf(tree: Tree): string {
  if ("raw" in tree) return tree.raw;
  if ("items" in tree) return `[${tree.items.map(textOf).join(",")}]`;
  return `{${tree.members.map(([name, value]) => `${JSON.stringify(name)}:${textOf(value)}`).join(",")}}`;
}

function sortOf(path: readonly string[], node: Tree): Sort {
  const name = path.at(-1) ?? "";
  if ("items" in node) return "list";
  if (name === "jaren") return "year path";
  if ("members" in node) return "object";
  if (name === "schema") return "version";
  if (name === "eenheid" || name === "prijsmodus" || name === "parameter") return "unit";
  if (name === "id" || name === "ouder") return "id";
  if (name === "oorsprong" || name === "einde" || name === "vanaf") return "month";
  if (node.raw === "true" || node.raw === "false") return "switch";
  return node.raw.startsWith('"') ? "text" : "number";
}

/** Every value in a tree, and a way to put another in its place. */
export function placesIn(root: { tree: Tree }): Place[] {
  const places: Place[] = [];
  const visit = (node: Tree, path: readonly string[], set: (node: Tree) => void) => {
    places.push({ sort: sortOf(path, node), path, node, set });
    if ("members" in node)
      for (const member of node.members)
        visit(member[1], [...path, member[0]], (value) => {
          member[1] = value;
        });
    if ("items" in node)
      node.items.forEach((item, index) => {
        visit(item, [...path, String(index)], (value) => {
          node.items[index] = value;
        });
      });
  };
  visit(root.tree, [], (value) => {
    root.tree = value;
  });
  return places;
}
