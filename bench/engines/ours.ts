import { pruneProgram } from "../../src/engine/prune.ts";
import { runProgram } from "../../src/engine/run.ts";
import { buildProgram } from "../../src/equations/build.ts";
import type { Engine } from "../engine.ts";
import { declarationsOf, type NeutralModel, OUTPUTS, TIME } from "../neutral-model.ts";

/** Our own engine, by either back end. */
export function ours(model: NeutralModel, by: "wasm" | "javascript"): Engine {
  const program = pruneProgram(buildProgram(declarationsOf(model)), OUTPUTS);
  return {
    name: by === "wasm" ? "deze rekenkern, WebAssembly" : "deze rekenkern, JavaScript",
    prepare(draws, count, months) {
      const inputs = {
        ...Object.fromEntries(model.constants.map(({ id }, k) => [id, { perLane: draws[k] as Float64Array }])),
        ...Object.fromEntries(model.lookups.map(({ id, values }) => [id, { perStep: values.slice(0, months) }])),
        [TIME]: { perStep: Float64Array.from({ length: months }, (_, month) => month) },
      };
      return {
        run() {
          const { values } = runProgram({ program, inputs, lanes: count, steps: months, keep: OUTPUTS, by });
          return OUTPUTS.map((id) => (values[id] as Float64Array).subarray(0, months * count));
        },
      };
    },
  };
}
