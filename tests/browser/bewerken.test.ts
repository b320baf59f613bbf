import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readScenarioText } from "../../src/scenario/read.ts";
import { getal, ongeveer } from "../../src/text/formats.ts";
import { documentOf, jaar, ramingOf } from "../scenarios.ts";
import { axeViolations, fromMenu, openBrowser, openPage } from "./browser.ts";

/** Making a scenario in a real Chromium: by keyboard, by mouse and by finger, and back again. */

let browser: Browser;
let page: Page;
let problems: () => string[];
let close: () => Promise<void>;

beforeAll(async () => {
  browser = await openBrowser();
  ({ page, problems, close } = await openPage(browser, { delivery: "headers", path: "#scenario" }));
  await ready();
});
afterAll(async () => {
  await close?.();
  await browser?.close();
});

const ready = () => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const undo = () => page.getByRole("button", { name: "Ongedaan maken" });
const point = (year: number) => page.locator(`[data-jaar="${year}"]`);
const part = (name: "start" | "aanloop") => page.locator(`[data-deel="${name}"]`).first();
const focusedLabel = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
const answer = () => page.locator("#inhoud .tekenen figure").nth(1).locator("h2").innerText();

/** Every test begins with the document of the first. */
beforeEach(async () => {
  await page.keyboard.press("Escape");
  await page.evaluate(() => {
    location.hash = "#scenario";
  });
  while (await undo().isEnabled()) await undo().click();
  await page.locator(".keuze select").first().selectOption("mpp-2025-max");
  await said("MPP 2025 maximum komt");
}, 60_000);

const said = (words: string) =>
  page.waitForFunction((text) => document.querySelector("h1.boodschap")?.textContent?.includes(text), words);
const answerOther = (old: string) =>
  page.waitForFunction((was) => document.querySelectorAll("#inhoud .tekenen h2")[1]?.textContent !== was, old);
const announced = (words: string) =>
  page.waitForFunction(
    (text) => [...document.querySelectorAll("[role=status]")].some((status) => status.textContent?.includes(text)),
    words,
  );

/** What "Opslaan als bestand" writes. */
async function saved() {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    fromMenu(page, "Bestand", "Opslaan als bestand"),
  ]);
  const read = readScenarioText(readFileSync(await download.path(), "utf8"), download.suggestedFilename());
  if (!read.ok) throw new Error("what was saved cannot be read");
  return read.waarde;
}

async function centre(of: ReturnType<typeof point>): Promise<{ x: number; y: number }> {
  await of.scrollIntoViewIfNeeded();
  const box = await of.boundingBox();
  if (!box) throw new Error("it is not on the page");
  return { x: box.x + box.width / 2, y: box.y + 14 };
}

describe("the inflow, drawn", () => {
  test("by keyboard: each year is a slider, the forecast moves with it, and undo says what it undid", async () => {
    const before = await answer();
    await page.locator(".keuze select").last().focus();
    for (let k = 0; k < 40 && !(await focusedLabel()).startsWith("Asielinstroom 2027"); k++)
      await page.keyboard.press("Tab");
    expect(await focusedLabel()).toBe("Asielinstroom 2027");
    await page.keyboard.press("PageDown");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-valuetext")?.startsWith("62.100"));
    await page.keyboard.press("ArrowUp");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-valuetext")?.startsWith("62.600"));
    expect(await focusedLabel()).toBe("Asielinstroom 2027");
    await answerOther(before);
    expect(await point(2028).getAttribute("aria-valuenow")).toBe("67100");
    await page.keyboard.press("Control+z");
    await announced("Ongedaan gemaakt: Asielinstroom van MPP 2025 maximum, aangepast.");
    await page.keyboard.press("Control+z");
    await announced("Ongedaan gemaakt: Asielinstroom in nieuw scenario MPP 2025 maximum, aangepast.");
    await said("MPP 2025 maximum komt");
  });

  test("by mouse: the forecast follows the hand, is that of the engine, and one undo takes all of it back", async () => {
    const before = await answer();
    const begin = await saved();
    const { x, y } = await centre(point(2026));
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let k = 1; k <= 10; k++) await page.mouse.move(x + 2, y + 8 * k);
    // Still in hand.
    await answerOther(before);
    await page.mouse.up();
    const own = await saved();
    const raming = ramingOf(own);
    const drawn = own.waarden?.asielinstroom;
    expect(drawn && "jaren" in drawn && (drawn.jaren[2026] ?? 0)).toBeLessThan(60_000);
    expect(drawn && "jaren" in drawn && drawn.jaren[2027]).toBe(67_100);
    const mensen = getal(ongeveer(jaar(raming, 2026).bezettingUltimo.waarde ?? 0));
    await page.waitForFunction(
      (number) => document.querySelectorAll("#inhoud .tekenen h2")[1]?.textContent?.includes(number),
      mensen,
    );
    await undo().click();
    await said("MPP 2025 maximum komt");
    expect(await saved()).toEqual(begin);
    expect(await answer()).toBe(before);
  });

  test("a sweep of the mouse sets every year that it passes, and is one step", async () => {
    const from = await centre(point(2027));
    const to = await centre(point(2031));
    await page.mouse.move(from.x, from.y + 60);
    await page.mouse.down();
    await page.mouse.move(to.x, from.y + 60, { steps: 12 });
    await page.mouse.up();
    await said("wijkt op 1 punt af");
    const levels = await Promise.all(
      [2027, 2028, 2029, 2030, 2031].map((year) => point(year).getAttribute("aria-valuenow")),
    );
    expect(new Set(levels).size).toBe(1);
    expect(Number(levels[0])).toBeLessThan(60_000);
    await page.keyboard.press("Control+z");
    await said("MPP 2025 maximum komt");
  });

  test("by finger", async () => {
    const { x, y } = await centre(point(2029));
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", down: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y: y + down }] });
    await touch("touchStart", 0);
    for (let k = 1; k <= 6; k++) await touch("touchMove", 8 * k);
    await touch("touchEnd", 48);
    await said("wijkt op 1 punt af");
    expect(Number(await point(2029).getAttribute("aria-valuenow"))).toBeLessThan(67_100);
    expect(await point(2030).getAttribute("aria-valuenow")).toBe("67100");
  });
});

