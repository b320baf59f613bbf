import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fuse } from "../../src/engine/fuse.ts";
import { pruneProgram } from "../../src/engine/prune.ts";
import { buildProgram } from "../../src/equations/build.ts";
import { cSource } from "../c-source.ts";
import type { Engine } from "../engine.ts";
import { declarationsOf, type NeutralModel, OUTPUTS, TIME } from "../neutral-model.ts";

const MAIN = `
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
static double now(void) { struct timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t); return t.tv_sec * 1e3 + t.tv_nsec / 1e6; }
int main(int argc, char **argv) {
  (void)argc;
  FILE *f = fopen(argv[1], "rb");
  int head[4];
  if (fread(head, 4, 4, f) != 4) return 1;
  const int inputs = head[0], outputs = head[1], count = head[2], steps = head[3];
  const double **in = malloc(inputs * sizeof *in);
  for (int k = 0; k < inputs; k++) {
    int size;
    if (fread(&size, 4, 1, f) != 1) return 1;
    double *values = malloc(size * 8);
    if (fread(values, 8, size, f) != (size_t)size) return 1;
    in[k] = values;
  }
  fclose(f);
  double **out = malloc(outputs * sizeof *out);
  for (int k = 0; k < outputs; k++) out[k] = calloc((size_t)count * steps, 8);
  const int runs = atoi(argv[3]);
  for (int k = 0; k <= runs; k++) {
    const double start = now();
    run(in, out, count, steps);
    if (k > 0) printf("%.6f\\n", now() - start);
  }
  f = fopen(argv[2], "wb");
  for (int k = 0; k < outputs; k++) fwrite(out[k], 8, (size_t)count * steps, f);
  fclose(f);
  return 0;
}
`;

/** The widest vectors of this machine, and those of WebAssembly: two numbers. */
const FLAGS = { native: ["-march=native"], narrow: ["-mavx", "-mprefer-vector-width=128"] };

/**
 * The limit: C by gcc, in a process of its own with its own clock. Undefined where there is no gcc, and for narrow vectors on
 * another processor than x86-64.
 */
export function cReference(model: NeutralModel, vectors: "native" | "narrow"): Engine | undefined {
  if (vectors === "narrow" && process.arch !== "x64") return undefined;
  try {
    execFileSync("gcc", ["--version"], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  const program = pruneProgram(buildProgram(declarationsOf(model)), OUTPUTS);
  const inputs = [
    ...model.constants.map(({ id }) => ({ id, lanes: true, steps: false })),
    ...model.lookups.map(({ id }) => ({ id, lanes: false, steps: true })),
    { id: TIME, lanes: false, steps: true },
  ];
  const fused = fuse(program, inputs, new Set(OUTPUTS));
  const dir = mkdtempSync(join(tmpdir(), "bench-"));
  const at = (file: string) => join(dir, file);
  writeFileSync(at("run.c"), cSource(fused) + MAIN);
  execFileSync("gcc", ["-O3", ...FLAGS[vectors], "-o", at("run"), at("run.c"), "-lm"]);
  return {
    name: `C, alles in één lus, gcc -O3 ${FLAGS[vectors].join(" ")}`,
    prepare(draws, count, months) {
      // Whole blocks: the last draw again where a block is not full.
      const whole = Math.ceil(count / 64) * 64;
      const columns = [
        ...draws.map((values) =>
          Float64Array.from({ length: whole }, (_, k) => values[Math.min(k, count - 1)] as number),
        ),
        ...model.lookups.map(({ values }) => values.slice(0, months)),
        Float64Array.from({ length: months }, (_, month) => month),
      ];
      const head = Buffer.from(Int32Array.of(columns.length, OUTPUTS.length, whole, months).buffer);
      writeFileSync(
        at("in"),
        Buffer.concat([
          head,
          ...columns.flatMap((column) => [
            Buffer.from(Int32Array.of(column.length).buffer),
            Buffer.from(column.buffer),
          ]),
        ]),
      );
      const call = (runs: number) =>
        execFileSync(at("run"), [at("in"), at("out"), String(runs)], { encoding: "utf8" })
          .trim()
          .split("\n")
          .map(Number);
      return {
        run() {
          call(1);
          const all = new Float64Array(readFileSync(at("out")).buffer.slice(0));
          const order = OUTPUTS.map((id) => fused.kept.findIndex((kept) => kept.id === id));
          return order.map((k) =>
            Float64Array.from(
              { length: months * count },
              (_, place) => all[(k * months + Math.floor(place / count)) * whole + (place % count)] as number,
            ),
          );
        },
        time: () => Math.min(...call(3)),
      };
    },
  };
}
