import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser, openPage } from "./browser.ts";

/** What a chart becomes outside the page: real files, downloaded in a real Chromium under the policy of the page. */

const NAMEN = {
  formule: "=1+1",
  script: '</script><script>alert(1)</script> & "x"',
  richting: "\u202eomgekeerd \u05e2\u05d1\u05e8\u05d9\u05ea\u200f",
  lang: "Naam ".repeat(40).slice(0, 199),
};

let browser: Browser;
let page: Page;
let problems: () => string[];
let close: () => Promise<void>;
beforeAll(async () => {
  browser = await openBrowser();
  ({ page, problems, close } = await openPage(browser, { delivery: "headers" }));
  await page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
}, 60_000);
afterAll(async () => {
  await close?.();
  await browser?.close();
});

async function saved(press: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const button = (format: string) => page.getByRole("button", { name: new RegExp(`^${format}: `) }).first();

/** Throws where it is not well-formed. */
function textsOf(xml: string): string {
  let all = "";
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("text", (text) => {
    all += `${text}\n`;
  });
  parser.write(xml).close();
  return all;
}

/** Opens an SVG or PNG alone, as a picture: its size, the share of its pixels that is not paper, and texts that leave it. */
async function opened(bytes: Buffer, type: string) {
  const alone = await browser.newPage();
  try {
    return await alone.evaluate(
      async ({ base64, mime }) => {
        const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const image = new Image();
        image.src = URL.createObjectURL(new Blob([data], { type: mime }));
        await image.decode();
        const canvas = document.createElement("canvas");
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext("2d") as CanvasRenderingContext2D;
        context.drawImage(image, 0, 0);
        const { data: pixels } = context.getImageData(0, 0, canvas.width, canvas.height);
        let inked = 0;
        let clear = 0;
        for (let at = 0; at < pixels.length; at += 4) {
          if ((pixels[at + 3] ?? 0) < 255) clear++;
          if ((pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0) < 600) inked++;
        }
        const outside: string[] = [];
        if (mime === "image/svg+xml") {
          document.body.innerHTML = new TextDecoder().decode(data);
          const frame = (document.querySelector("svg") as SVGSVGElement).getBoundingClientRect();
          for (const text of document.querySelectorAll("svg text")) {
            const box = text.getBoundingClientRect();
            if (
              box.left < frame.left - 1 ||
              box.right > frame.right + 1 ||
              box.top < frame.top - 1 ||
              box.bottom > frame.bottom + 1
            )
              outside.push(text.textContent ?? "");
          }
        }
        return {
          width: image.naturalWidth,
          height: image.naturalHeight,
          inked: inked / (pixels.length / 4),
          clear,
          outside,
        };
      },
      { base64: bytes.toString("base64"), mime: type },
    );
  } finally {
    await alone.close();
  }
}

test("a chart has a button for each kind of file, with a name of its own", async () => {
  for (const format of ["Tabel", "SVG", "PNG", "CSV", "PPTX"]) {
    const names = await page
      .locator(".grafiek-acties button", { hasText: new RegExp(`^${format}$`) })
      .evaluateAll((all) => all.map((one) => one.getAttribute("aria-label")));
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
  }
});

test("SVG and PNG stand alone: a fixed size, white paper, ink on it, all text inside", async () => {
  const svg = await saved(() => button("SVG").click());
  expect(svg.name).toBe("bezetting.svg");
  const shown = await opened(svg.bytes, "image/svg+xml");
  expect(shown).toMatchObject({ width: 1600, height: 900, clear: 0, outside: [] });
  expect(shown.inked).toBeGreaterThan(0.01);
  const said = textsOf(svg.bytes.toString());
  expect(said).toContain((await page.locator("main h1").first().innerText()).replaceAll("\u00a0", " ").slice(0, 25));
  expect(said).toMatch(/Scenario: .*; model .*, cijfers 20/);

  const png = await saved(() => button("PNG").press("Enter"));
  expect(png.name).toBe("bezetting.png");
  const picture = await opened(png.bytes, "image/png");
  expect(picture).toMatchObject({ width: 3200, height: 1800, clear: 0 });
  expect(picture.inked).toBeGreaterThan(0.01);
});

test("CSV has the numbers of the table, not rounded, under what must be known of them", async () => {
  await page
    .getByRole("button", { name: /^Tabel: / })
    .first()
    .click();
  const table = await page
    .locator(".grafiek-tabel tbody tr")
    .first()
    .locator("xpath=..")
    .locator("tr")
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
  const { bytes } = await saved(() => button("CSV").click());
  const text = bytes.toString();
  expect(text.startsWith("\ufeff")).toBe(true);
  const rows = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ";" }).data;
  const blank = rows.findIndex((row) => row.length === 1 && row[0] === "");
  expect(rows.slice(0, blank).map(([naam]) => naam)).toEqual(["titel", "bijschrift", "bron", "gemaakt met"]);
  const numbers = rows.slice(blank + 2);
  expect(numbers).toHaveLength(table.length);
  numbers.forEach(([maand, ...cells], n) => {
    expect(maand).toMatch(/^\d{4}-\d{2}$/);
    cells.forEach((cell, m) => {
      const shown = table[n]?.[m + 1];
      if (cell === "") expect(shown).toBe("–");
      else if (!cell.includes(";"))
        expect(
          new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 0 }).format(Number(cell.replace(",", "."))),
        ).toBe(shown);
    });
  });
});

