import { useEffect, useRef, useState } from "preact/hooks";
import {
  type Afleiding,
  type Grootheidafleiding,
  grootheidVan,
  ingevuld,
  type Onderdeel,
  type Term,
} from "../../raming/afleiding.ts";
import type { Bewerking } from "../../raming/formule.ts";
import type { Maat } from "../../raming/jaar-reeksen.ts";
import type { Raming } from "../../raming/raming.ts";
import { afleidingTekst } from "../../text/afleiding.ts";
import { euro, getal, maandNaam } from "../../text/formats.ts";
import { eenheidNaam, jaarcijferNaam } from "../../text/names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/** Cents for euros, as few decimals as a number needs otherwise; a share of one keeps its digits. */
function precies(waarde: number, eenheid: string): string {
  if (Number.isNaN(waarde)) return afleidingTekst().niet;
  if (eenheid.startsWith("euro")) return euro(waarde, 2);
  const size = Math.abs(waarde);
  return getal(waarde, Number.isInteger(waarde) ? 0 : size >= 1_000 ? 2 : size >= 1 ? 4 : 6);
}

const TEKENS: Readonly<Record<Bewerking, string>> = { som: " + ", verschil: " − ", product: " × ", quotient: " ÷ " };

/** A formula on one line; `toon` writes each part. */
function opEenRegel(deel: Onderdeel, toon: (deel: Onderdeel) => string, binnen = false): string {
  if (deel.soort !== "bewerking") return toon(deel);
  const delen = deel.delen.map((een) => opEenRegel(een, toon, true));
  const regel = delen.length === 1 ? `−${delen[0]}` : delen.join(TEKENS[deel.bewerking]);
  return binnen && delen.length > 1 ? `(${regel})` : regel;
}

function naamVan(deel: Onderdeel, jaar: number): string {
  if (deel.soort === "cijfer") return `${vertaald(deel.label)} (${afleidingTekst().kolommen[deel.kolom]} ${deel.jaar})`;
  if (deel.soort === "getal") return vertaald(deel.naam);
  return deel.soort === "grootheid" ? `${deel.id} (${afleidingTekst().maten[deel.maat](jaar)})` : "";
}

function eenheidVan(deel: Onderdeel): string {
  if (deel.soort === "cijfer") return deel.gedrukteEenheid.includes("€") ? "euro" : deel.gedrukteEenheid;
  return deel.soort === "grootheid" ? (deel.maat === "som" ? deel.eenheid.replace(/\/maand$/, "") : deel.eenheid) : "";
}

function bladeren(deel: Onderdeel): readonly Onderdeel[] {
  return deel.soort === "bewerking" ? deel.delen.flatMap(bladeren) : [deel];
}

/** Opens over the page on the number that was chosen; Escape or the button goes back to that number. */
export function AfleidingVenster({
  afleiding,
  raming,
  sluit,
}: {
  afleiding: Afleiding;
  /** The run that the number is of. */
  raming: Raming;
  sluit: () => void;
}) {
  const venster = useRef<HTMLDialogElement>(null);
  useEffect(() => venster.current?.showModal(), []);
  const { id, jaar, kolom, eenheid, waarde, herkomst, regel } = afleiding;
  const tekst = afleidingTekst();
  const kop = { realisatie: tekst.realisatie, begroting: tekst.begroting, raming: tekst.ramingJaar }[kolom](jaar);
  const enkel = regel.soort !== "bewerking";
  return (
    <dialog ref={venster} class="afleiding" aria-labelledby="afleiding-kop" onClose={sluit}>
      <div class="afleiding-kop">
        <h2 id="afleiding-kop">
          {jaarcijferNaam(id)}, {kop}
        </h2>
        <button type="button" class="knop" onClick={() => venster.current?.close()}>
          {tekst.sluiten}
        </button>
      </div>
      <p class="afleiding-getal">
        <strong>{eenheid === "1" ? `${getal(waarde * 100, 4)}%` : precies(waarde, eenheid)}</strong>{" "}
        {eenheid === "1" || eenheid.startsWith("euro") ? "" : tekst.rijEenheid[eenheid]} {tekst.herkomst[herkomst]}
      </p>
      {enkel ? null : (
        <dl class="afleiding-formule">
          <dt>{tekst.formule}</dt>
          <dd>{opEenRegel(regel, (deel) => naamVan(deel, jaar))}</dd>
          <dt>{tekst.ingevuld}</dt>
          <dd>
            {opEenRegel(regel, (deel) => precies(deel.waarde, eenheidVan(deel)))} ={" "}
            {precies(waarde, eenheid === "1" ? "" : eenheid)}
          </dd>
        </dl>
      )}
      <h3>{tekst.onderdelen}</h3>
      <ul class="afleiding-delen">
        {bladeren(regel).map((deel, k) => (
          <li key={k}>
            <Blad deel={deel} raming={raming} jaar={jaar} open={enkel} />
          </li>
        ))}
      </ul>
    </dialog>
  );
}

