import { useState } from "preact/hooks";
import {
  begrotingscyclus,
  CYCLUSJAREN,
  type Cyclusregel,
  type EigenMoment,
  verwachteAfrekening,
} from "../../analysis/begrotingscyclus.ts";
import { teruggaveSplitsing } from "../../analysis/kosten.ts";
import { basisprijsBeschikking } from "../../analysis/onderuitputting.ts";
import { momentenVan, verwijderMoment, vrijMoment, zetMoment } from "../../app/geld.ts";
import { ramingVan, werk, wijzig } from "../../app/state.ts";
import type { Stap } from "../../charts/waterfall.tsx";
import { cijfer } from "../../figures/figures.ts";
import type { Raming } from "../../raming/raming.ts";
import { miljoen } from "../../text/formats.ts";
import { cyclusTekst } from "../../text/kosten-cyclus.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan } from "../../units/maand.ts";
import { Boodschap } from "../boodschap.tsx";
import { Cyclustabel } from "./cyclustabel.tsx";
import { Geldwaterval } from "./geldwaterval.tsx";
import { Momentvorm } from "./momentvorm.tsx";

/** A budget year of the COA from its first budget to its settlement, with moments of the user's own. */
export function Begrotingscyclus({ raming }: { raming: Raming }) {
  const tekst = cyclusTekst();
  const [jaar, setJaar] = useState(2025);
  const [gekozen, setGekozen] = useState<EigenMoment | undefined>(undefined);
  const rows = begrotingscyclus(jaar, momentenVan(werk.value));
  const later = raming.jaren.map((row) => row.jaar).filter((y) => y > 2025 && y >= jaarVan(raming.origin));
  return (
    <>
      <div class="keuze">
        <label>
          {tekst.jaar}
          <select
            value={String(jaar)}
            onChange={(event) => {
              setJaar(Number(event.currentTarget.value));
              setGekozen(undefined);
            }}
          >
            {[...CYCLUSJAREN, ...later].map((option) => (
              <option key={option} value={String(option)}>
                {option}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Boodschap zin={[zinVan(rows, jaar), "", ""]} />
      {rows.length === 0 ? null : (
        <Cyclustabel
          rows={rows}
          jaar={jaar}
          wijzig={(id) => setGekozen(momentenVan(werk.value).find((moment) => moment.id === id))}
          verwijder={(id) => {
            wijzig((document) => verwijderMoment(document, id));
            setGekozen(undefined);
          }}
        />
      )}
      <section>
        <Momentvorm jaar={jaar} moment={gekozen} klaar={() => setGekozen(undefined)} />
      </section>
      <section>
        <Afrekening raming={raming} jaar={jaar} rows={rows} />
      </section>
      <Bedragen rows={rows} jaar={jaar} />
      {jaar === 2025 ? <Teruggave /> : null}
    </>
  );
}

function zinVan(rows: readonly Cyclusregel[], jaar: number): string {
  const tekst = cyclusTekst();
  const priced = rows.filter((row): row is Cyclusregel & { q: number; p: number } => row.q !== null && row.p !== null);
  const [first, last] = [priced[0], priced.at(-1)];
  if (!first || !last) return tekst.zinLeeg(jaar);
  if (last.soort === "afrekening" && last.gemeld !== null)
    return tekst.zinAfgerekend(jaar, last.q, last.p, -last.gemeld);
  return first === last ? tekst.zinRealisatie(jaar, last.q, last.p) : tekst.zin(jaar, first.q, first.p, last.q, last.p);
}

/** Advance, what the year is expected to come to, and what then comes back the year after. */
function Afrekening({ raming, jaar, rows }: { raming: Raming; jaar: number; rows: readonly Cyclusregel[] }) {
  const tekst = cyclusTekst();
  const voorschot = rows
    .filter(({ soort }) => soort !== "afrekening")
    .findLast(({ bedrag }) => bedrag !== null)?.bedrag;
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  if (jaar === 2025 && voorschot != null) {
    const vorig = begrotingscyclus(2024, []);
    const [werd, net] = vorig.map(({ bedrag }) => bedrag);
    if (werd == null || net == null) return null;
    const share = (werd - net) / werd;
    return <p class="toelichting">{tekst.vorigeAfrekening(jaar, share, share * voorschot)}</p>;
  }
  const verwacht = cijfers?.kostenCoa;
  if (!verwacht || verwacht.waarde === null || verwacht.herkomst === "gepubliceerd") return null;
  const referentie = ramingVan(werk.value.referentie);
  const anders = referentie?.jaren.find((row) => row.jaar === jaar);
  const bedrag = anders?.kostenCoa.waarde ?? null;
  const terug = voorschot == null ? null : verwachteAfrekening(voorschot, verwacht.waarde);
  return (
    <>
      <h2 class="tussenkop">{tekst.lopend(jaar)}</h2>
      {voorschot == null ? <p class="toelichting">{tekst.geenVoorschot(jaar)}</p> : null}
      <table>
        <caption>{tekst.bijschrift}</caption>
        <tbody>
          <tr>
            <th scope="row">{tekst.voorschot}</th>
            <td>{miljoen(voorschot ?? null)}</td>
          </tr>
          <tr>
            <th scope="row">{tekst.verwacht(vertaald(raming.naam))}</th>
            <td>{miljoen(verwacht.waarde)}</td>
          </tr>
          <tr class="som">
            <th scope="row">{tekst.afrekening(jaar)}</th>
            <td>{miljoen(terug)}</td>
          </tr>
        </tbody>
      </table>
      {terug === null ? null : <p class="noot">{tekst.afrekeningUitleg(jaar, terug)}</p>}
      {voorschot == null && referentie && bedrag !== null ? (
        <p>
          <button
            type="button"
            class="knop"
            onClick={() => {
              wijzig((work) =>
                zetMoment(work, {
                  id: vrijMoment(work),
                  jaar,
                  maand: `${jaar}-01`,
                  naam: tekst.overgenomen(vertaald(referentie.naam)),
                  q: anders?.gemiddeldeBezetting.waarde ?? null,
                  bedrag,
                }),
              );
              // This button goes.
              document.getElementById("moment-naam")?.focus();
            }}
          >
            {tekst.overnemen(vertaald(referentie.naam))}
          </button>
        </p>
      ) : null}
    </>
  );
}

/** The moments that have an amount, as a waterfall. */
function Bedragen({ rows, jaar }: { rows: readonly Cyclusregel[]; jaar: number }) {
  const tekst = cyclusTekst();
  const known = rows.filter((row): row is Cyclusregel & { bedrag: number } => row.bedrag !== null);
  const [first, ...rest] = known;
  const last = known.at(-1);
  if (!first || !last || rest.length === 0) return null;
  const naam = (row: Cyclusregel) => (row.soort ? tekst.momenten[row.soort] : (row.naam ?? ""));
  const stappen: Stap[] = [{ id: first.id, label: naam(first), waarde: first.bedrag, soort: "totaal" }];
  let before = first.bedrag;
  for (const row of rest) {
    stappen.push({ id: `stap-${row.id}`, label: tekst.naar(naam(row)), waarde: row.bedrag - before, soort: "deel" });
    stappen.push({ id: row.id, label: naam(row), waarde: row.bedrag, soort: "totaal" });
    before = row.bedrag;
  }
  const titel = tekst.bedragenZin(jaar, first.bedrag, last.bedrag);
  return (
    <section aria-label={tekst.bedragen(jaar)}>
      <Geldwaterval
        id="cyclus-bedragen"
        titel={titel}
        bijschrift={tekst.bijschrift}
        bron={tekst.berekend}
        stappen={stappen}
      />
    </section>
  );
}

/** What came back in the autumn of 2025, and how little of it is people. */
function Teruggave() {
  const tekst = cyclusTekst();
  const figure = (id: string) => cijfer(id).raming?.[2025] ?? Number.NaN;
  const personen = figure("bezettingBeschikking2025") - figure("bezettingNajaarsnota2025");
  const basisprijs = basisprijsBeschikking();
  const teruggave = (cijfer("coaTeruggaveNajaarsnota2025").realisatie?.[2025] ?? Number.NaN) * 1e6;
  const { volume, rest } = teruggaveSplitsing({ personen, basisprijs, teruggave });
  const titel = tekst.teruggaveZin(teruggave, volume, rest);
  return (
    <section aria-label={tekst.teruggave}>
      <Geldwaterval
        id="teruggave"
        titel={titel}
        bijschrift={tekst.teruggaveBijschrift}
        bron={tekst.teruggaveBron(personen, basisprijs)}
        stappen={[
          { id: "volume", label: tekst.minderMensen, waarde: volume, soort: "deel" },
          { id: "rest", label: tekst.geenVolume, waarde: rest, soort: "deel" },
          { id: "totaal", label: tekst.teruggave, waarde: teruggave, soort: "totaal" },
        ]}
      />
    </section>
  );
}
