import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectEqualSeries } from "./compare.ts";
import { aux, flow, runXmile, stock, type Written, xmileOf } from "./models.ts";
import { runWithSdeverywhere } from "./sdeverywhere.ts";

/** Models of other programs: what is read gives what it must, by a closed form or by another engine. */

const valuesOf = (written: Written) => runXmile(xmileOf(written)).values;
const at = (written: Written, name: string, step = -1) => valuesOf(written)[name]?.at(step) as number;

const decay = [stock("S", "100", { out: "weg" }), flow("weg", "S / 4")].join("");
const goal = [stock("S", "10", { in: "bij" }), flow("bij", "(80 - S) / 5")].join("");
const logistic = [stock("S", "5", { in: "groei" }), flow("groei", "0.4 * S * (1 - S / 200)")].join("");

describe("closed forms", () => {
  test("Euler: decay is a power, exactly step by step", () => {
    const values = valuesOf({ variables: decay, dt: 0.5, stop: 12 });
    for (const [step, value] of (values.S as Float64Array).entries())
      expect(value).toBeCloseTo(100 * (1 - 0.5 / 4) ** step, 11);
  });

  test.each([
    ["decay", decay, (t: number) => 100 * Math.exp(-t / 4)],
    ["goal seeking", goal, (t: number) => 80 - 70 * Math.exp(-t / 5)],
    ["logistic growth", logistic, (t: number) => 200 / (1 + 39 * Math.exp(-0.4 * t))],
  ] as const)("%s: half the step, Euler errs half as much and RK4 a sixteenth", (_, variables, exact) => {
    const errors = (["euler", "rk4"] as const).map((method) => {
      const [coarse, fine] = [0.25, 0.125].map((dt) =>
        Math.abs(at({ variables, method, dt, stop: 8 }, "S") - exact(8)),
      ) as [number, number];
      return { ratio: coarse / fine, fine };
    });
    expect(errors[0]?.ratio).toBeGreaterThan(1.8);
    expect(errors[0]?.ratio).toBeLessThan(2.2);
    expect(errors[1]?.ratio).toBeGreaterThan(14);
    expect(errors[1]?.ratio).toBeLessThan(18);
    expect(errors[1]?.fine).toBeLessThan(1e-4);
  });

  test("RK4 follows a forcing in TIME: the integral of a cubic is exact", () => {
    const variables = stock("S", "0", { in: "bij" }) + flow("bij", "4 * TIME ^ 3");
    expect(at({ variables, method: "rk4", dt: 2, stop: 10 }, "S")).toBeCloseTo(10 ** 4, 8);
  });

  test("delays and smooths answer a step as their closed forms", () => {
    const variables = [
      aux("d1", "DELAY1(12, 6, 0)"),
      aux("d3", "DELAY3(12, 6, 0)"),
      aux("s1", "SMTH1(12, 6, 0)"),
      aux("s3", "SMTH3(12, 6, 0)"),
    ].join("");
    const values = valuesOf({ variables, method: "rk4", dt: 0.125, stop: 9 });
    const a = (9 * 3) / 6;
    const third = 12 * (1 - Math.exp(-a) * (1 + a + (a * a) / 2));
    for (const name of ["d1", "s1"]) expect(values[name]?.at(-1)).toBeCloseTo(12 * (1 - Math.exp(-9 / 6)), 5);
    for (const name of ["d3", "s3"]) expect(values[name]?.at(-1)).toBeCloseTo(third, 5);
  });

  test("without an initial value a delay or smooth is at rest with its input", () => {
    const variables = ["DELAY1", "DELAY3", "SMTH1", "SMTH3"].map((f) => aux(`r_${f}`, `${f}(7, 5)`)).join("");
    for (const series of Object.values(valuesOf({ variables })))
      for (const value of series) expect(value).toBeCloseTo(7, 12);
  });

  test.each(["euler", "rk4"] as const)("%s: a delay loses nothing; input times duration is under way", (method) => {
    const variables = [
      stock("in_totaal", "0", { in: "erin" }),
      flow("erin", "100"),
      stock("uit_totaal", "0", { in: "eruit" }),
      flow("eruit", "DELAY3(erin, 9, 0)"),
    ].join("");
    const { in_totaal, uit_totaal } = valuesOf({ variables, method, stop: 400 });
    expect((in_totaal?.at(-1) as number) - (uit_totaal?.at(-1) as number)).toBeCloseTo(900, 6);
  });
});

describe("functions of time", () => {
  const variables = [
    aux("trap", "STEP(5, 3)"),
    aux("helling", "RAMP(2, 4)"),
    aux("helling_tot", "RAMP(2, 4, 7)"),
    aux("stoot", "PULSE(6, 2)"),
    aux("stoten", "PULSE(6, 2, 3)"),
    stock("totaal", "0", { in: "bij" }),
    flow("bij", "stoten"),
  ].join("");
  const every = (series: ArrayLike<number> | undefined, n: number) =>
    Array.from(series ?? []).filter((_, step) => step % n === 0);

  test.each([1, 0.25, 0.1])("with dt = %d", (dt) => {
    const n = Math.round(1 / dt);
    const values = valuesOf({ variables, dt, stop: 9 });
    expect(every(values.trap, n)).toEqual([0, 0, 0, 5, 5, 5, 5, 5, 5, 5]);
    for (const [k, value] of every(values.helling, n).entries()) expect(value).toBeCloseTo(2 * Math.max(0, k - 4), 9);
    for (const [k, value] of every(values.helling_tot, n).entries())
      expect(value).toBeCloseTo(2 * Math.min(3, Math.max(0, k - 4)), 9);
    expect(values.stoot?.filter((value) => value !== 0)).toEqual(Float64Array.of(6 / dt));
    // A pulse brings its amount, whatever the step and the method: at 2, 5 and 8.
    for (const method of ["euler", "rk4"] as const)
      expect(at({ variables, dt, stop: 9, method }, "totaal")).toBeCloseTo(18, 9);
  });
});

