import "./exporteren.css";
import { signal } from "@preact/signals";
import { meld } from "../../app/state.ts";
import { exporterenTekst } from "../../text/exporteren.ts";
import { Menu } from "../menu.tsx";
import { UITVOER, type Uitvoer } from "./uitvoer.ts";

/** What is being made, or undefined; and what was made last. */
const bezig = signal<(() => string) | undefined>(undefined);
const klaar = signal<(() => string) | undefined>(undefined);

/** All that can leave the page, in its head. */
export function Exporteren() {
  const tekst = exporterenTekst();
  const groepen = (["scenario", "powerpoint", "csv"] as const).map((groep) => ({
    id: groep,
    kop: tekst.groepen[groep],
    keuzes: UITVOER.filter((uitvoer) => uitvoer.groep === groep).map((uitvoer) => ({
      id: uitvoer.id,
      naam: uitvoer.naam(),
      uit: bezig.value !== undefined,
      doe: () => void voerUit(uitvoer),
    })),
  }));
  return (
    <Menu naam={tekst.exporteren} groepen={groepen} bezig={bezig.value !== undefined}>
      <span class={bezig.value ? "exporteren-bezig" : "onzichtbaar"} role="status">
        {(bezig.value ?? klaar.value)?.()}
      </span>
    </Menu>
  );
}

async function voerUit({ naam, maak }: Uitvoer): Promise<void> {
  const tekst = exporterenTekst;
  bezig.value = () => tekst().bezig(naam());
  klaar.value = undefined;
  try {
    // Drawn before it begins: making a file keeps the page busy.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const bestand = await maak();
    if (bestand !== undefined) klaar.value = () => tekst().klaar(bestand);
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => tekst().mislukt(naam(), reden));
  } finally {
    bezig.value = undefined;
  }
}
