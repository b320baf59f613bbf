import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leverDefinitions } from "../../src/app/levers.ts";
import { readScenarioText } from "../../src/scenario/read.ts";
import { getal } from "../../src/text/formats.ts";
import { documentOf, jaar, ramingOf } from "../scenarios.ts";
import { fromMenu, openBrowser, openPage } from "./browser.ts";

/** The built page in a real Chromium, as a user meets it. */

const ROUTES = ["#overzicht", "#scenario", "#vergelijken", "#kosten", "#onzekerheid", "#betrouwbaarheid"];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const heading = (page: Page) => page.locator("h1.boodschap").innerText();
const field = (page: Page, id: string) => page.locator(`#lever-${id}`);
const scenarioSelect = (page: Page) => page.locator(".keuze select").first();

/** Opens a view and closes it again, whatever the test does. */
async function onPage(
  path: string,
  use: (page: Page, problems: () => string[]) => Promise<void>,
  options: Partial<Parameters<typeof openPage>[1]> = {},
) {
  const { page, problems, close } = await openPage(browser, { delivery: "headers", path, ...options });
  try {
    await ready(page);
    // What takes seconds is part of the view that is judged.
    await page.waitForFunction(
      () => document.querySelector("figure svg") !== null && !document.querySelector(".voortgang"),
      null,
      { timeout: 60_000 },
    );
    await use(page, problems);
  } finally {
    await close();
  }
}

describe.each(["meta", "headers"] as const)("delivered with the policy in %s", (delivery) => {
  test.each(ROUTES)("%s loads without an error, a breach of the policy or a request elsewhere", async (path) => {
    await onPage(
      path,
      async (page, problems) => {
        expect(await page.locator("figure svg").count()).toBeGreaterThan(0);
        expect(problems()).toEqual([]);
      },
      { delivery },
    );
  });
});

