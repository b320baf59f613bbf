import { KETENFACTOREN, type Ketenuitkomst, type Ketenverschil as Verschil } from "../../analysis/ketenverschil.ts";
import { ramingVan } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Stap, Waterfall } from "../../charts/waterfall.tsx";
import { getal, hoofdletter, verschil } from "../../text/formats.ts";
import { verschilTekst } from "../../text/kosten-verschil.ts";
import { zin } from "../../text/problems.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { Onderzocht } from "./onderzocht.tsx";

interface Paar {
  scenario: string;
  ander: string;
  namen: { scenario: string; ander: string };
  jaar: number;
}

/** What each part of the chain makes of the difference in occupancy between two scenarios, from runs of the model. */
export function Ketenverschil({ scenario, ander, namen, jaar }: Paar) {
  const inhoud = { scenario, ander, jaar };
  return (
    <Onderzocht
      soort="ketenverschil"
      inhoud={inhoud}
      naam={namen.scenario}
      toon={(uitkomst) => <Uitkomst uitkomst={uitkomst} paar={{ scenario, ander, namen, jaar }} />}
    />
  );
}

function Uitkomst({ uitkomst, paar }: { uitkomst: Ketenuitkomst; paar: Paar }) {
  const tekst = verschilTekst();
  if (uitkomst.ok) return <Keten keten={uitkomst.waarde} paar={paar} />;
  if (uitkomst.reden === "voorbij") return <p class="noot">{tekst.voorbij}</p>;
  return (
    <>
      <p class="noot">{tekst.combinatie}</p>
      <ul class="noten">
        {uitkomst.problemen.map((probleem) => (
          <li key={zin(probleem)}>{zin(probleem)}</li>
        ))}
      </ul>
    </>
  );
}

function Keten({ keten, paar }: { keten: Verschil; paar: Paar }) {
  const tekst = verschilTekst();
  const { delen, jaar, runs, verschillend } = keten;
  const mean = (id: string) =>
    ramingVan(id)?.jaren.find((row) => row.jaar === jaar)?.gemiddeldeBezetting.waarde ?? null;
  const [toen, nu] = [mean(paar.ander), mean(paar.scenario)];
  if (verschillend.length === 0 || toen === null || nu === null) return <p class="noot">{tekst.gelijk}</p>;
  const sum = (part: "beginstand" | "timing" | "stromen" | "totaal") =>
    KETENFACTOREN.reduce((total, factor) => total + delen[factor][part], 0);
  const titel = tekst.bezettingZin(paar.namen.scenario, paar.namen.ander, keten.verschil, jaar);
  const stappen: Stap[] = [
    { id: "van", label: hoofdletter(paar.namen.ander), waarde: toen, soort: "totaal" },
    { id: "beginstand", label: tekst.beginstand, waarde: sum("beginstand"), soort: "deel" },
    ...verschillend.map((factor) => ({
      id: factor,
      label: tekst.factoren[factor],
      waarde: delen[factor].stromen,
      soort: "deel" as const,
    })),
    { id: "timing", label: tekst.timing, waarde: sum("timing"), soort: "deel" },
    { id: "naar", label: hoofdletter(paar.namen.scenario), waarde: nu, soort: "totaal" },
  ];
  return (
    <>
      <ChartFrame
        id="ketenverschil"
        titel={titel}
        bijschrift={tekst.bezettingBijschrift(jaar)}
        bron={tekst.bezettingBron(runs)}
        hoogte={(width) => (width < 520 ? 60 * stappen.length : 340)}
        chart={(size) => (
          <Waterfall
            {...size}
            id="ketenverschil"
            titel={titel}
            bijschrift={tekst.bezettingBijschrift(jaar)}
            stappen={stappen}
            formaat={(value) => getal(value)}
            formaatVerschil={(value) => verschil(value)}
            eenheid=""
          />
        )}
      />
      <TabelRegio naam={tekst.tabel}>
        <table>
          <caption>{tekst.personen}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.deel}</th>
              <th scope="col">{tekst.beginstand}</th>
              <th scope="col">{tekst.stromen}</th>
              <th scope="col">{tekst.timing}</th>
              <th scope="col">{tekst.totaal}</th>
            </tr>
          </thead>
          <tbody>
            {verschillend.map((factor) => (
              <tr key={factor}>
                <th scope="row">{tekst.factoren[factor]}</th>
                {(["beginstand", "stromen", "timing", "totaal"] as const).map((part) => (
                  <td key={part}>{verschil(delen[factor][part])}</td>
                ))}
              </tr>
            ))}
            <tr class="som">
              <th scope="row">{tekst.totaal}</th>
              {(["beginstand", "stromen", "timing", "totaal"] as const).map((part) => (
                <td key={part}>{verschil(sum(part))}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.ketenNoot}</p>
    </>
  );
}
