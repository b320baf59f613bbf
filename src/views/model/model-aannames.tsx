import { signal } from "@preact/signals";
import { breekAf, onderzoek, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { gekozenJaar, getoondeRaming } from "../../app/state.ts";
import { type Aanname, type AannameMetEffect, aannamelog } from "../../calibration/aannamelog.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { modelTekst } from "../../text/model-en-bronnen.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Problemen } from "../problemen.tsx";
import { TabelRegio } from "../tabel-regio.tsx";
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
  const tekst = modelTekst();
  const gemeten = gevraagd.value?.raming === raming && gevraagd.value?.jaar === jaar;
  const bevinding = gemeten ? onderzoekVan("aannames")?.bevinding : undefined;
  const rijen = bevinding && "vondst" in bevinding ? bevinding.vondst : undefined;
  return (
    <>
      <h2 class="tussenkop">{tekst.aannamesTitel(aannamelog.length, jaar)}</h2>
      <p class="toelichting">{tekst.effectUitleg(jaar)}</p>
      {raming ? <Meting raming={raming} jaar={jaar} gemeten={gemeten} /> : null}
      <Tabel rijen={rijen ?? aannamelog} jaar={jaar} />
    </>
  );
}

function Meting({ raming, jaar, gemeten }: { raming: Raming; jaar: number; gemeten: boolean }) {
  const inhoud = { scenario: raming.scenario, grootheid: "gemiddeldeBezetting", jaar } as const;
  const lopend = onderzoekVan("aannames");
  const tekst = modelTekst();
  const meet = () => {
    gevraagd.value = { raming, jaar };
    onderzoek("aannames", inhoud);
  };
  if (!gemeten)
    return (
      <div class="voortgang">
        <button type="button" class="knop" onClick={meet}>
          {tekst.meetHetEffect}
        </button>
        <p>{tekst.ditDuurt(vertaald(raming.naam))}</p>
      </div>
    );
  const bevinding = lopend?.bevinding;
  if (bevinding === undefined) return <Voortgang stand={lopend?.voortgang} breekAf={() => breekAf("aannames")} />;
  if (!bevinding.klaar) return <Afgebroken opnieuw={() => opnieuw("aannames", inhoud)} />;
  if ("problemen" in bevinding) return <Problemen naam={raming.naam} problemen={bevinding.problemen} />;
  return (
    <div class="voortgang" role="status">
      <p>{tekst.gemeten(vertaald(raming.naam), jaar)}</p>
    </div>
  );
}

function Tabel({ rijen, jaar }: { rijen: readonly (Aanname | AannameMetEffect)[]; jaar: number }) {
  const tekst = modelTekst();
  return (
    <TabelRegio naam={tekst.tabelAannames}>
      <table>
        <caption>{tekst.aannamesBijschrift(jaar)}</caption>
        <thead>
          <tr>
            <th scope="col">{tekst.aanname}</th>
            <th scope="col">{tekst.effectKop(jaar)}</th>
            {tekst.aannamesKop.map((kop) => (
              <th scope="col" class="tekst" key={kop}>
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map((aanname) => (
            <tr key={aanname.id}>
              <th scope="row">{vertaald(aanname.wat)}</th>
              <td>{effectTekst(aanname)}</td>
              <td class="tekst">{vertaald(aanname.betrouwbaarheid)}</td>
              <td class="tekst">{vertaald(aanname.bron)}</td>
              <td>{aanname.datum}</td>
              <td class="tekst">{vertaald(aanname.geldigTot)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

function effectTekst(aanname: Aanname | AannameMetEffect): string {
  if (!("effect" in aanname)) return "…";
  return aanname.effect === null ? modelTekst().nietGemeten : getal(aanname.effect);
}