describe("Overzicht", () => {
  test("opens on an answer whose figures are the engine's", async () => {
    await onPage("#overzicht", async (page) => {
      const raming = ramingOf(documentOf("mpp-2025-max"));
      const text = await page.locator(".kerncijfers").innerText();
      expect(await heading(page)).toContain("MPP 2025");
      expect(text).toContain(getal(Math.round((jaar(raming, 2026).gemiddeldeBezetting.waarde ?? 0) / 100) * 100));
    });
  });

  test("a lever moves the line and the figures; undo brings them back, redo changes them again", async () => {
    await onPage("#overzicht", async (page) => {
      const before = {
        heading: await heading(page),
        path: await linePath(page),
        figures: await page.locator(".kerncijfers").innerText(),
      };
      await field(page, "asielinstroom").fill("50.000 * 1,1");
      await field(page, "asielinstroom").press("Enter");
      await page.waitForFunction((old) => document.querySelector("h1.boodschap")?.textContent !== old, before.heading);
      expect(await linePath(page)).not.toBe(before.path);
      expect(await page.locator(".kerncijfers").innerText()).not.toBe(before.figures);
      expect(await field(page, "asielinstroom").inputValue()).toBe("55.000");
      expect(await page.locator(".levers-kop").innerText()).toContain("1 aanname wijkt af");

      const changed = await heading(page);
      await page.getByRole("button", { name: "Ongedaan maken" }).click();
      await page.waitForFunction((old) => document.querySelector("h1.boodschap")?.textContent === old, before.heading);
      expect(await linePath(page)).toBe(before.path);
      await page.getByRole("button", { name: "Opnieuw", exact: true }).click();
      await page.waitForFunction((now) => document.querySelector("h1.boodschap")?.textContent === now, changed);
    });
  });

  test("the figures after a lever are those of the engine for the same scenario", async () => {
    await onPage("#overzicht", async (page) => {
      await scenarioSelect(page).selectOption("realisatie-2025");
      await field(page, "asielinstroom").fill("60.000");
      await field(page, "asielinstroom").press("Enter");
      await page.waitForFunction(() => document.querySelector(".levers-kop")?.textContent?.includes("1 aanname"));
      const saved = await savedScenario(page);
      const raming = ramingOf(saved);
      const shown = page.locator(".kerncijfers");
      await page.waitForFunction(
        (number) => document.querySelector(".kerncijfers")?.textContent?.includes(number),
        getal(Math.round((jaar(raming, 2026).gemiddeldeBezetting.waarde ?? 0) / 100) * 100),
      );
      expect(await shown.innerText()).toContain(getal(Math.round((jaar(raming, 2026).kostenCoa.waarde ?? 0) / 1e6)));
    });
  });

  test("a wrong entry in a field is a sentence, and what was there stays", async () => {
    await onPage("#overzicht", async (page) => {
      const before = await heading(page);
      await field(page, "inwilligingspercentage").fill("140");
      await field(page, "inwilligingspercentage").press("Enter");
      expect(await page.locator(".lever .fout").innerText()).toBe(
        "Inwilliging is 140,0; er mag 0 tot en met 100 % staan",
      );
      await field(page, "inwilligingspercentage").fill("veel");
      await field(page, "inwilligingspercentage").press("Enter");
      // The sentence of the entry before stands until the sum has been read.
      await page.waitForFunction(() =>
        document.querySelector(".lever .fout")?.textContent?.includes('"veel" is geen som'),
      );
      expect(await heading(page)).toBe(before);
    });
  });

  test("a lever that changes nothing says why", async () => {
    await onPage("#overzicht", async (page) => {
      await field(page, "noodopvangplafond").fill("900.000");
      await field(page, "noodopvangplafond").press("Enter");
      await page.waitForFunction(() => document.querySelector(".gevolg")?.textContent?.includes("Plafond"));
      expect(await page.locator(".gevolg").innerText()).toContain(
        "Plafond noodopvang verandert niets: de noodopvang blijft",
      );
    });
  });

  test("keyboard alone reaches and moves every lever", async () => {
    await onPage("#overzicht", async (page) => {
      const closed = page.locator(".levergroep:not([open]) > summary");
      while ((await closed.count()) > 0) await closed.first().press("Enter");
      const moved = new Set<string>();
      await page.locator("body").press("Home");
      for (let k = 0; k < 400 && moved.size < leverDefinitions.length; k++) {
        await page.keyboard.press("Tab");
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          return element instanceof HTMLInputElement && element.type === "range"
            ? element.getAttribute("aria-label")
            : null;
        });
        if (name === null || moved.has(name)) continue;
        const value = () => page.evaluate(() => (document.activeElement as HTMLInputElement).value);
        const before = await value();
        await page.keyboard.press("ArrowRight");
        if ((await value()) === before) await page.keyboard.press("ArrowLeft");
        expect(await value(), name).not.toBe(before);
        moved.add(name);
      }
      expect(moved.size).toBe(leverDefinitions.length);
      await page.waitForFunction(
        (count) => document.querySelector(".levers-kop")?.textContent?.includes(`${count} aannames`),
        leverDefinitions.length,
      );
    });
  });
});

