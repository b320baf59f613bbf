import { useState } from "preact/hooks";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { DotPlot } from "../../charts/dot-plot.tsx";
import { realisatie } from "../../figures/figures.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { onzekerheidTekst } from "../../text/onzekerheid.ts";
import { januari } from "../../units/maand.ts";
import type { Onzekerheid } from "../../worker/api.ts";
import { versies } from "../lijnen.ts";

const PUNTEN = 50;

/** How often more places are needed than there are, counted over the draws; places against places. */
export function Kans({ raming, uitkomst, jaar }: { raming: Raming; uitkomst: Onzekerheid; jaar: number }) {
  const nu = realisatie("opvangplekkenEind2025", 2025) ?? 0;
  const meerjarig = Math.round(raming.reeksen.meerjarigePlekken?.[januari(jaar + 1)] ?? 0);
  const [grens, setGrens] = useState(nu);
  const draws = uitkomst.banden.perTrekking.find((row) => row.jaar === jaar)?.cijfers.plekkenNodigPiek;
  if (!draws?.every(Number.isFinite)) return null;
  const boven = Math.round((draws.filter((value) => value > grens).length / draws.length) * PUNTEN);
  const tekst = onzekerheidTekst();
  const titel = tekst.kansTitel(jaar, boven, PUNTEN, grens);
  return (
    <>
      <ChartFrame
        id="kans"
        titel={titel}
        bijschrift={tekst.kansBijschrift(jaar, PUNTEN)}
        bron={`${tekst.kansBron(getal(nu))} ${versies(raming)}`}
        chart={(size) => (
          <DotPlot
            {...size}
            id="kans"
            titel={titel}
            bijschrift={tekst.plekkenNodigPiek}
            eenheid={tekst.plekken}
            waarden={[...draws]}
            grens={grens}
            grensLabel={tekst.grens}
            aantal={PUNTEN}
          />
        )}
      />
      <div class="keuze">
        <label>
          {tekst.grens}
          <input
            class="veld"
            type="number"
            min={0}
            max={500_000}
            step={1000}
            value={grens}
            onChange={(event) => {
              const value = event.currentTarget.valueAsNumber;
              if (Number.isFinite(value) && value >= 0) setGrens(value);
              else event.currentTarget.value = String(grens);
            }}
          />
          {tekst.plekken}
        </label>
        <button type="button" class="knop" onClick={() => setGrens(nu)}>
          {tekst.allePlekken(getal(nu))}
        </button>
        <button type="button" class="knop" onClick={() => setGrens(meerjarig)}>
          {tekst.meerjarig(jaar, getal(meerjarig))}
        </button>
      </div>
    </>
  );
}
