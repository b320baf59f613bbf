import { gekozenJaar, ramingVan, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import { openbareCijfers } from "../../figures/figures.ts";
import type { Raming } from "../../raming/raming.ts";
import { opgelegdNaam } from "../../text/names.ts";
import { antwoordZin, terugblikZin } from "../../text/sentences.ts";
import { januari, maandIndex } from "../../units/maand.ts";
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
  const series = (id: string) => raming.reeksen[id]?.[december] ?? 0;
  const ultimo = cijfers.bezettingUltimo.waarde ?? 0;
  const realised = realisatie.jaren.find((row) => row.jaar === cijfers.jaar);
  const isPast = december <= realisatie.origin;
  const zin =
    isPast && realised?.bezettingUltimo.waarde !== undefined && raming.scenario !== realisatie.scenario
      ? terugblikZin(raming.naam, cijfers.jaar, ultimo, realised.bezettingUltimo.waarde ?? 0)
      : antwoordZin({
          naam: raming.naam,
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
      <section aria-label="Plekken">
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
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: "realisatie",
      soort: "realisatie",
      waarden: until(bezetting(realisatie), realisatie.origin),
      labelPlaats: "midden",
    },
  ];
  if (begroting && raming.scenario !== "begroting-2025")
    lijnen.push({
      id: "begroting",
      label: "begroting 2025",
      soort: "begroting",
      waarden: from(bezetting(begroting), januari(2025)),
    });
  if (referentie && referentie.scenario !== raming.scenario && referentie.scenario !== "begroting-2025")
    lijnen.push({
      id: "referentie",
      label: referentie.naam,
      soort: "referentie",
      streep: 1,
      waarden: from(bezetting(referentie), referentie.origin),
    });
  lijnen.push({
    id: "scenario",
    label: raming.naam,
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
      bijschrift="Personen met recht op opvang door het COA, aan het begin van elke maand"
      bron={`Bron: jaarverslag 2025, tabel 8; COA (tellingen). Uitstroom per maand is afgeleid, de raming is berekend. ${opgelegdZin(raming)}${versies(raming)}`}
      hoogte={(width) => Math.round(Math.min(420, Math.max(280, width * 0.4)))}
      chart={(size) => (
        <LineChart
          {...size}
          id="bezetting"
          titel={titel}
          bijschrift="Personen met recht op opvang door het COA"
          maanden={maanden}
          lijnen={lijnen}
          punten={TELLINGEN}
          scheiding={raming.origin}
          tot={horizon(raming, jaar)}
          eenheid="personen"
        />
      )}
    />
  );
}

/** COA's own counts, at the day they were made; a count of which only the month is known lies at its start. */
const TELLINGEN = openbareCijfers.coaBezettingPunten.rows.map(({ datum, personen }) => ({
  maand: maandIndex(datum.slice(0, 7)) + (datum.length > 7 ? (Number(datum.slice(8, 10)) - 1) / 30.4 : 0),
  waarde: personen,
  label: "telling COA",
}));

/** Says what a scenario imposes, so that it does not pass for computed. */
function opgelegdZin({ opgelegd }: Raming): string {
  return opgelegd.length === 0
    ? ""
    : `Dit scenario legt op, en berekent niet: ${opgelegd.map(opgelegdNaam).join(", ")}. `;
}
