import type { JSX } from "preact";
import { useRef } from "preact/hooks";
import { ChartExportContext, type ChartFormat, type ExportableChart } from "../charts/chart-export.ts";
import { bewarenTekst } from "../text/bewaren.ts";
import { delenTekst } from "../text/delen.ts";
import { paginaTekst } from "../text/pagina.ts";
import { huidigeTaal, TAALNAMEN, TALEN } from "../text/taal.ts";
import { Betrouwbaarheid } from "../views/betrouwbaarheid/betrouwbaarheid.tsx";
import { BotsingMelding } from "../views/bewaren/botsing.tsx";
import { OpenDialoog } from "../views/bewaren/dialogen.tsx";
import { Exporteren } from "../views/export/exporteren.tsx";
import { Kosten } from "../views/kosten/kosten.tsx";
import { Menu } from "../views/menu.tsx";
import { ModelEnBronnen } from "../views/model/model-en-bronnen.tsx";
import { Onzekerheid } from "../views/onzekerheid/onzekerheid.tsx";
import { Overzicht } from "../views/overzicht/overzicht.tsx";
import { Scenario } from "../views/scenario/scenario.tsx";
import { Toegankelijkheid } from "../views/toegankelijkheid/toegankelijkheid.tsx";
import { Vergelijken } from "../views/vergelijken/vergelijken.tsx";
import { toonDelen, toonVersies } from "./dialogen.ts";
import { saveScenario } from "./files.ts";
import { bewaarGrafiek } from "./grafiek-uitvoer.ts";
import { openFile } from "./ontvangst.ts";
import { podium, presenteer } from "./presentatie.ts";
import {
  aankondiging,
  canRedo,
  canUndo,
  doeOpnieuw,
  maakOngedaan,
  meldingen,
  opslag,
  storing,
  VIEWS,
  type View,
  weergave,
  werk,
} from "./state.ts";
import { kiesTaal } from "./taal.ts";

const WEERGAVEN: Readonly<Record<View, () => JSX.Element>> = {
  overzicht: Overzicht,
  scenario: Scenario,
  vergelijken: Vergelijken,
  kosten: Kosten,
  onzekerheid: Onzekerheid,
  betrouwbaarheid: Betrouwbaarheid,
  model: ModelEnBronnen,
  toegankelijkheid: Toegankelijkheid,
};

/** The page: head, messages, the chosen view, foot. */
export function App() {
  const { view } = weergave.value;
  const tekst = paginaTekst();
  const Weergave = WEERGAVEN[view];
  const Podium = podium.value;
  return (
    <>
      <button type="button" class="naar-inhoud knop" onClick={toContent}>
        {tekst.naarDeInhoud}
      </button>
      <header class="kop">
        <span class="merk">Opvangraming</span>
        <nav aria-label={tekst.navigatie}>
          <ul>
            {VIEWS.filter((id) => id !== "toegankelijkheid").map((id) => (
              <li key={id}>
                <a href={`#${id}`} {...(id === view ? { "aria-current": "page" as const } : {})}>
                  {tekst.weergaven[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div class="bediening">
          <span class="opslag" data-stand={opslag.value} role="status">
            {tekst.opslag[opslag.value]}
          </span>
          <button
            type="button"
            class="knop"
            disabled={!canUndo.value}
            onClick={maakOngedaan}
            aria-keyshortcuts="Control+Z"
          >
            {tekst.ongedaanMaken}
          </button>
          <button
            type="button"
            class="knop"
            disabled={!canRedo.value}
            onClick={doeOpnieuw}
            aria-keyshortcuts="Control+Y"
          >
            {tekst.opnieuw}
          </button>
          <Bestand />
          <Exporteren />
          <TaalKeuze />
          <button type="button" class="knop hoofd" aria-keyshortcuts="p" onClick={() => void presenteer()}>
            {tekst.presenteren}
          </button>
        </div>
      </header>
      <p class="onzichtbaar" role="status">
        {aankondiging.value}
      </p>
      <Meldingen />
      <OpenDialoog />
      <ChartExportContext.Provider value={exportChart}>
        <Weergave />
      </ChartExportContext.Provider>
      <footer class="voet">
        <p>{tekst.voet}</p>
        <p>
          <a href="#toegankelijkheid" {...(view === "toegankelijkheid" ? { "aria-current": "page" as const } : {})}>
            {tekst.weergaven.toegankelijkheid}
          </a>
        </p>
      </footer>
      {Podium ? <Podium /> : null}
    </>
  );
}

const exportChart = (format: ChartFormat, chart: ExportableChart) => void bewaarGrafiek(format, chart);

/** Names the other language, in that language. */
function TaalKeuze() {
  const andere = TALEN.find((taal) => taal !== huidigeTaal()) ?? "nl";
  return (
    <button type="button" class="knop-tekst taalkeuze" lang={andere} onClick={() => void kiesTaal(andere)}>
      {TAALNAMEN[andere]}
    </button>
  );
}

/** What is done with the work as a whole. */
function Bestand() {
  const input = useRef<HTMLInputElement>(null);
  const tekst = paginaTekst();
  const keuzes = [
    { id: "opslaan", naam: tekst.opslaanAlsBestand, doe: () => saveScenario(werk.value.actief) },
    { id: "openen", naam: tekst.openenVanBestand, doe: () => input.current?.click() },
    { id: "delen", naam: delenTekst().delen, doe: () => void toonDelen(werk.value.actief) },
    { id: "versies", naam: bewarenTekst().versies, doe: () => void toonVersies() },
  ];
  return (
    <>
      <Menu naam={tekst.bestand} groepen={[{ id: "bestand", keuzes }]} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={tekst.scenariobestand}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void openFile(file);
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
  const tekst = paginaTekst();
  return (
    <div role="alert">
      {storing.value === undefined ? null : (
        <div class="melding fout">
          <p>{tekst.storing(storing.value())}</p>
          <button type="button" class="knop" onClick={() => location.reload()}>
            {tekst.opnieuwLaden}
          </button>
        </div>
      )}
      <BotsingMelding naar={toContent} />
      {meldingen.value.map((zin) => (
        <div class="melding" key={zin()}>
          <p>{zin()}</p>
          <button
            type="button"
            class="knop"
            onClick={() => {
              toContent();
              meldingen.value = meldingen.value.filter((other) => other !== zin);
            }}
          >
            {tekst.sluiten}
          </button>
        </div>
      ))}
    </div>
  );
}
