// Built-ins only until the dependencies are there.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installDependencies } from "./install.mjs";
import { run } from "./run.mjs";
import { serve } from "./serve.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The port that was asked for on the command line, else in the environment, else 4173. */
function wantedPort() {
  const usage = "gebruik: npm start -- --port 4173";
  let asked;
  try {
    asked = parseArgs({ options: { port: { type: "string" } } }).values.port ?? process.env.PORT ?? "4173";
  } catch {
    throw new Error(`"${process.argv.slice(2).join(" ")}" is geen keuze die npm start kent; ${usage}.`);
  }
  const port = Number(asked);
  if (/^\d+$/.test(asked) && port >= 1 && port <= 65_535) return port;
  throw new Error(`De poort is "${asked}"; dat moet een heel getal van 1 tot en met 65535 zijn (${usage}).`);
}

async function build() {
  console.log("De pagina wordt gebouwd…");
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const { code, stopped } = await run(process.execPath, [vite, "build", root, "--logLevel", "warn"]);
  if (stopped) throw new Error("Het bouwen is afgebroken.");
  if (code !== 0) throw new Error("De pagina kon niet gebouwd worden; hierboven staat waarom.");
}

/** Serves dist/ on this port, or on the first of the twenty after it that is free. */
async function serveFrom(port) {
  for (let tried = port; tried <= Math.min(port + 20, 65_535); tried++) {
    try {
      return await serve({ dir: join(root, "dist"), port: tried });
    } catch (error) {
      if (error.code === "EACCES")
        throw new Error(`Poort ${tried} mag hier niet gebruikt worden; kies er een boven 1023.`);
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  throw new Error(`Poort ${port} en de poorten daarna zijn bezet; kies een andere met --port.`);
}

/** Opens the address where there is a screen; without one nothing happens. */
function openInBrowser(address) {
  const { CI, DISPLAY, WAYLAND_DISPLAY, OPVANGRAMING_NO_OPEN } = process.env;
  if (CI || OPVANGRAMING_NO_OPEN === "1") return;
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", '""'] };
  const [command, ...args] = openers[process.platform] ?? (DISPLAY || WAYLAND_DISPLAY ? ["xdg-open"] : []);
  if (command === undefined) return;
  const opener = spawn(command, [...args, address], {
    detached: true,
    stdio: "ignore",
    windowsVerbatimArguments: true,
  });
  opener.on("error", () => {}); // No program to open it with: the address is printed anyway.
  opener.unref();
}

/** Settles when the shell of npm is gone: a signal to npm ends that shell, which does not pass it on. */
function orphaned() {
  return new Promise((resolve) => {
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event === "start") {
      setInterval(() => process.ppid !== parent && resolve(), 500).unref();
    }
  });
}

try {
  const port = wantedPort();
  await installDependencies();
  await build();
  const { address, close } = await serveFrom(port);
  console.log(`Opvangraming draait op ${address} ; stop met Ctrl-C`);
  openInBrowser(address);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), orphaned()]);
  await close();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