function Blad({ deel, raming, jaar, open }: { deel: Onderdeel; raming: Raming; jaar: number; open: boolean }) {
  const tekst = afleidingTekst();
  if (deel.soort === "cijfer")
    return (
      <>
        {naamVan(deel, jaar)}: <strong>{precies(deel.waarde, eenheidVan(deel))}</strong>. {vertaald(deel.plaats)},{" "}
        {tekst.gedrukt(getal(deel.gedrukt, Number.isInteger(deel.gedrukt) ? 0 : 1), eenheidNaam(deel.gedrukteEenheid))}.
        {deel.kanttekeningen.map((een) => (
          <span class="afleiding-noot" key={een}>
            {tekst.kanttekening}: {vertaald(een)}
          </span>
        ))}
      </>
    );
  if (deel.soort === "getal")
    return (
      <>
        {vertaald(deel.naam)}: <strong>{getal(deel.waarde)}</strong>. {vertaald(deel.bron)}.
      </>
    );
  if (deel.soort !== "grootheid") return null;
  return (
    <Uitklap
      kop={`${vertaald(deel.betekenis)}: ${precies(deel.waarde, eenheidVan(deel))}, ${tekst.maten[deel.maat](jaar)}`}
      open={open}
    >
      {() => <Grootheid raming={raming} jaar={jaar} id={deel.id} maat={deel.maat} />}
    </Uitklap>
  );
}

/** Its content is made when it opens: an equation leads to others, and those to others again. */
function Uitklap({ kop, open, children }: { kop: string; open: boolean; children: () => preact.ComponentChildren }) {
  const [geopend, setGeopend] = useState(open);
  return (
    <details open={open} onToggle={(event) => setGeopend(event.currentTarget.open)}>
      <summary>{kop}</summary>
      {geopend ? children() : null}
    </details>
  );
}

function Grootheid({ raming, jaar, id, maat }: { raming: Raming; jaar: number; id: string; maat: Maat }) {
  const tekst = afleidingTekst();
  const afleiding = grootheidVan(raming, id, jaar, maat);
  const { vergelijking, termen } = afleiding;
  if (vergelijking === "") return null;
  const verder = termen.filter((een) => een.berekend && een.id !== id);
  return (
    <>
      <p>
        {tekst.vergelijking}:{" "}
        <code>
          {id} = {vergelijking}
        </code>
      </p>
      <Termen termen={termen} jaar={jaar} id={id} />
      <Uitklap kop={tekst.perMaand} open={false}>
        {() => <Maanden afleiding={afleiding} />}
      </Uitklap>
      {verder.map((een) => (
        <Uitklap key={een.id} kop={`${een.id}: ${vertaald(een.betekenis)}`} open={false}>
          {() => <Grootheid raming={raming} jaar={jaar} id={een.id} maat={een.maat} />}
        </Uitklap>
      ))}
    </>
  );
}

function Termen({ termen, jaar, id }: { termen: readonly Term[]; jaar: number; id: string }) {
  const tekst = afleidingTekst();
  const herkomst = ({ herkomst, berekend }: Term) => {
    if (herkomst) return "bron" in herkomst ? vertaald(herkomst.bron) : tekst.aanname(vertaald(herkomst.aanname));
    return berekend ? tekst.berekendDoorModel : tekst.uitHistorie;
  };
  return (
    <TabelRegio naam={`${tekst.grootheid} ${id}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tekst.grootheid}</th>
            <th scope="col">{tekst.waarde}</th>
            <th scope="col" class="tekst">
              {tekst.eenheid}
            </th>
            <th scope="col" class="tekst">
              {tekst.bronOfAanname}
            </th>
          </tr>
        </thead>
        <tbody>
          {termen.map((een) => (
            <tr key={een.id}>
              <th scope="row">
                {vertaald(een.betekenis)} <code>{een.id}</code>
              </th>
              <td>{precies(een.waarde, een.eenheid)}</td>
              <td class="kort">
                {een.maat === "som" ? eenheidNaam(een.eenheid.replace(/\/maand$/, "")) : eenheidNaam(een.eenheid)},{" "}
                {tekst.maten[een.maat](jaar)}
              </td>
              <td class="tekst">{herkomst(een)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

function Maanden({ afleiding }: { afleiding: Grootheidafleiding }) {
  const tekst = afleidingTekst();
  const { id, eenheid, maanden, waarde } = afleiding;
  return (
    <TabelRegio naam={`${tekst.perMaand} ${id}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{tekst.maand}</th>
            <th scope="col" class="tekst">
              {tekst.ingevuld}
            </th>
            <th scope="col">{tekst.uitkomst}</th>
          </tr>
        </thead>
        <tbody>
          {maanden.map((een, m) => (
            <tr key={een.maand}>
              <th scope="row">{maandNaam(een.maand)}</th>
              <td class="tekst">{ingevuld(afleiding, m, precies)}</td>
              <td>{precies(een.waarde, eenheid)}</td>
            </tr>
          ))}
          <tr class="som">
            <th scope="row">{tekst.totaal}</th>
            <td />
            <td>{precies(waarde, eenheid)}</td>
          </tr>
        </tbody>
      </table>
    </TabelRegio>
  );
}
