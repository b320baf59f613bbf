import { useState } from "preact/hooks";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { getal } from "../../text/formats.ts";
import type { LeverNaam } from "../../text/lever-naam.ts";
import { parameterGetal } from "../../text/parameter-names.ts";
import { useFieldText } from "./use-field-text.ts";

export interface GetalveldProps {
  id: string;
  /** What the number is, for the sentence when it may not be; the label of the field unless it has one elsewhere. */
  naam: string;
  zonderLabel?: boolean;
  weergave: LeverNaam;
  /** In the unit of the model; undefined until it is known. */
  waarde: number | undefined;
  bereik: readonly [number, number];
  beschrevenDoor?: string;
  zet: (waarde: number) => void;
}

/** An exact number with its unit: takes sums, and says what is wrong with what it does not take. */
export function Getalveld({
  id,
  naam,
  zonderLabel = false,
  weergave,
  waarde,
  bereik,
  beschrevenDoor,
  zet,
}: GetalveldProps) {
  const [fout, setFout] = useState("");
  const { eenheid, schaal, decimalen } = weergave;
  const shown = parameterGetal(waarde, weergave);
  const field = useFieldText<HTMLInputElement>(shown);

  const enter = async (text: string) => {
    if (text.trim() === shown) return setFout("");
    const { evaluateSum } = await import("../../equations/sum.ts");
    const sum = evaluateSum(text);
    if (!sum.ok) return setFout(sum.sentence);
    const value = sum.value / schaal;
    const [min, max] = bereik;
    if (value < min || value > max)
      return setFout(
        bewerkenTekst().buitenBereik(
          naam,
          getal(sum.value, decimalen),
          parameterGetal(min, weergave),
          parameterGetal(max, weergave),
          eenheid,
        ),
      );
    setFout("");
    zet(value);
    // The same number in other words: the field says it as it is kept.
    if (field.current) field.current.value = parameterGetal(value, weergave);
  };

  return (
    <span class="getalveld">
      <span class="lever-invoer">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          {...(zonderLabel ? { "aria-label": naam } : {})}
          {...(beschrevenDoor === undefined ? {} : { "aria-describedby": beschrevenDoor })}
          aria-invalid={fout !== ""}
          {...(fout === "" ? {} : { "aria-errormessage": `${id}-fout` })}
          onChange={(event) => void enter(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || event.currentTarget.value === shown) return;
            // Within a dialog the first Escape is for the field.
            event.preventDefault();
            event.currentTarget.value = shown;
            setFout("");
          }}
        />
        {eenheid === "" ? null : <span>{eenheid}</span>}
      </span>
      {fout === "" ? null : (
        <span class="fout" id={`${id}-fout`} role="alert">
          {fout}
        </span>
      )}
    </span>
  );
}
