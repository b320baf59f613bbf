import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aannamelog } from "../../src/calibration/aannamelog.ts";
import { jaarverslagcijfers, kanttekeningen } from "../../src/figures/figures.ts";
import { model } from "../../src/model/model.ts";
import { parameters } from "../../src/model/parameters.ts";
import { getal } from "../../src/text/formats.ts";
import { maandIndex } from "../../src/units/maand.ts";
import { documentOf, program, ramingOf } from "../scenarios.ts";
import { axeViolations, openBrowser, openPage } from "./browser.ts";

/** Model en bronnen in a real Chromium: what it rests on is all there, and is what the engine runs. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

async function onModel(
  use: (page: Page, problems: () => string[]) => Promise<void>,
  options: Partial<Parameters<typeof openPage>[1]> = {},
) {
  const { page, problems, close } = await openPage(browser, { delivery: "headers", path: "#model", ...options });
  try {
    await page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
    await use(page, problems);
  } finally {
    await close();
  }
}

/** Opens every part that is folded. */
const unfold = (page: Page) =>
  page.locator("main details").evaluateAll((parts) => {
    for (const part of parts) part.setAttribute("open", "");
  });

const equationRow = (page: Page, id: string) =>
  page.locator(".vergelijkingen tbody tr", { has: page.locator("th code").getByText(id, { exact: true }) });

test.each(["meta", "headers"] as const)("loads without a problem, with the policy in %s", async (delivery) => {
  await onModel(
    async (page, problems) => {
      expect(await page.locator("h1.boodschap").innerText()).toBe(
        `Het model telt ${program.quantities.filter(({ equation }) => equation !== "").length} vergelijkingen en ${aannamelog.length} aannames; bij de bron staan ${kanttekeningen.length} kanttekeningen`,
      );
      expect(problems()).toEqual([]);
    },
    { delivery },
  );
});

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test.each([1440, 320])(
    "axe finds nothing at %i px with everything unfolded, and nothing scrolls sideways",
    async (width) => {
      await onModel(
        async (page) => {
          await unfold(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
          expect(await axeViolations(page)).toEqual([]);
        },
        { colorScheme, viewport: { width, height: 900 } },
      );
    },
  );
});

test("every quantity of the program has a row, with its equation", async () => {
  await onModel(async (page) => {
    const shown = await page.locator(".vergelijkingen tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        id: row.querySelector("th code")?.textContent,
        equation: row.querySelector("td code")?.textContent ?? "",
      })),
    );
    const expected = program.quantities.map(({ id, equation }) => ({ id, equation }));
    const byId = (a: { id?: string | null | undefined }, b: { id?: string | null | undefined }) =>
      String(a.id) < String(b.id) ? -1 : 1;
    expect(shown.sort(byId)).toEqual(expected.sort(byId));
  });
});

test("huisvesting shows its equation, its unit and the value of the chosen month", async () => {
  await onModel(async (page) => {
    await unfold(page);
    const raming = ramingOf(documentOf("mpp-2025-max"));
    const declared = model.find(({ id }) => id === "huisvesting");
    const row = equationRow(page, "huisvesting");
    const cells = row.locator("td");
    expect(await cells.nth(0).innerText()).toBe(declared && "equation" in declared ? declared.equation : "");
    expect(await cells.nth(2).innerText()).toBe("persoon/maand");
    for (const maand of ["2024-03", "2026-12"]) {
      const month = maandIndex(maand);
      await page.locator(".maandkeuze select").selectOption(String(month));
      expect(await cells.nth(1).innerText()).toBe(getal(raming.reeksen.huisvesting?.[month] ?? null));
    }
  });
});

test("what is not known in a month is a dash", async () => {
  await onModel(async (page) => {
    await unfold(page);
    await page.locator(".maandkeuze select").selectOption("0");
    for (const id of ["noodopvang", "pupillen", "kostenCoa", "kostenNidos", "verzorgingsequivalent"])
      expect(await equationRow(page, id).locator("td").nth(1).innerText(), id).toBe("–");
    expect(await equationRow(page, "bezetting").locator("td").nth(1).innerText()).toBe("22.498");
  });
});

test("parameters, figures, remarks and versions are all there", async () => {
  await onModel(async (page) => {
    await unfold(page);
    expect(await page.locator(".parameters tbody tr").count()).toBe(parameters.length);
    const cijfers = page.getByRole("region", { name: "Cijfers", exact: true });
    expect(await cijfers.locator("tbody tr").count()).toBe(jaarverslagcijfers.length);
    const remarks = page.getByRole("region", { name: "Kanttekeningen", exact: true }).locator("li");
    expect(await remarks.count()).toBe(kanttekeningen.length);
    expect(await remarks.first().innerText()).toContain(kanttekeningen[0]?.kanttekening);
    const versies = page.getByRole("region", { name: "Versies", exact: true });
    expect(await versies.innerText()).toContain("EUPL-1.2");
    const schema = await page.request.get(new URL("scenario.schema.json", page.url()).href);
    expect(schema.ok()).toBe(true);
    expect(await versies.getByRole("link").getAttribute("href")).toBe("./scenario.schema.json");
  });
});

describe("the effect of the assumptions", () => {
  const effects = (page: Page) =>
    page.getByRole("region", { name: "Tabel aannames van het model" }).locator("tbody td:nth-child(2)").allInnerTexts();

  test("is measured after the button, the largest first, and only for what it was asked of", async () => {
    await onModel(async (page, problems) => {
      expect(new Set(await effects(page))).toEqual(new Set(["…"]));
      await page.getByRole("button", { name: "Meet het effect" }).click();
      await page.getByText("Gemeten voor").waitFor();
      const texts = await effects(page);
      expect(texts).toHaveLength(aannamelog.length);
      expect(texts.at(-1)).toBe("niet gemeten");
      const numbers = texts.filter((text) => text !== "niet gemeten").map((text) => Number(text.replaceAll(".", "")));
      expect(numbers[0]).toBeGreaterThan(0);
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      expect(problems()).toEqual([]);

      await page.locator(".keuze select").first().selectOption("realisatie-2025");
      await page.getByRole("button", { name: "Meet het effect" }).waitFor();
      expect(new Set(await effects(page))).toEqual(new Set(["…"]));
    });
  });

  test("can be cancelled, and measured after all", async () => {
    await onModel(async (page) => {
      await page.getByRole("button", { name: "Meet het effect" }).click();
      await page.getByRole("button", { name: "Annuleren" }).click();
      await page.getByRole("button", { name: "Opnieuw berekenen" }).click();
      await page.getByText("Gemeten voor").waitFor();
      expect(await effects(page)).not.toContain("…");
    });
  });
});
