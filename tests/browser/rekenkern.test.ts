import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dist, openBrowser, openPage } from "./browser.ts";

/** What computes in a real Chromium: WebAssembly where the policy allows it, else JavaScript, with the same numbers. */

let browser: Browser;
let refusing: string;
beforeAll(async () => {
  browser = await openBrowser();
  // A host that sends the policy of the page with the worker too.
  refusing = mkdtempSync(join(tmpdir(), "opvangraming-"));
  cpSync(dist, refusing, { recursive: true });
  const headers = readFileSync(join(dist, "_headers"), "utf8");
  writeFileSync(join(refusing, "_headers"), headers.slice(0, headers.indexOf("/assets/simulator.worker")));
});
afterAll(async () => {
  rmSync(refusing, { recursive: true });
  await browser?.close();
});

async function seen(options: { delivery: "meta" | "headers"; dir?: string }) {
  const { page, problems, close } = await openPage(browser, { ...options, path: "#model" });
  const policies = new Map<string, string>();
  page.on("response", (response) => {
    const policy = response.headers()["content-security-policy"];
    if (policy) policies.set(new URL(response.url()).pathname, policy);
  });
  try {
    await page.reload();
    await page.waitForFunction(() => document.documentElement.dataset.klaar === "ja");
    const kern = page.locator("dl.versies dt", { hasText: "Rekenkern" }).locator("xpath=following-sibling::dd[1]");
    await expect.poll(() => kern.innerText()).not.toBe("–");
    return { kern: await kern.innerText(), months: await monthsOf(page), problems: problems(), policies };
  } finally {
    await close();
  }
}

/** The value of every equation in the month that is shown. */
function monthsOf(page: Page): Promise<(string | null)[]> {
  return page
    .locator(".vergelijkingen tbody tr")
    .evaluateAll((rows) => rows.map((row) => row.querySelectorAll("td")[1]?.textContent ?? null));
}

test("WebAssembly under both deliveries of the policy, JavaScript where the policy refuses it, and the same numbers", async () => {
  const headers = await seen({ delivery: "headers" });
  expect(headers.kern).toBe("WebAssembly");
  expect(headers.problems).toEqual([]);
  const allowing = [...headers.policies].filter(([, policy]) => policy.includes("wasm-unsafe-eval"));
  expect(allowing.map(([path]) => path.replace(/-[\w-]+\.js$/, ".js"))).toEqual(["/assets/simulator.worker.js"]);
  expect(headers.policies.size).toBeGreaterThan(3);

  const meta = await seen({ delivery: "meta" });
  expect(meta.kern).toBe("WebAssembly");
  expect(meta.problems).toEqual([]);

  const refused = await seen({ delivery: "headers", dir: refusing });
  expect(refused.kern).toMatch(
    /^JavaScript: dezelfde getallen, maar langzamer, omdat WebAssembly hier niet is toegestaan \(.+\)$/,
  );
  expect(refused.months.length).toBeGreaterThan(150);
  expect(refused.months).toEqual(headers.months);
  expect(refused.months).toEqual(meta.months);
});
