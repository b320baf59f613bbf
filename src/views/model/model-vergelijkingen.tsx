import { useState } from "preact/hooks";
import { gekozenJaar, getoondeRaming } from "../../app/state.ts";
import { instroom } from "../../model/instroom.ts";
import { kosten } from "../../model/kosten.ts";
import type { model } from "../../model/model.ts";
import { nidos } from "../../model/nidos.ts";
import { opvang } from "../../model/opvang.ts";
import { plekken } from "../../model/plekken.ts";
import { verblijfsduur } from "../../model/verblijfsduur.ts";
import type { Raming } from "../../raming/raming.ts";
import { maandNaam } from "../../text/formats.ts";
import { eenheidNaam, sectorNaam, soortNaam } from "../../text/names.ts";
import { januari } from "../../units/maand.ts";
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
];

/** Whether a quantity is computed; the others come from outside. */
export function isVergelijking(grootheid: Grootheid): boolean {
  return grootheid.kind !== "parameter" && grootheid.kind !== "series";
}

/** Places and costs are published by the year, if at all: their months mean something from the origin on. */
const vanafRaming = new Set([...plekken, ...kosten].map(({ id }) => id));
/** What needs the number of pupils, which is known later still. */
const vanafNidos = new Set(nidos.map(({ id }) => id));
for (let size = 0; size < vanafNidos.size; ) {
  size = vanafNidos.size;
  for (const grootheid of kosten)
    if ("equation" in grootheid && (grootheid.equation.match(/\w+/g) ?? []).some((word) => vanafNidos.has(word)))
      vanafNidos.add(grootheid.id);
}

function waardeIn({ reeksen, origin, nidosFrom }: Raming, id: string, month: number): number | undefined {
  const from = vanafNidos.has(id) ? nidosFrom : vanafRaming.has(id) ? origin : 0;
  return month < from ? undefined : reeksen[id]?.[month];
}

/** Every quantity of the model by sector: what it means, its equation, its unit, and its value in one month. */
export function Vergelijkingen() {
  const [gekozen, setGekozen] = useState<number | undefined>(undefined);
  const raming = getoondeRaming.value;
  const maanden = raming?.maanden ?? [];
  const wens = gekozen ?? Math.max(januari(gekozenJaar.value), raming?.origin ?? 0);
  const month = Math.min(wens, maanden.length - 1);
  const maand = maanden[month];
  return (
    <>
      <h2 class="tussenkop">Vergelijkingen: zo rekent het model, van instroom tot kosten</h2>
      <p class="toelichting">
        Een voorraad is de stand aan het begin van de maand, een stroom wat er in de maand gebeurt. Parameters en
        reeksen komen van buiten: uit het scenario, de historie of een aanname. “–” betekent: die maand niet bekend of
        niet gegeven.
      </p>
      <div class="keuze maandkeuze">
        <label>
          Waarden in
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
        {raming ? <span>volgens {raming.naam}</span> : null}
      </div>
      {SECTOREN.map(({ id, grootheden }, place) => (
        <details class="uitklap" key={id} open={place === 0}>
          <summary>
            {sectorNaam(id)} ({grootheden.filter(isVergelijking).length} vergelijkingen)
          </summary>
          <Tabel
            sector={sectorNaam(id)}
            kop={maand ? maandNaam(maand) : "Waarde"}
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
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="tabel-rol" tabIndex={0} aria-label={`Tabel vergelijkingen ${sector}`}>
      <table class="vergelijkingen">
        <thead>
          <tr>
            <th scope="col">Grootheid</th>
            <th scope="col" class="tekst">
              Vergelijking
            </th>
            <th scope="col">{kop}</th>
            <th scope="col" class="tekst">
              Eenheid
            </th>
          </tr>
        </thead>
        <tbody>
          {grootheden.map((grootheid) => (
            <tr key={grootheid.id}>
              <th scope="row">
                <code>{grootheid.id}</code> <span class="soort">{soortNaam(grootheid.kind)}</span>
                <span class="betekenis">{grootheid.meaning}</span>
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
    </section>
  );
}

/** As it is written in the model; a stock is its start and the flows that change it. */
function Vergelijking({ grootheid }: { grootheid: Grootheid }) {
  if ("equation" in grootheid) return <code>{grootheid.equation}</code>;
  if (grootheid.kind !== "stock") return <>invoer</>;
  const flows = [...grootheid.in.map((id) => `+ ${id}`), ...grootheid.out.map((id) => `- ${id}`)];
  return (
    <>
      begin: <code>{grootheid.start}</code>
      <br />
      per maand: <code>{flows.join(" ")}</code>
    </>
  );
}

const FUNCTIES: readonly { naam: string; wat: string }[] = [
  { naam: "if(v, a, b)", wat: "a als v waar is, anders b" },
  { naam: "given(a, b)", wat: "a als het scenario of de historie a geeft, anders b" },
  { naam: "min, max", wat: "de kleinste, de grootste" },
  {
    naam: "drain(stand, instroom, tempo, …)",
    wat: "wat er in een maand met dit tempo uitstroomt, naast de uitstroom met de andere tempo's; nooit meer dan er is",
  },
  { naam: "recent(x, n maand, v)", wat: "het gemiddelde van x over de laatste n maanden waarin v waar was" },
  { naam: "previous(x, begin)", wat: "x van een maand eerder" },
  { naam: "delay(x, n, duur)", wat: "x, vertraagd in n gelijke stappen van samen deze duur" },
  {
    naam: "commonFactor(totaal, …)",
    wat: "het ene getal waarmee twee tempo's vermenigvuldigd moeten worden om samen op het totaal uit te komen",
  },
  { naam: "exp, log", wat: "e-macht en natuurlijke logaritme" },
];

function Functies() {
  return (
    <details class="uitklap">
      <summary>Functies in de vergelijkingen</summary>
      <dl class="functies">
        {FUNCTIES.map(({ naam, wat }) => (
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
