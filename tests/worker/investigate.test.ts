import { describe, expect, test } from "vitest";
import type { Onderzoek, Onzekerheid, Voortgang } from "../../src/worker/api.ts";
import { investigate, type Posteriors } from "../../src/worker/investigate.ts";
import { startSlices } from "../../src/worker/slices.ts";
import { program } from "../scenarios.ts";

const posteriors: Posteriors = new Map();

async function ask(vraag: Onderzoek, vervallen = () => false) {
  const steps: Voortgang[] = [];
  const conditions = {
    program,
    posteriors,
    slices: startSlices(),
    vervallen,
    voortgang: (step: Voortgang) => steps.push(step),
  };
  return { bevinding: await investigate(vraag, conditions), steps };
}

const onzekerheid: Onderzoek = {
  nummer: 1,
  eigen: [],
  soort: "onzekerheid",
  scenario: "realisatie-2025",
  instroomband: "geen",
  grootheid: "gemiddeldeBezetting",
  jaar: 2026,
};

describe("an investigation", () => {
  test("is let go of in the middle of the calibration, and leaves nothing half done behind", async () => {
    let heard = 0;
    const { bevinding } = await ask(onzekerheid, () => ++heard > 100);
    expect(bevinding).toEqual({ klaar: false });
    expect(posteriors.size).toBe(0);
  });

  test("gives bands around the outcome, with progress, and calibrates an origin only once", async () => {
    const first = await ask(onzekerheid);
    if (!first.bevinding.klaar || !("vondst" in first.bevinding)) throw new Error("no result");
    expect(first.steps.length).toBeGreaterThan(0);
    expect(posteriors.size).toBe(1);
    const { banden, tornado, ruil } = first.bevinding.vondst as Onzekerheid;
    const cijfers = banden.jaren.find(({ jaar }) => jaar === 2026)?.cijfers.gemiddeldeBezetting;
    if (!cijfers) throw new Error("no bands of 2026");
    const { p10, p50, p90 } = cijfers;
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    expect(tornado?.balken.length).toBeGreaterThan(5);
    expect(ruil.reduce((sum, { trekkingen }) => sum + trekkingen, 0)).toBe(1000);
    const again = await ask({ ...onzekerheid, nummer: 2 });
    expect(again.steps.some(({ bezig }) => bezig === "ijken")).toBe(false);
    expect(again.bevinding).toEqual(first.bevinding);
  });

  test("of a scenario that cannot be run says why", async () => {
    const eigen = [{ schema: 1, id: "wees", naam: "Wees", ouder: "bestaat-niet" }] as const;
    const { bevinding } = await ask({ ...onzekerheid, eigen, scenario: "wees" });
    expect(bevinding).toMatchObject({
      klaar: true,
      problemen: [{ gevonden: expect.stringContaining("bestaat-niet") }],
    });
  });
});
