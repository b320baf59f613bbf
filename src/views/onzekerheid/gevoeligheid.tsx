import { ChartFrame } from "../../charts/chart-frame.tsx";
import { Tornado } from "../../charts/tornado.tsx";
import { getal, procent } from "../../text/formats.ts";
import { onbekendeNaam } from "../../text/names.ts";
import { tornadoZin } from "../../text/sentences.ts";
import type { Onzekerheid } from "../../worker/api.ts";

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
    <>
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
      <Ruiltabel uitkomst={uitkomst} />
    </>
  );
}

/** What the published figures cannot tell apart. */
function Ruiltabel({ uitkomst }: { uitkomst: Onzekerheid }) {
  return (
    <>
      <p class="toelichting">
        Vergunningen ruilen tegen nareis: hoe meer nareizigers meteen bij familie intrekken, hoe meer vergunningen er
        moeten zijn om evenveel mensen te huisvesten. De cijfers zeggen niet welke van de twee waar is.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label="Tabel vergunningen tegen nareis">
        <table>
          <caption>
            Trekkingen van de ijking; vergunningenfactor: inwilligingen in het model per inwilliging van het CBS
          </caption>
          <thead>
            <tr>
              <th scope="col">Deel van de nareis dat meteen intrekt</th>
              <th scope="col">Trekkingen</th>
              <th scope="col">Gemiddelde vergunningenfactor</th>
            </tr>
          </thead>
          <tbody>
            {uitkomst.ruil.map(({ van, tot, trekkingen, vergunningenfactor }) => (
              <tr key={van}>
                <th scope="row">
                  {procent(van, 0)} tot {procent(tot, 0)}
                </th>
                <td>{getal(trekkingen)}</td>
                <td>{getal(vergunningenfactor, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
