import type { Program } from "../engine/program.ts";
import { startRun } from "../engine/run.ts";
import { inputsOf } from "../raming/inputs.ts";
import { ramingOf } from "../raming/raming.ts";
import { resolveScenario } from "../scenario/resolve.ts";
import type { Antwoord, Uitkomst, Vraag } from "./api.ts";
import { libraryOf } from "./library.ts";
import type { Slices } from "./slices.ts";

/** Answers a question, giving way between steps; stops as soon as `vervallen` says that it is no longer wanted. */
export async function answer(
  program: Program,
  { nummer, eigen, scenarios }: Vraag,
  slices: Slices,
  vervallen: () => boolean,
): Promise<Antwoord> {
  const library = libraryOf(eigen);
  const uitkomsten: Record<string, Uitkomst> = {};
  for (const id of scenarios) {
    const uitkomst = await simulate(id);
    if (uitkomst === undefined) return { klaar: false, nummer };
    uitkomsten[id] = uitkomst;
  }
  return { klaar: true, nummer, uitkomsten };

  async function simulate(id: string): Promise<Uitkomst | undefined> {
    const document = library.find(id);
    if (!document) throw new Error(`scenario ${id} bestaat niet`);
    const scenario = resolveScenario(document, library);
    if (!scenario.ok) return { ok: false, problemen: scenario.problemen };
    const frame = inputsOf(scenario.waarde);
    if (!frame.ok) return { ok: false, problemen: frame.problemen };
    const { inputs, steps } = frame.waarde;
    const run = startRun({ program, inputs, lanes: 1, steps });
    while (!run.done) {
      run.advance();
      await slices.pause();
      if (vervallen()) return undefined;
    }
    const raming = ramingOf(scenario.waarde, frame.waarde, run);
    return raming.ok ? { ok: true, raming: raming.waarde } : { ok: false, problemen: raming.problemen };
  }
}
