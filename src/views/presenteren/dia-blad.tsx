import { useLayoutEffect, useState } from "preact/hooks";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { podiumTekst } from "../../text/podium.ts";
import type { Dia, Grafiek } from "./dia.ts";
import { GrafiekTabel, GrafiekVlak } from "./grafiek-vlak.tsx";
import { useSize } from "./use-size.ts";

export interface DiaBladProps {
  dia: Dia;
  /** Pixels of the page for each of a slide 1920 wide. */
  schaal: number;
  /** Number of the slide from 1, and how many there are. */
  nummer: number;
  aantal: number;
  versies: string;
  /** The numbers in place of the chart. */
  tabel?: boolean;
  /** What is going on besides, in place of what is drawn. */
  bijzin?: string;
  /** Tells the slide apart from the same one elsewhere on the page. */
  plaats: string;
  kop?: 1 | 2;
  /** Room for the chart where it cannot be measured: on paper. */
  vast?: { width: number; height: number };
}

/** One slide: the message, what is drawn, the chart, and where it comes from. */
export function DiaBlad(props: DiaBladProps) {
  const { dia, schaal, nummer, aantal, versies, tabel = false, bijzin, plaats, kop = 1, vast } = props;
  const [vak, gemeten] = useSize<HTMLDivElement>();
  const [loopt, setLoopt] = useState(false);
  useLayoutEffect(() => {
    const element = vak.current;
    if (element) setLoopt(element.scrollHeight > element.clientHeight + 1);
  });
  const tekst = podiumTekst();
  const [voor, kern, na] = dia.kop;
  const naam = { id: `${plaats}-${dia.id}`, titel: dia.kop.join(""), bijschrift: dia.bijschrift };
  const Kop = `h${kop}` as const;
  // Nothing is drawn where there is no room: while the page is printed, or the window folded away.
  const size = vast ?? (gemeten && gemeten.height >= KLEINSTE_VAK ? gemeten : undefined);
  return (
    <article class="dia">
      <header>
        <Kop class="dia-kop">
          {voor}
          {kern === "" ? null : <strong>{kern.length <= LANGSTE_KERN ? kern.replaceAll(" ", "\u00a0") : kern}</strong>}
          {na}
        </Kop>
        <p class="dia-bijschrift">{bijzin ?? dia.bijschrift}</p>
      </header>
      <div
        class="dia-vak"
        ref={vak}
        // What scrolls on a small screen can be reached with the keyboard.
        {...(loopt && !tabel ? { role: "region" as const, tabIndex: 0, "aria-label": dia.bijschrift } : {})}
      >
        {dia.grafiek.soort === "lijst" ? (
          <Lijst lijst={dia.grafiek} alles={vast !== undefined} />
        ) : tabel ? (
          <GrafiekTabel grafiek={dia.grafiek} naam={naam} />
        ) : size ? (
          <GrafiekVlak grafiek={dia.grafiek} naam={naam} maat={{ ...size, schaal }} />
        ) : null}
      </div>
      <footer class="dia-voet">
        <span>
          {tekst.bron(dia.bron)} {versies}
        </span>
        <span class="dia-nummer">
          {dia.naam} · {tekst.diaVan(nummer, aantal)}
        </span>
      </footer>
    </article>
  );
}

/** Pixels under which a chart says nothing. */
const KLEINSTE_VAK = 60;
/** More than a room reads from a slide. */
const MEESTE_RIJEN = 8;
/** A number and its word stay on one line. */
const LANGSTE_KERN = 20;

function Lijst({ lijst, alles }: { lijst: Grafiek & { soort: "lijst" }; alles: boolean }) {
  const { aannamesTabel } = diaBijschrift();
  const rijen = alles ? lijst.rijen : lijst.rijen.slice(0, MEESTE_RIJEN);
  const rest = lijst.rijen.length - rijen.length;
  if (rijen.length === 0) return null;
  return (
    <div class={alles ? "dia-lijst alles" : lijst.eigen > 3 ? "dia-lijst veel" : "dia-lijst"}>
      <table>
        <thead>
          <tr>
            {lijst.kop.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(([kop, ...cellen], row) => (
            <tr key={kop} class={row < lijst.eigen ? "gezet" : "overig"}>
              <th scope="row">{kop}</th>
              {cellen.map((cel, n) => (
                <td key={lijst.kop[n + 1]}>
                  <span>{cel}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p>{aannamesTabel.nogMeer(rest)}</p> : null}
    </div>
  );
}
