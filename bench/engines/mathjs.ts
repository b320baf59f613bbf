import { compile, type EvalFunction } from "mathjs";
import type { Engine } from "../engine.ts";
import { type NeutralModel, OUTPUTS, orderedEquations, rewrite } from "../neutral-model.ts";

/** mathjs: every equation compiled once, evaluated in order against a Map, draw by draw. */
export function mathjs(model: NeutralModel): Engine {
  const written = (eqn: string) =>
    rewrite(eqn, (name) => (["MIN", "MAX", "EXP"].includes(name) ? name.toLowerCase() : name));
  const code: [string, EvalFunction][] = orderedEquations(model).map(({ id, eqn }) => [id, compile(written(eqn))]);
  return {
    name: "mathjs, gecompileerd",
    most: 100,
    prepare(draws, count, months) {
      return {
        run() {
          const outputs = OUTPUTS.map(() => new Float64Array(months * count));
          for (let draw = 0; draw < count; draw++) {
            const scope = new Map<string, number>();
            for (const [k, { id }] of model.constants.entries()) scope.set(id, draws[k]?.[draw] as number);
            for (const { id, start } of model.stocks) scope.set(id, start);
            const of = (id: string) => scope.get(id) as number;
            for (let month = 0; month < months; month++) {
              scope.set("TIME", month);
              for (const { id, values } of model.lookups) scope.set(id, values[month] as number);
              for (const [id, equation] of code) scope.set(id, equation.evaluate(scope));
              for (const [k, id] of OUTPUTS.entries()) (outputs[k] as Float64Array)[month * count + draw] = of(id);
              for (const { id, in: inflows, out } of model.stocks) {
                let value = of(id);
                for (const inflow of inflows) value += of(inflow);
                for (const outflow of out) value -= of(outflow);
                scope.set(id, value);
              }
            }
          }
          return outputs;
        },
      };
    },
  };
}
