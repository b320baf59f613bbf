import { jaarverslagcijfers, kanttekeningen, openbareCijfers } from "../../figures/figures.ts";
import { getal } from "../../text/formats.ts";
import { modelTekst } from "../../text/model-en-bronnen.ts";
import { eenheidNaam, openbaarCijferNaam } from "../../text/names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { precies } from "./model-getal.ts";

type Cijfer = (typeof jaarverslagcijfers)[number];

/** The tables of the annual report in its own order, each with its figures. */
const tabellen = [...new Set(jaarverslagcijfers.map(({ table }) => table))].map((tabel) => ({
  tabel,
  cijfers: jaarverslagcijfers.filter(({ table }) => table === tabel),
}));

/** All figures of the annual report, as published. */
export function Cijfers() {
  const tekst = modelTekst();
  return (
    <>
      <h2 class="tussenkop">{tekst.cijfersTitel(jaarverslagcijfers.length)}</h2>
      <p class="toelichting">{tekst.cijfersUitleg}</p>
      {tabellen.map(({ tabel, cijfers }, place) => (
        <details class="uitklap" key={tabel} open={place === 0}>
          <summary>{tekst.cijfersIn(vertaald(tabel), cijfers.length)}</summary>
          <Tabel tabel={tabel} cijfers={cijfers} />
        </details>
      ))}
    </>
  );
}

const KOLOMMEN = ["realisatie", "begroting", "raming"] as const;

function Tabel({ tabel, cijfers }: { tabel: string; cijfers: readonly Cijfer[] }) {
  const tekst = modelTekst();
  const kolommen = KOLOMMEN.flatMap((soort) => {
    const jaren = new Set(cijfers.flatMap((cijfer) => Object.keys(cijfer[soort] ?? {})));
    return [...jaren].sort().map((jaar) => ({ soort, jaar, kop: `${tekst.kolommen[soort]} ${jaar}` }));
  });
  const metNoot = cijfers.some(({ note }) => note !== undefined);
  return (
    <TabelRegio naam={tekst.cijfersVan(vertaald(tabel))}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tekst.cijfer}</th>
            <th scope="col" class="tekst">
              {tekst.eenheid}
            </th>
            {kolommen.map(({ kop }) => (
              <th scope="col" key={kop}>
                {kop}
              </th>
            ))}
            {metNoot ? (
              <th scope="col" class="tekst">
                {tekst.noot}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {cijfers.map((cijfer) => (
            <tr key={cijfer.id}>
              <th scope="row">{vertaald(cijfer.label)}</th>
              <td class="kort">{eenheidNaam(cijfer.unit)}</td>
              {kolommen.map(({ soort, jaar, kop }) => {
                const waarde = cijfer[soort]?.[jaar];
                return <td key={kop}>{waarde === undefined ? getal(null) : precies(waarde)}</td>;
              })}
              {metNoot ? <td class="tekst">{vertaald(cijfer.note ?? "")}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

interface OpenbareBron {
  id: string;
  wat: string[];
  bronnen: string[];
}

/** Each entry of the public figures: what it is, and every source that it or a row of it names. */
const openbareBronnen: readonly OpenbareBron[] = Object.entries(openbareCijfers).flatMap(([id, entry]) => {
  if (typeof entry === "string") return [];
  const bronnen = new Set<string>();
  if ("bron" in entry) bronnen.add(entry.bron);
  if ("rows" in entry) for (const row of entry.rows) if ("bron" in row) bronnen.add(row.bron);
  const wat = ["what" in entry ? entry.what : undefined, "derivation" in entry ? entry.derivation : undefined];
  return [{ id, wat: wat.filter((part) => part !== undefined), bronnen: [...bronnen] }];
});

/** Where the figures beside the annual report come from. */
export function OpenbareBronnen() {
  return (
    <>
      <h3 class="bronnen-kop">{modelTekst().openbareCijfers}</h3>
      <ul class="bronnen">
        {openbareBronnen.map(({ id, wat, bronnen }) => (
          <li key={id}>
            <strong>{openbaarCijferNaam(id)}.</strong>{" "}
            {wat.map((part) => (
              <span key={part}>{zin(vertaald(part))} </span>
            ))}
            {bronnen.length === 0 ? null : (
              <span class="bron">{modelTekst().bron(bronnen.map(vertaald).join("; "))}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function zin(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** What the source gets wrong or leaves unclear; shown, never repaired. */
export function Kanttekeningen() {
  return (
    <>
      <h2 class="tussenkop">{modelTekst().kanttekeningenTitel}</h2>
      <ul class="bronnen">
        {kanttekeningen.map(({ id, plaats, kanttekening }) => (
          <li key={id}>
            <strong>{zin(vertaald(plaats))}</strong> {vertaald(kanttekening)}
          </li>
        ))}
      </ul>
    </>
  );
}
