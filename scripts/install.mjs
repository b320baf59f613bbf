// Built-ins only: a fresh clone has no node_modules yet.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNpm } from "./run.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const stamp = join(modules, ".install-stamp");

/**
 * Runs `npm ci` when package-lock.json changed since the last install, or when nothing was installed.
 * Throws an Error whose message is one sentence for the reader.
 */
export async function installDependencies() {
  refuseOldNode();
  const lockFile = join(root, "package-lock.json");
  if (!existsSync(lockFile)) throw new Error("package-lock.json ontbreekt; haal het bestand terug uit git.");
  const lock = readFileSync(lockFile, "utf8");
  const wanted = createHash("sha256").update(`${process.platform} ${process.arch}\n${lock}`).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalled(lock)) {
    console.log("De afhankelijkheden worden geïnstalleerd (npm ci)…");
    const { code, output, stopped } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"], { show: false });
    if (stopped) throw new Error("Het installeren is afgebroken.");
    if (code !== 0) throw new Error(`Het installeren van de afhankelijkheden is niet gelukt: ${reason(output, code)}.`);
  }
  writeFileSync(stamp, wanted);
}

function refuseOldNode() {
  const needed = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(">=", "");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const [neededMajor, neededMinor] = needed.split(".").map(Number);
  if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
    throw new Error(`Node.js is versie ${process.versions.node}; nodig is ${needed} of nieuwer.`);
  }
}

/** Whether node_modules already holds what the lock asks for, by the list npm itself leaves there when it is done. */
function isInstalled(lock) {
  const list = join(modules, ".package-lock.json");
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, "utf8")).packages;
  const locked = JSON.parse(lock).packages;
  return (
    Object.entries(installed).every(([path, entry]) => locked[path]?.version === entry.version) &&
    Object.entries(locked).every(([path, entry]) => path === "" || entry.optional || path in installed)
  );
}

/** The first line in which npm says what is wrong. */
function reason(output, code) {
  const said = output
    .split("\n")
    .map((line) => /^npm (?:error|ERR!) (.+)/.exec(line)?.[1]?.trim() ?? "")
    .find((line) => line !== "" && !/^(code|errno|syscall) /.test(line));
  return (said ?? `npm stopte met code ${code}`).replace(/[.:]$/, "");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await installDependencies();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
