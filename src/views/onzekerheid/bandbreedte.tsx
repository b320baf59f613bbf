import { ramingVan } from "../../app/state.ts";
import type { Quantiles } from "../../calibration/quantile.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import { JAARCIJFERS, type Ketencijfer } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { eenheidVan, jaarcijferNaam } from "../../text/names.ts";
import { onzekerheidTekst } from "../../text/onzekerheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import type { Onzekerheid } from "../../worker/api.ts";
import { bezetting, from, horizon, until, versies } from "../lijnen.ts";
import { TabelRegio } from "../tabel-regio.tsx";

interface Props {
  raming: Raming;
  uitkomst: Onzekerheid;
  jaar: number;
  titel: string;
}

/** The fan: median and bands of occupancy by month, and of the figures of a year in a table. */
export function Bandbreedte({ raming, uitkomst, jaar, titel }: Props) {
  const reeks = uitkomst.banden.series.bezetting;
  const realisatie = ramingVan("realisatie-2025");
  if (!reeks) return null;
  const after = (values: Float64Array) => from([...values], raming.origin);
  const tekst = onzekerheidTekst();
  const lijnen: Lijn[] = [
    { id: "scenario", label: tekst.midden(vertaald(raming.naam)), soort: "scenario", waarden: after(reeks.p50) },
  ];
  if (realisatie)
    lijnen.unshift({
      id: "realisatie",
      label: tekst.realisatie,
      soort: "realisatie",
      waarden: until(bezetting(realisatie), realisatie.origin),
      labelPlaats: "midden",
    });
  return (
    <>
      <ChartFrame
        id="bandbreedte"
        titel={titel}
        toonTitel={false}
        bijschrift={tekst.bandBijschrift}
        bron={`${tekst.bandBron} ${versies(raming)}`}
        hoogte={(width) => Math.round(Math.min(420, Math.max(280, width * 0.4)))}
        chart={(size) => (
          <LineChart
            {...size}
            id="bandbreedte"
            titel={titel}
            bijschrift={tekst.bezettingPerMaand}
            maanden={raming.maanden}
            lijnen={lijnen}
            banden={[
              { id: "b80", label: "80%", onder: after(reeks.p10), boven: after(reeks.p90), sterkte: 1 },
              { id: "b50", label: "50%", onder: after(reeks.p25), boven: after(reeks.p75), sterkte: 2 },
            ]}
            scheiding={raming.origin}
            van={24}
            tot={horizon(raming, jaar)}
            eenheid={tekst.personen}
          />
        )}
      />
      <Jaarbanden uitkomst={uitkomst} jaar={jaar} />
    </>
  );
}

const GETOOND: readonly Ketencijfer[] = [
  "gemiddeldeBezetting",
  "bezettingUltimo",
  "bezettingPiek",
  "uitstroomOpvang",
  "plekkenNodigPiek",
  "noodopvangGemiddeld",
  "pupillenUltimo",
  "kostenCoa",
  "kostenNidos",
];

function Jaarbanden({ uitkomst, jaar }: { uitkomst: Onzekerheid; jaar: number }) {
  const cijfers = uitkomst.banden.jaren.find((row) => row.jaar === jaar)?.cijfers;
  if (!cijfers) return null;
  const tekst = onzekerheidTekst();
  const parts: readonly (keyof Quantiles)[] = ["p10", "p25", "p50", "p75", "p90"];
  const toon = (id: Ketencijfer, waarde: number) =>
    getal(JAARCIJFERS[id] === "euro" ? waarde / 1e6 : waarde, JAARCIJFERS[id] === "euro" ? 1 : 0);
  return (
    <TabelRegio naam={tekst.tabelBanden(jaar)}>
      <table>
        <caption>{tekst.bandenBijschrift(jaar)}</caption>
        <thead>
          <tr>
            <th scope="col">{tekst.kengetal}</th>
            <th scope="col">10%</th>
            <th scope="col">25%</th>
            <th scope="col">{tekst.middenKop}</th>
            <th scope="col">75%</th>
            <th scope="col">90%</th>
          </tr>
        </thead>
        <tbody>
          {GETOOND.map((id) => {
            const banden = cijfers[id];
            return (
              <tr key={id}>
                <th scope="row">{tekst.metEenheid(jaarcijferNaam(id), eenheidVan(JAARCIJFERS[id]))}</th>
                {parts.map((part) => (
                  <td key={part}>{banden ? toon(id, banden[part]) : "–"}</td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TabelRegio>
  );
}
