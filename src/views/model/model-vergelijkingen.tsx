import { useState } from "preact/hooks";
import { gekozenJaar, getoondeRaming } from "../../app/state.ts";
import { afrekening } from "../../model/afrekening.ts";
import { coa } from "../../model/coa.ts";
import { dwangsommen } from "../../model/dwangsommen.ts";
import { ind } from "../../model/ind.ts";
import { instroom } from "../../model/instroom.ts";
import { kosten } from "../../model/kosten.ts";
import type { model } from "../../model/model.ts";
import { nidos } from "../../model/nidos.ts";
import { oda } from "../../model/oda.ts";
import { oekraine } from "../../model/oekraine.ts";
import { opvang } from "../../model/opvang.ts";
import { plekken } from "../../model/plekken.ts";
import { verblijfsduur } from "../../model/verblijfsduur.ts";
import type { Raming } from "../../raming/raming.ts";
import { ONTHEEMDEN_BEKEND } from "../../raming/sector-historie.ts";
import { maandNaam } from "../../text/formats.ts";
import { modelTekst } from "../../text/model-en-bronnen.ts";
import { eenheidNaam, sectorNaam, soortNaam } from "../../text/names.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { TabelRegio } from "../tabel-regio.tsx";
import { berekend } from "./model-getal.ts";

/** A quantity as the sector file declares it; the build checks the same list before it becomes the program. */
type Grootheid = (typeof model)[number];

/** In the order of the chain. */
const SECTOREN: readonly { id: string; grootheden: readonly Grootheid[] }[] = [
  { id: "instroom", grootheden: instroom },
  { id: "opvang", grootheden: opvang },
  { id: "verblijfsduur", grootheden: verblijfsduur },
  { id: "plekken", grootheden: plekken },
  { id: "nidos", grootheden: nidos },
  { id: "kosten", grootheden: kosten },
  { id: "coa", grootheden: coa },
  { id: "ind", grootheden: ind },
  { id: "dwangsommen", grootheden: dwangsommen },
  { id: "oda", grootheden: oda },
  { id: "oekraine", grootheden: oekraine },
  { id: "afrekening", grootheden: afrekening },
];

/** Whether a quantity is computed; the others come from outside. */
export function isVergelijking(grootheid: Grootheid): boolean {
  return grootheid.kind !== "parameter" && grootheid.kind !== "series";
}

/** What leans on one of `begin`, directly or through others. */
function steuntOp(begin: readonly Grootheid[], grootheden: readonly Grootheid[]): ReadonlySet<string> {
  const steunt = new Set(begin.map(({ id }) => id));
  for (let size = 0; size < steunt.size; ) {
    size = steunt.size;
    for (const grootheid of grootheden)
      if ("equation" in grootheid && (grootheid.equation.match(/\w+/g) ?? []).some((word) => steunt.has(word)))
        steunt.add(grootheid.id);
  }
  return steunt;
}

/** Money and places are published by the year, if at all: their months mean something from the origin on. */
const geld = [...kosten, ...coa, ...ind, ...dwangsommen, ...oda, ...oekraine, ...afrekening];
const vanafRaming = new Set([...plekken, ...geld].map(({ id }) => id));
/** What needs the number of pupils or of displaced persons, which is known later still. */
const vanafNidos = steuntOp(nidos, geld);
const vanafOntheemden = steuntOp(oekraine, geld);

function waardeIn({ reeksen, origin, nidosFrom }: Raming, id: string, month: number): number | undefined {
  const from = Math.max(
    vanafRaming.has(id) ? origin : 0,
    vanafNidos.has(id) ? nidosFrom : 0,
    vanafOntheemden.has(id) ? ONTHEEMDEN_BEKEND : 0,
  );
  return month < from ? undefined : reeksen[id]?.[month];
}

