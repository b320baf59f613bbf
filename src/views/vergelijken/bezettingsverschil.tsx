import { useState } from "preact/hooks";
import { bezettingsjaarVan, bezettingsverschil } from "../../analysis/bezetting.ts";
import { ramingVan, scenarioLijst } from "../../app/state.ts";
import { ChartFrame } from "../../charts/chart-frame.tsx";
import { Waterfall } from "../../charts/waterfall.tsx";
import type { Raming } from "../../raming/raming.ts";
import { getal, hoofdletter, verschil } from "../../text/formats.ts";
import { vergelijkenTekst } from "../../text/vergelijken.ts";
import { vertaald } from "../../text/vertaling.ts";
import { jaarVan, januari } from "../../units/maand.ts";
import { versies } from "../lijnen.ts";

/** What separates the mean occupancy of two scenarios in a year: start, flows of the year, timing. */
export function Bezettingsverschil() {
  const [keuze, setKeuze] = useState({ a: "realisatie-2025", b: "begroting-2025", jaar: 2025 });
  const a = ramingVan(keuze.a);
  const b = ramingVan(keuze.b);
  const jaren = a && b ? gezamenlijkeJaren(a, b) : [keuze.jaar];
  const jaar = jaren.includes(keuze.jaar) ? keuze.jaar : (jaren.at(-1) ?? keuze.jaar);
  const tekst = vergelijkenTekst();
  const select = (naam: "a" | "b", label: string) => (
    <label>
      {label}
      <select value={keuze[naam]} onChange={(event) => setKeuze({ ...keuze, [naam]: event.currentTarget.value })}>
        {scenarioLijst.value.map(({ id, naam: titel }) => (
          <option key={id} value={id}>
            {hoofdletter(vertaald(titel))}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div class="keuze">
        {select("b", tekst.van)}
        {select("a", tekst.naar)}
        <label>
          {tekst.jaar}
          <select
            value={String(jaar)}
            onChange={(event) => setKeuze({ ...keuze, jaar: Number(event.currentTarget.value) })}
          >
            {jaren.map((option) => (
              <option key={option} value={String(option)}>
                {option}
              </option>
            ))}
          </select>
        </label>
      </div>
      {a && b ? <Verklaring a={a} b={b} jaar={jaar} /> : null}
    </>
  );
}

function Verklaring({ a, b, jaar }: { a: Raming; b: Raming; jaar: number }) {
  const tekst = vergelijkenTekst();
  const [nu, toen] = [bezettingsjaarVan(a, jaar), bezettingsjaarVan(b, jaar)];
  if (!nu || !toen) return <p class="boodschap">{tekst.geenCijfers(jaar)}</p>;
  const { verschil: totaal, delen } = bezettingsverschil(nu, toen);
  const stromen = delen.instroom + delen.uitstroom;
  const stappen = [
    { id: "begin", label: hoofdletter(vertaald(b.naam)), waarde: toen.gemiddelde, soort: "totaal" as const },
    { id: "beginstand", label: tekst.beginstand(jaar), waarde: delen.beginstand, soort: "deel" as const },
    { id: "stromen", label: tekst.stromen, waarde: stromen, soort: "deel" as const },
    { id: "timing", label: tekst.timing, waarde: delen.timing, soort: "deel" as const },
    { id: "eind", label: hoofdletter(vertaald(a.naam)), waarde: nu.gemiddelde, soort: "totaal" as const },
  ];
  const titel =
    b.scenario === "begroting-2025" && a.scenario === "realisatie-2025" && jaar === 2025
      ? tekst.begrotingsmisser(toen.gemiddelde, nu.gemiddelde, jaar)
      : tekst.ligtOnderOfBoven(vertaald(a.naam), jaar, totaal, vertaald(b.naam));
  const onderdelen = stappen.filter(({ soort }) => soort === "deel");
  return (
    <>
      <h1 class="boodschap">{titel}</h1>
      <p class="toelichting">{tekst.grootsteDeel(onderdelen, totaal)}</p>
      <ChartFrame
        id="bezettingsverschil"
        titel={titel}
        toonTitel={false}
        bijschrift={tekst.gemiddeldeBezettingPersonen(jaar)}
        bron={`${tekst.verschilBron} ${versies(a)}`}
        hoogte={(width) => (width < 520 ? 360 : 320)}
        chart={(size) => (
          <Waterfall
            {...size}
            id="bezettingsverschil"
            titel={titel}
            bijschrift={tekst.gemiddeldeBezetting(jaar)}
            stappen={stappen}
            formaat={(value) => getal(value)}
            formaatVerschil={(value) => verschil(value)}
            eenheid={tekst.personen}
          />
        )}
      />
      <p class="noot">
        {tekst.verklaring({
          jaar,
          beginNu: getal(nu.beginstand),
          beginToen: getal(toen.beginstand),
          stromen: verschil(stromen),
          doorInstroom: verschil(delen.instroom),
          instroomNu: getal(nu.instroom),
          instroomToen: getal(toen.instroom),
          doorUitstroom: verschil(delen.uitstroom),
          uitstroomNu: getal(nu.uitstroom),
          uitstroomToen: getal(toen.uitstroom),
        })}
      </p>
    </>
  );
}

function gezamenlijkeJaren(a: Raming, b: Raming): number[] {
  const last = Math.min(a.maanden.length, b.maanden.length);
  const first = Math.min(a.origin, b.origin, januari(2025));
  return a.jaren.map(({ jaar }) => jaar).filter((jaar) => jaar >= jaarVan(first) && januari(jaar + 1) <= last);
}
