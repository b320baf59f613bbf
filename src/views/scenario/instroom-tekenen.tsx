import { eigenScenario } from "../../app/document.ts";
import { actiefScenario, naamVan, opgelost, ramingsjaren, waardeIn, zetLever } from "../../app/levers.ts";
import { gekozenJaar, ramingVan, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import { PathChart } from "../../charts/path-chart.tsx";
import type { Jaarwaarde } from "../../charts/path-layout.ts";
import { openbareCijfers, realisatie } from "../../figures/figures.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import type { Scenario } from "../../scenario/resolve.ts";
import { getal } from "../../text/formats.ts";
import { parameterNaam } from "../../text/parameter-names.ts";
import { scenarioTekst } from "../../text/scenario.ts";
import { vertaald } from "../../text/vertaling.ts";
import { bezetting, from, horizon, until, versies } from "../lijnen.ts";

const EERSTE_JAAR = 2021;
const GROTE_STAP = 5_000;
const hoogte = (width: number) => Math.round(Math.min(340, Math.max(260, width * 0.55)));

/** The yearly inflow, drawn by hand, beside what it does to the occupancy. */
export function InstroomTekenen({ raming }: { raming: Raming }) {
  return (
    <div class="tekenen">
      <Instroom raming={raming} />
      <Bezetting raming={raming} />
    </div>
  );
}

/** Published ranges of the MPP by edition and year. */
const EDITIES = openbareCijfers.mppEdities.rows.flatMap(({ editie, jaar, min, max }) =>
  min === null || max === null || jaar < EERSTE_JAAR
    ? []
    : [{ id: `${editie} ${jaar}`, label: `MPP ${editie}`, jaar, min, max }],
);

function Instroom({ raming }: { raming: Raming }) {
  const tekst = scenarioTekst();
  const scenario = actiefScenario.value;
  const definition = parameterDefinition("asielinstroom");
  if (!scenario || !definition?.lever) return null;
  const { eerste, laatste } = ramingsjaren(raming);
  const jaren = Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n);
  const pad = (of: Scenario): Jaarwaarde[] =>
    jaren.flatMap((jaar) => {
      const waarde = waardeIn(of, definition, jaar, raming);
      return waarde === undefined ? [] : [{ jaar, waarde }];
    });
  const realised = Array.from({ length: 30 }, (_, n) => EERSTE_JAAR + n).flatMap((jaar) => {
    const waarde = jaar < eerste ? realisatie("asielinstroom", jaar) : null;
    return waarde === null ? [] : [{ jaar, waarde }];
  });
  const own = eigenScenario(werk.value, werk.value.actief);
  const ouder = own?.ouder === undefined ? undefined : opgelost(own.ouder);
  const punten = pad(scenario);
  const last = punten.at(-1)?.waarde ?? 0;
  const titel = tekst.instroomZin(
    eerste,
    punten[0]?.waarde ?? 0,
    laatste,
    last,
    new Set(punten.map(({ waarde }) => waarde)).size === 1,
  );
  return (
    <ChartFrame
      id="instroom-tekenen"
      titel={titel}
      bijschrift={tekst.instroomBijschrift}
      bron={tekst.instroomBron}
      toetsen={tekst.instroomToetsen}
      hoogte={hoogte}
      chart={(size) => (
        <PathChart
          {...size}
          titel={titel}
          naam={parameterNaam(definition).naam}
          eenheid={tekst.personenPerJaar}
          formaat={(value) => getal(value)}
          realisatie={realised}
          punten={punten}
          ouder={ouder ? pad(ouder) : []}
          ouderNaam={ouder ? naamVan(ouder.id) : ""}
          bereiken={EDITIES}
          bereik={definition.bereik}
          stap={definition.lever?.stap ?? 1}
          groteStap={GROTE_STAP}
          zet={(jaar, waarde, going) => zetLever(definition, waarde, going, { jaar, alleen: true })}
        />
      )}
    />
  );
}

function Bezetting({ raming }: { raming: Raming }) {
  const tekst = scenarioTekst();
  const jaar = gekozenJaar.value;
  const own = eigenScenario(werk.value, raming.scenario);
  const naast = ramingVan(own?.ouder ?? werk.value.referentie);
  const realised = ramingVan("realisatie-2025");
  if (!realised) return null;
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: tekst.realisatie,
      soort: "realisatie",
      waarden: until(bezetting(realised), realised.origin),
      labelPlaats: "midden",
    },
  ];
  if (naast && naast.scenario !== raming.scenario)
    lijnen.push({
      id: "naast",
      label: naamVan(naast.scenario),
      soort: "referentie",
      streep: 1,
      waarden: from(bezetting(naast), naast.origin),
    });
  lijnen.push({
    id: "scenario",
    label: vertaald(raming.naam),
    soort: "scenario",
    waarden: from(bezetting(raming), raming.origin),
  });
  const ultimo = (of: Raming | undefined) => of?.jaren.find((row) => row.jaar === jaar)?.bezettingUltimo.waarde ?? null;
  const titel = tekst.bezettingZin(
    jaar,
    ultimo(raming),
    naast && naast.scenario !== raming.scenario ? ultimo(naast) : null,
    naamVan(naast?.scenario ?? werk.value.referentie),
  );
  return (
    <ChartFrame
      id="bezetting-bij-tekenen"
      titel={titel}
      bijschrift={tekst.bezettingBijschrift}
      bron={tekst.bezettingBron(versies(raming))}
      hoogte={hoogte}
      chart={(size) => (
        <LineChart
          {...size}
          id="bezetting-bij-tekenen"
          titel={titel}
          bijschrift={tekst.bezettingBijschrift}
          maanden={(raming.maanden.length >= realised.maanden.length ? raming : realised).maanden}
          lijnen={lijnen}
          scheiding={raming.origin}
          van={(EERSTE_JAAR - 2019) * 12}
          tot={Math.max(horizon(raming, jaar), raming.maanden.length)}
          eenheid={tekst.personen}
        />
      )}
    />
  );
}
