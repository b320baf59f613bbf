import { entryOf, leverDefinitions, valueIn } from "../../app/levers.ts";
import { gekozenJaar, ramingVan, scenarioLibrary, scenarioLijst, werk } from "../../app/state.ts";
import type { ScenarioDocument } from "../../scenario/document.ts";
import { resolveScenario } from "../../scenario/resolve.ts";
import { getal, hoofdletter, maandKort } from "../../text/formats.ts";
import { leverNaam } from "../../text/names.ts";
import { vergelijkenTekst } from "../../text/vergelijken.ts";
import { vertaald } from "../../text/vertaling.ts";

/** Beside the chosen scenario and its reference. */
const GETOOND = ["realisatie-2025", "mpp-2025-min", "mpp-2025-mediaan", "mpp-2025-max"];

/** What a scenario and its parents change from a month on, as far as it is on. */
function maatregelenVan(document: ScenarioDocument): string[] {
  const resolved = resolveScenario(document, scenarioLibrary.value);
  return resolved.ok
    ? resolved.waarde.maatregelen
        .filter(({ aan }) => aan)
        .map(({ naam, vanaf }) => vergelijkenTekst().vanaf(vertaald(naam), maandKort(vanaf)))
    : [];
}

/** The assumptions of scenarios side by side, in one year; set by the scenario, or as the model has it. */
export function Aannames() {
  const jaar = gekozenJaar.value;
  const tekst = vergelijkenTekst();
  const shown = new Set([...GETOOND, werk.value.actief, werk.value.referentie]);
  const scenarios = scenarioLijst.value
    .filter(({ id }) => shown.has(id))
    .map((document) => ({ document, raming: ramingVan(document.id) }))
    .filter(({ raming }) => raming !== undefined && Number(raming.maanden.at(-1)?.slice(0, 4)) >= jaar);
  return (
    <>
      <h2 class="tussenkop">{tekst.waarmeeGerekend(jaar)}</h2>
      <p class="toelichting">{tekst.vetIsGezet}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label={tekst.tabelAannames(jaar)}>
        <table>
          <caption>{tekst.aannamesBijschrift(jaar)}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.aanname}</th>
              {scenarios.map(({ document }) => (
                <th scope="col" key={document.id}>
                  {hoofdletter(vertaald(document.naam))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {leverDefinitions.map((definition) => {
              const { naam, eenheid, schaal, decimalen } = leverNaam(definition.id);
              return (
                <tr key={definition.id}>
                  <th scope="row">
                    {naam}
                    {eenheid === "" ? "" : ` (${eenheid})`}
                  </th>
                  {scenarios.map(({ document, raming }) => {
                    const value = raming && valueIn(raming, definition, jaar);
                    const text = value === undefined ? "–" : getal(value * schaal, decimalen);
                    return (
                      <td key={document.id}>{entryOf(document, definition.id) ? <strong>{text}</strong> : text}</td>
                    );
                  })}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{tekst.maatregelen}</th>
              {scenarios.map(({ document }) => (
                <td key={document.id}>{maatregelenVan(document).join("; ") || tekst.geen}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
    </>
  );
}
