import type { Bevinding } from "../text/problems.ts";
import { xmileBevinding } from "../text/xmile-problems.ts";
import { isReserved } from "./equation.ts";
import type { Expression } from "./expression.ts";
import { CLOCK, operations, readFunctions } from "./functions.ts";
import type { Found, XmileModel, XmileVariable } from "./model.ts";
import { orderByNeed } from "./order.ts";
import type { Table } from "./table.ts";

/** Values that a run may keep: steps times variables. */
const MOST_VALUES = 20_000_000;

type Specs = Pick<XmileModel, "method" | "start" | "dt" | "steps">;
type Report = (place: string, finding: Bevinding) => void;

/** Puts a model together from what was found: names that exist once, known functions, flows of stocks, no circle. */
export function checkModel(
  source: string,
  specs: Specs | undefined,
  found: readonly Found[],
  report: Report,
): XmileModel | undefined {
  const finding = xmileBevinding();
  const byKey = new Map<string, Found>();
  for (const one of found) {
    const other = byKey.get(one.key);
    if (other) report(one.place, finding.dubbel(other.line));
    else byKey.set(one.key, one);
    if (isReserved(one.key) || Object.hasOwn(readFunctions, one.key) || isClock(one.key))
      report(one.place, finding.gereserveerd());
  }
  const variables = [...byKey.values()].flatMap(({ variable }) => variable ?? []);
  const tables = new Map([...byKey].flatMap(([key, { table }]) => (table ? [[key, table] as [string, Table]] : [])));
  const placeOf = (key: string) => byKey.get(key)?.place ?? source;
  for (const variable of variables)
    checkEquation(variable, byKey, (bevinding) => report(placeOf(variable.key), bevinding));
  checkFlows(variables, byKey, report);

  const nameOf = (key: string) => byKey.get(key)?.name ?? key;
  const variableOf = new Map(variables.map((variable) => [variable.key, variable]));
  const known = (expression: Expression, now: boolean) =>
    [...names(expression, now)].filter((key) => variableOf.has(key));
  const needsNow = ({ kind, expression }: XmileVariable) => (kind === "stock" ? [] : known(expression, true));
  const run = orderByNeed(variableOf.keys(), (key) => needsNow(variableOf.get(key) as XmileVariable));
  const start = orderByNeed(variableOf.keys(), (key) =>
    known((variableOf.get(key) as XmileVariable).expression, false),
  );
  for (const circle of run.circles) report(placeOf(circle[0] as string), finding.kring(circle.map(nameOf)));
  // A circle of equations is one at the start as well, and is said once.
  if (run.circles.length === 0)
    for (const circle of start.circles) report(placeOf(circle[0] as string), finding.kringBijBegin(circle.map(nameOf)));

  if (!specs) return undefined;
  if ((specs.steps + 1) * variables.length > MOST_VALUES) {
    report(source, finding.teVeelStappen(specs.steps, MOST_VALUES));
    return undefined;
  }
  const order = run.order.filter((key) => variableOf.get(key)?.kind !== "stock");
  return { source, ...specs, variables, tables, order, startOrder: start.order };
}

function isClock(key: string): boolean {
  return (CLOCK as readonly string[]).includes(key);
}

/**
 * Names that the value of an expression needs. With `now` not what a delay or smooth only takes in: its value follows from
 * its stocks, and of a delay also from its duration.
 */
function* names(expression: Expression, now: boolean): Generator<string> {
  if (expression.kind === "name") yield expression.name;
  if (expression.kind !== "call") return;
  const { op, args } = expression;
  const staged = readFunctions[op]?.stages;
  const read = now && staged ? (staged.smooth ? [] : args.slice(1, 2)) : args;
  for (const arg of read) yield* names(arg, now);
}

/** Names and functions of one equation: each must exist, and get as many arguments as it takes. */
function checkEquation(
  variable: XmileVariable,
  byKey: ReadonlyMap<string, Found>,
  report: (finding: Bevinding) => void,
): void {
  const finding = xmileBevinding();
  const isTable = (key: string) => byKey.get(key)?.variable === undefined && byKey.has(key);
  const nameOf = (key: string) => byKey.get(key)?.name ?? key;
  const checkName = (name: string) => {
    if (isTable(name)) report(finding.tabelAlsGetal(nameOf(name)));
    else if (!byKey.has(name) && !isClock(name)) report(finding.onbekendeNaam(name));
  };
  const checkCount = (name: string, found: number, [least, most]: readonly [number, number]) => {
    if (found < least || found > most) report(finding.argumenten(name, found, least, most));
  };
  /** Arguments that are values; the first of LOOKUP is a graphical function instead. */
  const checkCall = (op: string, args: readonly Expression[]): readonly Expression[] => {
    const f = Object.hasOwn(readFunctions, op) ? readFunctions[op] : undefined;
    const shown = op.toUpperCase();
    if (isTable(op)) checkCount(nameOf(op), args.length, [1, 1]);
    else if (byKey.has(op)) report(finding.geenTabel(nameOf(op)));
    else if (f) checkCount(shown, args.length, f.arguments);
    else if (op !== "if" && !Object.hasOwn(operations, op)) report(finding.onbekendeFunctie(shown, FUNCTION_NAMES));
    if (f?.stages && variable.kind === "stock") report(finding.geheugenInBegin(shown));
    if (op !== "lookup") return args;
    const [table, ...rest] = args;
    if (table?.kind !== "name" || !isTable(table.name))
      report(finding.geenTabel(table?.kind === "name" ? nameOf(table.name) : shown));
    return rest;
  };
  const check = (expression: Expression): void => {
    if (expression.kind === "name") checkName(expression.name);
    if (expression.kind === "call") for (const arg of checkCall(expression.op, expression.args)) check(arg);
  };
  check(variable.expression);
}

const FUNCTION_NAMES = Object.keys(readFunctions).map((name) => name.toUpperCase());

/** A flow fills at most one stock and empties at most one. */
function checkFlows(variables: readonly XmileVariable[], byKey: ReadonlyMap<string, Found>, report: Report): void {
  const finding = xmileBevinding();
  for (const end of ["in", "out"] as const) {
    const stockOf = new Map<string, string>();
    for (const stock of variables)
      for (const key of stock[end]) {
        const place = byKey.get(stock.key)?.place ?? stock.name;
        const flow = byKey.get(key);
        if (flow?.variable?.kind !== "flow") report(place, finding.geenStroom(flow?.name ?? key));
        const other = stockOf.get(key);
        if (other !== undefined) report(place, finding.stroomTweeKeer(flow?.name ?? key, other, end === "in"));
        stockOf.set(key, stock.name);
      }
  }
}
