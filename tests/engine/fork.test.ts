import { describe, expect, test } from "vitest";
import { pruneProgram } from "../../src/engine/prune.ts";
import { startRun } from "../../src/engine/run.ts";
import { inputsOf } from "../../src/raming/inputs.ts";
import { documentOf, program, resolved } from "../scenarios.ts";

const frame = inputsOf(resolved(documentOf("realisatie-2025")));
if (!frame.ok) throw new Error("realisatie-2025 does not run");
const { inputs, steps } = frame.waarde;
const keep = ["bezetting", "uitstroomOpvang", "verblijfUitgestroomd", "instroomNareis"];

function toEnd(run: ReturnType<typeof startRun>) {
  while (!run.done) run.advance();
  return run;
}

describe("a pruned program", () => {
  const pruned = pruneProgram(program, keep);

  test("gives the same bits with fewer instructions", () => {
    const whole = toEnd(startRun({ program, inputs, lanes: 1, steps, keep }));
    const part = toEnd(startRun({ program: pruned, inputs, lanes: 1, steps, keep }));
    expect(pruned.code.length).toBeLessThan(program.code.length);
    for (const id of keep) expect(part.values[id]).toEqual(whole.values[id]);
  });

  test("refuses an id that does not exist", () => {
    expect(() => pruneProgram(program, ["bestaatNiet"])).toThrow("quantity bestaatNiet does not exist");
  });
});

test("a run forked from a snapshot goes on to the bit as the run itself", () => {
  const run = startRun({ program, inputs, lanes: 3, steps, keep });
  while (run.step < 50) run.advance();
  const fork = toEnd(startRun({ program, inputs, lanes: 3, steps, keep, from: run.snapshot() }));
  toEnd(run);
  for (const id of keep)
    expect((fork.values[id] as Float64Array).subarray(50 * 3)).toEqual(
      (run.values[id] as Float64Array).subarray(50 * 3),
    );
});
