import type { Terugtoets as Toets, ToetsMetReferenties } from "../../calibration/backtest.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { RangeChart } from "../../charts/range-chart.tsx";
import { getal, maandNaam, procent } from "../../text/formats.ts";
import { terugtoetsZin } from "../../text/sentences.ts";

const KOPPEN = { min: "10%", midden: "midden", max: "90%", realisatie: "realisatie" } as const;

/** The backtest: outturn against band and middle, the errors beside the references, and what the ministry forecast. */
export function Terugtoets({ toets }: { toets: Toets }) {
  const titel = terugtoetsZin(
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
        bijschrift="Gemiddelde bezetting, personen: 80% van de trekkingen en het midden, een jaar vooruit met de gerealiseerde instroom per maand, naast de realisatie"
        bron={`Bron: berekend; realisatie jaarverslag 2025, tabel 8. Minstens ${getal(toets.effectieveTrekkingen)} effectieve trekkingen per jaar`}
        chart={(size) => (
          <RangeChart
            {...size}
            id="terugtoets"
            titel={titel}
            bijschrift="Gemiddelde bezetting"
            eenheid="personen"
            koppen={KOPPEN}
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

const REFERENTIES: readonly { id: keyof ToetsMetReferenties["referenties"]; naam: string }[] = [
  { id: "vorigeUitstroom", naam: "uitstroom van vorig jaar, instroom per maand" },
  { id: "vorigeUitstroomPlusInstroom", naam: "plus b × verandering van de instroom, b uit eerdere jaren" },
  { id: "metTerugwerkendeB", naam: "hetzelfde met b = 0,35, achteraf gekozen" },
  { id: "ware", naam: "de ware uitstroom vooraf bekend, gelijk over het jaar (de ondergrens)" },
  { id: "vorigeUitstroomJaarinstroom", naam: "uitstroom van vorig jaar, alleen de jaarinstroom bekend" },
];

function Fouten({ toets }: { toets: Toets }) {
  const { rijen } = toets;
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
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="tabel-rol" tabIndex={0} aria-label="Tabel fouten een jaar vooruit">
      <table>
        <caption>Fout in de gemiddelde bezetting een jaar vooruit, als deel van de realisatie</caption>
        <thead>
          <tr>
            <th scope="col">Raming</th>
            {rijen.map(({ jaar }) => (
              <th scope="col" key={jaar}>
                {jaar}
              </th>
            ))}
            <th scope="col">Gemiddeld absoluut</th>
          </tr>
        </thead>
        <tbody>
          {row(
            "het model, instroom per maand",
            rijen.map(({ fout }) => fout),
            toets.gemiddeldeAbsoluteFout,
          )}
          {row(
            "het model, alleen de jaarinstroom bekend",
            toets.alleenJaarinstroom.map(({ fout }) => fout),
            toets.gemiddeldeAbsoluteFoutJaarinstroom,
          )}
          {REFERENTIES.map(({ id, naam }) =>
            row(
              naam,
              rijen.map(({ referenties }) => referenties[id]),
              toets.referenties[id],
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Verder({ toets }: { toets: Toets }) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label="Tabel terugtoets per raming">
        <table>
          <caption>Gemiddelde bezetting, personen; CRPS als deel van de realisatie (lager is beter)</caption>
          <thead>
            <tr>
              <th scope="col">Raming</th>
              <th scope="col">Bekend tot en met</th>
              <th scope="col">Jaar</th>
              <th scope="col">10%</th>
              <th scope="col">midden</th>
              <th scope="col">90%</th>
              <th scope="col">Realisatie</th>
              <th scope="col">Fout</th>
              <th scope="col">CRPS</th>
              <th scope="col">Band</th>
            </tr>
          </thead>
          <tbody>
            {[
              ...toets.rijen.map((row) => ({ naam: "een jaar vooruit", ...row })),
              ...toets.tweeJaarVooruit.map((row) => ({ naam: "twee jaar vooruit", ...row })),
              ...toets.alleenJaarinstroom.map((row) => ({ naam: "alleen jaarinstroom", ...row })),
              ...toets.mppEdities.map((row) => ({
                naam: `instroom ${row.editie.startsWith("begroting") ? row.editie : `MPP ${row.editie} ${row.pad}`}`,
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
                <td>{row.binnenBand ? "binnen" : "buiten"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p class="noot">
        Het ministerie zelf, over 2025:{" "}
        {toets.ministerie
          .map(({ raming, waarde, fout }) => `${raming} ${getal(waarde)} (${procent(fout, 1, true)})`)
          .join(", ")}
        . Na de oorsprong is niets bekend dan de instroom. De band is na de eerste score verbreed; zie
        docs/calibratie.md.
      </p>
    </>
  );
}
