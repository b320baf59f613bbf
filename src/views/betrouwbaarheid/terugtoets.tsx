import type { Terugtoets as Toets, ToetsMetReferenties } from "../../calibration/backtest.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { RangeChart } from "../../charts/range-chart.tsx";
import { betrouwbaarheidTekst } from "../../text/betrouwbaarheid.ts";
import { getal, maandNaam, procent } from "../../text/formats.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/** The backtest: outturn against band and middle, the errors beside the references, and what the ministry forecast. */
export function Terugtoets({ toets }: { toets: Toets }) {
  const tekst = betrouwbaarheidTekst();
  const titel = tekst.terugtoets(
    toets.gemiddeldeAbsoluteFout,
    toets.referenties.vorigeUitstroom,
    toets.binnenBand,
    toets.rijen.length,
  );
  return (
    <>
      <h1 class="boodschap">{titel}</h1>
      <ChartFrame
        id="terugtoets"
        titel={titel}
        toonTitel={false}
        bijschrift={tekst.terugtoetsBijschrift}
        bron={tekst.terugtoetsBron(getal(toets.effectieveTrekkingen))}
        chart={(size) => (
          <RangeChart
            {...size}
            id="terugtoets"
            titel={titel}
            bijschrift={tekst.gemiddeldeBezetting}
            eenheid={tekst.personen}
            koppen={tekst.marges}
            rijen={toets.rijen.map(({ jaar, p10, mediaan, p90, realisatie, binnenBand }) => ({
              id: String(jaar),
              label: String(jaar),
              min: p10,
              midden: mediaan,
              max: p90,
              realisatie,
              oordeel: binnenBand ? "binnen" : realisatie < p10 ? "onder" : "boven",
            }))}
          />
        )}
      />
      <Fouten toets={toets} />
      <Verder toets={toets} />
    </>
  );
}

const REFERENTIES: readonly (keyof ToetsMetReferenties["referenties"])[] = [
  "vorigeUitstroom",
  "vorigeUitstroomPlusInstroom",
  "metTerugwerkendeB",
  "ware",
  "vorigeUitstroomJaarinstroom",
];

function Fouten({ toets }: { toets: Toets }) {
  const { rijen } = toets;
  const tekst = betrouwbaarheidTekst();
  const row = (naam: string, fouten: readonly number[], gemiddeld: number) => (
    <tr key={naam}>
      <th scope="row">{naam}</th>
      {fouten.map((fout, k) => (
        <td key={rijen[k]?.jaar}>{procent(fout, 1, true)}</td>
      ))}
      <td>{procent(gemiddeld)}</td>
    </tr>
  );
  return (
    <TabelRegio naam={tekst.tabelFouten}>
      <table>
        <caption>{tekst.foutenBijschrift}</caption>
        <thead>
          <tr>
            <th scope="col">{tekst.raming}</th>
            {rijen.map(({ jaar }) => (
              <th scope="col" key={jaar}>
                {jaar}
              </th>
            ))}
            <th scope="col">{tekst.gemiddeldAbsoluut}</th>
          </tr>
        </thead>
        <tbody>
          {row(
            tekst.modelPerMaand,
            rijen.map(({ fout }) => fout),
            toets.gemiddeldeAbsoluteFout,
          )}
          {row(
            tekst.modelJaarinstroom,
            toets.alleenJaarinstroom.map(({ fout }) => fout),
            toets.gemiddeldeAbsoluteFoutJaarinstroom,
          )}
          {REFERENTIES.map((id) =>
            row(
              tekst.referenties[id],
              rijen.map(({ referenties }) => referenties[id]),
              toets.referenties[id],
            ),
          )}
        </tbody>
      </table>
    </TabelRegio>
  );
}

function Verder({ toets }: { toets: Toets }) {
  const tekst = betrouwbaarheidTekst();
  return (
    <>
      <TabelRegio naam={tekst.tabelPerRaming}>
        <table>
          <caption>{tekst.perRamingBijschrift}</caption>
          <thead>
            <tr>
              {tekst.perRamingKop.map((kop) => (
                <th scope="col" key={kop}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[
              ...toets.rijen.map((row) => ({ naam: tekst.eenJaarVooruit, ...row })),
              ...toets.tweeJaarVooruit.map((row) => ({ naam: tekst.tweeJaarVooruit, ...row })),
              ...toets.alleenJaarinstroom.map((row) => ({ naam: tekst.alleenJaarinstroom, ...row })),
              ...toets.mppEdities.map((row) => ({
                naam: tekst.instroomVan(row.editie, tekst.paden[row.pad]),
                ...row,
              })),
            ].map((row) => (
              <tr key={`${row.naam} ${row.jaar}`}>
                <th scope="row">{row.naam}</th>
                <td>{maandNaam(row.oorsprong)}</td>
                <td>{row.jaar}</td>
                <td>{getal(row.p10)}</td>
                <td>{getal(row.mediaan)}</td>
                <td>{getal(row.p90)}</td>
                <td>{getal(row.realisatie)}</td>
                <td>{procent(row.fout, 1, true)}</td>
                <td>{procent(row.crps)}</td>
                <td>{row.binnenBand ? tekst.binnen : tekst.buiten}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">
        {tekst.ministerie(
          toets.ministerie
            .map(
              ({ raming, waarde, fout }) =>
                `${tekst.ministerieRamingen[raming] ?? raming} ${getal(waarde)} (${procent(fout, 1, true)})`,
            )
            .join(", "),
        )}
      </p>
    </>
  );
}
