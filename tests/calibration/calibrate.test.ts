import { describe, expect, test } from "vitest";
import { calibrate, finish } from "../../src/calibration/calibrate.ts";
import { resample } from "../../src/calibration/importance.ts";
import { observationsAt } from "../../src/calibration/observations.ts";
import priorsFile from "../../src/calibration/priors.json" with { type: "json" };
import { driftAt, driftPriors, priors, readPriors, unknowns, valueAt } from "../../src/calibration/priors.ts";
import { parameterDefinition } from "../../src/model/parameters.ts";
import { januari } from "../../src/units/maand.ts";
import { program } from "../scenarios.ts";
import { median, posterior2025 } from "./posterior.ts";

describe("the priors", () => {
  test("name parameters of the model, each with a reason and a source or assumption", () => {
    for (const { id, reden, bron, aanname } of [...priors, ...driftPriors]) {
      expect(parameterDefinition(id)).toBeDefined();
      expect(reden.length).toBeGreaterThan(10);
      expect((bron === undefined) !== (aanname === undefined)).toBe(true);
    }
  });

  test("hold the model's own defaults", () => {
    for (const { id, min, max } of priors) {
      const standaard = parameterDefinition(id)?.standaard;
      expect(standaard).toBeGreaterThanOrEqual(min);
      expect(standaard).toBeLessThanOrEqual(max);
    }
  });

  test("a wrong file says what is wrong", () => {
    const [first, ...rest] = priorsFile.parameters;
    const wrong = (change: object) => () =>
      readPriors({ ...priorsFile, parameters: [{ ...first, ...change }, ...rest] });
    expect(wrong({ min: 0 })).toThrow("priors.json vergunningenfactor: 0 tot 1.8 past niet in het model (1 tot 1.8)");
    expect(wrong({ min: 2 })).toThrow("priors.json vergunningenfactor: min is 2 en max 1.8; min moet kleiner zijn");
    expect(wrong({ bron: "x" })).toThrow(
      "priors.json vergunningenfactor: geef een bron of een aanname, één van de twee",
    );
    expect(wrong({ vrom: "gelijk" })).toThrow("priors.json parameters.0: Unrecognized key");
  });

  test("a share gives a value within the range, and a drift within two and a half spreads", () => {
    for (const prior of unknowns) {
      expect(valueAt(prior, 0)).toBeCloseTo(prior.min, 12);
      expect(valueAt(prior, 1)).toBeCloseTo(prior.max, 12);
    }
    expect(driftAt(0.2, 0)).toBeCloseTo(-0.5, 6);
    expect(driftAt(0.2, 0.5)).toBe(0);
    expect(driftAt(0.2, 1)).toBeCloseTo(0.5, 6);
  });
});

test("observations are only what was known at the origin", () => {
  const ids = (jaar: number) => observationsAt(januari(jaar)).map(({ id }) => id);
  expect(ids(2022)).toContain("uitstroom 2021");
  expect(ids(2022).some((id) => /202[2-5]/.test(id))).toBe(false);
  expect(ids(2025)).toContain("huisvesting 2024");
  expect(ids(2026)).toContain("vergunninghouders 2024-11");
});

test("resampling takes each draw in proportion to its weight", () => {
  expect([...resample(Float64Array.of(0.5, 0, 0.25, 0.25), 8)]).toEqual([0, 0, 0, 0, 2, 2, 3, 3]);
});

describe("the posterior at the end of 2025", () => {
  const posterior = posterior2025();
  const check = (id: string) => {
    const found = posterior.checks.find(({ observation }) => observation.id === id);
    if (!found) throw new Error(`${id} is not an observation`);
    return Math.abs(median(found.predicted) / found.observation.waarde - 1);
  };

  test("is worth at least 400 draws", () => {
    expect(posterior.effectiveSize).toBeGreaterThanOrEqual(400);
  });

  test("meets what was published", () => {
    expect(check("vergunninghouders 2024-11")).toBeLessThan(0.1);
    expect(check("vergunninghouders 2019-11")).toBeLessThan(0.2);
    expect(check("vergunninghouders 2020-06")).toBeLessThan(0.2);
    expect(check("vergunninghouders 2023-04")).toBeLessThan(0.2);
    expect(check("huisvesting 2024")).toBeLessThan(0.08);
    for (const jaar of [2021, 2022, 2023, 2024, 2025]) expect(check(`verblijfsduur ${jaar}`)).toBeLessThan(0.2);
  });

  test("trades permits off against nareis that is housed directly", () => {
    const { vergunningenfactor, nareisDirect } = posterior.draws as Record<string, Float64Array>;
    const a = vergunningenfactor as Float64Array;
    const b = nareisDirect as Float64Array;
    const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const together = mean(a.map((value, k) => (value - mean(a)) * ((b[k] as number) - mean(b))));
    expect(together).toBeGreaterThan(0);
  });

  test("is the same to the bit when computed again", () => {
    expect(finish(calibrate({ program, origin: januari(2026) }))).toEqual(posterior);
  });

  test("reports progress between the steps, and stops when it is no longer driven", () => {
    const work = calibrate({ program, origin: januari(2026) });
    const seen = Array.from({ length: 400 }, () => work.next());
    expect(seen.every(({ done }) => !done)).toBe(true);
    expect(work.return(posterior).done).toBe(true);
    expect(work.next().done).toBe(true);
  });
});