test("PowerPoint of a chart, of a view and of the presentation", async () => {
  const slides = (bytes: Buffer) =>
    Object.keys(unzipSync(bytes)).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  const one = await saved(() => button("PPTX").click());
  expect(one.name).toBe("bezetting.pptx");
  expect(slides(one.bytes)).toHaveLength(1);
  const charts = await page.locator(".grafiek-kader").count();
  const choose = async (name: string) => {
    await page.getByRole("button", { name: "Exporteren", exact: true }).click();
    await page.getByRole("button", { name, exact: true }).click();
  };
  const view = await saved(() => choose("Grafieken van deze weergave"));
  expect(slides(view.bytes)).toHaveLength(charts);
  const talk = await saved(() => choose("Dia’s van de presentatie"));
  expect(slides(talk.bytes).length).toBeGreaterThan(3);
  for (const [name, content] of Object.entries(unzipSync(talk.bytes)))
    if (/\.(xml|rels)$/.test(name)) textsOf(strFromU8(content));
});

test("the tables of a view in one file", async () => {
  const count = await page.locator("main table").count();
  expect(count).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Exporteren", exact: true }).click();
  const { bytes } = await saved(() =>
    page.getByRole("button", { name: "Tabellen van deze weergave voor Excel" }).click(),
  );
  const rows = Papa.parse<string[]>(bytes.toString().slice(1), { delimiter: ";" }).data;
  expect(rows.filter(([naam]) => naam === "tabel")).toHaveLength(count);
  const shown = await page.locator("main table tbody tr").first().locator("th, td").first().innerText();
  expect(rows.some(([kop]) => kop === shown)).toBe(true);
});

test.each(Object.entries(NAMEN))("a scenario that is called %s goes through every file", async (id, naam) => {
  const shipped = JSON.parse(readFileSync(new URL("../../scenarios/mpp-2025-max.json", import.meta.url), "utf8"));
  const scenario = { ...shipped, id: `naam-${id}`, naam };
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "naam.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(scenario)) });
  await page.getByRole("button", { name: "Toevoegen" }).click();
  // The first word: a chart breaks a long name over lines.
  const [woord = ""] = naam.trim().split(" ");
  await page.waitForFunction(
    (wanted) => [...document.querySelectorAll(".grafiek text")].some((text) => text.textContent?.includes(wanted)),
    woord,
  );
  const svg = await saved(() => button("SVG").click());
  expect(textsOf(svg.bytes.toString())).toContain(naam.trim().slice(0, 30));
  expect((await opened(svg.bytes, "image/svg+xml")).outside).toEqual([]);
  const png = await saved(() => button("PNG").click());
  expect(await opened(png.bytes, "image/png")).toMatchObject({ width: 3200 });
  const csv = Papa.parse<string[]>((await saved(() => button("CSV").click())).bytes.toString().slice(1), {
    delimiter: ";",
  }).data.flat();
  expect(csv.some((cell) => cell.includes(naam.trim()))).toBe(true);
  expect(csv.some((cell) => /^[=+@]/.test(cell))).toBe(false);
  const parts = unzipSync((await saved(() => button("PPTX").click())).bytes);
  const notes = Object.entries(parts).find(([name]) => name.startsWith("ppt/notesSlides/notesSlide")) as [
    string,
    Uint8Array,
  ];
  expect(textsOf(strFromU8(notes[1]))).toContain(naam.trim());
});

test("in English the buttons and what they make are English", async () => {
  await page.getByRole("button", { name: "English" }).click();
  await page
    .getByRole("button", { name: /^Table: / })
    .first()
    .waitFor();
  const { bytes } = await saved(() => button("SVG").click());
  expect(textsOf(bytes.toString())).toMatch(/Scenario: .*; compared with .*; model .*, figures 20/);
});

test("nothing broke the policy of the page or left it", () => {
  expect(problems()).toEqual([]);
});
