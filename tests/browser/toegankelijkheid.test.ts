import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** What WCAG 2.2 AA and Chartability ask of every view, tried on the built page. */

const ROUTES = [
  "#overzicht",
  "#scenario",
  "#vergelijken",
  "#kosten",
  "#onzekerheid",
  "#betrouwbaarheid",
  "#model",
  "#toegankelijkheid",
];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const DESK = { width: 1440, height: 900 };

/** A view, opened, with what takes seconds done. */
async function openView(path: string) {
  const opened = await openPage(browser, { delivery: "headers", path, viewport: DESK });
  await opened.page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
  await opened.page.waitForFunction(() => !document.querySelector('.voortgang[role="status"]'), null, {
    timeout: 60_000,
  });
  return opened;
}

/** Presses a key `times` times without waiting between, and gives what the live region of the chart said. */
async function hear(page: Page, key: string, times: number): Promise<string[]> {
  await page.evaluate(() => {
    const region = document.activeElement?.closest("figure")?.querySelector("[aria-live]");
    if (!region) throw new Error("the chart has no live region");
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(region.textContent ?? ""));
    observer.observe(region, { childList: true, characterData: true, subtree: true });
    Object.assign(globalThis, { heard, observer });
  });
  await Promise.all(Array.from({ length: times }, () => page.keyboard.press(key)));
  return page.evaluate(() => {
    const { heard, observer } = globalThis as unknown as { heard: string[]; observer: MutationObserver };
    observer.disconnect();
    return heard;
  });
}

/** Every sentence that the arrow keys bring out of the focused chart, line after line. */
async function walk(page: Page): Promise<Set<string>> {
  const all = new Set<string>();
  const said = () =>
    page.evaluate(() => document.activeElement?.closest("figure")?.querySelector("[aria-live]")?.textContent ?? "");
  const starts = new Set<string>();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Home");
  for (let line = await said(); !starts.has(line); line = await said()) {
    starts.add(line);
    all.add(line);
    for (let heard = await hear(page, "ArrowRight", 40); heard.length > 0; heard = await hear(page, "ArrowRight", 40))
      for (const text of heard) all.add(text);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Home");
  }
  return all;
}

/** What has the focus: where it is, whether it can be seen, and whether a mark shows that it has it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 20));
    // A field with its unit in one box carries the mark on that box.
    const marks = [element, element.parentElement as Element].map((part) => getComputedStyle(part));
    const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40) ?? "";
    return {
      name: `${element.tagName.toLowerCase()}#${element.id} ${name}`,
      covered: !at || !(element.contains(at) || at.contains(element)),
      marked: marks.some(
        ({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      ),
    };
  });
}

describe.each(ROUTES)("%s", (path) => {
  let page: Page;
  let close: () => Promise<void>;
  beforeAll(async () => {
    ({ page, close } = await openView(path));
  }, 90_000);
  afterAll(() => close?.());

  test("makes every chart one tab stop, whose points the arrows all reach and speak", async () => {
    // What is drawn by hand is sliders, each a stop of its own; bewerken.test.ts moves them.
    const charts = page.locator('figure:has(svg.grafiek[role="img"])');
    for (let index = 0; index < (await charts.count()); index++) {
      const chart = charts.nth(index);
      const title = await chart.locator("svg.grafiek").first().getAttribute("aria-label");
      expect(title, `${path}, chart ${index}`).toMatch(/\S+ \S+/);
      expect(await chart.locator('svg [tabindex], svg[tabindex="0"]').count(), title ?? "").toBe(
        await chart.locator("svg.grafiek").count(),
      );
      await chart.getByRole("button", { name: "Tabel" }).click();
      const numbers = (await chart.locator("table tbody td").allInnerTexts())
        // Two counts of one month share a cell.
        .flatMap((text) => text.replace(/\s/g, " ").trim().split(" en "))
        .filter((text) => /\d/.test(text));
      expect(numbers.length, `the table of "${title}"`).toBeGreaterThan(0);
      let spoken: string[] = [];
      for (const svg of await chart.locator("svg.grafiek").all()) {
        await svg.focus();
        spoken = [...spoken, ...(await walk(page))].map((text) => text.replace(/\s/g, " "));
      }
      const unheard = numbers.filter((number) => !spoken.some((text) => text.includes(number)));
      expect(unheard, `numbers of "${title}" that are in its table and are not spoken`).toEqual([]);
    }
  });

  test("has no violation in light, dark, forced colours and 320 px wide, and does not scroll sideways there", async () => {
    const looks = [
      { colorScheme: "light", forcedColors: "none", contrast: "no-preference" },
      { colorScheme: "dark", forcedColors: "none", contrast: "no-preference" },
      { colorScheme: "light", forcedColors: "none", contrast: "more" },
      { colorScheme: "light", forcedColors: "active", contrast: "no-preference" },
    ] as const;
    for (const look of looks) {
      await page.emulateMedia(look);
      expect(await axeViolations(page), JSON.stringify(look)).toEqual([]);
    }
    await page.emulateMedia(looks[0]);
    await page.setViewportSize({ width: 320, height: 700 });
    await page.waitForFunction(() => document.documentElement.scrollWidth <= 320);
    expect(await axeViolations(page), "320 px").toEqual([]);
    await page.setViewportSize(DESK);
  });

  test("every stop of the Tab key is named, marked and in view, and the last leads out of the page", async () => {
    const wrong: string[] = [];
    let stops = 0;
    await page.locator(".naar-inhoud").focus();
    for (let at = await focused(page); at; at = await focused(page)) {
      stops++;
      if (at.covered) wrong.push(`${at.name} is covered or out of view`);
      if (!at.marked) wrong.push(`${at.name} does not show that it has the focus`);
      await page.keyboard.press("Tab");
      if (stops > 500) throw new Error(`the Tab key goes round on ${path}`);
    }
    expect(stops).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });

  test("reads in the order in which it is seen, under headings that skip no level, and stands still on request", async () => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    const order = await page.evaluate(() => {
      const parts = [...document.querySelectorAll("main h1, main h2, main h3, main figure, main table")];
      return parts
        .filter((part) => (part as HTMLElement).offsetParent !== null)
        .map((part) => ({
          name: `${part.tagName} ${part.textContent?.trim().slice(0, 40)}`,
          level: /^H\d$/.test(part.tagName) ? Number(part.tagName.slice(1)) : undefined,
          top: part.getBoundingClientRect().top,
          left: part.getBoundingClientRect().left,
        }));
    });
    const jumps = order.filter((part, index) => {
      const before = order[index - 1];
      return before && part.top < before.top - 1 && part.left <= before.left;
    });
    expect(jumps.map(({ name }) => name)).toEqual([]);
    const levels = order.flatMap(({ level }) => level ?? []);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  test("says what it is to who finds the page", async () => {
    const head = await page.evaluate(() => ({
      doctype: document.doctype?.name,
      charset: document.characterSet,
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? "",
      viewport: document.querySelector<HTMLMetaElement>('meta[name="viewport"]')?.content ?? "",
      smallest: Math.min(
        ...[...document.querySelectorAll("body *")]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    }));
    expect(head).toMatchObject({ doctype: "html", charset: "UTF-8", lang: "nl" });
    expect(head.title).toMatch(/^.+ · Opvangraming$/);
    expect(head.description.length).toBeGreaterThan(50);
    expect(head.viewport).not.toMatch(/user-scalable|maximum-scale/);
    expect(head.smallest).toBeGreaterThanOrEqual(12);
  });
});
