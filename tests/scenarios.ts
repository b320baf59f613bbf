import { readdirSync, readFileSync } from "node:fs";
import type { Program } from "../src/engine/program.ts";
import { buildProgram } from "../src/equations/build.ts";
import { model } from "../src/model/model.ts";
import { type Raming, simuleer } from "../src/raming/raming.ts";
import type { ScenarioDocument } from "../src/scenario/document.ts";
import { readScenarioText } from "../src/scenario/read.ts";
import { resolveScenario, type Scenario } from "../src/scenario/resolve.ts";
import { shippedLibrary } from "../src/scenario/shipped.ts";
import { zin } from "../src/text/problems.ts";

/** The real model and the real files, for tests that run them. */

export const program: Program = buildProgram(model);

/** Ids of all files in scenarios/. */
export const scenarioIds: readonly string[] = readdirSync(new URL("../scenarios/", import.meta.url))
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(/\.json$/, ""));

export function documentOf(id: string): ScenarioDocument {
  const file = new URL(`../scenarios/${id}.json`, import.meta.url);
  const read = readScenarioText(readFileSync(file, "utf8"), `${id}.json`);
  if (!read.ok) throw new Error(read.problemen.map(zin).join("\n"));
  return read.waarde;
}

export function resolved(document: ScenarioDocument): Scenario {
  const scenario = resolveScenario(document, shippedLibrary);
  if (!scenario.ok) throw new Error(scenario.problemen.map(zin).join("\n"));
  return scenario.waarde;
}

export function ramingOf(document: ScenarioDocument): Raming {
  const raming = simuleer(program, resolved(document));
  if (!raming.ok) throw new Error(raming.problemen.map(zin).join("\n"));
  return raming.waarde;
}

export function jaar(raming: Raming, jaartal: number) {
  const cijfers = raming.jaren.find((row) => row.jaar === jaartal);
  if (!cijfers) throw new Error(`${raming.scenario} has no ${jaartal}`);
  return cijfers;
}

/** A series of a forecast; throws where it does not exist. */
export function reeks(raming: Raming, id: string): Float64Array {
  const values = raming.reeksen[id];
  if (!values) throw new Error(`series ${id} does not exist`);
  return values;
}
