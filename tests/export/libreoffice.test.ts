import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { werkmapXlsx } from "../../src/export/werkmap.ts";
import { documentOf, ramingOf, resolved } from "../scenarios.ts";
import { leesWerkmap } from "./werkmap-gelezen.ts";

/** LibreOffice opens the workbook. Where it is not installed the test is skipped, and says so. */

const folder = mkdtempSync(join(tmpdir(), "opvangraming-lo-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file as LibreOffice converts it; undefined where it does not. */
function convert(file: string, to: string): Uint8Array | undefined {
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const out = join(folder, to);
  spawnSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", out, join(folder, file)], {
    stdio: "ignore",
  });
  const made = join(out, `${file.replace(/\.\w+$/, "")}.${to}`);
  return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined;
}

/** Why it cannot be asked: it may be there without its spreadsheet. */
function ontbreekt(): string | undefined {
  if (spawnSync("soffice", ["--version"], { stdio: "ignore" }).status !== 0) return "soffice (LibreOffice)";
  writeFileSync(join(folder, "proef.csv"), "a,b\n1,2\n");
  return convert("proef.csv", "ods") ? undefined : "LibreOffice Calc";
}

const reden = ontbreekt();
if (reden) console.warn(`OVERGESLAGEN: ${reden} staat niet op deze machine; de werkmap is daar niet mee geopend.`);

/** The same workbook without the values beside its formulas, so that who opens it must compute them. */
function zonderWaarden(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (path.startsWith("xl/worksheets/sheet"))
      parts[path] = strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  return zipSync(parts);
}

test.skipIf(reden)("LibreOffice opens it, computes the same amounts, and prints it", { timeout: 240_000 }, async () => {
  const document = documentOf("mpp-2025-max");
  const bytes = await werkmapXlsx({
    scenario: resolved(document),
    raming: ramingOf(document),
    referentie: ramingOf(documentOf("realisatie-2025")),
    link: "-",
    gemaakt: "2026-11-24",
  });
  writeFileSync(join(folder, "leeg.xlsx"), zonderWaarden(bytes));
  writeFileSync(join(folder, "heel.xlsx"), bytes);
  const recomputed = convert("leeg.xlsx", "xlsx");
  if (!recomputed) throw new Error("LibreOffice does not open the workbook");
  const [theirs, ours] = [leesWerkmap(recomputed), leesWerkmap(bytes)];
  expect(theirs.bladen).toEqual(ours.bladen);
  const off = ours.formules().filter(({ blad, row, column, waarde }) => {
    const computed = theirs.cel(blad, row, column);
    return !(typeof computed === "number" && Math.abs(computed - waarde) < 0.005);
  });
  expect(off).toEqual([]);
  expect(convert("heel.xlsx", "pdf")?.length ?? 0).toBeGreaterThan(10_000);
});
