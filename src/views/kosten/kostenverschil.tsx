import { useState } from "preact/hooks";
import { type Bedrag, basisSplitsing, kostenverschil } from "../../analysis/kosten.ts";
import type { Stap } from "../../charts/waterfall.tsx";
import type { Raming } from "../../raming/raming.ts";
import { hoofdletter } from "../../text/formats.ts";
import { verschilTekst } from "../../text/kosten-verschil.ts";
import { jaarVan } from "../../units/maand.ts";
import { Boodschap } from "../boodschap.tsx";
import { Geldwaterval } from "./geldwaterval.tsx";
import { Ketenverschil } from "./ketenverschil.tsx";
import { momentenMetBedrag, scenariosMetBedrag, type Vergelijkbaar } from "./vergelijkbaar.ts";

/** Why any two amounts differ: a scenario, a moment of a budget, an outturn. */
export function Kostenverschil({ raming }: { raming: Raming }) {
  const tekst = verschilTekst();
  const [keuze, setKeuze] = useState({
    van: "moment:2025:ontwerpbegroting",
    naar: "moment:2025:realisatie",
    jaar: Math.max(2026, jaarVan(raming.origin)),
  });
  const groepen = [
    { naam: tekst.momenten, leden: momentenMetBedrag() },
    { naam: tekst.scenarios, leden: scenariosMetBedrag() },
  ];
  const alle = groepen.flatMap(({ leden }) => leden);
  const vind = (id: string) => alle.find((lid) => lid.id === id) ?? (alle[0] as Vergelijkbaar);
  const [van, naar] = [vind(keuze.van), vind(keuze.naar)];
  const kies = (welke: "van" | "naar") => (
    <label>
      {tekst[welke]}
      <select value={keuze[welke]} onChange={(event) => setKeuze({ ...keuze, [welke]: event.currentTarget.value })}>
        {groepen.map(({ naam, leden }) => (
          <optgroup key={naam} label={naam}>
            {leden.map((lid) => (
              <option key={lid.id} value={lid.id}>
                {hoofdletter(lid.naam)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
  const scenario = van.scenario !== undefined || naar.scenario !== undefined;
  return (
    <>
      <div class="keuze">
        {kies("van")}
        {kies("naar")}
        {scenario ? (
          <label>
            {tekst.jaar}
            <select
              value={String(keuze.jaar)}
              onChange={(event) => setKeuze({ ...keuze, jaar: Number(event.currentTarget.value) })}
            >
              {raming.jaren
                .filter(({ jaar }) => jaar >= 2021)
                .map(({ jaar }) => (
                  <option key={jaar} value={String(jaar)}>
                    {jaar}
                  </option>
                ))}
            </select>
          </label>
        ) : null}
      </div>
      <Splitsing van={van} naar={naar} jaar={keuze.jaar} />
      <section aria-label={tekst.bezetting}>
        {van.scenario !== undefined && naar.scenario !== undefined ? (
          <Ketenverschil
            scenario={naar.scenario}
            ander={van.scenario}
            namen={{ scenario: naar.naam, ander: van.naam }}
            jaar={keuze.jaar}
          />
        ) : (
          <p class="noot">{tekst.alleenScenarios}</p>
        )}
      </section>
    </>
  );
}

function Splitsing({ van, naar, jaar }: { van: Vergelijkbaar; naar: Vergelijkbaar; jaar: number }) {
  const tekst = verschilTekst();
  const naam = (lid: Vergelijkbaar) => (lid.scenario === undefined ? lid.naam : tekst.inJaar(lid.naam, jaar));
  const [toen, nu] = [van.bedrag(jaar), naar.bedrag(jaar)];
  if (!toen || !nu) return <Boodschap zin={[tekst.geenCijfers(naam(toen ? naar : van)), "", ""]} />;
  return <Delen toen={toen} nu={nu} van={naam(van)} naar={naam(naar)} />;
}

function Delen({ toen, nu, van, naar }: { toen: Bedrag; nu: Bedrag; van: string; naar: string }) {
  const tekst = verschilTekst();
  const [wijze, setWijze] = useState<"symmetrisch" | "basis">("symmetrisch");
  const delen = kostenverschil(nu, toen);
  const basis = basisSplitsing(nu, toen);
  const { volume, prijs } = delen.metMix || wijze === "symmetrisch" ? delen : basis;
  const titel = tekst.zin(naar, van, delen.verschil);
  const stappen: Stap[] = [
    { id: "van", label: hoofdletter(van), waarde: toen.bedrag, soort: "totaal" },
    { id: "volume", label: tekst.volume, waarde: volume, soort: "deel" },
    { id: "prijs", label: delen.metMix ? tekst.prijs : tekst.prijsEen, waarde: prijs, soort: "deel" },
    ...(delen.metMix ? [{ id: "mix", label: tekst.mix, waarde: delen.mix, soort: "deel" as const }] : []),
    { id: "naar", label: hoofdletter(naar), waarde: nu.bedrag, soort: "totaal" },
  ];
  return (
    <>
      <Boodschap zin={[titel, "", ""]} />
      <Geldwaterval
        id="kostenverschil"
        titel={titel}
        toonTitel={false}
        bijschrift={tekst.bijschrift}
        bron={tekst.bron}
        stappen={stappen}
      />
      {delen.metMix ? (
        <p class="noot">{tekst.uitlegMix}</p>
      ) : (
        <fieldset class="prijswijze">
          <legend>{tekst.splitsing}</legend>
          {(["symmetrisch", "basis"] as const).map((soort) => (
            <label key={soort}>
              <input type="radio" name="wijze" checked={wijze === soort} onChange={() => setWijze(soort)} />
              {tekst[soort]}
            </label>
          ))}
          <p class="noot">
            {tekst.beide(delen.volume, delen.prijs, basis.volume, basis.prijs, van)} {tekst.geenMix}
          </p>
        </fieldset>
      )}
      <p class="noot">{tekst.prijzen(van, toen.q, toen.bedrag / toen.q, naar, nu.q, nu.bedrag / nu.q)}</p>
    </>
  );
}
