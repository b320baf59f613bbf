import { parameterDefinition } from "../../model/parameters.ts";
import type { Verschil } from "../../scenario/difference.ts";
import type { Maatregel } from "../../scenario/document.ts";
import { delenTekst } from "../../text/delen.ts";
import { getal, hoofdletter, maandKort } from "../../text/formats.ts";
import { opgelegdNaam, parameterNaam } from "../../text/names.ts";
import { opgelegdTekst, waardeTekst } from "../../text/waarden.ts";

/** Rows that are shown; the rest is counted. */
const MEESTE_RIJEN = 60;

/** What a scenario makes different, a row each; without `metOuder` only what it sets itself. */
export function Verschillen({ verschillen, metOuder }: { verschillen: readonly Verschil[]; metOuder: boolean }) {
  const tekst = delenTekst();
  const rest = verschillen.length - MEESTE_RIJEN;
  return (
    <>
      <table class="verschillen">
        <thead>
          <tr>
            <th scope="col">{tekst.kolommen.wat}</th>
            {metOuder ? (
              <th scope="col" class="tekst">
                {tekst.kolommen.was}
              </th>
            ) : null}
            <th scope="col" class="tekst">
              {tekst.kolommen.nu}
            </th>
          </tr>
        </thead>
        <tbody>
          {verschillen.slice(0, MEESTE_RIJEN).map((item) => {
            const { naam, was, nu } = row(item);
            return (
              <tr key={`${item.soort} ${item.id} ${"maand" in item ? item.maand : ""}`}>
                <th scope="row">{naam}</th>
                {metOuder ? <td class="tekst">{was ?? tekst.niets}</td> : null}
                <td class="tekst">{nu ?? tekst.niets}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 ? <p class="noot">{tekst.nogMeer(rest)}</p> : null}
    </>
  );
}

function row(item: Verschil): { naam: string; was: string | undefined; nu: string | undefined } {
  const tekst = delenTekst();
  const both = <T,>(was: T | undefined, nu: T | undefined, say: (value: T) => string) => ({
    was: was === undefined ? undefined : say(was),
    nu: nu === undefined ? undefined : say(nu),
  });
  switch (item.soort) {
    case "kop":
      return {
        naam: tekst.kop[item.id],
        ...both(item.was, item.nu, (value) => (item.id === "prijsmodus" ? hoofdletter(value) : maandKort(value))),
      };
    case "waarde":
      return {
        naam: parameterNaam(item.id),
        was: item.was ? waardeTekst(item.id, item.was) : vanHetModel(item.id),
        nu: item.nu ? waardeTekst(item.id, item.nu) : vanHetModel(item.id),
      };
    case "maatregel":
      return {
        naam: tekst.maatregel((item.nu ?? item.was)?.naam ?? item.id),
        ...both(item.was, item.nu, maatregelTekst),
      };
    case "stroom":
      return { naam: tekst.opgelegd(opgelegdNaam(item.id)), ...both(item.was, item.nu, opgelegdTekst) };
    case "stand":
      return {
        naam: tekst.opgelegdIn(opgelegdNaam(item.id), maandKort(item.maand)),
        ...both(item.was, item.nu, opgelegdTekst),
      };
  }
}

/** What holds where no scenario sets the parameter. */
function vanHetModel(id: string): string | undefined {
  const definition = parameterDefinition(id);
  const tekst = delenTekst();
  if (!definition) return undefined;
  const { standaard, eenheid } = definition;
  return standaard === null
    ? tekst.volgtUitModel
    : tekst.uitgangswaarde(waardeTekst(id, { eenheid, waarde: standaard }));
}

function maatregelTekst({ parameter, effect, vanaf, aanloopMaanden, aan }: Maatregel): string {
  const tekst = delenTekst();
  const eenheid = parameterDefinition(parameter)?.eenheid ?? "1";
  const change =
    "plus" in effect
      ? `${effect.plus > 0 ? "+" : ""}${waardeTekst(parameter, { eenheid, waarde: effect.plus })}`
      : tekst.maal(getal(effect.maal, 2));
  return tekst.maatregelTekst(parameterNaam(parameter), change, maandKort(vanaf), aanloopMaanden, aan);
}
