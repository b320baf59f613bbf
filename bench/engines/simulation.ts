import type { Engine } from "../engine.ts";
import { type NeutralModel, OUTPUTS, rewrite } from "../neutral-model.ts";

/** The package `simulation`, Insight Maker's engine, by its published interface. */
export async function simulation(model: NeutralModel): Promise<Engine> {
  const { Model } = await import("simulation");
  const functions: Record<string, string> = { MIN: "Min", MAX: "Max", EXP: "Exp", TIME: "Unitless(Time())" };
  const written = (eqn: string) => rewrite(eqn, (name) => functions[name] ?? `[${name}]`);
  return {
    name: "simulation (Insight Maker)",
    most: 10,
    prepare(draws, count, months) {
      const built = new Model({
        timeStart: 0,
        timeLength: months,
        timeStep: 1,
        algorithm: "Euler",
        timeUnits: "Months",
      });
      const things = new Map<string, object>();
      for (const { id, start } of model.stocks)
        things.set(id, built.Stock({ name: id, initial: start, nonNegative: false }));
      const stockOf = (id: string, end: "in" | "out") => {
        const found = model.stocks.find((stock) => stock[end].includes(id));
        return found ? (things.get(found.id) as object) : null;
      };
      for (const { id, kind, eqn } of model.equations)
        things.set(
          id,
          kind === "flow"
            ? built.Flow(stockOf(id, "out"), stockOf(id, "in"), { name: id, rate: written(eqn), nonNegative: false })
            : built.Variable({ name: id, value: written(eqn) }),
        );
      const constants = model.constants.map(({ id, value }) => {
        const variable = built.Variable({ name: id, value: String(value) });
        things.set(id, variable);
        return variable;
      });
      for (const { id, x, y } of model.lookups) {
        const values = x.map((at, k) => ({ x: at, y: y[k] as number }));
        things.set(id, built.Converter({ name: id, input: "Time", interpolation: "Linear", values }));
      }
      for (const { id, eqn } of model.equations)
        for (const name of new Set([...eqn.matchAll(/\b[A-Za-z_]\w*\b/g)].map(([found]) => found)))
          if (things.has(name)) built.Link(things.get(name) as object, things.get(id) as object);
      return {
        run() {
          const outputs = OUTPUTS.map(() => new Float64Array(months * count));
          for (let draw = 0; draw < count; draw++) {
            for (const [k, variable] of constants.entries()) variable.value = String(draws[k]?.[draw]);
            const results = built.simulate();
            for (const [k, id] of OUTPUTS.entries()) {
              const found = results.series(things.get(id) as object);
              for (let month = 0; month < months; month++)
                (outputs[k] as Float64Array)[month * count + draw] = found[month] as number;
            }
          }
          return outputs;
        },
      };
    },
  };
}
