import { useEffect, useRef, useState } from "preact/hooks";
import { dupliceer, eigenScenario, kinderenVan, nieuwKind, verwijder } from "../../app/document.ts";
import { bestaat, naamVan } from "../../app/levers.ts";
import {
  gekozenJaar,
  getoondeRaming,
  kondigAan,
  laatsteLever,
  scenarioDocument,
  scenarioLijst,
  weergave,
  werk,
  wijzig,
} from "../../app/state.ts";
import type { ScenarioDocument } from "../../scenario/document.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { hoofdletter } from "../../text/formats.ts";
import { meldingTekst } from "../../text/meldingen.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan } from "../../units/maand.ts";

/** Which scenario, against which, in which year; and what one does with a scenario as a whole. */
export function ScenarioBar() {
  const { actief, referentie } = werk.value;
  const tekst = scenarioTekst();
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
      <ScenarioSelect label={tekst.scenario} value={actief} kies={(id) => kies({ actief: id })} />
      <ScenarioSelect label={tekst.afgezetTegen} value={referentie} kies={(id) => kies({ referentie: id })} />
      <label>
        {tekst.jaar}
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
      <Handelingen />
    </div>
  );
}

function ScenarioSelect({ label, value, kies }: { label: string; value: string; kies: (id: string) => void }) {
  const eigen = scenarioLijst.value.filter(({ id }) => eigenScenario(werk.value, id));
  const vast = scenarioLijst.value.filter(({ id }) => !eigenScenario(werk.value, id));
  const option = ({ id, naam }: ScenarioDocument) => (
    <option key={id} value={id}>
      {hoofdletter(vertaald(naam))}
    </option>
  );
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => kies(event.currentTarget.value)}>
        {vast.map(option)}
        {eigen.length === 0 ? null : <optgroup label={scenarioTekst().eigenScenarios}>{eigen.map(option)}</optgroup>}
      </select>
    </label>
  );
}

/** A new one, a copy, and away with it. */
function Handelingen() {
  const tekst = scenarioTekst();
  const { actief } = werk.value;
  const document = scenarioDocument(actief);
  const own = eigenScenario(werk.value, actief);
  const naam = naamVan(actief);
  const [vraag, setVraag] = useState<string | undefined>(undefined);
  if (!document) return null;
  const maak = (add: typeof nieuw) => {
    laatsteLever.value = undefined;
    add(document);
    toName();
  };
  const weg = (button: HTMLElement) => {
    // The button goes away with the scenario; the choice of scenario is where one goes on.
    button.closest(".keuze")?.querySelector("select")?.focus();
    setVraag(undefined);
    laatsteLever.value = undefined;
    wijzig((work) => verwijder(work, actief));
    kondigAan(tekst.verwijderd(naam));
  };
  const kinderen = kinderenVan(werk.value, actief);
  return (
    <>
      <div class="groep">
        <button type="button" class="knop-tekst" onClick={() => maak(nieuw)} aria-label={tekst.nieuwVan(naam)}>
          {tekst.nieuw}
        </button>
        <button type="button" class="knop-tekst" onClick={() => maak(kopie)} aria-label={tekst.dupliceerVan(naam)}>
          {tekst.dupliceer}
        </button>
        {own ? (
          <button
            type="button"
            class="knop-tekst"
            data-verwijder
            onClick={(event) => (kinderen.length === 0 ? weg(event.currentTarget) : setVraag(actief))}
            aria-label={tekst.verwijderVan(naam)}
          >
            {tekst.verwijder}
          </button>
        ) : null}
      </div>
      {vraag === actief ? (
        <Vraag
          zin={tekst.heeftKinderen(
            naam,
            kinderen.map(({ id }) => naamVan(id)),
          )}
          ja={weg}
          nee={(button) => {
            button.closest(".keuze")?.querySelector<HTMLElement>("[data-verwijder]")?.focus();
            setVraag(undefined);
          }}
        />
      ) : null}
    </>
  );
}

/** Said before a scenario goes that others build on. */
function Vraag({
  zin,
  ja,
  nee,
}: {
  zin: string;
  ja: (button: HTMLElement) => void;
  nee: (button: HTMLElement) => void;
}) {
  const tekst = scenarioTekst();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of two answers, not a set of fields
    <div class="vraag" role="group" aria-label={zin}>
      <p>{zin}</p>
      <button ref={first} type="button" class="knop" onClick={(event) => ja(event.currentTarget)}>
        {tekst.verwijderEnNeemOver}
      </button>
      <button type="button" class="knop" onClick={(event) => nee(event.currentTarget)}>
        {tekst.laatStaan}
      </button>
    </div>
  );
}

function nieuw({ id }: ScenarioDocument): void {
  wijzig((work) => nieuwKind(work, id, meldingTekst().aangepast(naamVan(id)), bestaat));
}

function kopie(document: ScenarioDocument): void {
  wijzig((work) => dupliceer(work, document, bewerkenTekst().kopieNaam(naamVan(document.id)), bestaat));
}

/** To the name of the scenario that was made just now, as soon as the page shows it. */
function toName(): void {
  location.hash = "#scenario";
  const look = (tries: number) => {
    const field = document.getElementById("scenario-naam");
    if (field instanceof HTMLInputElement) {
      field.focus();
      field.select();
    } else if (tries > 0) requestAnimationFrame(() => look(tries - 1));
  };
  requestAnimationFrame(() => look(60));
}
