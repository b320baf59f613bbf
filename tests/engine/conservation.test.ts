import fc from "fast-check";
import { expect, test } from "vitest";
import { randomModel } from "./random-model.ts";
import { runModel, sum } from "./run-model.ts";

const STEPS = 24;
const LANES = 2;

test("start + in − out = end, no stock and no flow is negative, no capacity exceeded: in any model", () => {
  fc.assert(
    fc.property(randomModel(STEPS, LANES), (model) => {
      const { problems, path } = runModel(model.declarations, model);
      expect(problems).toEqual([]);
      for (let lane = 0; lane < LANES; lane++) {
        const at = (ids: readonly string[], step: number) => sum(ids.map((id) => path(id, lane)[step] as number));
        for (const { id, in: inflows, out } of model.stocks) {
          const count = path(id, lane);
          expect(Math.min(...count)).toBeGreaterThanOrEqual(0);
          for (let step = 0; step < STEPS; step++) {
            const had = (count[step] as number) + at(inflows, step);
            const has = (count[step + 1] as number) + at(out, step);
            expect(Math.abs(had - has)).toBeLessThanOrEqual(1e-9 * had);
          }
        }
        for (const { out } of model.stocks)
          for (const id of out) expect(Math.min(...path(id, lane))).toBeGreaterThanOrEqual(0);
        for (const { flow, capacity } of model.capped)
          expect(Math.max(...path(flow, lane))).toBeLessThanOrEqual(path(capacity, lane)[0] as number);
      }
    }),
    { seed: 20250101, numRuns: 250 },
  );
});

test("over the whole run and the whole model: what came in is there or has left", () => {
  fc.assert(
    fc.property(randomModel(STEPS, LANES), (model) => {
      const { path } = runModel(model.declarations, model);
      for (let lane = 0; lane < LANES; lane++) {
        const all = (ids: readonly string[]) => sum(ids.flatMap((id) => path(id, lane)));
        const at = (step: number) => sum(model.stocks.map(({ id }) => path(id, lane).at(step) as number));
        const had = at(0) + all(model.entering);
        const has = at(-1) + all(model.leaving);
        expect(Math.abs(had - has)).toBeLessThanOrEqual(1e-9 * had);
      }
    }),
    { seed: 20250102, numRuns: 150 },
  );
});
