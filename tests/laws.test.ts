import { describe, expect, test } from "vitest";
import { startRun } from "../src/engine/run.ts";
import { inputsOf } from "../src/raming/inputs.ts";
import { documentOf, program, ramingOf, reeks, resolved, scenarioIds } from "./scenarios.ts";

/** What must hold for every file in scenarios/. */

const RELATIVE = 1e-9;

describe.each(scenarioIds)("%s", (id) => {
  const raming = ramingOf(documentOf(id));

  test.each(program.stocks)("nobody is lost or made: $id", (stock) => {
    const name = (register: number) => program.quantities.find((quantity) => quantity.register === register)?.id ?? "";
    const count = reeks(raming, stock.id);
    const inflows = stock.in.map((register) => reeks(raming, name(register)));
    const outflows = stock.out.map((register) => reeks(raming, name(register)));
    for (let month = 0; month < raming.maanden.length; month++) {
      const start = count[month] as number;
      const change = [...inflows.map((f) => f[month] as number), ...outflows.map((f) => -(f[month] as number))];
      const end = start + change.reduce((sum, value) => sum + value, 0);
      const size = Math.max(1, start, ...change.map(Math.abs));
      expect(Math.abs(end - (count[month + 1] as number)) / size).toBeLessThan(RELATIVE);
    }
  });

  test("no stock is negative or unknown", () => {
    for (const { id: stock } of program.stocks) {
      const least = reeks(raming, stock).reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
      expect(least).toBeGreaterThanOrEqual(0);
      expect(reeks(raming, stock).every(Number.isFinite)).toBe(true);
    }
  });

  test("occupancy changes by inflow, outflow and imposed correction alone", () => {
    const bezetting = reeks(raming, "bezetting");
    for (let month = 0; month + 1 < raming.maanden.length; month++) {
      const end =
        (bezetting[month] as number) +
        (reeks(raming, "instroomOpvang")[month] as number) -
        (reeks(raming, "uitstroomOpvang")[month] as number) +
        (reeks(raming, "opgelegdeCorrectie")[month] as number);
      expect(Math.abs(end - (bezetting[month + 1] as number)) / end).toBeLessThan(RELATIVE);
    }
  });

  test("an empty child differs by exactly nothing", () => {
    const child = ramingOf({ schema: 1, id: "leeg-kind", naam: "Leeg kind", ouder: id });
    for (const [name, values] of Object.entries(raming.reeksen))
      expect(values.every((value, k) => Object.is(value, reeks(child, name)[k]))).toBe(true);
    expect(child.jaren).toEqual(raming.jaren);
  });

  test("a lane among many is the lane alone, to the bit", () => {
    const frame = inputsOf(resolved(documentOf(id)));
    if (!frame.ok) throw new Error("inputs");
    const { inputs, steps } = frame.waarde;
    const lanes = 3;
    const run = startRun({ program, inputs, lanes, steps });
    while (!run.done) run.advance();
    for (const [name, values] of Object.entries(raming.reeksen))
      for (let month = 0; month < values.length; month++)
        for (let lane = 0; lane < lanes; lane++)
          if (!Object.is(run.values[name]?.[month * lanes + lane], values[month]))
            throw new Error(`${name} month ${month} lane ${lane}`);
  });

  test("every figure of a year is a number or null, never NaN", () => {
    for (const { jaar: _, ...cijfers } of raming.jaren)
      for (const { waarde } of Object.values(cijfers)) expect(waarde === null || Number.isFinite(waarde)).toBe(true);
  });
});
