import type { Afwijking } from "../../app/afwijkingen.ts";
import { laatsteLever, wijzig } from "../../app/state.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { TabelRegio } from "../tabel-regio.tsx";

interface AfwijkingenProps {
  afwijkingen: readonly Afwijking[];
  ouder: string;
}

/** Takes one difference back; the button goes away, and the one that takes its place, or what stands around, has focus. */
function terug(button: HTMLElement, afwijking: Afwijking): void {
  const list = button.closest<HTMLElement>("[data-afwijkingen]");
  const buttons = [...(list?.querySelectorAll<HTMLElement>("button") ?? [])];
  const at = buttons.indexOf(button);
  const next = buttons[at + 1] ?? buttons[at - 1];
  const around = list?.closest("details")?.parentElement?.querySelector<HTMLElement>(".levergroep > summary");
  (next ?? around ?? document.getElementById("inhoud"))?.focus();
  laatsteLever.value = undefined;
  wijzig(afwijking.herstel);
}

function TerugKnop({ afwijking, ouder }: { afwijking: Afwijking; ouder: string }) {
  const tekst = bewerkenTekst();
  return (
    <button
      type="button"
      class="knop-tekst"
      aria-label={tekst.terugNaarVan(afwijking.naam, ouder)}
      onClick={(event) => terug(event.currentTarget, afwijking)}
    >
      {tekst.terug}
    </button>
  );
}

/** What differs, in the narrow panel: name, was → is, and the way back. */
export function AfwijkingenLijst({ afwijkingen, ouder }: AfwijkingenProps) {
  return (
    <ul data-afwijkingen>
      {afwijkingen.map((afwijking) => (
        <li key={afwijking.sleutel}>
          <strong>{afwijking.naam}</strong> <TerugKnop afwijking={afwijking} ouder={ouder} />
          {afwijking.regels.map((regel) => (
            <span class="wasis" key={`${regel.periode}${regel.is}`}>
              <WasIs {...regel} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function WasIs({ periode, was, is }: Afwijking["regels"][number]) {
  const tekst = bewerkenTekst();
  return (
    <>
      {periode === "" ? "" : is === "" ? periode : `${periode}: `}
      {is === "" ? null : (
        <>
          {was} <span aria-hidden="true">→</span>
          <span class="onzichtbaar">{tekst.wordt}</span> {is}
        </>
      )}
    </>
  );
}

/** The same as a table with source or assumption. */
export function AfwijkingenTabel({ afwijkingen, ouder }: AfwijkingenProps) {
  const tekst = bewerkenTekst();
  return (
    <TabelRegio naam={tekst.tabelAfwijkingen}>
      <table class="afwijkingen" data-afwijkingen>
        <thead>
          <tr>
            <th scope="col">{tekst.wat}</th>
            <th scope="col" class="tekst">
              {tekst.periode}
            </th>
            <th scope="col" class="tekst">
              {tekst.was(ouder)}
            </th>
            <th scope="col" class="tekst">
              {tekst.is}
            </th>
            <th scope="col" class="tekst">
              {tekst.bronOfAanname}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {afwijkingen.map((afwijking) => (
            <tr key={afwijking.sleutel}>
              <th scope="row">{afwijking.naam}</th>
              <td class="kort">{lines(afwijking, ({ periode }) => periode)}</td>
              <td class="kort">{lines(afwijking, ({ was }) => was)}</td>
              <td class="kort">{lines(afwijking, ({ is }) => is)}</td>
              <td class="tekst">{afwijking.herkomst}</td>
              <td>
                <TerugKnop afwijking={afwijking} ouder={ouder} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

function lines({ regels }: Afwijking, show: (regel: Afwijking["regels"][number]) => string) {
  return regels.map((regel) => (
    <div class="regel" key={`${regel.periode}${regel.is}`}>
      {show(regel)}
    </div>
  ));
}
