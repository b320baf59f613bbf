import { ChartFrame } from "../../charts/chart-frame.tsx";
import { RangeChart, type RangeRow } from "../../charts/range-chart.tsx";
import { openbareCijfers, realisatie } from "../../figures/figures.ts";
import { vergelijkenTekst } from "../../text/vergelijken.ts";
import { Aannames } from "./aannames.tsx";
import { Bezettingsverschil } from "./bezettingsverschil.tsx";
import { Kengetallen } from "./kengetallen.tsx";
import { ScenariosNaastRealisatie } from "./scenarios-naast-realisatie.tsx";

/** What budget and MPP said about 2025 beside what it brought, and what separates any two of them. */
export function Vergelijken() {
  const tekst = vergelijkenTekst();
  return (
    <main class="inhoud" id="inhoud" tabIndex={-1}>
      <Bezettingsverschil />
      <section aria-label={tekst.kengetallen}>
        <Kengetallen />
      </section>
      <section aria-label={tekst.edities}>
        <MppEdities />
      </section>
      <section aria-label={tekst.naastRealisatie}>
        <ScenariosNaastRealisatie />
      </section>
      <section aria-label={tekst.aannamesNaastElkaar}>
        <Aannames />
      </section>
    </main>
  );
}

/** Each published range of asylum inflow, and where the year ended. */
function MppEdities() {
  const tekst = vergelijkenTekst();
  const rijen: RangeRow[] = openbareCijfers.mppEdities.rows.map(({ editie, jaar, min, midden, max, circa }) => {
    const werd = realisatie("asielinstroom", jaar);
    const oordeel =
      werd === null || min === null || max === null ? null : werd < min ? "onder" : werd > max ? "boven" : "binnen";
    return {
      id: `${editie}-${jaar}`,
      label: tekst.editie(editie, jaar, circa === true),
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
  const titel = tekst.mppScore(buiten, banden.length, onder);
  return (
    <ChartFrame
      id="mpp-edities"
      titel={titel}
      bijschrift={tekst.editiesBijschrift}
      bron={tekst.editiesBron}
      chart={(size) => (
        <RangeChart
          {...size}
          id="mpp-edities"
          titel={titel}
          bijschrift={tekst.asielinstroomPerJaar}
          rijen={rijen}
          eenheid={tekst.personen}
        />
      )}
    />
  );
}
