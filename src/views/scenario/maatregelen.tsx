import { useState } from "preact/hooks";
import { effectTekst } from "../../app/afwijkingen.ts";
import { EIGEN_INVOER, eigenScenario } from "../../app/document.ts";
import { actiefScenario, beginMaand, bewerkMaatregel, herstelMaatregelVan, naamVan } from "../../app/levers.ts";
import { gekozenJaar, scenarioDocument, werk } from "../../app/state.ts";
import { RampTrack, TrackAxis, type TrackSpan } from "../../charts/ramp-track.tsx";
import { useWidth } from "../../charts/use-width.ts";
import { parameterDefinition } from "../../model/parameters.ts";
import type { Raming } from "../../raming/raming.ts";
import type { Maatregel } from "../../scenario/document.ts";
import type { Met, Scenario } from "../../scenario/resolve.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { maandKort } from "../../text/formats.ts";
import { maatregelenTekst } from "../../text/maatregelen.ts";
import { parameterNaam } from "../../text/parameter-names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { maandIndex, maandVan } from "../../units/maand.ts";
import { zonderVan } from "./herkomst.tsx";
import { LANGSTE_AANLOOP, MaatregelFormulier } from "./maatregel-formulier.tsx";

/** Changes from a month on, along the months of the forecast: added, moved, switched off and taken away here. */
export function Maatregelen({ raming }: { raming: Raming }) {
  const tekst = maatregelenTekst();
  const scenario = actiefScenario.value;
  const [open, setOpen] = useState<string | undefined>(undefined);
  if (!scenario) return null;
  const { maatregelen } = scenario;
  const span = { van: raming.origin, tot: raming.maanden.length };
  const aan = maatregelen.filter((maatregel) => maatregel.aan).length;
  const nieuw = () => {
    const id = freeId(scenario);
    setOpen(id);
    bewerkMaatregel(newMaatregel(id, scenario), false);
    // The name of the new one is where one goes on, as soon as it is there.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const field = document.getElementById(`maatregel-${id}-naam`);
        if (!(field instanceof HTMLInputElement)) return;
        field.focus();
        field.select();
      }),
    );
  };
  return (
    <>
      <h2 class="tussenkop">{tekst.kop(maatregelen.length, aan)}</h2>
      <p class="toelichting">{tekst.uitleg}</p>
      {maatregelen.length === 0 ? null : <Axis {...span} />}
      <ul class="tijdlijn" id="maatregelen">
        {maatregelen.map((maatregel) => (
          <Regel
            key={maatregel.id}
            maatregel={maatregel}
            span={span}
            open={open === maatregel.id}
            setOpen={(on) => setOpen(on ? maatregel.id : undefined)}
          />
        ))}
      </ul>
      <button type="button" class="knop" id="maatregel-erbij" onClick={nieuw}>
        {tekst.toevoegen}
      </button>
    </>
  );
}

function freeId({ maatregelen }: Scenario): string {
  for (let n = 1; ; n++) if (!maatregelen.some(({ id }) => id === `maatregel-${n}`)) return `maatregel-${n}`;
}

/** It does nothing until it is told what. */
function newMaatregel(id: string, scenario: Scenario): Maatregel {
  return {
    id,
    naam: maatregelenTekst().nieuweNaam(Number(id.replace(/\D/g, ""))),
    parameter: "huisvestingPerMaand",
    vanaf: beginMaand(scenario, gekozenJaar.value),
    aanloopMaanden: 0,
    effect: { plus: 0 },
    aan: true,
    aanname: EIGEN_INVOER,
  };
}

function Axis(span: TrackSpan) {
  const [box, width] = useWidth<HTMLDivElement>();
  return (
    <div class="tijdlijn-regel tijdlijn-as">
      <span />
      <div ref={box} class="tijdlijn-vak">
        <TrackAxis {...span} width={width} />
      </div>
    </div>
  );
}

interface RegelProps {
  maatregel: Met<Maatregel>;
  span: TrackSpan;
  open: boolean;
  setOpen: (on: boolean) => void;
}

