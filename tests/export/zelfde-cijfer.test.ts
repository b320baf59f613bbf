import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { jaarcijfersCsv, maandcijfersCsv } from "../../src/export/raming-csv.ts";
import { werkmapXlsx } from "../../src/export/werkmap.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../../src/raming/jaarcijfers.ts";
import { maandcijfersOf } from "../../src/raming/maandcijfers.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { jaarcijferNaam } from "../../src/text/names.ts";
import { simuleer } from "../cli/command.ts";
import { documentOf, ramingOf, resolved } from "../scenarios.ts";
import { leesWerkmap } from "./werkmap-gelezen.ts";

const IDS = Object.keys(JAARCIJFERS) as Jaarcijfer[];
const CENT = 0.005;

/** What the command gives for a file, in a process of its own. */
function opdracht(document: ScenarioDocument) {
  const folder = mkdtempSync(join(tmpdir(), "zelfde-cijfer-"));
  try {
    const file = join(folder, "scenario.json");
    writeFileSync(file, JSON.stringify(document));
    const run = simuleer(file, "--formaat", "json");
    expect([run.exit, run.err]).toEqual([0, ""]);
    return JSON.parse(run.out) as {
      jaren: ({ jaar: number } & Record<Jaarcijfer, number | null>)[];
      maanden: Record<string, string | number | null>[];
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rows = (csv: string, delimiter: string) =>
  Papa.parse<string[]>(csv.replace("\uFEFF", "").trimEnd(), { delimiter }).data;
const number = (cell: string | undefined) =>
  cell === "" || cell === undefined ? null : Number(cell.replace(",", "."));

test("a figure is the same on the page, on the command line, in CSV and in XLSX", async () => {
  const naam = `=1+1 </script> \u202eעברית\u202c ${"n".repeat(100)}`;
  const document: ScenarioDocument = { ...documentOf("mpp-2025-max"), id: "zelfde-cijfer", naam, omschrijving: "@som" };
  const raming = ramingOf(document);
  const command = opdracht(document);
  const machine = rows(jaarcijfersCsv(raming, "machine"), ",");
  const excel = rows(jaarcijfersCsv(raming, "excel"), ";");
  const xlsx = leesWerkmap(
    await werkmapXlsx({
      scenario: resolved(document),
      raming,
      referentie: undefined,
      link: "-",
      gemaakt: "2026-11-24",
    }),
  );
  const sheet = xlsx.rijen("Kengetallen");
  const head = excel.findIndex((row) => row[0] === "naam");
  // Metadata: above the table for Excel, beside every row for a program.
  expect(excel.find(([kop]) => kop === "scenario")?.[1]).toBe(`'${naam}`);
  expect(machine[1]?.[machine[0]?.indexOf("scenario") ?? -1]).toBe(`'${naam}`);
  expect(xlsx.rijen("Omslag").find(([kop]) => kop === "scenario")?.[1]).toBe(naam);

  const inMachine = new Map(machine.slice(1).map((row) => [`${row[0]} ${row[1]}`, number(row[4])]));
  expect(inMachine.size).toBe(raming.jaren.length * IDS.length);
  expect(excel[head]?.slice(2, -1)).toEqual(raming.jaren.map(({ jaar }) => String(jaar)));
  expect(sheet[0]?.slice(2, -1)).toEqual(raming.jaren.map(({ jaar }) => String(jaar)));
  expect(sheet.slice(1).map(([first]) => first)).toEqual(IDS.map(jaarcijferNaam));
  expect(excel.slice(head + 1).map(([first]) => first)).toEqual(IDS.map(jaarcijferNaam));
  const off: unknown[] = [];
  for (const [y, shown] of raming.jaren.entries())
    for (const [n, id] of IDS.entries()) {
      const { waarde } = shown[id];
      const places = {
        command: command.jaren[y]?.[id],
        machine: inMachine.get(`${shown.jaar} ${id}`),
        excel: number(excel[head + 1 + n]?.[2 + y]),
      };
      const cell = sheet[n + 1]?.[2 + y];
      const same = waarde === null ? cell === undefined : Math.abs((cell as number) - waarde) < CENT;
      if (!same || Object.values(places).some((other) => other !== waarde))
        off.push({ id, jaar: shown.jaar, waarde, cell, ...places });
    }
  expect(off).toEqual([]);

  const [maandkop = [], ...maanden] = rows(maandcijfersCsv(raming, "machine"), ",");
  for (const [m, shown] of maandcijfersOf(raming).entries()) {
    expect(command.maanden[m]).toEqual(shown);
    expect(maanden[m]?.[0]).toBe(shown.maand);
    const { maand: _, ...cijfers } = shown;
    const inCsv = Object.keys(cijfers).map((id) => {
      const column = maandkop.findIndex((kop) => kop.startsWith(`${id} (`));
      return [id, number(maanden[m]?.[column])];
    });
    expect(Object.fromEntries(inCsv)).toEqual(cijfers);
  }
});
