import { weergave } from "../../app/state.ts";

/** The parts of Kosten, in the order in which they are shown; the first is what `#kosten` opens on. */
export const DELEN = [
  "coa",
  "nidos",
  "ind",
  "oda",
  "oekraine",
  "cyclus",
  "verschil",
  "begroting",
  "gevoeligheid",
  "onderuitputting",
] as const;
export type Deel = (typeof DELEN)[number];

/** The part that the address names; the first when it names none that exists. */
export function gekozenDeel(): Deel {
  return DELEN.find((id) => id === weergave.value.deel) ?? DELEN[0];
}

export function adresVan(deel: Deel): string {
  return deel === DELEN[0] ? "#kosten" : `#kosten/${deel}`;
}
