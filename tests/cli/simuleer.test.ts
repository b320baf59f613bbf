import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { JAARCIJFERS } from "../../src/raming/jaarcijfers.ts";
import { documentOf, ramingOf, scenarioIds } from "../scenarios.ts";
import { simuleer } from "./command.ts";

/** The command as a user gives it, in a process of its own. */

/** The chain and its cost come first; the sectors beside it follow. */
const JAAR = [
  "jaar",
  ...["asielinstroom", "instroomOpvang", "uitstroomOpvang", "gemiddeldeBezetting", "bezettingUltimo", "bezettingPiek"],
  ...["verblijfsduurOpUitstroom", "instroomAmv", "pupillenUltimo", "plekkenNodigPiek", "noodopvangGemiddeld"],
  ...["kostenCoa", "kostenNidos"],
];
const MAAND = [
  "maand",
  "bezetting",
  "inProcedure",
  "vergunninghouders",
  "afgewezenen",
  "kortVerblijf",
  "instroomOpvang",
  "uitstroomOpvang",
  "pupillen",
];

describe("simuleer", () => {
  test("gives JSON with exactly the agreed names", () => {
    const { exit, out, err } = simuleer("scenarios/realisatie-2025.json");
    expect([exit, err]).toEqual([0, ""]);
    const result = JSON.parse(out);
    expect(Object.keys(result)).toEqual(["scenario", "modelversie", "cijferversie", "jaren", "maanden"]);
    const namen = Object.keys(result.jaren[0]);
    expect(namen.slice(0, JAAR.length)).toEqual(JAAR);
    expect(namen).toEqual(["jaar", ...Object.keys(JAARCIJFERS)]);
    expect(Object.keys(result.maanden[0])).toEqual(MAAND);
    expect(result.maanden[0]).toMatchObject({ maand: "2019-01", bezetting: expect.closeTo(22_498, 6), pupillen: null });
    expect(result.jaren.at(-1).jaar).toBe(2031);
  });

  test.each(scenarioIds)("gives the numbers of the app for %s, to the bit", (id) => {
    const raming = ramingOf(documentOf(id));
    const { jaren, maanden } = JSON.parse(simuleer(`scenarios/${id}.json`).out);
    for (const [k, { jaar, ...cijfers }] of raming.jaren.entries()) {
      expect(jaren[k].jaar).toBe(jaar);
      for (const [name, { waarde }] of Object.entries(cijfers)) expect(Object.is(jaren[k][name], waarde)).toBe(true);
    }
    for (const [month, row] of maanden.entries()) expect(row.bezetting).toBe(raming.reeksen.bezetting?.[month]);
  });

  test("picks years, and writes CSV and a table with units", () => {
    const json = JSON.parse(simuleer("scenarios/mpp-2025-max.json", "--jaren", "2025,2026").out);
    expect(json.jaren.map(({ jaar }: { jaar: number }) => jaar)).toEqual([2025, 2026]);
    expect(json.maanden).toHaveLength(24);
    const csv = simuleer("scenarios/mpp-2025-max.json", "--jaren", "2025", "--formaat", "csv").out.trim().split("\n");
    expect(csv).toHaveLength(2);
    expect(csv[0]).toContain("gemiddeldeBezetting (persoon)");
    expect(Number(csv[1]?.split(",")[4])).toBe(json.jaren[0].gemiddeldeBezetting);
    const table = simuleer("scenarios/begroting-2025.json", "--jaren", "2025", "--formaat", "tabel").out;
    expect(table).toMatch(/Kosten COA \(x € 1 mln\.\)\s+4\.062,6/);
    expect(table).toMatch(/Gemiddelde bezetting in de opvang \(personen\)\s+105\.180/);
  });

  test("an unknown file is one sentence, exit 2, nothing on stdout", () => {
    const { exit, out, err } = simuleer("scenarios/bestaat-niet.json");
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toBe(
      "bestand scenarios/bestaat-niet.json is niet gevonden; geef het pad van een scenario, zoals scenarios/realisatie-2025.json\n",
    );
  });

  test("a wrong scenario says all that is wrong, without a stack", () => {
    const folder = mkdtempSync(join(tmpdir(), "opvangraming-"));
    const file = join(folder, "fout.json");
    const waarden = {
      asielinstrom: { waarde: 1, eenheid: "persoon/jaar", bron: "x" },
      bezettingsgraad: { waarde: 9, eenheid: "%", bron: "x" },
    };
    writeFileSync(file, JSON.stringify({ ...documentOf("realisatie-2025"), oorsprong: "2025-13", waarden }));
    const { exit, out, err } = simuleer(file);
    expect([exit, out]).toEqual([2, ""]);
    const lines = err.trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const word of ["asielinstrom", "2025-13", "bezettingsgraad"]) expect(err).toContain(word);
    expect(err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each([
    [["--formaat", "xml", "scenarios/realisatie-2025.json"], "--formaat is xml; er mag json, csv of tabel staan\n"],
    [
      ["--jaren", "vorig", "scenarios/realisatie-2025.json"],
      "--jaren is vorig; er mogen jaartallen met komma's ertussen staan, zoals 2025,2026\n",
    ],
    [
      ["--jaren", "2050", "scenarios/realisatie-2025.json"],
      "--jaren is 2050; realisatie-2025 loopt van 2019 tot en met 2031\n",
    ],
  ])("refuses %j with a sentence", (args, sentence) => {
    expect(simuleer(...args)).toEqual({ exit: 2, out: "", err: sentence });
  });

  test("a parent beside the file is found", () => {
    const folder = mkdtempSync(join(tmpdir(), "opvangraming-"));
    writeFileSync(
      join(folder, "mijn-basis.json"),
      JSON.stringify({ ...documentOf("realisatie-2025"), id: "mijn-basis" }),
    );
    writeFileSync(
      join(folder, "kind.json"),
      JSON.stringify({ schema: 1, id: "kind", naam: "Kind", ouder: "mijn-basis" }),
    );
    const { exit, out } = simuleer(join(folder, "kind.json"));
    expect(exit).toBe(0);
    expect(JSON.parse(out).jaren).toEqual(JSON.parse(simuleer("scenarios/realisatie-2025.json").out).jaren);
  });
});
