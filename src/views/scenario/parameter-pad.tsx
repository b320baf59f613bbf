import { useState } from "preact/hooks";
import { EIGEN_INVOER } from "../../app/document.ts";
import { ramingsjaren, waardeIn, zetInvoer, zetLever } from "../../app/levers.ts";
import { getoondeRaming } from "../../app/state.ts";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import type { Waarde } from "../../scenario/document.ts";
import type { Scenario } from "../../scenario/resolve.ts";
import { maandKort } from "../../text/formats.ts";
import { parameterBladTekst } from "../../text/parameter-blad.ts";
import { parameterNaam } from "../../text/parameter-names.ts";
import { maandIndex, maandVan } from "../../units/maand.ts";
import { Getalveld } from "./getalveld.tsx";
import { Maandkeuze } from "./maandkeuze.tsx";

interface PadProps {
  definition: ParameterDefinition;
  scenario: Scenario;
}

/** What a parameter is through the run: one number, one a year, or steps by month. */
export function ParameterPad(props: PadProps) {
  const tekst = parameterBladTekst();
  const { perTijd } = props.definition;
  return (
    <section aria-labelledby="blad-pad">
      <h3 id="blad-pad">{tekst.pad[perTijd]}</h3>
      {perTijd === "jaar" ? (
        <PerJaar {...props} />
      ) : perTijd === "maand" ? (
        <PerMaand {...props} />
      ) : (
        <Vast {...props} />
      )}
    </section>
  );
}

function Vast({ definition, scenario }: PadProps) {
  const weergave = parameterNaam(definition);
  const year = Number(scenario.oorsprong.slice(0, 4));
  return (
    <Getalveld
      id="blad-waarde"
      naam={weergave.naam}
      zonderLabel
      weergave={weergave}
      waarde={waardeIn(scenario, definition, year, getoondeRaming.value)}
      bereik={definition.bereik}
      zet={(value) => zetLever(definition, value, false)}
    />
  );
}

