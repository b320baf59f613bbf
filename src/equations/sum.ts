import { create, type FactoryFunctionMap, parseDependencies } from "mathjs/number";
import { metPunt } from "../text/formats.ts";
import { somTekst } from "../text/som.ts";

/**
 * A sum that someone types in a field: numbers the way of the language (42.810 and 1,1 in Dutch), + - * / and parentheses. mathjs reads it;
 * nothing but numbers and those four is computed.
 */
export type Sum = { ok: true; value: number } | { ok: false; sentence: string };

interface Node {
  type: string;
  value?: unknown;
  op?: string;
  args?: Node[];
  content?: Node;
}

const { parse } = create({ parseDependencies } as unknown as Record<string, FactoryFunctionMap>) as unknown as {
  parse: (text: string) => Node;
};

const LONGEST = 200;

export function evaluateSum(text: string): Sum {
  const { geweigerd, lang, geenSom, geenUitkomst } = somTekst();
  const refuse = (found: string): Sum => ({ ok: false, sentence: geweigerd(text.slice(0, 40), found) });
  if (text.length > LONGEST) return refuse(lang(text.length));
  if (!/^[\d.,+\-−*×/()\s]+$/.test(text)) return refuse(geenSom);
  let node: Node;
  try {
    node = parse(toPoint(text));
  } catch {
    return refuse(geenSom);
  }
  const value = compute(node);
  if (value === undefined) return refuse(geenSom);
  return Number.isFinite(value) ? { ok: true, value } : refuse(geenUitkomst);
}

/** What someone types to what mathjs reads. */
function toPoint(text: string): string {
  return metPunt(text.replace(/−/g, "-").replace(/×/g, "*"));
}

function compute(node: Node): number | undefined {
  if (node.type === "ParenthesisNode" && node.content) return compute(node.content);
  if (node.type === "ConstantNode") return typeof node.value === "number" ? node.value : undefined;
  if (node.type !== "OperatorNode" || !node.args) return undefined;
  const [a, b] = node.args.map(compute);
  if (a === undefined || (node.args.length === 2 && b === undefined)) return undefined;
  if (b === undefined) return node.op === "-" ? -a : node.op === "+" ? a : undefined;
  if (node.op === "+") return a + b;
  if (node.op === "-") return a - b;
  if (node.op === "*") return a * b;
  if (node.op === "/") return a / b;
  return undefined;
}
