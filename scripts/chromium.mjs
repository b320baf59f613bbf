import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { run } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a Chromium or Chrome stands that starts; CHROMIUM in the environment goes first. Undefined when there is none. */
export function findChromium() {
  const { CHROMIUM } = process.env;
  const candidates = CHROMIUM ? [CHROMIUM] : [...names, ...usualPlaces()];
  return candidates.flatMap((candidate) => (isAbsolute(candidate) ? [candidate] : onPath(candidate))).find(starts);
}

/**
 * A Chromium, installed with apt-get when there is none and this system and user can do that. When it stays away, prints
 * why and returns undefined: only the tests in a browser need it.
 */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== undefined || process.env.CHROMIUM) {
    if (found === undefined) console.log(missingChromium());
    return found;
  }
  const [command, ...before] = aptGet();
  if (command !== undefined) {
    console.log("Chromium wordt geïnstalleerd (apt-get install chromium)…");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const install = ["install", "-y", "--no-install-recommends", "chromium"];
    for (const args of [["update"], install]) {
      const { code, output, stopped } = await run(command, [...before, ...args], { show: false, env });
      if (stopped) throw new Error("Het installeren van Chromium is afgebroken.");
      if (code !== 0) console.log(`apt-get ${args[0]} is niet gelukt: ${lastLine(output) ?? `code ${code}`}`);
    }
  }
  const installed = findChromium();
  if (installed === undefined) console.log(missingChromium());
  return installed;
}

/** What to tell someone when there is no Chromium. */
export function missingChromium() {
  const { CHROMIUM } = process.env;
  return CHROMIUM
    ? `CHROMIUM is "${CHROMIUM}", maar daar start geen Chromium; zet er het pad van Chromium of Chrome in.`
    : "Er is geen Chromium gevonden; installeer Chromium of Chrome, of zet het pad ervan in CHROMIUM.";
}

function usualPlaces() {
  if (process.platform === "darwin") {
    return ["Chromium.app/Contents/MacOS/Chromium", "Google Chrome.app/Contents/MacOS/Google Chrome"].flatMap((app) => [
      join("/Applications", app),
      join(process.env.HOME ?? "/", "Applications", app),
    ]);
  }
  if (process.platform !== "win32") return [];
  const folders = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => ["Google/Chrome", "Chromium"].map((app) => join(folder, app, "Application/chrome.exe")));
}

function onPath(name) {
  const extension = process.platform === "win32" ? ".exe" : "";
  return (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name + extension));
}

/** Some systems have a chromium-browser that only says where to get one, so the program is asked for its version. */
function starts(path) {
  try {
    accessSync(path, constants.X_OK);
    if (!statSync(path).isFile()) return false;
  } catch {
    return false;
  }
  // On Windows the question would open a window.
  return process.platform === "win32" || spawnSync(path, ["--version"], { timeout: 20_000 }).status === 0;
}

/** How apt-get may be run here: by root, or through a sudo that asks for no password; empty when it may not. */
function aptGet() {
  if (process.platform !== "linux" || !onPath("apt-get").some(starts)) return [];
  if (process.getuid() === 0) return ["apt-get"];
  return spawnSync("sudo", ["-n", "true"]).status === 0 ? ["sudo", "-n", "apt-get"] : [];
}

function lastLine(output) {
  return output.trim().split("\n").at(-1)?.trim() || undefined;
}
