import { readFileSync } from "node:fs";

/** Work as each version of the page has stored it; a file stays as it is when the next version comes. */
export function opgeslagenWerk(versie: number): Record<string, unknown> {
  const file = new URL(`werkdocumenten/versie-${versie}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
}
