import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "../../scripts/chromium.mjs";
import { serve } from "../../scripts/serve.mjs";
import { shippedScenarios } from "../../src/scenario/shipped.ts";
import { WERKVERSIE } from "../../src/scenario/werkversie.ts";
import { opgeslagenWerk } from "../app/werkdocumenten.ts";
import { axeViolations, fromMenu, openBrowser, openPage } from "./browser.ts";

/** What is kept in the browser, in a real one: after a crash, with two tabs, when it cannot be kept. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const bewaard = (page: Page) =>
  page.waitForFunction(() => /bewaard|bijgewerkt/.test(document.querySelector(".opslag")?.textContent ?? ""));
const melding = (page: Page, text: string) => page.locator(".melding", { hasText: text }).first().waitFor();
const scenarios = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLSelectElement>(".keuze select")?.options.length === wanted,
    count,
  );
const field = (page: Page, id: string) => page.locator(`#lever-${id}`);
const hasValue = (page: Page, id: string, value: string) =>
  page.waitForFunction(
    ([of, wanted]) => (document.getElementById(`lever-${of}`) as HTMLInputElement | null)?.value === wanted,
    [id, value],
  );

async function set(page: Page, id: string, value: string) {
  await field(page, id).fill(value);
  await field(page, id).press("Enter");
  await hasValue(page, id, value);
}

async function setSaved(page: Page, id: string, value: string) {
  await set(page, id, value);
  await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");
}

async function onPage(use: (page: Page, problems: () => string[]) => Promise<void>) {
  const { page, problems, close } = await openPage(browser, { delivery: "headers", path: "#overzicht" });
  try {
    await ready(page);
    await use(page, problems);
  } finally {
    await close();
  }
}

async function secondTab(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  return other;
}

/** Everything in the page's stores, read past the page itself. */
function stored(page: Page) {
  return page.evaluate(
    () =>
      new Promise<Record<string, unknown[]>>((resolve, reject) => {
        const request = indexedDB.open("opvangraming");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const names = [...database.objectStoreNames];
          const transaction = database.transaction(names);
          const found: Record<string, unknown[]> = {};
          for (const name of names) {
            const all = transaction.objectStore(name).getAll();
            all.onsuccess = () => {
              found[name] = all.result;
            };
          }
          transaction.oncomplete = () => {
            database.close();
            resolve(found);
          };
        };
      }),
  );
}

/** Puts a record where the page keeps its work, in stores as another version of it would have. */
function putWork(page: Page, record: unknown, indeling: number) {
  return page.evaluate(
    ([content, version]) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase("opvangraming").onsuccess = () => {
          const request = indexedDB.open("opvangraming", version as number);
          request.onerror = () => reject(request.error);
          request.onupgradeneeded = () => {
            request.result.createObjectStore("werk");
            if (version === 1) return;
            request.result.createObjectStore("versies", { autoIncrement: true });
            request.result.createObjectStore("apart", { autoIncrement: true });
          };
          request.onsuccess = () => {
            const transaction = request.result.transaction("werk", "readwrite");
            transaction.objectStore("werk").put(content, "document");
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        };
      }),
    [record, indeling] as const,
  );
}

/** Opens the page on what another version of it, or someone else, left in its stores. */
async function withStored(
  record: unknown,
  indeling: number,
  use: (page: Page, problems: () => string[]) => Promise<void>,
) {
  await onPage(async (page, problems) => {
    await putWork(page, record, indeling);
    await page.reload();
    await ready(page);
    await use(page, problems);
  });
}

