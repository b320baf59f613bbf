import { deflateSync } from "node:zlib";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WERKVERSIE } from "../../src/scenario/werkversie.ts";
import { opgeslagenWerk } from "../app/werkdocumenten.ts";
import { mutations } from "../scenario/mutations.ts";
import { axeViolations, fromMenu, openBrowser, openPage } from "./browser.ts";

/** Links and files, in a real browser: what is sent arrives, and what is wrong harms nothing. */

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

const ready = (page: Page) => page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
const link = (content: unknown) =>
  `#deel=${deflateSync(typeof content === "string" ? content : JSON.stringify(content), { level: 9 }).toString("base64url")}`;
const actief = (page: Page) => page.locator(".keuze select").first().inputValue();
const field = (page: Page, id: string) => page.locator(`#lever-${id}`);
const work = opgeslagenWerk(WERKVERSIE);

async function onPage(use: (page: Page, problems: () => string[]) => Promise<void>, path = "#overzicht") {
  const { page, problems, close } = await openPage(browser, { delivery: "headers", path });
  try {
    await ready(page);
    await use(page, problems);
  } finally {
    await close();
  }
}

/** As when a link is put in the address of a page that is open. */
const follow = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

async function refused(page: Page, hash: string): Promise<string> {
  await follow(page, hash);
  await page.locator(".melding").waitFor();
  const text = await page.locator(".melding p").innerText();
  await page.getByRole("button", { name: "Sluiten", exact: true }).click();
  expect(new URL(page.url()).hash).toBe("#overzicht");
  expect(await page.locator("dialog[open]").count()).toBe(0);
  return text;
}

