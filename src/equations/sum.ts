import { create, type FactoryFunctionMap, parseDependencies } from "mathjs/number";

/**
 * A sum that someone types in a field: numbers the Dutch way (42.810 and 1,1), + - * / and parentheses. mathjs reads it;
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
const ALLOWED = "er mogen getallen staan met + - * / en haakjes, zoals 42.810 * 1,1";

export function evaluateSum(text: string): Sum {
  const refuse = (found: string): Sum => ({ ok: false, sentence: `"${text.slice(0, 40)}" ${found}; ${ALLOWED}` });
  if (text.length > LONGEST) return refuse(`is ${text.length} tekens lang`);
  if (!/^[\d.,+\-−*×/()\s]+$/.test(text)) return refuse("is geen som");
  let node: Node;
  try {
    node = parse(toPoint(text));
  } catch {
    return refuse("is geen som");
  }
  const value = compute(node);
  if (value === undefined) return refuse("is geen som");
  return Number.isFinite(value) ? { ok: true, value } : refuse("heeft geen uitkomst");
}

/** Dutch numbers to mathjs': a point before exactly three digits groups thousands, a comma is the decimal sign. */
function toPoint(text: string): string {
  return text
    .replace(/−/g, "-")
    .replace(/×/g, "*")
    .replace(/\d[\d.,]*/g, (number) =>
      (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(number) ? number.replaceAll(".", "") : number).replace(",", "."),
    );
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
