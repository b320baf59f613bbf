import { area } from "d3";
import { grafiekTekst } from "../text/grafieken.ts";
import { nummer } from "../text/problems.ts";
import type { Corners, Spot } from "./geometry.ts";
import { type Band, type LineData, visibleValues } from "./line-data.ts";
import { atEdge, type LineEnd } from "./line-ends.ts";

export interface PlacedBand {
  id: string;
  sterkte: Band["sterkte"];
  path: string;
}

type Place = (index: number, value: number) => Spot;
type Span = readonly [low: number, high: number];

/** The bounds of a band between two indexes, both included; undefined where either is missing. */
export function bandSpans(
  { onder, boven }: Band,
  van: number,
  tot: number,
): { index: number; span: Span | undefined }[] {
  const highs = new Map(visibleValues({ waarden: boven }, van, tot).map(({ index, value }) => [index, value]));
  return visibleValues({ waarden: onder }, van, tot).map(({ index, value: low }) => {
    const high = highs.get(index);
    return { index, span: low === undefined || high === undefined ? undefined : [low, high] };
  });
}

/** What the bounds of a band are called: of "80%" p10 and p90, of another label its under and upper bound. */
export function boundNames({ label }: Band): [string, string] {
  const share = label.match(/(\d+(?:[.,]\d+)?)%/)?.[1];
  if (share === undefined) {
    const { ondergrens, bovengrens } = grafiekTekst();
    return [`${label}: ${ondergrens}`, `${label}: ${bovengrens}`];
  }
  const tail = (100 - Number(share.replace(",", "."))) / 2;
  const percentile = (value: number) => `p${nummer(value)}`;
  return [`${label}: ${percentile(tail)}`, `${label}: ${percentile(100 - tail)}`];
}

/** The shapes of the bands, the lightest first. */
export function placeBands(banden: readonly Band[], van: number, tot: number, place: Place): PlacedBand[] {
  return [...banden]
    .sort((a, b) => a.sterkte - b.sterkte)
    .map((band) => {
      const shape = area<{ index: number; span: Span | undefined }>(
        ({ index }) => place(index, 0).x,
        ({ index, span }) => place(index, span?.[0] ?? 0).y,
        ({ index, span }) => place(index, span?.[1] ?? 0).y,
      )
        .defined(({ span }) => span !== undefined)
        .digits(1);
      return { id: band.id, sterkte: band.sterkte, path: shape(bandSpans(band, van, tot)) ?? "" };
    })
    .filter(({ path }) => path !== "");
}

/** The upper edge of a band, which labels keep clear of as of a line. */
export function bandEdge(band: Band, van: number, tot: number, place: Place): Corners {
  return bandSpans(band, van, tot).map(({ index, span }) => (span ? place(index, span[1]) : null));
}

/** Where each band ends: in the middle of the strip between its upper edge and what lies next under it. */
export function bandEnds({ banden = [], lijnen }: LineData, van: number, tot: number): LineEnd[] {
  const lasts = banden.flatMap((band) => {
    const last = bandSpans(band, van, tot).findLast(({ span }) => span !== undefined);
    return last?.span ? [{ band, index: last.index, span: last.span }] : [];
  });
  const scenario = lijnen.find(({ soort }) => soort === "scenario");
  return lasts.map(({ band, index, span: [low, high] }) => {
    const middle = scenario?.waarden[index];
    const edges = [...lasts.map(({ span }) => span[1]), ...(typeof middle === "number" ? [middle] : [])];
    const next = Math.max(low, ...edges.filter((edge) => edge < high));
    return {
      lijn: { id: band.id, label: band.label, soort: "band" },
      index,
      value: (high + next) / 2,
      outside: atEdge(index, van, tot),
    };
  });
}
