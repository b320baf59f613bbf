import { effect } from "@preact/signals";
import type { ScenarioDocument } from "../scenario/document.ts";
import { huidigeTaal } from "../text/taal.ts";
import type { Uitkomst } from "../worker/api.ts";
import { createSimulatorWorker, type Simulator, startSimulator, storingsreden } from "../worker/client.ts";
import { rekenkern, scenarioDocument, scenarioLijst, storing, uitkomsten, werk } from "./state.ts";

/**
 * Keeps what is computed in step with what the user works on. A scenario is run again only when it or one of its parents
 * is another document than the one its outcome came from; an outcome of an older question is never shown.
 */
export function startSimulation(create: () => Worker = createSimulatorWorker): Simulator {
  const simulator = startSimulator(create);
  simulator.rekenkern.then(
    (kern) => {
      rekenkern.value = kern;
    },
    () => {}, // the first question fails for the same reason, and says so
  );
  const computedFrom = new Map<string, readonly ScenarioDocument[]>();
  let nummer = 0;
  let taal = huidigeTaal();

  effect(() => {
    const document = werk.value;
    // Problems are worded where they are found: in another language they are found again.
    if (taal !== huidigeTaal()) {
      taal = huidigeTaal();
      for (const [id, uitkomst] of uitkomsten.peek()) if (!uitkomst.ok) computedFrom.delete(id);
    }
    const wanted = scenarioLijst.value.map(({ id }) => id);
    const lines = new Map(wanted.map((id) => [id, lineOf(id)]));
    const scenarios = wanted.filter((id) => !same(lines.get(id), computedFrom.get(id)));
    if (scenarios.length === 0) return;
    scenarios.sort((a, b) => Number(b === document.actief) - Number(a === document.actief));
    const question = ++nummer;
    simulator.reken({ nummer: question, eigen: document.eigen, scenarios }).then(
      (antwoord) => {
        if (!antwoord.klaar || question !== nummer) return;
        const next = new Map<string, Uitkomst>();
        for (const id of wanted) {
          const uitkomst = antwoord.uitkomsten[id] ?? uitkomsten.peek().get(id);
          if (uitkomst) next.set(id, uitkomst);
          computedFrom.set(id, lines.get(id) ?? []);
        }
        uitkomsten.value = next;
      },
      (error: unknown) => {
        storing.value = storingsreden(error);
      },
    );
  });
  return simulator;
}

/** A scenario's document and those of its parents. */
function lineOf(id: string): readonly ScenarioDocument[] {
  const line: ScenarioDocument[] = [];
  let next = scenarioDocument(id);
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return line;
}

function same(a: readonly ScenarioDocument[] | undefined, b: readonly ScenarioDocument[] | undefined): boolean {
  return a !== undefined && b !== undefined && a.length === b.length && a.every((document, k) => document === b[k]);
}
