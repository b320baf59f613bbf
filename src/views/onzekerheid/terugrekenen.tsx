import { useState } from "preact/hooks";
import { breekAf, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { leverDefinitions } from "../../app/levers.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal } from "../../text/formats.ts";
import { jaarcijferNaam, leverNaam } from "../../text/names.ts";
import { teruggerekendZin } from "../../text/sentences.ts";
import { Voortgang } from "../voortgang.tsx";

const DOELEN: readonly Jaarcijfer[] = [
  "gemiddeldeBezetting",
  "bezettingUltimo",
  "plekkenNodigPiek",
  "noodopvangGemiddeld",
  "kostenCoa",
  "kostenNidos",
];

/** Which inflow, housing or number of decisions keeps a figure of a year at a value. */
export function Terugrekenen({ raming, jaar }: { raming: Raming; jaar: number }) {
  const [lever, setLever] = useState("asielinstroom");
  const [grootheid, setGrootheid] = useState<Jaarcijfer>("plekkenNodigPiek");
  const [tekst, setTekst] = useState("");
  const perEuro = JAARCIJFERS[grootheid] === "euro" ? 1e6 : 1;
  const nu = raming.jaren.find((row) => row.jaar === jaar)?.[grootheid].waarde ?? null;
  const doel = Number(tekst.replaceAll(".", "").replace(",", ".")) * perEuro;
  const geldig = tekst.trim() !== "" && Number.isFinite(doel);
  const lopend = onderzoekVan("terugrekenen");
  const inhoud = { scenario: raming.scenario, parameter: lever, doel: { grootheid, jaar, waarde: doel } };
  const bevinding = lopend?.bevinding;
  const eenheid = perEuro === 1 ? (JAARCIJFERS[grootheid] === "plek" ? "plekken" : "personen") : "mln. euro";
  return (
    <>
      <h2 class="tussenkop">Terugrekenen: wat moet er gebeuren om op een getal uit te komen?</h2>
      <form
        class="keuze"
        onSubmit={(event) => {
          event.preventDefault();
          if (geldig) opnieuw("terugrekenen", inhoud);
        }}
      >
        <label>
          Welke
          <select value={lever} onChange={(event) => setLever(event.currentTarget.value)}>
            {leverDefinitions.map(({ id }) => (
              <option key={id} value={id}>
                {leverNaam(id).naam}
              </option>
            ))}
          </select>
        </label>
        <label>
          brengt
          <select value={grootheid} onChange={(event) => setGrootheid(event.currentTarget.value as Jaarcijfer)}>
            {DOELEN.map((id) => (
              <option key={id} value={id}>
                {jaarcijferNaam(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          in {jaar} op
          <input
            class="veld"
            type="text"
            inputMode="decimal"
            placeholder={getal(nu === null ? null : nu / perEuro)}
            value={tekst}
            aria-invalid={tekst.trim() !== "" && !geldig}
            onInput={(event) => setTekst(event.currentTarget.value)}
          />
          {eenheid}
        </label>
        <button type="submit" class="knop" disabled={!geldig}>
          Reken terug
        </button>
      </form>
      <p class="noot">
        Zonder band: op de aannames van het scenario. Nu is het {getal(nu === null ? null : nu / perEuro)} {eenheid}.
      </p>
      <div role="status">
        {lopend && bevinding === undefined ? (
          <Voortgang stand={lopend.voortgang} breekAf={() => breekAf("terugrekenen")} />
        ) : bevinding?.klaar && "vondst" in bevinding ? (
          <p class="tussenkop">{bevinding.vondst.ok ? zinVan(bevinding.vondst.waarde) : bevinding.vondst.zin}</p>
        ) : null}
      </div>
    </>
  );

  function zinVan(waarde: number): string {
    const { naam, eenheid: bij, schaal, decimalen } = leverNaam(lever);
    const shown = `${getal(waarde * schaal, decimalen)}${bij === "" ? "" : ` ${bij}`}`;
    return teruggerekendZin(naam.toLowerCase(), shown, `${jaarcijferNaam(grootheid)} ${jaar} op ${tekst} ${eenheid}`);
  }
}
