import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Blad } from "../../src/export/blad.ts";
import { excelFormule } from "../../src/export/excel-formule.ts";
import { werkmapXlsx } from "../../src/export/werkmap.ts";
import { BEDRAGEN } from "../../src/export/werkmap-pxq.ts";
import { xlsxVan } from "../../src/export/xlsx.ts";
import { begrotingVan } from "../../src/raming/afleiding.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../../src/raming/jaarcijfers.ts";
import type { ScenarioDocument } from "../../src/scenario/document.ts";
import { jaarcijferNaam } from "../../src/text/names.ts";
import { documentOf, ramingOf, resolved } from "../scenarios.ts";
import { leesWerkmap } from "./werkmap-gelezen.ts";

const CENT = 0.005;
const referentie = ramingOf(documentOf("realisatie-2025"));

const gemaakt = new Map<string, Uint8Array>();

/** The workbook of a scenario, made once and read anew. */
async function werkmap(of: ScenarioDocument) {
  const raming = ramingOf(of);
  const bytes = gemaakt.get(of.id) ?? (await maak(of));
  gemaakt.set(of.id, bytes);
  return { raming, bytes, gelezen: leesWerkmap(bytes) };
}

async function maak(document: ScenarioDocument) {
  const [scenario, raming] = [resolved(document), ramingOf(document)];
  return werkmapXlsx({
    scenario,
    raming,
    referentie,
    link: "https://voorbeeld.nl/#deel=abc",
    gemaakt: "2026-11-24",
  });
}

const document = documentOf("mpp-2025-max");
const eenPrijs: ScenarioDocument = {
  schema: 1,
  id: "een-prijs",
  naam: "één prijs",
  ouder: document.id,
  prijsmodus: "één prijs",
};
const ouder = documentOf("mpp-2023-2-max");

describe.each([document, eenPrijs, ouder, documentOf("geen-noodopvang-2028")])("$id", (of) => {
  test("every formula, recomputed by another engine, is its cached value and that of the page to the cent", async () => {
    const { raming, gelezen } = await werkmap(of);
    const formules = gelezen.formules();
    expect(formules.length).toBeGreaterThan(1000);
    const off = formules.filter(({ waarde, herrekend }) => !(Math.abs(waarde - herrekend) < CENT));
    expect(off).toEqual([]);

    const [head = [], ...rows] = gelezen.rijen("Kengetallen");
    for (const [n, id] of (Object.keys(JAARCIJFERS) as Jaarcijfer[]).entries()) {
      expect(rows[n]?.[0]).toBe(jaarcijferNaam(id));
      for (const row of raming.jaren) {
        const column = head.indexOf(String(row.jaar));
        const { waarde } = row[id];
        const where = `${id} ${row.jaar}`;
        if (waarde === null) expect(rows[n]?.[column], where).toBeUndefined();
        else expect(Math.abs(gelezen.reken("Kengetallen", n + 2, column + 1) - waarde), where).toBeLessThan(CENT);
      }
    }
  });

  test("an amount is blank where the page does not know it, and only there", async () => {
    const { raming, gelezen } = await werkmap(of);
    const [head = [], ...rows] = gelezen.rijen("PxQ per jaar");
    for (const id of BEDRAGEN) {
      // Base and surcharge stand beside one price, whichever the scenario takes.
      if (!(id in JAARCIJFERS) || (raming.prijsmodus === "één prijs" && /Basis|Toeslag/.test(id))) continue;
      const column = head.findIndex((kop) => String(kop).endsWith(`\n${id}`));
      expect(column, id).toBeGreaterThan(0);
      for (const row of rows) {
        const shown = raming.jaren.find(({ jaar }) => jaar === row[0]);
        expect(row[column] === undefined, `${id} ${row[0]}`).toBe(shown?.[id as Jaarcijfer].waarde === null);
      }
    }
  });
});

test("budget and reference stand beside the amounts, with their differences", async () => {
  const { raming, gelezen } = await werkmap(documentOf("realisatie-2025"));
  const rows = gelezen.rijen("Begroting en verschil").slice(1);
  const coa = rows.find((row) => row[0] === 2025 && row[1] === jaarcijferNaam("kostenCoa"));
  const begroot = begrotingVan("kostenCoa", 2025)?.waarde as number;
  const waarde = raming.jaren.find(({ jaar }) => jaar === 2025)?.kostenCoa.waarde as number;
  expect(coa?.slice(2, 6)).toEqual(["realisatie", waarde, begroot, waarde - begroot]);
  const later = rows.find((row) => row[0] === 2027 && row[1] === jaarcijferNaam("kostenCoa"));
  expect(later?.[6]).toBe(referentie.jaren.find(({ jaar }) => jaar === 2027)?.kostenCoa.waarde);
  expect(later?.[4]).toBeUndefined();
});