describe("a maatregel", () => {
  test("is added, moved, switched off and taken away; undoing it all leaves the document as it was", async () => {
    const begin = await saved();
    const before = await answer();
    await page.getByRole("button", { name: "Maatregel toevoegen" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "maatregel-maatregel-1-naam");
    await page.keyboard.type("Sneller huisvesten");
    await page.keyboard.press("Tab");
    await announced("verandert niets: de maatregel heeft nog geen effect");
    await page.locator("#maatregel-maatregel-1-plus").fill("200 * 2");
    await page.locator("#maatregel-maatregel-1-plus").press("Enter");
    await page.waitForFunction(() => document.querySelector("#maatregelen")?.textContent?.includes("+400 per maand"));
    await answerOther(before);
    expect((await saved()).maatregelen).toMatchObject([
      { naam: "Sneller huisvesten", vanaf: "2026-01", effect: { plus: 400 }, aan: true },
    ]);

    // Along the timeline: by keys, and by the hand.
    await part("start").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("PageUp");
    await part("aanloop").focus();
    for (let k = 0; k < 6; k++) await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-valuetext") === "6 maanden aanloop");
    expect((await saved()).maatregelen).toMatchObject([{ vanaf: "2027-02", aanloopMaanden: 6 }]);
    const { x, y } = await centre(part("start"));
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    const dragged = (await saved()).maatregelen?.[0];
    expect(dragged?.vanaf.localeCompare("2027-06")).toBe(1);
    expect(dragged?.aanloopMaanden).toBe(6);

    await page.getByRole("checkbox", { name: "Sneller huisvesten" }).press("Space");
    await page.waitForFunction(() => document.querySelector("#maatregelen .herkomst")?.textContent?.includes("(uit)"));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: /^Verwijder Sneller huisvesten/ }).press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#maatregelen li").length === 0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("maatregel-erbij");

    while (await undo().isEnabled()) await undo().click();
    await said("MPP 2025 maximum komt");
    expect(await saved()).toEqual(begin);
  });

  test("of the parent can be switched off, and comes back; the parent stays as it is", async () => {
    await page.locator(".keuze select").first().selectOption("meer-besluiten");
    await page.getByRole("checkbox", { name: "500 besluiten per maand meer" }).click();
    await said("wijkt op 1 punt af van meer besluiten");
    expect((await saved()).maatregelen).toMatchObject([{ id: "meer-besluiten", aan: false }]);
    await page
      .getByRole("button", { name: /^500 besluiten per maand meer terug/ })
      .first()
      .click();
    await said("is nog gelijk aan meer besluiten");
    expect(await page.getByRole("checkbox", { name: "500 besluiten per maand meer" }).isChecked()).toBe(true);
  });
});

describe("a scenario as a whole", () => {
  test("is made, named, described, copied and taken away, by keyboard", async () => {
    await page.getByRole("button", { name: /^Nieuw scenario dat voortbouwt op/ }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "scenario-naam");
    await page.keyboard.type("Najaarsnota");
    await page.keyboard.press("Tab");
    await said("Najaarsnota is nog gelijk aan MPP 2025 maximum");
    await page.keyboard.type("Voor het overleg in november");
    await page.keyboard.press("Tab");
    expect(await saved()).toMatchObject({
      naam: "Najaarsnota",
      omschrijving: "Voor het overleg in november",
      ouder: "mpp-2025-max",
    });
    await page.locator("#lever-inwilligingspercentage").fill("35");
    await page.locator("#lever-inwilligingspercentage").press("Enter");
    await said("Najaarsnota wijkt op 1 punt af");
    await page.getByRole("button", { name: /^Nieuw scenario dat voortbouwt op/ }).press("Enter");
    await said("Najaarsnota, aangepast is nog gelijk aan Najaarsnota");

    // The parent of another does not vanish silently, and leaves the other as it was.
    const before = await answer();
    const select = page.locator(".keuze select").first();
    const child = await select.inputValue();
    await select.selectOption({ label: "Najaarsnota" });
    await said("Najaarsnota wijkt op 1 punt af");
    await page.getByRole("button", { name: /^Verwijder Najaarsnota/ }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.textContent === "Verwijder en neem over");
    expect(await page.locator(".vraag").innerText()).toContain("bouwt voort op Najaarsnota");
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await announced("Najaarsnota is verwijderd");
    await select.selectOption(child);
    await said("Najaarsnota, aangepast wijkt op 1 punt af van MPP 2025 maximum");
    expect((await answer()).split(",")[0]).toBe(before.split(",")[0]);
    expect((await saved()).waarden).toHaveProperty("inwilligingspercentage");
  });
});

