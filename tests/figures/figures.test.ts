import { describe, expect, test } from "vitest";
import {
  begroting,
  cijfer,
  euroPerEenheid,
  jaarverslagcijfers,
  kanttekeningen,
  openbareCijfers,
  realisatie,
} from "../../src/figures/figures.ts";
import report from "../../src/figures/jaarverslag-2025.json" with { type: "json" };
import published from "../../src/figures/openbare-cijfers.json" with { type: "json" };
import { annualReportSchema, publicFiguresSchema } from "../../src/figures/schema.ts";

describe("the published figures", () => {
  test("are all there, each with table, label and unit", () => {
    expect(jaarverslagcijfers).toHaveLength(114);
    for (const { table, label, unit } of jaarverslagcijfers)
      expect([table, label, unit].every((text) => text.length > 0)).toBe(true);
    expect(new Set(jaarverslagcijfers.map(({ id }) => id)).size).toBe(114);
  });

  test("carry the numbers of the report", () => {
    expect(realisatie("gemiddeldeBezetting", 2025)).toBe(74_700);
    expect(begroting("gemiddeldeBezetting", 2025)).toBe(105_180);
    expect(realisatie("uitgavenCoa", 2025)).toBe(3_593_266);
    expect(realisatie("uitgavenCoa", 2020)).toBeNull();
    expect(begroting("uitgavenNidos", 2025)).toBe(439_564);
    expect(() => cijfer("bestaatNiet")).toThrow("cijfer bestaatNiet bestaat niet in jaarverslag-2025.json");
  });

  test("printed units become euros in one place", () => {
    expect(euroPerEenheid("x € 1.000")).toBe(1000);
    expect(euroPerEenheid("x € 1 mln.")).toBe(1e6);
    expect(euroPerEenheid("personen")).toBe(1);
  });

  test("a misspelt key, a missing source or a text for a number is refused", () => {
    expect(annualReportSchema.safeParse({ ...report, figures: [{ ...report.figures[0], tabel: "8" }] }).success).toBe(
      false,
    );
    expect(
      annualReportSchema.safeParse({ ...report, figures: [{ ...report.figures[0], unit: undefined }] }).success,
    ).toBe(false);
    const { bron: _, ...zonder } = published.coaBezettingJaareinde;
    expect(publicFiguresSchema.safeParse({ ...published, coaBezettingJaareinde: zonder }).success).toBe(false);
    expect(
      publicFiguresSchema.safeParse({ ...published, instroom2026: { ...published.instroom2026, gemiddelde: "848" } })
        .success,
    ).toBe(false);
  });

  test("the remarks on the source name figures that exist, and what Table 9 gets wrong is still wrong in the data", () => {
    expect(kanttekeningen.length).toBeGreaterThanOrEqual(11);
    const parts = ["indProductie", "indLumpsum", "indSpecifiek"].map((id) => realisatie(id, 2025) ?? 0);
    const sum = parts.reduce((a, b) => a + b, 0);
    expect((realisatie("indTotaleBekostiging", 2025) ?? 0) - sum).toBe(61_817);
  });

  test("Table 4 adds up to its total", () => {
    const posts = jaarverslagcijfers.filter(
      ({ id }) => id.startsWith("onderuitputting") && id !== "onderuitputtingTotaal",
    );
    const sum = posts.reduce((total, { realisatie: r }) => total + (r?.["2025"] ?? 0), 0);
    expect(sum).toBeCloseTo(realisatie("onderuitputtingTotaal", 2025) ?? 0, 3);
  });

  test("month profiles add up to one but for their rounding", () => {
    for (const shares of Object.values(openbareCijfers.maandprofiel.values))
      expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(0.0006);
  });
});
