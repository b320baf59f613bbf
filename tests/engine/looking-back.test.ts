import { expect, test } from "vitest";
import { auxiliary, flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import { farthest, runModel } from "./run-model.ts";

const x = { perStep: Float64Array.of(3, 5, 8, 13, 21, 34) };

test("previous is the value of one step ago, and what is given for it in the first step", () => {
  const { path } = runModel(
    [
      series("x", "persoon", "Any"),
      parameter("before", "persoon", "Value before the first step"),
      auxiliary("one", "persoon", "previous(x, before)", "One step ago"),
      auxiliary("two", "persoon", "previous(previous(x, before), 2 * before)", "Two steps ago"),
      auxiliary("change", "persoon", "x - previous(x, x)", "Change"),
    ],
    { inputs: { x, before: -1 }, steps: 6 },
  );
  expect(path("one")).toEqual([-1, 3, 5, 8, 13, 21]);
  expect(path("two")).toEqual([-2, -1, 3, 5, 8, 13]);
  expect(path("change")).toEqual([0, 2, 3, 5, 8, 13]);
});

test("previous may follow from itself", () => {
  const { path } = runModel(
    [auxiliary("a", "1", "previous(b, 0)", "Fibonacci"), auxiliary("b", "1", "a + previous(a, 1)", "Its next")],
    { steps: 8 },
  );
  expect(path("a")).toEqual([0, 1, 1, 2, 3, 5, 8, 13]);
});

test("previous of a stock is its count at the start of the step before", () => {
  const { path } = runModel(
    [
      flow("inflow", "persoon/maand", "10 persoon/maand", "Inflow"),
      stock("content", "persoon", { meaning: "Content", start: "100 persoon", in: ["inflow"], out: [] }),
      auxiliary("before", "persoon", "previous(content, 0 persoon)", "Content one step ago"),
    ],
    { steps: 4 },
  );
  expect(path("before")).toEqual([0, 100, 110, 120]);
});

function recent(length: number, values: readonly number[], watched: readonly number[]) {
  return runModel(
    [
      series("x", "persoon", "Any"),
      series("watching", "1", "1 while it looks"),
      auxiliary("pace", "persoon", `recent(x, ${length} maand, watching)`, "Mean of the last steps"),
    ],
    {
      inputs: { x: { perStep: Float64Array.from(values) }, watching: { perStep: Float64Array.from(watched) } },
      steps: values.length,
    },
  ).path("pace");
}

test("recent is the mean of the steps before this one, of fewer while there are fewer", () => {
  const [first, ...rest] = recent(3, [3, 6, 12, 27, 30, 3, 900], [1, 1, 1, 1, 1, 1, 1]);
  expect(first).toBeNaN();
  expect(farthest(rest, [3, 4.5, 7, 15, 23, 20])).toBeLessThan(1e-15);
});

test("recent stays as it was once it no longer looks, and goes on from there when it looks again", () => {
  const found = recent(2, [4, 8, 10, 500, 700, 30, 50, 1], [1, 1, 1, 0, 0, 1, 1, 1]);
  expect(found.slice(1)).toEqual([4, 6, 9, 9, 9, 20, 40]);
});

test("recent never looks at a step in which it was not asked to", () => {
  expect(recent(2, [4, 8, 10], [0, 0, 0])).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  expect(recent(2, [4, 8, 10, 1], [0, 1, 0, 0]).slice(2)).toEqual([8, 8]);
});

test("recent may follow from itself: a flow goes on at the pace of the last steps", () => {
  const { path } = runModel(
    [
      series("realised", "persoon/maand", "Flow in the past"),
      series("past", "1", "1 in the past"),
      auxiliary("pace", "persoon/maand", "recent(out, 4 maand, past)", "Pace"),
      flow("out", "persoon/maand", "if(past > 0, realised, pace)", "Flow"),
    ],
    {
      inputs: {
        realised: { perStep: Float64Array.of(900, 10, 20, 30, 60, Number.NaN, Number.NaN, Number.NaN) },
        past: { perStep: Float64Array.of(1, 1, 1, 1, 1, 0, 0, 0) },
      },
      steps: 8,
    },
  );
  expect(path("out")).toEqual([900, 10, 20, 30, 60, 30, 30, 30]);
});

test("two quantities that look back at the same thing do not disturb each other", () => {
  const { path } = runModel(
    [
      series("x", "persoon", "Any"),
      auxiliary("a", "persoon", "previous(x, 0 persoon) + 1 persoon", "One"),
      auxiliary("b", "persoon", "previous(x, 0 persoon) + 2 persoon", "Same memory"),
      auxiliary("c", "persoon", "previous(x, 7 persoon)", "Another first value"),
    ],
    { inputs: { x: { perStep: Float64Array.of(3, 5, 8) } }, steps: 3 },
  );
  expect(path("a")).toEqual([1, 4, 6]);
  expect(path("b")).toEqual([2, 5, 7]);
  expect(path("c")).toEqual([7, 3, 5]);
});
