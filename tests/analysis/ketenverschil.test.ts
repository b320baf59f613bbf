import { describe, expect, test } from "vitest";
import { bezettingsjaarVan, bezettingsverschil } from "../../src/analysis/bezetting.ts";
import { KETENFACTOREN, type Ketenuitkomst, ketenverschil } from "../../src/analysis/ketenverschil.ts";
import { parameters } from "../../src/model/parameters.ts";
import type { Scenario } from "../../src/scenario/resolve.ts";
import { documentOf, jaar, program, ramingOf, resolved } from "../scenarios.ts";

function ended(work: Generator<void, Ketenuitkomst>): Ketenuitkomst {
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

function taken(a: Scenario, b: Scenario, year: number) {
  const uitkomst = ended(ketenverschil(program, a, b, year));
  if (!uitkomst.ok) throw new Error(uitkomst.reden);
  return uitkomst.waarde;
}

const scenarioOf = (id: string) => resolved(documentOf(id));
const PAIRS = [
  ["mpp-2025-max", "realisatie-2025"],
  ["mpp-2025-max", "mpp-2025-min"],
  ["snellere-huisvesting", "lagere-inwilliging"],
  ["meer-besluiten", "minder-nareis"],
  ["piek-als-2022", "snellere-huisvesting"],
] as const;

describe.each(PAIRS)("%s against %s", (left, right) => {
  const [a, b] = [scenarioOf(left), scenarioOf(right)];

  test.each([2026, 2028])(
    "in %i the parts add up to the difference, and the columns to start, flows and timing",
    (year) => {
      const { verschil, delen } = taken(a, b, year);
      const [ra, rb] = [ramingOf(documentOf(left)), ramingOf(documentOf(right))];
      const means = (jaar(ra, year).gemiddeldeBezetting.waarde ?? 0) - (jaar(rb, year).gemiddeldeBezetting.waarde ?? 0);
      expect(Math.abs(verschil - means)).toBeLessThan(1e-6);
      const sum = (part: "totaal" | "beginstand" | "stromen" | "timing") =>
        KETENFACTOREN.reduce((total, factor) => total + delen[factor][part], 0);
      expect(Math.abs(sum("totaal") - verschil)).toBeLessThan(1e-6);
      const [ja, jb] = [bezettingsjaarVan(ra, year), bezettingsjaarVan(rb, year)];
      if (!ja || !jb) throw new Error("no year");
      const boek = bezettingsverschil(ja, jb).delen;
      expect(Math.abs(sum("beginstand") - boek.beginstand)).toBeLessThan(1e-6);
      expect(Math.abs(sum("stromen") - boek.instroom - boek.uitstroom)).toBeLessThan(1e-6);
      expect(Math.abs(sum("timing") - boek.timing)).toBeLessThan(1e-6);
    },
  );

  test("the parts change sign to the bit when the two change places, and are zero against itself", () => {
    const [there, back] = [taken(a, b, 2027), taken(b, a, 2027)];
    for (const factor of KETENFACTOREN)
      for (const part of ["beginstand", "stromen", "timing"] as const)
        expect(there.delen[factor][part] + back.delen[factor][part]).toBe(0);
    const self = taken(a, a, 2027);
    expect(self.runs).toBe(1);
    expect(KETENFACTOREN.flatMap((factor) => Object.values(self.delen[factor])).every((part) => part === 0)).toBe(true);
  });
});

test("two scenarios that differ in one lever differ by that lever alone", () => {
  const { delen, verschillend, verschil } = taken(
    scenarioOf("snellere-huisvesting"),
    scenarioOf("realisatie-2025"),
    2027,
  );
  expect(verschillend).toEqual(["huisvesting"]);
  expect(delen.huisvesting.totaal).toBeCloseTo(verschil, 9);
  expect(verschil).toBeLessThan(-100);
});

test("inflow, decisions and acceptance have their own part", () => {
  const a = scenarioOf("meer-besluiten");
  const both: Scenario = {
    ...a,
    maatregelen: [...a.maatregelen],
    waarden: new Map([...a.waarden, ...scenarioOf("lagere-inwilliging").waarden]),
  };
  const { verschillend, delen } = taken(both, scenarioOf("realisatie-2025"), 2027);
  expect(verschillend).toEqual(["besluiten", "inwilliging"]);
  for (const factor of ["besluiten", "inwilliging"] as const) expect(Math.abs(delen[factor].totaal)).toBeGreaterThan(1);
});

test("a year that has passed for one of the two has no inputs to exchange", () => {
  const uitkomst = ended(ketenverschil(program, scenarioOf("realisatie-2025"), scenarioOf("begroting-2025"), 2025));
  expect(uitkomst).toEqual({ ok: false, reden: "voorbij" });
});

test("every name in the groups is a parameter of the model", async () => {
  const known = new Set(parameters.map(({ id }) => id));
  const source = await import("node:fs").then(({ readFileSync }) =>
    readFileSync(new URL("../../src/analysis/ketenverschil.ts", import.meta.url), "utf8"),
  );
  const groups = source.slice(source.indexOf("const GROEPEN"), source.indexOf("const groepVan"));
  const names = [...groups.matchAll(/"(\w+)"/g)]
    .map(([, name]) => name)
    .filter((name) => !KETENFACTOREN.includes(name as never) && name !== "begin");
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !known.has(name as string))).toEqual([]);
});
