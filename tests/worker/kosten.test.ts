import { expect, test } from "vitest";
import type { Onderzoek } from "../../src/worker/api.ts";
import { investigate } from "../../src/worker/investigate.ts";
import { Posteriors } from "../../src/worker/posteriors.ts";
import { startSlices } from "../../src/worker/slices.ts";
import { program } from "../scenarios.ts";

const ask = (vraag: Onderzoek, vervallen = () => false) =>
  investigate(vraag, {
    program,
    posteriors: new Posteriors(program),
    slices: startSlices(),
    vervallen,
    voortgang: () => {},
  });

const gevoelig = { nummer: 1, eigen: [], soort: "kostengevoeligheid", scenario: "mpp-2025-max", jaar: 2026 } as const;
const keten = { ...gevoelig, soort: "ketenverschil", ander: "realisatie-2025" } as const;

test("the worker answers what steps do, and what the chain does", async () => {
  expect(await ask(gevoelig)).toMatchObject({ klaar: true, vondst: { jaar: 2026, vanaf: "2026-01" } });
  expect(await ask(keten)).toMatchObject({ klaar: true, vondst: { ok: true, waarde: { jaar: 2026 } } });
});

test("both can be let go of, and say why a scenario cannot be run", async () => {
  const eigen = [{ schema: 1, id: "wees", naam: "Wees", ouder: "bestaat-niet" }] as const;
  for (const vraag of [gevoelig, keten]) {
    expect(await ask(vraag, () => true)).toEqual({ klaar: false });
    expect(await ask({ ...vraag, eigen, scenario: "wees" })).toMatchObject({ klaar: true, problemen: [{}] });
  }
  expect(await ask({ ...keten, eigen, ander: "wees" })).toMatchObject({ klaar: true, problemen: [{}] });
});
