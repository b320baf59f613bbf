import { ChartFrame } from "../../charts/chart-frame.tsx";
import { RangeChart, type RangeRow } from "../../charts/range-chart.tsx";
import { openbareCijfers, realisatie } from "../../figures/figures.ts";
import { mppScoreZin } from "../../text/sentences.ts";
import { Aannames } from "./aannames.tsx";
import { Bezettingsverschil } from "./bezettingsverschil.tsx";
import { Kengetallen } from "./kengetallen.tsx";
import { ScenariosNaastRealisatie } from "./scenarios-naast-realisatie.tsx";

/** What budget and MPP said about 2025 beside what it brought, and what separates any two of them. */
export function Vergelijken() {
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      <Bezettingsverschil />
      <section aria-label="Kengetallen 2025">
        <Kengetallen />
      </section>
      <section aria-label="Edities van de Meerjaren Productie Prognose">
        <MppEdities />
      </section>
      <section aria-label="Scenario's naast de realisatie">
        <ScenariosNaastRealisatie />
      </section>
      <section aria-label="Aannames naast elkaar">
        <Aannames />
      </section>
    </main>
  );
}

/** Each published range of asylum inflow, and where the year ended. */
function MppEdities() {
  const rijen: RangeRow[] = openbareCijfers.mppEdities.rows.map(({ editie, jaar, min, midden, max, circa }) => {
    const werd = realisatie("asielinstroom", jaar);
    const oordeel =
      werd === null || min === null || max === null ? null : werd < min ? "onder" : werd > max ? "boven" : "binnen";
    return {
      id: `${editie}-${jaar}`,
      label: `${editie.startsWith("begroting") ? "Begroting 2025" : `MPP ${editie}`} over ${jaar}${circa ? " (circa)" : ""}`,
      min,
      midden,
      max,
      realisatie: werd,
      oordeel,
    };
  });
  const banden = rijen.filter(({ oordeel }) => oordeel !== null);
  const onder = banden.filter(({ oordeel }) => oordeel === "onder").length;
  const buiten = banden.filter(({ oordeel }) => oordeel !== "binnen").length;
  const titel = mppScoreZin(buiten, banden.length, onder);
  return (
    <ChartFrame
      id="mpp-edities"
      titel={titel}
      bijschrift="Asielinstroom, personen per jaar: minimum tot maximum van elke editie, en de realisatie. Minimum en maximum zijn scenario's, geen kansen"
      bron="Bron: MPP zoals in de pers en op rijksoverheid.nl gepubliceerd; jaarverslag 2025, tabel 8 (realisatie)"
      chart={(size) => (
        <RangeChart
          {...size}
          id="mpp-edities"
          titel={titel}
          bijschrift="Asielinstroom per jaar"
          rijen={rijen}
          eenheid="personen"
        />
      )}
    />
  );
}
