import type { Plugin } from "vite";
import { buildProgram } from "../src/equations/build.ts";
import { model } from "../src/model/model.ts";

const NAME = "virtual:program";

/**
 * Reads, checks and orders the equations when the app is built; the browser gets the checked program as data and needs no
 * mathjs to run it. A model that does not hold together breaks the build with the sentences of `ModelError`.
 */
export function programPlugin(): Plugin {
  return {
    name: "program",
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(buildProgram(model)))});`
        : undefined,
  };
}
