import { expect, test } from "vitest";
import { flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import { runModel } from "./run-model.ts";

const imposed = [
  parameter("first", "persoon", "Count at the start"),
  parameter("takes", "persoon/maand", "Outflow that is imposed"),
  stock("content", "persoon", { meaning: "Content", start: "first", in: [], out: ["outflow"] }),
  flow("outflow", "persoon/maand", "takes", "Outflow"),
  stock("other", "persoon", { meaning: "A stock beside it", start: "first", in: ["outflow"], out: [] }),
];

test("an overdrawn stock is reported once, with lane, step and amount", () => {
  const { problems, path } = runModel(imposed, { inputs: { first: 100, takes: 40 }, steps: 6 });
  expect(problems).toEqual([{ lane: 0, step: 3, stock: "content", value: -20 }]);
  expect(path("content")).toEqual([100, 60, 20, -20, -60, -100, -140]);
});

test("a stock that is emptied to the last is not overdrawn", () => {
  const { problems, path } = runModel(imposed, { inputs: { first: 100, takes: 25 }, steps: 4 });
  expect(problems).toEqual([]);
  expect(path("content")).toEqual([100, 75, 50, 25, 0]);
});

test("other lanes are unharmed by a lane that fails", () => {
  const takes = [10, 40, Number.NaN, 0, 99];
  const run = runModel(imposed, {
    inputs: { first: 100, takes: { perLane: Float64Array.from(takes) } },
    steps: 6,
    lanes: 5,
  });
  expect(run.problems).toEqual([
    { lane: 2, step: 1, stock: "content", value: Number.NaN },
    { lane: 2, step: 1, stock: "other", value: Number.NaN },
    { lane: 4, step: 2, stock: "content", value: -98 },
    { lane: 1, step: 3, stock: "content", value: -20 },
  ]);
  expect(run.path("content", 0)).toEqual([100, 90, 80, 70, 60, 50, 40]);
  expect(run.path("other", 0)).toEqual([100, 110, 120, 130, 140, 150, 160]);
  expect(run.path("content", 3)).toEqual([100, 100, 100, 100, 100, 100, 100]);
});

test("a start below zero or without a number is reported at step 0", () => {
  const first = { perLane: Float64Array.of(-1, Number.NaN, 0) };
  const { problems } = runModel(imposed, { inputs: { first, takes: 0 }, steps: 1, lanes: 3 });
  expect(problems.filter(({ stock }) => stock === "content")).toEqual([
    { lane: 0, step: 0, stock: "content", value: -1 },
    { lane: 1, step: 0, stock: "content", value: Number.NaN },
  ]);
});

test("a stock without end is reported", () => {
  const { problems } = runModel(imposed, { inputs: { first: 1, takes: Number.NEGATIVE_INFINITY }, steps: 2 });
  expect(problems).toEqual([
    { lane: 0, step: 1, stock: "content", value: Number.POSITIVE_INFINITY },
    { lane: 0, step: 1, stock: "other", value: Number.NEGATIVE_INFINITY },
  ]);
});

test.each([
  ["drain(content, 0 persoon/maand, rate)", -0.1],
  ["drain(content, 0 persoon/maand, rate)", Number.NaN],
  ["drain(content, 0 persoon/maand, rate)", Number.POSITIVE_INFINITY],
  ["drain(content, 0 persoon/maand, 0.1 / (1 maand), rate)", -0.05],
  ["drain(content, 0 persoon/maand, 0.1 / (1 maand), rate)", Number.NaN],
  ["min(5 persoon/maand, drain(content, 0 persoon/maand, rate))", -0.1],
  ["max(0 persoon/maand, drain(content, 0 persoon/maand, rate))", Number.NaN],
  ["delay(1 persoon/maand, 3, 1 / rate)", -0.1],
  ["delay(1 persoon/maand, 3, 1 / rate)", Number.NaN],
  ["conveyor(drain(content, 0 persoon/maand, rate), 1 maand)", -0.1],
])("%s with a rate that turns %f is reported, not swallowed", (equation, bad) => {
  const { problems } = runModel(
    [
      series("rate", "1/maand", "Rate"),
      stock("content", "persoon", { meaning: "Content", start: "100 persoon", in: [], out: ["outflow"] }),
      flow("outflow", "persoon/maand", equation, "Outflow"),
    ],
    { inputs: { rate: { perStep: Float64Array.of(0.001, 0.001, bad, 0.001, 0.001) } }, steps: 5 },
  );
  const step = equation.startsWith("conveyor") ? 4 : 3;
  expect(problems).toEqual([{ lane: 0, step, stock: "content", value: Number.NaN }]);
});
