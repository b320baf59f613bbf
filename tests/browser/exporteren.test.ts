import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parameters } from "../../src/model/parameters.ts";
import { jaarcijferNaam } from "../../src/text/names.ts";
import { simuleer } from "../cli/command.ts";
import { leesWerkmap } from "../export/werkmap-gelezen.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** What leaves the built page: downloaded, read by another program, and laid beside the page. */

let browser: Browser;
let open: Awaited<ReturnType<typeof openPage>>;
beforeAll(async () => {
  browser = await openBrowser();
  open = await openPage(browser, { delivery: "headers", path: "#kosten" });
  await open.page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
});
afterAll(async () => {
  expect(open.problems()).toEqual([]);
  await open.close();
  await browser.close();
});

const menu = (page: Page) => page.getByRole("button", { name: "Exporteren", exact: true });

async function haal(page: Page, naam: string): Promise<{ name: string; bytes: Uint8Array }> {
  await menu(page).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: naam, exact: true }).click();
  const file = await download;
  const bytes = new Uint8Array(readFileSync(await file.path()));
  await page.getByText(`${file.suggestedFilename()} is opgeslagen.`).waitFor({ state: "attached" });
  return { name: file.suggestedFilename(), bytes };
}

/** The cost of the COA in 2026 as the table of the page has it, in thousands. */
async function getoond(page: Page): Promise<number> {
  const table = page.locator("table", { hasText: "Uitgaven" }).first();
  await table.waitFor();
  const text = await table.evaluate((element) => {
    const heads = [...element.querySelectorAll("thead th")].map((th) => th.textContent ?? "");
    const row = [...element.querySelectorAll("tbody tr")].find((tr) => tr.querySelector("th")?.textContent === "COA");
    return row?.children[heads.findIndex((head) => head.replace(/\s+/g, " ") === "Raming 2026")]?.textContent ?? "";
  });
  return Number(text.replaceAll(".", ""));
}

test("the number on the page stands in the workbook, CSV, PowerPoint, on paper and on the command line", async () => {
  const { page } = open;
  const shown = await getoond(page);
  expect(shown).toBeGreaterThan(1_000_000);

  const xlsx = await haal(page, "Excel (XLSX), met formules");
  expect(xlsx.name).toBe("mpp-2025-max.xlsx");
  const werkmap = leesWerkmap(xlsx.bytes);
  const [head = [], ...rows] = werkmap.rijen("Kengetallen");
  const row = rows.findIndex(([naam]) => naam === jaarcijferNaam("kostenCoa"));
  const cached = rows[row]?.[head.indexOf("2026")] as number;
  expect(Math.round(cached / 1000)).toBe(shown);
  expect(Math.abs(werkmap.reken("Kengetallen", row + 2, head.indexOf("2026") + 1) - cached)).toBeLessThan(0.005);
  const link = werkmap.rijen("Omslag").find(([kop]) => kop === "link naar het scenario")?.[1];
  expect(link).toMatch(/^http.*#deel=/);

  const excel = await haal(page, "Jaarcijfers voor Excel");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(excel.bytes);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const lines = Papa.parse<string[]>(text.slice(1), { delimiter: ";" }).data;
  const kop = lines.find(([first]) => first === "naam") ?? [];
  const coa = lines.find(([first]) => first === jaarcijferNaam("kostenCoa")) ?? [];
  expect(Number(coa[kop.indexOf("2026")]?.replace(",", "."))).toBeCloseTo(cached, 2);

  const machine = await haal(page, "Maandcijfers voor programma's");
  const maanden = Papa.parse<Record<string, string>>(new TextDecoder().decode(machine.bytes), {
    header: true,
    skipEmptyLines: true,
  }).data;
  const sum = maanden
    .filter(({ maand }) => maand?.startsWith("2026-"))
    .reduce((total, line) => total + Number(line["kostenCoa (euro/maand)"]), 0);
  expect(sum).toBeCloseTo(cached, 2);

  // The charts of the view are in millions.
  const pptx = unzipSync((await haal(page, "Grafieken van deze weergave")).bytes);
  const numbers = Object.entries(pptx)
    .filter(([name]) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .flatMap(([, part]) =>
      [...strFromU8(part).matchAll(/<c:v>(-?\d[\d.]*)<\/c:v>/g)].map(([, value]) => Number(value)),
    );
  expect(numbers.some((value) => Math.abs(value * 1e6 - cached) < 0.01)).toBe(true);

  await page.emulateMedia({ media: "print" });
  expect(await getoond(page)).toBe(shown);
  expect(await page.locator("table", { hasText: "Uitgaven" }).first().isVisible()).toBe(true);
  await page.emulateMedia({ media: null });

  const run = simuleer("scenarios/mpp-2025-max.json");
  const { jaren } = JSON.parse(run.out) as { jaren: { jaar: number; kostenCoa: number }[] };
  // The workbook adds months in the order of its cells: the last bit may differ, the cent does not.
  expect(jaren.find(({ jaar }) => jaar === 2026)?.kostenCoa).toBeCloseTo(cached, 2);
});

test("the menu works by keyboard alone and has no violation", async () => {
  const { page } = open;
  await menu(page).focus();
  await page.keyboard.press("Enter");
  const excel = page.getByRole("button", { name: "Excel (XLSX), met formules" });
  await excel.waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  await page.waitForFunction(() => document.activeElement?.closest(".menu-lijst") !== null);
  expect((await axeViolations(page)).filter((found) => found.includes("menu"))).toEqual([]);
  await page.keyboard.press("End");
  expect(await focused()).toBe("Maandcijfers voor programma's");
  await page.keyboard.press("ArrowDown");
  expect(await focused()).toBe("Excel (XLSX), met formules");
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect((await download).suggestedFilename()).toBe("mpp-2025-max.xlsx");
  expect(await focused()).toBe("Exporteren");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-busy") === "false");
  await page.keyboard.press("Enter");
  await excel.waitFor();
  await page.keyboard.press("Escape");
  await excel.waitFor({ state: "detached" });
  expect(await focused()).toBe("Exporteren");
});

test("on paper: every assumption under the view, no levers, and nothing wider than the paper", async () => {
  const { page } = open;
  // A4 upright within its margins, at 96 dots per inch.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  const bijlage = page.locator(".afdruk-bijlage");
  await bijlage.waitFor();
  const text = (await bijlage.textContent()) ?? "";
  for (const wanted of ["mpp-2025-max", "modelversie", "cijferversie", "realisatie 2025"])
    expect(text).toContain(wanted);
  const rows = await bijlage.locator("table").last().locator("tbody tr").count();
  expect(rows).toBeGreaterThanOrEqual(parameters.length);
  for (const view of ["overzicht", "vergelijken", "kosten"]) {
    await page.evaluate((to) => {
      location.hash = to;
    }, view);
    await page.locator("main svg.grafiek, #inhoud svg.grafiek").first().waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll(".inhoud table, .inhoud svg, .afdruk-bijlage table")].every(
        (element) => element.getBoundingClientRect().right <= window.innerWidth + 4,
      ),
    );
    for (const hidden of [".kop nav", ".zijbalk", ".bediening"])
      expect(await page.locator(hidden).filter({ visible: true }).count(), hidden).toBe(0);
  }
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await bijlage.count()).toBe(0);
  await page.emulateMedia({ media: "screen" });
});