test("another price moves the amount of the month, of the year and the key figure", async () => {
  const { gelezen } = await werkmap(document);
  const jaren = gelezen.rijen("PxQ per jaar");
  const column = (jaren[0] ?? []).findIndex((kop) => String(kop).endsWith("\nkostenNidosInstroomteam")) + 1;
  const before = gelezen.reken("PxQ per jaar", 2, column);
  const p = (gelezen.rijen("P")[0] ?? []).findIndex((kop) => String(kop).endsWith("\ninstroomteam"));
  const letter = String.fromCharCode(65 + p);
  const price = gelezen.cel("P", 2, p + 1) as number;
  const index = gelezen.cel(
    "P",
    2,
    (gelezen.rijen("P")[0] ?? []).findIndex((kop) => String(kop).endsWith("\nprijsindex")) + 1,
  );
  gelezen.metWaarde("P", `${letter}2`, price + 1200);
  expect(gelezen.reken("PxQ per jaar", 2, column) - before).toBeCloseTo(100 * (index as number), 4);
});

test("every parameter of the run stands on the sheet of assumptions with its unit and its reason", async () => {
  const { gelezen } = await werkmap(document);
  const rows = gelezen.rijen("Aannames").slice(1);
  const instroom = rows.filter((row) => row[1] === "asielinstroom");
  expect(instroom.length).toBeGreaterThan(1);
  for (const row of rows) {
    expect(["bron", "aanname"]).toContain(row[6]);
    expect(String(row[7]).length, String(row[1])).toBeGreaterThan(0);
    expect(row[5], String(row[1])).toBeDefined();
  }
});

describe("texts go through unharmed", () => {
  const NAMEN = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "</script><t>&amp;]]>",
    "\u202eomgekeerd\u202c עברית",
    "_x0041_ blijft zo",
    "één\ntwee",
    " met spaties ",
    "\ud83d\ude00",
    "x".repeat(5000),
  ];

  test("cells are texts, equal to the last character, and no formula", async () => {
    const blad: Blad = { naam: "Namen", kolommen: [{ kop: "=kop" }], rijen: NAMEN.map((naam) => [naam]) };
    const bytes = await xlsxVan([blad]);
    const gelezen = leesWerkmap(bytes);
    expect(gelezen.formules()).toEqual([]);
    expect(gelezen.rijen("Namen").map(([cel]) => cel)).toEqual(["=kop", ...NAMEN]);
    const xml = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] as Uint8Array);
    expect(xml).not.toMatch(/<f>/);
  });

  test("what XML cannot hold is written as the format has it; what no cell can hold is cut with a note", async () => {
    const long = "y".repeat(40_000);
    const bytes = await xlsxVan([{ naam: "A", kolommen: [{ kop: "k" }], rijen: [["a\u0001b\ud800c"], [long]] }]);
    const gelezen = leesWerkmap(bytes);
    expect(gelezen.cel("A", 2, 1)).toBe("a\u0001b\ufffdc");
    const cut = gelezen.cel("A", 3, 1) as string;
    expect(cut).toHaveLength(32_767);
    expect(cut).toMatch(/ingekort: de tekst heeft 40000 tekens\]$/);
  });

  test("a scenario with such a name", async () => {
    const naam = `=1+1</script>\u202e${"n".repeat(150)}`;
    const { gelezen } = await werkmap({ schema: 1, id: "vreemd", naam, ouder: document.id, omschrijving: "=1+1" });
    expect(gelezen.rijen("Omslag").find(([kop]) => kop === "scenario")?.[1]).toBe(naam);
    expect(gelezen.rijen("Omslag").find(([kop]) => kop === "omschrijving")?.[1]).toBe("=1+1");
  });
});

test("the file has a frozen head, asks to be recomputed, and is the same each time", async () => {
  const { bytes } = await werkmap(document);
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts["xl/workbook.xml"] as Uint8Array);
  expect(workbook.match(/<calcPr[^>]*>/g)).toEqual(['<calcPr calcId="191029" fullCalcOnLoad="1"/>']);
  expect(workbook).not.toContain("<definedNames/>");
  // No part points at one that is not there.
  for (const [path, part] of Object.entries(parts)) {
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    for (const [, target] of strFromU8(part).matchAll(/Target="([^"]*)"/g))
      expect(Object.keys(parts), `${path} ${target}`).toContain(
        new URL(target as string, `file:///${folder}`).pathname.slice(1),
      );
  }
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith("xl/worksheets/sheet")) continue;
    const xml = strFromU8(part);
    expect(/<pane [^>]*ySplit="1"[^>]*state="frozen"/.test(xml), path).toBe(true);
    expect(xml.includes("<drawing"), path).toBe(false);
  }
  expect(Buffer.compare(await maak(document), bytes)).toBe(0);
});

test("an equation that a sheet cannot hold is refused", () => {
  expect(excelFormule("if(a > 0 zaak, b * (12 maand/jaar), 0)", (naam) => naam.toUpperCase())).toBe(
    "IF(A > 0, B * (12), 0)",
  );
  expect(() => excelFormule("exp(a)", (naam) => naam)).toThrow("exp(a)");
});
