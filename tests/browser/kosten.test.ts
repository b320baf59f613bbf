import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { coaBedragVan, kostenverschil } from "../../src/analysis/kosten.ts";
import { verschil } from "../../src/text/formats.ts";
import { kostenTekst } from "../../src/text/kosten.ts";
import { documentOf, jaar, ramingOf } from "../scenarios.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** Kosten in a real Chromium: every part by keyboard, with the amounts of the report and the engine. */

const { delen } = kostenTekst();
const DELEN = Object.entries(delen);

let browser: Browser;
let page: Page;
let problems: () => string[];
let close: () => Promise<void>;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page, problems, close } = await openPage(browser, { delivery: "headers", path: "#kosten" }));
  await ready();
}, 60_000);
afterAll(async () => {
  await close?.();
  await browser?.close();
});

const ready = () => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const plain = async () => (await page.locator("main").innerText()).replaceAll("\u00a0", " ").replaceAll("\u2060", "");
const heading = () => page.locator(".deel h1").first().innerText();

/** Until the page says it: the machine may be busy. */
const says = (text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector("main")?.innerText.replaceAll("\u00a0", " ").includes(wanted),
    text,
  );

async function open(deel: string) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#kosten/${deel}`);
  const name = delen[deel as keyof typeof delen];
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('.deelnav [aria-current="page"]')?.textContent === wanted &&
      document.querySelector(".deel h1") !== null &&
      document.querySelector(".voortgang") === null,
    name,
  );
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
const cells = (region: string, row: RegExp | string) =>
  page
    .getByRole("region", { name: region })
    .locator("tr", { has: page.getByRole("rowheader", { name: row }) })
    .first()
    .locator("td")
    .allInnerTexts();

test("opens on the answer; every part is reached with Tab and Enter, keeps the focus, and axe finds nothing", async () => {
  expect(await heading()).toContain("kost de opvang door het COA in 2026");
  await page.locator(".deelnav a").first().focus();
  for (const [index, [id, naam]] of DELEN.entries()) {
    if (index > 0) await page.keyboard.press("Tab");
    expect(await focused()).toBe(naam);
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      (wanted) => document.querySelector('.deelnav [aria-current="page"]')?.textContent === wanted,
      naam,
    );
    await page.waitForFunction(() => document.querySelector(".deel h1") && !document.querySelector(".voortgang"));
    expect(await focused()).toBe(naam);
    expect(await page.evaluate(() => location.hash)).toBe(index === 0 ? "#kosten" : `#kosten/${id}`);
    expect(await axeViolations(page), naam).toEqual([]);
  }
  expect(problems()).toEqual([]);
}, 120_000);

test("every part fits 320 px without scrolling sideways", async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [id] of DELEN) {
    await open(id);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(320);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}, 120_000);

test("in the dark axe finds nothing on the parts with forms, charts and red figures", async () => {
  await page.emulateMedia({ colorScheme: "dark" });
  for (const id of ["cyclus", "verschil", "begroting"]) {
    await open(id);
    expect(await axeViolations(page), id).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: "light" });
}, 120_000);

