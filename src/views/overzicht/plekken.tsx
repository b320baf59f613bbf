import { ChartFrame } from "../../charts/chart-frame.tsx";
import { type Lijn, LineChart } from "../../charts/line-chart.tsx";
import type { Raming } from "../../raming/raming.ts";
import { procent } from "../../text/formats.ts";
import { overzichtTekst } from "../../text/overzicht.ts";
import { januari } from "../../units/maand.ts";
import { from, horizon, versies } from "../lijnen.ts";

/** Places that are needed and places that are there, from the origin on; persons are never drawn against places. */
export function Plekken({ raming, jaar }: { raming: Raming; jaar: number }) {
  const naar = (id: string) => from(Array.from(raming.reeksen[id] ?? []), raming.origin);
  const at = (id: string) => raming.reeksen[id]?.[januari(jaar + 1)] ?? 0;
  const tekst = overzichtTekst();
  const titel = tekst.plekkenTitel(jaar, at("plekkenNodig"), at("meerjarigePlekken"));
  const beschikbaar = Array.from(raming.reeksen.meerjarigePlekken ?? [], (value, m) =>
    m < raming.origin ? null : value + (raming.reeksen.noodopvang?.[m] ?? 0),
  );
  const tekort =
    raming.reeksen.tekort?.subarray(raming.origin, horizon(raming, jaar) + 1).some((value) => value > 0.5) ?? false;
  const lijnen: Lijn[] = [
    { id: "nodig", label: tekst.plekkenNodig, soort: "scenario", waarden: naar("plekkenNodig") },
    {
      id: "meerjarig",
      label: tekst.meerjarigePlekken,
      soort: "plekken",
      stap: true,
      waarden: naar("meerjarigePlekken"),
    },
  ];
  if (tekort)
    lijnen.push({
      id: "beschikbaar",
      label: tekst.metNoodopvang,
      soort: "referentie",
      streep: 1,
      waarden: beschikbaar,
    });
  return (
    <ChartFrame
      id="plekken"
      titel={titel}
      bijschrift={tekst.plekkenBijschrift}
      bron={`${tekst.plekkenBron(procent(at("bezettingsgraad"), 0))} ${versies(raming)}`}
      hoogte={(width) => Math.round(Math.min(320, Math.max(240, width * 0.3)))}
      chart={(size) => (
        <LineChart
          {...size}
          id="plekken"
          titel={titel}
          bijschrift={tekst.plekkenPerMaand}
          maanden={raming.maanden}
          lijnen={lijnen}
          van={raming.origin}
          tot={horizon(raming, jaar)}
          vlak={
            tekort
              ? { boven: "nodig", onder: "beschikbaar", woord: tekst.tekort }
              : { boven: "nodig", onder: "meerjarig", woord: tekst.noodopvang }
          }
          eenheid={tekst.eenheidPlekken}
        />
      )}
    />
  );
}
