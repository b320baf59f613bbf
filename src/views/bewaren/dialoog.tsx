import "./bewaren.css";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { bewarenTekst } from "../../text/bewaren.ts";

interface Props {
  kop: string;
  sluit: () => void;
  /** A dialog that asks for a choice has its own way out among the choices. */
  vraagt?: boolean;
  children: ComponentChildren;
}

/**
 * A modal dialog of the platform: focus stays inside, Escape closes it, and focus goes back to where it was, or to the
 * content when nothing had it.
 */
export function Dialoog({ kop, sluit, vraagt = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      // Closed before it leaves the page, so that the browser gives the focus back.
      element?.close();
      if (document.activeElement === document.body || !before?.isConnected) document.getElementById("inhoud")?.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class="dialoog" aria-labelledby={id} onClose={sluit}>
      <div class="dialoog-kop">
        <h2 id={id} class="tussenkop" tabIndex={-1} autofocus>
          {kop}
        </h2>
        {vraagt ? null : (
          <button type="button" class="knop" onClick={sluit}>
            {bewarenTekst().sluiten}
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
