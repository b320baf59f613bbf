import { JAARCIJFERS, type Jaarcijfer, type Jaarcijfers } from "../raming/jaarcijfers.ts";
import type { Raming } from "../raming/raming.ts";
import { maandNaam } from "../text/formats.ts";
import { jaarcijferNaam } from "../text/names.ts";
import { uitvoerTekst } from "../text/uitvoer.ts";
import type { Cel } from "./cel.ts";
import { type CsvVorm, csvMetMeta } from "./csv.ts";
import { maandreeksen } from "./maandreeksen.ts";
import { metaVan } from "./meta.ts";

const IDS = Object.keys(JAARCIJFERS) as Jaarcijfer[];

/**
 * The figures by year, unrounded, in the units of `JAARCIJFERS`. For Excel a row is a figure and a column a year; for a
 * program a row is one figure of one year, with the Dutch id that the command line also uses.
 */
export function jaarcijfersCsv(raming: Raming, vorm: CsvVorm): string {
  const { kolommen, eenheden } = uitvoerTekst();
  const meta = metaVan(raming);
  if (vorm === "excel")
    return csvMetMeta(
      [kolommen.naam, kolommen.eenheid, ...raming.jaren.map(({ jaar }) => String(jaar)), kolommen.herkomst],
      IDS.map((id) => [
        jaarcijferNaam(id),
        eenheden[JAARCIJFERS[id]],
        ...raming.jaren.map((row) => row[id].waarde),
        herkomstRegel(raming.jaren, id),
      ]),
      meta,
      vorm,
    );
  const rows = raming.jaren.flatMap((row) =>
    IDS.map((id): Cel[] => {
      const { waarde } = row[id];
      const herkomst = waarde === null ? null : row[id].herkomst;
      return [row.jaar, id, jaarcijferNaam(id), JAARCIJFERS[id], waarde, herkomst];
    }),
  );
  return csvMetMeta(
    [kolommen.jaar, kolommen.cijfer, kolommen.naam, kolommen.eenheid, kolommen.waarde, kolommen.herkomst],
    rows,
    meta,
    vorm,
  );
}

/** Every quantity of the model by month, unrounded. A month is written "januari 2026" for Excel and "2026-01" for a program. */
export function maandcijfersCsv(raming: Raming, vorm: CsvVorm): string {
  const { kolommen, realisatie, raming: forecast } = uitvoerTekst();
  const reeksen = maandreeksen(raming);
  const rows = raming.maanden.map((maand, m): Cel[] => [
    vorm === "excel" ? maandNaam(maand) : maand,
    m < raming.origin ? realisatie : forecast,
    ...reeksen.map(({ waarden }) => waarden[m] ?? null),
  ]);
  return csvMetMeta(
    [kolommen.maand, kolommen.soort, ...reeksen.map(({ id, eenheid }) => `${id} (${eenheid})`)],
    rows,
    metaVan(raming),
    vorm,
  );
}

/** "gepubliceerd 2019–2025; berekend 2026–2031": where the numbers of the years come from. */
export function herkomstRegel(jaren: readonly Jaarcijfers[], id: Jaarcijfer): string {
  const stretches: { herkomst: string; van: number; tot: number }[] = [];
  for (const row of jaren) {
    if (row[id].waarde === null) continue;
    const herkomst = uitvoerTekst().herkomst[row[id].herkomst];
    const last = stretches.at(-1);
    if (last?.herkomst === herkomst && last.tot === row.jaar - 1) last.tot = row.jaar;
    else stretches.push({ herkomst, van: row.jaar, tot: row.jaar });
  }
  return stretches.map(({ herkomst, van, tot }) => `${herkomst} ${van === tot ? van : `${van}–${tot}`}`).join("; ");
}
