import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** A presentation in the built page, as someone gives it: by keyboard, with a clicker's keys, in one page. */

let browser: Browser;
let opened: Awaited<ReturnType<typeof openPage>>;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  opened = await openPage(browser, { delivery: "headers", path: "#kosten" });
  page = opened.page;
  await ready();
});
afterAll(async () => {
  await opened?.close();
  await browser?.close();
});

const ready = () => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const kop = () => page.locator("dialog .dia-kop").innerText();
const nummer = async () =>
  (await page.locator("dialog .dia-nummer").innerText())
    .match(/(\d+) van (\d+)$/)
    ?.slice(1)
    .map(Number);
const opDia = (n: number) =>
  page.waitForFunction((at) => document.querySelector("dialog .dia-nummer")?.textContent?.includes(` ${at} van `), n);
const kopIsNot = (old: string) =>
  page.waitForFunction(
    (was) => (document.querySelector("dialog .dia-kop") as HTMLElement | null)?.innerText !== was,
    old,
  );
const kopIs = (now: string) =>
  page.waitForFunction(
    (is) => (document.querySelector("dialog .dia-kop") as HTMLElement | null)?.innerText === is,
    now,
  );
const scenarioPath = () =>
  page.evaluate(() => document.querySelector("dialog svg path.inkt-lijn-scenario")?.getAttribute("d"));
const ticks = () =>
  page.evaluate(() =>
    [...document.querySelectorAll('dialog svg text[font-weight="400"]')]
      .map((text) => text.textContent ?? "")
      .filter((text) => /^[\d.]+$/.test(text)),
  );
const bediening = () => page.locator("dialog .podium-onder .podium-zin").innerText();
const begin = async () => {
  await page.keyboard.press("p");
  await page.waitForSelector("dialog .dia svg");
};

test("p presents from any view, and leaving finds the page as it was", async () => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.evaluate(() => window.scrollTo(0, 240));
  const knop = page.getByRole("button", { name: "Tabel" }).first();
  await knop.focus();
  const before = await page.evaluate(() => ({
    scroll: window.scrollY,
    hash: location.hash,
    html: document.querySelector("main")?.textContent,
  }));
  await begin();
  expect(await nummer()).toEqual([1, 8]);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("DIALOG");
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.querySelector("dialog.podium"));
  await page.waitForFunction((y) => window.scrollY === y && document.fullscreenElement === null, before.scroll);
  await page.waitForFunction(() => document.activeElement?.textContent === "Tabel");
  expect(
    await page.evaluate(() => ({
      scroll: window.scrollY,
      hash: location.hash,
      html: document.querySelector("main")?.textContent,
    })),
  ).toEqual(before);
  expect(await page.getByRole("button", { name: "Ongedaan maken" }).isDisabled()).toBe(true);
});

test("p in a field is a letter", async () => {
  await page.locator("#lever-asielinstroom").focus();
  await page.keyboard.press("p");
  expect(await page.locator("dialog.podium").count()).toBe(0);
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Kosten" }).focus();
});

test("from the first slide to the last with a clicker's keys; each has a message, a source, and nothing for axe", async () => {
  await begin();
  const [, aantal = 0] = (await nummer()) ?? [];
  const koppen: string[] = [];
  for (let n = 1; n <= aantal; n++) {
    await opDia(n);
    koppen.push(await kop());
    expect(await page.locator("dialog .dia-voet").innerText()).toMatch(/Bron: .+ \d{4}, model .+, cijfers .+/);
    expect(await page.evaluate(() => document.querySelector("dialog.podium")?.scrollWidth)).toBeLessThanOrEqual(1920);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.locator("dialog > [role=status]").innerText()).toContain(`Dia ${n} van ${aantal}: `);
    await page.keyboard.press("PageDown");
  }
  expect(new Set(koppen).size).toBe(aantal);
  await page.keyboard.press("PageUp");
  await opDia(aantal - 1);
  await page.keyboard.press("Home");
  await opDia(1);
  await page.keyboard.press("3");
  expect(await bediening()).toBe("Naar dia 3: druk op Enter");
  await page.keyboard.press("Enter");
  await opDia(3);
  await page.keyboard.press("Home");
});

