import { type Begrotingsvergelijking, vergelijkReeks } from "../../analysis/begrotingsreeks.ts";
import type { Begrotingspost } from "../../app/geld.ts";
import { werk } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { LineChart } from "../../charts/line-chart.tsx";
import { openbareCijfers, realisatie } from "../../figures/figures.ts";
import { LAATSTE_JAAR } from "../../figures/history.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal, procent, verschil } from "../../text/formats.ts";
import { eigenBegrotingTekst } from "../../text/kosten-begroting.ts";
import { pxqTekst } from "../../text/prijs-maal-hoeveelheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan, januari } from "../../units/maand.ts";
import { Boodschap } from "../boodschap.tsx";
import { versies } from "../lijnen.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { Begrotingsvorm } from "./begrotingsvorm.tsx";

const TECHNISCH = openbareCijfers.ontwerpbegroting2025Meerjarig.values;

/** The technical series for COA and Nidos, in euros. */
const TECHNISCHE_REEKS: Readonly<Record<number, number>> = Object.fromEntries(
  Object.entries(TECHNISCH.zboRwt).map(([jaar, value]) => [jaar, value * 1000]),
);

/** A budget by year, the user's or the technical one of the draft budget, beside what the forecast costs. */
export function EigenBegroting({ raming }: { raming: Raming }) {
  const tekst = eigenBegrotingTekst();
  const eigen = werk.value.geld?.begroting;
  const post = eigen?.post ?? "coaNidos";
  const reeks = eigen ? tekst.uwReeks : tekst.technischeReeks;
  const begroting = eigen?.bedragen ?? TECHNISCHE_REEKS;
  const uitkomst = vergelijkReeks(begroting, kostenVan(raming, post));
  const eerste = uitkomst.jaren.find(({ jaar }) => jaar === uitkomst.eersteTekort);
  const zin =
    eerste?.verschil != null && eerste.dekking !== null
      ? tekst.zinTekort(reeks, eerste.jaar, -eerste.verschil, eerste.dekking)
      : uitkomst.jaren.some((row) => row.verschil !== null)
        ? tekst.zinGenoeg(reeks)
        : tekst.zinLeeg(reeks);
  return (
    <>
      <Boodschap zin={[zin, "", ""]} />
      <p class="toelichting">
        {uitkomst.geldOp === undefined ? (eerste ? tekst.nietOp : "") : tekst.geldOp(uitkomst.geldOp)}{" "}
        {eigen ? "" : tekst.technisch}
      </p>
      <section aria-label={tekst.lijnBegroting}>
        <Lijnen raming={raming} uitkomst={uitkomst} post={post} titel={zin} />
        <Tabel uitkomst={uitkomst} />
        <p class="noot">{tekst.realisatieNoot}</p>
      </section>
      <section aria-label={tekst.invoer}>
        <Begrotingsvorm eigen={eigen} />
      </section>
      <section>
        <Artikel37 />
      </section>
    </>
  );
}

/** Cost by year in euros from 2025 on: what was published, and then the forecast. */
function kostenVan({ jaren }: Raming, post: Begrotingspost): Record<number, number> {
  const ids = { coa: ["kostenCoa"], nidos: ["kostenNidos"], coaNidos: ["kostenCoa", "kostenNidos"] } as const;
  const rows = jaren
    .filter(({ jaar }) => jaar >= LAATSTE_JAAR)
    .flatMap((row): [number, number][] => {
      const parts = ids[post].map((id) => (row.jaar === LAATSTE_JAAR ? realisatieVan(id, row.jaar) : row[id].waarde));
      return parts.includes(null) ? [] : [[row.jaar, (parts as number[]).reduce((total, part) => total + part, 0)]];
    });
  return Object.fromEntries(rows);
}

function realisatieVan(id: "kostenCoa" | "kostenNidos", jaar: number): number | null {
  const value = realisatie(id === "kostenCoa" ? "uitgavenCoa" : "uitgavenNidos", jaar);
  return value === null ? null : value * 1000;
}

