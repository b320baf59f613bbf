import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { begroting, cijfer, openbareCijfers, realisatie } from "../../src/figures/figures.ts";
import type { Waarde } from "../../src/scenario/document.ts";
import { readScenarioText } from "../../src/scenario/read.ts";
import { resolveScenario, type Scenario } from "../../src/scenario/resolve.ts";
import { findShipped, shippedLibrary, shippedScenarios } from "../../src/scenario/shipped.ts";

const folder = new URL("../../scenarios/", import.meta.url);

function shipped(id: string): Scenario {
  const document = findShipped(id);
  if (!document) throw new Error(`${id} bestaat niet`);
  const result = resolveScenario(document, shippedLibrary);
  if (!result.ok) throw new Error(JSON.stringify(result.problemen));
  return result.waarde;
}

function jaren(waarde: Waarde | undefined): Readonly<Record<string, number>> {
  if (waarde === undefined || !("jaren" in waarde)) throw new Error("geen waarde per jaar");
  return waarde.jaren;
}

function vast(waarde: Waarde | undefined): number {
  if (waarde === undefined || !("waarde" in waarde)) throw new Error("geen enkele waarde");
  return waarde.waarde;
}

test("every file in scenarios/ is shipped under its own name, and no other", () => {
  const names = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
  expect([...shippedScenarios.keys()].sort()).toEqual(names.sort());
});

test.each([...shippedScenarios.keys()])("%s reads, and stands on its parents", (id) => {
  const text = readFileSync(new URL(`${id}.json`, folder), "utf8");
  const read = readScenarioText(text, `${id}.json`);
  expect(read).toStrictEqual({ ok: true, waarde: JSON.parse(text) });
  expect(shipped(id).id).toBe(id);
});

test("an unknown scenario is not found", () => {
  expect(findShipped("constructor")).toBeUndefined();
});

test("realisatie-2025 goes on as the known weeks of 2026", () => {
  const { oorsprong, waarden } = shipped("realisatie-2025");
  const year = openbareCijfers.instroom2026.gemiddelde * 52;
  expect(oorsprong).toBe("2026-01");
  expect(jaren(waarden.get("asielinstroom"))).toEqual(
    Object.fromEntries(["2026", "2027", "2028", "2029", "2030", "2031"].map((jaar) => [jaar, year])),
  );
});

test("begroting-2025 is what the annual report says was budgeted", () => {
  const { waarden, opgelegd, oorsprong, einde, prijsmodus } = shipped("begroting-2025");
  expect([oorsprong, einde, prijsmodus]).toEqual(["2024-01", "2025-12", "één prijs"]);
  expect(jaren(waarden.get("asielinstroom"))).toEqual({
    2024: realisatie("asielinstroom", 2024),
    2025: begroting("asielinstroom", 2025),
  });
  expect(jaren(waarden.get("overigeInstroom"))).toEqual({ 2025: begroting("overigeInstroom", 2025) });
  const flows = ["instroomOpvang", "uitstroomOpvang", "instroomAmv"] as const;
  for (const id of flows) {
    const stroom = opgelegd.stroom.get(id);
    expect(stroom && "jaren" in stroom && stroom.jaren).toEqual({ 2025: begroting(id, 2025) });
  }
  const pupillen = opgelegd.stand.get("2025-01")?.get("pupillen")?.waarde;
  expect(pupillen).toBe(begroting("pupillenNidos", 2025));

  const [mean, into, out] = ["gemiddeldeBezetting", "instroomOpvang", "uitstroomOpvang"].map(
    (id) => begroting(id, 2025) as number,
  ) as [number, number, number];
  expect(opgelegd.stand.get("2025-01")?.get("bezetting")?.waarde).toBe(mean - (into - out) / 2);
  expect(cijfer("uitgavenCoa").unit).toBe("x € 1.000");
  expect(vast(waarden.get("prijsPerPersoon"))).toBe(((begroting("uitgavenCoa", 2025) as number) * 1_000) / mean);

  const [begeleiding, verzorging, team] = ["begeleidingsprijs", "verzorgingsprijs", "instroomteam"].map((id) =>
    vast(waarden.get(id)),
  ) as [number, number, number];
  expect(begeleiding).toBe(begroting("begeleidingskostenPerAmv", 2025));
  expect(verzorging).toBe(begroting("verzorgingskostenPerAmv", 2025));
  expect(team).toBe(begroting("instroomteamNidos", 2025));
  const rest = (begroting("uitgavenNidos", 2025) as number) * 1_000 - 12_950 * begeleiding - team;
  expect(vast(waarden.get("verzorgingsaandeel"))).toBe(rest / verzorging / 12_950);
});

test.each([
  ["meer-besluiten", "besluitenPerMaand"],
  ["snellere-huisvesting", "huisvestingPerMaand"],
])("%s is one maatregel on realisatie-2025, and says that it only illustrates", (id, parameter) => {
  const { ouder, maatregelen } = shipped(id);
  expect(ouder).toBe("realisatie-2025");
  expect(maatregelen).toMatchObject([
    { parameter, vanaf: "2026-07", aanloopMaanden: 6, effect: { plus: 500 }, aan: true, van: id },
  ]);
  expect(maatregelen[0]?.aanname).toContain("ter illustratie");
});
