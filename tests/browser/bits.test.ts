import { fileURLToPath } from "node:url";
import { build } from "vite";
import { expect, test } from "vitest";
import { ramingBits } from "./bits.ts";
import { openBrowser } from "./browser.ts";

/** Node and Chromium compute the same bits: every series of every shipped scenario, and draws by both back ends, compared by Object.is. */
test("Node and Chromium agree to the bit", { timeout: 240_000 }, async () => {
  const entry = fileURLToPath(new URL("./bits.ts", import.meta.url));
  const built = await build({
    root: fileURLToPath(new URL("../../", import.meta.url)),
    logLevel: "silent",
    build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "bits", fileName: "bits" } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code =
    bundle && "output" in bundle ? bundle.output.map((part) => ("code" in part ? part.code : "")).join("\n") : "";
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: code });
    const there = await page.evaluate(() =>
      (globalThis as unknown as { bits: { ramingBits: typeof ramingBits } }).bits.ramingBits(),
    );
    const here = ramingBits();
    expect(Object.keys(there)).toEqual(Object.keys(here));
    let compared = 0;
    for (const [name, values] of Object.entries(here))
      for (const [k, value] of values.entries()) {
        const other = there[name]?.[k];
        if (!Object.is(other, value)) throw new Error(`${name} ${k}: Chromium ${other}, Node ${value}`);
        compared++;
      }
    expect(compared).toBeGreaterThan(100_000);
    for (const [name, values] of Object.entries(there))
      if (name.startsWith("draws wasm"))
        for (const [k, value] of values.entries())
          if (!Object.is(value, there[name.replace("wasm", "javascript")]?.[k])) throw new Error(`${name} ${k}`);
  } finally {
    await browser.close();
  }
});
