// @ts-expect-error the package brings no types
import { generateCode, parseModel, resetState } from "@sdeverywhere/compile";
import { getJsModelFunctions } from "@sdeverywhere/runtime";
import type { Engine } from "../engine.ts";
import { type NeutralModel, OUTPUTS } from "../neutral-model.ts";

/** Code that SDEverywhere generates of the model. */
export function generated(model: NeutralModel, format: "js" | "c"): string {
  resetState();
  return generateCode(parseModel(model.xmile, "xmile"), {
    spec: { inputVarNames: model.constants.map(({ id }) => id), outputVarNames: [...OUTPUTS] },
    operations: [format === "js" ? "generateJS" : "generateC"],
    extData: new Map(),
    directData: new Map(),
  });
}

interface GeneratedModel {
  setModelFunctions(functions: unknown): void;
  setTime(time: number): void;
  setInputs(valueAt: (index: number) => number): void;
  initConstants(): void;
  initLevels(): void;
  evalAux(): void;
  evalLevels(): void;
  storeOutputs(store: (value: number) => void): void;
}

/** SDEverywhere: its generated JavaScript, in the barest loop that runs it. */
export async function sdeverywhere(source: NeutralModel): Promise<Engine> {
  const { default: load } = await import(`data:text/javascript,${encodeURIComponent(generated(source, "js"))}`);
  const model = (await load()) as GeneratedModel;
  const functions = getJsModelFunctions();
  model.setModelFunctions(functions);
  const at = (currentTime: number) => {
    model.setTime(currentTime);
    functions.setContext({ timeStep: 1, currentTime });
  };
  return {
    name: "SDEverywhere, JavaScript",
    most: 1000,
    prepare(draws, count, months) {
      return {
        run() {
          const outputs = OUTPUTS.map(() => new Float64Array(months * count));
          for (let draw = 0; draw < count; draw++) {
            model.initConstants();
            model.setInputs((k) => draws[k]?.[draw] as number);
            at(0);
            model.initLevels();
            for (let month = 0; month < months; month++) {
              at(month);
              model.evalAux();
              let k = 0;
              model.storeOutputs((value) => {
                (outputs[k++] as Float64Array)[month * count + draw] = value;
              });
              model.evalLevels();
            }
          }
          return outputs;
        },
      };
    },
  };
}
