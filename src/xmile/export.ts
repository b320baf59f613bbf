import type { Program, Quantity } from "../engine/program.ts";
import type { Input } from "../engine/run.ts";
import type { Context } from "./context.ts";
import { PATH_SUFFIX, type Variable, type XmileDocument, xmileText } from "./document.ts";
import { equationsOf, equationText } from "./expression.ts";
import { translate } from "./translate.ts";

/** A run to export: the program, what it was run with, and what came out. */
export interface ExportedRun extends Pick<XmileDocument, "name" | "caption" | "version"> {
  program: Program;
  /** One lane: a number, or one for every step. */
  inputs: Readonly<Record<string, Input>>;
  /** By id, as the run gave them; a root (`commonFactor`) is taken from here. */
  values: Readonly<Record<string, Float64Array>>;
  /** Last month to run to. */
  stop: number;
  /** What is written with a quantity: meaning, equation, source. */
  docOf(quantity: Quantity): string;
  /** The same for a quantity whose values are written instead of its equation. */
  docOfRoot(quantity: Quantity): string;
}

/**
 * The model with the paths of one scenario as XMILE. Euler with a step of one month gives the counts of the engine, to
 * rounding. Inputs that no equation reads in this scenario are left out.
 */
export function exportXmile({ program, inputs, values, docOf, docOfRoot, ...rest }: ExportedRun): string {
  const { stop } = rest;
  const equations = equationsOf(program);
  const byId = new Map(program.quantities.map((quantity) => [quantity.id, quantity]));
  const flowOfStock = new Set(program.stocks.flatMap((stock) => [...stock.in, ...stock.out]));
  const idOf = new Map(program.quantities.map(({ id, register }) => [register, id]));
  const taken = new Set<string>();
  const made: Variable[] = [];

  // Each name keeps that of its graphical function free as well. Names of XMILE do not tell capitals apart.
  const both = (name: string) => [name, `${name}${PATH_SUFFIX}`].map((one) => one.toLowerCase());
  const isTaken = (name: string) => both(name).some((one) => taken.has(one));
  const take = (name: string) => {
    for (const one of both(name)) taken.add(one);
  };

  const isInput = (name: string) => {
    const kind = byId.get(name)?.kind;
    return kind === "parameter" || kind === "series";
  };
  const valuesOf = (name: string) => (isInput(name) ? pathOf(name, inputs[name], stop) : runOf(name, values, stop));
  const context: Context = {
    valuesOf,
    isInput,
    fresh(name) {
      let free = name;
      for (let k = 2; isTaken(free); k++) free = `${name}_${k}`;
      take(free);
      return free;
    },
    add: (variable) => made.push(variable),
    memories: new Map(),
  };
  for (const { id } of program.quantities) take(id);

  const computed = equations.flatMap(({ quantity, expression }): Variable[] => {
    if (!expression) return [];
    const { id, kind, unit } = quantity;
    if (expression.kind === "call" && expression.op === "commonFactor")
      return [{ kind: "path", name: id, unit, doc: docOfRoot(quantity), values: finite(valuesOf(id)) }];
    const from = made.length;
    const translated = translate(expression, { name: id, unit }, context);
    const extra = made.splice(from);
    const equation = equationText(translated);
    if (kind !== "stock")
      return [
        ...extra,
        {
          kind: flowOfStock.has(quantity.register) ? "flow" : "auxiliary",
          name: id,
          unit,
          doc: docOf(quantity),
          equation,
        },
      ];
    const stock = program.stocks.find((one) => one.id === id);
    const ids = (registers: readonly number[] = []) => registers.map((register) => idOf.get(register) as string);
    return [
      ...extra,
      { kind, name: id, unit, doc: docOf(quantity), equation, in: ids(stock?.in), out: ids(stock?.out) },
    ];
  });
  const used = new Set(
    computed.flatMap((variable) => ("equation" in variable ? variable.equation.match(NAME) : null) ?? []),
  );
  const given = program.quantities
    .filter(({ id }) => isInput(id) && used.has(id))
    .map(
      (quantity): Variable => ({
        kind: "path",
        name: quantity.id,
        unit: quantity.unit,
        doc: docOf(quantity),
        values: valuesOf(quantity.id),
      }),
    );
  return xmileText({ ...rest, variables: [...given, ...computed] });
}

const NAME = /[\p{L}_][\p{L}\p{N}_]*/gu;

/** An input by month, up to and with the last. */
function pathOf(id: string, input: Input | undefined, stop: number): Float64Array {
  if (typeof input === "number") return new Float64Array(stop + 1).fill(input);
  if (input && "perStep" in input && input.perStep.length > stop) return input.perStep.slice(0, stop + 1);
  throw new Error(`input ${id} is no number and no path of ${stop + 1} months`);
}

function runOf(id: string, values: ExportedRun["values"], stop: number): Float64Array {
  const found = values[id];
  if (!found) throw new Error(`the run has no values of ${id}`);
  return found.slice(0, stop + 1);
}

/** A root that was not found is no value; the months after it hold the last. */
function finite(values: Float64Array): Float64Array {
  return values.map((value) => (Number.isFinite(value) ? value : Number.NaN));
}
