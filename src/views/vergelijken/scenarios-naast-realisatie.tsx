import { ramingVan, scenarioLijst, werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import type { Lijn } from "../../charts/line-chart.tsx";
import { SmallMultiples } from "../../charts/small-multiples.tsx";
import { realisatie } from "../../figures/figures.ts";
import { getal, hoofdletter, ongeveer } from "../../text/formats.ts";
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
  const titel = `Van ${over2025.length} ramingen over ${JAAR} lagen er ${boven} boven de realisatie van ${getal(gemiddeld)} mensen`;
  return (
    <ChartFrame
      id="scenarios"
      titel={titel}
      bijschrift="Personen in de opvang per maand, elk scenario over de realisatie; alle op dezelfde schaal"
      bron={`Bron: jaarverslag 2025, tabel 8; de scenario's zijn berekend vanaf hun oorsprong. ${versies(werd)}`}
      chart={({ width }) => (
        <SmallMultiples
          width={width}
          charts={ramingen.map((raming) => {
            const lijnen: Lijn[] = [
              {
                id: "realisatie",
                label: "realisatie",
                soort: "realisatie",
                waarden: until(bezetting(werd), werd.origin),
              },
              {
                id: raming.scenario,
                label: raming.naam,
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
              titel: hoofdletter(raming.naam),
              bijschrift:
                cijfers === null || cijfers === undefined || raming.origin >= januari(JAAR + 1)
                  ? ""
                  : `${JAAR} gemiddeld ${getal(ongeveer(cijfers))}`,
              maanden: werd.maanden,
              lijnen,
              scheiding: raming.origin,
              van: januari(2022),
              tot: januari(2028),
              eenheid: "personen",
            };
          })}
        />
      )}
    />
  );
}
