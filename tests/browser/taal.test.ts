import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { engels } from "../../src/text/engels/engels.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** English in a real Chromium: each view in it without a Dutch word, and back to Dutch to the letter. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** What is rewritten now, with its texts; this list goes to nothing. */
const LATER = {
  views: [] as string[],
  parts: [] as string[],
};

/** Words that are Dutch and not English as well. */
const NEDERLANDS =
  /(?<![\p{L}.])(de|het|een|van|naar|niet|zijn|voor|met|bij|uit|als|dan|wordt|worden|maar|ook|nog|geen|jaar|maand|maanden|mensen|personen|plekken|opvang|bezetting|instroom|uitstroom|kosten|raming|realisatie|begroting|bron|tabel|aanname|aannames|eenheid|waarde|verschil|gemiddelde|januari|februari|maart|mei|juni|juli|augustus|oktober|mrd\.)(?![\p{L}.])/iu;

/** Numbers and money within a sentence as Dutch writes them: 74.700, € 12. A number alone may have three decimals. */
const NEDERLANDSE_GETALLEN = /(?<![\d.,])\d{1,3}\.\d{3}(?!\d)|€[ \u00a0]\d|\d,\d(?!\d\d)/u;

/** Dutch that stays: the names in the model are code, and titles of papers and sites are names. */
const EIGENNAMEN = [
  /Meerjaren Productie Prognose/g,
  /\(asielinstroom\)/g,
  /\(nareis\)/g,
  /\(gemiddelde bezetting\)/g,
  /[a-z]+\.nl\S*/g,
  /MPP \S+/g,
];

/** All that is seen or heard, a line each; code is left out. */
function saidOn(page: Page, without: readonly string[]): Promise<string[]> {
  return page.evaluate((selectors) => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const part of body.querySelectorAll(
      ["code", "script", "noscript", "[lang='nl']", "[lang='en']", ...selectors].join(","),
    ))
      part.remove();
    const lines: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) lines.push(node.textContent ?? "");
    for (const name of ["aria-label", "aria-roledescription", "aria-valuetext", "title", "placeholder", "label"])
      for (const element of body.querySelectorAll(`[${name}]`)) lines.push(element.getAttribute(name) ?? "");
    return [document.title, ...lines].map((line) => line.trim()).filter((line) => line !== "");
  }, without);
}

const kies = (page: Page, taal: "English" | "Nederlands") =>
  page.getByRole("button", { name: taal, exact: true }).click();

/** Waits until the view is drawn and nothing is being computed. */
async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.documentElement.dataset.klaar === "ja" &&
      document.querySelector("h1") !== null &&
      document.querySelector("main .voortgang[role=status]") === null,
    undefined,
    { timeout: 150_000 },
  );
}

const goTo = (page: Page, view: string) =>
  page.evaluate((id) => {
    location.hash = id;
  }, view);

/** The one that computes longest is opened first of all, and looked at last. */
const VIEWS = [
  "overzicht",
  "scenario",
  "vergelijken",
  "model",
  "toegankelijkheid",
  "kosten",
  "onzekerheid",
  "betrouwbaarheid",
] as const;

test("every view speaks English when asked to, and then Dutch again to the letter", { timeout: 300_000 }, async () => {
  const { page, problems, close } = await openPage(browser, { delivery: "headers" });
  try {
    await goTo(page, "betrouwbaarheid");
    await page.locator("h1").waitFor();
    for (const view of VIEWS) {
      await goTo(page, view);
      await atRest(page);
      // What is folded or closed says something too.
      await page.locator("main .grafiek-acties button[aria-expanded=false]").evaluateAll((buttons) => {
        for (const button of buttons) (button as HTMLElement).click();
      });
      const dutch = await saidOn(page, []);
      await kies(page, "English");
      await page.waitForFunction(() => document.documentElement.lang === "en");
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Nederlands");
      if (!LATER.views.some((later) => later === view)) {
        const said = (await saidOn(page, LATER.parts)).map((line) =>
          EIGENNAMEN.reduce((text, name) => text.replace(name, ""), line),
        );
        expect(said.length).toBeGreaterThan(25);
        expect(
          [
            ...new Set(
              said.filter((line) => NEDERLANDS.test(line) || (/\p{L}/u.test(line) && NEDERLANDSE_GETALLEN.test(line))),
            ),
          ],
          view,
        ).toEqual([]);
        // "Scenario" is a word of both.
        if (view !== "scenario") expect(await page.title()).not.toBe(dutch[0]);
      }
      await kies(page, "Nederlands");
      await page.waitForFunction(() => document.documentElement.lang === "nl");
      expect(await saidOn(page, [])).toEqual(dutch);
    }
    expect(problems()).toEqual([]);
  } finally {
    await close();
  }
});

test("the choice is kept, changes nothing that was chosen or open, and axe finds nothing", async () => {
  const { page, close } = await openPage(browser, { delivery: "headers", path: "#vergelijken" });
  try {
    await atRest(page);
    const chosen = () =>
      page.locator("main select").evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value));
    await page.locator("main select").first().selectOption("mpp-2025-max");
    const before = await chosen();
    await kies(page, "English");
    await page.getByRole("heading", { name: /^Key figures 2025/ }).waitFor();
    expect(await chosen()).toEqual(before);
    expect(await axeViolations(page)).toEqual([]);
    await page.reload();
    await page.getByRole("heading", { name: /^Key figures 2025/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(await page.locator("main option").allInnerTexts()).toContain(
      (engels["realisatie 2025, instroom als nu"] ?? "").replace(/^o/, "O"),
    );
  } finally {
    await close();
  }
});
