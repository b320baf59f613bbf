import { describe, expect, test } from "vitest";
import { gevolgVan } from "../../src/analysis/gevolg.ts";
import type { Maatregel, ScenarioDocument, Waarde } from "../../src/scenario/document.ts";
import { geenGevolgZin } from "../../src/text/gevolg.ts";
import { documentOf, ramingOf } from "../scenarios.ts";

const child = (ouder: string, rest: Partial<ScenarioDocument>): ScenarioDocument => ({
  schema: 1,
  id: "proef",
  naam: "Proef",
  ouder,
  ...rest,
});

const voor = ramingOf(documentOf("mpp-2025-max"));
const maatregel: Maatregel = {
  id: "proef",
  naam: "Proef",
  parameter: "besluitenPerMaand",
  vanaf: "2027-01",
  aanloopMaanden: 0,
  effect: { plus: 500 },
  aan: true,
};

describe("a maatregel", () => {
  test.each<[string, Partial<Maatregel>, string]>([
    ["that is off", { aan: false }, "maatregelUit"],
    ["that starts after the run", { vanaf: "2033-01" }, "maatregelBuitenRaming"],
    ["that adds nothing", { effect: { plus: 0 } }, "maatregelZonderEffect"],
    ["that multiplies by one", { effect: { maal: 1 } }, "maatregelZonderEffect"],
  ])("%s says so", (_, part, reden) => {
    const now = { ...maatregel, ...part };
    const na = ramingOf(child("mpp-2025-max", { maatregelen: [now] }));
    expect(gevolgVan(now.parameter, voor, na, now)).toEqual({ geen: true, reden });
    expect(geenGevolgZin("Proef", reden)).not.toContain(reden);
  });

  test("that works, works", () => {
    const na = ramingOf(child("mpp-2025-max", { maatregelen: [maatregel] }));
    expect(gevolgVan(maatregel.parameter, voor, na, maatregel)).toEqual({ geen: false, reden: undefined });
  });
});

describe("a value that changes nothing says why", () => {
  test.each<[string, string, Record<string, Waarde>, string]>([
    [
      "extended care",
      "mpp-2025-max",
      { duurVerlengdeOpvang: { waarde: 12, eenheid: "maand", aanname: "x" } },
      "alleenVerlengdeOpvang",
    ],
    [
      "the shortest time to a decision",
      "mpp-2025-max",
      { kortsteBesluitduur: { waarde: 2.9, eenheid: "maand", aanname: "x" } },
      "capaciteitBepaaltBesluiten",
    ],
    [
      "the same number again",
      "mpp-2025-max",
      { bezettingsgraad: { waarde: 0.95, eenheid: "persoon/plek", aanname: "x" } },
      "zelfdeWaarde",
    ],
    [
      "one price where there are two",
      "mpp-2025-max",
      { prijsPerPersoon: { waarde: 40_000, eenheid: "euro/persoon/jaar", aanname: "x" } },
      "rekentMetBasis",
    ],
  ])("%s", (_, ouder, waarden, reden) => {
    const [id] = Object.keys(waarden) as [string];
    const na = ramingOf(child(ouder, { waarden }));
    expect(gevolgVan(id, ramingOf(documentOf(ouder)), na)).toEqual({ geen: true, reden });
  });

  test("an inflow that is imposed", () => {
    const jaren = Object.fromEntries([2026, 2027, 2028, 2029, 2030, 2031].map((jaar) => [jaar, 50_000]));
    const opgelegd = { stroom: { instroomOpvang: { jaren, eenheid: "persoon/jaar", aanname: "x" } } } as const;
    const before = ramingOf(child("realisatie-2025", { opgelegd }));
    const waarden = { opvangfactor: { waarde: 1.2, eenheid: "1", aanname: "x" } };
    const after = ramingOf(child("realisatie-2025", { opgelegd, waarden }));
    expect(gevolgVan("opvangfactor", before, after)).toEqual({ geen: true, reden: "instroomOpgelegd" });
  });
});
