import type { Bevinding } from "../text/problems.ts";
import { xmileBevinding, xmileVerwacht } from "../text/xmile-problems.ts";
import { call, type Expression, named, number } from "./expression.ts";

/** An equation that cannot be read; expected, and caught where the file is read. */
export class EquationProblem extends Error {
  constructor(readonly bevinding: Bevinding) {
    super(bevinding.gevonden);
  }
}

const LONGEST = 10_000;
const DEEPEST = 100;

/** Names of XMILE are equal whatever their capitals and whatever white space or underscores part their words. */
export function nameKey(name: string): string {
  return name
    .replace(/\\n/g, " ")
    .trim()
    .replace(/[\s_\u{A0}]+/gu, "_")
    .toLowerCase();
}

interface Token {
  kind: "number" | "name" | "sign" | "end";
  text: string;
  /** A name in quotes is never a word of the language. */
  quoted?: boolean;
}

const WORDS = new Set(["if", "then", "else", "and", "or", "not", "mod"]);

/** Names that no variable can have, beside functions. */
export function isReserved(key: string): boolean {
  return WORDS.has(key);
}

/** Binary operators: how tightly they bind, and the operation. */
const OPERATORS = new Map<string, readonly [level: number, op: string]>([
  ["or", [1, "or"]],
  ["and", [2, "and"]],
  ["=", [3, "equal"]],
  ["<>", [3, "unequal"]],
  ["<", [4, "smaller"]],
  ["<=", [4, "smallerEq"]],
  [">", [4, "larger"]],
  [">=", [4, "largerEq"]],
  ["+", [5, "add"]],
  ["-", [5, "subtract"]],
  ["*", [6, "multiply"]],
  ["/", [6, "divide"]],
  ["mod", [6, "mod"]],
]);

/**
 * Reads an equation of XMILE. Operations have the engine's names (`add`, `if`); a call of a function or graphical function
 * has its name as key (`delay1`). Throws EquationProblem.
 */
export function parseEquation(text: string): Expression {
  const tokens = tokensOf(text);
  const expected = xmileVerwacht();
  let at = 0;
  let depth = 0;
  const peek = () => tokens[at] as Token;
  const wrong = (wanted: string) => new EquationProblem(xmileBevinding().geenVergelijking(peek().text || "", wanted));
  const isWord = (word: string, token = peek()) =>
    !token.quoted && token.kind !== "number" && token.text.toLowerCase() === word;
  const take = (word: string, wanted: string) => {
    if (!isWord(word)) throw wrong(wanted);
    at++;
  };

  const expression = (): Expression => {
    if (++depth > DEEPEST) throw new EquationProblem(xmileBevinding().teLang(LONGEST));
    const read = isWord("if") ? choice() : binary(1);
    depth--;
    return read;
  };
  const choice = (): Expression => {
    at++;
    const condition = expression();
    take("then", expected.dan);
    const a = expression();
    take("else", expected.anders);
    return call("if", condition, a, expression());
  };
  const binary = (least: number): Expression => {
    let left = unary();
    for (;;) {
      const token = peek();
      const operator = token.quoted || token.kind === "number" ? undefined : OPERATORS.get(token.text.toLowerCase());
      if (!operator || operator[0] < least) return left;
      at++;
      left = call(operator[1], left, binary(operator[0] + 1));
    }
  };
  const unary = (): Expression => {
    const sign = isWord("-") ? "negate" : isWord("not") ? "not" : isWord("+") ? "plus" : undefined;
    if (sign === undefined) return power();
    at++;
    if (++depth > DEEPEST) throw new EquationProblem(xmileBevinding().teLang(LONGEST));
    const operand = unary();
    depth--;
    return sign === "plus" ? operand : call(sign, operand);
  };
  const power = (): Expression => {
    const base = atom();
    if (!isWord("^")) return base;
    at++;
    return call("power", base, unary());
  };
  const atom = (): Expression => {
    const token = peek();
    if (token.kind === "number") {
      at++;
      return number(Number(token.text));
    }
    if (token.kind === "name" && (token.quoted || !WORDS.has(token.text.toLowerCase()))) {
      at++;
      if (!isWord("(")) return named(nameKey(token.text));
      at++;
      return { kind: "call", op: nameKey(token.text), args: listed() };
    }
    if (!isWord("(")) throw wrong(expected.waarde);
    at++;
    const inside = expression();
    take(")", expected.sluiten);
    return inside;
  };
  const listed = (): Expression[] => {
    if (isWord(")")) {
      at++;
      return [];
    }
    const args = [expression()];
    while (isWord(",")) {
      at++;
      args.push(expression());
    }
    take(")", expected.komma);
    return args;
  };

  const whole = expression();
  if (peek().kind !== "end") throw wrong(expected.einde);
  return whole;
}

const SPACE = /[\s\u{A0}]+/uy;
const NUMBER = /(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?/y;
const NAME = /[\p{L}_$][\p{L}\p{N}_$.]*/uy;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;
const REMARK = /\{[^{}]*\}/y;
const SIGN = /<>|<=|>=|[-+*/^=<>(),]/y;

function tokensOf(text: string): Token[] {
  if (text.length > LONGEST) throw new EquationProblem(xmileBevinding().teLang(LONGEST));
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    if (match(SPACE) || match(REMARK)) continue;
    const quoted = match(QUOTED);
    const found = quoted ?? match(NUMBER) ?? match(NAME) ?? match(SIGN);
    if (!found) throw unreadable(text.slice(at));
    const kind = quoted ? "name" : /^[\d.]/.test(found[0]) ? "number" : /^[\p{L}_$]/u.test(found[0]) ? "name" : "sign";
    tokens.push({ kind, text: quoted?.[1] ?? found[0], ...(quoted ? { quoted: true } : {}) });
  }
  if (tokens.length === 0) throw new EquationProblem(xmileBevinding().leeg());
  return [...tokens, { kind: "end", text: "" }];
}

function unreadable(rest: string): EquationProblem {
  const finding = xmileBevinding();
  const expected = xmileVerwacht();
  if (rest.startsWith("[")) return new EquationProblem(finding.matrix());
  const wanted = rest.startsWith('"') ? expected.aanhaling : rest.startsWith("{") ? expected.accolade : expected.waarde;
  return new EquationProblem(finding.geenVergelijking(rest.slice(0, 20), wanted));
}
