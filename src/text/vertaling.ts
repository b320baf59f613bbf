import { huidigeTaal, type Taal } from "./taal.ts";

/**
 * English of the texts that stand in Dutch with the data: meanings in the model, sources and assumptions, names of
 * scenarios and figures. The Dutch text is the key, so that who changes it must give its English again; the tests find
 * what is missing. Loaded only when English is asked for.
 */
let engels: ReadonlyMap<string, string> | undefined;

/** Must be done before anything is shown in `taal`; rejects when the texts cannot be fetched. */
export async function laadTaal(taal: Taal): Promise<void> {
  if (taal === "en") engels ??= new Map(Object.entries((await import("./engels/engels.ts")).engels));
}

/** A text of the data in the language of now. What a user typed is in no list, and stays as it is. */
export function vertaald(nederlands: string): string {
  return huidigeTaal() === "nl" ? nederlands : (engels?.get(nederlands) ?? nederlands);
}
