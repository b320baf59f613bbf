import { useEffect, useState } from "preact/hooks";
import { breekAf, onderzoek, onderzoekVan, opnieuw, sleutelVan } from "../../app/investigations.ts";
import { gekozenJaar, scenarioDocument } from "../../app/state.ts";
import type { InflowBand } from "../../calibration/inflow-band.ts";
import type { Raming } from "../../raming/raming.ts";
import { onzekerheidTekst } from "../../text/onzekerheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import type { Onzekerheid as Uitkomst } from "../../worker/api.ts";
import { Boodschap } from "../boodschap.tsx";
import { Problemen } from "../problemen.tsx";
import { ScenarioView } from "../scenario/scenario-view.tsx";
import { Afgebroken, BijnaBegonnen, Voortgang } from "../voortgang.tsx";
import { Bandbreedte } from "./bandbreedte.tsx";
import { Gevoeligheid } from "./gevoeligheid.tsx";
import { Kans } from "./kans.tsx";
import { Terugrekenen } from "./terugrekenen.tsx";

const INSTROOMBANDEN: readonly InflowBand[] = ["geen", "fouten van MPP-edities", "jaar-op-jaarveranderingen"];

/** How sure a forecast is: bands from the posterior of the calibration, what matters most, and what a target asks. */
export function Onzekerheid() {
  return <ScenarioView toon={(raming) => <Trekkingen raming={raming} />} />;
}

function Trekkingen({ raming }: { raming: Raming }) {
  const [instroomband, setInstroomband] = useState<InflowBand>("geen");
  const jaar = gekozenJaar.value;
  const inhoud = { scenario: raming.scenario, instroomband, grootheid: "gemiddeldeBezetting", jaar } as const;
  const document = scenarioDocument(raming.scenario);
  useEffect(() => {
    // A lever that is dragged asks at the end of the drag, not at every step of it.
    const timer = setTimeout(() => onderzoek("onzekerheid", inhoud), 150);
    return () => clearTimeout(timer);
  }, [raming.scenario, document, instroomband, jaar]);
  const lopend = onderzoekVan("onzekerheid");
  const tekst = onzekerheidTekst();
  const bevinding = lopend?.bevinding;
  return (
    <>
      <div class="keuze">
        <label>
          {tekst.instroom}
          <select value={instroomband} onChange={(event) => setInstroomband(event.currentTarget.value as InflowBand)}>
            {INSTROOMBANDEN.map((id) => (
              <option key={id} value={id}>
                {tekst.instroombanden[id]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {lopend?.sleutel !== sleutelVan(inhoud) ? (
        <BijnaBegonnen />
      ) : bevinding === undefined ? (
        <Voortgang stand={lopend?.voortgang} breekAf={() => breekAf("onzekerheid")} />
      ) : !bevinding.klaar ? (
        <Afgebroken opnieuw={() => opnieuw("onzekerheid", inhoud)} />
      ) : "problemen" in bevinding ? (
        <Problemen naam={raming.naam} problemen={bevinding.problemen} />
      ) : (
        <Uitkomsten raming={raming} uitkomst={bevinding.vondst} jaar={jaar} />
      )}
      <section aria-label={tekst.terugrekenen}>
        <Terugrekenen raming={raming} jaar={jaar} />
      </section>
    </>
  );
}

function Uitkomsten({ raming, uitkomst, jaar }: { raming: Raming; uitkomst: Uitkomst; jaar: number }) {
  if (uitkomst.banden.scenario !== raming.scenario) return null;
  const tekst = onzekerheidTekst();
  const naam = vertaald(raming.naam);
  const cijfers = uitkomst.banden.jaren.find((row) => row.jaar === jaar)?.cijfers.gemiddeldeBezetting;
  const zin = cijfers
    ? tekst.band(naam, jaar, cijfers.p10, cijfers.p50, cijfers.p90)
    : [tekst.geenUitkomst(naam, jaar), "", ""];
  return (
    <>
      <Boodschap zin={zin} />
      <Bandbreedte raming={raming} uitkomst={uitkomst} jaar={jaar} titel={zin.join("")} />
      <p class="noot">{tekst.bandUitleg(uitkomst.banden.count, Math.round(uitkomst.effectieveTrekkingen))}</p>
      <section aria-label={tekst.kans}>
        <Kans raming={raming} uitkomst={uitkomst} jaar={jaar} />
      </section>
      <section aria-label={tekst.gevoeligheid}>
        <Gevoeligheid uitkomst={uitkomst} jaar={jaar} />
      </section>
    </>
  );
}
