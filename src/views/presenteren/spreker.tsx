import "./presenteren.css";
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { tijdstip } from "../../text/formats.ts";
import { podiumTekst } from "../../text/podium.ts";
import { DiaBlad } from "./dia-blad.tsx";
import type { Getoond } from "./getoond.ts";
import { type Bericht, openKanaal, SPREKER, type Stand } from "./sprekersvenster.ts";
import { useSize } from "./use-size.ts";

/** The presenter's own window: notes, clock, this slide and the next. It follows the room, and its keys steer the room. */
export function startSpreker(root: HTMLElement): void {
  const sleutel = location.hash.slice(SPREKER.length + 1);
  document.title = `${podiumTekst().spreker.titel} · Opvangraming`;
  render(<Spreker sleutel={sleutel} />, root);
}

function Spreker({ sleutel }: { sleutel: string }) {
  const [stand, setStand] = useState<Stand | "wacht" | "gesloten">("wacht");
  const zeg = useRef<(bericht: Bericht) => void>(undefined);
  const tekst = podiumTekst().spreker;
  useEffect(() => {
    const kanaal = openKanaal((bericht) => {
      if (sleutel !== "" && bericht.sleutel !== sleutel) return;
      if (bericht.soort === "stand") setStand(bericht);
      else if (bericht.soort === "einde") setStand("gesloten");
    });
    zeg.current = kanaal.zeg;
    kanaal.zeg({ soort: "vraag", sleutel });
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLButtonElement && (event.key === " " || event.key === "Enter")) return;
      if (/^(Arrow|Page| $|Backspace$)/.test(event.key)) event.preventDefault();
      kanaal.zeg({ soort: "toets", sleutel, key: event.key });
    };
    window.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("keydown", onKey);
      kanaal.sluit();
    };
  }, [sleutel]);
  document.documentElement.setAttribute("data-klaar", "ja");
  if (typeof stand === "string")
    return (
      <main class="spreker leeg">
        <h1>{tekst.titel}</h1>
        <p role="status">{stand === "wacht" ? tekst.wacht : tekst.gesloten}</p>
      </main>
    );
  return <Overzicht stand={stand} doe={(key) => zeg.current?.({ soort: "toets", sleutel: stand.sleutel, key })} />;
}

function Overzicht({ stand, doe }: { stand: Stand; doe: (key: string) => void }) {
  const tekst = podiumTekst();
  const { spreker } = tekst;
  const dia = stand.dias[stand.nu];
  const straks = stand.dias[stand.nu + 1];
  return (
    <main class="spreker">
      <h1 class="onzichtbaar">{spreker.titel}</h1>
      <Tijd begonnen={stand.begonnen} />
      <section class="spreker-nu" aria-label={spreker.nu}>
        <h2>
          {spreker.nu}: {tekst.diaVan(stand.nu + 1, stand.dias.length)}
        </h2>
        {dia ? <Verkleind dia={dia} stand={stand} nummer={stand.nu + 1} plaats="nu" /> : null}
        <p role="status" class="spreker-blanco">
          {stand.blanco ? spreker[stand.blanco] : ""}
        </p>
      </section>
      <section class="spreker-straks" aria-label={spreker.straks}>
        <h2>{spreker.straks}</h2>
        {straks ? (
          <Verkleind dia={straks} stand={stand} nummer={stand.nu + 2} plaats="straks" />
        ) : (
          <p>{spreker.laatste}</p>
        )}
      </section>
      <section class="spreker-notities" aria-label={spreker.notities}>
        <h2>{spreker.notities}</h2>
        <p class="notitie">{dia?.notitie || spreker.geenNotities}</p>
        <p class="noot">{dia?.toelichting}</p>
      </section>
      <nav class="spreker-knoppen" aria-label={tekst.bediening}>
        <button type="button" class="knop" onClick={() => doe("PageUp")}>
          {tekst.knoppen.vorige}
        </button>
        <button type="button" class="knop" onClick={() => doe("PageDown")}>
          {tekst.knoppen.volgende}
        </button>
        <button type="button" class="knop" onClick={() => doe("b")} aria-pressed={stand.blanco === "zwart"}>
          {tekst.knoppen.zwart}
        </button>
      </nav>
    </main>
  );
}

const DIA_BREEDTE = 1920;
const DIA_HOOGTE = 1080;

/** A slide exactly as it stands in the room, made small. */
function Verkleind(props: { dia: Getoond; stand: Stand; nummer: number; plaats: string }) {
  const { dia, stand, nummer, plaats } = props;
  const [vak, size] = useSize<HTMLDivElement>();
  const schaal = (size?.width ?? 0) / DIA_BREEDTE;
  return (
    <div class="verkleind" ref={vak} style={{ height: `${Math.round(DIA_HOOGTE * schaal)}px` }}>
      <div class="verkleind-dia" style={{ "--dia": "1px", transform: `scale(${schaal})` }}>
        <DiaBlad
          dia={dia}
          schaal={1}
          nummer={nummer}
          aantal={stand.dias.length}
          versies={stand.versies}
          plaats={plaats}
          kop={2}
        />
      </div>
    </div>
  );
}

/** The clock, and how long it has been going on. */
function Tijd({ begonnen }: { begonnen: number }) {
  const [nu, setNu] = useState(Date.now());
  const [vanaf, setVanaf] = useState(begonnen);
  useEffect(() => {
    const timer = setInterval(() => setNu(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const tekst = podiumTekst().spreker;
  const seconden = Math.max(0, Math.floor((nu - vanaf) / 1000));
  const twee = (value: number) => String(value).padStart(2, "0");
  return (
    <header class="spreker-tijd">
      <p>
        {tekst.klok} <strong>{tijdstip(new Date(nu))}</strong>
      </p>
      <p>
        {tekst.verstreken}{" "}
        <strong role="timer">
          {twee(Math.floor(seconden / 60))}:{twee(seconden % 60)}
        </strong>
      </p>
      <button type="button" class="knop" onClick={() => setVanaf(Date.now())}>
        {tekst.opnieuw}
      </button>
    </header>
  );
}
