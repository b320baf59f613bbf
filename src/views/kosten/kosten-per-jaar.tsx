import { inPrijspeil } from "../../analysis/prijspeil.ts";
import { gekozenJaar, ramingVan, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import { begroting, realisatie } from "../../figures/figures.ts";
import type { Jaarcijfers } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { pxqTekst } from "../../text/prijs-maal-hoeveelheid.ts";
import { kostenPadZin } from "../../text/sentences.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan, januari } from "../../units/maand.ts";
import { horizon, versies } from "../lijnen.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { prijspeil } from "./prijspeil-keuze.tsx";

const EERSTE = 2021;
const BEGROTINGSJAAR = 2025;

/** Cost by year: what was spent, what was budgeted, what is forecast; as steps, and in the ministry's table. */
export function KostenPerJaar({ raming }: { raming: Raming }) {
  const tekst = pxqTekst();
  const werd = ramingVan("realisatie-2025");
  if (!werd) return null;
  const referentie = ramingVan(werk.value.referentie);
  const eerste = jaarVan(raming.origin);
  const tot = horizon(raming, gekozenJaar.value);
  const laatste = raming.jaren.find(({ jaar }) => jaar === jaarVan(tot - 1));
  const peil = prijspeil.value;
  const prijzen = peil === "lopend" ? kostenTekst().lopend : kostenTekst().constant(peil);
  const nu = (euro: number, jaar: number, van = raming) => inPrijspeil(van, euro, jaar, peil) ?? null;
  const uitgegeven = nu((realisatie("uitgavenCoa", BEGROTINGSJAAR) ?? 0) * 1000, BEGROTINGSJAAR) ?? 0;
  const begroot = nu((begroting("uitgavenCoa", BEGROTINGSJAAR) ?? 0) * 1000, BEGROTINGSJAAR) ?? 0;
  const slot = laatste && laatste.kostenCoa.waarde !== null ? nu(laatste.kostenCoa.waarde, laatste.jaar) : null;
  const titel =
    !laatste || slot === null ? tekst.perJaarTitel : kostenPadZin(BEGROTINGSJAAR, uitgegeven, laatste.jaar, slot);
  const stappen = (cijfers: readonly Jaarcijfers[], van: number, tot: number, bij = raming): (number | null)[] =>
    raming.maanden.map((_, month) => {
      const jaar = jaarVan(month);
      if (jaar < van || jaar > tot) return null;
      const value = cijfers.find((row) => row.jaar === jaar)?.kostenCoa.waarde ?? null;
      const shown = value === null ? null : nu(value, jaar, bij);
      return shown === null ? null : shown / 1e6;
    });
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: tekst.realisatieLijn,
      soort: "realisatie",
      stap: true,
      waarden: stappen(werd.jaren, EERSTE, BEGROTINGSJAAR),
      labelPlaats: "midden",
    },
    {
      id: "begroting",
      label: tekst.begrotingLijn,
      soort: "begroting",
      stap: true,
      waarden: raming.maanden.map((_, month) => (jaarVan(month) === BEGROTINGSJAAR ? begroot / 1e6 : null)),
    },
  ];
  if (referentie && referentie.scenario !== raming.scenario && referentie.scenario !== "begroting-2025")
    lijnen.push({
      id: "referentie",
      label: vertaald(referentie.naam),
      soort: "referentie",
      streep: 1,
      stap: true,
      waarden: stappen(referentie.jaren, jaarVan(referentie.origin), jaarVan(tot - 1), referentie),
    });
  lijnen.push({
    id: "scenario",
    label: vertaald(raming.naam),
    soort: "scenario",
    stap: true,
    waarden: stappen(raming.jaren, eerste, jaarVan(tot - 1)),
  });
  return (
    <>
      <ChartFrame
        id="kosten-per-jaar"
        titel={titel}
        bijschrift={tekst.perJaarBijschrift(prijzen)}
        bron={`${tekst.perJaarBron}${versies(raming)}`}
        hoogte={(width) => Math.round(Math.min(360, Math.max(260, width * 0.35)))}
        chart={(size) => (
          <LineChart
            {...size}
            id="kosten-per-jaar"
            titel={titel}
            bijschrift={tekst.perJaarKort}
            maanden={raming.maanden}
            lijnen={lijnen}
            van={januari(EERSTE)}
            tot={tot}
            eenheid={tekst.miljoenEuro}
            formaat={(value) => getal(value)}
          />
        )}
      />
      <Tabel raming={raming} eerste={eerste} />
    </>
  );
}

function Tabel({ raming, eerste }: { raming: Raming; eerste: number }) {
  const tekst = pxqTekst();
  const realisatiejaren = [2021, 2022, 2023, 2024, 2025];
  const ramingjaren = raming.jaren.filter(({ jaar }) => jaar >= eerste);
  const peil = prijspeil.value;
  const duizend = (euro: number | null, jaar: number) => {
    const shown = euro === null ? null : (inPrijspeil(raming, euro, jaar, peil) ?? null);
    return getal(shown === null ? null : shown / 1000);
  };
  const gedrukt = (waarde: number | null, jaar: number) => duizend(waarde === null ? null : waarde * 1000, jaar);
  const rij = (naam: string, figuur: string, id: "kostenCoa" | "kostenNidos") => (
    <tr>
      <th scope="row">{naam}</th>
      {realisatiejaren.map((jaar) => (
        <td key={jaar}>{gedrukt(realisatie(figuur, jaar), jaar)}</td>
      ))}
      <td>{gedrukt(begroting(figuur, BEGROTINGSJAAR), BEGROTINGSJAAR)}</td>
      {ramingjaren.map((row) => (
        <td key={row.jaar}>{duizend(row[id].waarde, row.jaar)}</td>
      ))}
    </tr>
  );
  return (
    <TabelRegio naam={tekst.perJaarTabel}>
      <table>
        <caption>
          {tekst.perJaarOnderschrift(
            peil === "lopend" ? kostenTekst().lopend : kostenTekst().constant(peil),
            vertaald(raming.naam),
          )}
        </caption>
        <thead>
          <tr>
            <th scope="col">{tekst.uitgaven}</th>
            {realisatiejaren.map((jaar) => (
              <th scope="col" key={jaar}>
                {tekst.realisatieJaar(jaar)}
              </th>
            ))}
            <th scope="col">{tekst.begrotingJaar(BEGROTINGSJAAR)}</th>
            {ramingjaren.map(({ jaar }) => (
              <th scope="col" key={jaar}>
                {tekst.ramingJaar(jaar)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rij("COA", "uitgavenCoa", "kostenCoa")}
          {rij(tekst.nidosOpvang, "uitgavenNidos", "kostenNidos")}
        </tbody>
      </table>
    </TabelRegio>
  );
}
