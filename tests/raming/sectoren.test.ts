import { describe, expect, test } from "vitest";
import { begrotingVan } from "../../src/raming/afleiding.ts";
import type { Jaarcijfer } from "../../src/raming/jaarcijfers.ts";
import { documentOf, jaar, ramingOf, reeks, scenarioIds } from "../scenarios.ts";

/** What the report prints, or what follows from it, to the last unit; amounts in x € 1.000. */

const raming = ramingOf(documentOf("realisatie-2025"));
const werd = (id: Jaarcijfer, y = 2025) => jaar(raming, y)[id];
const begroot = (id: Jaarcijfer) => begrotingVan(id, 2025);
const duizend = (value: number | null | undefined) => Math.round((value ?? Number.NaN) / 1000);

describe("COA", () => {
  test("budget, outturn and their prices per head", () => {
    expect(begroot("kostenCoa")?.waarde).toBe(4_062_600_000);
    expect(werd("kostenCoa").waarde).toBe(3_593_266_000);
    expect(Math.round(begroot("prijsCoa")?.waarde ?? 0)).toBe(38_625);
    expect(Math.round(werd("prijsCoa").waarde ?? 0)).toBe(48_103);
    expect(werd("prijsCoa").herkomst).toBe("afgeleid");
  });

  test("the subsidy of € 3,9 mrd. is the base price times 76.323 persons and € 1,5 mrd. of emergency reception", () => {
    const basisprijs = reeks(raming, "basisprijs")[84] as number;
    expect(Math.round(basisprijs)).toBe(31_445);
    expect(basisprijs * 76_323 + 1_500_000_000).toBeCloseTo(3_900_000_000, 4);
  });

  test.each([2021, 2022, 2023, 2024, 2025])("base, surcharge and restant of %i add up to Table 6", (y) => {
    const parts = (["kostenCoaBasis", "kostenCoaToeslag", "kostenCoaRestant"] as const).map(
      (id) => werd(id, y).waarde ?? Number.NaN,
    );
    expect(parts.reduce((a, b) => a + b)).toBeCloseTo(werd("kostenCoa", y).waarde ?? 0, 4);
    expect(werd("kostenCoaRestant", y).herkomst).toBe("berekend");
  });

  test("product groups are the shares of Table 11 and add up to the whole", () => {
    const groups = ["kostenCoaPersoneel", "kostenCoaMaterieel", "kostenCoaRente", "kostenCoaZorg"] as const;
    for (const y of [2025, 2027])
      expect(groups.map((id) => werd(id, y).waarde ?? 0).reduce((a, b) => a + b)).toBeCloseTo(
        werd("kostenCoa", y).waarde ?? 0,
        3,
      );
    expect(groups.map((id) => Math.round((100 * (werd(id).waarde ?? 0)) / 3_593_266_000))).toEqual([24, 63, 3, 10]);
    expect(groups.map((id) => Math.round((100 * (begroot(id)?.waarde ?? 0)) / 4_062_600_000))).toEqual([21, 68, 2, 9]);
  });

  test("2024 after settlement: € 282,1 mln. came back in 2025 and belongs to 2024", () => {
    expect(werd("teruggaveCoa").waarde).toBe(282_100_000);
    expect(werd("kostenCoaNaAfrekening", 2024)).toEqual({ waarde: 3_650_069_000, herkomst: "afgeleid" });
    expect(Math.round(werd("prijsCoaNaAfrekening", 2024).waarde ?? 0)).toBe(52_558);
    const next = (werd("teruggaveCoa", 2026).waarde ?? 0) + (werd("kostenCoaNaAfrekening").waarde ?? 0);
    expect(next).toBeCloseTo(3_593_266_000, 3);
  });

  test("other departments apart; places by kind, and null where nothing was published", () => {
    expect(werd("bijdrageDepartementen").waarde).toBe(33_000_000);
    expect(begroot("bijdrageDepartementen")?.waarde).toBe(57_950_000);
    expect(werd("meerjarigePlekkenUltimo")).toEqual({ waarde: 46_200, herkomst: "afgeleid" });
    expect(werd("meerjarigePlekkenUltimo", 2024).waarde).toBeNull();
    expect(werd("tekortGemiddeld").waarde).toBeNull();
    expect(werd("tekortGemiddeld", 2026).waarde).toBe(0);
  });
});

