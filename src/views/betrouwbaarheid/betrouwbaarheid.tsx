import { useEffect } from "preact/hooks";
import { breekAf, onderzoek, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { mppRecord } from "../../calibration/mpp.ts";
import { openbareCijfers } from "../../figures/figures.ts";
import { history } from "../../figures/history.ts";
import { betrouwbaarheidTekst } from "../../text/betrouwbaarheid.ts";
import { getal, maandNaam, procent } from "../../text/formats.ts";
import { vertaald } from "../../text/vertaling.ts";
import { maandIndex, maandVan } from "../../units/maand.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { Afgebroken, BijnaBegonnen, Voortgang } from "../voortgang.tsx";
import { Terugtoets } from "./terugtoets.tsx";

/** How far the model can be trusted: the backtest beside its references, closure, the MPP record, limits in words. */
export function Betrouwbaarheid() {
  useEffect(() => onderzoek("terugtoets", {}), []);
  const lopend = onderzoekVan("terugtoets");
  const tekst = betrouwbaarheidTekst();
  const bevinding = lopend?.bevinding;
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      {bevinding === undefined ? (
        <>
          <h1 class="boodschap">{tekst.vraag}</h1>
          {lopend ? <Voortgang stand={lopend.voortgang} breekAf={() => breekAf("terugtoets")} /> : <BijnaBegonnen />}
        </>
      ) : !bevinding.klaar ? (
        <Afgebroken opnieuw={() => opnieuw("terugtoets", {})} />
      ) : "vondst" in bevinding ? (
        <Terugtoets toets={bevinding.vondst} />
      ) : null}
      <section aria-label={tekst.sluiting}>
        <Sluiting />
      </section>
      <section aria-label={tekst.edities}>
        <Edities />
      </section>
      <section aria-label={tekst.grenzen}>
        <Grenzen />
      </section>
    </main>
  );
}

/** History against COA's own counts, to which it was not fitted. */
function Sluiting() {
  const rijen = openbareCijfers.coaBezettingPunten.rows
    .filter(({ datum }) => datum >= "2020")
    .map(({ datum, personen, circa, bron }) => {
      const day = datum.length > 7 ? Number(datum.slice(8, 10)) : 1;
      const month = maandIndex(datum.slice(0, 7)) + (day > 15 ? 1 : 0);
      const stand = history.bezetting[month] as number;
      return { datum, personen, circa, bron, stand, maand: maandVan(month), fout: stand / personen - 1 };
    });
  const tekst = betrouwbaarheidTekst();
  const grootste = Math.max(...rijen.map(({ fout }) => Math.abs(fout)));
  return (
    <>
      <h2 class="tussenkop">{tekst.sluitingTitel(procent(grootste))}</h2>
      <p class="toelichting">{tekst.sluitingUitleg(getal(history.bezetting[0] as number))}</p>
      <TabelRegio naam={tekst.tabelTellingen}>
        <table>
          <caption>{tekst.tellingenBijschrift}</caption>
          <thead>
            <tr>
              {tekst.tellingenKop.map((kop) => (
                <th scope="col" key={kop}>
                  {kop}
                </th>
              ))}
              <th scope="col" class="tekst">
                {tekst.bron}
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ datum, personen, circa, stand, maand, fout, bron }) => (
              <tr key={datum}>
                <th scope="row">{circa ? tekst.circa(datum) : datum}</th>
                <td>{getal(personen)}</td>
                <td>{getal(stand)}</td>
                <td>{maandNaam(maand)}</td>
                <td>{procent(fout, 1, true)}</td>
                <td class="tekst">{vertaald(bron)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
    </>
  );
}

/** Each published band for a year that is over: hit or missed, and by how much. */
function Edities() {
  const rijen = mppRecord();
  const tekst = betrouwbaarheidTekst();
  const mis = rijen.filter(({ uitkomst }) => uitkomst !== "raak");
  return (
    <>
      <h2 class="tussenkop">
        {tekst.editiesTitel(mis.length, rijen.length, getal(mis.reduce((sum, { ernaast }) => sum + ernaast, 0)))}
      </h2>
      <TabelRegio naam={tekst.tabelEdities}>
        <table>
          <caption>{tekst.editiesBijschrift}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.editie}</th>
              <th scope="col">{tekst.jaar}</th>
              <th scope="col">{tekst.minimum}</th>
              <th scope="col">{tekst.maximum}</th>
              <th scope="col">{tekst.realisatie}</th>
              <th scope="col" class="tekst">
                {tekst.uitkomst}
              </th>
              <th scope="col">{tekst.ernaast}</th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ editie, jaar, min, max, realisatie, uitkomst, ernaast }) => (
              <tr key={`${editie} ${jaar}`}>
                <th scope="row">MPP {editie}</th>
                <td>{jaar}</td>
                <td>{getal(min)}</td>
                <td>{getal(max)}</td>
                <td>{getal(realisatie)}</td>
                <td class="tekst">{tekst.uitkomsten[uitkomst]}</td>
                <td>{ernaast === 0 ? "–" : getal(ernaast)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.editiesBron}</p>
    </>
  );
}

function Grenzen() {
  const tekst = betrouwbaarheidTekst();
  return (
    <>
      <h2 class="tussenkop">{tekst.nietKunnen}</h2>
      <ul class="noten">
        {tekst.nietKunnenPunten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
    </>
  );
}
