// Built-ins only until the dependencies are there.
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "./chromium.mjs";
import { installDependencies } from "./install.mjs";
import { run, runNpm } from "./run.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const report = join(root, ".cache/vitest.json");

/** All that must hold before a change is done. Throws an Error with one sentence when a step before the tests fails. */
async function testAll() {
  await installDependencies();
  await ensureChromium();
  await step(runNpm(["run", "check"]), "De controle (npm run check) is niet geslaagd; de tests zijn niet uitgevoerd.");
  await step(runNpm(["run", "build"]), "Het bouwen (npm run build) is niet gelukt; de tests zijn niet uitgevoerd.");
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile=${report}`];
  const { code, stopped } = await run(process.execPath, [vitest, "run", "--root", root, ...reporters]);
  if (stopped) throw new Error("De tests zijn afgebroken.");
  return countTests(code);
}

async function step(running, failure) {
  const { code, stopped } = await running;
  if (stopped) throw new Error("De tests zijn afgebroken.");
  if (code !== 0) throw new Error(failure);
}

/** Passed and failed tests; a file that could not be read, or an error outside every test, counts as a failed test. */
function countTests(code) {
  if (!existsSync(report)) throw new Error("Vitest heeft geen verslag gemaakt; hierboven staat waarom.");
  const { numPassedTests: passed, numFailedTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const isFailed = ({ status }) => status === "failed";
  const brokenFiles = testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed)).length;
  const failed = numFailedTests + brokenFiles;
  if (passed + failed === 0) throw new Error("Er is geen enkele test uitgevoerd.");
  if (failed === 0 && code !== 0) {
    console.log("Vitest meldt een fout buiten de tests; hierboven staat welke.");
    return { passed, failed: 1 };
  }
  return { passed, failed };
}

const { passed, failed } = await testAll().catch((error) => {
  console.log(error.message);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
