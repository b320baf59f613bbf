import type { Declaration } from "../engine/declaration.ts";
import { functions } from "../engine/functions.ts";
import type { Instruction, Memory, Program, ProgramStock, Quantity } from "../engine/program.ts";
import type { Dimension } from "./mathjs.ts";
import { EquationError, type Expression, parseEquation } from "./parse.ts";
import { isBaseUnit, readUnit, sameUnit, unitOfExpression, unitText } from "./units.ts";

/** A model that cannot be built; `problems` are sentences, each naming the quantity. */
export class ModelError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
  }
}

interface Read {
  declaration: Declaration;
  unit: Dimension;
  /** Equation of a flow or auxiliary, start of a stock. */
  expression: Expression | undefined;
}

/**
 * Reads, checks and orders a model: names that exist once, units that fit, flows that belong to stocks, no circle.
 * Throws ModelError with every problem found.
 */
export function buildProgram(declarations: readonly Declaration[]): Program {
  const problems: string[] = [];
  const read = new Map<string, Read>();
  const names = new Set<string>();
  for (const declaration of declarations) {
    const { id } = declaration;
    if (names.has(id)) problems.push(`${id} is twee keer gedeclareerd; één keer mag`);
    if (isBaseUnit(id) || Object.hasOwn(functions, id))
      problems.push(`${id} is al een eenheid of functie; kies een andere naam`);
    names.add(id);
    attempt(problems, id, () => {
      const text =
        declaration.kind === "stock" ? declaration.start : "equation" in declaration ? declaration.equation : undefined;
      read.set(id, {
        declaration,
        unit: readUnit(declaration.unit),
        expression: text === undefined ? undefined : parseEquation(text),
      });
    });
  }
  // What could not be read is a problem already; it does not make a problem of what leans on it.
  const unread = (name: string) => names.has(name) && !read.has(name);
  for (const [id, quantity] of read)
    attempt(problems, id, () => {
      const { declaration, expression } = quantity;
      if (!expression || [...namesIn(expression)].some(unread)) return;
      checkUnits(id, quantity, read);
      checkMemories(expression, declaration);
    });
  for (const { declaration } of read.values())
    if (declaration.kind === "stock") checkFlows(declaration, read, unread, problems);
  for (const end of ["in", "out"] as const) checkOnce(end, read, problems);
  const ordered = order(read, problems);
  if (problems.length > 0) throw new ModelError(problems);
  return emit(read, ordered);
}

/** A flow fills at most one stock and empties at most one: else people would be made or lost. */
function checkOnce(end: "in" | "out", read: ReadonlyMap<string, Read>, problems: string[]): void {
  const [fills, fill] = end === "in" ? ["vult", "vullen"] : ["leegt", "legen"];
  const stockOf = new Map<string, string>();
  for (const [id, { declaration }] of read) {
    if (declaration.kind !== "stock") continue;
    for (const flow of declaration[end]) {
      const other = stockOf.get(flow);
      if (other !== undefined) problems.push(`stroom ${flow} ${fills} ${other} en ${id}; zij mag één voorraad ${fill}`);
      stockOf.set(flow, id);
    }
  }
}

function attempt(problems: string[], id: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof EquationError)) throw error;
    problems.push(`${id}: ${error.message}`);
  }
}

function checkUnits(id: string, { declaration, unit, expression }: Read, read: ReadonlyMap<string, Read>): void {
  if (!expression) return;
  const found = unitOfExpression(expression, (name) => {
    const named = read.get(name);
    if (!named) throw new EquationError(`${name} bestaat niet in het model`);
    if (declaration.kind === "stock" && named.declaration.kind !== "parameter" && named.declaration.kind !== "series")
      throw new EquationError(`de beginstand gebruikt ${name}; alleen parameters en reeksen mogen`);
    return named.unit;
  });
  if (!sameUnit(found, unit))
    throw new EquationError(`de formule is in ${unitText(found)}; ${id} is gedeclareerd in ${declaration.unit}`);
}

/** Orders and lengths are whole numbers, and a start looks back at nothing. */
function checkMemories(expression: Expression, declaration: Declaration): void {
  if (expression.kind !== "call") return;
  const { states, length } = functions[expression.function] ?? {};
  if (states && declaration.kind === "stock")
    throw new EquationError(`de beginstand gebruikt ${expression.function}(); vóór de eerste stap is er geen verleden`);
  if (length !== undefined) wholeNumber(expression.function, expression.args[length]);
  for (const arg of expression.args) checkMemories(arg, declaration);
}

function checkFlows(
  stock: Declaration & { kind: "stock" },
  read: ReadonlyMap<string, Read>,
  unread: (name: string) => boolean,
  problems: string[],
): void {
  const perStep = readUnit(`${stock.unit} / maand`);
  for (const id of [...stock.in, ...stock.out]) {
    if (unread(id)) continue;
    const flow = read.get(id);
    if (flow?.declaration.kind !== "flow") problems.push(`${stock.id}: ${id} is geen stroom van het model`);
    else if (!sameUnit(flow.unit, perStep))
      problems.push(`${stock.id}: stroom ${id} is in ${flow.declaration.unit}; het moet in ${stock.unit}/maand staan`);
  }
}

