import { jaarsom } from "../../raming/jaar-reeksen.ts";
import type { Raming } from "../../raming/raming.ts";
import { euro, getal } from "../../text/formats.ts";
import { pxqTekst } from "../../text/prijs-maal-hoeveelheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/** Price times number of a year, line by line, as the budget writes it. */

interface Regel {
  naam: string;
  p: string;
  q: string;
  /** Euros. */
  bedrag: number | null;
  bron: string;
  som?: boolean;
}

export function Pxq({ raming, jaar, sector }: { raming: Raming; jaar: number; sector: "coa" | "nidos" }) {
  const tekst = pxqTekst();
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  if (!cijfers) return null;
  const published = cijfers[sector === "coa" ? "kostenCoa" : "kostenNidos"].herkomst === "gepubliceerd";
  return (
    <>
      <h2 class="tussenkop">{published ? tekst.kopRealisatie(jaar) : tekst.kop(jaar)}</h2>
      <TabelRegio naam={tekst.tabel(jaar)}>
        <table>
          <caption>{tekst.bijschrift(vertaald(raming.naam))}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.post}</th>
              <th scope="col">{tekst.p}</th>
              <th scope="col">{tekst.q}</th>
              <th scope="col">{tekst.pxq}</th>
              <th scope="col" class="tekst">
                {tekst.bron}
              </th>
            </tr>
          </thead>
          <tbody>
            {(sector === "coa" ? coa : nidos)(raming, jaar).map((regel) => (
              <tr key={regel.naam} class={regel.som ? "som" : undefined}>
                <th scope="row">{regel.naam}</th>
                <td>{regel.p}</td>
                <td>{regel.q}</td>
                <td>{regel.bedrag === null ? "–" : getal(regel.bedrag / 1000)}</td>
                <td class="tekst">{regel.bron}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.noot}</p>
    </>
  );
}

function coa(raming: Raming, jaar: number): Regel[] {
  const { regels, bronnen, personen, plekken: plek } = pxqTekst();
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const q = mean(raming, "gemiddeldeBezetting", jaar);
  const plekken = mean(raming, "noodopvang", jaar);
  const line = (naam: string, id: string, aantal: number, eenheid: string, bron: string): Regel => {
    const bedrag = sum(raming, id, jaar);
    return { naam, p: aantal === 0 ? "–" : euro(bedrag / aantal), q: `${getal(aantal)} ${eenheid}`, bedrag, bron };
  };
  const parts =
    raming.prijsmodus === "één prijs"
      ? [line(regels.eenPrijs, "kostenCoaEenPrijs", q, personen, bronnen.eenPrijs)]
      : [
          line(regels.basis, "kostenCoaBasis", q, personen, bronnen.basis),
          line(regels.toeslag, "kostenCoaToeslag", plekken, plek, bronnen.toeslag),
        ];
  const model = parts.reduce((total, { bedrag }) => total + (bedrag ?? 0), 0);
  const total = cijfers?.kostenCoa.waarde ?? null;
  if (cijfers?.kostenCoa.herkomst === "gepubliceerd")
    return [
      ...parts,
      {
        naam: regels.restant,
        p: "",
        q: "",
        bedrag: total === null ? null : total - model,
        bron: bronnen.restant,
      },
      { naam: regels.coaRealisatie, p: "", q: "", bedrag: total, bron: bronnen.tabel6, som: true },
    ];
  return [
    ...parts,
    {
      naam: "COA",
      p: q === 0 ? "–" : euro(model / q),
      q: `${getal(q)} ${personen}`,
      bedrag: model,
      bron: bronnen.berekend,
      som: true,
    },
  ];
}

function nidos(raming: Raming, jaar: number): Regel[] {
  const tekst = pxqTekst();
  const { regels, bronnen } = tekst;
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const published = cijfers?.kostenNidos.herkomst === "gepubliceerd";
  const total = cijfers?.kostenNidos.waarde ?? null;
  if (total === null) return [{ naam: "Nidos", p: "", q: "", bedrag: null, bron: bronnen.geenPupillen, som: true }];
  // Table 13 gives the pupils at the end of 2025 only; the report multiplies prices by that count.
  const known = januari(jaar) >= raming.nidosFrom;
  if (published && !(cijfers?.pupillenUltimo.waarde ?? null))
    return [{ naam: regels.nidosRealisatie, p: "", q: "", bedrag: total, bron: bronnen.tabel6, som: true }];
  const pupillen = known ? mean(raming, "gemiddeldePupillen", jaar) : (cijfers?.pupillenUltimo.waarde ?? 0);
  const equivalent = known
    ? mean(raming, "verzorgingsequivalent", jaar)
    : pupillen * at(raming, "verzorgingsaandeel", jaar);
  const price = (id: string) => at(raming, id, jaar) * at(raming, "prijsindex", jaar);
  const parts: Regel[] = [
    {
      naam: regels.begeleiding,
      p: euro(price("begeleidingsprijs")),
      q: `${getal(pupillen)} ${tekst.pupillen}`,
      bedrag: price("begeleidingsprijs") * pupillen,
      bron: bronnen.begeleiding,
    },
    {
      naam: regels.verzorging,
      p: euro(price("verzorgingsprijs")),
      q: `${getal(equivalent)} ${tekst.equivalent}`,
      bedrag: price("verzorgingsprijs") * equivalent,
      bron: bronnen.verzorging,
    },
    { naam: regels.instroomteam, p: "", q: "", bedrag: price("instroomteam"), bron: bronnen.instroomteam },
  ];
  return [
    ...parts,
    {
      naam: published ? regels.nidosRealisatie : "Nidos",
      p: "",
      q: "",
      bedrag: total,
      bron: published ? bronnen.tabel6 : bronnen.berekend,
      som: true,
    },
  ];
}

function sum(raming: Raming, id: string, jaar: number): number {
  return jaarsom(raming.reeksen[id] ?? new Float64Array(), jaar);
}

function mean(raming: Raming, id: string, jaar: number): number {
  return sum(raming, id, jaar) / 12;
}

function at(raming: Raming, id: string, jaar: number): number {
  return raming.reeksen[id]?.[januari(jaar)] ?? Number.NaN;
}
