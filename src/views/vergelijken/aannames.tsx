import { signal } from "@preact/signals";
import { opgelost, waardeIn } from "../../app/levers.ts";
import { gekozenJaar, ramingVan, scenarioLijst, werk } from "../../app/state.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { parameters } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import type { Scenario } from "../../scenario/resolve.ts";
import { aannamesTekst } from "../../text/aannames.ts";
import { hoofdletter, maandKort } from "../../text/formats.ts";
import { opgelegdNaam } from "../../text/names.ts";
import { parameterGetal, parameterNaam } from "../../text/parameter-names.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/** Beside the chosen scenario and its reference, until the user chooses. */
const BEGIN = ["mpp-2025-min", "mpp-2025-max"];
const MINST = 2;

const keuze = signal<ReadonlySet<string> | undefined>(undefined);
const alleenVerschillen = signal(true);

interface Kolom {
  scenario: Scenario;
  raming: Raming | undefined;
}

interface Rij {
  id: string;
  naam: string;
  cellen: readonly { tekst: string; gezet: boolean; anders: boolean }[];
}

/** The assumptions of any chosen scenarios side by side, in one year; what differs from the first is said. */
export function Aannames() {
  const tekst = aannamesTekst();
  const jaar = gekozenJaar.value;
  const gekozen = chosen();
  const kolommen = scenarioLijst.value
    .filter(({ id }) => gekozen.has(id))
    .flatMap(({ id }): Kolom[] => {
      const scenario = opgelost(id);
      return scenario ? [{ scenario, raming: ramingVan(id) }] : [];
    });
  const [eerste] = kolommen;
  const rijen = eerste ? rijenVan(kolommen, jaar) : [];
  const verschillen = rijen.filter(({ cellen }) => cellen.some(({ anders }) => anders));
  const getoond = alleenVerschillen.value ? verschillen : rijen;
  return (
    <>
      <h2 class="tussenkop">{tekst.kop(kolommen.length, verschillen.length, jaar)}</h2>
      {eerste ? <p class="toelichting">{tekst.uitleg(hoofdletter(vertaald(eerste.scenario.naam)))}</p> : null}
      <Keuze gekozen={gekozen} />
      {getoond.length === 0 ? (
        <p>{tekst.geenVerschillen}</p>
      ) : (
        <Tabel kolommen={kolommen} rijen={getoond} jaar={jaar} />
      )}
    </>
  );
}

function chosen(): ReadonlySet<string> {
  const { actief, referentie } = werk.value;
  const exists = new Set(scenarioLijst.value.map(({ id }) => id));
  const now = new Set([...(keuze.value ?? [])].filter((id) => exists.has(id)));
  return now.size >= MINST ? now : new Set([...BEGIN, actief, referentie]);
}

function Keuze({ gekozen }: { gekozen: ReadonlySet<string> }) {
  const tekst = aannamesTekst();
  const zet = (id: string, on: boolean) => {
    const next = new Set(gekozen);
    if (on) next.add(id);
    else next.delete(id);
    keuze.value = next;
  };
  return (
    <div class="keuze">
      <details class="keuzelijst">
        <summary>{tekst.kies(gekozen.size)}</summary>
        <ul>
          {scenarioLijst.value.map(({ id, naam }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={gekozen.has(id)}
                  // Fewer than two cannot be set side by side; aria-disabled keeps the focus where it is.
                  aria-disabled={gekozen.has(id) && gekozen.size <= MINST}
                  onClick={(event) => {
                    if (gekozen.has(id) && gekozen.size <= MINST) event.preventDefault();
                  }}
                  onChange={(event) => zet(id, event.currentTarget.checked)}
                />
                {hoofdletter(vertaald(naam))}
              </label>
            </li>
          ))}
        </ul>
        {gekozen.size <= MINST ? <p class="noot">{tekst.minstensTwee}</p> : null}
      </details>
      <label class="keuzelijst">
        <input
          type="checkbox"
          checked={alleenVerschillen.value}
          onChange={(event) => {
            alleenVerschillen.value = event.currentTarget.checked;
          }}
        />
        {tekst.alleenVerschillen}
      </label>
    </div>
  );
}

function Tabel({ kolommen, rijen, jaar }: { kolommen: readonly Kolom[]; rijen: readonly Rij[]; jaar: number }) {
  const tekst = aannamesTekst();
  return (
    <TabelRegio naam={tekst.tabel(jaar)}>
      <table>
        <caption>{tekst.bijschrift(jaar)}</caption>
        <thead>
          <tr>
            <th scope="col">{tekst.aanname}</th>
            {kolommen.map(({ scenario: { id, naam } }) => (
              <th scope="col" key={id}>
                {hoofdletter(vertaald(naam))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ id, naam, cellen }) => (
            <tr key={id}>
              <th scope="row">{naam}</th>
              {cellen.map(({ tekst: words, gezet, anders }, n) => (
                <td key={kolommen[n]?.scenario.id}>
                  {anders ? <span class="gewijzigd">{tekst.anders} </span> : null}
                  {gezet ? <strong>{words}</strong> : words}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

function rijenVan(kolommen: readonly Kolom[], jaar: number): Rij[] {
  const tekst = aannamesTekst();
  const prijzen = scenarioTekst().prijsmodi;
  const rij = (id: string, naam: string, cel: (scenario: Scenario) => string): Rij => {
    const words = kolommen.map(({ scenario }) => cel(scenario));
    return { id, naam, cellen: words.map((word) => ({ tekst: word, gezet: false, anders: word !== words[0] })) };
  };
  return [
    rij("oorsprong", tekst.oorsprong, ({ oorsprong }) => maandKort(oorsprong)),
    ...parameters.map((definition) => parameterRij(definition, kolommen, jaar)),
    rij("rekenwijze", tekst.rekenwijze, ({ prijsmodus }) => prijzen[prijsmodus]),
    rij("opgelegd", tekst.opgelegd, (scenario) => opgelegdVan(scenario).join("; ") || tekst.geen),
    rij("maatregelen", tekst.maatregelen, (scenario) => maatregelenVan(scenario).join("; ") || tekst.geen),
  ];
}

function parameterRij(definition: ParameterDefinition, kolommen: readonly Kolom[], jaar: number): Rij {
  const weergave = parameterNaam(definition);
  const values = kolommen.map(({ scenario, raming }) => waardeIn(scenario, definition, jaar, raming));
  return {
    id: definition.id,
    naam: weergave.eenheid === "" ? weergave.naam : `${weergave.naam} (${weergave.eenheid})`,
    cellen: values.map((value, n) => ({
      tekst: parameterGetal(value, weergave) || "–",
      gezet: kolommen[n]?.scenario.waarden.has(definition.id) ?? false,
      anders: value !== values[0],
    })),
  };
}

/** What a scenario and its parents change from a month on, as far as it is on. */
function maatregelenVan({ maatregelen }: Scenario): string[] {
  return maatregelen
    .filter(({ aan }) => aan)
    .map(({ naam, vanaf }) => aannamesTekst().vanaf(vertaald(naam), maandKort(vanaf)));
}

function opgelegdVan({ opgelegd }: Scenario): string[] {
  const standen = [...opgelegd.stand].flatMap(([maand, entries]) =>
    [...entries.keys()].map((id) => `${opgelegdNaam(id)} (${maandKort(maand)})`),
  );
  return [...standen, ...[...opgelegd.stroom.keys()].map(opgelegdNaam)];
}
