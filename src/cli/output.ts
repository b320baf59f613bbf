import type { ForecastBands } from "../calibration/forecast-bands.ts";
import { JAARCIJFERS, type Jaarcijfer, KETENCIJFER_IDS, type Ketencijfer } from "../raming/jaarcijfers.ts";
import { maandcijfersOf } from "../raming/maandcijfers.ts";
import type { Raming } from "../raming/raming.ts";
import { getal } from "../text/formats.ts";
import { eenheidVan, jaarcijferNaam } from "../text/names.ts";
import { opdrachtTekst } from "../text/opdracht.ts";
import { vertaald } from "../text/vertaling.ts";

/** The result as text: JSON for programs, CSV and a table for people. The numbers are those of the page, unrounded. */

type Jaren = readonly number[] | undefined;

const JAARCIJFER_IDS = Object.keys(JAARCIJFERS) as Jaarcijfer[];

function jaarrijen(raming: Raming, jaren: Jaren) {
  return raming.jaren
    .filter(({ jaar }) => !jaren || jaren.includes(jaar))
    .map((cijfers) => ({
      jaar: cijfers.jaar,
      ...(Object.fromEntries(JAARCIJFER_IDS.map((id) => [id, cijfers[id].waarde])) as Record<
        Jaarcijfer,
        number | null
      >),
    }));
}

/** The draws make bands of the chain and its cost alone. */
function inKeten(id: Jaarcijfer): id is Ketencijfer {
  return (KETENCIJFER_IDS as readonly string[]).includes(id);
}

/** Parts of the band that the command gives. */
const PARTS = ["p10", "p50", "p90"] as const;

function bandOf(banden: ForecastBands, jaar: number, id: Ketencijfer) {
  const band = banden.jaren.find((row) => row.jaar === jaar)?.cijfers[id] ?? null;
  return Object.fromEntries(PARTS.map((part) => [part, band === null ? null : band[part]]));
}

/** With bands, each year also has `banden`: by figure p10, p50 and p90, null where nothing is computed. */
export function schrijfJson(raming: Raming, jaren: Jaren, banden?: ForecastBands): string {
  const { scenario, modelversie, cijferversie } = raming;
  const rijen = jaarrijen(raming, jaren).map((rij) =>
    banden
      ? { ...rij, banden: Object.fromEntries(KETENCIJFER_IDS.map((id) => [id, bandOf(banden, rij.jaar, id)])) }
      : rij,
  );
  const trekkingen = banden && { trekkingen: banden.count };
  const maanden = maandcijfersOf(raming).filter(({ maand }) => !jaren || jaren.includes(Number(maand.slice(0, 4))));
  return `${JSON.stringify({ scenario, modelversie, cijferversie, ...trekkingen, jaren: rijen, maanden }, null, 1)}\n`;
}

/** Plain machine form: a comma between cells, a point in numbers, nothing where nothing is known. */
export function schrijfCsv(raming: Raming, jaren: Jaren, banden?: ForecastBands): string {
  const parts = banden ? KETENCIJFER_IDS.flatMap((id) => PARTS.map((part) => ({ id, part }))) : [];
  const units = [
    ...JAARCIJFER_IDS.map((id) => `${id} (${JAARCIJFERS[id]})`),
    ...parts.map(({ id, part }) => `${id} ${part} (${JAARCIJFERS[id]})`),
  ];
  const rows = jaarrijen(raming, jaren).map((row) =>
    [
      row.jaar,
      ...JAARCIJFER_IDS.map((id) => row[id] ?? ""),
      ...parts.map(({ id, part }) => (banden && bandOf(banden, row.jaar, id)[part]) ?? ""),
    ].join(","),
  );
  return `${[["jaar", ...units].join(","), ...rows].join("\n")}\n`;
}

export function schrijfTabel(raming: Raming, jaren: Jaren, banden?: ForecastBands): string {
  const rijen = jaarrijen(raming, jaren);
  const head = ["", ...rijen.map(({ jaar }) => String(jaar))];
  const body = JAARCIJFER_IDS.flatMap((id) => [
    [`${jaarcijferNaam(id)} (${eenheidVan(JAARCIJFERS[id])})`, ...rijen.map((rij) => toon(id, rij[id]))],
    ...PARTS.flatMap((part) =>
      banden && inKeten(id)
        ? [[`  ${part}`, ...rijen.map((rij) => toon(id, bandOf(banden, rij.jaar, id)[part] ?? null))]]
        : [],
    ),
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map((row) => (row[column] as string).length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number),
      )
      .join("  ");
  const { naam, modelversie, cijferversie, oorsprong } = raming;
  return [
    opdrachtTekst().kop(vertaald(naam), oorsprong, modelversie, cijferversie),
    line(head),
    ...body.map(line),
    "",
  ].join("\n");
}

function toon(id: Jaarcijfer, waarde: number | null): string {
  if (JAARCIJFERS[id] === "euro") return getal(waarde === null ? null : waarde / 1e6, 1);
  if (JAARCIJFERS[id] === "1") return getal(waarde === null ? null : waarde * 100, 1);
  return getal(waarde, JAARCIJFERS[id] === "maand" ? 1 : 0);
}
