import "./sector-tabel.css";
import { useState } from "preact/hooks";
import { ramingVan } from "../../app/state.ts";
import { kanttekeningen } from "../../figures/figures.ts";
import { LAATSTE_JAAR } from "../../figures/history.ts";
import { type Afleiding, afleidingVan, begrotingVan } from "../../raming/afleiding.ts";
import { cijfersIn } from "../../raming/formule.ts";
import { definitieVan, JAARCIJFERS, type Jaarcijfer, type Jaarwaarde } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { afleidingTekst } from "../../text/afleiding.ts";
import { getal, hoofdletter } from "../../text/formats.ts";
import { jaarcijferNaam } from "../../text/names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan } from "../../units/maand.ts";
import { versies } from "../lijnen.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { AfleidingVenster } from "./afleiding.tsx";

/** Years of outturn before the last, as the ministry's table has them. */
const JAREN_TERUG = 4;

export interface Rij {
  id: Jaarcijfer;
  /** A total, with a rule under it. */
  som?: boolean;
}

interface Kolom {
  kop: string;
  /** The run that its numbers are of. */
  raming: Raming;
  waarde: (id: Jaarcijfer) => Jaarwaarde | undefined;
  /** Made when it is asked for. */
  afleiding: (id: Jaarcijfer) => Afleiding | undefined;
}

function jaarkolom(kop: string, raming: Raming, jaar: number): Kolom {
  const row = raming.jaren.find((een) => een.jaar === jaar);
  return { kop, raming, waarde: (id) => row?.[id], afleiding: (id) => afleidingVan(raming, id, jaar) };
}

/** As it stands in the table: amounts x € 1.000, shares in %. */
function getoond(waarde: number, id: Jaarcijfer): string {
  switch (JAARCIJFERS[id]) {
    case "euro":
      return getal(waarde / 1000);
    case "1":
      return getal(waarde * 100, 1);
    case "maand":
      return getal(waarde, 1);
    default:
      return getal(waarde);
  }
}

/** One sector in the report's layout: outturn, adopted budget, forecast. Every number opens its derivation. */
export function SectorTabel({
  sector,
  rijen,
  raming,
}: {
  sector: "coa" | "nidos" | "ind" | "oda" | "oekraine";
  rijen: readonly Rij[];
  raming: Raming;
}) {
  const [gekozen, setGekozen] = useState<{ afleiding: Afleiding; raming: Raming } | undefined>(undefined);
  const tekst = afleidingTekst();
  const werd = ramingVan("realisatie-2025");
  if (!werd) return null;
  const kolommen: Kolom[] = [
    ...Array.from({ length: JAREN_TERUG + 1 }, (_, k) => LAATSTE_JAAR - JAREN_TERUG + k).map((jaar) =>
      jaarkolom(tekst.realisatie(jaar), werd, jaar),
    ),
    {
      kop: tekst.begroting(LAATSTE_JAAR),
      raming: werd,
      waarde: (id) => begrotingVan(id, LAATSTE_JAAR),
      afleiding: (id) => begrotingVan(id, LAATSTE_JAAR),
    },
    ...raming.jaren
      .filter(({ jaar }) => jaar >= jaarVan(raming.origin))
      .map(({ jaar }) => jaarkolom(tekst.ramingJaar(jaar), raming, jaar)),
  ];
  const naam = tekst.sectoren[sector];
  return (
    <section aria-label={naam}>
      <h2 class="tussenkop">{naam}</h2>
      <TabelRegio naam={tekst.tabelNaam(naam)}>
        <table class="sectortabel">
          <caption>
            {tekst.eenheidBoven} {tekst.raming(vertaald(raming.naam))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{tekst.post}</th>
              {kolommen.map(({ kop }) => (
                <th scope="col" key={kop}>
                  {kop}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rijen.map(({ id, som }) => (
              <tr key={id} class={som ? "som" : undefined}>
                <th scope="row">{rijNaam(id)}</th>
                {kolommen.map((kolom) => (
                  <td key={kolom.kop}>
                    <Getal
                      id={id}
                      cijfer={kolom.waarde(id)}
                      kop={kolom.kop}
                      kies={() => {
                        const afleiding = kolom.afleiding(id);
                        if (afleiding) setGekozen({ afleiding, raming: kolom.raming });
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">
        {tekst.bron[sector]} {versies(raming)}
      </p>
      <Kanttekeningen rijen={rijen} />
      {gekozen ? (
        <AfleidingVenster afleiding={gekozen.afleiding} raming={gekozen.raming} sluit={() => setGekozen(undefined)} />
      ) : null}
    </section>
  );
}

function rijNaam(id: Jaarcijfer): string {
  const eenheid = afleidingTekst().rijEenheid[JAARCIJFERS[id]];
  return eenheid === "" ? jaarcijferNaam(id) : `${jaarcijferNaam(id)} (${eenheid})`;
}

function Getal({
  id,
  cijfer,
  kop,
  kies,
}: {
  id: Jaarcijfer;
  cijfer: Jaarwaarde | undefined;
  kop: string;
  kies: () => void;
}) {
  if (!cijfer || cijfer.waarde === null) return <>–</>;
  const { waarde, herkomst } = cijfer;
  const text = getoond(waarde, id);
  return (
    <button
      type="button"
      class="getal"
      data-herkomst={herkomst}
      title={hoofdletter(afleidingTekst().herkomst[herkomst])}
      aria-label={afleidingTekst().toonAfleiding(text, jaarcijferNaam(id), kop)}
      onClick={kies}
    >
      {text}
    </button>
  );
}

/** What the source itself does not make add up, of the figures that these rows lean on. */
function Kanttekeningen({ rijen }: { rijen: readonly Rij[] }) {
  const ids = new Set(rijen.flatMap(({ id }) => cijfersIn(definitieVan(id).gepubliceerd)));
  const deze = kanttekeningen.filter(({ cijfers }) => cijfers.some((id) => ids.has(id)));
  if (deze.length === 0) return null;
  return (
    <details class="uitklap">
      <summary>
        {afleidingTekst().kanttekeningen} ({deze.length})
      </summary>
      <ul class="noten">
        {deze.map(({ id, plaats, kanttekening }) => (
          <li key={id}>
            {vertaald(plaats)}. {vertaald(kanttekening)}
          </li>
        ))}
      </ul>
    </details>
  );
}