function Regel({ maatregel: met, span, open, setOpen }: RegelProps) {
  const tekst = maatregelenTekst();
  const [box, width] = useWidth<HTMLDivElement>();
  const maatregel = zonderVan(met) as Maatregel;
  const own = eigenScenario(werk.value, werk.value.actief);
  const isOwn = own?.maatregelen?.some(({ id }) => id === maatregel.id) ?? false;
  const inParent = !isOwn || parentHas(own?.ouder, maatregel.id);
  const definition = parameterDefinition(maatregel.parameter);
  const weergave = definition && parameterNaam(definition);
  const id = `maatregel-${maatregel.id}`;
  const naam = vertaald(maatregel.naam);
  const weg = (button: HTMLElement) => {
    // The row may go away with its button: the next one has focus, or the button that adds one.
    const rows = [...(button.closest("ul")?.querySelectorAll<HTMLElement>("li") ?? [])];
    const at = rows.findIndex((row) => row.contains(button));
    const next = (rows[at + 1] ?? rows[at - 1])?.querySelector<HTMLElement>("input");
    const stays = inParent ? button.closest("li")?.querySelector<HTMLElement>("input") : next;
    (stays ?? document.getElementById("maatregel-erbij"))?.focus();
    herstelMaatregelVan(maatregel);
  };
  return (
    <li>
      <div class="tijdlijn-regel">
        <div class="tijdlijn-naam">
          <label>
            <input
              type="checkbox"
              checked={maatregel.aan}
              onChange={(event) => bewerkMaatregel({ ...maatregel, aan: event.currentTarget.checked }, false)}
            />
            <span>{naam}</span>
          </label>
          <p class="herkomst">
            {isOwn && inParent ? <span class="gewijzigd">{bewerkenTekst().gewijzigd} </span> : null}
            {tekst.kort(
              weergave?.naam ?? maatregel.parameter,
              effectTekst(maatregel),
              maandKort(maatregel.vanaf),
              maatregel.aanloopMaanden,
              maatregel.aan,
            )}
            {isOwn ? "" : ` ${tekst.van(naamVan(met.van))}`}
          </p>
          <p class="tijdlijn-acties">
            <button
              type="button"
              class="knop-tekst"
              aria-expanded={open}
              aria-controls={`${id}-formulier`}
              aria-label={open ? tekst.klaarVan(naam) : tekst.bewerkVan(naam)}
              onClick={() => setOpen(!open)}
            >
              {open ? tekst.klaar : tekst.bewerk}
            </button>
            {isOwn ? (
              <button
                type="button"
                class="knop-tekst"
                aria-label={inParent ? tekst.terugVan(naam) : tekst.verwijderVan(naam)}
                onClick={(event) => weg(event.currentTarget)}
              >
                {inParent ? tekst.terug : tekst.verwijder}
              </button>
            ) : null}
          </p>
        </div>
        <div ref={box} class="tijdlijn-vak">
          <RampTrack
            {...span}
            naam={naam}
            width={width}
            start={maandIndex(maatregel.vanaf)}
            aanloop={maatregel.aanloopMaanden}
            langsteAanloop={LANGSTE_AANLOOP}
            bereik={[
              Math.min(span.van, maandIndex(maatregel.vanaf)),
              Math.max(span.tot - 1, maandIndex(maatregel.vanaf)),
            ]}
            aan={maatregel.aan}
            effect={effectTekst(maatregel)}
            zet={({ start, aanloop }, going) =>
              bewerkMaatregel({ ...maatregel, vanaf: maandVan(start), aanloopMaanden: aanloop }, going)
            }
          />
        </div>
      </div>
      <div id={`${id}-formulier`}>
        {open ? (
          <MaatregelFormulier id={id} maatregel={maatregel} span={span} zet={(next) => bewerkMaatregel(next, false)} />
        ) : null}
      </div>
    </li>
  );
}

function parentHas(ouder: string | undefined, id: string): boolean {
  for (let next = ouder === undefined ? undefined : scenarioDocument(ouder), depth = 0; next && depth < 20; depth++) {
    if (next.maatregelen?.some((maatregel) => maatregel.id === id)) return true;
    next = next.ouder === undefined ? undefined : scenarioDocument(next.ouder);
  }
  return false;
}
