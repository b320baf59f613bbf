import { type Bezettingsjaar, bezettingsverschil } from "../../analysis/bezetting.ts";
import type { Lijn, Merk } from "../../charts/line-data.ts";
import { coaTellingen } from "../../figures/tellingen.ts";
import type { Raming } from "../../raming/raming.ts";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { getal, hoofdletter, ongeveer, procent } from "../../text/formats.ts";
import { diaTekst, type Kop, type Oorzaak } from "../../text/presenteren.ts";
import { jaarVan, januari } from "../../units/maand.ts";
import { bezetting, from, horizon, until } from "../lijnen.ts";
import type { Dia } from "./dia.ts";
import type { DiaInvoer } from "./dias.ts";

/** Slides of people and places. */

/** The answer: how full reception is, was and will be. */
export function antwoordDia({ raming, referentie, realisatie, jaar }: DiaInvoer): Dia | undefined {
  const tekst = diaTekst();
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: tekst.lijnen.realisatie,
      soort: "realisatie",
      waarden: until(bezetting(realisatie), realisatie.origin),
      labelPlaats: "midden",
    },
  ];
  if (referentie && referentie.scenario !== raming.scenario)
    lijnen.push({
      id: "referentie",
      label: referentie.naam,
      soort: referentie.scenario === "begroting-2025" ? "begroting" : "referentie",
      streep: 1,
      waarden: from(bezetting(referentie), referentie.origin),
    });
  lijnen.push({
    id: "scenario",
    label: raming.naam,
    soort: "scenario",
    waarden: from(bezetting(raming), raming.origin),
  });
  const langste = raming.maanden.length > realisatie.maanden.length ? raming : realisatie;
  return {
    id: "antwoord",
    kop: antwoordKop(raming, realisatie, jaar),
    bijschrift: diaBijschrift().bijschriften.antwoord,
    grafiek: {
      soort: "lijn",
      maanden: langste.maanden,
      lijnen,
      punten: coaTellingen.map((telling) => ({ ...telling, label: tekst.lijnen.telling })),
      ...merkOp(raming, "scenario", "bezetting", jaar),
      scheiding: raming.origin,
      van: januari(2022),
      tot: horizon(raming, jaar),
      eenheid: diaBijschrift().eenheden.personen,
    },
    bron: diaBijschrift().bronnen.antwoord,
    toelichting: `${diaBijschrift().geenKansen}. ${diaBijschrift().ramingGaatDoor}`,
    naam: raming.naam,
  };
}

/** The point that the heading speaks of: the end of the year. */
function merkOp(raming: Raming, lijn: string, reeks: string, jaar: number): { merk?: Merk } {
  const index = januari(jaar + 1);
  const value = raming.reeksen[reeks]?.[index];
  return value === undefined || index < raming.origin
    ? {}
    : { merk: { lijn, index, label: diaTekst().eind(jaar, getal(ongeveer(value))) } };
}

function antwoordKop(raming: Raming, realisatie: Raming, jaar: number): Kop {
  const tekst = diaTekst();
  const december = januari(jaar + 1);
  const ultimo = bezetting(raming)[december] ?? Number.NaN;
  if (december > realisatie.origin) {
    const vorig = {
      jaar: jaarVan(realisatie.origin - 1),
      ultimo: bezetting(realisatie)[realisatie.origin] ?? Number.NaN,
    };
    return tekst.antwoord({ naam: raming.naam, jaar, ultimo, vorig });
  }
  return raming.scenario === realisatie.scenario
    ? tekst.bezettingEind(raming.naam, jaar, ultimo)
    : tekst.terugblik(raming.naam, jaar, ultimo, bezetting(realisatie)[december] ?? Number.NaN);
}

