import {
  type Kostengevoeligheid as Gevoeligheid,
  KEREN,
  LINEAIR_BINNEN,
  type Stapgevolg,
} from "../../analysis/kostengevoeligheid.ts";
import { gekozenJaar } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { maandNaam, verschil } from "../../text/formats.ts";
import { gevoeligheidTekst } from "../../text/kosten-gevoeligheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan } from "../../units/maand.ts";
import { Boodschap } from "../boodschap.tsx";
import { TabelRegio } from "../tabel-regio.tsx";
import { Onderzocht } from "./onderzocht.tsx";

/** What one step in the ministry's words does to this year, the next and the settlement, from runs of the model. */
export function Kostengevoeligheid({ raming }: { raming: Raming }) {
  const tekst = gevoeligheidTekst();
  const whole = raming.jaren.map((row) => row.jaar).filter((y) => y >= jaarVan(raming.origin));
  // The year after must be forecast too.
  const jaar = Math.min(gekozenJaar.value, (whole.at(-1) ?? 0) - 1);
  if (whole.length < 2) return <Boodschap zin={[tekst.zinLeeg(vertaald(raming.naam)), "", ""]} />;
  return (
    <Onderzocht
      soort="kostengevoeligheid"
      inhoud={{ scenario: raming.scenario, jaar }}
      naam={raming.naam}
      toon={(uitkomst) => <Tabel uitkomst={uitkomst} naam={raming.naam} />}
    />
  );
}

function Tabel({ uitkomst, naam }: { uitkomst: Gevoeligheid; naam: string }) {
  const tekst = gevoeligheidTekst();
  const { jaar, vanaf, stappen, runs } = uitkomst;
  const personen = stappen.find(({ stap }) => stap === "personen");
  return (
    <>
      {personen ? (
        <Boodschap zin={[tekst.zin(jaar, personen.meer.kosten[0], personen.meer.kosten[1]), "", ""]} />
      ) : null}
      <TabelRegio naam={tekst.tabel}>
        <table>
          <caption>{tekst.caption(vertaald(naam), maandNaam(vanaf))}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.wijziging}</th>
              <th scope="col">{tekst.kosten(jaar)}</th>
              <th scope="col">{tekst.kosten(jaar + 1)}</th>
              <th scope="col">{tekst.afrekening(jaar)}</th>
              <th scope="col">{tekst.mensen(jaar)}</th>
              <th scope="col">{tekst.mensen(jaar + 1)}</th>
              <th scope="col" class="tekst">
                {tekst.geldig}
              </th>
            </tr>
          </thead>
          <tbody>
            {stappen.flatMap((gevolg) => [
              <Rij key="+" gevolg={gevolg} kant="meer" />,
              <Rij key="-" gevolg={gevolg} kant="minder" />,
            ])}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.uitleg(LINEAIR_BINNEN, runs, KEREN.slice(1).join(", "))}</p>
      <p class="noot">{tekst.afrekeningUitleg}</p>
      <p class="noot">{tekst.verblijfUitleg}</p>
    </>
  );
}

function Rij({ gevolg, kant }: { gevolg: Stapgevolg; kant: "meer" | "minder" }) {
  const tekst = gevoeligheidTekst();
  const { kosten, bezetting, afrekening } = gevolg[kant];
  const mln = (euro: number) => verschil(euro / 1e6, 1);
  return (
    <tr>
      <th scope="row">{tekst.stappen[gevolg.stap][kant]}</th>
      <td>{mln(kosten[0])}</td>
      <td>{mln(kosten[1])}</td>
      <td>{mln(afrekening)}</td>
      <td>{verschil(bezetting[0])}</td>
      <td>{verschil(bezetting[1])}</td>
      <td class="tekst">{tekst.keer(gevolg.lineairTot[kant])}</td>
    </tr>
  );
}
