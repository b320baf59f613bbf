import { cpus } from "node:os";
import { benchCalibration } from "../src/calibration/bench.ts";
import { calibrate, finish } from "../src/calibration/calibrate.ts";
import { buildProgram } from "../src/equations/build.ts";
import { model } from "../src/model/model.ts";
import { januari } from "../src/units/maand.ts";

/** Prints how long calibration takes on this machine: npx tsx scripts/bench-calibration.ts [draws]. */
const program = buildProgram(model);
const draws = Number(process.argv[2] ?? 20_000);
const now = () => performance.now();
benchCalibration(program, 512, now);
const { kalibratie, volleHorizon } = benchCalibration(program, draws, now);
const start = now();
const posterior = finish(calibrate({ program, origin: januari(2026) }));
const whole = now() - start;
const machine = `${cpus()[0]?.model ?? "onbekend"}, ${cpus().length} kernen, Node ${process.version}`;
console.log(`${draws} trekkingen op één kern (${machine})`);
console.log(`  kalibratie (historie en zes ramingen één jaar vooruit)  ${Math.round(kalibratie)} ms`);
console.log(`  volle horizon 2019-2031                                 ${Math.round(volleHorizon)} ms`);
console.log(
  `  hele kalibratie tot ${Math.round(posterior.effectiveSize)} effectieve trekkingen (${posterior.evaluated} berekend)  ${Math.round(whole)} ms`,
);
