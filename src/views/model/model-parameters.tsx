import { getoondeRaming } from "../../app/state.ts";
import { model } from "../../model/model.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { parameters } from "../../model/parameters.ts";
import { uitHistorie } from "../../raming/historie.ts";
import { modelTekst } from "../../text/model-en-bronnen.ts";
import { eenheidNaam, perTijdNaam } from "../../text/names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { berekend, precies } from "./model-getal.ts";

const betekenis = new Map(model.map(({ id, meaning }) => [id, meaning]));

/** Everything that a scenario may set, what it is when nobody sets it, and why. */
export function Parameters() {
  const origin = getoondeRaming.value?.origin;
  const tekst = modelTekst();
  const metBron = parameters.filter(({ herkomst }) => "bron" in herkomst).length;
  return (
    <>
      <h2 class="tussenkop">{tekst.parametersTitel(parameters.length, metBron)}</h2>
      <p class="toelichting">{tekst.parametersUitleg}</p>
      <TabelRegio naam={tekst.tabelParameters}>
        <table class="parameters">
          <thead>
            <tr>
              {tekst.parametersKop.map((kop) => (
                <th scope="col" key={kop}>
                  {kop}
                </th>
              ))}
              <th scope="col" class="tekst">
                {tekst.eenheid}
              </th>
              <th scope="col" class="tekst">
                {tekst.verschilt}
              </th>
              <th scope="col" class="tekst">
                {tekst.bronOfAanname}
              </th>
            </tr>
          </thead>
          <tbody>
            {parameters.map((definition) => {
              const { id, eenheid, bereik, herkomst, perTijd } = definition;
              return (
                <tr key={id}>
                  <th scope="row">
                    <code>{id}</code>
                    <span class="betekenis">{vertaald(betekenis.get(id) ?? "")}</span>
                  </th>
                  <td>{uitgangswaarde(definition, origin)}</td>
                  <td>{tekst.tot(precies(bereik[0], 4), precies(bereik[1], 4))}</td>
                  <td class="kort">{eenheidNaam(eenheid)}</td>
                  <td class="kort">{perTijdNaam(perTijd)}</td>
                  <td class="tekst">
                    {"bron" in herkomst
                      ? tekst.bron(vertaald(herkomst.bron))
                      : tekst.aangenomen(vertaald(herkomst.aanname))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TabelRegio>
    </>
  );
}

/** The default; one that follows from history is that of the origin of the scenario on the page. */
function uitgangswaarde({ id, standaard, volgtUit, eenheid }: ParameterDefinition, origin: number | undefined): string {
  if (standaard !== null) return precies(standaard, eenheid.startsWith("euro") ? 0 : 4);
  if (volgtUit !== undefined) return modelTekst().volgtUitModel;
  if (origin === undefined) return "–";
  const historie = uitHistorie(id, origin);
  return historie === undefined ? modelTekst().geen : modelTekst().uitHistorie(berekend(historie));
}