/** Every quantity of the model by sector: what it means, its equation, its unit, and its value in one month. */
export function Vergelijkingen() {
  const [gekozen, setGekozen] = useState<number | undefined>(undefined);
  const raming = getoondeRaming.value;
  const tekst = modelTekst();
  const maanden = raming?.maanden ?? [];
  const wens = gekozen ?? Math.max(januari(gekozenJaar.value), raming?.origin ?? 0);
  const month = Math.min(wens, maanden.length - 1);
  const maand = maanden[month];
  return (
    <>
      <h2 class="tussenkop">{tekst.vergelijkingenTitel}</h2>
      <p class="toelichting">{tekst.vergelijkingenUitleg}</p>
      <div class="keuze maandkeuze">
        <label>
          {tekst.waardenIn}
          <select
            value={String(month)}
            disabled={raming === undefined}
            onChange={(event) => setGekozen(Number(event.currentTarget.value))}
          >
            {maanden.map((one, index) => (
              <option key={one} value={String(index)}>
                {maandNaam(one)}
              </option>
            ))}
          </select>
        </label>
        {raming ? <span>{tekst.volgens(vertaald(raming.naam))}</span> : null}
      </div>
      {SECTOREN.map(({ id, grootheden }, place) => (
        <details class="uitklap" key={id} open={place === 0}>
          <summary>{tekst.sectorVergelijkingen(sectorNaam(id), grootheden.filter(isVergelijking).length)}</summary>
          <Tabel
            sector={sectorNaam(id)}
            kop={maand ? maandNaam(maand) : tekst.waarde}
            grootheden={[...grootheden.filter(isVergelijking), ...grootheden.filter((one) => !isVergelijking(one))]}
            waarde={(grootheid) => (raming ? waardeIn(raming, grootheid, month) : undefined)}
          />
        </details>
      ))}
      <Functies />
    </>
  );
}

interface TabelProps {
  sector: string;
  kop: string;
  grootheden: readonly Grootheid[];
  waarde: (id: string) => number | undefined;
}

function Tabel({ sector, kop, grootheden, waarde }: TabelProps) {
  const tekst = modelTekst();
  return (
    <TabelRegio naam={tekst.tabelVergelijkingen(sector)}>
      <table class="vergelijkingen">
        <thead>
          <tr>
            <th scope="col">{tekst.grootheid}</th>
            <th scope="col" class="tekst">
              {tekst.vergelijking}
            </th>
            <th scope="col">{kop}</th>
            <th scope="col" class="tekst">
              {tekst.eenheid}
            </th>
          </tr>
        </thead>
        <tbody>
          {grootheden.map((grootheid) => (
            <tr key={grootheid.id}>
              <th scope="row">
                <code>{grootheid.id}</code> <span class="soort">{soortNaam(grootheid.kind)}</span>
                <span class="betekenis">{vertaald(grootheid.meaning)}</span>
              </th>
              <td class="vergelijking">
                <Vergelijking grootheid={grootheid} />
              </td>
              <td>{berekend(waarde(grootheid.id))}</td>
              <td class="kort">{eenheidNaam(grootheid.unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TabelRegio>
  );
}

/** As it is written in the model; a stock is its start and the flows that change it. */
function Vergelijking({ grootheid }: { grootheid: Grootheid }) {
  if ("equation" in grootheid) return <code>{grootheid.equation}</code>;
  if (grootheid.kind !== "stock") return <>{modelTekst().invoer}</>;
  const { begin, perMaand } = modelTekst();
  const flows = [...grootheid.in.map((id) => `+ ${id}`), ...grootheid.out.map((id) => `- ${id}`)];
  return (
    <>
      {begin}
      <code>{grootheid.start}</code>
      <br />
      {perMaand}
      <code>{flows.join(" ")}</code>
    </>
  );
}

function Functies() {
  const tekst = modelTekst();
  return (
    <details class="uitklap">
      <summary>{tekst.functiesTitel}</summary>
      <dl class="functies">
        {tekst.functies.map(([naam, wat]) => (
          <div key={naam}>
            <dt>
              <code>{naam}</code>
            </dt>
            <dd>{wat}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
