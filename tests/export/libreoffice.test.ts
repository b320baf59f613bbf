import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { werkmapXlsx } from "../../src/export/werkmap.ts";
import { documentOf, ramingOf, resolved } from "../scenarios.ts";
import { leesWerkmap } from "./werkmap-gelezen.ts";

/** LibreOffice opens the workbook. Where it is not installed the test is skipped, and says so. */

const soffice = ["soffice", "libreoffice"].find(
  (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0,
);
if (!soffice)
  console.warn("OVERGESLAGEN: soffice (LibreOffice) staat niet op deze machine; de werkmap is daar niet mee geopend.");

/** The same workbook without the values beside its formulas, so that who opens it must compute them. */
function zonderWaarden(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, part] of Object.entries(parts))
    if (path.startsWith("xl/worksheets/sheet"))
      parts[path] = strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, "</f>"));
  return zipSync(parts);
}

test.skipIf(!soffice)(
  "LibreOffice opens it, computes the same amounts, and prints it",
  { timeout: 180_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "opvangraming-lo-"));
    try {
      const document = documentOf("mpp-2025-max");
      const raming = ramingOf(document);
      const bytes = await werkmapXlsx({
        scenario: resolved(document),
        raming,
        referentie: ramingOf(documentOf("realisatie-2025")),
        link: "-",
        gemaakt: "2026-11-24",
      });
      writeFileSync(join(folder, "leeg.xlsx"), zonderWaarden(bytes));
      writeFileSync(join(folder, "heel.xlsx"), bytes);
      const convert = (file: string, to: string, out: string) =>
        execFileSync(soffice as string, [
          `-env:UserInstallation=file://${folder}/profile`,
          "--headless",
          "--convert-to",
          to,
          "--outdir",
          join(folder, out),
          join(folder, file),
        ]);
      convert("leeg.xlsx", "xlsx", "herrekend");
      convert("heel.xlsx", "pdf", "pdf");
      const theirs = leesWerkmap(new Uint8Array(readFileSync(join(folder, "herrekend/leeg.xlsx"))));
      const ours = leesWerkmap(bytes);
      expect(theirs.bladen).toEqual(ours.bladen);
      const computed = new Map(theirs.formules().map(({ blad, adres, waarde }) => [`${blad} ${adres}`, waarde]));
      const off = ours
        .formules()
        .filter(
          ({ blad, adres, waarde }) => !(Math.abs((computed.get(`${blad} ${adres}`) ?? Number.NaN) - waarde) < 0.005),
        );
      expect(off).toEqual([]);
      expect(existsSync(join(folder, "pdf/heel.pdf"))).toBe(true);
      expect(statSync(join(folder, "pdf/heel.pdf")).size).toBeGreaterThan(10_000);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
