import { useEffect, useRef, useState } from "preact/hooks";
import type { EigenMoment } from "../../analysis/begrotingscyclus.ts";
import { vrijMoment, zetMoment } from "../../app/geld.ts";
import { leesMoment } from "../../app/leesmoment.ts";
import { werk, wijzig } from "../../app/state.ts";
import { getal } from "../../text/formats.ts";
import { cyclusTekst } from "../../text/kosten-cyclus.ts";
import { Fouten } from "./fouten.tsx";

const LEEG = { naam: "", maand: "", personen: "", bedrag: "" };

/** Adds a moment of the user's own to a year, or changes the given one. */
export function Momentvorm({
  jaar,
  moment,
  klaar,
}: {
  jaar: number;
  moment: EigenMoment | undefined;
  klaar: () => void;
}) {
  const tekst = cyclusTekst();
  const first = useRef<HTMLInputElement>(null);
  const [invoer, setInvoer] = useState(LEEG);
  const [fouten, setFouten] = useState<readonly string[]>([]);
  // Another year or moment is another form, in the same fields: the focus stays. Whoever asks to change one goes on in it.
  useEffect(() => {
    setInvoer(moment ? invoerVan(moment) : { ...LEEG, maand: `${jaar}-05` });
    setFouten([]);
    if (moment) first.current?.focus();
  }, [moment, jaar]);

  const zet = () => {
    const read = leesMoment(invoer);
    if (!read.ok) return setFouten(read.zinnen);
    const id = moment?.id ?? vrijMoment(werk.value);
    wijzig((document) => zetMoment(document, { id, jaar, ...read.waarde }));
    setFouten([]);
    setInvoer({ ...LEEG, maand: read.waarde.maand });
    klaar();
    first.current?.focus();
  };

  const veld = (naam: keyof typeof LEEG, label: string) => (
    <label>
      {label}
      <input
        id={`moment-${naam}`}
        {...(naam === "naam" ? { ref: first } : {})}
        type="text"
        autocomplete="off"
        size={naam === "naam" ? 26 : 12}
        value={invoer[naam]}
        onInput={(event) => setInvoer({ ...invoer, [naam]: event.currentTarget.value })}
      />
    </label>
  );

  return (
    <>
      <h2 class="tussenkop">{moment ? tekst.wijzigen : tekst.toevoegen}</h2>
      <form
        class="geldvorm"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          zet();
        }}
      >
        {veld("naam", tekst.naam)}
        {veld("maand", tekst.maand)}
        {veld("personen", tekst.personen)}
        {veld("bedrag", tekst.miljoenen)}
        <button type="submit" class="knop">
          {moment ? tekst.bewaar : tekst.zet}
        </button>
        {moment ? (
          <button
            type="button"
            class="knop"
            onClick={() => {
              klaar();
              first.current?.focus();
            }}
          >
            {tekst.annuleer}
          </button>
        ) : null}
      </form>
      <Fouten zinnen={fouten} />
    </>
  );
}

/** A moment as it was typed: Dutch numbers, millions of euros. */
function invoerVan({ naam, maand, q, bedrag }: EigenMoment) {
  const exact = (value: number | null) =>
    value === null ? "" : getal(value, String(value).split(".")[1]?.slice(0, 6).length ?? 0);
  return { naam, maand, personen: exact(q), bedrag: exact(bedrag === null ? null : bedrag / 1e6) };
}
