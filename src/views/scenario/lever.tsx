import { useRef, useState } from "preact/hooks";
import type { ParameterDefinition } from "../../model/parameter-definition.ts";
import { getal } from "../../text/formats.ts";
import { leverNaam } from "../../text/names.ts";

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
}

/** One assumption: its name, an exact field that takes sums, a slider, its source, and a way back. */
export function Lever({ definition, waarde, gewijzigd, herkomst, ouder, zet, herstel }: LeverProps) {
  const { naam, eenheid, schaal, decimalen } = leverNaam(definition.id);
  const [fout, setFout] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const { lever } = definition;
  if (!lever) return null;
  const id = `lever-${definition.id}`;
  const shown = waarde === undefined ? "" : getal(waarde * schaal, trimmed(waarde * schaal, decimalen));
  const unit = eenheid === "" ? "" : ` ${eenheid}`;

  const enter = async (text: string) => {
    if (text.trim() === shown) return setFout("");
    const { evaluateSum } = await import("../../equations/sum.ts");
    const sum = evaluateSum(text);
    if (!sum.ok) return setFout(sum.sentence);
    const value = sum.value / schaal;
    const [min, max] = definition.bereik;
    if (value < min || value > max)
      return setFout(
        `${naam} is ${getal(sum.value, decimalen)}; er mag ${getal(min * schaal)} tot en met ${getal(max * schaal)}${unit} staan`,
      );
    setFout("");
    zet(value, false);
  };

  const back = () => {
    setFout("");
    herstel();
    field.current?.focus();
  };

  return (
    <div class="lever">
      <div class="lever-kop">
        <label for={id}>{naam}</label>
        <div class="lever-invoer">
          <input
            ref={field}
            id={id}
            type="text"
            inputMode="decimal"
            autocomplete="off"
            value={shown}
            aria-describedby={`${id}-herkomst`}
            aria-invalid={fout !== ""}
            {...(fout === "" ? {} : { "aria-errormessage": `${id}-fout` })}
            onChange={(event) => void enter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === "Escape") {
                event.currentTarget.value = shown;
                setFout("");
              }
            }}
          />
          {eenheid === "" ? null : <span>{eenheid}</span>}
        </div>
      </div>
      <input
        type="range"
        aria-label={`${naam}, schuif`}
        aria-valuetext={`${shown}${unit}`}
        min={lever.min}
        max={lever.max}
        step={lever.stap}
        value={waarde ?? lever.min}
        disabled={waarde === undefined}
        onInput={(event) => zet(event.currentTarget.valueAsNumber, true)}
        onChange={(event) => zet(event.currentTarget.valueAsNumber, false)}
      />
      {fout === "" ? null : (
        <p class="fout" id={`${id}-fout`} role="alert">
          {fout}
        </p>
      )}
      <p class="herkomst" id={`${id}-herkomst`}>
        {gewijzigd ? <span class="gewijzigd">gewijzigd </span> : null}
        {herkomst}
        {gewijzigd ? (
          <>
            {" "}
            <button type="button" class="knop-tekst" onClick={back} aria-label={`${naam} terug naar ${ouder}`}>
              terug
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** As few decimals as the number needs, up to `most`. */
function trimmed(value: number, most: number): number {
  for (let decimals = 0; decimals < most; decimals++)
    if (Math.abs(value - Number(value.toFixed(decimals))) < 10 ** -(most + 1)) return decimals;
  return most;
}
