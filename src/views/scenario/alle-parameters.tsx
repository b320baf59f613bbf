import { useState } from "preact/hooks";
import { afwijkingenVan, herkomstTekst } from "../../app/afwijkingen.ts";
import { eigenScenario } from "../../app/document.ts";
import { actiefScenario, entryOf, waardeIn } from "../../app/levers.ts";
import { gekozenJaar, scenarioDocument, werk } from "../../app/state.ts";
import { model } from "../../model/model.ts";
import { parameters } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { groepNaam } from "../../text/names.ts";
import { parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { openParameter } from "./parameter-blad.tsx";

const betekenis = new Map(model.map(({ id, meaning }) => [id, meaning]));

/** Every number that the scenario rests on, levers or not, found by a word and opened by its name. */
export function AlleParameters({ raming }: { raming: Raming }) {
  const tekst = scenarioTekst();
  const [zoek, setZoek] = useState("");
  const [alle, setAlle] = useState(false);
  const scenario = actiefScenario.value;
  const jaar = gekozenJaar.value;
  const document = scenarioDocument(werk.value.actief);
  const changed = new Set(
    afwijkingenVan(eigenScenario(werk.value, werk.value.actief)).map(({ parameter }) => parameter),
  );
  if (!scenario) return null;
  const words = zoek.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = parameters
    .map((definition) => ({
      definition,
      weergave: parameterNaam(definition),
      herkomst: herkomstTekst(entryOf(document, definition.id)?.waarde ?? definition.herkomst),
    }))
    .filter(({ definition: { id, lever }, weergave, herkomst }) => {
      const text = [id, weergave.naam, vertaald(betekenis.get(id) ?? ""), herkomst, lever ? groepNaam(lever.groep) : ""]
        .join(" ")
        .toLowerCase();
      return words.every((word) => text.includes(word));
    });
  return (
    <>
      <h2 class="tussenkop">{tekst.parametersKop(parameters.length)}</h2>
      <p class="zoek">
        <label for="zoek-parameter">{tekst.zoek}</label>
        <input
          id="zoek-parameter"
          class="veld"
          type="search"
          value={zoek}
          onInput={(event) => setZoek(event.currentTarget.value)}
        />
        <button type="button" class="knop" aria-expanded={alle} onClick={() => setAlle(!alle)}>
          {tekst.toonAlle}
        </button>
        <span role="status">{zoek === "" ? "" : tekst.gevonden(rows.length)}</span>
      </p>
      {rows.length === 0 || (zoek === "" && !alle) ? null : (
        <TabelRegio naam={tekst.tabelParameters} klasse="alle-parameters">
          <table>
            <thead>
              <tr>
                <th scope="col">{tekst.parameter}</th>
                <th scope="col">{tekst.inJaar(jaar)}</th>
                <th scope="col" class="tekst">
                  {bewerkenTekst().bronOfAanname}
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ definition, weergave, herkomst }) => (
                <tr key={definition.id}>
                  <th scope="row">
                    <button type="button" class="knop-tekst" onClick={() => openParameter(definition.id)}>
                      {weergave.naam}
                    </button>
                    {changed.has(definition.id) ? <span class="gewijzigd"> {bewerkenTekst().gewijzigd}</span> : null}
                  </th>
                  <td>{parameterTekst(waardeIn(scenario, definition, jaar, raming), weergave)}</td>
                  <td class="tekst herkomst">{herkomst}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TabelRegio>
      )}
    </>
  );
}
