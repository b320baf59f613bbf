import { getal } from "../../text/formats.ts";

/** How numbers of the model and its sources are written: no more decimals than they need. */

/** As it was published: up to `most` decimals, as few as say the same. */
export function precies(value: number, most = 3): string {
  let decimals = 0;
  while (decimals < most && Math.abs(value - Number(value.toFixed(decimals))) >= 10 ** -most / 2) decimals++;
  return getal(value, decimals);
}

/** As computed: about four digits; "–" where it is not known. */
export function berekend(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return getal(null);
  const size = Math.abs(value);
  return precies(value, size >= 1000 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4);
}