test("type is as large as a slide asks", async () => {
  const size = (selector: string) =>
    page.evaluate(
      (at) => Number.parseFloat(getComputedStyle(document.querySelector(at) as Element).fontSize),
      selector,
    );
  expect(await size("dialog .dia-kop")).toBeCloseTo(58, 0);
  expect(await size("dialog .dia-voet")).toBeCloseTo(22, 0);
  const sizes = await page.evaluate(() => {
    const svg = document.querySelector("dialog svg") as SVGSVGElement;
    const scale = Number(svg.getAttribute("width")) / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map((text) => Math.round(Number(text.getAttribute("font-size")) * scale));
  });
  expect([...new Set(sizes)].sort()).toEqual([26, 30]);
});

test("black, white, and back", async () => {
  await page.keyboard.press("b");
  await page.waitForSelector(".podium-blanco.zwart");
  await page.keyboard.press("w");
  await page.waitForSelector(".podium-blanco.wit");
  await page.keyboard.press("PageDown");
  await page.waitForFunction(() => !document.querySelector(".podium-blanco"));
  expect((await nummer())?.[0]).toBe(1);
});

test("a flip changes heading and line, and not the axes", async () => {
  const before = { kop: await kop(), ticks: await ticks(), path: await scenarioPath() };
  await page.keyboard.press("f");
  await kopIsNot(before.kop);
  expect(await kop()).toContain("realisatie 2025");
  expect(await scenarioPath()).not.toBe(before.path);
  expect(await ticks()).toEqual(before.ticks);
  await page.keyboard.press("f");
  await kopIs(before.kop);
});

test("a lever moves slide and heading, as one step back", async () => {
  const before = await kop();
  await page.keyboard.press("l");
  await page.locator("#podium-lever-asielinstroom").waitFor();
  await page.getByRole("slider", { name: "Asielinstroom, schuif" }).last().focus();
  for (let k = 0; k < 5; k++) await page.keyboard.press("ArrowLeft");
  await kopIsNot(before);
  expect(await page.locator("#podium-lever-asielinstroom").inputValue()).toBe("64.500");
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press("PageDown");
  await opDia(2);
  await page.keyboard.press("PageUp");
  await opDia(1);
  await page.keyboard.press("Escape");
  await page.locator(".podium-strook").waitFor({ state: "detached" });
});

describe("the last change again", () => {
  test("state by state where motion is not wanted", async () => {
    const na = await kop();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.keyboard.press("r");
    await page.waitForFunction(() =>
      document.querySelector("dialog .dia-bijschrift")?.textContent?.endsWith("vóór de wijziging"),
    );
    expect(await page.locator("dialog .dia-bijschrift").innerText()).toContain(
      "Asielinstroom: van 67.100 per jaar naar 64.500 per jaar",
    );
    const [voor, begonnen] = [await kop(), await scenarioPath()];
    await page.getByRole("button", { name: "Volgende stand" }).focus();
    await page.keyboard.press("Enter");
    await kopIs(na);
    expect(voor).not.toBe(na);
    expect(await scenarioPath()).not.toBe(begonnen);
    await page.keyboard.press("Escape");
    await page.emulateMedia({ reducedMotion: "no-preference" });
  });

  test("moving, with a number only where it begins and ends", async () => {
    const na = await kop();
    await page.keyboard.press("r");
    await page.waitForFunction(() =>
      document.querySelector("dialog .dia-bijschrift")?.textContent?.includes("onderweg"),
    );
    const one = await scenarioPath();
    await page.waitForFunction(
      (was) => document.querySelector("dialog svg path.inkt-lijn-scenario")?.getAttribute("d") !== was,
      one,
    );
    await page.keyboard.press("PageDown");
    await page.waitForFunction(() =>
      document.querySelector("dialog .dia-bijschrift")?.textContent?.endsWith("na de wijziging"),
    );
    expect(await kop()).toBe(na);
    await page.keyboard.press("Escape");
  });
});