/** What separates the scenario and its reference in the year; not where either does not have that year. */
export function verschilDia({ raming, referentie, jaar }: DiaInvoer): Dia | undefined {
  if (!referentie || referentie.scenario === raming.scenario) return undefined;
  const [nu, toen] = [bezettingsjaar(raming, jaar), bezettingsjaar(referentie, jaar)];
  if (!nu || !toen) return undefined;
  const tekst = diaTekst();
  const { verschil, delen } = bezettingsverschil(nu, toen);
  const oorzaken = Object.entries(delen) as [Oorzaak, number][];
  const grootste = oorzaken.reduce((most, next) => (next[1] * verschil > most[1] * verschil ? next : most))[0];
  const namen: Readonly<Record<Oorzaak, string>> = {
    ...tekst.verschilStappen,
    beginstand: tekst.verschilStappen.beginstand(jaar),
  };
  return {
    id: "verschil",
    kop: tekst.verschil(
      { naam: raming.naam, referentie: referentie.naam, jaar, verschil, grootste },
      tekst.oorzaken[grootste],
    ),
    bijschrift: diaBijschrift().bijschriften.verschil(jaar),
    grafiek: {
      soort: "waterval",
      stappen: [
        { id: "begin", label: hoofdletter(referentie.naam), waarde: toen.gemiddelde, soort: "totaal" },
        ...oorzaken.map(([id, waarde]) => ({ id, label: namen[id], waarde, soort: "deel" as const })),
        { id: "eind", label: hoofdletter(raming.naam), waarde: nu.gemiddelde, soort: "raming" },
      ],
      schrijf: "heel",
      eenheid: diaBijschrift().eenheden.personen,
    },
    bron: diaBijschrift().bronnen.verschil,
    toelichting: diaBijschrift().verschilToelichting(nu.instroom - toen.instroom, nu.uitstroom - toen.uitstroom),
    naam: raming.naam,
  };
}

/** A year as the decomposition takes it; the start is the count of 1 January. */
function bezettingsjaar(raming: Raming, jaar: number): Bezettingsjaar | undefined {
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const beginstand = bezetting(raming)[januari(jaar)];
  const instroom = cijfers?.instroomOpvang.waarde;
  const uitstroom = cijfers?.uitstroomOpvang.waarde;
  const gemiddelde = cijfers?.gemiddeldeBezetting.waarde;
  if (beginstand === undefined || instroom == null || uitstroom == null || gemiddelde == null) return undefined;
  return { beginstand, instroom, uitstroom, gemiddelde };
}

/** Places that are needed beside those that are there; of the past none are published. */
export function plekkenDia({ raming, jaar }: DiaInvoer): Dia | undefined {
  const december = januari(jaar + 1);
  const at = (id: string) => raming.reeksen[id]?.[december] ?? Number.NaN;
  if (december <= raming.origin || !Number.isFinite(at("plekkenNodig"))) return undefined;
  const tekst = diaTekst();
  const tot = horizon(raming, jaar);
  const naar = (id: string) => from(Array.from(raming.reeksen[id] ?? []), raming.origin);
  const noodopvang = raming.reeksen.noodopvang ?? new Float64Array();
  const beschikbaar = naar("meerjarigePlekken").map((value, m) =>
    value === null ? null : value + (noodopvang[m] ?? 0),
  );
  const tekort = raming.reeksen.tekort?.subarray(raming.origin, tot + 1).some((value) => value > 0.5) ?? false;
  const lijnen: Lijn[] = [
    { id: "nodig", label: tekst.lijnen.nodig, soort: "scenario", waarden: naar("plekkenNodig") },
    {
      id: "meerjarig",
      label: tekst.lijnen.meerjarig,
      soort: "plekken",
      stap: true,
      waarden: naar("meerjarigePlekken"),
    },
  ];
  if (tekort)
    lijnen.push({
      id: "beschikbaar",
      label: tekst.lijnen.metNoodopvang,
      soort: "referentie",
      streep: 1,
      waarden: beschikbaar,
    });
  return {
    id: "plekken",
    kop: tekst.plekken({
      naam: raming.naam,
      jaar,
      nodig: at("plekkenNodig"),
      meerjarig: at("meerjarigePlekken"),
      tekort: at("tekort"),
    }),
    bijschrift: diaBijschrift().bijschriften.plekken,
    grafiek: {
      soort: "lijn",
      maanden: raming.maanden,
      lijnen,
      vlak: tekort
        ? { boven: "nodig", onder: "beschikbaar", woord: tekst.lijnen.tekort }
        : { boven: "nodig", onder: "meerjarig", woord: tekst.lijnen.noodopvang },
      ...merkOp(raming, "nodig", "plekkenNodig", jaar),
      van: raming.origin,
      tot,
      eenheid: diaBijschrift().eenheden.plekken,
    },
    bron: diaBijschrift().bronnen.plekken(procent(at("bezettingsgraad"), 0)),
    toelichting: diaBijschrift().vermijding,
    naam: raming.naam,
  };
}
