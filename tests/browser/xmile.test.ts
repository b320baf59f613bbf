import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scenarioXmile } from "../../src/xmile/scenario.ts";
import { documentOf, program, ramingOf, resolved } from "../scenarios.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** The page saves the very file that the command writes. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

test("Opslaan als XMILE saves the scenario on the page, byte for byte the file of the command", async () => {
  const { page, problems, close } = await openPage(browser, { delivery: "headers", path: "#model" });
  try {
    await page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
    const button = page.getByRole("button", { name: "Opslaan als XMILE" });
    for (const id of ["mpp-2025-max", "begroting-2025"]) {
      await page.locator(".keuze select").first().selectOption(id);
      await page.getByRole("button", { name: "Opslaan als XMILE", disabled: false }).waitFor();
      const waiting = page.waitForEvent("download");
      // By keyboard alone.
      await button.focus();
      await page.keyboard.press("Enter");
      const download = await waiting;
      expect(download.suggestedFilename()).toBe(`${id}.xmile`);
      const document = documentOf(id);
      const expected = scenarioXmile(program, resolved(document), ramingOf(document));
      expect(await readFile(await download.path(), "utf8")).toBe(expected.ok ? expected.waarde : "");
    }
    expect(await axeViolations(page)).toEqual([]);
    expect(problems()).toEqual([]);
  } finally {
    await close();
  }
});
