import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { Getalveld } from "./getalveld.tsx";

export interface LeverProps {
  definition: ParameterDefinition;
  /** What the parameter is in the chosen year, in the model's unit; undefined until it has been computed. */
  waarde: number | undefined;
  gewijzigd: boolean;
  /** Source or assumption of the value, as it is shown under the slider. */
  herkomst: string;
  /** Name of the scenario that "terug" goes back to. */
  ouder: string;
  /** A value in the model's unit; `going` while a slider is dragged. */
  zet: (waarde: number, going: boolean) => void;
  herstel: () => void;
  /** Opens all there is of the parameter: its path, its source, its ways back; absent where that cannot be shown. */
  open?: () => void;
  /** Tells it apart from the same lever elsewhere on the page. */
  voorvoegsel?: string;
}

/** One assumption: its name, an exact field that takes sums, a slider, its source, and a way back. */
export function Lever(props: LeverProps) {
  const { definition, waarde, gewijzigd, herkomst, ouder, zet, herstel, open, voorvoegsel = "" } = props;
  const weergave = parameterNaam(definition);
  const { naam } = weergave;
  const { lever } = definition;
  if (!lever) return null;
  const tekst = bewerkenTekst();
  const id = `${voorvoegsel}lever-${definition.id}`;
  return (
    <div class="lever">
      <div class="lever-kop">
        <label for={id}>{naam}</label>
        <Getalveld
          id={id}
          naam={naam}
          weergave={weergave}
          waarde={waarde}
          bereik={definition.bereik}
          beschrevenDoor={`${id}-herkomst`}
          zet={(value) => zet(value, false)}
        />
      </div>
      <input
        type="range"
        aria-label={tekst.schuif(naam)}
        aria-valuetext={parameterTekst(waarde, weergave)}
        min={lever.min}
        max={lever.max}
        step={lever.stap}
        value={waarde ?? lever.min}
        disabled={waarde === undefined}
        onInput={(event) => zet(event.currentTarget.valueAsNumber, true)}
        onChange={(event) => zet(event.currentTarget.valueAsNumber, false)}
      />
      <p class="herkomst">
        <span id={`${id}-herkomst`}>
          {gewijzigd ? <span class="gewijzigd">{tekst.gewijzigd} </span> : null}
          {herkomst}
        </span>{" "}
        {gewijzigd ? (
          <button
            type="button"
            class="knop-tekst"
            onClick={(event) => {
              // The button goes away; the field is where one goes on.
              event.currentTarget.closest(".lever")?.querySelector<HTMLElement>("input")?.focus();
              herstel();
            }}
            aria-label={tekst.terugNaarVan(naam, ouder)}
          >
            {tekst.terug}
          </button>
        ) : null}
        {open ? (
          <button type="button" class="knop-tekst stil" onClick={open} aria-label={tekst.meerVan(naam)}>
            {tekst.meer}
          </button>
        ) : null}
      </p>
    </div>
  );
}
