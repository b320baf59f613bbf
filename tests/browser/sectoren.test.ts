import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { afleidingVan } from "../../src/raming/afleiding.ts";
import { euro, getal } from "../../src/text/formats.ts";
import { documentOf, ramingOf } from "../scenarios.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** The tables of the sectors on the built page, and the derivation that each of their numbers opens. */

let browser: Browser;
let page: Page;
let open: Awaited<ReturnType<typeof openPage>>;
const realisatie = ramingOf(documentOf("realisatie-2025"));
const WACHT = 60_000;

beforeAll(async () => {
  browser = await openBrowser();
  open = await openPage(browser, { delivery: "headers", path: "#kosten" });
  page = open.page;
  await naar("COA");
}, 2 * WACHT);

afterAll(async () => {
  await open?.close();
  await browser?.close();
});

const DEEL = {
  COA: "#kosten",
  Nidos: "#kosten/nidos",
  IND: "#kosten/ind",
  ODA: "#kosten/oda",
  Oekraïne: "#kosten/oekraine",
};

/** Goes to the part of Kosten that has the table of a sector. */
async function naar(sector: keyof typeof DEEL) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, DEEL[sector]);
  const region = page.getByRole("region", { name: sector, exact: true });
  await region.waitFor({ timeout: WACHT });
  return region;
}

const getalknop = (naam: RegExp) => page.getByRole("button", { name: naam });

test(
  "every sector has its table, with the unit above and the source below",
  async () => {
    for (const sector of Object.keys(DEEL) as (keyof typeof DEEL)[]) {
      const region = await naar(sector);
      expect(await region.locator("caption").innerText()).toMatch(/^Bedragen x € 1\.000/);
      expect(await region.locator(".noot").last().innerText()).toMatch(/^Bron: jaarverslag 2025, .*Model 0\.2/s);
      const heads = await region.locator("thead th").allInnerTexts();
      expect(heads.slice(1, 7)).toEqual([
        ...[2021, 2022, 2023, 2024, 2025].map((y) => `Realisatie ${y}`),
        "Vastgestelde begroting 2025",
      ]);
    }
  },
  WACHT,
);

test(
  "the published figures stand there to the last unit",
  async () => {
    for (const [sector, post, kolom, wanted] of [
      ["COA", "Kosten COA", "Realisatie 2025", "3.593.266"],
      ["COA", "Kosten COA per persoon", "Vastgestelde begroting 2025", "38.625"],
      ["Nidos", "Kosten Nidos", "Vastgestelde begroting 2025", "439.564"],
      ["IND", "IND, afdoeningen asiel", "Realisatie 2024", "95.148"],
      ["IND", "IND, totale bekostiging zoals gedrukt", "Realisatie 2025", "1.160.752"],
      ["IND", "Voorziening dwangsommen, 31 december", "Realisatie 2025", "267.611"],
      ["ODA", "ODA, bijdrage COA", "Realisatie 2025", "890.427"],
      ["Oekraïne", "Kosten Oekraïne", "Realisatie 2025", "2.201.813"],
    ] as const) {
      await naar(sector);
      expect(await getalknop(new RegExp(`^${wanted}, ${post}, ${kolom}:`)).count(), `${post} ${kolom}`).toBe(1);
    }
  },
  WACHT,
);

test(
  "a number opens its derivation by keyboard, to the cent, and Escape goes back to it",
  async () => {
    await naar("COA");
    const knop = getalknop(/, Kosten COA per persoon, Realisatie 2025:/);
    await knop.focus();
    await page.keyboard.press("Enter");
    const venster = page.getByRole("dialog");
    await venster.waitFor({ timeout: WACHT });
    const text = await venster.innerText();
    const afleiding = afleidingVan(realisatie, "prijsCoa", 2025);
    expect(text).toContain(euro(afleiding?.waarde ?? 0, 2));
    expect(text).toContain("€\u00a03.593.266.000,00 ÷ 74.700");
    expect(text).toContain("Tabel 6 Meerjarig overzicht uitgaven artikel 37");
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await venster.waitFor({ state: "hidden", timeout: WACHT });
    expect(await knop.evaluate((element) => element === document.activeElement)).toBe(true);
  },
  2 * WACHT,
);

test(
  "a computed number shows the equation, its terms with source or assumption, and twelve months that add up",
  async () => {
    await naar("IND");
    await page.getByRole("button", { name: /, IND, productie asiel, Raming 2027:/ }).click();
    const venster = page.getByRole("dialog");
    await venster.waitFor({ timeout: WACHT });
    expect(await venster.innerText()).toContain(
      "productieAsiel = prijsindex * pxqDeelAsiel * kostprijsAsiel * afdoeningenAsiel",
    );
    expect(await venster.innerText()).toContain("jaarverslag 2025, tabel 33");
    await venster.getByText("Per maand, met de getallen ingevuld").first().click();
    const rows = venster
      .getByRole("region", { name: "Per maand, met de getallen ingevuld productieAsiel" })
      .locator("tbody tr");
    await rows.nth(12).waitFor({ timeout: WACHT });
    expect(await rows.count()).toBe(13);
    await venster.getByRole("button", { name: "Sluiten", exact: true }).click();
    await venster.waitFor({ state: "hidden", timeout: WACHT });
  },
  2 * WACHT,
);

test(
  "a lever of a sector moves its own amount, and says so",
  async () => {
    await naar("Oekraïne");
    await page
      .locator("summary", { hasText: /^Oekraïne$/ })
      .first()
      .click();
    const veld = page.getByLabel("Prijs per plek per dag", { exact: true });
    await veld.fill("61");
    await veld.press("Enter");
    const gevolg = page.locator(".gevolg");
    await gevolg.filter({ hasText: /^Prijs per plek per dag: \+€/ }).waitFor({ timeout: WACHT });
    const verschil = 91_000 * (61 - 44) * 365;
    expect(await gevolg.innerText()).toContain(getal(verschil / 1e6, 1));
    expect(open.problems()).toEqual([]);
  },
  2 * WACHT,
);
