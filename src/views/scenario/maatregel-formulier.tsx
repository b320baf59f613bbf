import type { TrackSpan } from "../../charts/ramp-track.tsx";
import { LEVER_GROEPEN } from "../../model/parameter-definition.ts";
import { parameterDefinition, parameters } from "../../model/parameters.ts";
import type { Maatregel } from "../../scenario/document.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { maatregelenTekst } from "../../text/maatregelen.ts";
import { groepNaam } from "../../text/names.ts";
import { parameterNaam } from "../../text/parameter-names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { maandVan } from "../../units/maand.ts";
import { Getalveld } from "./getalveld.tsx";
import { Herkomst, metHerkomst } from "./herkomst.tsx";
import { Maandkeuze } from "./maandkeuze.tsx";
import { useFieldText } from "./use-field-text.ts";

/** Months that a run-up may take, as the schema of a scenario has it. */
export const LANGSTE_AANLOOP = 240;
const GROOTSTE_FACTOR = 10;
const LANGSTE_NAAM = 200;

/** Only what may change during a run. */
const veranderlijk = parameters.filter(({ perTijd }) => perTijd !== "vast");

interface FormulierProps {
  id: string;
  maatregel: Maatregel;
  span: TrackSpan;
  zet: (maatregel: Maatregel) => void;
}

/** All fields of one maatregel; each change counts at once. */
export function MaatregelFormulier({ id, maatregel, span, zet }: FormulierProps) {
  const tekst = maatregelenTekst();
  const { naam, parameter, vanaf, aanloopMaanden, effect } = maatregel;
  const naamveld = useFieldText<HTMLInputElement>(vertaald(naam));
  return (
    <div class="maatregel-formulier">
      <label for={`${id}-naam`}>{tekst.naam}</label>
      <input
        ref={naamveld}
        id={`${id}-naam`}
        class="veld"
        type="text"
        maxLength={LANGSTE_NAAM}
        onChange={(event) => {
          const next = event.currentTarget.value.trim();
          if (next === "") event.currentTarget.value = vertaald(naam);
          else zet({ ...maatregel, naam: next });
        }}
      />
      <label for={`${id}-parameter`}>{tekst.opWat}</label>
      <select
        id={`${id}-parameter`}
        value={parameter}
        onChange={(event) => zet(opParameter(maatregel, event.currentTarget.value))}
      >
        <Keuzen />
      </select>
      <span class="veldnaam" id={`${id}-effect`}>
        {tekst.effect}
      </span>
      <span class="maatregel-effect">
        <select
          aria-label={tekst.soortEffect}
          value={"plus" in effect ? "plus" : "maal"}
          onChange={(event) =>
            zet({ ...maatregel, effect: event.currentTarget.value === "plus" ? { plus: 0 } : { maal: 1 } })
          }
        >
          <option value="plus">{tekst.plusOptie}</option>
          <option value="maal">{tekst.maalOptie}</option>
        </select>
        <Effectveld id={id} maatregel={maatregel} zet={zet} />
      </span>
      <span class="veldnaam">{tekst.vanaf}</span>
      <Maandkeuze
        naam={tekst.vanaf}
        maand={vanaf}
        van={maandVan(span.van)}
        tot={maandVan(span.tot - 1)}
        zet={(maand) => zet({ ...maatregel, vanaf: maand })}
      />
      <label for={`${id}-aanloop`}>{tekst.aanloop}</label>
      <Getalveld
        id={`${id}-aanloop`}
        naam={tekst.aanloop}
        weergave={{ naam: tekst.aanloop, eenheid: tekst.maanden, schaal: 1, decimalen: 0 }}
        waarde={aanloopMaanden}
        bereik={[0, LANGSTE_AANLOOP]}
        zet={(value) => zet({ ...maatregel, aanloopMaanden: Math.round(value) })}
      />
      <span class="veldnaam">{bewerkenTekst().bronOfAanname}</span>
      <Herkomst id={id} herkomst={maatregel} zet={(herkomst) => zet(metHerkomst(maatregel, herkomst))} />
    </div>
  );
}

function Keuzen() {
  const naam = (definition: (typeof veranderlijk)[number]) => parameterNaam(definition).naam;
  const rest = veranderlijk.filter(({ lever }) => lever === undefined);
  return (
    <>
      {LEVER_GROEPEN.map((groep) => {
        const group = veranderlijk.filter(({ lever }) => lever?.groep === groep);
        return group.length === 0 ? null : (
          <optgroup key={groep} label={groepNaam(groep)}>
            {group.map((definition) => (
              <option key={definition.id} value={definition.id}>
                {naam(definition)}
              </option>
            ))}
          </optgroup>
        );
      })}
      {rest.length === 0 ? null : (
        <optgroup label={maatregelenTekst().overige}>
          {rest.map((definition) => (
            <option key={definition.id} value={definition.id}>
              {naam(definition)}
            </option>
          ))}
        </optgroup>
      )}
    </>
  );
}

function Effectveld({ id, maatregel, zet }: Pick<FormulierProps, "id" | "maatregel" | "zet">) {
  const tekst = maatregelenTekst();
  const { effect } = maatregel;
  const definition = parameterDefinition(maatregel.parameter);
  if (!definition) return null;
  if ("maal" in effect)
    return (
      <Getalveld
        id={`${id}-maal`}
        naam={tekst.factor}
        zonderLabel
        weergave={{ naam: tekst.factor, eenheid: "", schaal: 1, decimalen: 4 }}
        waarde={effect.maal}
        bereik={[0, GROOTSTE_FACTOR]}
        zet={(maal) => zet({ ...maatregel, effect: { maal } })}
      />
    );
  const weergave = parameterNaam(definition);
  const breedte = definition.bereik[1] - definition.bereik[0];
  return (
    <Getalveld
      id={`${id}-plus`}
      naam={tekst.toevoeging}
      zonderLabel
      weergave={weergave}
      waarde={effect.plus}
      bereik={[-breedte, breedte]}
      zet={(plus) => zet({ ...maatregel, effect: { plus } })}
    />
  );
}

/** The same maatregel on another parameter: a factor stays what it is, a number would be of another unit and starts at 0. */
function opParameter(maatregel: Maatregel, parameter: string): Maatregel {
  const effect = "maal" in maatregel.effect ? maatregel.effect : { plus: 0 };
  return { ...maatregel, parameter, effect };
}