function PerJaar({ definition, scenario }: PadProps) {
  const tekst = parameterBladTekst();
  const raming = getoondeRaming.value;
  if (!raming) return null;
  const weergave = parameterNaam(definition);
  const { eerste, laatste } = ramingsjaren(raming);
  const jaren = Array.from({ length: laatste - eerste + 1 }, (_, n) => eerste + n);
  const value = (jaar: number) => waardeIn(scenario, definition, jaar, raming);
  return (
    <ol class="pad">
      {jaren.map((jaar) => {
        const here = value(jaar);
        const goesOn = jaren.every((later) => later <= jaar || value(later) === here);
        return (
          <li key={jaar}>
            <label for={`blad-${jaar}`}>{jaar}</label>
            <Getalveld
              id={`blad-${jaar}`}
              naam={tekst.inJaar(weergave.naam, jaar)}
              weergave={weergave}
              waarde={here}
              bereik={definition.bereik}
              zet={(next) => zetLever(definition, next, false, { jaar, alleen: true })}
            />
            {here === undefined || goesOn ? null : (
              <button
                type="button"
                class="knop-tekst"
                aria-label={tekst.doortrekkenVan(jaar)}
                onClick={(event) => {
                  event.currentTarget.closest("li")?.querySelector<HTMLElement>("input")?.focus();
                  zetInvoer(definition.id, trekDoor(definition, jaren, jaar, value));
                }}
              >
                {tekst.doortrekken}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The yearly path with the value of `vanaf` in every year after it. */
function trekDoor(
  { eenheid }: ParameterDefinition,
  jaren: readonly number[],
  vanaf: number,
  value: (jaar: number) => number | undefined,
): Waarde {
  const path = jaren.map((jaar) => [jaar, value(Math.min(jaar, vanaf))] as const);
  const known = path.filter((entry): entry is readonly [number, number] => entry[1] !== undefined);
  return { jaren: Object.fromEntries(known), eenheid, aanname: EIGEN_INVOER };
}

interface Stap {
  maand: string;
  waarde: number;
}

/** Steps that an entry is made of; a single value starts at the origin. */
function stappenVan(entry: Waarde | undefined, oorsprong: string): Stap[] {
  if (!entry) return [];
  if ("waarde" in entry) return [{ maand: oorsprong, waarde: entry.waarde }];
  if ("verdeling" in entry) return [{ maand: oorsprong, waarde: entry.verdeling.midden }];
  const steps =
    "maanden" in entry
      ? Object.entries(entry.maanden)
      : Object.entries(entry.jaren).map(([jaar, waarde]) => [`${jaar}-01`, waarde] as const);
  return steps.map(([maand, waarde]) => ({ maand, waarde })).sort((a, b) => (a.maand < b.maand ? -1 : 1));
}

function PerMaand({ definition, scenario }: PadProps) {
  const tekst = parameterBladTekst();
  const [fout, setFout] = useState("");
  const weergave = parameterNaam(definition);
  const raming = getoondeRaming.value;
  const entry = scenario.waarden.get(definition.id);
  const stappen = stappenVan(entry, scenario.oorsprong);
  const last = raming?.maanden.at(-1) ?? maandVan(maandIndex(scenario.oorsprong));
  const now = waardeIn(scenario, definition, Number(scenario.oorsprong.slice(0, 4)), raming);
  const zet = (next: readonly Stap[]) => {
    setFout("");
    const sorted = [...next].sort((a, b) => (a.maand < b.maand ? -1 : 1));
    const herkomst = entry && "aanname" in entry ? { aanname: entry.aanname } : { aanname: EIGEN_INVOER };
    const rest = { eenheid: definition.eenheid, ...herkomst };
    const [first] = sorted;
    if (!first) return;
    if (sorted.length === 1 && first.maand === scenario.oorsprong)
      return zetInvoer(definition.id, { waarde: first.waarde, ...rest });
    zetInvoer(definition.id, {
      maanden: Object.fromEntries(sorted.map(({ maand, waarde }) => [maand, waarde])),
      ...rest,
    });
  };
  /** The first January after the last step that is still free. */
  const volgende = () => {
    const start = stappen.at(-1)?.maand ?? scenario.oorsprong;
    if (stappen.length === 0) return scenario.oorsprong;
    const january = `${Number(start.slice(0, 4)) + 1}-01`;
    return january <= last ? january : undefined;
  };
  const next = volgende();
  return (
    <>
      {stappen.length === 0 ? <p class="toelichting">{tekst.geenStappen}</p> : null}
      <ol class="pad">
        {stappen.map((stap, n) => (
          <li key={n}>
            <span class="pad-vanaf">{tekst.vanaf}</span>
            <Maandkeuze
              naam={tekst.beginVanStap(n + 1)}
              maand={stap.maand}
              van={scenario.oorsprong}
              tot={last}
              zet={(maand) => {
                if (stappen.some((other) => other !== stap && other.maand === maand))
                  return setFout(tekst.maandBezet(maandKort(maand)));
                zet(stappen.map((other) => (other === stap ? { ...stap, maand } : other)));
              }}
            />
            <Getalveld
              id={`blad-stap-${n}`}
              naam={tekst.vanafMaand(weergave.naam, maandKort(stap.maand))}
              zonderLabel
              weergave={weergave}
              waarde={stap.waarde}
              bereik={definition.bereik}
              zet={(waarde) => zet(stappen.map((other) => (other === stap ? { ...stap, waarde } : other)))}
            />
            {stappen.length === 1 ? null : (
              <button
                type="button"
                class="knop-tekst"
                aria-label={tekst.stapWegVan(maandKort(stap.maand))}
                onClick={(event) => {
                  const list = event.currentTarget.closest("ol");
                  zet(stappen.filter((other) => other !== stap));
                  list?.querySelector<HTMLElement>("input")?.focus();
                }}
              >
                {tekst.stapWeg}
              </button>
            )}
          </li>
        ))}
      </ol>
      {fout === "" ? null : (
        <p class="fout" role="alert">
          {fout}
        </p>
      )}
      {next === undefined ? null : (
        <button
          type="button"
          class="knop"
          onClick={() => {
            const id = `blad-stap-${stappen.length}`;
            // The field that comes is where one goes on; it is there once the page has been drawn.
            requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
            zet([...stappen, { maand: next, waarde: stappen.at(-1)?.waarde ?? now ?? definition.bereik[0] }]);
          }}
        >
          {stappen.length === 0 ? tekst.eigenWaarde : tekst.stapErbij}
        </button>
      )}
    </>
  );
}