describe("graphical functions", () => {
  const gf = (type: string) =>
    `<gf name="g_${type}" type="${type}"><xpts>2,4,8</xpts><ypts>10,20,0</ypts></gf>${aux(`y_${type}`, `g_${type}(TIME)`)}`;
  const variables = ["continuous", "extrapolate", "discrete"].map(gf).join("");
  const values = valuesOf({ variables, stop: 10 });

  test("continuous: a line between the points, flat beyond", () => {
    expect([...(values.y_continuous as Float64Array)]).toEqual([10, 10, 10, 15, 20, 15, 10, 5, 0, 0, 0]);
  });
  test("extrapolate: the first and last line go on", () => {
    expect([...(values.y_extrapolate as Float64Array)]).toEqual([0, 5, 10, 15, 20, 15, 10, 5, 0, -5, -10]);
  });
  test("discrete: each value until the next point", () => {
    expect([...(values.y_discrete as Float64Array)]).toEqual([10, 10, 10, 10, 20, 20, 20, 20, 0, 0, 0]);
  });
  test("within a variable, over xscale, and by LOOKUP", () => {
    const own = `<aux name="eigen"><eqn>TIME / 2</eqn><gf><xscale min="0" max="4"/><ypts sep=";">0;3;4</ypts></gf></aux>`;
    const found = valuesOf({ variables: own + gf("continuous") + aux("z", "LOOKUP(g_continuous, 3)"), stop: 10 });
    expect([...(found.eigen as Float64Array)]).toEqual([0, 0.75, 1.5, 2.25, 3, 3.25, 3.5, 3.75, 4, 4, 4]);
    expect(found.z?.[0]).toBe(15);
  });
});

describe("equations", () => {
  test.each([
    ["1 + 2 * 3", 7],
    ["-2 ^ 2", -4],
    ["2 ^ -1", 0.5],
    ["2 ^ 0.5", Math.SQRT2],
    ["7 - 2 - 1", 4],
    ["16 / 4 / 2", 2],
    ["-7 MOD 3", 2],
    ["1.5e2 + .5", 150.5],
    ["IF 1 > 2 THEN 3 ELSE 4", 4],
    ["10 * (IF 2 <> 2 OR NOT 1 = 0 AND 3 <= 3 THEN 1 ELSE 2) + 1", 11],
    ["if time = 0 then min(5, 3, 4) else 0", 3],
    ["IF 1 THEN IF 0 THEN 1 ELSE 2 ELSE 3", 2],
    ["IF 1 > 0 THEN 5 ELSE 1 / 0", 5],
    ["MAX(ABS(-3), SQRT(16)) + INT(-1.5)", 2],
    ["EXP(LN(5))", 5],
    ["{een opmerking} STOPTIME - STARTTIME + DT", 11],
    ['"een  naam" * Een_Naam', 49],
  ])("%s is %d", (eqn, value) => {
    expect(at({ variables: aux("x", eqn) + aux("Een naam", "7") }, "x", 0)).toBeCloseTo(value, 12);
  });

  test("a flow that may not be negative is 0 where its equation is below", () => {
    const variables = `<flow name="f"><eqn>TIME - 2</eqn><non_negative/></flow>${stock("S", "0", { in: "f" })}`;
    expect([...(valuesOf({ variables, stop: 4 }).f as Float64Array)]).toEqual([0, 0, 0, 1, 2]);
  });

  test("a start may lean on auxiliaries, constants and other stocks, in any order", () => {
    const variables =
      stock("A", "B * factor", { out: "weg" }) +
      aux("factor", "1 + B / 10") +
      stock("B", "20", {}) +
      flow("weg", "A / 2");
    expect(at({ variables }, "A", 0)).toBe(60);
  });
});

describe("the same model in SDEverywhere", () => {
  test("the neutral model, every quantity at every month", () => {
    const xml = readFileSync(new URL("../../bench/neutral-model.xmile", import.meta.url), "utf8");
    const { values } = runXmile(xml);
    const other = runWithSdeverywhere(xml);
    const names = Object.keys(values);
    expect(names).toHaveLength(12 + 40 + 29);
    for (const name of names) {
      const found = values[name] as Float64Array;
      expect(expectEqualSeries(name, found, other.get(name.toLowerCase()) as number[], 1e-12), name).toBe(85);
    }
  });

  test("delays, smooths, steps and ramps on a wave, with a small step", () => {
    const variables = [
      '<gf name="golf"><xpts>0,3,7,12,20,31,40</xpts><ypts>5,40,12,60,55,8,30</ypts></gf>',
      aux("x", "golf(TIME)"),
      aux("duur", "4 + STEP(2, 15)"),
      aux("a1", "DELAY1(x, duur)"),
      aux("a3", "DELAY3(x, duur)"),
      aux("b1", "SMTH1(x, 6)"),
      aux("b3", "SMTH3(x, 6)"),
      aux("c", "RAMP(1.5, 10, 30)"),
      aux("keuze", "IF x > 20 AND c < 25 THEN a3 ELSE b1"),
      stock("S", "x", { in: "bij", out: "af" }),
      flow("bij", "MAX(a1, b3) + c"),
      flow("af", "S / MIN(duur, 5)"),
    ].join("");
    const xml = xmileOf({ variables, dt: 0.125, stop: 40 });
    const { values } = runXmile(xml);
    const other = runWithSdeverywhere(xml);
    for (const [name, found] of Object.entries(values))
      expect(expectEqualSeries(name, found, other.get(name.toLowerCase()) as number[], 1e-10), name).toBe(321);
  });
});
