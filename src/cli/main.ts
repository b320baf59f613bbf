import { backtest } from "../calibration/backtest.ts";
import { calibrate, finish } from "../calibration/calibrate.ts";
import { type ForecastBands, forecastBands } from "../calibration/forecast-bands.ts";
import { buildProgram } from "../equations/build.ts";
import { model } from "../model/model.ts";
import { simuleer } from "../raming/raming.ts";
import { opdrachtTekst } from "../text/opdracht.ts";
import { zin } from "../text/problems.ts";
import { laadTaal } from "../text/vertaling.ts";
import { maandIndex } from "../units/maand.ts";
import { leesOpdracht, TERUGTOETS } from "./arguments.ts";
import { schrijfCsv, schrijfJson, schrijfTabel } from "./output.ts";
import { leesScenarioBestand } from "./scenario-file.ts";
import { schrijfTerugtoetsJson, schrijfTerugtoetsTabel } from "./terugtoets.ts";
import { DRAAI, voerXmileUit, XMILE } from "./xmile.ts";

/**
 * `simuleer <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026] [--trekkingen 2000] [--taal nl|en]`, or `simuleer terugtoets`,
 * `simuleer xmile <scenario.json>`, `simuleer draai <model.xmile>`: the app's engine without a browser. The result goes to stdout. Whatever is wrong with what was asked goes to stderr, every problem a sentence, with exit 2.
 */
async function main(args: readonly string[]): Promise<number> {
  const [woord, ...rest] = args;
  if (woord === XMILE || woord === DRAAI) {
    const uitvoer = voerXmileUit(woord, rest);
    if (!uitvoer.ok) return refuse(uitvoer.zinnen);
    process.stdout.write(uitvoer.waarde);
    return 0;
  }
  const opdracht = leesOpdracht(args);
  if (!opdracht.ok) return refuse(opdracht.zinnen);
  const { bestand, formaat, jaren, trekkingen, taal } = opdracht.waarde;
  await laadTaal(taal);
  if (bestand === TERUGTOETS) {
    const terugtoets = finish(backtest({ program: buildProgram(model) }));
    process.stdout.write((formaat === "tabel" ? schrijfTerugtoetsTabel : schrijfTerugtoetsJson)(terugtoets));
    return 0;
  }
  const scenario = leesScenarioBestand(bestand);
  if (!scenario.ok) return refuse(scenario.zinnen);
  const program = buildProgram(model);
  const raming = simuleer(program, scenario.waarde);
  if (!raming.ok) return refuse(raming.problemen.map(zin));
  const known = new Set(raming.waarde.jaren.map(({ jaar }) => jaar));
  const unknown = jaren?.filter((jaar) => !known.has(jaar)) ?? [];
  if (unknown.length > 0)
    return refuse([
      opdrachtTekst().onbekendeJaren(unknown.join(","), scenario.waarde.id, Math.min(...known), Math.max(...known)),
    ]);
  const schrijf = { json: schrijfJson, csv: schrijfCsv, tabel: schrijfTabel }[formaat];
  let banden: ForecastBands | undefined;
  if (trekkingen !== undefined) {
    const origin = maandIndex(scenario.waarde.oorsprong);
    const { draws } = finish(calibrate({ program, origin, count: trekkingen }));
    const result = finish(forecastBands({ program, scenario: scenario.waarde, draws, series: [] }));
    if (!result.ok) return refuse(result.problemen.map(zin));
    banden = result.waarde;
  }
  process.stdout.write(schrijf(raming.waarde, jaren, banden));
  return 0;
}

function refuse(zinnen: readonly string[]): number {
  process.stderr.write(`${zinnen.join("\n")}\n`);
  return 2;
}

process.exitCode = await main(process.argv.slice(2));