describe("nothing vanishes", () => {
  test("what was changed is there again after a reload", async () => {
    await onPage("#overzicht", async (page) => {
      await field(page, "huisvestingPerMaand").fill("3.000");
      await field(page, "huisvestingPerMaand").press("Enter");
      await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");
      const before = await heading(page);
      await page.reload();
      await ready(page);
      expect(await heading(page)).toBe(before);
      expect(await field(page, "huisvestingPerMaand").inputValue()).toBe("3.000");
      expect(await page.locator(".levers-kop").innerText()).toContain("1 aanname wijkt af");
    });
  });

  test("a scenario goes to a file and comes back from it", async () => {
    await onPage("#overzicht", async (page) => {
      await field(page, "asielinstroom").fill("61.000");
      await field(page, "asielinstroom").press("Enter");
      await page.waitForFunction(() => document.querySelector(".levers-kop")?.textContent?.includes("1 aanname"));
      const saved = await savedScenario(page);
      expect(saved.ouder).toBe("mpp-2025-max");
      await page.locator("input[type=file]").setInputFiles({
        name: "terug.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify({ ...saved, naam: "Terug uit bestand" })),
      });
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await page.waitForFunction(() =>
        document.querySelector("h1.boodschap")?.textContent?.includes("Terug uit bestand"),
      );
      expect(await field(page, "asielinstroom").inputValue()).toBe("61.000");
    });
  });

  test("a wrong file is a sentence that names the place; the page stays as it was", async () => {
    await onPage("#overzicht", async (page, problems) => {
      const before = await heading(page);
      const wrong = { ...documentOf("realisatie-2025"), id: "fout", oorsprong: "2025-13" };
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "fout.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(wrong)) });
      await page.waitForSelector(".melding");
      const melding = await page.locator(".melding").innerText();
      expect(melding).toContain("fout.json is niet geopend");
      expect(melding).toContain("oorsprong");
      expect(melding).toContain("2025-13");
      expect(await heading(page)).toBe(before);
      expect(problems()).toEqual([]);
    });
  });

  test("a name with HTML in it stays text", async () => {
    await onPage("#overzicht", async (page, problems) => {
      const nasty = { ...documentOf("realisatie-2025"), id: "naam", naam: "<img src=x onerror=alert(1)></script>" };
      await page
        .locator("input[type=file]")
        .setInputFiles({ name: "naam.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(nasty)) });
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await page.waitForFunction(() => document.querySelector("h1.boodschap")?.textContent?.includes("onerror"));
      expect(await page.locator("h1 img").count()).toBe(0);
      expect(problems()).toEqual([]);
    });
  });
});

describe("the worker failing", () => {
  test.each([
    ["cannot be fetched", (page: Page) => page.route("**/simulator.worker-*.js", (route) => route.abort())],
    [
      "throws when it loads",
      (page: Page) =>
        page.route("**/simulator.worker-*.js", (route) =>
          route.fulfill({ contentType: "text/javascript", body: "throw new Error('stuk')" }),
        ),
    ],
  ])("shows a sentence when it %s", async (_, breakIt) => {
    const { page, close } = await openPage(browser, { delivery: "meta", path: "#kosten" });
    try {
      await breakIt(page);
      await page.reload();
      await page.waitForSelector(".melding.fout");
      expect(await page.locator(".melding.fout").innerText()).toContain("De rekenmodule werkt niet");
      expect(await page.getByRole("button", { name: "Opnieuw laden" }).isVisible()).toBe(true);
    } finally {
      await close();
    }
  });
});

describe("Vergelijken", () => {
  test("takes the miss of the budget apart as the report's figures do", async () => {
    await onPage("#vergelijken", async (page) => {
      expect(await heading(page)).toBe(
        "De begroting 2025 rekende op 105.180 mensen, het werden er 74.700: 30.480 minder",
      );
      const text = await page.locator("main").innerText();
      for (const part of ["16.508", "13.060", "912"]) expect(text).toContain(part);
    });
  });

  test("shows the key figures of 2025 in the report's layout", async () => {
    await onPage("#vergelijken", async (page) => {
      const row = page
        .locator("tr", { has: page.getByRole("rowheader", { name: /^Gemiddelde bezetting in de opvang/ }) })
        .first();
      const cells = await row.locator("td").allInnerTexts();
      expect(cells.slice(0, 6)).toEqual(["29.440", "43.550", "55.690", "69.448", "74.700", "105.180"]);
      expect(cells.slice(-2)).toEqual(["−30.480", "−29,0%"]);
      const coa = page.locator("tr", { has: page.getByRole("rowheader", { name: /^COA/ }) }).first();
      expect((await coa.locator("td").allInnerTexts()).slice(4, 6)).toEqual(["3.593.266", "4.062.600"]);
    });
  });

  test("counts the MPP editions: three of six bands missed, all on the same side", async () => {
    await onPage("#vergelijken", async (page) => {
      expect(await page.locator("main").innerText()).toContain(
        "In 3 van de 6 gepubliceerde bandbreedtes viel de asielinstroom buiten de band, steeds onder het minimum",
      );
    });
  });
});

describe("Kosten", () => {
  test("splits budget and outturn of 2025 into volume and price, both ways", async () => {
    await onPage("#kosten", async (page) => {
      const main = page.locator("main");
      const plain = async () => (await main.innerText()).replaceAll("\u00a0", " ");
      expect(await plain()).toMatch(/−€ 1\.322 mln\./);
      expect(await plain()).toMatch(/€ 852 mln\./);
      await page.getByRole("radio", { name: "met basisgewichten" }).check();
      expect(await plain()).toMatch(/−€ 1\.177 mln\./);
      expect(await plain()).toMatch(/€ 708 mln\./);
      for (const price of ["€ 38.625", "€ 48.103"]) expect(await plain()).toContain(price);
    });
  });

  test("one price or base and surcharge: another choice is a scenario of one's own with other costs", async () => {
    await onPage("#kosten", async (page) => {
      const before = await heading(page);
      await page.getByRole("radio", { name: "één prijs" }).check();
      await page.waitForFunction((old) => document.querySelector("h1.boodschap")?.textContent !== old, before);
      expect(await scenarioSelect(page).inputValue()).toBe("mpp-2025-max-aangepast");
    });
  });
});

describe("Onzekerheid", () => {
  test("says how far the draws lie apart, and says it again in the same words when computed anew", async () => {
    const words: string[] = [];
    for (let k = 0; k < 2; k++)
      await onPage("#onzekerheid", async (page) => {
        words.push(await heading(page));
        expect(await page.locator("figure svg").count()).toBe(3);
      });
    expect(words[0]).toMatch(
      /ligt de gemiddelde bezetting in 2026 in acht van de tien trekkingen tussen [\d.]+ en [\d.]+, met [\d.]+ in het midden/,
    );
    expect(words[1]).toBe(words[0]);
  });

  test("a lever stays live while the model is calibrated, and a cancel is heard", async () => {
    const { page, close } = await openPage(browser, { delivery: "headers", path: "#onzekerheid" });
    try {
      await page.waitForSelector(".voortgang button");
      await page.getByRole("button", { name: "Annuleren" }).click();
      await page.waitForFunction(() => document.querySelector(".voortgang")?.textContent?.includes("afgebroken"));
      await page.getByRole("button", { name: "Opnieuw berekenen" }).click();
      await field(page, "asielinstroom").fill("50.000");
      await field(page, "asielinstroom").press("Enter");
      await page.waitForFunction(() => document.querySelector(".levers-kop")?.textContent?.includes("1 aanname"));
      await page.waitForFunction(
        () => document.querySelector("h1.boodschap")?.textContent?.includes("aangepast"),
        null,
        { timeout: 60_000 },
      );
    } finally {
      await close();
    }
  });

  test("solving back finds the inflow for a target, and says plainly when there is none", async () => {
    await onPage("#onzekerheid", async (page) => {
      const target = page.locator("form input[type=text]");
      await target.fill("100.000");
      await page.getByRole("button", { name: "Reken terug" }).click();
      await page.waitForFunction(() => document.querySelector("main")?.textContent?.includes("dan moet asielinstroom"));
      await target.fill("10");
      await page.getByRole("button", { name: "Reken terug" }).click();
      await page.waitForFunction(() => document.querySelector("main")?.textContent?.includes("Geen oplossing"));
    });
  });
});

describe("Betrouwbaarheid", () => {
  test("shows the errors of the model beside those of the references", async () => {
    await onPage("#betrouwbaarheid", async (page) => {
      expect(await heading(page)).toMatch(
        /Een jaar vooruit zat het model gemiddeld 1,\d% naast .* de eenvoudigste raming 1,9%; de band hield \d van de 4 keer/,
      );
      const row = page
        .locator("tr", { has: page.getByRole("rowheader", { name: "uitstroom van vorig jaar, instroom per maand" }) })
        .first();
      expect((await row.locator("td").allInnerTexts()).slice(0, 4)).toEqual(["+5,6%", "+2,0%", "−0,1%", "0,0%"]);
    });
  });
});

/** Everything that the first chart draws as paths: the line of the chosen scenario is among them. */
async function linePath(page: Page): Promise<string> {
  return page
    .locator("figure")
    .first()
    .locator("svg path")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d")).join(" "));
}

/** What "Opslaan als bestand" writes, read as a scenario. */
async function savedScenario(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    fromMenu(page, "Bestand", "Opslaan als bestand"),
  ]);
  const read = readScenarioText(readFileSync(await download.path(), "utf8"), download.suggestedFilename());
  if (!read.ok) throw new Error("what was saved cannot be read");
  return read.waarde;
}
