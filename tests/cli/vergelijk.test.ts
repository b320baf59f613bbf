import { describe, expect, test } from "vitest";
import { kostenverschil } from "../../src/analysis/kosten.ts";
import { leesOpdracht } from "../../src/cli/arguments.ts";
import { simuleer } from "./command.ts";

/** The command as a user gives it, in a process of its own. */

const REALISATIE = "scenarios/realisatie-2025.json";
const BEGROTING = "scenarios/begroting-2025.json";
const MAX = "scenarios/mpp-2025-max.json";

function vergelijk(a: string, b: string, jaar: number) {
  const { exit, out, err } = simuleer("vergelijk", a, b, "--jaar", String(jaar), "--formaat", "json");
  expect([exit, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("vergelijk", () => {
  test("takes the budget and the outturn of 2025 apart, with exactly the agreed names; a difference is a less b", () => {
    const result = vergelijk(REALISATIE, BEGROTING, 2025);
    expect(result).toEqual({
      a: "realisatie-2025",
      b: "begroting-2025",
      jaar: 2025,
      kostenCoa: {
        a: 3_593_266_000,
        b: expect.closeTo(4_062_600_000, 4),
        verschil: expect.closeTo(-469_334_000, 4),
        volume: expect.any(Number),
        prijs: expect.any(Number),
        mix: 0,
      },
      gemiddeldeBezetting: {
        a: 74_700,
        b: expect.closeTo(105_180, 8),
        verschil: expect.closeTo(-30_480, 8),
        delen: {
          beginstand: expect.closeTo(-16_508, 8),
          instroom: expect.closeTo((51_660 - 84_360) / 2, 8),
          uitstroom: expect.closeTo(-(44_730 - 51_310) / 2, 8),
          timing: expect.closeTo(-912, 8),
        },
      },
    });
    const { volume, prijs, mix, verschil } = result.kostenCoa;
    expect([volume, prijs].map((euro) => Math.round(euro / 1e6))).toEqual([-1322, 852]);
    expect(Math.abs(volume + prijs + mix - verschil)).toBeLessThanOrEqual(1e-6);
  });

  test("of two forecasts has a mix, and adds up", () => {
    const { kostenCoa, gemiddeldeBezetting } = vergelijk(MAX, REALISATIE, 2027);
    const { volume, prijs, mix, verschil } = kostenCoa;
    expect(mix).not.toBe(0);
    expect(Math.abs(volume + prijs + mix - verschil)).toBeLessThanOrEqual(1e-6);
    const { delen, verschil: mensen } = gemiddeldeBezetting;
    const sum = delen.beginstand + delen.instroom + delen.uitstroom + delen.timing;
    expect(Math.abs(sum - mensen)).toBeLessThan(1e-6);
  });

  test("what is not known of a year is null", () => {
    const { kostenCoa, gemiddeldeBezetting } = vergelijk(REALISATIE, BEGROTING, 2026);
    expect(kostenCoa).toEqual({
      a: expect.any(Number),
      b: null,
      verschil: null,
      volume: null,
      prijs: null,
      mix: null,
    });
    expect(gemiddeldeBezetting).toEqual({
      a: expect.any(Number),
      b: null,
      verschil: null,
      delen: { beginstand: null, instroom: null, uitstroom: null, timing: null },
    });
  });

  test("as a table and as CSV gives the same numbers", () => {
    const args = ["vergelijk", REALISATIE, BEGROTING, "--jaar", "2025", "--formaat"];
    const table = simuleer(...args, "tabel").out;
    expect(table).toMatch(/door het aantal mensen \(x € 1 mln\.\)\s+−1\.321,/);
    expect(table).toContain("een verschil is a min b");
    const [head, row] = simuleer(...args, "csv")
      .out.trim()
      .split("\n")
      .map((line) => line.split(","));
    const { volume } = kostenverschil({ q: 74_700, bedrag: 3_593_266_000 }, { q: 105_180, bedrag: 4_062_600_000 });
    expect(head).toHaveLength(16);
    expect(Number(row?.[head?.indexOf("kostenCoa.volume (euro)") ?? -1])).toBeCloseTo(volume, 3);
  });

  test("--help says which way a difference goes", () => {
    const { exit, out, err } = simuleer("--help");
    expect([exit, err]).toEqual([0, ""]);
    expect(out).toContain("vergelijk <a.json> <b.json> --jaar 2025");
    expect(out).toContain("een verschil is a min b");
  });

  const GEBRUIK =
    "gebruik: npm run --silent simuleer -- vergelijk <a.json> <b.json> --jaar 2025 [--formaat json|csv|tabel]";
  test.each([
    [
      ["vergelijk"],
      `het aantal scenariobestanden is 0; er moeten er twee staan (${GEBRUIK})\n--jaar is niet ingevuld; er moet een jaartal staan, zoals 2025 (${GEBRUIK})\n`,
    ],
    [["vergelijk", MAX, "--jaar", "2025"], `het aantal scenariobestanden is 1; er moeten er twee staan (${GEBRUIK})\n`],
    [["vergelijk", MAX, REALISATIE, "--jaar", "volgend"], "--jaar is volgend; er moet één jaartal staan, zoals 2025\n"],
    [
      ["vergelijk", MAX, REALISATIE, "--jaar", "2025", "--formaat", "xml"],
      "--formaat is xml; er mag json, csv of tabel staan\n",
    ],
    [
      ["vergelijk", MAX, REALISATIE, "--jaar", "2025", "--jaren", "2026"],
      "--jaren is 2026; bij vergelijk mogen alleen --jaar, --formaat en --taal staan\n",
    ],
    [[MAX, "--jaar", "2025"], "--jaar is 2025; het hoort bij vergelijk, hier staat --jaren\n"],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(leesOpdracht(args)).toEqual({ ok: false, zinnen: sentence.trim().split("\n") });
  });

  test("a refusal is on stderr with exit 2, and nothing on stdout", () => {
    expect(simuleer("vergelijk", "weg.json", BEGROTING, "--jaar", "2025")).toEqual({
      exit: 2,
      out: "",
      err: "bestand weg.json is niet gevonden; geef het pad van een scenario, zoals scenarios/realisatie-2025.json\n",
    });
    expect(simuleer("vergelijk", BEGROTING, REALISATIE, "--jaar", "2050")).toEqual({
      exit: 2,
      out: "",
      err: "--jaar is 2050; begroting-2025 loopt van 2019 tot en met 2025 en realisatie-2025 loopt van 2019 tot en met 2031\n",
    });
  });
});
