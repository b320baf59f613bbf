import { buildProgram } from "../equations/build.ts";
import { model } from "../model/model.ts";
import { simuleer } from "../raming/raming.ts";
import { zin } from "../text/problems.ts";
import { leesOpdracht } from "./arguments.ts";
import { schrijfCsv, schrijfJson, schrijfTabel } from "./output.ts";
import { leesScenarioBestand } from "./scenario-file.ts";

/**
 * `simuleer <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026]`: the app's engine without a browser. The
 * result goes to stdout. Whatever is wrong with what was asked goes to stderr, every problem a sentence, with exit 2.
 */
function main(args: readonly string[]): number {
  const opdracht = leesOpdracht(args);
  if (!opdracht.ok) return refuse(opdracht.zinnen);
  const { bestand, formaat, jaren } = opdracht.waarde;
  const scenario = leesScenarioBestand(bestand);
  if (!scenario.ok) return refuse(scenario.zinnen);
  const raming = simuleer(buildProgram(model), scenario.waarde);
  if (!raming.ok) return refuse(raming.problemen.map(zin));
  const known = new Set(raming.waarde.jaren.map(({ jaar }) => jaar));
  const unknown = jaren?.filter((jaar) => !known.has(jaar)) ?? [];
  if (unknown.length > 0)
    return refuse([
      `--jaren is ${unknown.join(",")}; ${scenario.waarde.id} loopt van ${Math.min(...known)} tot en met ${Math.max(...known)}`,
    ]);
  const schrijf = { json: schrijfJson, csv: schrijfCsv, tabel: schrijfTabel }[formaat];
  process.stdout.write(schrijf(raming.waarde, jaren));
  return 0;
}

function refuse(zinnen: readonly string[]): number {
  process.stderr.write(`${zinnen.join("\n")}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
