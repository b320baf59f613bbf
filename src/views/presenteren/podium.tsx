import "./presenteren.css";
import type { TargetedMouseEvent, TargetedTouchEvent } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { stopPresentatie, type Vertoning, vertoning, zetVertoning } from "../../app/presentatie.ts";
import { dagNaam } from "../../text/formats.ts";
import { podiumTekst } from "../../text/podium.ts";
import { blanco, doeOpAfstand, opToets, stap, terug } from "./besturing.ts";
import { DiaBlad } from "./dia-blad.tsx";
import { getoondeDia, getoondeIds, getoondeScenario, huidigeIndex, omgewisseldeNamen } from "./getoond.ts";
import { HendelStrook } from "./hendel-strook.tsx";
import { HerhalingStrook } from "./herhaling-strook.tsx";
import { herhalingZin } from "./herhaling-zin.ts";
import { Inrichten } from "./inrichten.tsx";
import { Knoppen } from "./knoppen.tsx";
import { netGeopend, openKanaal, type Stand } from "./sprekersvenster.ts";
import { ToetsenLijst } from "./toetsen-lijst.tsx";
import { drukAfOpVerzoek } from "./uitdeelstuk.tsx";
import { useSize } from "./use-size.ts";

/** Below this a slide is laid out for a hand and not for a room. */
const KLEINSTE_SCHAAL = 0.46;
const VEEG = 50;

/** Pixels of the page for each of a slide 1920 wide. What opens under the slide takes from its chart, not from its type. */
function schaalVan(width: number): number {
  return Math.max(KLEINSTE_SCHAAL, Math.min(width / 1920, window.innerHeight / 1080));
}

/** The presentation over the page. */
export function Podium() {
  const stand = vertoning.value;
  return stand ? <Dialoog stand={stand} /> : null;
}

function Dialoog({ stand }: { stand: Vertoning }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [vlak, size] = useSize<HTMLDivElement>();
  const tekst = podiumTekst();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.focus();
    return () => element?.close();
  }, []);
  useEffect(listenToKeys, []);
  useEffect(leaveWithFullScreen, []);
  useEffect(drukAfOpVerzoek, []);
  useSpreker(stand);
  const ids = getoondeIds.value;
  const nummer = huidigeIndex.value;
  const id = ids[nummer];
  const dia = id && getoondeDia(id);
  const schaal = size && schaalVan(size.width);
  return (
    <dialog
      ref={dialog}
      class={stand.paneel === "inrichten" || stand.paneel === "toetsen" ? "podium met-paneel" : "podium"}
      aria-label={tekst.vertoning}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        terug();
      }}
      onClose={() => void stopPresentatie()}
      style={{ "--dia": `${schaal ?? 1}px` }}
    >
      <p class="onzichtbaar" role="status">
        {dia ? tekst.aankondiging(nummer + 1, ids.length, dia.kop.join("")) : ""}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: keys do the same on the dialog */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a tap or a swipe is one on or back, as a key is */}
      <div class="podium-vlak" ref={vlak} onClick={tik} onTouchStart={beginVeeg} onTouchEnd={eindeVeeg}>
        {dia && schaal !== undefined ? (
          <DiaBlad
            dia={dia}
            schaal={schaal}
            nummer={nummer + 1}
            aantal={ids.length}
            versies={versies()}
            tabel={stand.tabel}
            plaats="podium"
            {...bijzin(stand)}
          />
        ) : (
          <p class="dia-kop">{ids.length === 0 ? tekst.geenDias : ""}</p>
        )}
      </div>
      {stand.herhaling === undefined ? null : <HerhalingStrook deel={stand.herhaling} />}
      {stand.paneel === "hendel" ? <HendelStrook hendel={stand.hendel} /> : null}
      {stand.paneel === "inrichten" ? <Inrichten huidig={id} perBladzijde={stand.perBladzijde} /> : null}
      {stand.paneel === "toetsen" ? <ToetsenLijst /> : null}
      <div class="podium-onder">
        <p class="podium-zin" role="status">
          {stand.zin}
        </p>
        <Knoppen stand={stand} />
      </div>
      {stand.blanco ? (
        // biome-ignore lint/a11y/useKeyWithClickEvents: any key brings the slide back
        // biome-ignore lint/a11y/noStaticElementInteractions: a click does what any key does
        <div class={`podium-blanco ${stand.blanco}`} onClick={() => stand.blanco && blanco(stand.blanco)} />
      ) : null}
    </dialog>
  );
}

