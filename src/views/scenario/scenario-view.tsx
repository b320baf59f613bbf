import type { JSX } from "preact";
import { naamVan } from "../../app/levers.ts";
import { getoondeRaming, uitkomsten, werk } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { Problemen } from "../problemen.tsx";
import { Levers } from "./levers.tsx";
import { ParameterBlad } from "./parameter-blad.tsx";
import { ScenarioBar } from "./scenario-bar.tsx";

/** A view of the active scenario: its levers beside it, its choice above it, and why it cannot be run where it cannot. */
export function ScenarioView({ toon }: { toon: (raming: Raming) => JSX.Element }) {
  const { actief } = werk.value;
  const uitkomst = uitkomsten.value.get(actief);
  const raming = getoondeRaming.value;
  return (
    <div class="raamwerk">
      <Levers />
      <main class="inhoud" id="inhoud" tabIndex={-1}>
        <ScenarioBar />
        {uitkomst && !uitkomst.ok ? <Problemen naam={naamVan(actief)} problemen={uitkomst.problemen} /> : null}
        {raming ? toon(raming) : null}
      </main>
      <ParameterBlad />
    </div>
  );
}
