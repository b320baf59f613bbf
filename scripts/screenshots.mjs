import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findChromium, missingChromium } from "./chromium.mjs";
import { serve } from "./serve.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** The folder, the views and the height of the pictures, from the command line. */
function choices() {
  const usage = "gebruik: npm run schermafdruk -- [map] [#weergave …] [--full]";
  try {
    const options = { full: { type: "boolean", default: false } };
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const routes = positionals.filter((word) => word.startsWith("#"));
    const [folder = ".cache/schermafdrukken", ...rest] = positionals.filter((word) => !word.startsWith("#"));
    if (rest.length > 0) throw new Error("more than one folder");
    return {
      folder: resolve(folder),
      routes: routes.length > 0 ? routes : ["#overzicht", "#vergelijken", "#kosten"],
      fullPage: values.full,
    };
  } catch {
    throw new Error(`"${process.argv.slice(2).join(" ")}" is niet te lezen; ${usage}.`);
  }
}

async function takeScreenshots({ folder, routes, fullPage }) {
  if (!existsSync(join(dist, "index.html"))) throw new Error('dist/ ontbreekt; draai eerst "npm run build".');
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(missingChromium());
  const { chromium } = await import("playwright-core");
  mkdirSync(folder, { recursive: true });
  const server = await serve({ dir: dist, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  try {
    for (const viewport of sizes) {
      for (const colorScheme of ["light", "dark"]) {
        const look = {
          viewport,
          colorScheme,
          reducedMotion: "reduce",
          locale: "nl-NL",
          timezoneId: "Europe/Amsterdam",
        };
        for (const route of routes) {
          const context = await browser.newContext(look);
          const page = await context.newPage();
          const name = [route.replace(/[^\w-]+/g, "-").replace(/^-|-$/g, ""), viewport.width, colorScheme].join("-");
          const path = join(folder, `${name}.png`);
          await page.goto(server.address + route);
          const ready = await page
            .waitForFunction(() => document.documentElement.dataset.klaar === "ja", undefined, { timeout: 15_000 })
            .then(() => true)
            .catch(() => false);
          await page.screenshot({ path, fullPage });
          await context.close();
          console.log(path);
          if (!ready) throw new Error(`${route} was na 15 seconden niet klaar; de afdruk laat zien wat er stond.`);
        }
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

try {
  await takeScreenshots(choices());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
