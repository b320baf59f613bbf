import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type Cel, oorspronkelijk } from "../../src/export/cel.ts";
import { type CsvVorm, csvMetMeta, csvOf } from "../../src/export/csv.ts";
import { tabelCsv } from "../../src/export/tabel-csv.ts";

const NAMEN = [
  "=1+1",
  "+31 6",
  "-2",
  "@naam",
  "\tinspringing",
  "\rregel",
  "'=al beschermd",
  "'s-Gravenhage",
  '</script><b>"x"</b>',
  "\u202eomgekeerd\u202c עברית",
  "één; twee, drie\nvier",
  "x".repeat(5000),
];
const GETALLEN = [0, -0.4, 1234.5678, -74373, 3593266000.25, 1 / 3, 1e-7, Number.MAX_SAFE_INTEGER];

/** What a program that knows the form reads. */
function gelezen(text: string, vorm: CsvVorm): string[][] {
  expect(text.startsWith("\uFEFF")).toBe(vorm === "excel");
  const { data, errors } = Papa.parse<string[]>(text.replace("\uFEFF", "").replace(/\r?\n$/, ""), {
    delimiter: vorm === "excel" ? ";" : ",",
    newline: vorm === "excel" ? "\r\n" : "\n",
  });
  expect(errors).toEqual([]);
  return data;
}

describe.each(["excel", "machine"] as const)("CSV, %s", (vorm) => {
  test("is read back equal, to the last digit", () => {
    const rows: Cel[][] = NAMEN.map((naam, n) => [naam, GETALLEN[n % GETALLEN.length] as number, null]);
    const [header, ...data] = gelezen(csvOf(["naam", "getal", "leeg"], rows, vorm), vorm);
    expect(header).toEqual(["naam", "getal", "leeg"]);
    expect(
      data.map(([naam, getal, leeg]) => [
        oorspronkelijk(naam as string),
        Number((getal as string).replace(",", ".")),
        leeg,
      ]),
    ).toEqual(rows.map(([naam, getal]) => [naam, getal, ""]));
  });

  test("has no text that begins a formula, and leaves negative numbers numbers", () => {
    const [, ...data] = gelezen(csvOf(["naam"], [...NAMEN.map((naam) => [naam]), [-2]], vorm), vorm);
    for (const [cel] of data.slice(0, -1)) expect(cel).not.toMatch(/^\s*[=+\-@\t\r]/);
    expect(data.at(-1)).toEqual(["-2"]);
  });
});

test("metadata stands above the table for Excel and in columns for a program", () => {
  const meta = [["scenario", "=1+1"]] as const;
  expect(csvMetMeta(["jaar"], [[2026]], meta, "excel")).toBe("\uFEFFscenario;'=1+1\r\n\r\njaar\r\n2026\r\n");
  expect(csvMetMeta(["jaar"], [[2026]], meta, "machine")).toBe("jaar,scenario\n2026,'=1+1\n");
});

test("a table that is shown: a unit that all cells share goes to the head", () => {
  const table = {
    bijschrift: "Kosten",
    kop: ["Jaar", "COA", "Aandeel", "Personen", "Gemengd"],
    rijen: [
      { kop: "2025", cellen: ["€\u00a03.593,3\u00a0mln.", "40,8%", "74.700", "12"] },
      { kop: "2026", cellen: ["−€\u00a012,0\u00a0mln.", "–", "−400", "1 van 2"] },
    ],
  };
  expect(tabelCsv(table, [], "machine").split("\n").slice(0, 3)).toEqual([
    "Jaar,COA (€ mln.),Aandeel (%),Personen,Gemengd,tabel",
    "2025,3593.3,40.8,74700,12,Kosten",
    "2026,-12,,-400,1 van 2,Kosten",
  ]);
});

test("a number that is not finite is refused", () => {
  expect(() => csvOf(["x"], [[Number.POSITIVE_INFINITY]], "machine")).toThrow("Infinity");
});