describe("the budget cycle", () => {
  test("has every published amount, a dash where there is none, and says what is not volume", async () => {
    await open("cyclus");
    const row = (naam: RegExp) => cells("Tabel begrotingscyclus 2025", naam).then((found) => found.slice(0, 6));
    expect(await row(/^Ontwerpbegroting/)).toEqual(["105.180", "38.625", "4.062.600", "–", "–", "–"]);
    expect(await row(/^Eerste suppletoire/)).toEqual(["–", "–", "–", "–", "–", "–"]);
    expect(await row(/^Beschikking/)).toEqual(["76.323", "51.099", "3.900.000", "−28.857", "−162.600", "–"]);
    expect(await row(/^MPP mediaan/)).toEqual(["74.362", "–", "–", "−1.961", "–", "−231.996"]);
    expect(await row(/^Tweede suppletoire/)).toEqual(["74.373", "–", "–", "+11", "–", "−356.000"]);
    expect(await row(/^Realisatie/)).toEqual(["74.700", "48.103", "3.593.266", "+327", "−306.734", "–"]);
    expect(await plain()).toContain(
      "Van de € 356 mln. die in het najaar terugkwam, verklaren minder mensen € 61 mln.; de andere € 295 mln. is geen volume",
    );
  });

  test("a moment of one's own is refused in sentences, added, changed and removed by keyboard, undone and kept", async () => {
    await open("cyclus");
    await page.locator("#moment-naam").focus();
    await page.keyboard.type("Voorjaarsbrief");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("veel");
    await page.keyboard.press("Enter");
    await says('het aantal personen is "veel"');
    await page.locator("#moment-personen").fill("90.000");
    await page.locator("#moment-bedrag").fill("3.990,5");
    await page.locator("#moment-bedrag").press("Enter");
    await page.getByRole("button", { name: "Wijzig Voorjaarsbrief" }).waitFor();
    const row = () => cells("Tabel begrotingscyclus 2025", /^Voorjaarsbrief/).then((found) => found.slice(0, 5));
    expect(await row()).toEqual(["90.000", "44.339", "3.990.500", "−15.180", "−72.100"]);
    expect(await page.locator(".fouten").count()).toBe(0);

    await page.getByRole("button", { name: "Wijzig Voorjaarsbrief" }).press("Enter");
    await page.waitForFunction(
      () => (document.getElementById("moment-personen") as HTMLInputElement | null)?.value === "90.000",
    );
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("moment-naam");
    await page.locator("#moment-personen").fill("80.000");
    await page.locator("#moment-personen").press("Enter");
    await says("80.000");
    await page.locator(".opslag", { hasText: "bewaard" }).waitFor();
    await page.reload();
    await ready();
    await open("cyclus");
    expect((await row())[0]).toBe("80.000");

    await page.getByRole("button", { name: "Verwijder Voorjaarsbrief" }).press("Enter");
    await page.waitForFunction(() => !document.querySelector("main")?.innerText.includes("Voorjaarsbrief"));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("moment-naam");
    await page.getByRole("button", { name: "Ongedaan maken" }).press("Enter");
    await says("Voorjaarsbrief");
    await page.getByRole("button", { name: "Opnieuw", exact: true }).press("Enter");
    await page.waitForFunction(() => !document.querySelector("main")?.innerText.includes("Voorjaarsbrief"));
  });

  test("a running year has an advance, an expected outturn and a settlement the year after", async () => {
    await open("cyclus");
    await page.locator(".deel .keuze select").selectOption("2026");
    await says("Van 2026 is geen voorschot gepubliceerd");
    await page.getByRole("button", { name: /^Neem realisatie 2025/ }).press("Enter");
    await says("Verwachte afrekening in 2027");
    const [max, nu] = ["mpp-2025-max", "realisatie-2025"].map(
      (id) => jaar(ramingOf(documentOf(id)), 2026).kostenCoa.waarde ?? 0,
    ) as [number, number];
    const cell = page
      .locator("tr", { has: page.getByRole("rowheader", { name: "Verwachte afrekening in 2027" }) })
      .locator("td");
    expect((await cell.innerText()).replaceAll("\u00a0", " ")).toMatch(
      new RegExp(
        `^−€ ${verschil((max - nu) / 1e6, 1)
          .slice(1)
          .replaceAll(".", "\\.")} mln\\.$`,
      ),
    );
    await says("in 2027 bruto onder uitgaven, toegerekend aan 2026");
    await page.getByRole("button", { name: "Ongedaan maken" }).press("Enter");
    await says("Van 2026 is geen voorschot gepubliceerd");
  });
});

