import { signal } from "@preact/signals";
import type { JSX } from "preact";
import { delenTekst } from "../text/delen.ts";
import { meld } from "./state.ts";

/** The dialog that is open, and how one opens. A dialog is loaded when it is asked for. */

/** What a dialog is given: how it closes itself. */
export interface DialoogProps {
  sluit: () => void;
}

export const dialoog = signal<((props: DialoogProps) => JSX.Element) | undefined>(undefined);

/** Shows what `load` brings; what cannot be loaded is said. */
export async function toonDialoog(load: () => Promise<(props: DialoogProps) => JSX.Element>): Promise<void> {
  try {
    const Inhoud = await load();
    dialoog.value = Inhoud;
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => delenTekst().laadtNiet(reden));
  }
}

export const toonVersies = () => toonDialoog(async () => (await import("../views/bewaren/versies.tsx")).VersiesDialoog);

export const toonDelen = (id: string) =>
  toonDialoog(async () => {
    const { DelenDialoog } = await import("../views/bewaren/delen.tsx");
    return (props) => DelenDialoog({ ...props, id });
  });
