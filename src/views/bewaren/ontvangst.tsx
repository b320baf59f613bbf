import type { DialoogProps } from "../../app/dialogen.ts";
import type { Toevoeging, Uitkomst, Voorstel } from "../../app/voorstel.ts";
import { CIJFERVERSIE } from "../../figures/figures.ts";
import { MODELVERSIE } from "../../model/model.ts";
import { delenTekst } from "../../text/delen.ts";
import { hoofdletter } from "../../text/formats.ts";
import { zin } from "../../text/problems.ts";
import { Dialoog } from "./dialoog.tsx";
import { Verschillen } from "./verschillen.tsx";

interface Props extends DialoogProps {
  /** Where it comes from. */
  kop: string;
  /** What opening would do, to the work as it is now. */
  voorstel: () => Uitkomst;
  neemAan: (voorstel: Voorstel) => void;
}

/** What came in by a link or a file, before anything of it is taken in. */
export function OntvangstDialoog({ kop, voorstel, neemAan, sluit }: Props) {
  const tekst = delenTekst();
  const found = voorstel();
  if (!found.ok)
    return (
      <Dialoog kop={kop} sluit={sluit}>
        {found.problemen.map((probleem) => (
          <p key={zin(probleem)}>{zin(probleem)}</p>
        ))}
      </Dialoog>
    );
  const { toevoegen, aanwezig, actief, ouder, verschillen, gemaaktMet } = found.waarde;
  const accept = () => {
    neemAan(found.waarde);
    sluit();
  };
  const main = toevoegen.find(({ document }) => document.id === actief.id);
  const also = toevoegen.filter((other) => other !== main);
  return (
    <Dialoog kop={kop} sluit={sluit} vraagt>
      <p class="ontvangst-naam">
        <bdi>{main ? tekst.nieuw(hoofdletter(actief.naam)) : status(found.waarde)}</bdi>
      </p>
      {actief.omschrijving ? (
        <p class="ontvangst-tekst">
          <bdi>{actief.omschrijving}</bdi>
        </p>
      ) : null}
      {also.length + aanwezig.length > 0 && main ? (
        <ul class="ontvangst-lijst">
          {also.map(({ document }) => (
            <li key={document.id}>
              <bdi>{tekst.meegekomen(hoofdletter(document.naam))}</bdi>
            </li>
          ))}
          {aanwezig.map((naam) => (
            <li key={naam}>
              <bdi>{tekst.alAanwezig(hoofdletter(naam))}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {toevoegen.map((toevoeging) => (
        <Bezet key={toevoeging.document.id} {...toevoeging} />
      ))}
      {gemaaktMet && (gemaaktMet.modelversie !== MODELVERSIE || gemaaktMet.cijferversie !== CIJFERVERSIE) ? (
        <p class="let-op">
          {tekst.andereVersie(
            tekst.versies(gemaaktMet.modelversie, gemaaktMet.cijferversie),
            tekst.versies(MODELVERSIE, CIJFERVERSIE),
          )}
        </p>
      ) : null}
      {main ? (
        <section class="ontvangst-inhoud">
          <h3>
            {ouder
              ? tekst.verandert(verschillen.length, hoofdletter(ouder.document.naam))
              : tekst.staatAlleen(verschillen.length)}
          </h3>
          {ouder?.eigen ? <p class="noot">{tekst.eigenOuder(hoofdletter(ouder.document.naam))}</p> : null}
          {verschillen.length > 0 ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
            <section class="tabel-rol" tabIndex={0} aria-label={tekst.inhoud}>
              <Verschillen verschillen={verschillen} metOuder={ouder !== undefined} />
            </section>
          ) : null}
        </section>
      ) : null}
      <p class="noot">{tekst.nogNiets}</p>
      <div class="knoppen">
        <button type="button" class="knop hoofd" onClick={accept}>
          {toevoegen.length > 0 ? tekst.voegToe : tekst.kies}
        </button>
        <button type="button" class="knop" onClick={sluit}>
          {tekst.nietOpenen}
        </button>
      </div>
    </Dialoog>
  );
}

/** Where the scenario itself is here already. */
function status({ aanwezig, actief }: Voorstel): string {
  const tekst = delenTekst();
  const naam = hoofdletter(actief.naam);
  return aanwezig.includes(actief.naam) ? tekst.alAanwezig(naam) : tekst.meegeleverd(naam);
}

function Bezet({ document, wasId, bezetDoor }: Toevoeging) {
  if (wasId === undefined || bezetDoor === undefined) return null;
  return <p class="let-op">{delenTekst().idBezet(hoofdletter(bezetDoor), wasId, document.id)}</p>;
}