describe("why amounts differ", () => {
  test("budget and outturn of 2025: the symmetric split first, both named, the other by keyboard", async () => {
    await open("verschil");
    const text = await plain();
    expect(text).toContain("Symmetrisch is het volume −€ 1.322 mln. en de prijs € 852 mln.");
    expect(text).toContain("het volume −€ 1.177 mln. en de prijs € 708 mln.");
    const bar = (amount: string) => page.locator("#kostenverschil text", { hasText: amount });
    await page.waitForFunction(() => document.querySelector("main svg") !== null);
    expect(await page.locator("main svg text", { hasText: "1.322" }).count()).toBeGreaterThan(0);
    await page.getByRole("radio", { name: "symmetrisch" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() =>
      [...document.querySelectorAll("main svg text")].some((text) => text.textContent?.includes("1.177")),
    );
    expect(await bar("1.322").count()).toBe(0);
  });

  test("two forecasts: volume, price and mix, and the chain, which add up", async () => {
    await open("verschil");
    const selects = page.locator(".deel .keuze select");
    await selects.nth(0).selectOption("scenario:realisatie-2025");
    await selects.nth(1).selectOption("scenario:mpp-2025-max");
    const keten = page.getByRole("region", { name: "Tabel keten en bezetting" });
    await keten.waitFor();
    const [a, b] = ["mpp-2025-max", "realisatie-2025"].map((id) => ramingOf(documentOf(id)));
    if (!a || !b) throw new Error("no run");
    const [nu, toen] = [coaBedragVan(a, 2026), coaBedragVan(b, 2026)];
    if (!nu || !toen) throw new Error("no amount");
    const { volume, mix } = kostenverschil(nu, toen);
    for (const part of [volume, mix])
      expect(
        await page.locator("main svg text", { hasText: verschil(Math.round(part / 1e6)).slice(1) }).count(),
      ).toBeGreaterThan(0);
    const total = (await cells("Tabel keten en bezetting", "Totaal")).at(-1);
    expect(total).toBe(
      verschil((jaar(a, 2026).gemiddeldeBezetting.waarde ?? 0) - (jaar(b, 2026).gemiddeldeBezetting.waarde ?? 0)),
    );
    expect(await axeViolations(page)).toEqual([]);
  });
});

test("a budget of one's own: a wrong cell is named, a right one is set beside the forecast, undone", async () => {
  await open("begroting");
  await says("technisch");
  expect(await cells("Tabel ontwerpbegroting artikel 37", "Artikel 37")).toEqual([
    "9.480.898",
    "9.769.219",
    "2.854.239",
    "1.218.804",
    "1.218.804",
  ]);
  const field = page.locator("#eigen-reeks");
  await field.fill("2026;4.500,5\n2027;duizend");
  await page.getByLabel("Eenheid").selectOption("miljoen");
  await page.getByRole("button", { name: "Overnemen" }).press("Enter");
  await says('rij 2, kolom 2 is "duizend"; hier hoort een bedrag');
  await field.fill("2026;4.500,5\n2027;4.000");
  await page.getByRole("button", { name: "Overnemen" }).press("Enter");
  await says("Met uw begroting");
  expect(await focused()).toBe("Overnemen");
  const raming = ramingOf(documentOf("mpp-2025-max"));
  const short = (y: number, budget: number) => verschil((budget - (jaar(raming, y).kostenCoa.waarde ?? 0)) / 1000);
  const row = await cells("Tabel begroting naast raming", /^Verschil/);
  expect(row.slice(1, 3).map((text) => text.split(/\s/)[0])).toEqual([
    short(2026, 4_500_500_000),
    short(2027, 4_000_000_000),
  ]);
  await page.getByRole("button", { name: "Ongedaan maken" }).press("Enter");
  await says("Met de ontwerpbegroting 2025");
});

test("sensitivity and underspend are there, with how far they go", async () => {
  await open("gevoeligheid");
  const plekken = await cells("Tabel gevoeligheid", "1.000 meerjarige plekken meer");
  expect(plekken.slice(0, 3)).toEqual(["−35,0", "−40,0", "+35,0"]);
  expect(plekken.at(-1)).toBe("10 keer de stap");
  await open("onderuitputting");
  expect((await cells("Tabel onderuitputting 2025", "Totaal"))[0]).toBe("−819,729");
  const coa = await cells("Tabel onderuitputting 2025", "COA");
  expect(coa.slice(0, 5)).toEqual(["−231,996", "3.593,3", "3.825,3", "4.062,6", "−469,3"]);
});

test("the way of counting and the price level say in euros what they change", async () => {
  await open("coa");
  await says("Met één prijs is 2026 €");
  await page.locator(".deel .prijswijze select").selectOption("2021");
  await says("In prijzen van 2021 kost 2026");
  const row = await cells("Tabel kosten per jaar", "COA");
  expect(row[0]).toBe("744.188");
  expect(row[4]).not.toBe("3.593.266");
  await page.locator(".deel .prijswijze select").selectOption("lopend");
  await page.waitForFunction(() => document.querySelector("main")?.innerText.includes("3.593.266"));
});
