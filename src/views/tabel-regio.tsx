import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { exporteerTabel } from "../app/grafiek-uitvoer.ts";
import { uitvoerGrafiekTekst } from "../text/uitvoer-grafieken.ts";

/** A table that may be wider than the page: it scrolls on its own, also by keyboard, and leaves as CSV. */
export function TabelRegio({
  naam,
  klasse = "",
  children,
}: {
  naam: string;
  klasse?: string;
  children: ComponentChildren;
}) {
  const box = useRef<HTMLElement>(null);
  return (
    <div class="tabel-vak">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section ref={box} class={`tabel-rol ${klasse}`} tabIndex={0} aria-label={naam}>
        {children}
      </section>
      <button
        type="button"
        class="knop-tekst tabel-csv"
        aria-label={uitvoerGrafiekTekst().csvVanTabel(naam)}
        onClick={() => box.current && void exporteerTabel(box.current, naam)}
      >
        {uitvoerGrafiekTekst().csv}
      </button>
    </div>
  );
}
