import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium, missingChromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";

export const dist = fileURLToPath(new URL("../../dist/", import.meta.url));
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The system's Chromium, without a screen. Throws a sentence when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(missingChromium());
  return chromium.launch({ executablePath, args: flags });
}

interface PageOptions {
  /** How the policy reaches the page: in the meta tag alone, or in the headers of the host as well. */
  delivery: "meta" | "headers";
  /** Folder that is served; the built page when absent. */
  dir?: string;
  viewport?: { width: number; height: number };
  colorScheme?: "light" | "dark";
  /** What follows the address, as `#kosten`. */
  path?: string;
}

interface OpenPage {
  page: Page;
  /**
   * What went wrong so far: errors, requests that leave the origin, breaches of the policy. What the policy stops in a
   * worker is seen only when the worker fails on it; with "meta" nothing stops the request, so there it is seen.
   */
  problems: () => string[];
  close: () => Promise<void>;
}

/** Opens the built page in a fresh profile, served as a host would; see `problems`. */
export async function openPage(browser: Browser, options: PageOptions): Promise<OpenPage> {
  if (!existsSync(`${dist}index.html`)) throw new Error('dist/ ontbreekt; draai eerst "npm run build".');
  const server = await serve({ dir: options.dir ?? dist, port: 0, headers: options.delivery === "headers" });
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1440, height: 900 },
    colorScheme: options.colorScheme ?? "light",
    locale: "nl-NL",
    timezoneId: "Europe/Amsterdam",
  });
  const found: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") found.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => found.push(`error: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !/^(data|blob|about):/.test(url)) found.push(`request: ${url}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(
        `policy: ${event.effectiveDirective} refuses ${event.blockedURI} (${event.sourceFile}:${event.lineNumber})`,
      );
    });
  });
  const close = async () => {
    await context.close();
    await server.close();
  };
  try {
    const page = await context.newPage();
    await page.goto(server.address + (options.path ?? ""));
    return { page, problems: () => [...new Set(found)], close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** What axe-core finds wrong on the page as it stands, one string for each element; empty when there is nothing. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => {
    const injected = (globalThis as unknown as { axe: typeof axe }).axe;
    // Off by default in axe-core, but WCAG 2.2 AA asks for it.
    return injected.run(document, { resultTypes: ["violations"], rules: { "target-size": { enabled: true } } });
  });
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const summary = (failureSummary ?? "").replace(/\s+/g, " ");
      return `${id} (${impact}): ${help}; ${target.join(" ")}; ${summary}`;
    }),
  );
}

/** Opens a menu of the page's head by keyboard and takes a choice from it. */
export async function fromMenu(page: Page, menu: string, choice: string): Promise<void> {
  await page.locator("header").getByRole("button", { name: menu, exact: true }).press("Enter");
  await page.locator(".menu-lijst").getByRole("button", { name: choice }).press("Enter");
}
