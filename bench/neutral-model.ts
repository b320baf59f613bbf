import { readFileSync } from "node:fs";
import { sobol } from "../src/calibration/sobol.ts";
import { auxiliary, type Declaration, flow, parameter, series, stock } from "../src/engine/declaration.ts";

/**
 * The neutral model of `neutral-model.xmile`, as every engine of the benchmark gets it: the same equations in the same order,
 * 29 constants that are drawn, and series by month for what depends on time alone.
 */
export interface NeutralModel {
  xmile: string;
  months: number;
  stocks: readonly { id: string; start: number; in: readonly string[]; out: readonly string[] }[];
  /** Flows and auxiliaries; `eqn` is in the notation of XMILE. */
  equations: readonly { id: string; kind: "flow" | "auxiliary"; eqn: string }[];
  constants: readonly { id: string; value: number }[];
  /** Straight lines between points; by month. */
  lookups: readonly { id: string; x: readonly number[]; y: readonly number[]; values: Float64Array }[];
}

/** What every engine gives back of each draw, by month: what was spent so far, which hangs on all
 * stocks and on 37 of the 40 equations. */
export const OUTPUTS = ["uitgegeven"] as const;

export const TIME = "tijd";

export function readNeutralModel(): NeutralModel {
  const xmile = readFileSync(new URL("neutral-model.xmile", import.meta.url), "utf8");
  const months = Number(/<stop>(\d+)</.exec(xmile)?.[1]);
  const elements = (tag: string) =>
    [...xmile.matchAll(new RegExp(`<${tag} name="(\\w+)"[^>]*>(.*?)</${tag}>`, "gs"))].map(([, id, body]) => ({
      id: id as string,
      all: (part: string) =>
        [...(body as string).matchAll(new RegExp(`<${part}>(.*?)</${part}>`, "g"))].map((m) => m[1] as string),
    }));
  const numbers = (text: string | undefined) => (text ?? "").split(",").map(Number);
  const lookups = elements("gf").map(({ id, all }) => {
    const [x, y] = [numbers(all("xpts")[0]), numbers(all("ypts")[0])];
    return { id, x, y, values: Float64Array.from({ length: months }, (_, month) => lineAt(x, y, month)) };
  });
  const computed = [
    ...elements("flow").map((element) => ({ ...element, kind: "flow" as const })),
    ...elements("aux").map((element) => ({ ...element, kind: "auxiliary" as const })),
  ].map(({ id, kind, all }) => ({ id, kind, eqn: all("eqn")[0] as string }));
  const isConstant = ({ eqn }: { eqn: string }) => !Number.isNaN(Number(eqn));
  return {
    xmile,
    months,
    stocks: elements("stock").map(({ id, all }) => ({
      id,
      start: Number(all("eqn")[0]),
      in: all("inflow"),
      out: all("outflow"),
    })),
    equations: computed.filter((element) => !isConstant(element)),
    constants: computed.filter(isConstant).map(({ id, eqn }) => ({ id, value: Number(eqn) })),
    lookups,
  };
}

/** As the generated code of the other engines: y₁ + (x − x₁) (y₂ − y₁) / (x₂ − x₁). */
function lineAt(x: readonly number[], y: readonly number[], at: number): number {
  const k = Math.max(
    1,
    x.findIndex((point) => point >= at),
  );
  const [x1, x2, y1, y2] = [x[k - 1], x[k], y[k - 1], y[k]] as [number, number, number, number];
  return y1 + ((at - x1) * (y2 - y1)) / (x2 - x1);
}

/** Values of the constants, within 10% of those of the model: by constant, one number per draw. */
export function drawConstants({ constants }: NeutralModel, count: number): Float64Array[] {
  const sequence = sobol(constants.length, 20260101);
  const points = Array.from({ length: count }, () => sequence.next());
  return constants.map(({ value }, k) =>
    Float64Array.from(points, (point) => value * (0.9 + 0.2 * (point[k] as number))),
  );
}

/** An equation in which names, and the functions MIN, MAX and EXP, are written as `names` says; f(TIME) is f. */
export function rewrite(eqn: string, names: (name: string) => string): string {
  return eqn.replace(/(\w+)\(TIME\)/g, "$1").replace(/\b[A-Za-z_]\w*\b/g, names);
}

/**
 * The model as declarations of our own engine. It has no units, so all is a pure number: a stock is declared in the unit of a
 * step and divided by it where it is used, which costs nothing.
 */
export function declarationsOf(model: NeutralModel): Declaration[] {
  const isStock = new Set(model.stocks.map(({ id }) => id));
  const written = (eqn: string) =>
    rewrite(eqn, (name) => {
      if (isStock.has(name)) return `(${name} / maand)`;
      if (name === "TIME") return TIME;
      return ["MIN", "MAX", "EXP"].includes(name) ? name.toLowerCase() : name;
    });
  return [
    ...model.constants.map(({ id }) => parameter(id, "1", id)),
    ...[TIME, ...model.lookups.map(({ id }) => id)].map((id) => series(id, "1", id)),
    ...model.stocks.map(({ id, start, ...flows }) =>
      stock(id, "maand", { meaning: id, start: `${start} maand`, in: flows.in, out: flows.out }),
    ),
    ...model.equations.map(({ id, kind, eqn }) =>
      kind === "flow" ? flow(id, "1", written(eqn), id) : auxiliary(id, "1", written(eqn), id),
    ),
  ];
}

/** Equations, each after those it needs. */
export function orderedEquations(model: NeutralModel): NeutralModel["equations"] {
  const open = new Map(model.equations.map((equation) => [equation.id, equation]));
  const ordered: NeutralModel["equations"][number][] = [];
  const visit = (id: string) => {
    const equation = open.get(id);
    if (!equation) return;
    open.delete(id);
    for (const [name] of equation.eqn.matchAll(/\b[A-Za-z_]\w*\b/g)) visit(name);
    ordered.push(equation);
  };
  for (const id of [...open.keys()]) visit(id);
  return ordered;
}
