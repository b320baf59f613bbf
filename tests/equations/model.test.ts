import { expect, test } from "vitest";
import { auxiliary, parameter } from "../../src/engine/declaration.ts";
import type { Program } from "../../src/engine/program.ts";
import { runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";
import { model } from "../../src/model/model.ts";

const STEPS = 48;
const ORIGIN = 30;

/** Round numbers of the right size, by id or else by unit: not the figures, only enough for every equation to work. */
const byId: Readonly<Record<string, number>> = {
  bezettingBegin: 20_000,
  asielinstroom: 36_000,
  overigeInstroom: 1200,
  opvangfactor: 1,
  maandprofiel: 1 / 12,
  instroomOpvangRealisatie: 3000,
  uitstroomOpvangRealisatie: 2600,
  nareisRealisatie: 300,
  inwilligingenCbs: 9600,
  vergunningenfactor: 1,
};
const byUnit: Readonly<Record<string, number>> = {
  "1": 0.2,
  persoon: 5000,
  "persoon/maand": 100,
  "persoon/jaar": 1500,
  "1/maand": 0.05,
  maand: 9,
  plek: 40_000,
  "plek/jaar": 1000,
  "persoon/plek": 0.94,
};

function run(program: Program) {
  const inputs = Object.fromEntries(
    program.quantities
      .filter(({ kind }) => kind === "parameter" || kind === "series")
      .map(({ id, unit }) => {
        if (id === "historie") return [id, { perStep: Float64Array.from({ length: STEPS }, (_, t) => +(t < ORIGIN)) }];
        if (/Opgelegd$|^nareisPad$/.test(id)) return [id, Number.NaN];
        return [id, byId[id] ?? byUnit[unit] ?? 30_000];
      }),
  );
  return runProgram({ program, inputs, lanes: 1, steps: STEPS });
}

const program = buildProgram(model);

test("the real model builds", () => {
  expect(program.quantities.map(({ id }) => id)).toEqual(model.map(({ id }) => id));
  expect(program.quantities.map(({ equation }) => equation)).toEqual(
    model.map((d) => ("equation" in d ? d.equation : "start" in d ? d.start : "")),
  );
  expect(program.stocks.map(({ id }) => id)).toEqual(model.flatMap(({ id, kind }) => (kind === "stock" ? [id] : [])));
});

test("a program is plain data: written down and read again it is the same and gives the same bits", () => {
  const again = JSON.parse(JSON.stringify(program)) as Program;
  expect(again).toEqual(program);
  const [first, second] = [run(program), run(again)];
  expect(first.problems).toEqual([]);
  expect(Object.keys(first.values)).toEqual(program.quantities.map(({ id }) => id));
  for (const [id, numbers] of Object.entries(first.values))
    for (const [k, number] of numbers.entries())
      if (!Object.is(number, second.values[id]?.[k])) expect.fail(`${id} at ${k} differs`);
  // The run is a real one: it fills, empties and goes on after the origin.
  const bezetting = first.values.bezetting ?? new Float64Array();
  expect(bezetting.every((count) => count > 0 && count < 1e6)).toBe(true);
  expect(new Set(bezetting).size).toBe(STEPS);
});

test("equations that look back at the same thing in the same words share what they remember", () => {
  const { memories } = buildProgram([
    parameter("x", "persoon", "Any"),
    auxiliary("a", "persoon", "previous(x, 0 persoon)", "One"),
    auxiliary("b", "persoon", "2 * previous(x, 0 persoon)", "The same"),
    auxiliary("c", "persoon", "previous(x, 1 persoon)", "Another first value"),
  ]);
  expect(memories.length).toBe(2);
});

test("building the model again gives the same program", () => {
  expect(buildProgram(model)).toEqual(program);
});