test("Nidos: 439.564 and 349.615 with the care equivalents unrounded", () => {
  for (const [cijfer, total, equivalent, pupils] of [
    [begroot, 439_564, 8_486, 12_950],
    [werd, 349_615, 8_184, 9_950],
  ] as const) {
    const value = (id: Jaarcijfer) => cijfer(id)?.waarde ?? Number.NaN;
    expect(value("kostenNidos")).toBe(total * 1000);
    expect(Math.round(value("verzorgingsequivalent"))).toBe(equivalent);
    expect(value("verzorgingsequivalent") % 1).not.toBe(0);
    expect(value("kostenNidosBegeleiding")).toBe(pupils * 9_937);
    expect(value("kostenNidosInstroomteam")).toBe(9_724_000);
    expect(
      value("kostenNidosBegeleiding") + value("kostenNidosVerzorging") + value("kostenNidosInstroomteam"),
    ).toBeCloseTo(total * 1000, 4);
  }
  expect(Math.round((werd("kostenNidosVerzorging").waarde ?? 0) / 1e5) / 10).toBe(241);
  expect(werd("kostenNidosVerzorging", 2024).waarde).toBeNull();
});

describe("IND", () => {
  test("asylum cases are derived: 86.318 in 2025, 95.148 in 2024", () => {
    expect(Math.round(werd("afdoeningenAsiel").waarde ?? 0)).toBe(86_318);
    expect(Math.round(werd("afdoeningenAsiel", 2024).waarde ?? 0)).toBe(95_148);
    expect(werd("afdoeningenAsiel").herkomst).toBe("afgeleid");
    expect(werd("afdoeningenAsiel", 2021).waarde).toBeNull();
  });

  test("the parts of Table 9 add up to less than it prints; both are there, and Table 6 with its restant", () => {
    expect(duizend(werd("bekostigingInd").waarde)).toBe(1_098_935);
    expect(duizend(werd("bekostigingIndGedrukt").waarde)).toBe(1_160_752);
    expect(duizend(werd("bijdrageInd").waarde)).toBe(1_008_806);
    expect(duizend(werd("bijdrageIndGedrukt").waarde)).toBe(1_070_623);
    expect(duizend(werd("kostenInd").waarde)).toBe(1_017_282);
    expect(duizend(werd("kostenIndRestant").waarde)).toBe(8_476);
    expect(duizend(begroot("bekostigingInd")?.waarde)).toBe(926_372);
    expect(duizend(begroot("bijdrageInd")?.waarde)).toBe(866_372);
    expect(begroot("kostenIndRestant")?.waarde).toBe(0);
  });

  test("the link to the decisions of the chain gives 2024 and 2025 within one in a hundred", () => {
    for (const y of [2024, 2025]) {
      const months = reeks(raming, "afdoeningenAsiel").subarray((y - 2019) * 12, (y - 2018) * 12);
      const own = months.reduce((a, b) => a + b);
      expect(Math.abs(own / (werd("afdoeningenAsiel", y).waarde ?? 0) - 1)).toBeLessThan(0.01);
    }
  });

  test("timeliness follows from waiting: 2023 to 2025 within two points, and worse when work piles up", () => {
    for (const y of [2023, 2024, 2025]) {
      const sum = (id: string) =>
        reeks(raming, id)
          .subarray((y - 2019) * 12, (y - 2018) * 12)
          .reduce((a, b) => a + b);
      const own = sum("afdoeningenAsielOpTijd") / sum("afdoeningenAsiel");
      expect(Math.abs(own - (werd("tijdigheidAsiel", y).waarde ?? 0))).toBeLessThan(0.02);
    }
    expect(werd("tijdigheidAsiel", 2028).waarde).toBeLessThan(werd("tijdigheidAsiel", 2026).waarde ?? 0);
  });
});

test("dwangsommen: 75.956 + 270.718 − 79.063 = 267.611, and the model starts 2026 there", () => {
  expect(duizend(werd("dwangsommenBegin").waarde)).toBe(75_956);
  expect(duizend(werd("dotatieDwangsommen").waarde)).toBe(270_718);
  expect(duizend(werd("onttrekkingDwangsommen").waarde)).toBe(79_063);
  expect(duizend(werd("dwangsommenUltimo").waarde)).toBe(267_611);
  expect(duizend(werd("dwangsommenBegin", 2026).waarde)).toBe(267_611);
  expect(werd("dwangsommenUltimo", 2024).waarde).toBeNull();
  // The mean duration was chosen to pay out what 2025 paid out.
  const stand = { begin: 75_956, erin: 270_718 / 12, uit: 0 };
  const kans = 1 / (reeks(raming, "duurVoorziening")[0] as number);
  for (let month = 0; month < 12; month++) {
    const blijft = stand.begin * Math.exp(-kans) + (stand.erin / kans) * (1 - Math.exp(-kans));
    stand.uit += stand.begin + stand.erin - blijft;
    stand.begin = blijft;
  }
  expect(Math.abs(stand.uit - 79_063)).toBeLessThan(10);
});

