import { useEffect } from "preact/hooks";
import { breekAf, onderzoek, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { mppRecord } from "../../calibration/mpp.ts";
import { openbareCijfers } from "../../figures/figures.ts";
import { history } from "../../figures/history.ts";
import { getal, maandNaam, procent } from "../../text/formats.ts";
import { maandIndex, maandVan } from "../../units/maand.ts";
import { Afgebroken, BijnaBegonnen, Voortgang } from "../voortgang.tsx";
import { Terugtoets } from "./terugtoets.tsx";

/** How far the model can be trusted: the backtest beside its references, closure, the MPP record, limits in words. */
export function Betrouwbaarheid() {
  useEffect(() => onderzoek("terugtoets", {}), []);
  const lopend = onderzoekVan("terugtoets");
  const bevinding = lopend?.bevinding;
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      {bevinding === undefined ? (
        <>
          <h1 class="boodschap">Hoe goed raamt het model het verleden?</h1>
          {lopend ? <Voortgang stand={lopend.voortgang} breekAf={() => breekAf("terugtoets")} /> : <BijnaBegonnen />}
        </>
      ) : !bevinding.klaar ? (
        <Afgebroken opnieuw={() => opnieuw("terugtoets", {})} />
      ) : "vondst" in bevinding ? (
        <Terugtoets toets={bevinding.vondst} />
      ) : null}
      <section aria-label="Sluiting van de historie">
        <Sluiting />
      </section>
      <section aria-label="Edities van de MPP">
        <Edities />
      </section>
      <section aria-label="Grenzen van het model">
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
  const grootste = Math.max(...rijen.map(({ fout }) => Math.abs(fout)));
  return (
    <>
      <h2 class="tussenkop">
        De historie sluit op tabel 8, en ligt hoogstens {procent(grootste)} van wat het COA zelf telde
      </h2>
      <p class="toelichting">
        Van {getal(history.bezetting[0] as number)} mensen eind 2018 komen instroom en uitstroom van tabel 8 uit op de
        stand van elk jaareinde, en het jaargemiddelde op de persoon. Op de tellingen hieronder is niet afgesteld.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label="Tabel tellingen">
        <table>
          <caption>Personen in de opvang; de historie aan het begin van de dichtstbijzijnde maand</caption>
          <thead>
            <tr>
              <th scope="col">Telling van het COA</th>
              <th scope="col">COA</th>
              <th scope="col">Historie</th>
              <th scope="col">Begin van</th>
              <th scope="col">Verschil</th>
              <th scope="col" class="tekst">
                Bron
              </th>
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ datum, personen, circa, stand, maand, fout, bron }) => (
              <tr key={datum}>
                <th scope="row">
                  {datum}
                  {circa ? " (circa)" : ""}
                </th>
                <td>{getal(personen)}</td>
                <td>{getal(stand)}</td>
                <td>{maandNaam(maand)}</td>
                <td>{procent(fout, 1, true)}</td>
                <td class="tekst">{bron}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Each published band for a year that is over: hit or missed, and by how much. */
function Edities() {
  const rijen = mppRecord();
  const mis = rijen.filter(({ uitkomst }) => uitkomst !== "raak");
  return (
    <>
      <h2 class="tussenkop">
        {mis.length} van de {rijen.length} bandbreedtes van de MPP misten, samen{" "}
        {getal(mis.reduce((sum, { ernaast }) => sum + ernaast, 0))} mensen
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label="Tabel edities MPP">
        <table>
          <caption>Asielinstroom, personen per jaar. Minimum en maximum zijn scenario's, geen kansen</caption>
          <thead>
            <tr>
              <th scope="col">Editie</th>
              <th scope="col">Jaar</th>
              <th scope="col">Minimum</th>
              <th scope="col">Maximum</th>
              <th scope="col">Realisatie</th>
              <th scope="col" class="tekst">
                Uitkomst
              </th>
              <th scope="col">Ernaast</th>
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
                <td class="tekst">{uitkomst}</td>
                <td>{ernaast === 0 ? "–" : getal(ernaast)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="noot">Bron: openbare cijfers over de MPP (zie Model en bronnen); jaarverslag 2025, tabel 8.</p>
    </>
  );
}

function Grenzen() {
  return (
    <>
      <h2 class="tussenkop">Wat het model niet kan</h2>
      <ul class="noten">
        <li>
          Het weet niet dat IND of gemeenten van tempo veranderen, tenzij het scenario het zegt. Vanaf het tweede jaar
          weegt die aanname zwaarder dan de instroom; na 2027 is een raming vooral wat er gebeurt als alles blijft zoals
          nu.
        </li>
        <li>Vier jaren kunnen een fout van 1,0% niet van een van 1,5% onderscheiden.</li>
        <li>
          Hoe de opvang verdeeld is over procedure, vergunning en afwijzing is maar op vier momenten gepubliceerd; de
          rest vult het model in. Inwilligingen en nareis die direct bij familie intrekt ruilen tegen elkaar.
        </li>
        <li>De band komt van wat het model niet weet, niet van wat er buiten het model kan gebeuren.</li>
        <li>
          Plekken, noodopvang en tekort zijn om mee te plannen; voor het verleden zijn zij niet gepubliceerd. Kosten
          zijn voorschotten, de nacalculatie volgt.
        </li>
      </ul>
    </>
  );
}
