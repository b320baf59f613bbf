import { describe, expect, test } from "vitest";
import { realisatie } from "../../src/figures/figures.ts";
import { simuleer } from "../../src/raming/raming.ts";
import { zin } from "../../src/text/problems.ts";
import { documentOf, jaar, program, ramingOf, reeks, resolved } from "../scenarios.ts";

describe("realisatie-2025", () => {
  const raming = ramingOf(documentOf("realisatie-2025"));
  const jaren = [2019, 2020, 2021, 2022, 2023, 2024, 2025];

  test("day 0: January 2019 starts at 22.498", () => {
    expect(reeks(raming, "bezetting")[0]).toBeCloseTo(22_498, 6);
  });

  test("closure: the year ends follow from Table 8", () => {
    expect(jaren.map((y) => Math.round(jaar(raming, y).bezettingUltimo.waarde ?? 0))).toEqual([
      27_418, 28_188, 37_208, 51_838, 64_128, 72_147, 79_077,
    ]);
  });

  test.each(jaren.map((y) => [y]))("the model's own months of %i add up to Table 8", (y) => {
    const first = (y - 2019) * 12;
    const sum = (id: string) =>
      reeks(raming, id)
        .subarray(first, first + 12)
        .reduce((a, b) => a + b, 0);
    expect(Math.abs(sum("instroomOpvang") - (realisatie("instroomOpvang", y) ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(sum("uitstroomOpvang") - (realisatie("uitstroomOpvang", y) ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(sum("gemiddeldeBezetting") / 12 - (realisatie("gemiddeldeBezetting", y) ?? 0))).toBeLessThan(1);
  });

  test("money is fact in history: Table 6 to the thousand, null before it", () => {
    for (const y of [2021, 2022, 2023, 2024, 2025]) {
      expect(jaar(raming, y).kostenCoa.waarde).toBe((realisatie("uitgavenCoa", y) ?? 0) * 1000);
      expect(jaar(raming, y).kostenNidos.waarde).toBe((realisatie("uitgavenNidos", y) ?? 0) * 1000);
    }
    for (const y of [2019, 2020]) {
      expect(jaar(raming, y).kostenCoa.waarde).toBeNull();
      expect(jaar(raming, y).kostenNidos.waarde).toBeNull();
    }
  });

  test("what was not published is null: pupils before 2025, places and emergency reception in history", () => {
    expect(jaar(raming, 2024).pupillenUltimo.waarde).toBeNull();
    expect(jaar(raming, 2024).instroomAmv.waarde).toBeNull();
    expect(jaar(raming, 2025).pupillenUltimo.waarde).toBe(9950);
    expect(jaar(raming, 2025).noodopvangGemiddeld.waarde).toBeNull();
    expect(jaar(raming, 2025).plekkenNodigPiek.waarde).toBeNull();
  });

  test("the model divides history over its groups as the public counts suggest", () => {
    const vergunninghouders = reeks(raming, "vergunninghouders");
    const at = (month: number) => vergunninghouders[month] as number;
    expect(Math.abs(at(70) / 19_000 - 1)).toBeLessThan(0.1); // November 2024
    expect(Math.abs(at(10) / 5_595 - 1)).toBeLessThan(0.2); // November 2019
    expect(Math.abs(at(17) / 5_790 - 1)).toBeLessThan(0.2); // June 2020
    const gehuisvest = reeks(raming, "huisvesting")
      .subarray(60, 72)
      .reduce((a, b) => a + b, 0);
    expect(Math.abs(gehuisvest / 30_210 - 1)).toBeLessThan(0.12); // 2024, Kamerstuk
  });

  test("the forecast starts from the closed count, so day 0 of the forecast is exact", () => {
    expect(reeks(raming, "bezetting")[84]).toBeCloseTo(79_077, 6);
    expect(raming.maanden[raming.origin]).toBe("2026-01");
  });
});

describe("begroting-2025, imposed", () => {
  const raming = ramingOf(documentOf("begroting-2025"));
  const cijfers = jaar(raming, 2025);

  test("mean, cost of COA and cost of Nidos are the budget's", () => {
    expect(Math.abs((cijfers.gemiddeldeBezetting.waarde ?? 0) - 105_180)).toBeLessThan(5);
    expect((cijfers.kostenCoa.waarde ?? 0) / 1e6).toBeCloseTo(4062.6, 1);
    expect((cijfers.kostenNidos.waarde ?? 0) / 1e6).toBeCloseTo(439.6, 1);
  });

  test("the imposed level is reached by a flow of its own, before the year begins", () => {
    expect(reeks(raming, "bezetting")[72]).toBeCloseTo(88_655, 6);
    const jump = reeks(raming, "opgelegdeCorrectie");
    expect(jump[71]).toBeGreaterThan(5_000);
    expect([...jump].filter((value) => value !== 0)).toHaveLength(1);
    expect(cijfers.instroomOpvang).toEqual({ waarde: expect.closeTo(84_360, 6), herkomst: "opgelegd" });
    expect(cijfers.uitstroomOpvang).toEqual({ waarde: expect.closeTo(51_310, 6), herkomst: "opgelegd" });
  });
});

describe("an origin inside a year", () => {
  test("the annual path sets the rest: realised so far and forecast add up to the total", () => {
    const raming = ramingOf(documentOf("mpp-2025-max"));
    const total = jaar(raming, 2025).instroomOpvang.waarde ?? 0;
    const factor = 52_297 / (46_460 + 8_330);
    expect(total).toBeCloseTo(factor * (55_300 + 8_330), 4);
  });

  test("a total below what had come in already is a sentence", () => {
    const document = documentOf("mpp-2025-max");
    const asielinstroom = { jaren: { 2025: 20_000, 2026: 40_000 }, eenheid: "persoon/jaar", aanname: "te laag" };
    const raming = simuleer(program, resolved({ ...document, waarden: { asielinstroom } }));
    expect(raming.ok).toBe(false);
    if (!raming.ok)
      expect(raming.problemen.map(zin)).toEqual([
        "waarden.asielinstroom.jaren.2025 is goed voor 27.041 personen instroom in de opvang, terwijl er vóór 2025-09 al 33.000 binnen waren; kies een jaartotaal dat de realisatie tot 2025-09 omvat",
      ]);
  });
});

describe("an imposed outflow larger than what is there", () => {
  test("is an error that names month, stock and amount", () => {
    const document = documentOf("realisatie-2025");
    const raming = simuleer(
      program,
      resolved({
        ...document,
        opgelegd: {
          stroom: { uitstroomOpvang: { maanden: { "2026-01": 90_000 }, eenheid: "persoon/maand", aanname: "te veel" } },
        },
      }),
    );
    expect(raming.ok).toBe(false);
    if (!raming.ok) {
      const [sentence] = raming.problemen.map(zin);
      expect(sentence).toContain("2026-01");
      expect(sentence).toContain("90.000");
      expect(sentence).toContain("bezetting");
    }
  });
});

describe("maatregelen", () => {
  const base = ramingOf(documentOf("realisatie-2025"));

  test("more decisions run up over their months and no further", () => {
    const more = ramingOf(documentOf("meer-besluiten"));
    const extra = (month: number) =>
      (reeks(more, "besluitcapaciteit")[month] as number) - (reeks(base, "besluitcapaciteit")[month] as number);
    expect(extra(89)).toBe(0); // June 2026
    expect(extra(90)).toBeCloseTo(500 / 6, 6);
    expect(extra(95)).toBeCloseTo(500, 6);
    expect(extra(120)).toBeCloseTo(500, 6);
  });

  test("faster housing lowers occupancy and never raises the wait", () => {
    const faster = ramingOf(documentOf("snellere-huisvesting"));
    expect(jaar(faster, 2027).gemiddeldeBezetting.waarde).toBeLessThan(
      jaar(base, 2027).gemiddeldeBezetting.waarde ?? 0,
    );
    for (let month = 0; month < base.maanden.length; month++)
      expect(reeks(faster, "vergunninghouders")[month] as number).toBeLessThanOrEqual(
        (reeks(base, "vergunninghouders")[month] as number) + 1e-6,
      );
  });

  test("one that is off changes nothing", () => {
    const document = documentOf("meer-besluiten");
    const off = ramingOf({
      ...document,
      maatregelen: (document.maatregelen ?? []).map((maatregel) => ({ ...maatregel, aan: false })),
    });
    expect(off.jaren).toEqual(base.jaren);
  });
});
