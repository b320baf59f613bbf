import fc from "fast-check";
import { auxiliary, type Declaration, flow, parameter, series, stock } from "../../src/engine/declaration.ts";
import type { Input } from "../../src/engine/run.ts";

export interface RandomModel {
  declarations: Declaration[];
  inputs: Record<string, Input>;
  steps: number;
  lanes: number;
  stocks: { id: string; in: string[]; out: string[] }[];
  /** Flows into the model and out of it. */
  entering: string[];
  leaving: string[];
  /** Flows with the parameter that caps them. */
  capped: { flow: string; capacity: string }[];
}

/** From far too small to far too large, and zero. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 6, arbitrary: fc.double({ min: -6, max: 9, noNaN: true }).map((power) => 10 ** power) },
);
const duration = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom(0.01, 1, 1e4) },
  { weight: 4, arbitrary: fc.double({ min: -2, max: 4, noNaN: true }).map((power) => 10 ** power) },
);

/**
 * A network of stocks: each with an inflow from outside, some of them through a delay, and competing exits, some of
 * them capped, that go outside or to any stock, back or to itself as well.
 */
export function randomModel(steps: number, lanes: number): fc.Arbitrary<RandomModel> {
  const perLane = (number: fc.Arbitrary<number>) => fc.array(number, { minLength: lanes, maxLength: lanes });
  const exit = fc.record({
    duration: perLane(duration),
    capacity: fc.option(perLane(amount)),
    to: fc.option(fc.nat({ max: 4 })),
  });
  const oneStock = fc.record({
    start: perLane(amount),
    arrivals: fc.array(amount, { minLength: steps * lanes, maxLength: steps * lanes }),
    delay: fc.option(fc.record({ order: fc.integer({ min: 1, max: 12 }), duration: perLane(duration) })),
    exits: fc.array(exit, { minLength: 0, maxLength: 4 }),
  });
  return fc.array(oneStock, { minLength: 1, maxLength: 4 }).map((specs): RandomModel => {
    const declarations: Declaration[] = [];
    const inputs: Record<string, Input> = {};
    const entering: string[] = [];
    const leaving: string[] = [];
    const capped: RandomModel["capped"] = [];
    const stocks: RandomModel["stocks"] = specs.map((_, k) => ({ id: `stock${k}`, in: [], out: [] }));
    const given = (id: string, unit: string, numbers: readonly number[]) => {
      declarations.push(parameter(id, unit, "Given"));
      inputs[id] = { perLane: Float64Array.from(numbers) };
    };

    for (const [k, { start, arrivals, delay, exits }] of specs.entries()) {
      const self = stocks[k] as RandomModel["stocks"][number];
      given(`start${k}`, "persoon", start);
      declarations.push(series(`arrivals${k}`, "persoon/maand", "Given"));
      inputs[`arrivals${k}`] = { perStepAndLane: Float64Array.from(arrivals) };
      if (delay) given(`delay${k}`, "maand", delay.duration);
      const arriving = delay ? `delay(arrivals${k}, ${delay.order}, delay${k})` : `arrivals${k}`;
      declarations.push(flow(`inflow${k}`, "persoon/maand", arriving, "From outside"));
      entering.push(`inflow${k}`);
      self.in.push(`inflow${k}`);
      // What earlier stocks send here this step is known; what later ones send is not, and waits for the next step.
      const known = self.in.join(" + ");

      for (const [j, { duration: of }] of exits.entries()) given(`duration${k}of${j}`, "maand", of);
      for (const [j, { capacity, to }] of exits.entries()) {
        const id = `exit${k}of${j}`;
        const others = exits.flatMap((_, other) => (other === j ? [] : [`, 1 / duration${k}of${other}`])).join("");
        const free = `drain(stock${k}, ${known}, 1 / duration${k}of${j}${others})`;
        if (capacity) {
          given(`capacity${k}of${j}`, "persoon/maand", capacity);
          capped.push({ flow: id, capacity: `capacity${k}of${j}` });
        }
        declarations.push(flow(id, "persoon/maand", capacity ? `min(capacity${k}of${j}, ${free})` : free, "An exit"));
        self.out.push(id);
        const target = to === null ? undefined : stocks[to % specs.length];
        if (target) target.in.push(id);
        else leaving.push(id);
      }
    }
    for (const { id, in: inflows, out } of stocks)
      declarations.push(
        stock(id, "persoon", { meaning: "A stock", start: id.replace("stock", "start"), in: inflows, out }),
      );
    declarations.push(auxiliary("together", "persoon", stocks.map(({ id }) => id).join(" + "), "All of them together"));
    return { declarations, inputs, steps, lanes, stocks, entering, leaving, capped };
  });
}
