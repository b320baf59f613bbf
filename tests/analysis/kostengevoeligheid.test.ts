import { describe, expect, test } from "vitest";
import { type Kostengevoeligheid, kostengevoeligheid, type Stap } from "../../src/analysis/kostengevoeligheid.ts";
import { documentOf, jaar, program, ramingOf, resolved } from "../scenarios.ts";

function measured(id: string, year: number): Kostengevoeligheid {
  const work = kostengevoeligheid(program, resolved(documentOf(id)), year);
  for (let step = work.next(); ; step = work.next())
    if (step.done) {
      if (!step.value.ok) throw new Error("cannot be run");
      return step.value.waarde;
    }
}

const uitkomst = measured("mpp-2025-max", 2026);
const stap = (id: Stap) => {
  const found = uitkomst.stappen.find((row) => row.stap === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test("all five questions have an answer, from January on", () => {
  expect(uitkomst.stappen.map(({ stap }) => stap)).toEqual(["personen", "verblijf", "inwilliging", "prijs", "plekken"]);
  expect(uitkomst.vanaf).toBe("2026-01");
});

test("a thousand places take that many emergency places away, at the surcharge, and are linear", () => {
  const { meer, minder, lineairTot } = stap("plekken");
  // They come in the first two months: half a month's worth in February, ten whole months.
  expect(meer.kosten[0]).toBeCloseTo((-1000 * 40_000 * 10.5) / 12, 0);
  expect(meer.kosten[1]).toBeCloseTo(-1000 * 40_000, 0);
  expect(minder.kosten[1]).toBeCloseTo(1000 * 40_000, 0);
  expect(meer.bezetting).toEqual([0, 0]);
  expect(lineairTot).toEqual({ meer: 10, minder: 10 });
});

test("a thousand euros a place is that over the occupancy rate for everyone, and what comes back is that much less", () => {
  const raming = ramingOf(documentOf("mpp-2025-max"));
  const { meer, minder } = stap("prijs");
  const q = jaar(raming, 2026).gemiddeldeBezetting.waarde ?? 0;
  expect(meer.kosten[0]).toBeCloseTo((1000 / 0.95) * q, 0);
  expect(meer.afrekening).toBe(-meer.kosten[0]);
  expect(minder.kosten[0]).toBeCloseTo(-meer.kosten[0], 0);
});

test("a month longer keeps a month's outflow in, a month shorter lets it go", () => {
  const raming = ramingOf(documentOf("mpp-2025-max"));
  const month = (jaar(raming, 2026).uitstroomOpvang.waarde ?? 0) / 12;
  const { meer, minder } = stap("verblijf");
  expect(meer.bezetting[1]).toBeGreaterThan(0.8 * month);
  expect(meer.bezetting[1]).toBeLessThan(1.2 * month);
  expect(minder.bezetting[1]).toBeLessThan(-0.8 * month);
});

test("people: half of them count in their own year, all in the next; acceptance moves the other way as housing is scarce", () => {
  const { meer } = stap("personen");
  expect(meer.bezetting[0]).toBeGreaterThan(300);
  expect(meer.bezetting[0]).toBeLessThan(700);
  expect(meer.bezetting[1]).toBeGreaterThan(meer.bezetting[0]);
  expect(Math.abs(stap("inwilliging").meer.bezetting[1])).toBeGreaterThan(1);
});

describe("how far it may be scaled", () => {
  test("is what runs at two to ten times the step say", () => {
    for (const { lineairTot } of uitkomst.stappen)
      for (const tot of Object.values(lineairTot)) expect([0, 1, 2, 3, 5, 10]).toContain(tot);
  });

  test("with one price, places do nothing, and there is nothing to scale", () => {
    const one = resolved({ schema: 1, id: "een", naam: "Eén", ouder: "mpp-2025-max", prijsmodus: "één prijs" });
    const work = kostengevoeligheid(program, one, 2026);
    let step = work.next();
    while (!step.done) step = work.next();
    if (!step.value.ok) throw new Error("cannot be run");
    const plekken = step.value.waarde.stappen.find((row) => row.stap === "plekken");
    expect(plekken).toMatchObject({ lineairTot: { meer: 0, minder: 0 }, meer: { kosten: [0, 0] } });
  });
});
