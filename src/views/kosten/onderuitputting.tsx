import { type Modeldeel, onderuitputting } from "../../analysis/onderuitputting.ts";
import type { Stap } from "../../charts/waterfall.tsx";
import { cijfer } from "../../figures/figures.ts";
import { getal, verschil } from "../../text/formats.ts";
import { onderuitputtingTekst } from "../../text/kosten-onderuitputting.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Boodschap } from "../boodschap.tsx";
import { TabelRegio } from "../tabel-regio.tsx";
import { Geldwaterval } from "./geldwaterval.tsx";

/** What was left of 2025, post by post, beside what price times number makes of it. */
export function Onderuitputting() {
  const tekst = onderuitputtingTekst();
  const { posten, totaal } = onderuitputting();
  const coa = posten.find(({ model }) => model.some(({ soort }) => soort === "coaVolume"));
  const volume = coa?.model.find(({ soort }) => soort === "coaVolume");
  const titel = tekst.zin(-totaal, -(coa?.bedrag ?? Number.NaN), -(volume?.bedrag ?? Number.NaN));
  const mln = (euro: number | null) => (euro === null ? null : euro / 1e6);
  const stappen: Stap[] = [
    ...posten.map(({ id, bedrag }) => ({
      id,
      label: vertaald(cijfer(id).label),
      waarde: bedrag,
      soort: "deel" as const,
    })),
    { id: "totaal", label: tekst.totaal, waarde: totaal, soort: "totaal" },
  ];
  return (
    <>
      <Boodschap zin={[titel, "", ""]} />
      <p class="toelichting">{tekst.toelichting}</p>
      <TabelRegio naam={tekst.tabel}>
        <table>
          <caption>{tekst.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.post}</th>
              <th scope="col">{tekst.onderuitputting}</th>
              <th scope="col">{tekst.realisatie}</th>
              <th scope="col">{tekst.basis}</th>
              <th scope="col">{tekst.begroting}</th>
              <th scope="col">{tekst.verschil}</th>
              <th scope="col" class="tekst">
                {tekst.model}
              </th>
            </tr>
          </thead>
          <tbody>
            {posten.map(({ id, bedrag, realisatie, begroting, basis, model }) => (
              <tr key={id}>
                <th scope="row">{vertaald(cijfer(id).label)}</th>
                <td>{verschil(mln(bedrag), 3)}</td>
                <td>{getal(mln(realisatie), 1)}</td>
                <td>{getal(mln(basis), 1)}</td>
                <td>{getal(mln(begroting), 1)}</td>
                <td>{verschil(realisatie === null || begroting === null ? null : mln(realisatie - begroting), 1)}</td>
                <td class="tekst">
                  {model.length === 0 ? "–" : model.map((part) => <div key={part.soort}>{deelZin(part)}</div>)}
                </td>
              </tr>
            ))}
            <tr class="som">
              <th scope="row">{tekst.totaal}</th>
              <td>{verschil(mln(totaal), 3)}</td>
              <td />
              <td />
              <td />
              <td />
              <td class="tekst" />
            </tr>
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.basisNoot}</p>
      <p class="noot">{tekst.bron}</p>
      <section aria-label={tekst.onderuitputting}>
        <Geldwaterval
          id="onderuitputting"
          titel={titel}
          toonTitel={false}
          bijschrift={`${tekst.onderuitputting} ${tekst.caption}`}
          bron={tekst.bron}
          stappen={stappen}
        />
      </section>
    </>
  );
}

function deelZin({ soort, bedrag, q, p }: Modeldeel): string {
  return onderuitputtingTekst().delen[soort](bedrag, q ?? Number.NaN, p ?? Number.NaN);
}
