import type { Cyclusregel, MomentId } from "../../analysis/begrotingscyclus.ts";
import { getal, maandNaam, verschil } from "../../text/formats.ts";
import { cyclusTekst } from "../../text/kosten-cyclus.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/** The moments of a year as a table; the user's own can be changed and removed. */
export function Cyclustabel(props: {
  rows: readonly Cyclusregel[];
  jaar: number;
  wijzig: (id: string) => void;
  verwijder: (id: string) => void;
}) {
  const tekst = cyclusTekst();
  const { rows, jaar } = props;
  const bronVan = (soort: MomentId, bedrag: number | null) =>
    soort === "afrekening" && bedrag === null ? tekst.volgt(jaar + 1) : tekst.bronnen[soort];
  const duizend = (euro: number | null) => (euro === null ? null : euro / 1000);
  return (
    <>
      <TabelRegio naam={tekst.tabel(jaar)}>
        <table class="cyclus">
          <caption>{tekst.eenheid}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.moment}</th>
              <th scope="col">{tekst.q}</th>
              <th scope="col">{tekst.p}</th>
              <th scope="col">{tekst.bedrag}</th>
              <th scope="col">{tekst.stapQ}</th>
              <th scope="col">{tekst.stapBedrag}</th>
              <th scope="col">{tekst.gemeld}</th>
              <th scope="col" class="tekst">
                {tekst.bron}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, soort, q, p, bedrag, stap, gemeld, naam = "", maand }) => (
              <tr key={id} class={soort ? undefined : "eigen"}>
                <th scope="row">{soort ? tekst.momenten[soort] : naam}</th>
                <td>{getal(q)}</td>
                <td>{getal(p)}</td>
                <td>{getal(duizend(bedrag))}</td>
                <td>{verschil(stap.q)}</td>
                <td>{verschil(duizend(stap.bedrag))}</td>
                <td>{verschil(duizend(gemeld))}</td>
                <td class="tekst">
                  {soort ? (
                    bronVan(soort, bedrag)
                  ) : (
                    <>
                      {tekst.eigen}, {maandNaam(maand)}{" "}
                      <button
                        type="button"
                        class="knop-tekst"
                        aria-label={tekst.wijzig(naam)}
                        onClick={() => props.wijzig(id)}
                      >
                        {tekst.kortWijzig}
                      </button>
                      <button
                        type="button"
                        class="knop-tekst"
                        aria-label={tekst.verwijder(naam)}
                        onClick={() => {
                          props.verwijder(id);
                          // The button goes; the focus goes to where another can be added.
                          document.getElementById("moment-naam")?.focus();
                        }}
                      >
                        {tekst.kortVerwijder}
                      </button>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.noot}</p>
    </>
  );
}