function Lijnen(props: { raming: Raming; uitkomst: Begrotingsvergelijking; post: Begrotingspost; titel: string }) {
  const tekst = eigenBegrotingTekst();
  const { raming, uitkomst, post, titel } = props;
  const by = new Map(uitkomst.jaren.map((row) => [row.jaar, row]));
  const reeks = (id: "begroting" | "raming") =>
    raming.maanden.map((_, month) => {
      const value = by.get(jaarVan(month))?.[id] ?? null;
      return value === null ? null : value / 1e6;
    });
  const bijschrift = tekst.bijschrift(tekst.posten[post], vertaald(raming.naam));
  return (
    <ChartFrame
      id="eigen-begroting"
      titel={titel}
      toonTitel={false}
      bijschrift={bijschrift}
      bron={`${tekst.bron}. ${versies(raming)}`}
      hoogte={(width) => Math.round(Math.min(360, Math.max(260, width * 0.35)))}
      chart={(size) => (
        <LineChart
          {...size}
          id="eigen-begroting"
          titel={titel}
          bijschrift={bijschrift}
          maanden={raming.maanden}
          lijnen={[
            {
              id: "begroting",
              label: tekst.lijnBegroting,
              soort: "begroting",
              stap: true,
              waarden: reeks("begroting"),
            },
            { id: "scenario", label: vertaald(raming.naam), soort: "scenario", stap: true, waarden: reeks("raming") },
          ]}
          van={januari(2025)}
          tot={raming.maanden.length}
          eenheid={pxqTekst().miljoenEuro}
          formaat={(value) => getal(value)}
        />
      )}
    />
  );
}

const RIJEN = ["begroting", "raming", "verschil", "dekking", "saldo"] as const;

function Tabel({ uitkomst }: { uitkomst: Begrotingsvergelijking }) {
  const tekst = eigenBegrotingTekst();
  const cel = (id: (typeof RIJEN)[number], value: number | null) => {
    if (id === "dekking") return procent(value, 0);
    const duizend = value === null ? null : value / 1000;
    return id === "verschil" || id === "saldo" ? verschil(duizend) : getal(duizend);
  };
  return (
    <TabelRegio naam={tekst.tabel}>
      <table>
        <caption>{tekst.duizend}</caption>
        <thead>
          <tr>
            <th scope="col">{tekst.regel}</th>
            {uitkomst.jaren.map(({ jaar }) => (
              <th scope="col" key={jaar}>
                {jaar}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {RIJEN.map((id) => (
            <tr key={id} class={id === "verschil" ? "som" : undefined}>
              <th scope="row">{tekst.rijen[id]}</th>
              {uitkomst.jaren.map((row) => {
                const short = (id === "verschil" || id === "saldo") && (row[id] ?? 0) < 0;
                return (
                  <td key={row.jaar} class={short ? "tekort" : undefined}>
                    {cel(id, row[id])}
                    {short ? <span class="onzichtbaar"> {tekst.tekort}</span> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

/** The whole article as the draft budget had it: the means run out. */
function Artikel37() {
  const tekst = eigenBegrotingTekst();
  const jaren = Object.keys(TECHNISCH.artikel37);
  return (
    <>
      <h2 class="tussenkop">{tekst.artikel}</h2>
      <TabelRegio naam={tekst.artikelTabel}>
        <table>
          <caption>{tekst.duizend}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.regel}</th>
              {jaren.map((jaar) => (
                <th scope="col" key={jaar}>
                  {jaar}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(["artikel37", "ind", "zboRwt"] as const).map((id) => (
              <tr key={id}>
                <th scope="row">{tekst.artikelRijen[id]}</th>
                {jaren.map((jaar) => (
                  <td key={jaar}>{getal(TECHNISCH[id][jaar] ?? null)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.technisch}</p>
    </>
  );
}
