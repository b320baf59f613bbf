import { ChartFrame } from "../charts/chart-frame.tsx";
import { Tornado } from "../charts/tornado.tsx";
import { getal } from "../text/formats.ts";
import { onbekendeNaam } from "../text/names.ts";
import { tornadoZin } from "../text/sentences.ts";
import type { Onzekerheid } from "../worker/api.ts";

const MEESTE = 10;

/** What matters most for the mean occupancy of a year: one unknown at a time, and the rank correlation over the draws. */
export function Gevoeligheid({ uitkomst, jaar }: { uitkomst: Onzekerheid; jaar: number }) {
  const { tornado, rangcorrelaties } = uitkomst;
  if (!tornado || tornado.jaar !== jaar) return null;
  const balken = tornado.balken.filter(({ bijP10, bijP90 }) => Math.abs(bijP90 - bijP10) >= 0.5).slice(0, MEESTE);
  const [eerste] = balken;
  if (!eerste) return null;
  const titel = tornadoZin(onbekendeNaam(eerste.id), Math.abs(eerste.bijP90 - eerste.bijP10), "mensen");
  const value = (x: number) => getal(x, Math.abs(x) < 10 ? 2 : 0);
  return (
    <ChartFrame
      id="gevoeligheid"
      titel={titel}
      bijschrift={`Gemiddelde bezetting ${jaar} als één onbekende naar zijn 10%- of 90%-waarde gaat en de rest in het midden blijft; rechts de rangcorrelatie over alle trekkingen`}
      bron="Bron: berekend op de trekkingen van de ijking; wat het scenario zelf zet, is niet onzeker en staat er niet bij"
      chart={(size) => (
        <Tornado
          {...size}
          id="gevoeligheid"
          titel={titel}
          bijschrift={`Gemiddelde bezetting ${jaar}`}
          eenheid="personen"
          basis={tornado.midden}
          formaat={(outcome) => getal(outcome)}
          rijen={balken.map(({ id, p10, p90, bijP10, bijP90 }) => ({
            id,
            label: onbekendeNaam(id),
            laag: bijP10,
            hoog: bijP90,
            laagLabel: value(p10),
            hoogLabel: value(p90),
            rang: rangcorrelaties.find((row) => row.id === id)?.correlatie ?? null,
          }))}
        />
      )}
    />
  );
}
