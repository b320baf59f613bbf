import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { onderzoek, onderzoekVan } from "../../app/investigations.ts";
import { bewaarPresentatie, type Vertoning, zetVertoning } from "../../app/presentatie.ts";
import { canUndo, gekozenJaar, maakOngedaan, werk } from "../../app/state.ts";
import type { DiaId, DiaKeuze } from "../../scenario/document.ts";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { podiumTekst } from "../../text/podium.ts";
import { paneel } from "./besturing.ts";
import { dezeKeuzes, isBeschikbaar } from "./getoond.ts";
import { useFocusTerug } from "./use-focus-terug.ts";

/** Order, choice, titles and notes of the slides; kept with the scenario, and undone like any change. */
export function Inrichten({ huidig, perBladzijde }: { huidig: DiaId | undefined } & Pick<Vertoning, "perBladzijde">) {
  const tekst = podiumTekst().inrichten;
  const { namen } = diaBijschrift();
  const eerste = useFocusTerug<HTMLButtonElement>();
  const [zin, setZin] = useState("");
  const lijst = useRef<HTMLOListElement>(null);
  const verplaatst = useRef<string>(undefined);
  const keuzes = dezeKeuzes();
  // The browser lets go of a button that is moved; whoever moved a slide goes on moving it.
  useLayoutEffect(() => {
    if (verplaatst.current === undefined) return;
    lijst.current?.querySelector<HTMLElement>(`[data-knop="${verplaatst.current}"]`)?.focus();
    verplaatst.current = undefined;
  });
  const verplaats = (from: number, by: 1 | -1) => {
    const next = [...keuzes];
    const [keuze] = next.splice(from, 1);
    if (!keuze || from + by < 0 || from + by > next.length) return;
    next.splice(from + by, 0, keuze);
    verplaatst.current = `${keuze.dia} ${by}`;
    setZin(tekst.verplaatst(namen[keuze.dia], from + by + 1));
    bewaarPresentatie(next);
  };
  const vervang = (dia: DiaId, change: (keuze: DiaKeuze) => DiaKeuze) =>
    bewaarPresentatie(keuzes.map((keuze) => (keuze.dia === dia ? change(keuze) : keuze)));
  const keuze = keuzes.find(({ dia }) => dia === huidig);
  return (
    <section class="podium-paneel" aria-label={tekst.titel}>
      <div class="paneel-kop">
        <h2>{tekst.titel}</h2>
        <button ref={eerste} type="button" class="knop" onClick={() => paneel("inrichten")}>
          {tekst.sluiten}
        </button>
      </div>
      <p class="noot">{tekst.uitleg}</p>
      <p class="onzichtbaar" role="status">
        {zin}
      </p>
      <ol class="inrichten-lijst" ref={lijst}>
        {keuzes.map(({ dia, tonen }, n) => (
          <li key={dia} {...(dia === huidig ? { "aria-current": "true" as const } : {})}>
            <input
              type="checkbox"
              aria-label={tekst.tonen(namen[dia])}
              checked={tonen}
              onChange={(event) => {
                const aan = event.currentTarget.checked;
                vervang(dia, (now) => ({ ...now, tonen: aan }));
              }}
            />
            <div>
              <button
                type="button"
                class="knop-tekst"
                disabled={!tonen || !isBeschikbaar(dia)}
                aria-label={tekst.naar(namen[dia])}
                onClick={() => zetVertoning({ dia })}
              >
                {namen[dia]}
              </button>
              <Beschikbaar dia={dia} />
            </div>
            <button
              type="button"
              class="knop"
              data-knop={`${dia} -1`}
              aria-disabled={n === 0}
              aria-label={tekst.omhoog(namen[dia])}
              onClick={() => verplaats(n, -1)}
            >
              {tekst.op}
            </button>
            <button
              type="button"
              class="knop"
              data-knop={`${dia} 1`}
              aria-disabled={n === keuzes.length - 1}
              aria-label={tekst.omlaag(namen[dia])}
              onClick={() => verplaats(n, 1)}
            >
              {tekst.neer}
            </button>
          </li>
        ))}
      </ol>
      {keuze ? (
        <Woorden
          key={`${keuze.dia} ${keuze.titel} ${keuze.notitie}`}
          keuze={keuze}
          zet={(change) => vervang(keuze.dia, change)}
        />
      ) : null}
      <div class="inrichten-onder">
        <button type="button" class="knop" disabled={!canUndo.value} onClick={maakOngedaan}>
          {tekst.ongedaan}
        </button>
        <button type="button" class="knop" onClick={() => bewaarPresentatie([])}>
          {tekst.terug}
        </button>
        <label>
          {tekst.uitdeelstuk}
          <select
            value={perBladzijde}
            onChange={(event) => zetVertoning({ perBladzijde: event.currentTarget.value === "twee" ? "twee" : "een" })}
          >
            <option value="een">{tekst.perBladzijde.een}</option>
            <option value="twee">{tekst.perBladzijde.twee}</option>
          </select>
        </label>
      </div>
    </section>
  );
}

/** Why a slide is not there, and what can be done about it. */
function Beschikbaar({ dia }: { dia: DiaId }) {
  const tekst = podiumTekst().inrichten;
  if (isBeschikbaar(dia)) return null;
  if (dia !== "band" && dia !== "terugtoets") return <span class="noot">{tekst.nietBeschikbaar}</span>;
  const lopend = onderzoekVan(dia === "band" ? "onzekerheid" : "terugtoets");
  if (lopend && !lopend.bevinding)
    return (
      <span class="noot" role="status">
        {tekst.bezig}
      </span>
    );
  const bereken = () => {
    if (dia === "terugtoets") onderzoek("terugtoets", {});
    else
      onderzoek("onzekerheid", {
        scenario: werk.value.actief,
        instroomband: "geen",
        grootheid: "gemiddeldeBezetting",
        jaar: gekozenJaar.value,
      });
  };
  return (
    <span class="noot">
      {tekst.nogNietBerekend}{" "}
      <button
        type="button"
        class="knop-tekst"
        onClick={bereken}
        aria-label={`${tekst.bereken}: ${diaBijschrift().namen[dia]}`}
      >
        {tekst.bereken}
      </button>
    </span>
  );
}

/** A title and a note of one's own; written away when one leaves the field, as one step back. */
function Woorden({ keuze, zet }: { keuze: DiaKeuze; zet: (change: (keuze: DiaKeuze) => DiaKeuze) => void }) {
  const tekst = podiumTekst().inrichten;
  const { namen } = diaBijschrift();
  const met = (naam: "titel" | "notitie", value: string) =>
    zet(({ [naam]: _, ...rest }) => {
      const text = value.trim();
      return text === "" ? rest : { ...rest, [naam]: text };
    });
  return (
    <fieldset class="inrichten-woorden">
      <legend>{tekst.dezeDia(namen[keuze.dia])}</legend>
      <label>
        {tekst.eigenTitel}
        <input
          class="veld"
          type="text"
          maxLength={200}
          value={keuze.titel ?? ""}
          onChange={(event) => met("titel", event.currentTarget.value)}
        />
      </label>
      <label>
        {tekst.notitie}
        <textarea
          class="veld"
          rows={4}
          maxLength={5000}
          value={keuze.notitie ?? ""}
          onChange={(event) => met("notitie", event.currentTarget.value)}
        />
      </label>
    </fieldset>
  );
}
