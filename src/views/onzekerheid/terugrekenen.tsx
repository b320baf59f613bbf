import { useState } from "preact/hooks";
import { breekAf, onderzoekVan, opnieuw } from "../../app/investigations.ts";
import { leverDefinitions } from "../../app/levers.ts";
import { geenOplossingZin } from "../../calibration/geen-oplossing.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../../raming/jaarcijfers.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal, metPunt } from "../../text/formats.ts";
import { jaarcijferNaam, leverNaam } from "../../text/names.ts";
import { onzekerheidTekst } from "../../text/onzekerheid.ts";
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
  const tekst = onzekerheidTekst();
  const [getypt, setGetypt] = useState("");
  const perEuro = JAARCIJFERS[grootheid] === "euro" ? 1e6 : 1;
  const nu = raming.jaren.find((row) => row.jaar === jaar)?.[grootheid].waarde ?? null;
  const doel = Number(metPunt(getypt)) * perEuro;
  const geldig = getypt.trim() !== "" && Number.isFinite(doel);
  const lopend = onderzoekVan("terugrekenen");
  const inhoud = { scenario: raming.scenario, parameter: lever, doel: { grootheid, jaar, waarde: doel } };
  const bevinding = lopend?.bevinding;
  const eenheid =
    perEuro === 1 ? (JAARCIJFERS[grootheid] === "plek" ? tekst.plekken : tekst.personen) : tekst.miljoenEuro;
  return (
    <>
      <h2 class="tussenkop">{tekst.terugrekenenTitel}</h2>
      <form
        class="keuze"
        onSubmit={(event) => {
          event.preventDefault();
          if (geldig) opnieuw("terugrekenen", inhoud);
        }}
      >
        <label>
          {tekst.welke}
          <select value={lever} onChange={(event) => setLever(event.currentTarget.value)}>
            {leverDefinitions.map(({ id }) => (
              <option key={id} value={id}>
                {leverNaam(id).naam}
              </option>
            ))}
          </select>
        </label>
        <label>
          {tekst.brengt}
          <select value={grootheid} onChange={(event) => setGrootheid(event.currentTarget.value as Jaarcijfer)}>
            {DOELEN.map((id) => (
              <option key={id} value={id}>
                {jaarcijferNaam(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {tekst.inJaarOp(jaar)}
          <input
            class="veld"
            type="text"
            inputMode="decimal"
            placeholder={getal(nu === null ? null : nu / perEuro)}
            value={getypt}
            aria-invalid={getypt.trim() !== "" && !geldig}
            onInput={(event) => setGetypt(event.currentTarget.value)}
          />
          {eenheid}
        </label>
        <button type="submit" class="knop" disabled={!geldig}>
          {tekst.rekenTerug}
        </button>
      </form>
      <p class="noot">{tekst.zonderBand(getal(nu === null ? null : nu / perEuro), eenheid)}</p>
      <div role="status">
        {lopend && bevinding === undefined ? (
          <Voortgang stand={lopend.voortgang} breekAf={() => breekAf("terugrekenen")} />
        ) : bevinding?.klaar && "vondst" in bevinding ? (
          <p class="tussenkop">
            {bevinding.vondst.ok ? zinVan(bevinding.vondst.waarde) : geenOplossingZin(bevinding.vondst)}
          </p>
        ) : null}
      </div>
    </>
  );

  function zinVan(waarde: number): string {
    const { naam, eenheid: bij, schaal, decimalen } = leverNaam(lever);
    const shown = `${getal(waarde * schaal, decimalen)}${bij === "" ? "" : ` ${bij}`}`;
    return tekst.teruggerekend(naam, shown, jaarcijferNaam(grootheid), jaar, `${getypt} ${eenheid}`);
  }
}
