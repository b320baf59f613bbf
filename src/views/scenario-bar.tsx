import { useId, useRef } from "preact/hooks";
import { eigenScenario, hernoem, verwijder } from "../app/document.ts";
import { openScenario, saveScenario } from "../app/files.ts";
import { loopt } from "../app/levers.ts";
import { laatsteLever, ramingVan, scenarioDocument, scenarioLijst, weergave, werk, wijzig } from "../app/state.ts";
import type { ScenarioDocument } from "../scenario/document.ts";

/** Which scenario, against which, in which year; and what one does with a scenario of one's own. */
export function ScenarioBar() {
  const { actief, referentie } = werk.value;
  const own = eigenScenario(werk.value, actief);
  const raming = ramingVan(actief);
  const last = raming ? Number(raming.maanden.at(-1)?.slice(0, 4)) : 2031;
  const jaren = Array.from({ length: last - 2019 }, (_, k) => 2020 + k).filter(
    (jaar) => !raming || loopt(raming, jaar),
  );
  const kies = (change: { actief?: string; referentie?: string }) => {
    laatsteLever.value = undefined;
    wijzig((document) => ({ ...document, ...change }));
  };
  return (
    <div class="keuze">
      <ScenarioSelect label="Scenario" value={actief} kies={(id) => kies({ actief: id })} />
      <ScenarioSelect label="afgezet tegen" value={referentie} kies={(id) => kies({ referentie: id })} />
      <label>
        jaar
        <select
          value={String(weergave.value.jaar)}
          onChange={(event) => {
            weergave.value = { ...weergave.value, jaar: Number(event.currentTarget.value) };
          }}
        >
          {jaren.map((jaar) => (
            <option key={jaar} value={String(jaar)}>
              {jaar}
            </option>
          ))}
        </select>
      </label>
      <div class="groep">
        {own ? <EigenScenario scenario={own} /> : null}
        <button type="button" class="knop" onClick={() => saveScenario(actief)}>
          Opslaan als bestand
        </button>
        <OpenBestand />
      </div>
    </div>
  );
}

function ScenarioSelect({ label, value, kies }: { label: string; value: string; kies: (id: string) => void }) {
  const eigen = scenarioLijst.value.filter(({ id }) => eigenScenario(werk.value, id));
  const vast = scenarioLijst.value.filter(({ id }) => !eigenScenario(werk.value, id));
  const option = ({ id, naam }: ScenarioDocument) => (
    <option key={id} value={id}>
      {naam}
    </option>
  );
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => kies(event.currentTarget.value)}>
        {vast.map(option)}
        {eigen.length === 0 ? null : <optgroup label="Eigen scenario's">{eigen.map(option)}</optgroup>}
      </select>
    </label>
  );
}

function EigenScenario({ scenario }: { scenario: ScenarioDocument }) {
  const id = useId();
  return (
    <>
      <label for={id}>
        naam
        <input
          id={id}
          class="veld"
          type="text"
          maxLength={200}
          value={scenario.naam}
          onChange={(event) => {
            const naam = event.currentTarget.value.trim();
            if (naam === "") event.currentTarget.value = scenario.naam;
            else wijzig((document) => hernoem(document, scenario.id, naam));
          }}
        />
      </label>
      <button
        type="button"
        class="knop"
        onClick={() => wijzig((document) => verwijder(document, scenario.id))}
        aria-label={`${scenario.naam} verwijderen; dit kan ongedaan worden gemaakt`}
      >
        Verwijder
      </button>
    </>
  );
}

function OpenBestand() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="knop" onClick={() => input.current?.click()}>
        Open bestand
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label="Scenariobestand"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openScenario(file);
          event.currentTarget.value = "";
        }}
      />
    </>
  );
}

/** Name of a scenario as it is used in a sentence. */
export function scenarioNaam(id: string): string {
  return scenarioDocument(id)?.naam ?? id;
}
