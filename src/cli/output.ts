import { JAARCIJFERS, type Jaarcijfer } from "../raming/jaarcijfers.ts";
import { maandcijfersOf } from "../raming/maandcijfers.ts";
import type { Raming } from "../raming/raming.ts";
import { getal } from "../text/formats.ts";
import { jaarcijferNaam } from "../text/names.ts";

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

export function schrijfJson(raming: Raming, jaren: Jaren): string {
  const { scenario, modelversie, cijferversie } = raming;
  const maanden = maandcijfersOf(raming).filter(({ maand }) => !jaren || jaren.includes(Number(maand.slice(0, 4))));
  return `${JSON.stringify({ scenario, modelversie, cijferversie, jaren: jaarrijen(raming, jaren), maanden }, null, 1)}\n`;
}

/** Plain machine form: a comma between cells, a point in numbers, nothing where nothing is known. */
export function schrijfCsv(raming: Raming, jaren: Jaren): string {
  const units = JAARCIJFER_IDS.map((id) => `${id} (${JAARCIJFERS[id]})`);
  const rows = jaarrijen(raming, jaren).map((row) =>
    [row.jaar, ...JAARCIJFER_IDS.map((id) => row[id] ?? "")].join(","),
  );
  return `${[["jaar", ...units].join(","), ...rows].join("\n")}\n`;
}

export function schrijfTabel(raming: Raming, jaren: Jaren): string {
  const rijen = jaarrijen(raming, jaren);
  const head = ["", ...rijen.map(({ jaar }) => String(jaar))];
  const body = JAARCIJFER_IDS.map((id) => [
    `${jaarcijferNaam(id)} (${EENHEDEN[JAARCIJFERS[id]]})`,
    ...rijen.map((rij) => toon(id, rij[id])),
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
    `${naam} (raming vanaf ${oorsprong}; model ${modelversie}, cijfers ${cijferversie})`,
    line(head),
    ...body.map(line),
    "",
  ].join("\n");
}

const EENHEDEN = { persoon: "personen", plek: "plekken", maand: "maanden", euro: "x € 1 mln." } as const;

function toon(id: Jaarcijfer, waarde: number | null): string {
  if (JAARCIJFERS[id] === "euro") return getal(waarde === null ? null : waarde / 1e6, 1);
  return getal(waarde, JAARCIJFERS[id] === "maand" ? 1 : 0);
}
