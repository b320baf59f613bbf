import { describe, expect, test } from "vitest";
import { simuleer } from "./command.ts";

/** The backtest and the draws as a user asks for them, in a process of its own. */

describe("simuleer terugtoets", () => {
  test("gives the rows, references and totals as JSON", { timeout: 180_000 }, () => {
    const { exit, out } = simuleer("terugtoets", "--formaat", "json");
    expect(exit).toBe(0);
    const result = JSON.parse(out);
    expect(result.rijen).toHaveLength(4);
    expect(result.rijen[3]).toMatchObject({
      oorsprong: "2024-12",
      jaar: 2025,
      grootheid: "gemiddeldeBezetting",
      realisatie: 74_700,
      mediaan: expect.any(Number),
      p10: expect.any(Number),
      p90: expect.any(Number),
      fout: expect.any(Number),
      referenties: { vorigeUitstroom: expect.any(Number), vorigeUitstroomPlusInstroom: expect.any(Number) },
    });
    for (const { fout, mediaan, realisatie } of result.rijen) expect(fout).toBe(mediaan / realisatie - 1);
    expect(result.gemiddeldeAbsoluteFout).toBeLessThanOrEqual(0.019);
    expect(result.binnenBand).toBeGreaterThanOrEqual(3);
    expect(result.effectieveTrekkingen).toBeGreaterThanOrEqual(400);
  });

  test("has no CSV", () => {
    expect(simuleer("terugtoets", "--formaat", "csv")).toEqual({
      exit: 2,
      out: "",
      err: "--formaat is csv; bij terugtoets mag json of tabel staan\n",
    });
  });
});

describe("--trekkingen", () => {
  const file = "scenarios/realisatie-2025.json";

  test("adds p10, p50 and p90 per figure, leaves the figures as they are, and keeps null", () => {
    const plain = JSON.parse(simuleer(file).out);
    const drawn = JSON.parse(simuleer(file, "--trekkingen", "200").out);
    expect(drawn.trekkingen).toBe(200);
    for (const [k, { banden, ...cijfers }] of drawn.jaren.entries()) {
      expect(cijfers).toEqual(plain.jaren[k]);
      for (const { p10, p50, p90 } of Object.values<Record<string, number | null>>(banden))
        expect(
          p10 === null ? [p50, p90] : (p10 as number) <= (p50 as number) && (p50 as number) <= (p90 as number),
        ).toEqual(p10 === null ? [null, null] : true);
    }
    expect(drawn.jaren[0].banden.kostenCoa).toEqual({ p10: null, p50: null, p90: null });
  });

  test("writes them in CSV and the table too", () => {
    const [head, row] = simuleer(file, "--jaren", "2026", "--trekkingen", "200", "--formaat", "csv").out.split("\n");
    expect(head).toContain("gemiddeldeBezetting p90 (persoon)");
    expect(row?.split(",")).toHaveLength(head?.split(",").length ?? 0);
    expect(simuleer(file, "--jaren", "2026", "--trekkingen", "200", "--formaat", "tabel").out).toMatch(/\n {2}p50 /);
  });

  test("refuses what is no number of draws", () => {
    expect(simuleer(file, "--trekkingen", "veel")).toEqual({
      exit: 2,
      out: "",
      err: "--trekkingen is veel; er mag een geheel getal van 100 tot 20000 staan\n",
    });
  });
});