describe("ODA", () => {
  test("Table 7, and the one product that is known: 18.511 and 44.498 person-years", () => {
    expect(duizend(werd("odaCoa").waarde)).toBe(890_427);
    expect(duizend(werd("odaNidos").waarde)).toBe(36_357);
    expect(duizend(werd("odaTotaal").waarde)).toBe(1_016_236);
    expect(Math.round(werd("odaPersonen").waarde ?? 0)).toBe(18_511);
    expect(Math.round(begroot("odaPersonen")?.waarde ?? 0)).toBe(44_498);
    expect(Math.round(100 * (werd("odaDeelBezetting").waarde ?? 0))).toBe(25);
    expect(Math.round(100 * (begroot("odaDeelBezetting")?.waarde ?? 0))).toBe(42);
  });

  test("the eligible share is what closes 2025 on the model's first-year residents", () => {
    const share = (werd("odaPersonen").waarde ?? 0) / (werd("eerstejaarsGemiddeld").waarde ?? 0);
    expect(Math.abs(share - (reeks(raming, "odaAandeelCoa")[84] as number))).toBeLessThan(0.0005);
    expect(werd("eerstejaarsGemiddeld", 2019).waarde).toBeNull();
    expect(werd("eerstejaarsGemiddeld").herkomst).toBe("berekend");
  });

  test.each(scenarioIds)("%s: first-years are never more than the residents, group by group", (id) => {
    const run = ramingOf(documentOf(id));
    for (const [first, all] of [
      ["eerstejaarsInProcedure", "inProcedure"],
      ["eerstejaarsVergunninghouders", "vergunninghouders"],
      ["eerstejaarsAfgewezenen", "afgewezenen"],
      ["eerstejaars", "bezetting"],
    ] as const)
      for (const [month, value] of reeks(run, first).entries()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual((reeks(run, all)[month] as number) * (1 + 1e-12));
      }
  });
});

test("Oekraïne: Table 6, p × q with its restant, receipts apart, and the price of 2026", () => {
  expect(duizend(werd("kostenOekraine").waarde)).toBe(2_201_813);
  expect(duizend(begroot("kostenOekraine")?.waarde)).toBe(3_846_752);
  expect(duizend(werd("kostenOekraineGemeenten").waarde)).toBe(1_955_609);
  expect(duizend(werd("kostenOekraineZorg").waarde)).toBe(227_900);
  expect(duizend(werd("kostenOekraineOverig").waarde)).toBe(18_304);
  expect(werd("oekrainePxq").waarde).toBe(91_000 * 61 * 365);
  expect(duizend(werd("oekraineRestant").waarde)).toBe(1_955_609 - 2_026_115);
  expect(werd("teruggaveOekraine").waarde).toBe(77_100_000);
  expect(werd("ontheemdenUltimo").waarde).toBe(132_000);
  expect(werd("ontheemdenEldersUltimo").waarde).toBe(41_000);
  expect(werd("kostenOekraineGemeenten", 2026).waarde).toBeCloseTo(91_000 * 44 * 365, 2);
  expect(werd("ontheemdenUltimo", 2024).waarde).toBeNull();
});

test.each(scenarioIds)("%s: pupils are their four ages, and a forecast before they are known is null", (id) => {
  const run = ramingOf(documentOf(id));
  const ages = ["pupillenOnder15", "pupillen15", "pupillen16", "pupillen17"].map((age) => reeks(run, age));
  for (const [month, total] of reeks(run, "pupillen").entries())
    expect(ages.reduce((sum, age) => sum + (age[month] as number), 0)).toBeCloseTo(total, 8);
  for (const row of run.jaren) if (row.kostenNidos.waarde === null) expect(row.odaTotaal.waarde).toBeNull();
});

test("a pupil stays 23 months on average at rest, as in the budget", () => {
  const at = (id: string) => reeks(raming, id)[90] as number;
  const vertrek = 1 / at("duurTotVertrekPupil");
  let doorstroom = 0;
  let maanden = 0;
  const laatste = 1 - at("aandeelOnder15Binnenkomst") - at("aandeel15Binnenkomst") - at("aandeel16Binnenkomst");
  for (const [aandeel, duur] of [
    [at("aandeelOnder15Binnenkomst"), at("duurOnder15")],
    [at("aandeel15Binnenkomst"), at("duurLeeftijdsjaar")],
    [at("aandeel16Binnenkomst"), at("duurLeeftijdsjaar")],
    [laatste, at("duurLeeftijdsjaar")],
  ] as const) {
    const erin = doorstroom + aandeel;
    maanden += erin / (1 / duur + vertrek);
    doorstroom = (erin * (1 / duur)) / (1 / duur + vertrek);
  }
  expect(Math.abs(maanden - (12 * 12_950) / 6_770)).toBeLessThan(0.2);
});
