import { useId } from "preact/hooks";
import { eigenScenario, hernoem, verwijder } from "../../app/document.ts";
import { gekozenJaar, getoondeRaming, laatsteLever, scenarioLijst, weergave, werk, wijzig } from "../../app/state.ts";
import type { ScenarioDocument } from "../../scenario/document.ts";
import { hoofdletter } from "../../text/formats.ts";
import { jaarVan } from "../../units/maand.ts";

/** Which scenario, against which, in which year; and what one does with a scenario of one's own. */
export function ScenarioBar() {
  const { actief, referentie } = werk.value;
  const own = eigenScenario(werk.value, actief);
  const raming = getoondeRaming.value;
  const eerste = raming ? jaarVan(raming.origin) : gekozenJaar.value;
  const laatste = raming ? jaarVan(raming.maanden.length - 1) : gekozenJaar.value;
  const jaren = Array.from({ length: laatste - eerste + 1 }, (_, k) => eerste + k);
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
          value={String(gekozenJaar.value)}
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
      {own ? <EigenScenario scenario={own} /> : null}
    </div>
  );
}

function ScenarioSelect({ label, value, kies }: { label: string; value: string; kies: (id: string) => void }) {
  const eigen = scenarioLijst.value.filter(({ id }) => eigenScenario(werk.value, id));
  const vast = scenarioLijst.value.filter(({ id }) => !eigenScenario(werk.value, id));
  const option = ({ id, naam }: ScenarioDocument) => (
    <option key={id} value={id}>
      {hoofdletter(naam)}
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
    <div class="groep">
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
        onClick={(event) => {
          // The button goes away with the scenario; the choice of scenario is where one goes on.
          event.currentTarget.closest(".keuze")?.querySelector("select")?.focus();
          wijzig((document) => verwijder(document, scenario.id));
        }}
        aria-label={`Verwijder ${scenario.naam}; dit kan ongedaan worden gemaakt`}
      >
        Verwijder
      </button>
    </div>
  );
}
