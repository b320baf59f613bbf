import { samePlain } from "../scenario/plain.ts";
import type { Werkdocument } from "./document.ts";
import { isLeeg, onderdelen, waardeVan, zelfdeWerk } from "./onderdelen.ts";

/** Which states of the work are kept to go back to. All times in ms since 1970. */

/** After so long without a change, the work as it stood is a version: whoever goes on begins something new. */
const PAUZE = 5 * 60_000;
/** Of work that goes on without a pause, so often. */
const TELKENS = 15 * 60_000;
/** Most versions without a name; those with a name are kept for good. */
export const MEESTE_VERSIES = 60;

interface Stand {
  tijd: number;
  document: Werkdocument;
}

/**
 * Whether the work as it was last saved becomes a version before `next` takes its place: when a scenario or part comes or
 * goes, after a pause, and every quarter of an hour. `laatste` is the last version, whatever made it.
 */
export function wordtVersie(vorige: Stand, next: Werkdocument, laatste: Stand | undefined, nu: number): boolean {
  if (isLeeg(vorige.document) || zelfdeWerk(vorige.document, next)) return false;
  if (laatste && zelfdeWerk(laatste.document, vorige.document)) return false;
  return (
    !samePlain(contents(vorige.document), contents(next)) ||
    nu - vorige.tijd >= PAUZE ||
    laatste === undefined ||
    nu - laatste.tijd >= TELKENS
  );
}

function contents(document: Werkdocument): string[] {
  const parts = onderdelen.filter((naam) => waardeVan(document, naam) !== undefined);
  return [...document.eigen.map(({ id }) => id), ...parts];
}

/**
 * Which of the versions without a name, oldest first, go when there are more than `most`: again and again the one whose
 * neighbours lie closest together for its age, so that what is left is dense now and thin long ago. The oldest and the
 * newest always stay.
 */
export function teVeel(tijden: readonly number[], nu: number, most: number): number[] {
  const left = tijden.map((tijd, index) => ({ tijd, index }));
  const gone: number[] = [];
  while (left.length > Math.max(2, most)) {
    let least = 1;
    const density = (k: number) =>
      ((left[k + 1]?.tijd ?? nu) - (left[k - 1]?.tijd ?? 0)) / Math.max(1, nu - (left[k]?.tijd ?? nu));
    for (let k = 2; k < left.length - 1; k++) if (density(k) < density(least)) least = k;
    const [removed] = left.splice(least, 1);
    if (removed) gone.push(removed.index);
  }
  return gone;
}
