import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { begrotingscyclus, CYCLUSJAREN, verwachteAfrekening } from "../../src/analysis/begrotingscyclus.ts";
import { vergelijkReeks } from "../../src/analysis/begrotingsreeks.ts";
import { basisprijsBeschikking, onderuitputting } from "../../src/analysis/onderuitputting.ts";
import { inPrijspeil, prijsindexVan } from "../../src/analysis/prijspeil.ts";
import { documentOf, ramingOf } from "../scenarios.ts";

describe("the budget cycle of 2025", () => {
  const rows = begrotingscyclus(2025, []);
  const row = (id: string) => {
    const found = rows.find((moment) => moment.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  test("has all moments in order, with what is published and nothing else", () => {
    expect(rows.map(({ id, q, bedrag }) => [id, q, bedrag])).toEqual([
      ["ontwerpbegroting", 105_180, 4_062_600_000],
      ["eersteSuppletoire", null, null],
      ["beschikking", 76_323, 3_900_000_000],
      ["septemberSuppletoire", null, null],
      ["mppMediaan", 74_362, null],
      ["tweedeSuppletoire", 74_373, null],
      ["realisatie", 74_700, 3_593_266_000],
      ["afrekening", null, null],
    ]);
  });

  test("prices are amount over number, and steps skip what is not published", () => {
    expect(Math.round(row("ontwerpbegroting").p ?? 0)).toBe(38_625);
    expect(Math.round(row("beschikking").p ?? 0)).toBe(51_099);
    expect(Math.round(row("realisatie").p ?? 0)).toBe(48_103);
    expect(row("beschikking").stap).toEqual({ q: 76_323 - 105_180, bedrag: -162_600_000 });
    expect(row("mppMediaan").stap).toEqual({ q: 74_362 - 76_323, bedrag: null });
    expect(row("tweedeSuppletoire").stap.q).toBe(11);
    expect(row("realisatie").stap).toEqual({ q: 327, bedrag: 3_593_266_000 - 3_900_000_000 });
    expect(row("mppMediaan").gemeld).toBe(-231_996_000);
    expect(row("tweedeSuppletoire").gemeld).toBe(-356_000_000);
  });

  test("a moment of one's own takes its place, and the next step starts from it", () => {
    const eigen = [{ id: "mei", jaar: 2025, maand: "2025-05", naam: "Voorjaarsnota", q: 90_000, bedrag: null }];
    const own = begrotingscyclus(2025, [...eigen, { ...eigen[0], id: "ander", jaar: 2026 } as (typeof eigen)[0]]);
    expect(own.map(({ id }) => id).slice(0, 4)).toEqual([
      "ontwerpbegroting",
      "eersteSuppletoire",
      "mei",
      "beschikking",
    ]);
    expect(own[2]).toMatchObject({
      q: 90_000,
      p: null,
      naam: "Voorjaarsnota",
      stap: { q: 90_000 - 105_180, bedrag: null },
    });
    expect(own[3]?.stap.q).toBe(76_323 - 90_000);
    expect(begrotingscyclus(2026, [{ ...eigen[0], jaar: 2026 } as (typeof eigen)[0]])).toHaveLength(1);
  });

  test("2024 was an advance: net of what came back it is € 3.650 mln., € 52.559 a head", () => {
    const [werd, afrekening] = begrotingscyclus(2024, []);
    expect(werd?.bedrag).toBe(3_932_169_000);
    expect(afrekening?.bedrag).toBe(3_650_069_000);
    expect(Math.round((afrekening?.p ?? 0) - 0)).toBe(52_558);
    expect(afrekening?.stap.bedrag).toBe(-282_100_000);
    for (const year of CYCLUSJAREN.filter((jaar) => jaar < 2024)) expect(begrotingscyclus(year, [])).toHaveLength(1);
  });

  test("what is to come back is the advance less what it comes to", () => {
    expect(verwachteAfrekening(3_900e6, 3_593e6)).toBe(307e6);
    expect(verwachteAfrekening(3_500e6, 3_593e6)).toBe(-93e6);
  });
});

describe("the underspend of 2025", () => {
  const { posten, totaal } = onderuitputting();
  const post = (id: string) => {
    const found = posten.find((row) => row.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  test("the posts add up to the printed total of € 819,729 mln.", () => {
    expect(Math.round(posten.reduce((sum, { bedrag }) => sum + bedrag, 0) / 1000)).toBe(-819_729);
    expect(totaal).toBe(-819_729_000);
  });

  test("its base is not the adopted budget: 3.825,3 and 431,6 mln.", () => {
    expect(post("onderuitputtingCoa").basis).toBe(3_825_262_000);
    expect(post("onderuitputtingCoa").begroting).toBe(4_062_600_000);
    expect(post("onderuitputtingNidos").basis).toBe(431_568_000);
  });

  test("price times number: COA 1.961 fewer people explain 62 of 232 mln., Nidos 29,8 and 60,1", () => {
    expect(Math.round(basisprijsBeschikking())).toBe(31_445);
    const [volume, rest] = post("onderuitputtingCoa").model;
    expect(volume?.q).toBe(-1961);
    expect([volume, rest].map((part) => Math.round((part?.bedrag ?? 0) / 1e6))).toEqual([-62, -170]);
    expect(post("onderuitputtingNidos").model.map(({ bedrag }) => Math.round(bedrag / 1e5) / 10)).toEqual([
      -29.8, -60.1,
    ]);
    const [plekken] = post("onderuitputtingOekraine").model;
    expect(plekken?.p).toBe(61 * 365);
    expect(Math.round(plekken?.q ?? 0)).toBe(-16_079);
  });

  test("only posts that the model has are worked out", () => {
    expect(posten.filter(({ model }) => model.length > 0).map(({ id }) => id)).toEqual([
      "onderuitputtingOekraine",
      "onderuitputtingCoa",
      "onderuitputtingNidos",
    ]);
  });
});

describe("a budget by year beside a forecast", () => {
  test("the technical series of the draft budget: short from 2027, and ended then", () => {
    const { jaren, eersteTekort, geldOp } = vergelijkReeks(
      { 2026: 4890, 2027: 1016, 2028: 691 },
      { 2025: 4000, 2026: 4500, 2027: 4600, 2028: 4700 },
    );
    expect(eersteTekort).toBe(2027);
    expect(geldOp).toBe(2027);
    expect(jaren.map(({ verschil }) => verschil)).toEqual([null, 390, -3584, -4009]);
    expect(jaren[2]).toMatchObject({ saldo: -3194, dekking: 1016 / 4600 });
  });

  test("what is left over carries the money on: short in one year, ended in a later one, or never", () => {
    expect(vergelijkReeks({ 2026: 20, 2027: 8, 2028: 1 }, { 2026: 10, 2027: 10, 2028: 10 })).toMatchObject({
      eersteTekort: 2027,
      geldOp: 2028,
    });
    expect(vergelijkReeks({ 2026: 20, 2027: 8 }, { 2026: 10, 2027: 10 }).geldOp).toBeUndefined();
    expect(vergelijkReeks({}, {})).toEqual({ jaren: [], eersteTekort: undefined, geldOp: undefined });
  });

  test("over and under add up to what is left", () => {
    const series = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(series, series, (budget, cost) => {
        const byYear = (values: readonly number[]) => Object.fromEntries(values.map((value, k) => [2026 + k, value]));
        const { jaren } = vergelijkReeks(byYear(budget), byYear(cost));
        const both = jaren.filter(({ verschil }) => verschil !== null);
        const sum = both.reduce((total, { verschil }) => total + (verschil ?? 0), 0);
        expect(both.at(-1)?.saldo).toBe(sum);
      }),
      { seed: 2025 },
    );
  });
});

describe("price levels", () => {
  const raming = ramingOf(documentOf("mpp-2025-max"));

  test("published years by consumer prices: € 100 of 2021 is € 121,8 of 2025", () => {
    expect(inPrijspeil(raming, 100, 2021, 2025)).toBeCloseTo(100 * 1.1 * 1.038 * 1.033 * 1.033, 9);
    expect(inPrijspeil(raming, 100, 2021, "lopend")).toBe(100);
    expect(inPrijspeil(raming, 100, 2025, 2025)).toBe(100);
    expect(prijsindexVan(raming, 2020)).toBeUndefined();
  });

  test("forecast years by the index of the scenario", () => {
    const waarden = { prijsindex: { jaren: { 2026: 1.03, 2027: 1.06 }, eenheid: "1", aanname: "proef" } } as const;
    const dearer = ramingOf({ schema: 1, id: "duurder", naam: "Duurder", ouder: "mpp-2025-max", waarden });
    expect(inPrijspeil(dearer, 106, 2027, 2025)).toBeCloseTo(100, 12);
    expect(inPrijspeil(dearer, 103, 2026, 2027)).toBeCloseTo(106, 12);
    expect(inPrijspeil(raming, 106, 2027, 2025)).toBe(106);
  });
});
