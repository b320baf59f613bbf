import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { buildProgram } from "../equations/build.ts";
import { model } from "../model/model.ts";
import { simuleer } from "../raming/raming.ts";
import { zin } from "../text/problems.ts";
import { xmileOpdrachtTekst } from "../text/xmile.ts";
import { importXmile } from "../xmile/import.ts";
import { integrate, type XmileRun } from "../xmile/integrate.ts";
import type { XmileModel } from "../xmile/model.ts";
import { scenarioXmile } from "../xmile/scenario.ts";
import type { Gelezen } from "./arguments.ts";
import { leesScenarioBestand } from "./scenario-file.ts";

/** `simuleer xmile <scenario.json>`: the model with the paths of a scenario as XMILE. */
export const XMILE = "xmile";
/** `simuleer draai <model.xmile> [--formaat csv|json]`: runs a model that another program wrote. */
export const DRAAI = "draai";

/** What goes to stdout, or every sentence of what is wrong. */
export function voerXmileUit(woord: typeof XMILE | typeof DRAAI, args: readonly string[]): Gelezen<string> {
  const text = xmileOpdrachtTekst();
  let parsed: { values: { formaat?: string | undefined }; positionals: string[] };
  try {
    parsed = parseArgs({ args: [...args], options: { formaat: { type: "string" } }, allowPositionals: true });
  } catch {
    return { ok: false, zinnen: [text.onleesbaar(`${woord} ${args.join(" ")}`)] };
  }
  const { values, positionals } = parsed;
  const [bestand] = positionals;
  const zinnen: string[] = [];
  if (bestand === undefined || positionals.length > 1) zinnen.push(text.aantalBestanden(positionals.length));
  const { formaat = "csv" } = values;
  if (woord === XMILE && values.formaat !== undefined) zinnen.push(text.geenFormaat(values.formaat));
  else if (formaat !== "csv" && formaat !== "json") zinnen.push(text.formaat(formaat));
  if (zinnen.length > 0 || bestand === undefined) return { ok: false, zinnen };
  return woord === XMILE ? schrijf(bestand) : draai(bestand, formaat === "json");
}

function schrijf(bestand: string): Gelezen<string> {
  const scenario = leesScenarioBestand(bestand);
  if (!scenario.ok) return scenario;
  const program = buildProgram(model);
  const raming = simuleer(program, scenario.waarde);
  if (!raming.ok) return { ok: false, zinnen: raming.problemen.map(zin) };
  const xmile = scenarioXmile(program, scenario.waarde, raming.waarde);
  return xmile.ok ? xmile : { ok: false, zinnen: xmile.problemen.map(zin) };
}

function draai(bestand: string, json: boolean): Gelezen<string> {
  const text = xmileOpdrachtTekst();
  if (!existsSync(bestand) || !statSync(bestand).isFile()) return { ok: false, zinnen: [text.nietGevonden(bestand)] };
  let xml: string;
  try {
    xml = new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(bestand));
  } catch {
    return { ok: false, zinnen: [text.geenTekst(bestand)] };
  }
  const read = importXmile(xml, basename(bestand));
  if (!read.ok) return { ok: false, zinnen: read.problemen.map(zin) };
  const run = integrate(read.waarde);
  if (!run.ok) return { ok: false, zinnen: run.problemen.map(zin) };
  return { ok: true, waarde: (json ? asJson : asCsv)(read.waarde, run.waarde) };
}

function asJson({ source, method, dt, variables }: XmileModel, { times, values }: XmileRun): string {
  const reeksen = Object.fromEntries(
    variables.map(({ name, unit }) => [name, { eenheid: unit, waarden: [...(values[name] as Float64Array)] }]),
  );
  return `${JSON.stringify({ model: source, methode: method, dt, tijd: [...times], reeksen }, null, 1)}\n`;
}

/** A column for every variable with its unit, a row for every time; a point in numbers, unrounded. */
function asCsv({ variables }: XmileModel, { times, values }: XmileRun): string {
  const head = ["TIME", ...variables.map(({ name, unit }) => cell(unit === "" ? name : `${name} (${unit})`))];
  const rows = [...times].map((time, step) => [time, ...variables.map(({ name }) => values[name]?.[step])].join(","));
  return `${[head.join(","), ...rows].join("\n")}\n`;
}

/** Text of a foreign file: a spreadsheet must not take it for a formula. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
