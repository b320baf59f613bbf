import { expect, test } from "vitest";
import { auxiliary, parameter } from "../../src/engine/declaration.ts";
import { farthest, numbersFrom, runModel, steps } from "./run-model.ts";

const ids = ["total", "stockA", "inflowA", "rateA", "stockB", "inflowB", "rateB"] as const;
const units = ["persoon/maand", "persoon", "persoon/maand", "1/maand", "persoon", "persoon/maand", "1/maand"];
type Case = Record<(typeof ids)[number], number>;

const model = [
  ...ids.map((id, k) => parameter(id, units[k] as string, "Given")),
  auxiliary("factor", "1", `commonFactor(${ids.join(", ")})`, "The one number"),
];

function factors(cases: readonly Case[]): number[] {
  const inputs = Object.fromEntries(ids.map((id) => [id, { perLane: Float64Array.from(cases, (c) => c[id]) }]));
  return Array.from(runModel(model, { inputs, steps: 1, lanes: cases.length }).values.factor ?? []);
}

/** What an exit takes in one step, written out; good to 1e-12 for rates above a hundredth. */
function leaves(stock: number, inflow: number, rate: number): number {
  return -stock * Math.expm1(-rate) + inflow * (1 + Math.expm1(-rate) / rate);
}

const still: Case = { total: 500, stockA: 1000, inflowA: 0, rateA: 0.1, stockB: 1000, inflowB: 0, rateB: 0.1 };

test("for two equal stocks it is −ln(1 − what leaves / what is there) / rate", () => {
  const totals = [1e-6, 1, 500, 1000, 1900, 1999.9];
  const wanted = totals.map((total) => -Math.log1p(-total / 2000) / 0.1);
  expect(farthest(factors(totals.map((total) => ({ ...still, total }))), wanted)).toBeLessThan(1e-8);
  const exact = totals.slice(0, 4).map((total) => ({ ...still, total }));
  expect(farthest(factors(exact), wanted.slice(0, 4))).toBeLessThan(1e-12);
});

test("substituting it back gives the total", () => {
  const random = numbersFrom(2025);
  const amount = (from: number, to: number) => 10 ** (from + (to - from) * random());
  const cases = steps(3000, (): Case => {
    const c = {
      stockA: amount(0, 5),
      inflowA: random() < 0.3 ? 0 : amount(0, 4),
      rateA: amount(-1.5, 0),
      stockB: random() < 0.1 ? 0 : amount(0, 5),
      inflowB: amount(0, 4),
      rateB: random() < 0.1 ? 0 : amount(-1.5, 0),
    };
    const factor = amount(-0.3, 1.3);
    const total =
      leaves(c.stockA, c.inflowA, factor * c.rateA) + (c.rateB && leaves(c.stockB, c.inflowB, factor * c.rateB));
    return { ...c, total };
  });
  const found = factors(cases);
  const back = found.map((factor, k) => {
    const c = cases[k] as Case;
    return leaves(c.stockA, c.inflowA, factor * c.rateA) + (c.rateB && leaves(c.stockB, c.inflowB, factor * c.rateB));
  });
  expect(
    farthest(
      back,
      cases.map(({ total }) => total),
    ),
  ).toBeLessThan(1e-11);
});

test("nothing needs to leave: zero", () => {
  expect(factors([{ ...still, total: 0 }])).toEqual([0]);
});

test("it is not a number where no number does", () => {
  const nan = Number.NaN;
  const found = factors([
    { ...still, total: -1 },
    { ...still, total: 2000 },
    { ...still, total: 2001 },
    { ...still, total: nan },
    { ...still, stockA: 0, stockB: 0 },
    { ...still, rateA: 0, rateB: 0 },
    { ...still, rateA: -0.1 },
    { ...still, rateB: nan },
    { ...still, rateA: 0, total: 1000 },
    still,
  ]);
  expect(found.slice(0, -1)).toEqual(steps(9, () => nan));
  expect(found.at(-1)).toBeGreaterThan(0);
});
