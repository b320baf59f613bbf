import { describe, expect, test } from "vitest";
import type { Onderzoek, Onzekerheid, Voortgang } from "../../src/worker/api.ts";
import { investigate } from "../../src/worker/investigate.ts";
import { Posteriors } from "../../src/worker/posteriors.ts";
import { startSlices } from "../../src/worker/slices.ts";
import { program } from "../scenarios.ts";

async function ask(vraag: Onderzoek, posteriors: Posteriors, vervallen = () => false) {
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
  const posteriors = new Posteriors(program);
  /** Steps of the engine that the calibration takes when nothing disturbs it. */
  let whole = 0;
  const counted = () => {
    whole++;
    return false;
  };

  test("gives bands around the outcome, with progress, and calibrates an origin only once", async () => {
    const first = await ask(onzekerheid, posteriors, counted);
    if (!first.bevinding.klaar || !("vondst" in first.bevinding)) throw new Error("no result");
    expect(first.steps.length).toBeGreaterThan(0);
    const { banden, tornado, ruil } = first.bevinding.vondst as Onzekerheid;
    const cijfers = banden.jaren.find(({ jaar }) => jaar === 2026)?.cijfers.gemiddeldeBezetting;
    if (!cijfers) throw new Error("no bands of 2026");
    const { p10, p50, p90 } = cijfers;
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);
    expect(tornado?.balken.length).toBeGreaterThan(5);
    expect(ruil.reduce((sum, { trekkingen }) => sum + trekkingen, 0)).toBe(1000);
    const again = await ask({ ...onzekerheid, nummer: 2 }, posteriors);
    expect(again.steps.some(({ bezig }) => bezig === "ijken")).toBe(false);
    expect(again.bevinding).toEqual(first.bevinding);
  });

  test("is let go of in the middle of the calibration; the next, and one beside it, go on with it to the same bits", async () => {
    const shared = new Posteriors(program);
    let heard = 0;
    let steps = 0;
    const first = await ask(onzekerheid, shared, () => ++heard > 700);
    expect(first.bevinding).toEqual({ klaar: false });
    const [second, third] = await Promise.all(
      [2, 3].map((nummer) =>
        ask({ ...onzekerheid, nummer }, shared, () => {
          steps++;
          return false;
        }),
      ),
    );
    const alone = await ask(onzekerheid, posteriors);
    expect(second?.bevinding).toEqual(alone.bevinding);
    expect(third?.bevinding).toEqual(alone.bevinding);
    // Both drew bands; the calibration was done once, less what the first had done.
    expect(steps).toBeLessThan(2 * whole - 700);
  });

  test("of a scenario that cannot be run says why", async () => {
    const eigen = [{ schema: 1, id: "wees", naam: "Wees", ouder: "bestaat-niet" }] as const;
    const { bevinding } = await ask({ ...onzekerheid, eigen, scenario: "wees" }, posteriors);
    expect(bevinding).toMatchObject({
      klaar: true,
      problemen: [{ gevonden: expect.stringContaining("bestaat-niet") }],
    });
  });
});
