import { backtest } from "../calibration/backtest.ts";
import { calibrate, finish } from "../calibration/calibrate.ts";
import { type ForecastBands, forecastBands } from "../calibration/forecast-bands.ts";
import type { Program } from "../engine/program.ts";
import { buildProgram } from "../equations/build.ts";
import { model } from "../model/model.ts";
import { type Raming, simuleer } from "../raming/raming.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { opdrachtTekst } from "../text/opdracht.ts";
import { zin } from "../text/problems.ts";
import { huidigeTaal } from "../text/taal.ts";
import { vergelijkTekst } from "../text/vergelijk.ts";
import { laadTaal } from "../text/vertaling.ts";
import { maandIndex } from "../units/maand.ts";
import { type Gelezen, helpTekst, leesOpdracht, type Opdracht } from "./arguments.ts";
import { schrijfCsv, schrijfJson, schrijfTabel } from "./output.ts";
import { leesScenarioBestand } from "./scenario-file.ts";
import { schrijfTerugtoetsJson, schrijfTerugtoetsTabel } from "./terugtoets.ts";
import { schrijfVergelijking, vergelijk } from "./vergelijk.ts";
import { DRAAI, voerXmileUit, XMILE } from "./xmile.ts";

/**
 * `simuleer <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026] [--trekkingen 2000] [--taal nl|en]`, `simuleer terugtoets`,
 * `simuleer vergelijk <a.json> <b.json> --jaar 2025`, `simuleer xmile <scenario.json>`, `simuleer draai <model.xmile>`: the app's
 * engine without a browser. The result goes to stdout. Whatever is wrong with what was asked goes to stderr, every problem a
 * sentence, with exit 2.
 */
async function main(args: readonly string[]): Promise<number> {
  const text = await outcomeOf(args);
  if (!text.ok) {
    process.stderr.write(`${text.zinnen.join("\n")}\n`);
    return 2;
  }
  process.stdout.write(text.waarde);
  return 0;
}

async function outcomeOf(args: readonly string[]): Promise<Gelezen<string>> {
  const [woord, ...rest] = args;
  if (woord === XMILE || woord === DRAAI) return voerXmileUit(woord, rest);
  const opdracht = leesOpdracht(args);
  await laadTaal(huidigeTaal());
  return opdracht.ok ? answer(opdracht.waarde) : opdracht;
}

function answer(opdracht: Opdracht): Gelezen<string> {
  switch (opdracht.soort) {
    case "help":
      return { ok: true, waarde: helpTekst() };
    case "terugtoets": {
      const terugtoets = finish(backtest({ program: buildProgram(model) }));
      const schrijf = opdracht.formaat === "tabel" ? schrijfTerugtoetsTabel : schrijfTerugtoetsJson;
      return { ok: true, waarde: schrijf(terugtoets) };
    }
    case "vergelijk":
      return compare(opdracht);
    case "scenario":
      return run(opdracht);
  }
}

/** A scenario file run, with the program it ran on. */
function ramingVan(bestand: string, program: Program): Gelezen<{ scenario: Scenario; raming: Raming }> {
  const scenario = leesScenarioBestand(bestand);
  if (!scenario.ok) return scenario;
  const raming = simuleer(program, scenario.waarde);
  if (!raming.ok) return { ok: false, zinnen: raming.problemen.map(zin) };
  return { ok: true, waarde: { scenario: scenario.waarde, raming: raming.waarde } };
}

function run({ bestand, formaat, jaren, trekkingen }: Opdracht & { soort: "scenario" }): Gelezen<string> {
  const program = buildProgram(model);
  const ran = ramingVan(bestand, program);
  if (!ran.ok) return ran;
  const { scenario, raming } = ran.waarde;
  const known = new Set(raming.jaren.map(({ jaar }) => jaar));
  const unknown = jaren?.filter((jaar) => !known.has(jaar)) ?? [];
  if (unknown.length > 0) {
    const [first, last] = [Math.min(...known), Math.max(...known)];
    return { ok: false, zinnen: [opdrachtTekst().onbekendeJaren(unknown.join(","), scenario.id, first, last)] };
  }
  const schrijf = { json: schrijfJson, csv: schrijfCsv, tabel: schrijfTabel }[formaat];
  let banden: ForecastBands | undefined;
  if (trekkingen !== undefined) {
    const origin = maandIndex(scenario.oorsprong);
    const { draws } = finish(calibrate({ program, origin, count: trekkingen }));
    const result = finish(forecastBands({ program, scenario, draws, series: [] }));
    if (!result.ok) return { ok: false, zinnen: result.problemen.map(zin) };
    banden = result.waarde;
  }
  return { ok: true, waarde: schrijf(raming, jaren, banden) };
}

/** A year that one of the two does not reach is null there; one that neither reaches is refused. */
function compare({ bestanden, jaar, formaat }: Opdracht & { soort: "vergelijk" }): Gelezen<string> {
  const program = buildProgram(model);
  const [a, b] = bestanden.map((bestand) => ramingVan(bestand, program)) as [
    ReturnType<typeof ramingVan>,
    ReturnType<typeof ramingVan>,
  ];
  if (!a.ok || !b.ok) return { ok: false, zinnen: [a, b].flatMap((read) => (read.ok ? [] : read.zinnen)) };
  const ramingen = [a.waarde.raming, b.waarde.raming] as const;
  if (!ramingen.some(({ jaren }) => jaren.some((row) => row.jaar === jaar)))
    return { ok: false, zinnen: [vergelijkTekst().onbekendJaar(jaar, ramingen.map(loopt))] };
  return { ok: true, waarde: schrijfVergelijking(vergelijk(...ramingen, jaar), formaat) };
}

function loopt({ scenario, jaren }: Raming): string {
  const years = jaren.map(({ jaar }) => jaar);
  return vergelijkTekst().loopt(scenario, Math.min(...years), Math.max(...years));
}

process.exitCode = await main(process.argv.slice(2));