test("what was confirmed as saved is there again after each of 20 crashes among 200 random edits", async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium");
  const profile = mkdtempSync(join(tmpdir(), "opvangraming-"));
  const server = await serve({ dir: join(import.meta.dirname, "../../dist"), port: 0 });
  // On disk, as a user's: a profile without one keeps its stores in memory.
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  try {
    const open = async () => {
      const page = await context.newPage();
      await page.goto(`${server.address}#overzicht`);
      await ready(page);
      return page;
    };
    const choices = fc.sample(fc.tuple(fc.nat(2), fc.nat(300)), { numRuns: 200, seed: 7 });
    const levers = ["asielinstroom", "huisvestingPerMaand", "besluitenPerMaand"];
    /** The last confirmed value of each lever, and those set after it, which may or may not have been kept. */
    const confirmed = new Map<string, string>();
    let loose: [string, string][] = [];
    let page = await open();
    for (const [k, [which, step]] of choices.entries()) {
      const lever = levers[which] ?? "";
      const crash = k % 10 === 9;
      const result = await page.evaluate(
        async ([id, at, wait]) => {
          const slider = document
            .getElementById(`lever-${id}`)
            ?.closest(".lever")
            ?.querySelector<HTMLInputElement>("input[type=range]");
          if (!slider) throw new Error("no slider");
          const span = (Number(slider.max) - Number(slider.min)) / Number(slider.step || 1);
          slider.value = String(Number(slider.min) + (Number(at) % span) * Number(slider.step || 1));
          slider.dispatchEvent(new Event("input", { bubbles: true }));
          slider.dispatchEvent(new Event("change", { bubbles: true }));
          // The change is told before a frame is drawn, so "bewaard" after two is of this change.
          const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
          await frame();
          await frame();
          const value = () => (document.getElementById(`lever-${id}`) as HTMLInputElement).value;
          const said = () => document.querySelector(".opslag")?.textContent === "bewaard";
          while (wait && !said()) await frame();
          return { value: value(), saved: said() };
        },
        [lever, step, !crash && k % 3 === 0] as const,
      );
      loose.push([lever, result.value]);
      if (result.saved) {
        for (const [id, value] of loose) confirmed.set(id, value);
        loose = [];
      }
      if (!crash) continue;
      const session = await context.newCDPSession(page);
      const gone = page.waitForEvent("crash");
      void session.send("Page.crash").catch(() => {});
      await gone;
      await page.close();
      page = await open();
      for (const [id, value] of confirmed) {
        const later = loose.filter(([other]) => other === id).map(([, set]) => set);
        expect([value, ...later], `${id} after crash ${(k + 1) / 10}`).toContain(await field(page, id).inputValue());
        confirmed.set(id, await field(page, id).inputValue());
      }
      loose = [];
    }
    expect(confirmed.size).toBe(levers.length);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 240_000);

describe("two tabs", () => {
  test("go on together: what one makes arrives in the other, and undo takes only one's own away", async () => {
    await onPage(async (a, problems) => {
      await setSaved(a, "huisvestingPerMaand", "3.100");
      const b = await secondTab(a);
      await hasValue(b, "huisvestingPerMaand", "3.100");
      await setSaved(a, "asielinstroom", "61.000");
      await hasValue(b, "asielinstroom", "61.000");
      expect(await b.locator(".opslag").innerText()).toBe("bijgewerkt");
      // One may look at another scenario than the other.
      await b.locator(".keuze select").first().selectOption("mpp-2025-min");
      await bewaard(b);
      await setSaved(b, "huisvestingPerMaand", "2.000");
      await scenarios(a, shippedScenarios.size + 2);
      expect(await field(a, "huisvestingPerMaand").inputValue()).toBe("3.100");
      await b.getByRole("button", { name: "Ongedaan maken" }).click();
      await scenarios(a, shippedScenarios.size + 1);
      expect(await field(a, "asielinstroom").inputValue()).toBe("61.000");
      expect(problems()).toEqual([]);
    });
  });

  test("that change the same scenario at once keep both, and the user chooses", async () => {
    await onPage(async (a, problems) => {
      await setSaved(a, "huisvestingPerMaand", "3.100");
      const b = await secondTab(a);
      await hasValue(b, "huisvestingPerMaand", "3.100");
      // The other tab hears nothing, as when it slept.
      await a.evaluate(() => {
        BroadcastChannel.prototype.postMessage = () => {};
      });
      await setSaved(a, "asielinstroom", "61.000");
      await set(b, "asielinstroom", "52.000");
      await melding(b, "tegelijk in een ander tabblad gewijzigd");
      await bewaard(b);
      expect(await field(b, "asielinstroom").inputValue()).toBe("52.000");
      const [record] = (await stored(b)).werk as { document: { eigen: { naam: string; waarden: object }[] } }[];
      expect(record?.document.eigen.map(({ naam }) => naam)).toEqual([
        "MPP 2025 maximum, aangepast",
        "MPP 2025 maximum, aangepast (dit tabblad)",
      ]);
      expect(await axeViolations(b)).toEqual([]);
      await b.getByRole("button", { name: "Alleen dat van het andere tabblad" }).press("Enter");
      await hasValue(b, "asielinstroom", "61.000");
      await b.getByRole("button", { name: "Ongedaan maken" }).click();
      await hasValue(b, "asielinstroom", "52.000");
      expect(problems()).toEqual([]);
    });
  });
});

describe("versions", () => {
  test("by keyboard: a name for now, what differs, back to it, and undone; focus returns", async () => {
    await onPage(async (page, problems) => {
      await setSaved(page, "huisvestingPerMaand", "3.100");
      await fromMenu(page, "Bestand", "Versies");
      await page.waitForSelector("dialog[open]");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Voor het overleg");
      await page.keyboard.press("Enter");
      await page.waitForSelector('dialog :text("Bewaard als ‘Voor het overleg’.")');
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bestand");

      await setSaved(page, "huisvestingPerMaand", "2.500");
      await fromMenu(page, "Bestand", "Versies");
      await page.locator(".versies-lijst input").first().press("Space");
      expect(await page.locator(".versie-verschil li").allInnerTexts()).toEqual([
        "‘MPP 2025 maximum, aangepast’: Huisvesting van 2.500 per maand vanaf jan. 2026 naar 3.100 per maand vanaf jan. 2026",
      ]);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole("button", { name: "Zet deze versie terug" }).press("Enter");
      await hasValue(page, "huisvestingPerMaand", "3.100");
      await page.getByRole("button", { name: "Ongedaan maken" }).click();
      await hasValue(page, "huisvestingPerMaand", "2.500");
      expect(problems()).toEqual([]);
    });
  });

  test("by itself when a scenario goes: it can be brought back after a reload", async () => {
    await onPage(async (page) => {
      await setSaved(page, "huisvestingPerMaand", "3.100");
      await setSaved(page, "asielinstroom", "61.000");
      await page.getByRole("button", { name: /^Verwijder/ }).click();
      await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");
      await page.reload();
      await ready(page);
      await fromMenu(page, "Bestand", "Versies");
      await page.locator(".versies-lijst input").first().check();
      expect(await page.locator(".versie-verschil li").allInnerTexts()).toEqual([
        "‘MPP 2025 maximum, aangepast’ komt erbij",
      ]);
      await page.getByRole("button", { name: "Zet deze versie terug" }).click();
      await hasValue(page, "asielinstroom", "61.000");
    });
  });
});

describe("when the browser does not keep it", () => {
  test("a full store is a sentence; it is tried again, and the sentence goes when it works", async () => {
    await onPage(async (page) => {
      await setSaved(page, "huisvestingPerMaand", "3.100");
      await page.evaluate(() => {
        const real = IDBObjectStore.prototype.put;
        Object.assign(window, {
          roomAgain: () => {
            IDBObjectStore.prototype.put = real;
          },
        });
        // What the platform throws when the disk is full.
        IDBObjectStore.prototype.put = () => {
          throw new DOMException("", "QuotaExceededError");
        };
      });
      await set(page, "huisvestingPerMaand", "2.500");
      await melding(page, "Uw laatste wijziging is niet bewaard (de opslag is vol)");
      expect(await page.locator(".opslag").innerText()).toBe("niet bewaard");
      await page.evaluate(() => (window as unknown as { roomAgain: () => void }).roomAgain());
      await page.waitForFunction(() => document.querySelector(".melding") === null, null, { timeout: 30_000 });
      expect(await page.locator(".opslag").innerText()).toBe("bewaard");
      await page.reload();
      await ready(page);
      await hasValue(page, "huisvestingPerMaand", "2.500");
    });
  });

  test("a refused store is a sentence; the page works", async () => {
    await onPage(async (page) => {
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException("geweigerd door de instellingen", "SecurityError");
        };
      });
      await page.reload();
      await ready(page);
      await melding(page, "Deze browser bewaart niets voor deze pagina (geweigerd door de instellingen)");
      await set(page, "huisvestingPerMaand", "2.500");
    });
  });
});

