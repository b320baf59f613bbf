import program from "virtual:program";
import { calibrate, finish } from "../../src/calibration/calibrate.ts";
import { forecastBands } from "../../src/calibration/forecast-bands.ts";
import { freeIn } from "../../src/calibration/forecast-draws.ts";
import { exp } from "../../src/engine/exp.ts";
import { log } from "../../src/engine/log.ts";
import { runProgram } from "../../src/engine/run.ts";
import { inputsOf } from "../../src/raming/inputs.ts";
import { simuleer } from "../../src/raming/raming.ts";
import { resolveScenario, type Scenario } from "../../src/scenario/resolve.ts";
import { findShipped, shippedLibrary, shippedScenarios } from "../../src/scenario/shipped.ts";
import { januari } from "../../src/units/maand.ts";

function resolved(id: string): Scenario {
  const document = findShipped(id);
  const scenario = document && resolveScenario(document, shippedLibrary);
  if (!scenario?.ok) throw new Error(id);
  return scenario.waarde;
}

/** Every series of every shipped scenario, a small posterior and its bands, its draws by both back ends, and exp and log over a range, for comparison between platforms. */
export function ramingBits(): Record<string, number[]> {
  const bits: Record<string, number[]> = {};
  for (const [id, document] of shippedScenarios) {
    const raming = simuleer(program, resolved(document.id));
    if (!raming.ok) throw new Error(id);
    for (const [name, values] of Object.entries(raming.waarde.reeksen)) bits[`${id} ${name}`] = [...values];
  }
  const posterior = finish(
    calibrate({
      program,
      origin: januari(2026),
      count: 60,
      effort: { wanted: 60, first: 512, round: 256, mostRounds: 4 },
    }),
  );
  for (const [name, values] of Object.entries(posterior.draws)) bits[`posterior ${name}`] = [...values];
  const scenario = resolved("mpp-2025-max");
  const bands = finish(forecastBands({ program, scenario, draws: posterior.draws }));
  if (!bands.ok) throw new Error("bands");
  for (const [name, parts] of Object.entries(bands.waarde.series))
    for (const [part, values] of Object.entries(parts)) bits[`band ${name} ${part}`] = [...values];
  const frame = inputsOf(scenario);
  if (!frame.ok) throw new Error("frame");
  const { inputs, steps } = frame.waarde;
  const perLane = Object.fromEntries(
    freeIn(scenario, posterior.draws).map((id) => [id, { perLane: posterior.draws[id] as Float64Array }]),
  );
  for (const by of ["wasm", "javascript"] as const) {
    const run = runProgram({ program, inputs: { ...inputs, ...perLane }, lanes: posterior.count, steps, by });
    for (const id of ["bezetting", "uitstroomOpvang", "noodopvang", "kostenCoa"])
      bits[`draws ${by} ${id}`] = [...(run.values[id] as Float64Array)];
  }
  const range = Array.from({ length: 20_000 }, (_, k) => (k - 12_000) / 171);
  bits.exp = range.map(exp);
  bits.log = range.map((x) => log(Math.abs(x)));
  return bits;
}
