import { parametersOf, valuesOf } from "../src/calibration/calibrate.ts";
import { midranks } from "../src/calibration/midranks.ts";
import { unknowns } from "../src/calibration/priors.ts";
import { quantilesOf } from "../src/calibration/quantile.ts";
import { sobol } from "../src/calibration/sobol.ts";
import type { Program } from "../src/engine/program.ts";
import { pruneProgram } from "../src/engine/prune.ts";
import { runProgram } from "../src/engine/run.ts";
import { inputsOf } from "../src/raming/inputs.ts";
import { resolveScenario } from "../src/scenario/resolve.ts";
import { findShipped, shippedLibrary } from "../src/scenario/shipped.ts";
import { table } from "./table.ts";
import { medianTime, ms, processorTime } from "./timing.ts";

const SCENARIO = "mpp-2025-max";
const DRAWS = 10_000;
const MONTHS = 85;
/** Columns of numbers that the months are made of. */
const WIDTH = 60;

/** The model of the project by both back ends, growing with the draws and with the equations. Prints; no verdict. */
export function benchOwnModel(program: Program): void {
  const document = findShipped(SCENARIO);
  const scenario = document && resolveScenario(document, shippedLibrary);
  const frame = scenario?.ok ? inputsOf(scenario.waarde) : undefined;
  if (!frame?.ok) throw new Error(`${SCENARIO} is niet door te rekenen`);
  const { inputs, steps } = frame.waarde;
  const sequence = sobol(unknowns.length, 1);
  const draws = parametersOf(valuesOf(Array.from({ length: 1000 }, () => sequence.next())));
  const rows = [
    ["één baan, alle reeksen", program, undefined, 1],
    ["1.000 trekkingen, één reeks", pruneProgram(program, ["gemiddeldeBezetting"]), ["gemiddeldeBezetting"], 1000],
    ["1.000 trekkingen, met kosten", pruneProgram(program, ["kostenCoa"]), ["kostenCoa"], 1000],
  ] as const;
  console.log(`\nEigen model: ${program.code.length} bewerkingen, ${steps} maanden, ${SCENARIO}`);
  console.log(
    table(
      ["ms processortijd", "bewerkingen", "WebAssembly", "JavaScript"],
      rows.map(([name, part, keep, lanes]) => {
        const drawn = Object.entries(draws).map(([id, perLane]) => [id, { perLane }] as const);
        const all = { ...inputs, ...(lanes > 1 && Object.fromEntries(drawn)) };
        const time = (by: "wasm" | "javascript") =>
          ms(
            medianTime(() =>
              processorTime(() => runProgram({ program: part, inputs: all, lanes, steps, by, ...(keep && { keep }) })),
            ),
          );
        return [name, String(part.code.length), time("wasm"), time("javascript")];
      }),
    ),
  );
}

/** What surrounds the engine: draws, quantiles and ranks of 85 months × 10.000 draws. */
export function benchSurroundings(): void {
  const random = sobol(WIDTH, 3);
  const points = Array.from({ length: DRAWS }, () => random.next());
  const months = Array.from({ length: MONTHS }, (_, month) =>
    Float64Array.from(points, (point) => 70_000 + 900 * month * ((point[month % WIDTH] as number) - 0.4)),
  );
  const time = (work: () => void) => ms(medianTime(() => processorTime(work)));
  console.log(`\nRond de rekenkern: ${MONTHS} maanden × ${DRAWS.toLocaleString("nl-NL")} trekkingen`);
  console.log(
    table(
      ["ms processortijd", "deze", "sorteren"],
      [
        [
          "vijf kwantielen van elke maand",
          time(() => {
            for (const month of months) quantilesOf(month);
          }),
          time(() => {
            for (const month of months) month.slice().sort();
          }),
        ],
        [
          `${unknowns.length} onbekenden trekken (Sobol)`,
          time(() => {
            const sequence = sobol(unknowns.length, 1);
            for (let k = 0; k < DRAWS; k++) sequence.next();
          }),
        ],
        ["rangen van één maand", time(() => midranks(months[80] as Float64Array))],
      ],
    ),
  );
}
