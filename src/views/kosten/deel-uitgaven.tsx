import { begroting, cijfer, realisatie } from "../../figures/figures.ts";
import { getal, miljoen, verschil } from "../../text/formats.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Boodschap } from "../boodschap.tsx";

/** Published lines of each sector; the first carries the message. */
const POSTEN = {
  ind: ["uitgavenInd"],
  oda: ["odaCoa", "odaNidos"],
  oekraine: ["uitgavenOekraine", "uitgavenOekraineMedeoverheden"],
} as const;

const JAREN = [2021, 2022, 2023, 2024, 2025] as const;

/** What was spent and budgeted on a sector, as the report prints it. */
export function DeelUitgaven({ sector }: { sector: keyof typeof POSTEN }) {
  const tekst = kostenTekst();
  const [eerste, ...meer] = POSTEN[sector];
  const [werd, begroot] = [realisatie(eerste, 2025), begroting(eerste, 2025)];
  const naam = tekst.delen[sector];
  return (
    <>
      {werd === null || begroot === null ? null : (
        <Boodschap
          zin={[tekst.sectorZin(naam, miljoen(werd * 1000, 0), miljoen(begroot * 1000, 0), werd > begroot), "", ""]}
        />
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label={tekst.sectorTabel(naam)}>
        <table>
          <caption>{tekst.duizendtallen}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.post}</th>
              {JAREN.map((jaar) => (
                <th scope="col" key={jaar}>
                  {tekst.realisatie(jaar)}
                </th>
              ))}
              <th scope="col">{tekst.vastgesteld}</th>
              <th scope="col">{tekst.verschil2025}</th>
            </tr>
          </thead>
          <tbody>
            {[eerste, ...meer].map((id) => {
              const [nu, toen] = [realisatie(id, 2025), begroting(id, 2025)];
              return (
                <tr key={id}>
                  <th scope="row">{vertaald(cijfer(id).label)}</th>
                  {JAREN.map((jaar) => (
                    <td key={jaar}>{getal(realisatie(id, jaar))}</td>
                  ))}
                  <td>{getal(toen)}</td>
                  <td>{verschil(nu === null || toen === null ? null : nu - toen)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <p class="noot">{tekst.sectorBron}</p>
    </>
  );
}
