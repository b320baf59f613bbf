import type { Engine } from "../engine.ts";
import { type NeutralModel, OUTPUTS } from "../neutral-model.ts";

/** Code that SDEverywhere generates of the model. */
export async function generated(model: NeutralModel, format: "js" | "c"): Promise<string> {
  const { parseInlineXmileModel, generateCode } = await import("@sdeverywhere/compile");
  const spec = { inputVarNames: model.constants.map(({ id }) => id), outputVarNames: [...OUTPUTS] };
  return generateCode(parseInlineXmileModel(model.xmile), {
    spec,
    operations: [format === "js" ? "generateJS" : "generateC"],
    extData: new Map(),
    directData: new Map(),
    modelDirname: ".",
  });
}

/** SDEverywhere: its generated JavaScript, run by its own runtime. */
export async function sdeverywhere(model: NeutralModel): Promise<Engine> {
  const { createSynchronousModelRunner } = await import("@sdeverywhere/runtime");
  const code = await generated(model, "js");
  const { default: load } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const runner = createSynchronousModelRunner(await load());
  return {
    name: "SDEverywhere, JavaScript",
    most: 1000,
    prepare(draws, count, months) {
      let held = runner.createOutputs();
      return {
        run() {
          const outputs = OUTPUTS.map(() => new Float64Array(months * count));
          for (let draw = 0; draw < count; draw++) {
            held = runner.runModelSync(
              draws.map((values) => values[draw] as number),
              held,
            );
            for (const [k, { points }] of held.varSeries.entries())
              for (let month = 0; month < months; month++)
                (outputs[k] as Float64Array)[month * count + draw] = points[month]?.y as number;
          }
          return outputs;
        },
      };
    },
  };
}
