import { jaarsom } from "../../raming/jaar-reeksen.ts";
import type { Raming } from "../../raming/raming.ts";
import { euro, getal } from "../../text/formats.ts";
import { januari } from "../../units/maand.ts";

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
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  if (!cijfers) return null;
  const published = cijfers[sector === "coa" ? "kostenCoa" : "kostenNidos"].herkomst === "gepubliceerd";
  return (
    <>
      <h2 class="tussenkop">
        {published
          ? `Wat prijs maal hoeveelheid maakt van ${jaar}, naast de realisatie`
          : `Prijs maal hoeveelheid ${jaar}`}
      </h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="tabel-rol" tabIndex={0} aria-label={`Tabel prijs maal hoeveelheid ${jaar}`}>
        <table>
          <caption>Bedragen x € 1.000; {raming.naam}</caption>
          <thead>
            <tr>
              <th scope="col">Post</th>
              <th scope="col">p (euro per jaar)</th>
              <th scope="col">q (gemiddeld)</th>
              <th scope="col">p × q</th>
              <th scope="col" class="tekst">
                Bron
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
      </section>
      <p class="noot">
        Prijzen in lopende prijzen van 2025, tenzij het prijspeil anders is gezet. Gerekend wordt met onafgeronde
        prijzen. p is het bedrag gedeeld door q als een prijs in het jaar verandert.
      </p>
    </>
  );
}

function coa(raming: Raming, jaar: number): Regel[] {
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const q = mean(raming, "gemiddeldeBezetting", jaar);
  const plekken = mean(raming, "noodopvang", jaar);
  const line = (naam: string, id: string, aantal: number, eenheid: string, bron: string): Regel => {
    const bedrag = sum(raming, id, jaar);
    return { naam, p: aantal === 0 ? "–" : euro(bedrag / aantal), q: `${getal(aantal)} ${eenheid}`, bedrag, bron };
  };
  const parts =
    raming.prijsmodus === "één prijs"
      ? [line("COA, één prijs", "kostenCoaEenPrijs", q, "personen", "prijs per persoon")]
      : [
          line("COA, basis", "kostenCoaBasis", q, "personen", "basisprijs: jaarverslag 2025, 5.1 E (afgeleid)"),
          line(
            "COA, toeslag noodopvang",
            "kostenCoaToeslag",
            plekken,
            "plekken",
            "toeslag: bnnvara.nl 2024; plekken berekend (aanname)",
          ),
        ];
  const model = parts.reduce((total, { bedrag }) => total + (bedrag ?? 0), 0);
  const total = cijfers?.kostenCoa.waarde ?? null;
  if (cijfers?.kostenCoa.herkomst === "gepubliceerd")
    return [
      ...parts,
      {
        naam: "COA, restant",
        p: "",
        q: "",
        bedrag: total === null ? null : total - model,
        bron: "wat tabel 6 meer (of minder) is dan p × q",
      },
      { naam: "COA, realisatie", p: "", q: "", bedrag: total, bron: "jaarverslag 2025, tabel 6", som: true },
    ];
  return [
    ...parts,
    {
      naam: "COA",
      p: q === 0 ? "–" : euro(model / q),
      q: `${getal(q)} personen`,
      bedrag: model,
      bron: "berekend",
      som: true,
    },
  ];
}

function nidos(raming: Raming, jaar: number): Regel[] {
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const published = cijfers?.kostenNidos.herkomst === "gepubliceerd";
  const total = cijfers?.kostenNidos.waarde ?? null;
  if (total === null)
    return [{ naam: "Nidos", p: "", q: "", bedrag: null, bron: "aantal pupillen niet gepubliceerd", som: true }];
  // Table 13 gives the pupils at the end of 2025 only; the report multiplies prices by that count.
  const known = januari(jaar) >= raming.nidosFrom;
  if (published && !(cijfers?.pupillenUltimo.waarde ?? null))
    return [{ naam: "Nidos, realisatie", p: "", q: "", bedrag: total, bron: "jaarverslag 2025, tabel 6", som: true }];
  const pupillen = known ? mean(raming, "gemiddeldePupillen", jaar) : (cijfers?.pupillenUltimo.waarde ?? 0);
  const equivalent = known
    ? mean(raming, "verzorgingsequivalent", jaar)
    : pupillen * at(raming, "verzorgingsaandeel", jaar);
  const price = (id: string) => at(raming, id, jaar) * at(raming, "prijsindex", jaar);
  const parts: Regel[] = [
    {
      naam: "Nidos, begeleiding",
      p: euro(price("begeleidingsprijs")),
      q: `${getal(pupillen)} pupillen`,
      bedrag: price("begeleidingsprijs") * pupillen,
      bron: "jaarverslag 2025, tabel 13 en 14",
    },
    {
      naam: "Nidos, verzorging",
      p: euro(price("verzorgingsprijs")),
      q: `${getal(equivalent)} rekenkundig equivalent`,
      bedrag: price("verzorgingsprijs") * equivalent,
      bron: "equivalent is een restant op tabel 6 (afgeleid)",
    },
    { naam: "Nidos, instroomteam", p: "", q: "", bedrag: price("instroomteam"), bron: "jaarverslag 2025, tabel 14" },
  ];
  return [
    ...parts,
    {
      naam: published ? "Nidos, realisatie" : "Nidos",
      p: "",
      q: "",
      bedrag: total,
      bron: published ? "jaarverslag 2025, tabel 6" : "berekend",
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
