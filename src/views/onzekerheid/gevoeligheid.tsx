import { ChartFrame } from "../../charts/chart-frame.tsx";
import { Tornado } from "../../charts/tornado.tsx";
import { getal, procent } from "../../text/formats.ts";
import { onbekendeNaam } from "../../text/names.ts";
import { onzekerheidTekst } from "../../text/onzekerheid.ts";
import type { Onzekerheid } from "../../worker/api.ts";
import { TabelRegio } from "../tabel-regio.tsx";

const MEESTE = 10;

/** What matters most for the mean occupancy of a year: one unknown at a time, and the rank correlation over the draws. */
export function Gevoeligheid({ uitkomst, jaar }: { uitkomst: Onzekerheid; jaar: number }) {
  const { tornado, rangcorrelaties } = uitkomst;
  if (!tornado || tornado.jaar !== jaar) return null;
  const balken = tornado.balken.filter(({ bijP10, bijP90 }) => Math.abs(bijP90 - bijP10) >= 0.5).slice(0, MEESTE);
  const [eerste] = balken;
  if (!eerste) return null;
  const tekst = onzekerheidTekst();
  const titel = tekst.tornado(onbekendeNaam(eerste.id), Math.abs(eerste.bijP90 - eerste.bijP10));
  const value = (x: number) => getal(x, Math.abs(x) < 10 ? 2 : 0);
  return (
    <>
      <ChartFrame
        id="gevoeligheid"
        titel={titel}
        bijschrift={tekst.tornadoBijschrift(jaar)}
        bron={tekst.tornadoBron}
        chart={(size) => (
          <Tornado
            {...size}
            id="gevoeligheid"
            titel={titel}
            bijschrift={tekst.gemiddeldeBezetting(jaar)}
            eenheid={tekst.personen}
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
  const tekst = onzekerheidTekst();
  return (
    <>
      <p class="toelichting">{tekst.ruilUitleg}</p>
      <TabelRegio naam={tekst.tabelRuil}>
        <table>
          <caption>{tekst.ruilBijschrift}</caption>
          <thead>
            <tr>
              {tekst.ruilKop.map((kop) => (
                <th scope="col" key={kop}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {uitkomst.ruil.map(({ van, tot, trekkingen, vergunningenfactor }) => (
              <tr key={van}>
                <th scope="row">{tekst.tot(procent(van, 0), procent(tot, 0))}</th>
                <td>{getal(trekkingen)}</td>
                <td>{getal(vergunningenfactor, 2)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
    </>
  );
}
