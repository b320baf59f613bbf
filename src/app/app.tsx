import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { Betrouwbaarheid } from "../views/betrouwbaarheid.tsx";
import { Kosten } from "../views/kosten.tsx";
import { ModelEnBronnen } from "../views/model-en-bronnen.tsx";
import { Onzekerheid } from "../views/onzekerheid.tsx";
import { Overzicht } from "../views/overzicht.tsx";
import { Vergelijken } from "../views/vergelijken.tsx";
import { openScenario, saveScenario } from "./files.ts";
import {
  canRedo,
  canUndo,
  doeOpnieuw,
  maakOngedaan,
  meldingen,
  type Opslag,
  opslag,
  storing,
  VIEWS,
  type View,
  weergave,
  werk,
} from "./state.ts";

export const NAMEN: Readonly<Record<View, string>> = {
  overzicht: "Overzicht",
  vergelijken: "Vergelijken",
  kosten: "Kosten",
  onzekerheid: "Onzekerheid",
  betrouwbaarheid: "Betrouwbaarheid",
  model: "Model en bronnen",
};

const WEERGAVEN: Readonly<Record<View, () => JSX.Element>> = {
  overzicht: Overzicht,
  vergelijken: Vergelijken,
  kosten: Kosten,
  onzekerheid: Onzekerheid,
  betrouwbaarheid: Betrouwbaarheid,
  model: ModelEnBronnen,
};

const OPSLAG: Readonly<Record<Opslag, string>> = {
  begin: "",
  bezig: "bewaren…",
  bewaard: "bewaard",
  geweigerd: "niet bewaard",
};

/** The page: head, messages, the chosen view, foot. */
export function App() {
  const { view } = weergave.value;
  const Weergave = WEERGAVEN[view];
  return (
    <>
      <button type="button" class="naar-inhoud knop" onClick={toContent}>
        Naar de inhoud
      </button>
      <header class="kop">
        <span class="merk">Opvangraming</span>
        <nav aria-label="Weergaven">
          <ul>
            {VIEWS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} {...(id === view ? { "aria-current": "page" as const } : {})}>
                  {NAMEN[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="bediening">
          <span class="opslag" role="status">
            {OPSLAG[opslag.value]}
          </span>
          <button
            type="button"
            class="knop"
            disabled={!canUndo.value}
            onClick={maakOngedaan}
            aria-keyshortcuts="Control+Z"
          >
            Ongedaan maken
          </button>
          <button
            type="button"
            class="knop"
            disabled={!canRedo.value}
            onClick={doeOpnieuw}
            aria-keyshortcuts="Control+Y"
          >
            Opnieuw
          </button>
          <button
            type="button"
            class="knop"
            aria-label="Opslaan als bestand"
            onClick={() => saveScenario(werk.value.actief)}
          >
            Opslaan
          </button>
          <OpenBestand />
        </div>
      </header>
      <Meldingen />
      <Weergave />
      <footer class="voet">
        <p>
          Minimum en maximum van de MPP zijn scenario's, geen kansen. De raming gaat door in het tempo van besluiten,
          huisvesting en vertrek van nu; hoe verder weg, hoe minder zij zegt. Alles wordt in uw browser berekend en
          niets verlaat uw computer.
        </p>
      </footer>
    </>
  );
}

function OpenBestand() {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="knop" aria-label="Openen van een bestand" onClick={() => input.current?.click()}>
        Openen
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

function toContent() {
  document.getElementById("inhoud")?.focus();
}

function Meldingen() {
  return (
    <div role="alert">
      {storing.value === undefined ? null : (
        <div class="melding fout">
          <p>
            De rekenmodule werkt niet ({storing.value}). Wat u ziet wordt niet meer bijgewerkt; uw scenario's zijn
            bewaard. Laad de pagina opnieuw.
          </p>
          <button type="button" class="knop" onClick={() => location.reload()}>
            Opnieuw laden
          </button>
        </div>
      )}
      {meldingen.value.map((zin) => (
        <div class="melding" key={zin}>
          <p>{zin}</p>
          <button
            type="button"
            class="knop"
            onClick={() => {
              toContent();
              meldingen.value = meldingen.value.filter((other) => other !== zin);
            }}
          >
            Sluiten
          </button>
        </div>
      ))}
    </div>
  );
}