describe("a parameter", () => {
  test("opens as a sheet: years, source, and the ways back; focus returns to where it was", async () => {
    const opener = page.getByRole("button", { name: /^Asielinstroom, meer: per jaar/ });
    await opener.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "blad-kop");
    await page.locator("#blad-2028").fill("40.000 + 1.000");
    await page.locator("#blad-2028").press("Enter");
    await said("wijkt op 1 punt af");
    await page.locator("#blad-asielinstroom-herkomst").fill("afspraak met de MPP-makers");
    await page.locator("#blad-asielinstroom-herkomst").press("Tab");
    expect((await saved2()).waarden?.asielinstroom).toMatchObject({
      jaren: { 2027: 67_100, 2028: 41_000, 2029: 67_100 },
      aanname: "afspraak met de MPP-makers",
    });
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Naar MPP 2025 maximum", exact: true }).press("Enter");
    await said("is nog gelijk aan MPP 2025 maximum");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("blad-kop");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !document.querySelector("dialog")?.open);
    expect(await focusedLabel()).toMatch(/^Asielinstroom, meer: per jaar/);
  });

  test("that is no lever is found by a word and changed, with steps by month where it may have them", async () => {
    await page.locator("#zoek-parameter").fill("instroomteam");
    await page.getByRole("button", { name: "Instroomteam van Nidos" }).press("Enter");
    await page.getByRole("button", { name: "Eigen waarde geven" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "blad-stap-0");
    await page.getByRole("button", { name: "Stap toevoegen" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "blad-stap-1");
    await page.locator("#blad-stap-1").fill("8.000.000");
    await page.locator("#blad-stap-1").press("Enter");
    await said("wijkt op 1 punt af");
    expect((await saved2()).waarden?.instroomteam).toMatchObject({
      maanden: { "2025-09": 9_724_000, "2026-01": 8_000_000 },
    });
    await page.keyboard.press("Escape");
    await page.locator("#zoek-parameter").fill("");
    expect(await page.locator("table.afwijkingen tbody").innerText()).toContain("Instroomteam van Nidos");
    await page
      .getByRole("button", { name: /^Instroomteam van Nidos terug naar/ })
      .first()
      .click();
    await said("is nog gelijk aan");
  });

  /** The sheet lies over the button that saves; the document is that of the page behind it. */
  async function saved2() {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.evaluate(async () => {
        document.querySelector<HTMLElement>("header .menu .knop")?.click();
        await new Promise(requestAnimationFrame);
        document.querySelector<HTMLElement>(".menu-lijst button")?.click();
      }),
    ]);
    const read = readScenarioText(readFileSync(await download.path(), "utf8"), download.suggestedFilename());
    if (!read.ok) throw new Error("what was saved cannot be read");
    return read.waarde;
  }
});

test("assumptions side by side: any scenarios, what differs marked by the word, at least two", async () => {
  await page.evaluate(() => {
    location.hash = "#vergelijken";
  });
  await page.locator("details.keuzelijst > summary").press("Enter");
  await page.getByRole("checkbox", { name: "Minder nareis" }).check();
  const table = page.getByRole("region", { name: /^Tabel aannames/ });
  await page.waitForFunction(() => document.querySelector("main")?.textContent?.includes("Minder nareis"));
  expect(await table.innerText()).toContain("anders");
  const few = await table.locator("tbody tr").count();
  await page.getByRole("checkbox", { name: "alleen verschillen" }).uncheck();
  expect(await table.locator("tbody tr").count()).toBeGreaterThan(few);
  await page.getByRole("checkbox", { name: "alleen verschillen" }).check();
  const boxes = page.locator("details.keuzelijst input");
  for (let k = 0; k < (await boxes.count()); k++) if (await boxes.nth(k).isChecked()) await boxes.nth(k).press("Space");
  expect(await page.locator("details.keuzelijst input:checked").count()).toBe(2);
  expect(await axeViolations(page)).toEqual([]);
});

test("an own scenario with a maatregel in hand passes axe in dark and on a phone, and nothing broke the policy", async () => {
  await page.getByRole("button", { name: "Maatregel toevoegen" }).click();
  await page.waitForFunction(() => document.activeElement?.id === "maatregel-maatregel-1-naam");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await axeViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  await page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
  expect(await axeViolations(page)).toEqual([]);
  expect(problems()).toEqual([]);
  expect(documentOf("mpp-2025-max").maatregelen).toBeUndefined();
});
