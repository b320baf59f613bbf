import { describe, expect, test } from "vitest";
import { answer } from "../../src/worker/answer.ts";
import { startSlices } from "../../src/worker/slices.ts";
import { documentOf, program, ramingOf, scenarioIds } from "../scenarios.ts";

const never = () => false;
const vraag = { nummer: 1, eigen: [], scenarios: scenarioIds };

describe("the answer to a question of the page", () => {
  test("is what running each scenario alone gives", async () => {
    const antwoord = await answer(program, vraag, startSlices(), never);
    if (!antwoord.klaar) throw new Error("cancelled");
    expect(Object.keys(antwoord.uitkomsten)).toEqual(scenarioIds);
    for (const id of scenarioIds)
      expect(antwoord.uitkomsten[id]).toEqual({ ok: true, raming: ramingOf(documentOf(id)) });
  });

  test("finds the parents of one's own scenarios, and says what is wrong with one without holding up the others", async () => {
    const eigen = [
      { schema: 1, id: "eigen", naam: "Eigen", ouder: "realisatie-2025" },
      { schema: 1, id: "kleinkind", naam: "Kleinkind", ouder: "eigen" },
      { schema: 1, id: "wees", naam: "Wees", ouder: "bestaat-niet" },
    ] as const;
    const antwoord = await answer(
      program,
      { nummer: 1, eigen, scenarios: ["wees", "kleinkind"] },
      startSlices(),
      never,
    );
    if (!antwoord.klaar) throw new Error("cancelled");
    expect(antwoord.uitkomsten.wees).toMatchObject({ ok: false });
    expect(antwoord.uitkomsten.kleinkind).toMatchObject({ ok: true });
  });

  test("is let go of as soon as a newer question or a cancel is heard, between two steps of one run", async () => {
    let heard = 0;
    const antwoord = await answer(program, vraag, startSlices(), () => ++heard > 40);
    expect(antwoord).toEqual({ klaar: false, nummer: 1 });
    expect(heard).toBe(41);
  });
});

describe("slices", () => {
  test("give way once 25 ms have gone by, so that a message that waits is heard", async () => {
    let now = 0;
    const slices = startSlices(() => now);
    let heard = false;
    const page = new MessageChannel();
    page.port2.onmessage = () => {
      heard = true;
    };
    page.port1.postMessage("annuleer");
    await slices.pause();
    expect(heard).toBe(false);
    for (let k = 0; k < 20 && !heard; k++) {
      now += 26;
      await slices.pause();
    }
    page.port1.close();
    expect(heard).toBe(true);
  });
});
