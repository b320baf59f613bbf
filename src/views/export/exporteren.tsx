import "./exporteren.css";
import { signal } from "@preact/signals";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { meld } from "../../app/state.ts";
import { exporterenTekst } from "../../text/exporteren.ts";
import { UITVOER, type Uitvoer } from "./uitvoer.ts";

/** Name of what is being made, or undefined. */
const bezig = signal<(() => string) | undefined>(undefined);
const gezegd = signal<(() => string) | undefined>(undefined);

/** A button in the head of the page with all that can leave it; Escape, or a click beside it, closes the list. */
export function Exporteren() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const tekst = exporterenTekst();
  useEffect(() => {
    if (!open) return;
    box.current?.querySelector<HTMLButtonElement>("li button")?.focus();
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener("pointerdown", outside);
    document.addEventListener("focusin", outside);
    return () => {
      document.removeEventListener("pointerdown", outside);
      document.removeEventListener("focusin", outside);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const start = (uitvoer: Uitvoer) => {
    close();
    void voerUit(uitvoer);
  };
  return (
    <div ref={box} class="exporteren">
      <button
        ref={button}
        type="button"
        class="knop"
        aria-expanded={open}
        aria-controls={id}
        aria-busy={bezig.value !== undefined}
        onClick={() => setOpen(!open)}
      >
        {tekst.exporteren}
      </button>
      <span class={bezig.value ? "exporteren-bezig" : "onzichtbaar"} role="status">
        {(bezig.value ?? gezegd.value)?.()}
      </span>
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons in it.
        <div id={id} class="exporteren-lijst" onKeyDown={(event) => keys(event, close)}>
          {(["scenario", "csv"] as const).map((groep) => (
            <section key={groep} aria-label={tekst.groepen[groep]}>
              <h2 class="exporteren-kop">{tekst.groepen[groep]}</h2>
              <ul>
                {UITVOER.filter((uitvoer) => uitvoer.groep === groep).map((uitvoer) => (
                  <li key={uitvoer.id}>
                    <button
                      type="button"
                      class="exporteren-keuze"
                      disabled={bezig.value !== undefined}
                      onClick={() => start(uitvoer)}
                    >
                      {uitvoer.naam()}
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      ) : null}
    </div>
  );
}

async function voerUit({ naam, maak }: Uitvoer): Promise<void> {
  const tekst = exporterenTekst;
  bezig.value = () => tekst().bezig(naam());
  gezegd.value = undefined;
  try {
    // Drawn before it begins: making a file keeps the page busy.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const bestand = await maak();
    if (bestand !== undefined) gezegd.value = () => tekst().klaar(bestand);
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => tekst().mislukt(naam(), reden));
  } finally {
    bezig.value = undefined;
  }
}

function keys(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>("li button:not(:disabled)")];
  const now = buttons.indexOf(document.activeElement as HTMLButtonElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (now + 1) % buttons.length,
    ArrowUp: (now - 1 + buttons.length) % buttons.length,
    Home: 0,
    End: buttons.length - 1,
  };
  if (event.key === "Escape") close();
  else if (event.key in to) buttons[to[event.key] as number]?.focus();
  else return;
  event.preventDefault();
}