describe("work of another version of the page", () => {
  test("of version 1 comes back whole and is kept as this version", async () => {
    await withStored(opgeslagenWerk(1), 1, async (page, problems) => {
      expect(await page.locator(".keuze select").first().locator("option:checked").innerText()).toBe("Daarop nog");
      expect(await field(page, "asielinstroom").inputValue()).toBe("61.000");
      await setSaved(page, "asielinstroom", "62.000");
      const { werk, versies } = await stored(page);
      expect(werk).toMatchObject([{ revisie: 2, document: { versie: WERKVERSIE } }]);
      expect(versies).toMatchObject([{ document: opgeslagenWerk(1) }]);
      expect(problems()).toEqual([]);
    });
  });

  test.each([
    ["in its documents", { revisie: 7, tijd: "2027-01-01T00:00:00Z", document: { versie: 99, anders: true } }, 2],
    ["in its stores", { iets: "nieuws" }, 99],
  ])("that is newer %s is said and left alone; the page can be used", async (_, record, indeling) => {
    await withStored(record, indeling, async (page, problems) => {
      await melding(page, "is bewaard met een nieuwere versie van de pagina");
      await set(page, "huisvestingPerMaand", "2.500");
      await page.waitForFunction(() => document.querySelector(".levers-kop")?.textContent?.includes("1 aanname"));
      expect(await page.locator(".opslag").innerText()).toBe("niet bewaard");
      expect((await stored(page)).werk).toEqual([record]);
      expect(problems()).toEqual([]);
    });
  });

  test("with a scenario that cannot be read: named, set aside, to be had as a file", async () => {
    const stuk = { schema: 1, id: "stuk", naam: "<b>Stuk</b>", waarden: 5 };
    const document = { ...opgeslagenWerk(2), eigen: [...(opgeslagenWerk(2).eigen as unknown[]), stuk] };
    await withStored({ revisie: 3, tijd: "2026-01-01T00:00:00Z", document }, 2, async (page, problems) => {
      await melding(page, 'bewaard scenario "<b>Stuk</b>"');
      expect((await stored(page)).apart).toMatchObject([{ inhoud: stuk }]);
      await fromMenu(page, "Bestand", "Versies");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("dialog .apart button").click(),
      ]);
      expect(download.suggestedFilename()).toBe("apart-1.json");
      expect(await axeViolations(page)).toEqual([]);
      await page.reload();
      await ready(page);
      expect((await stored(page)).apart).toHaveLength(1);
      expect(problems()).toEqual([]);
    });
  });
});
