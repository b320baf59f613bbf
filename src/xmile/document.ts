/** A model as XMILE 1.0 (OASIS, 14 December 2015), written out. */

export interface StockVariable {
  kind: "stock";
  name: string;
  unit: string;
  doc: string;
  /** Equation of the count at the start. */
  equation: string;
  in: readonly string[];
  out: readonly string[];
}

export type Variable =
  | StockVariable
  | { kind: "flow" | "auxiliary"; name: string; unit: string; doc: string; equation: string }
  /** A value for every month; gaps (NaN) hold the value before them. */
  | { kind: "path"; name: string; unit: string; doc: string; values: Float64Array };

export interface XmileDocument {
  name: string;
  /** What it is and how to run it, for who opens the file. */
  caption: string;
  version: string;
  /** Last month; the first is 0. */
  stop: number;
  variables: readonly Variable[];
}

/** Suffix of the graphical function that an auxiliary with a path calls. */
export const PATH_SUFFIX = "_verloop";

const NAMESPACE = "http://docs.oasis-open.org/xmile/ns/XMILE/v1.0";

/** The document as text. Euler with a step of one month, which is what its equations are written for. */
export function xmileText({ name, caption, version, stop, variables }: XmileDocument): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<xmile version="1.0" xmlns="${NAMESPACE}">
  <header>
    <vendor>Opvangraming</vendor>
    <product version="${escaped(version)}" lang="nl">Opvangraming</product>
    <name>${escaped(name)}</name>
    <caption>${escaped(caption)}</caption>
  </header>
  <sim_specs method="euler" time_units="maand">
    <start>0</start>
    <stop>${stop}</stop>
    <dt>1</dt>
  </sim_specs>
  <model>
    <variables>
${variables.map(variableText).join("\n")}
    </variables>
  </model>
</xmile>
`;
}

const INDENT = "      ";

function variableText(variable: Variable): string {
  const { kind, name, unit, doc } = variable;
  if (kind === "path") return pathText(variable);
  const tag = kind === "auxiliary" ? "aux" : kind;
  const flows =
    kind === "stock"
      ? [...variable.in.map((id) => element("inflow", id)), ...variable.out.map((id) => element("outflow", id))]
      : [];
  return block(tag, name, [element("doc", doc), element("eqn", variable.equation), ...flows, element("units", unit)]);
}

/** A constant, or an auxiliary that calls a graphical function of its own with TIME: the form that every program reads. */
function pathText({ name, unit, doc, values }: Extract<Variable, { kind: "path" }>): string {
  const held = withoutGaps(name, values);
  const [first] = held;
  const constant = held.every((value) => value === first);
  const lines = (equation: string) => [element("doc", doc), element("eqn", equation), element("units", unit)];
  if (constant) return block("aux", name, lines(String(first)));
  const months = corners(held);
  const table = `${name}${PATH_SUFFIX}`;
  return [
    block("aux", name, lines(`${table}(TIME)`)),
    `${INDENT}<gf name="${escaped(table)}" type="continuous">`,
    `${INDENT}  ${element("xpts", months.join(","))}`,
    `${INDENT}  ${element("ypts", months.map((month) => held[month]).join(","))}`,
    `${INDENT}</gf>`,
  ].join("\n");
}

function withoutGaps(name: string, values: Float64Array): Float64Array {
  let held = values.find((value) => !Number.isNaN(value));
  if (held === undefined) throw new Error(`${name} has no value in any month`);
  return values.map((value) => {
    if (!Number.isNaN(value)) held = value;
    return held as number;
  });
}

/** Months between which the values do not stand still: a line through them passes through every month. */
function corners(values: Float64Array): number[] {
  const last = values.length - 1;
  return Array.from(values.keys()).filter(
    (month) =>
      month === 0 || month === last || values[month] !== values[month - 1] || values[month] !== values[month + 1],
  );
}

function block(tag: string, name: string, lines: readonly string[]): string {
  return [
    `${INDENT}<${tag} name="${escaped(name)}">`,
    ...lines.map((line) => `${INDENT}  ${line}`),
    `${INDENT}</${tag}>`,
  ].join("\n");
}

function element(tag: string, text: string): string {
  return `<${tag}>${escaped(text)}</${tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text within XML; what XML 1.0 cannot hold at all (control characters) is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (character) => ENTITIES[character] as string);
}