function bijzin(stand: Vertoning): { bijzin?: string } {
  if (stand.herhaling !== undefined) return { bijzin: herhalingZin(stand.herhaling) };
  return stand.omgewisseld ? { bijzin: podiumTekst().omgewisseld(...omgewisseldeNamen()) } : {};
}

/** Date, and the versions of model and figures. */
export function versies(): string {
  const raming = getoondeScenario();
  const tekst = podiumTekst();
  return raming ? tekst.versies(dagNaam(new Date()), raming.modelversie, raming.cijferversie) : "";
}

/** Wherever the focus is: a clicker must work after a click beside everything, and after printing. */
function listenToKeys(): () => void {
  window.addEventListener("keydown", opToets);
  return () => window.removeEventListener("keydown", opToets);
}

/** Escape in full screen is the browser's own: what it left, is left; unless something lay over the slide. */
function leaveWithFullScreen(): () => void {
  const onChange = () => {
    if (document.fullscreenElement !== null || netGeopend()) return;
    if (vertoning.value?.paneel || vertoning.value?.herhaling !== undefined) terug();
    else void stopPresentatie();
  };
  document.addEventListener("fullscreenchange", onChange);
  return () => document.removeEventListener("fullscreenchange", onChange);
}

/** Keeps the presenter's window in step, and does what is asked there. */
function useSpreker({ sleutel, blanco: kleur, begonnen, herhaling }: Vertoning): void {
  const kanaal = useRef<ReturnType<typeof openKanaal>>(undefined);
  const stil = herhaling !== undefined && herhaling > 0 && herhaling < 1;
  const bericht = (): Stand => ({
    soort: "stand",
    sleutel,
    dias: getoondeIds.value.flatMap((id) => getoondeDia(id) ?? []),
    nu: huidigeIndex.value,
    blanco: kleur,
    begonnen,
    versies: versies(),
  });
  const laatste = useRef(bericht);
  laatste.current = bericht;
  useEffect(() => {
    const open = openKanaal((ontvangen) => {
      if (ontvangen.sleutel !== sleutel && ontvangen.sleutel !== "") return;
      if (ontvangen.soort === "vraag") open.zeg(laatste.current());
      else if (ontvangen.soort === "toets") doeOpAfstand(ontvangen.key);
    });
    kanaal.current = open;
    return () => {
      open.zeg({ soort: "einde", sleutel });
      open.sluit();
    };
  }, [sleutel]);
  // Not for every frame of a replay.
  useEffect(() => {
    if (!stil) kanaal.current?.zeg(bericht());
  });
}

/** The outer fifths of a slide are one back and one on. */
function tik({ currentTarget, clientX, target }: TargetedMouseEvent<HTMLDivElement>): void {
  if (target instanceof Element && target.closest("a, button, input, .grafiek-tabel")) return;
  if (String(getSelection())) return;
  const { left, width } = currentTarget.getBoundingClientRect();
  const share = (clientX - left) / width;
  if (share < 0.2) stap(-1);
  else if (share > 0.8) stap(1);
}

let veeg: { x: number; y: number } | undefined;

function beginVeeg({ touches }: TargetedTouchEvent<HTMLDivElement>): void {
  const [touch] = touches;
  veeg = touches.length === 1 && touch ? { x: touch.clientX, y: touch.clientY } : undefined;
}

function eindeVeeg({ changedTouches }: TargetedTouchEvent<HTMLDivElement>): void {
  const [touch] = changedTouches;
  if (!veeg || !touch) return;
  const [dx, dy] = [touch.clientX - veeg.x, touch.clientY - veeg.y];
  veeg = undefined;
  if (Math.abs(dx) >= VEEG && Math.abs(dx) > 1.5 * Math.abs(dy)) {
    stap(dx < 0 ? 1 : -1);
    zetVertoning({ zin: "" });
  }
}
