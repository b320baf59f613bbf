import "./menu.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";

export interface MenuKeuze {
  id: string;
  naam: string;
  /** What is read aloud where the name alone says too little. */
  label?: string;
  uit?: boolean;
  doe: () => void;
}

export interface MenuGroep {
  id: string;
  /** Above the choices; a group without one is only set apart. */
  kop?: string;
  keuzes: readonly MenuKeuze[];
}

/** A button that opens a list of choices. Arrow keys move between them; Escape, or anything done beside it, closes it. */
export function Menu({
  naam,
  groepen,
  bezig = false,
  children,
}: {
  naam: string;
  groepen: readonly MenuGroep[];
  /** Whether a choice is still being carried out. */
  bezig?: boolean;
  /** What stands beside the button. */
  children?: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
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
  return (
    <div ref={box} class="menu">
      <button
        ref={button}
        type="button"
        class="knop"
        aria-expanded={open}
        aria-controls={id}
        aria-busy={bezig}
        onClick={() => setOpen(!open)}
      >
        {naam}
      </button>
      {children}
      {open ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons in it
        <div id={id} class="menu-lijst" onKeyDown={(event) => moveFocus(event, close)}>
          {groepen.map(({ id: groep, kop, keuzes }) => (
            <section key={groep} aria-label={kop}>
              {kop === undefined ? null : <h2 class="menu-kop">{kop}</h2>}
              <ul>
                {keuzes.map((keuze) => (
                  <li key={keuze.id}>
                    <button
                      type="button"
                      class="menu-keuze"
                      disabled={keuze.uit ?? false}
                      aria-label={keuze.label}
                      onClick={() => {
                        // First, so that a dialog knows where the focus goes back to.
                        close();
                        keuze.doe();
                      }}
                    >
                      {keuze.naam}
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

function moveFocus(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
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
