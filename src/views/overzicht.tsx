import { gekozenJaar, getoondeRaming, ramingVan, scenarioDocument, uitkomsten, werk } from "../app/state.ts";
import { ChartFrame } from "../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../charts/line-chart.tsx";
import { openbareCijfers } from "../figures/figures.ts";
import type { Raming } from "../raming/raming.ts";
import { getal, maandNaam, miljoen, ongeveer, procent, verschil } from "../text/formats.ts";
import { opgelegdNaam } from "../text/names.ts";
import { antwoordZin, plekkenZin, terugblikZin } from "../text/sentences.ts";
import { januari, maandIndex } from "../units/maand.ts";
import { KeyFigure } from "./key-figure.tsx";
import { Levers } from "./levers.tsx";
import { Problemen } from "./problemen.tsx";
import { ScenarioBar } from "./scenario-bar.tsx";

/** How full reception is, was and will be, under the assumptions beside it. */
export function Overzicht() {
  const { actief } = werk.value;
  const uitkomst = uitkomsten.value.get(actief);
  const raming = getoondeRaming.value;
  return (
    <div class="raamwerk">
      <Levers />
      <main class="inhoud" id="inhoud" tabIndex={-1}>
        <ScenarioBar />
        {uitkomst && !uitkomst.ok ? (
          <Problemen naam={scenarioDocument(actief)?.naam ?? actief} problemen={uitkomst.problemen} />
        ) : null}
        {raming ? <Antwoord raming={raming} /> : null}
      </main>
    </div>
  );
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
  const [voor, kern, na] =
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
      <h1 class="boodschap">
        {voor}
        <strong>{kern}</strong>
        {na}
      </h1>
      <Bezetting raming={raming} realisatie={realisatie} jaar={cijfers.jaar} titel={`${voor}${kern}${na}`} />
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

function Kerncijfers({ raming, jaar }: { raming: Raming; jaar: number }) {
  const referentie = ramingVan(werk.value.referentie);
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const naast =
    referentie && referentie.scenario !== raming.scenario
      ? referentie.jaren.find((row) => row.jaar === jaar)
      : undefined;
  const vorig = raming.jaren.find((row) => row.jaar === jaar - 1);
  const volgend = raming.jaren.find((row) => row.jaar === jaar + 1);
  if (!cijfers) return null;
  const ander = naast ? (referentie?.naam ?? "") : String(jaar - 1);
  const delta = (id: "gemiddeldeBezetting" | "bezettingPiek" | "kostenCoa" | "noodopvangGemiddeld" | "kostenNidos") => {
    const daar = (naast ?? vorig)?.[id].waarde ?? null;
    const hier = cijfers[id].waarde;
    return daar === null || hier === null ? null : hier - daar;
  };
  const meer = (aantal: number | null, toon: (value: number) => string) => {
    if (aantal === null) return "";
    const text = toon(aantal);
    return /[1-9]/.test(text) ? `${text} tegenover ${ander}` : `gelijk aan ${ander}`;
  };
  const mensen = (aantal: number) => verschil(ongeveer(aantal));
  const geld = (euro: number) => `${euro < 0 ? "" : "+"}${miljoen(Math.round(euro / 1e6) * 1e6, 0)}`;
  const nodig = cijfers.plekkenNodigPiek.waarde;
  const nood = cijfers.noodopvangGemiddeld.waarde;
  return (
    <dl class="kerncijfers">
      <KeyFigure
        naam={`Gemiddelde bezetting ${jaar}`}
        waarde={hele(cijfers.gemiddeldeBezetting.waarde)}
        verschil={meer(delta("gemiddeldeBezetting"), mensen)}
        voorwaarde={
          cijfers.gemiddeldeBezetting.herkomst === "gepubliceerd"
            ? "jaarverslag 2025, tabel 8"
            : "waarop het COA wordt betaald"
        }
      />
      <KeyFigure
        naam={`Piek ${jaar}`}
        waarde={hele(cijfers.bezettingPiek.waarde)}
        verschil={meer(delta("bezettingPiek"), mensen)}
        voorwaarde={`in ${maandNaam(piekMaand(raming, jaar))}; ${nodig === null ? "plekken niet gepubliceerd" : `${hele(nodig)} plekken nodig`}`}
      />
      <KeyFigure
        naam={`Noodopvang ${jaar}, gemiddeld`}
        waarde={nood === null ? "–" : `${hele(nood)} plekken`}
        verschil={meer(delta("noodopvangGemiddeld"), mensen)}
        voorwaarde={noodVoorwaarde(raming, jaar, nood)}
      />
      <KeyFigure
        naam={`Kosten COA ${jaar}`}
        waarde={miljoen(cijfers.kostenCoa.waarde, 0)}
        verschil={meer(delta("kostenCoa"), geld)}
        voorwaarde={kostenVoorwaarde(raming, volgend?.kostenCoa.waarde ?? null, jaar)}
      />
      <KeyFigure
        naam={`Kosten Nidos ${jaar}`}
        waarde={miljoen(cijfers.kostenNidos.waarde, 0)}
        verschil={meer(delta("kostenNidos"), geld)}
        voorwaarde={
          cijfers.pupillenUltimo.waarde === null
            ? "pupillen niet gepubliceerd"
            : `${hele(cijfers.pupillenUltimo.waarde)} pupillen eind ${jaar}`
        }
      />
    </dl>
  );
}

function noodVoorwaarde(raming: Raming, jaar: number, nood: number | null): string {
  if (nood === null) return "voor het verleden niet gepubliceerd";
  const meerjarig = raming.reeksen.meerjarigePlekken?.[januari(jaar + 1)] ?? 0;
  return `bij ${hele(meerjarig)} meerjarige plekken eind ${jaar}`;
}

function kostenVoorwaarde(raming: Raming, volgend: number | null, jaar: number): string {
  const wijze = raming.prijsmodus === "één prijs" ? "één prijs" : "basisprijs en toeslag noodopvang";
  return volgend === null ? wijze : `${wijze}; in ${jaar + 1} ${miljoen(volgend, 0)}`;
}

function piekMaand(raming: Raming, jaar: number): string {
  const values = bezetting(raming);
  let best = januari(jaar);
  for (let month = best; month < januari(jaar + 1); month++)
    if ((values[month] ?? 0) > (values[best] ?? 0)) best = month;
  return (values[januari(jaar + 1)] ?? 0) > (values[best] ?? 0) ? `${jaar}-12` : (raming.maanden[best] as string);
}

function Plekken({ raming, jaar }: { raming: Raming; jaar: number }) {
  const naar = (id: string) => from(Array.from(raming.reeksen[id] ?? []), raming.origin);
  const at = (id: string) => raming.reeksen[id]?.[januari(jaar + 1)] ?? 0;
  const titel = plekkenZin(jaar, at("plekkenNodig"), at("meerjarigePlekken"));
  const beschikbaar = Array.from(raming.reeksen.meerjarigePlekken ?? [], (value, m) =>
    m < raming.origin ? null : value + (raming.reeksen.noodopvang?.[m] ?? 0),
  );
  const tekort =
    raming.reeksen.tekort?.subarray(raming.origin, horizon(raming, jaar) + 1).some((value) => value > 0.5) ?? false;
  const lijnen: Lijn[] = [
    { id: "nodig", label: "plekken nodig", soort: "scenario", waarden: naar("plekkenNodig") },
    { id: "meerjarig", label: "meerjarige plekken", soort: "plekken", stap: true, waarden: naar("meerjarigePlekken") },
  ];
  if (tekort)
    lijnen.push({ id: "beschikbaar", label: "met noodopvang", soort: "referentie", streep: 1, waarden: beschikbaar });
  return (
    <ChartFrame
      id="plekken"
      titel={titel}
      bijschrift="Plekken, per maand. Wat boven de meerjarige plekken uitkomt, moet noodopvang zijn of is tekort"
      bron={`Bron: jaarverslag 2025, 4.1 (meerjarige plekken eind 2025); bezettingsgraad ${procent(at("bezettingsgraad"), 0)} en nieuwe plekken zijn aannames. ${versies(raming)}`}
      hoogte={(width) => Math.round(Math.min(320, Math.max(240, width * 0.3)))}
      chart={(size) => (
        <LineChart
          {...size}
          id="plekken"
          titel={titel}
          bijschrift="Plekken per maand"
          maanden={raming.maanden}
          lijnen={lijnen}
          van={raming.origin}
          tot={horizon(raming, jaar)}
          vlak={
            tekort
              ? { boven: "nodig", onder: "beschikbaar", woord: "tekort" }
              : { boven: "nodig", onder: "meerjarig", woord: "noodopvang" }
          }
          eenheid="plekken"
        />
      )}
    />
  );
}

/** Occupancy at each month's start, and at the end of the last. */
export function bezetting(raming: Raming): number[] {
  return Array.from(raming.reeksen.bezetting ?? []);
}

/** Says what a scenario imposes, so that it does not pass for computed. */
function opgelegdZin({ opgelegd }: Raming): string {
  return opgelegd.length === 0
    ? ""
    : `Dit scenario legt op, en berekent niet: ${opgelegd.map(opgelegdNaam).join(", ")}. `;
}

/** How far a chart looks: a year past the chosen one, and at least to 2028; farther says ever less. */
export function horizon(raming: Raming, jaar: number): number {
  return Math.min(januari(Math.max(2028, jaar + 2)), Math.max(raming.maanden.length, januari(2026)));
}

export function from(values: readonly number[], month: number): (number | null)[] {
  return values.map((value, m) => (m < month ? null : value));
}

export function until(values: readonly number[], month: number): (number | null)[] {
  return values.map((value, m) => (m > month ? null : value));
}

export function versies({ modelversie, cijferversie }: Raming): string {
  return `Model ${modelversie}, cijfers ${cijferversie}.`;
}

function hele(value: number | null): string {
  return value === null ? "–" : getal(ongeveer(value));
}
