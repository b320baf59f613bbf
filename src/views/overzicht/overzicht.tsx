import { gekozenJaar, ramingVan, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import { coaTellingen } from "../../figures/tellingen.ts";
import type { Raming } from "../../raming/raming.ts";
import { opgelegdNaam } from "../../text/names.ts";
import { overzichtTekst } from "../../text/overzicht.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { Boodschap } from "../boodschap.tsx";
import { bezetting, from, horizon, until, versies } from "../lijnen.ts";
import { ScenarioView } from "../scenario/scenario-view.tsx";
import { Kerncijfers } from "./kerncijfers.tsx";
import { Plekken } from "./plekken.tsx";

/** How full reception is, was and will be, under the assumptions beside it. */
export function Overzicht() {
  return <ScenarioView toon={(raming) => <Antwoord raming={raming} />} />;
}

function Antwoord({ raming }: { raming: Raming }) {
  const jaar = gekozenJaar.value;
  const cijfers = raming.jaren.find((row) => row.jaar === jaar) ?? raming.jaren.at(-1);
  const realisatie = ramingVan("realisatie-2025");
  if (!cijfers || !realisatie) return null;
  const december = januari(cijfers.jaar + 1);
  const tekst = overzichtTekst();
  const naam = vertaald(raming.naam);
  const series = (id: string) => raming.reeksen[id]?.[december] ?? 0;
  const ultimo = cijfers.bezettingUltimo.waarde ?? 0;
  const realised = realisatie.jaren.find((row) => row.jaar === cijfers.jaar);
  const isPast = december <= realisatie.origin;
  const zin =
    isPast && realised?.bezettingUltimo.waarde !== undefined && raming.scenario !== realisatie.scenario
      ? tekst.terugblik(naam, cijfers.jaar, ultimo, realised.bezettingUltimo.waarde ?? 0)
      : tekst.antwoord({
          naam,
          jaar: cijfers.jaar,
          bezettingUltimo: ultimo,
          bovenMeerjarig: series("plekkenBovenMeerjarig"),
          tekort: series("tekort"),
        });
  return (
    <>
      <Boodschap zin={zin} />
      <Bezetting raming={raming} realisatie={realisatie} jaar={cijfers.jaar} titel={zin.join("")} />
      <Kerncijfers raming={raming} jaar={cijfers.jaar} />
      <section aria-label={tekst.plekken}>
        <Plekken raming={raming} jaar={cijfers.jaar} />
      </section>
    </>
  );
}

function Bezetting({
  raming,
  realisatie,
  jaar,
  titel,
}: {
  raming: Raming;
  realisatie: Raming;
  jaar: number;
  titel: string;
}) {
  const begroting = ramingVan("begroting-2025");
  const referentie = ramingVan(werk.value.referentie);
  const tekst = overzichtTekst();
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: tekst.realisatie,
      soort: "realisatie",
      waarden: until(bezetting(realisatie), realisatie.origin),
      labelPlaats: "midden",
    },
  ];
  if (begroting && raming.scenario !== "begroting-2025")
    lijnen.push({
      id: "begroting",
      label: tekst.begroting2025,
      soort: "begroting",
      waarden: from(bezetting(begroting), januari(2025)),
    });
  if (referentie && referentie.scenario !== raming.scenario && referentie.scenario !== "begroting-2025")
    lijnen.push({
      id: "referentie",
      label: vertaald(referentie.naam),
      soort: "referentie",
      streep: 1,
      waarden: from(bezetting(referentie), referentie.origin),
    });
  lijnen.push({
    id: "scenario",
    label: vertaald(raming.naam),
    soort: "scenario",
    waarden: from(bezetting(raming), raming.origin),
  });
  const lengte = Math.max(raming.maanden.length, realisatie.maanden.length);
  const maanden = (raming.maanden.length === lengte ? raming : realisatie).maanden;
  return (
    <ChartFrame
      id="bezetting"
      titel={titel}
      toonTitel={false}
      bijschrift={tekst.bezettingBijschrift}
      bron={[tekst.bezettingBron, ...opgelegdZin(raming), versies(raming)].join(" ")}
      hoogte={(width) => Math.round(Math.min(420, Math.max(280, width * 0.4)))}
      chart={(size) => (
        <LineChart
          {...size}
          id="bezetting"
          titel={titel}
          bijschrift={tekst.bezettingKort}
          maanden={maanden}
          lijnen={lijnen}
          punten={coaTellingen.map((telling) => ({ ...telling, label: tekst.tellingCoa }))}
          scheiding={raming.origin}
          tot={horizon(raming, jaar)}
          eenheid={tekst.eenheidPersonen}
        />
      )}
    />
  );
}

/** Says what a scenario imposes, so that it does not pass for computed. */
function opgelegdZin({ opgelegd }: Raming): string[] {
  return opgelegd.length === 0 ? [] : [overzichtTekst().legtOp(opgelegd.map(opgelegdNaam).join(", "))];
}
