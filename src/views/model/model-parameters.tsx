import { getoondeRaming } from "../../app/state.ts";
import { model } from "../../model/model.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { parameters } from "../../model/parameters.ts";
import { uitHistorie } from "../../raming/historie.ts";
import { eenheidNaam } from "../../text/names.ts";
import { berekend, precies } from "./model-getal.ts";

const betekenis = new Map(model.map(({ id, meaning }) => [id, meaning]));

const PER_TIJD: Readonly<Record<ParameterDefinition["perTijd"], string>> = {
  jaar: "per jaar",
  maand: "per maand",
  vast: "vast",
};

/** Everything that a scenario may set, what it is when nobody sets it, and why. */
export function Parameters() {
  const origin = getoondeRaming.value?.origin;
  const metBron = parameters.filter(({ herkomst }) => "bron" in herkomst).length;
  return (
    <>
      <h2 class="tussenkop">
        Parameters: {parameters.length} getallen die een scenario mag zetten, {metBron} met een gepubliceerde bron
      </h2>
      <p class="toelichting">
        Zonder eigen waarde rekent een scenario met de uitgangswaarde. Een waarde kan verschillen per jaar of per maand,
        of staat voor de hele raming vast. “Geen” betekent: alleen wat het scenario geeft.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label="Tabel parameters">
        <table class="parameters">
          <thead>
            <tr>
              <th scope="col">Parameter</th>
              <th scope="col">Uitgangswaarde</th>
              <th scope="col">Bereik</th>
              <th scope="col" class="tekst">
                Eenheid
              </th>
              <th scope="col" class="tekst">
                Verschilt
              </th>
              <th scope="col" class="tekst">
                Bron of aanname
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
                    <span class="betekenis">{betekenis.get(id)}</span>
                  </th>
                  <td>{uitgangswaarde(definition, origin)}</td>
                  <td>
                    {precies(bereik[0], 4)} tot {precies(bereik[1], 4)}
                  </td>
                  <td class="kort">{eenheidNaam(eenheid)}</td>
                  <td class="kort">{PER_TIJD[perTijd]}</td>
                  <td class="tekst">
                    {"bron" in herkomst ? `Bron: ${herkomst.bron}` : `Aanname: ${herkomst.aanname}`}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The default; one that follows from history is that of the origin of the scenario on the page. */
function uitgangswaarde({ id, standaard, volgtUit, eenheid }: ParameterDefinition, origin: number | undefined): string {
  if (standaard !== null) return precies(standaard, eenheid.startsWith("euro") ? 0 : 4);
  if (volgtUit !== undefined) return "volgt uit het model";
  if (origin === undefined) return "–";
  const historie = uitHistorie(id, origin);
  return historie === undefined ? "geen" : `${berekend(historie)} uit de historie`;
}
