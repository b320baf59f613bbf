import { useState } from "preact/hooks";
import { basisSplitsing, symmetrischeSplitsing } from "../../analysis/kosten.ts";
import { gekozenJaar } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { Waterfall } from "../../charts/waterfall.tsx";
import { begroting, kanttekeningen, realisatie } from "../../figures/figures.ts";
import type { Raming } from "../../raming/raming.ts";
import { euro, getal, miljoen } from "../../text/formats.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { pxqTekst } from "../../text/prijs-maal-hoeveelheid.ts";
import { kostenVerschilZin, kostenZin } from "../../text/sentences.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Boodschap } from "../boodschap.tsx";
import { KostenPerJaar } from "./kosten-per-jaar.tsx";
import { PrijspeilKeuze } from "./prijspeil-keuze.tsx";
import { PrijswijzeMetBedrag } from "./prijswijze.tsx";
import { Pxq } from "./pxq.tsx";
import { SectorCoa } from "./sector-coa.tsx";

/** The COA: the answer, how it is counted, by year, price times number, and the budget of 2025 against its outturn. */
export function DeelCoa({ raming }: { raming: Raming }) {
  const tekst = pxqTekst();
  const jaar = gekozenJaar.value;
  const kosten = (y: number) => raming.jaren.find((row) => row.jaar === y)?.kostenCoa.waarde ?? null;
  const dit = kosten(jaar);
  const zin =
    dit === null
      ? [kostenTekst().geenKosten(jaar, vertaald(raming.naam)), "", ""]
      : kostenZin(vertaald(raming.naam), jaar, dit, kosten(jaar + 1));
  return (
    <>
      <Boodschap zin={zin} />
      <PrijswijzeMetBedrag raming={raming} />
      <PrijspeilKeuze raming={raming} />
      <section aria-label={tekst.perJaar}>
        <KostenPerJaar raming={raming} />
      </section>
      <section aria-label={tekst.kop(jaar)}>
        <Pxq raming={raming} jaar={jaar} sector="coa" />
      </section>
      <SectorCoa raming={raming} />
      <section aria-label={tekst.begrotingEnRealisatie}>
        <BegrotingEnRealisatie />
      </section>
      <section aria-label={tekst.kanttekeningen}>
        <Kanttekeningen />
      </section>
    </>
  );
}

/** Volume and price between the adopted budget of 2025 and its outturn. */
function BegrotingEnRealisatie() {
  const tekst = pxqTekst();
  const [wijze, setWijze] = useState<"symmetrisch" | "basis">("symmetrisch");
  const jaar = 2025;
  const q = { begroot: begroting("gemiddeldeBezetting", jaar), werd: realisatie("gemiddeldeBezetting", jaar) };
  const bedrag = { begroot: begroting("uitgavenCoa", jaar), werd: realisatie("uitgavenCoa", jaar) };
  if (q.begroot === null || q.werd === null || bedrag.begroot === null || bedrag.werd === null) return null;
  const toen = { q: q.begroot, bedrag: bedrag.begroot * 1000 };
  const nu = { q: q.werd, bedrag: bedrag.werd * 1000 };
  const deel = wijze === "symmetrisch" ? symmetrischeSplitsing(nu, toen) : basisSplitsing(nu, toen);
  const titel = kostenVerschilZin(jaar, deel.volume, deel.prijs);
  return (
    <>
      <ChartFrame
        id="volume-en-prijs"
        titel={titel}
        bijschrift={tekst.begrotingEnRealisatieBijschrift(jaar)}
        bron={tekst.begrotingEnRealisatieBron}
        hoogte={(width) => (width < 520 ? 320 : 300)}
        chart={(size) => (
          <Waterfall
            {...size}
            id="volume-en-prijs"
            titel={titel}
            bijschrift={tekst.uitgavenCoa(jaar)}
            stappen={[
              { id: "begroting", label: tekst.begroting(jaar), waarde: toen.bedrag, soort: "totaal" },
              { id: "volume", label: tekst.volume, waarde: deel.volume, soort: "deel" },
              { id: "prijs", label: tekst.prijs, waarde: deel.prijs, soort: "deel" },
              { id: "realisatie", label: tekst.realisatieJaar(jaar), waarde: nu.bedrag, soort: "totaal" },
            ]}
            formaat={(value) => miljoen(value, 0)}
            formaatVerschil={(value) => `${value < 0 ? "" : "+"}${miljoen(value, 0)}`}
            inEuro
            eenheid={tekst.miljoenEuro}
          />
        )}
      />
      <fieldset class="prijswijze">
        <legend>{tekst.splitsing}</legend>
        <label>
          <input
            type="radio"
            name="splitsing"
            checked={wijze === "symmetrisch"}
            onChange={() => setWijze("symmetrisch")}
          />
          {tekst.symmetrisch}
        </label>
        <label>
          <input type="radio" name="splitsing" checked={wijze === "basis"} onChange={() => setWijze("basis")} />
          {tekst.basisgewichten}
        </label>
        <p class="noot">
          {tekst.splitsingUitleg(
            getal(toen.q),
            euro(toen.bedrag / toen.q),
            getal(nu.q),
            euro(nu.bedrag / nu.q),
            getal((toen.q / nu.q - 1) * 100, 0),
            getal((toen.bedrag / nu.bedrag - 1) * 100, 0),
          )}
        </p>
      </fieldset>
    </>
  );
}

const GELD = [
  "uitgavenCoa",
  "onderuitputtingCoa",
  "coaTeruggaveNajaarsnota2025",
  "begeleidingskostenPerAmv",
  "nidosLagereBegeleiding2025",
];

function Kanttekeningen() {
  return (
    <>
      <h2 class="tussenkop">{kostenTekst().kanttekeningen}</h2>
      <ul class="noten">
        {kanttekeningen
          .filter(({ cijfers }) => cijfers.some((id) => GELD.includes(id)))
          .map(({ id, plaats, kanttekening }) => (
            <li key={id}>
              {vertaald(plaats)}. {vertaald(kanttekening)}
            </li>
          ))}
        <li>{pxqTekst().voorschotten(miljoen((realisatie("teruggaveCoa2024", 2025) ?? 0) * 1e6))}</li>
      </ul>
    </>
  );
}