/** Names in `expression`; with `now` only those it must know first: not what a memory only keeps for later. */
function* namesIn(expression: Expression, now = false): Generator<string> {
  if (expression.kind === "name") yield expression.name;
  if (expression.kind !== "call") return;
  const { readsNow } = functions[expression.function] ?? {};
  for (const [position, arg] of expression.args.entries())
    if (!now || readsNow === undefined || readsNow.includes(position)) yield* namesIn(arg, now);
}

/** Flows and auxiliaries, each after what it needs. A circle is a problem that names it. */
function order(read: ReadonlyMap<string, Read>, problems: string[]): Read[] {
  const ordered: Read[] = [];
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  const visit = (id: string) => {
    const quantity = read.get(id);
    if (!quantity || !("equation" in quantity.declaration) || state.get(id) === "done") return;
    if (state.get(id) === "open") {
      problems.push(`kring in het model: ${[...path.slice(path.indexOf(id)), id].join(" → ")}`);
      return;
    }
    state.set(id, "open");
    path.push(id);
    for (const name of new Set(namesIn(quantity.expression as Expression, true))) visit(name);
    path.pop();
    state.set(id, "done");
    ordered.push(quantity);
  };
  for (const id of read.keys()) visit(id);
  return ordered;
}

function emit(read: ReadonlyMap<string, Read>, ordered: readonly Read[]): Program {
  let registers = 0;
  const registerOf = new Map<string, number>();
  for (const id of read.keys()) registerOf.set(id, registers++);
  const constants = new Map<number, number>();
  const memories: Memory[] = [];
  const memoryOf = new Map<string, { memory: number; to: number }>();
  const deferred: { memory: number; position: number; arg: Expression }[] = [];

  const constant = (value: number) => {
    let register = constants.get(value);
    if (register === undefined) {
      register = registers++;
      constants.set(value, register);
    }
    return register;
  };

  const write = (expression: Expression, into: Instruction[], to?: number): number => {
    if (expression.kind === "number") return constant(expression.value);
    if (expression.kind === "name")
      return isBaseUnit(expression.name) ? constant(1) : (registerOf.get(expression.name) as number);
    const op = expression.function;
    const f = functions[op];
    if (!f) throw new EquationError(`${op} bestaat niet`);
    if (!f.states) {
      const args = expression.args.map((arg) => write(arg, into));
      const target = to ?? registers++;
      into.push({ op, to: target, args });
      return target;
    }
    // Two equal texts share one memory: `conveyor(x, 12 maand)` and `onConveyor(x, 12 maand)` do not, they are two belts.
    const key = JSON.stringify(expression);
    const shared = memoryOf.get(key);
    if (shared) return shared.to;
    const memory = memories.length;
    const target = registers++;
    memories.push({ op, length: f.length === undefined ? 1 : wholeNumber(op, expression.args[f.length]), args: [] });
    memoryOf.set(key, { memory, to: target });
    const args = expression.args.map((arg, position) => {
      if (f.readsNow === undefined || f.readsNow.includes(position)) return write(arg, into);
      deferred.push({ memory, position, arg });
      return constant(0);
    });
    (memories[memory] as Memory).args = [...args];
    into.push({ op, to: target, args, memory });
    return target;
  };

  /** Writes `expression` to register `to`; a bare name, number or memory is copied. */
  const assign = (expression: Expression, into: Instruction[], to: number) => {
    const from = write(expression, into, to);
    if (from !== to) into.push({ op: "max", to, args: [from, from] });
  };

  const start: Instruction[] = [];
  const stocks: ProgramStock[] = [];
  for (const [id, { declaration, expression }] of read) {
    if (declaration.kind !== "stock") continue;
    stocks.push({
      id,
      register: registerOf.get(id) as number,
      start: write(expression as Expression, start),
      in: declaration.in.map((flow) => registerOf.get(flow) as number),
      out: declaration.out.map((flow) => registerOf.get(flow) as number),
    });
  }
  const code: Instruction[] = [];
  for (const { declaration, expression } of ordered)
    assign(expression as Expression, code, registerOf.get(declaration.id) as number);
  for (let k = 0; k < deferred.length; k++) {
    const { memory, position, arg } = deferred[k] as (typeof deferred)[number];
    (memories[memory] as Memory).args[position] = write(arg, code);
  }

  const quantities: Quantity[] = [...read.values()].map(({ declaration }) => ({
    id: declaration.id,
    kind: declaration.kind,
    unit: declaration.unit,
    meaning: declaration.meaning,
    equation: "equation" in declaration ? declaration.equation : declaration.kind === "stock" ? declaration.start : "",
    register: registerOf.get(declaration.id) as number,
  }));
  return {
    quantities,
    stocks,
    constants: [...constants].map(([value, register]) => ({ register, value })),
    start,
    code,
    memories,
    registers,
  };
}

/** The whole number of an order, length or window: `3` or `9 maand`. */
function wholeNumber(op: string, expression: Expression | undefined): number {
  const [factor, unit] = expression?.kind === "call" && expression.function === "multiply" ? expression.args : [];
  const number = unit?.kind === "name" && isBaseUnit(unit.name) ? factor : expression;
  if (number?.kind !== "number" || !Number.isInteger(number.value) || number.value < 1)
    throw new EquationError(`${op} vraagt een geheel getal van 1 of meer, zoals 3 of 12 maand`);
  return number.value;
}
