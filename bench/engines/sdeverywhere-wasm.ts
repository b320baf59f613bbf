import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "../engine.ts";
import { type NeutralModel, OUTPUTS } from "../neutral-model.ts";
import { generated } from "./sdeverywhere.ts";

/** A loop over draws and months, as its runtime does it: constants, inputs, levels, then auxiliaries and levels by month. */
const LOOP = `
void run(double *inputs, double *outputs, int count, int months) {
  output = outputs;
  for (int draw = 0; draw < count; draw++) {
    initConstants();
    setInputs(inputs + draw * numInputs, NULL);
    _time = _initial_time;
    initLevels();
    for (int month = 0; month < months; month++) {
      evalAux();
      storeOutputData();
      evalLevels();
      _time += _time_step;
    }
  }
}
`;

interface Exports {
  memory: WebAssembly.Memory;
  malloc(bytes: number): number;
  run(inputs: number, outputs: number, count: number, months: number): void;
  _initialize?(): void;
}

/** SDEverywhere: its generated C, compiled to WebAssembly by emscripten at -O3. Undefined where there is no emcc. */
export async function sdeverywhereWasm(model: NeutralModel): Promise<Engine | undefined> {
  try {
    execFileSync("emcc", ["--version"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  copyFileSync(fileURLToPath(new URL("../sde-runtime.h", import.meta.url)), join(dir, "sde.h"));
  writeFileSync(join(dir, "model.c"), `${generated(model, "c")}\n${LOOP}`);
  execFileSync(
    "emcc",
    [
      ...["model.c", "-O3", "--no-entry", "-o", "model.wasm"],
      ...["-s", "STANDALONE_WASM", "-s", "INITIAL_MEMORY=256MB", "-s", "EXPORTED_FUNCTIONS=_run,_malloc"],
    ],
    { cwd: dir, stdio: ["ignore", "ignore", "inherit"] },
  );
  const imports = { env: { emscripten_notify_memory_growth() {} }, wasi_snapshot_preview1: { proc_exit() {} } };
  const { instance } = await WebAssembly.instantiate(readFileSync(join(dir, "model.wasm")), imports);
  const exports = instance.exports as unknown as Exports;
  exports._initialize?.();
  return {
    name: "SDEverywhere, WebAssembly -O3",
    prepare(draws, count, months) {
      const inputs = exports.malloc(8 * draws.length * count);
      const outputs = exports.malloc(8 * OUTPUTS.length * months * count);
      if (inputs === 0 || outputs === 0) throw new Error("the memory of SDEverywhere's module is full");
      const numbers = new Float64Array(exports.memory.buffer);
      for (let draw = 0; draw < count; draw++)
        for (const [k, values] of draws.entries())
          numbers[inputs / 8 + draw * draws.length + k] = values[draw] as number;
      return {
        run() {
          exports.run(inputs, outputs, count, months);
          return OUTPUTS.map((_, k) => {
            const values = new Float64Array(months * count);
            for (let draw = 0; draw < count; draw++)
              for (let month = 0; month < months; month++)
                values[month * count + draw] = numbers[
                  outputs / 8 + (draw * months + month) * OUTPUTS.length + k
                ] as number;
            return values;
          });
        },
      };
    },
  };
}