describe("a link", () => {
  test("carries a scenario with its own parents to another browser, and adds it when accepted", async () => {
    let address = "";
    await onPage(async (page, problems) => {
      await page.locator("input[type=file]").setInputFiles({
        name: "werk.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(work)),
      });
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await page.waitForFunction(() => document.querySelector<HTMLSelectElement>(".keuze select")?.value === "daarop");
      await page.evaluate(() => {
        Clipboard.prototype.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
      });
      await fromMenu(page, "Bestand", "Delen");
      await page.locator('dialog[open] :text("kopiëren niet toe")').waitFor();
      address = await page.evaluate(() => {
        const input = document.activeElement as HTMLInputElement;
        return input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0);
      });
      expect(await page.locator("dialog[open]").innerText()).toContain("‘MPP 2025 maximum, aangepast’");
      expect(await axeViolations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Bestand");
      expect(problems()).toEqual([]);
    });
    await onPage(
      async (page, problems) => {
        const dialog = page.locator("dialog[open]");
        await dialog.waitFor();
        expect(new URL(page.url()).hash).toBe("#overzicht");
        expect(await actief(page)).toBe("mpp-2025-max");
        const text = await dialog.innerText();
        expect(text).toContain("Toevoegen: ‘Daarop nog’");
        expect(text).toContain("‘MPP 2025 maximum, aangepast’");
        expect(text).toContain("Verandert 2 dingen aan ‘MPP 2025 maximum’");
        expect(text).toContain("2025: 55.300; 2026–2027: 61.000 per jaar");
        expect(await axeViolations(page)).toEqual([]);
        // By keyboard: over the table, to the first button.
        await page.keyboard.press("Tab");
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.waitForFunction(
          () => document.querySelector<HTMLSelectElement>(".keuze select")?.value === "daarop",
        );
        expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
        expect(await field(page, "asielinstroom").inputValue()).toBe("61.000");
        await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");
        await page.getByRole("button", { name: "Ongedaan maken" }).click();
        await page.waitForFunction(
          () => document.querySelector<HTMLSelectElement>(".keuze select")?.value === "mpp-2025-max",
        );
        expect(problems()).toEqual([]);
      },
      address.slice(address.indexOf("#")),
    );
  });

  test("that is declined leaves all as it was; one that clashes says so and adds beside", async () => {
    await onPage(async (page, problems) => {
      await follow(page, link(work));
      await page.getByRole("button", { name: "Niet openen" }).click();
      await page.waitForFunction(() => document.querySelector("dialog[open]") === null);
      expect(await actief(page)).toBe("mpp-2025-max");
      expect(new URL(page.url()).hash).toBe("#overzicht");

      await follow(page, link(work));
      await page.getByRole("button", { name: "Toevoegen" }).click();
      const [ouder, kind] = work.eigen as Record<string, unknown>[];
      await follow(page, link({ ...work, eigen: [{ ...ouder, naam: "Van een ander" }, kind] }));
      const dialog = page.locator("dialog[open]");
      await dialog.waitFor();
      expect(await dialog.innerText()).toContain(
        "De id mpp-2025-max-aangepast is bij u al van ‘MPP 2025 maximum, aangepast’. Dat blijft zoals het is; het nieuwe krijgt de id mpp-2025-max-aangepast-2.",
      );
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>(".keuze select")?.value === "daarop-2",
      );
      expect(problems()).toEqual([]);
    });
  });

  test("of an older version opens; of a newer one, broken, or too large is a sentence", async () => {
    await onPage(async (page, problems) => {
      // How much of a bomb the platform is given before it is cut off.
      await page.evaluate(() => {
        const real = window.DecompressionStream;
        const given = { bytes: 0 };
        Object.assign(window, { given });
        window.DecompressionStream = class extends real {
          constructor(format: CompressionFormat) {
            super(format);
            const { writable } = this;
            const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>(
              {
                transform(chunk, controller) {
                  given.bytes += chunk.length;
                  controller.enqueue(chunk);
                },
              },
              undefined,
              { highWaterMark: 0 },
            );
            count.readable.pipeTo(writable as WritableStream<Uint8Array<ArrayBuffer>>).catch(() => {});
            Object.defineProperty(this, "writable", { value: count.writable });
          }
        };
      });
      const bomb = link(" ".repeat(5_900_000));
      expect(await refused(page, bomb)).toBe(
        "De link is niet geopend: uitgepakt is hij groter dan 256 KiB; een link bevat hoogstens 256 KiB",
      );
      const given = await page.evaluate(() => (window as unknown as { given: { bytes: number } }).given.bytes);
      expect(given).toBeLessThan((bomb.length * 3) / 4 / 4);

      const good = link(work);
      expect(await refused(page, link(" ".repeat(50_000_000)))).toContain("een link heeft er hoogstens 8.000");
      expect(await refused(page, good.slice(0, -20))).toContain("hij is niet heel; hier hoort de link");
      expect(await refused(page, `${good}AAAA`)).toContain("hij is niet heel");
      expect(await refused(page, `${good.slice(0, 40)}%20${good.slice(40)}`)).toContain('teken 35 is "%"');
      expect(await refused(page, "#deel=")).toContain("er staat niets achter #deel=");
      expect(await refused(page, link({ ...work, versie: 3 }))).toContain(
        "hij is gemaakt met versie 3 van het formaat; deze pagina leest tot en met versie 2",
      );
      expect(await refused(page, link("[".repeat(100_000)))).toContain("lagen diep");
      expect(await refused(page, link({ ...work, actief: "weg" }))).toContain(
        'link: actief is het onbekende scenario "weg"',
      );

      await follow(page, link(opgeslagenWerk(1)));
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await page.waitForFunction(() => document.querySelector<HTMLSelectElement>(".keuze select")?.value === "daarop");
      expect(problems()).toEqual([]);
    });
  });

  test("is not made for a scenario that is too large for one: the file is offered", async () => {
    await onPage(async (page) => {
      // Text that does not compress.
      const omschrijving = Buffer.from(
        fc.sample(fc.uint8Array({ minLength: 3_700, maxLength: 3_700 }), { numRuns: 1, seed: 7 })[0] ?? [],
      ).toString("base64url");
      const groot = (id: string, ouder: string) => ({ schema: 1, id, naam: id, ouder, omschrijving });
      const eigen = [
        groot("groot", "mpp-2025-max"),
        { ...groot("groter", "groot"), omschrijving: [...omschrijving].reverse().join("") },
      ];
      await drop(page, JSON.stringify({ versie: WERKVERSIE, eigen, actief: "groter" }));
      await page.getByRole("button", { name: "Toevoegen" }).click();
      await fromMenu(page, "Bestand", "Delen");
      await page.locator('dialog[open] :text("te groot voor een link")').waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("dialog[open]").getByRole("button", { name: "Opslaan als bestand" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("groter.json");
    });
  });
});

/** Lets a file go over the page. */
function drop(page: Page, text: string, name = "los.json") {
  return page.evaluate(
    ([content, file]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content ?? ""], file ?? "", { type: "application/json" }));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    },
    [text, name],
  );
}

test("a file dropped on the page is shown before it is added", async () => {
  await onPage(async (page) => {
    await drop(page, JSON.stringify(work), "<b>collega</b>.json");
    await page.locator('dialog[open] :text("Geopend uit <b>collega</b>.json")').waitFor();
    expect(await actief(page)).toBe("mpp-2025-max");
  });
});

/** Each of these in every text field: none may become more than text. */
const MARKUP = [
  '<img src=x onerror="alert(1)">',
  "<svg onload=alert(1)><script>alert(1)</script></svg>",
  "<style>*{display:none}</style>",
  "javascript:alert(1)",
  "</dialog><iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "\u202e\u0000=cmd|' /C calc'!A0",
];