test("undo takes the whole movement back, redo brings it", async () => {
  const na = await kop();
  await page.keyboard.press("Control+z");
  await kopIsNot(na);
  expect(await kop()).toContain("Bij MPP 2025 maximum zijn");
  await page.keyboard.press("Control+y");
  await kopIs(na);
});

test("the presenter's window shows notes and the next slide, and keeps step both ways", async () => {
  const [venster] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("s")]);
  const nu = venster.locator(".spreker-nu h2").first();
  await venster.waitForSelector(".spreker-nu svg");
  expect(await nu.innerText()).toBe("Nu: 1 van 8");
  expect(await venster.locator(".spreker-nu .dia-kop").innerText()).toBe(await kop());
  expect(await axeViolations(venster)).toEqual([]);
  await page.keyboard.press("PageDown");
  await venster.waitForFunction(() => document.querySelector(".spreker-nu h2")?.textContent === "Nu: 2 van 8");
  await venster.keyboard.press("PageDown");
  await opDia(3);
  await venster.waitForFunction(() => document.querySelector(".spreker-nu h2")?.textContent === "Nu: 3 van 8");
  expect(await venster.locator("[role=timer]").innerText()).toMatch(/^\d\d:\d\d$/);
  await venster.close();
  await page.keyboard.press("Home");
  await opDia(1);
});

test("order, choice, title and note are kept with the scenario after a reload", async () => {
  const tweede = await page.evaluate(() => document.querySelector("dialog .dia-nummer")?.textContent);
  expect(tweede).toContain("1 van 8");
  await page.keyboard.press("i");
  await page.getByRole("button", { name: "Het antwoord: bezetting omlaag" }).focus();
  await page.keyboard.press("Enter");
  await opDia(2);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
    "Het antwoord: bezetting omlaag",
  );
  await page.getByRole("checkbox", { name: "Nidos tonen" }).focus();
  await page.keyboard.press("Space");
  await page.waitForFunction(() => document.querySelector("dialog .dia-nummer")?.textContent?.includes("2 van 7"));
  await page.getByLabel("Titel in plaats van").fill("Wat wij vragen");
  await page.keyboard.press("Tab");
  await kopIs("Wat wij vragen");
  await page.getByLabel("Notitie voor de spreker").fill("Eerst de vraag.");
  await page.keyboard.press("Tab");
  expect(await axeViolations(page)).toEqual([]);
  await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");
  await page.reload();
  await ready();
  await begin();
  await page.keyboard.press("2");
  await page.keyboard.press("Enter");
  await kopIs("Wat wij vragen");
  expect((await nummer())?.[1]).toBe(7);
});

test("the hand-out has every slide with its note, in light colours, and goes away again", async () => {
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const bladen = page.locator(".uitdeelstuk .papierblad");
  expect(await bladen.count()).toBe(7);
  expect(await page.locator(".blad-notities").innerText()).toContain("Eerst de vraag.");
  expect(await page.locator("dialog.podium").isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  await page.emulateMedia({ media: "screen", colorScheme: "light" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  expect(await page.locator(".uitdeelstuk").count()).toBe(0);
});

test("a phone holds every slide without scrolling sideways", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.keyboard.press("Home");
  for (let n = 1; n <= 7; n++) {
    await opDia(n);
    const { scroll, client } = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.querySelector("dialog.podium") as HTMLElement;
      return { scroll: scrollWidth, client: clientWidth };
    });
    expect(scroll).toBeLessThanOrEqual(client);
    await page.keyboard.press("ArrowRight");
  }
  expect(await axeViolations(page)).toEqual([]);
  expect(opened.problems()).toEqual([]);
});
