import { execFileSync, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { benchNeutral } from "../bench/neutral.ts";
import { benchOwnModel, benchSurroundings } from "../bench/own-model.ts";
import { benchCalibration, type CalibrationBench } from "../src/calibration/bench.ts";
import { calibrate, finish } from "../src/calibration/calibrate.ts";
import { buildProgram } from "../src/equations/build.ts";
import { model } from "../src/model/model.ts";
import { januari } from "../src/units/maand.ts";

/**
 * Prints how fast the engine is on this machine, beside others on a neutral model, and how long calibration takes: npm run
 * bench [-- draws of the calibration]. No verdict: the figures are quoted with the machine. Draws do not hang on each other,
 * so two cores each take half of them.
 */
/** First word of a process that takes one core's part. */
const PART = "deel";

const now = () => performance.now();

function measure(draws: number): CalibrationBench {
  const program = buildProgram(model);
  benchCalibration(program, 512, now);
  return benchCalibration(program, draws, now);
}

/** The slowest of `cores` processes that each take their part. */
async function onCores(draws: number, cores: number): Promise<CalibrationBench> {
  const parts = await Promise.all(
    Array.from(
      { length: cores },
      () =>
        new Promise<CalibrationBench>((resolve, reject) => {
          const part = fork(fileURLToPath(import.meta.url), [PART, String(Math.ceil(draws / cores))]);
          part.once("message", (result) => resolve(result as CalibrationBench));
          part.once("error", reject);
        }),
    ),
  );
  return {
    draws,
    kalibratie: Math.max(...parts.map(({ kalibratie }) => kalibratie)),
    volleHorizon: Math.max(...parts.map(({ volleHorizon }) => volleHorizon)),
  };
}

async function benchCores(draws: number) {
  console.log(`\nKalibratie, ${draws.toLocaleString("nl-NL")} trekkingen, ms op de klok`);
  for (const cores of [1, 2]) {
    const { kalibratie, volleHorizon } = await onCores(draws, cores);
    console.log(`op ${cores} ${cores === 1 ? "kern" : "kernen"}`);
    console.log(`  historie en zes ramingen een jaar vooruit  ${Math.round(kalibratie)} ms`);
    console.log(`  volle horizon 2019-2031                    ${Math.round(volleHorizon)} ms`);
  }
  const start = now();
  const posterior = finish(calibrate({ program: buildProgram(model), origin: januari(2026) }));
  console.log(
    `hele kalibratie van de app, op 1 kern: ${Math.round(now() - start)} ms voor ${posterior.evaluated} trekkingen, ${Math.round(posterior.effectiveSize)} effectief`,
  );
}

/** Installs what is only there to compare with. */
function installPeers() {
  const folder = fileURLToPath(new URL("../bench/", import.meta.url));
  if (existsSync(`${folder}node_modules/simulation`)) return;
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], { cwd: folder, stdio: "inherit" });
}

async function main(draws: number) {
  installPeers();
  console.log(
    `${cpus()[0]?.model ?? "onbekend"}, ${cpus().length} kernen, Node ${process.version}; ${loadavg()[0]?.toFixed(1)} processen bezig bij het begin`,
  );
  await benchNeutral();
  benchOwnModel(buildProgram(model));
  benchSurroundings();
  await benchCores(draws);
}

const [first, second] = process.argv.slice(2);
if (first === PART) process.send?.(measure(Number(second)));
else void main(Number(first ?? 20_000));