function markedUp(markup: string) {
  return {
    schema: 1,
    id: "aanval",
    naam: markup,
    omschrijving: markup,
    ouder: "mpp-2025-max",
    waarden: { bezettingsgraad: { waarde: 0.9, eenheid: "persoon/plek", aanname: markup } },
    maatregelen: [
      {
        id: "m",
        naam: markup,
        parameter: "besluitenPerMaand",
        vanaf: "2026-07",
        aanloopMaanden: 6,
        effect: { plus: 500 },
        aan: true,
        bron: markup,
      },
    ],
  };
}

test("an attack ends in a sentence or in text: a thousand spoilt documents, markup, prototypes, bombs, 10 MB", async () => {
  await onPage(async (page, problems) => {
    await field(page, "huisvestingPerMaand").fill("3.100");
    await field(page, "huisvestingPerMaand").press("Enter");
    await page.waitForFunction(() => document.querySelector(".opslag")?.textContent === "bewaard");

    const text = JSON.stringify({ ...work, eigen: [...(work.eigen as unknown[]), markedUp("Aanval")] });
    const spoilt = fc
      .sample(fc.tuple(fc.nat(mutations.length - 1), fc.nat(100_000)), { numRuns: 1_300, seed: 7 })
      .flatMap(([which, pick]) => mutations[which]?.apply(text, pick) ?? [])
      .slice(0, 1_000);
    expect(spoilt).toHaveLength(1_000);
    const base = '"schema":1,"id":"a","naam":"a","ouder":"mpp-2025-max"';
    const attacks = [
      ...spoilt,
      ...MARKUP.map((markup) => JSON.stringify(markedUp(markup))),
      `{${base},"__proto__":{"polluted":1}}`,
      `{${base},"constructor":{"prototype":{"polluted":1}}}`,
      `{"versie":2,"__proto__":{"eigen":[]},"actief":"__proto__","eigen":[]}`,
      `{${base},"waarden":{"__proto__":{"waarde":1},"constructor":{"waarde":1}}}`,
      "[".repeat(500_000),
      `{"a":`.repeat(100_000),
      `[${"1,".repeat(500_000)}1]`,
      `{${base},"maatregelen":[${"0,".repeat(400_000)}0]}`,
      `{${Array.from({ length: 70_000 }, (_, k) => `"k${k}":0`).join()}}`,
      `{${base},"omschrijving":"${"x".repeat(900_000)}"}`,
      "x".repeat(10 * 1024 * 1024),
    ];
    const answers = await page.evaluate(async (contents) => {
      const turn = () => new Promise((resolve) => setTimeout(resolve));
      const found: string[] = [];
      for (const content of contents) {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], "aanval.json"));
        document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
        let answer: Element | null = null;
        for (let k = 0; k < 3_000 && !answer; k++) {
          await turn();
          answer = document.querySelector("dialog[open], .melding");
        }
        if (!answer) return [...found, "no answer"];
        if (answer.querySelector("img, svg, script, style, iframe, b")) return [...found, "markup"];
        found.push(answer.localName === "dialog" ? "dialog" : (answer.querySelector("p")?.textContent ?? ""));
        // "Niet openen", or the way out of the sentence.
        [...answer.querySelectorAll("button")].at(-1)?.click();
        for (let k = 0; k < 3_000 && document.querySelector("dialog[open], .melding"); k++) await turn();
        // The page still draws.
        if (found.length % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return found;
    }, attacks);
    expect(answers, attacks[answers.length - 1]?.slice(0, 2_000)).toHaveLength(attacks.length);
    for (const answer of answers)
      expect(answer).toMatch(
        /^(dialog|aanval\.json is niet geopend: .* is .*; .*|aanval\.json is niet geopend: het is 10\.240 kB; een scenario is hoogstens 1\.024 kB)$/su,
      );
    expect(answers.filter((answer) => answer === "dialog").length).toBeGreaterThanOrEqual(MARKUP.length);
    expect(await page.evaluate(() => (({}) as Record<string, unknown>).polluted)).toBeUndefined();

    // Accepted, it is still text, on every view; and what was there is there.
    await drop(page, JSON.stringify(markedUp(MARKUP[1] ?? "")));
    await page.getByRole("button", { name: "Toevoegen" }).click();
    for (const view of ["vergelijken", "kosten", "overzicht"]) {
      await follow(page, `#${view}`);
      await page.waitForFunction(() => document.querySelector("figure svg") !== null);
      expect(await page.locator("script:not([src]), svg[onload], iframe, main style").count()).toBe(0);
    }
    await page.reload();
    await ready(page);
    await page.locator(".keuze select").first().selectOption("mpp-2025-max-aangepast");
    await page.waitForFunction(
      () => (document.getElementById("lever-huisvestingPerMaand") as HTMLInputElement).value === "3.100",
    );
    expect(problems()).toEqual([]);
  });
}, 240_000);
