import { ramingVan, scenarioLijst, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import type { Lijn } from "../../charts/line-chart.tsx";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { realisatie } from "../../figures/figures.ts";
import { hoofdletter } from "../../text/formats.ts";
import { vergelijkenTekst } from "../../text/vergelijken.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { bezetting, from, until, versies } from "../lijnen.ts";

const JAAR = 2025;

/** A small chart for each scenario, its line over what happened, all on one scale. */
export function ScenariosNaastRealisatie() {
  const werd = ramingVan("realisatie-2025");
  const gemiddeld = realisatie("gemiddeldeBezetting", JAAR);
  if (!werd || gemiddeld === null) return null;
  const ramingen = scenarioLijst.value
    .map(({ id }) => ramingVan(id))
    .filter((raming) => raming !== undefined)
    .filter(({ scenario, origin }) => origin < januari(JAAR + 1) || scenario === werk.value.actief);
  const over2025 = ramingen.filter(({ origin }) => origin < januari(JAAR + 1));
  const boven = over2025.filter(
    (raming) => (raming.jaren.find(({ jaar }) => jaar === JAAR)?.gemiddeldeBezetting.waarde ?? 0) > gemiddeld,
  ).length;
  const tekst = vergelijkenTekst();
  const titel = tekst.ramingenBoven(over2025.length, JAAR, boven, gemiddeld);
  return (
    <ChartFrame
      id="scenarios"
      titel={titel}
      bijschrift={tekst.scenariosBijschrift}
      bron={`${tekst.scenariosBron} ${versies(werd)}`}
      chart={({ width }) => (
        <SmallMultiples
          width={width}
          charts={ramingen.map((raming) => {
            const lijnen: Lijn[] = [
              {
                id: "realisatie",
                label: tekst.realisatie,
                soort: "realisatie",
                waarden: until(bezetting(werd), werd.origin),
              },
              {
                id: raming.scenario,
                label: vertaald(raming.naam),
                soort:
                  raming.scenario === "begroting-2025"
                    ? "begroting"
                    : raming.scenario === werk.value.actief
                      ? "scenario"
                      : "referentie",
                waarden: from(bezetting(raming), raming.origin),
              },
            ];
            const cijfers = raming.jaren.find(({ jaar }) => jaar === JAAR)?.gemiddeldeBezetting.waarde;
            return {
              id: `scenario-${raming.scenario}`,
              titel: hoofdletter(vertaald(raming.naam)),
              bijschrift:
                cijfers === null || cijfers === undefined || raming.origin >= januari(JAAR + 1)
                  ? ""
                  : tekst.jaarGemiddeld(JAAR, cijfers),
              maanden: werd.maanden,
              lijnen,
              scheiding: raming.origin,
              van: januari(2022),
              tot: januari(2028),
              eenheid: tekst.personen,
            };
          })}
        />
      )}
    />
  );
}
