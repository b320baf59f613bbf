import { signal } from "@preact/signals";
import { breekAf, onderzoek, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { gekozenJaar, getoondeRaming } from "../../app/state.ts";
import { type Aanname, type AannameMetEffect, aannamelog } from "../../calibration/aannamelog.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { Problemen } from "../problemen.tsx";
import { Afgebroken, Voortgang } from "../voortgang.tsx";

/**
 * What the effect was last asked of. A forecast is another object as soon as the scenario or a parent of it changes, so an
 * effect is never shown beside a scenario that it is not of.
 */
const gevraagd = signal<{ raming: Raming; jaar: number } | undefined>(undefined);

/** The assumptions log; the effect of each assumption is measured when it is asked for. */
export function Aannamelog() {
  const raming = getoondeRaming.value;
  const jaar = gekozenJaar.value;
  const gemeten = gevraagd.value?.raming === raming && gevraagd.value?.jaar === jaar;
  const bevinding = gemeten ? onderzoekVan("aannames")?.bevinding : undefined;
  const rijen = bevinding && "vondst" in bevinding ? bevinding.vondst : undefined;
  return (
    <>
      <h2 class="tussenkop">
        Aannames: {aannamelog.length}, met hun effect op de gemiddelde bezetting {jaar}
      </h2>
      <p class="toelichting">
        Het effect is hoeveel de gemiddelde bezetting van {jaar} verschuift als de aanname van haar 10%- naar haar
        90%-waarde gaat, of door het bereik dat in de bron voorkwam, en de rest blijft staan. Niet gemeten: de aanname
        is geen getal, of het scenario zet haar zelf.
      </p>
      {raming ? <Meting raming={raming} jaar={jaar} gemeten={gemeten} /> : null}
      <Tabel rijen={rijen ?? aannamelog} jaar={jaar} />
    </>
  );
}

function Meting({ raming, jaar, gemeten }: { raming: Raming; jaar: number; gemeten: boolean }) {
  const inhoud = { scenario: raming.scenario, grootheid: "gemiddeldeBezetting", jaar } as const;
  const lopend = onderzoekVan("aannames");
  const meet = () => {
    gevraagd.value = { raming, jaar };
    onderzoek("aannames", inhoud);
  };
  if (!gemeten)
    return (
      <div class="voortgang">
        <button type="button" class="knop" onClick={meet}>
          Meet het effect
        </button>
        <p>Dit ijkt het model en rekent elke aanname door voor {raming.naam}; het duurt een aantal seconden.</p>
      </div>
    );
  const bevinding = lopend?.bevinding;
  if (bevinding === undefined) return <Voortgang stand={lopend?.voortgang} breekAf={() => breekAf("aannames")} />;
  if (!bevinding.klaar) return <Afgebroken opnieuw={() => opnieuw("aannames", inhoud)} />;
  if ("problemen" in bevinding) return <Problemen naam={raming.naam} problemen={bevinding.problemen} />;
  return (
    <div class="voortgang" role="status">
      <p>
        Gemeten voor {raming.naam}, {jaar}; het grootste effect staat bovenaan.
      </p>
    </div>
  );
}

function Tabel({ rijen, jaar }: { rijen: readonly (Aanname | AannameMetEffect)[]; jaar: number }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="tabel-rol" tabIndex={0} aria-label="Tabel aannames van het model">
      <table>
        <caption>Aannames van het model, met hun effect op de gemiddelde bezetting {jaar} in personen</caption>
        <thead>
          <tr>
            <th scope="col">Aanname</th>
            <th scope="col">Effect {jaar} (personen)</th>
            <th scope="col" class="tekst">
              Betrouwbaarheid
            </th>
            <th scope="col" class="tekst">
              Bron
            </th>
            <th scope="col" class="tekst">
              Datum
            </th>
            <th scope="col" class="tekst">
              Geldig tot
            </th>
          </tr>
        </thead>
        <tbody>
          {rijen.map((aanname) => (
            <tr key={aanname.id}>
              <th scope="row">{aanname.wat}</th>
              <td>{effectTekst(aanname)}</td>
              <td class="tekst">{aanname.betrouwbaarheid}</td>
              <td class="tekst">{aanname.bron}</td>
              <td>{aanname.datum}</td>
              <td class="tekst">{aanname.geldigTot}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function effectTekst(aanname: Aanname | AannameMetEffect): string {
  if (!("effect" in aanname)) return "…";
  return aanname.effect === null ? "niet gemeten" : getal(aanname.effect);
}
