import { mppRecord } from "../../calibration/mpp.ts";
import type { Lijn } from "../../charts/line-data.ts";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { getal } from "../../text/formats.ts";
import { diaTekst } from "../../text/presenteren.ts";
import { januari } from "../../units/maand.ts";
import { bezetting, from, horizon, until } from "../lijnen.ts";
import type { Dia } from "./dia.ts";
import type { DiaInvoer } from "./dias.ts";

/** Slides of how sure it is: earlier forecasts, the model's own past, the range. */

/** Each published range of asylum inflow for a year that is over, and where the year ended. */
export function mppDia({ raming }: DiaInvoer): Dia {
  const tekst = diaTekst();
  const edities = mppRecord();
  return {
    id: "mpp",
    kop: tekst.mpp({
      buiten: edities.filter(({ uitkomst }) => uitkomst !== "raak").length,
      onder: edities.filter(({ uitkomst }) => uitkomst === "onder het minimum").length,
      totaal: edities.length,
    }),
    bijschrift: diaBijschrift().bijschriften.mpp,
    grafiek: {
      soort: "bereik",
      rijen: edities.map(({ editie, jaar, min, max, realisatie: werd, uitkomst }) => ({
        id: `${editie}-${jaar}`,
        label: tekst.mppRij(editie, jaar),
        min,
        midden: null,
        max,
        realisatie: werd,
        oordeel: uitkomst === "raak" ? "binnen" : uitkomst === "onder het minimum" ? "onder" : "boven",
      })),
      schrijf: "heel",
      eenheid: diaBijschrift().eenheden.personen,
    },
    bron: diaBijschrift().bronnen.mpp,
    toelichting: `${diaBijschrift().geenKansen}.`,
    naam: raming.naam,
  };
}

/** How far the model would have been off, once that has been computed. */
export function terugtoetsDia({ terugtoets, raming }: DiaInvoer): Dia | undefined {
  if (!terugtoets) return undefined;
  const tekst = diaTekst();
  const { rijen, gemiddeldeAbsoluteFout, binnenBand, referenties } = terugtoets;
  return {
    id: "terugtoets",
    kop: tekst.terugtoets(gemiddeldeAbsoluteFout, binnenBand, rijen.length, referenties.vorigeUitstroom),
    bijschrift: diaBijschrift().bijschriften.terugtoets,
    grafiek: {
      soort: "bereik",
      koppen: tekst.terugtoetsKoppen,
      rijen: rijen.map(({ jaar, p10, mediaan, p90, realisatie: werd, binnenBand: binnen }) => ({
        id: String(jaar),
        label: String(jaar),
        min: p10 / werd - 1,
        midden: mediaan / werd - 1,
        max: p90 / werd - 1,
        realisatie: 0,
        toon: getal(werd),
        oordeel: binnen ? "binnen" : werd < p10 ? "onder" : "boven",
      })),
      schrijf: "procent",
      eenheid: "%",
    },
    bron: diaBijschrift().bronnen.terugtoets,
    toelichting: "",
    naam: raming.naam,
  };
}

/** The fan of the posterior, once that has been computed for this scenario. */
export function bandDia({ raming, realisatie, onzekerheid, jaar }: DiaInvoer): Dia | undefined {
  if (!onzekerheid || onzekerheid.banden.scenario !== raming.scenario) return undefined;
  const reeks = onzekerheid.banden.series.bezetting;
  const cijfers = onzekerheid.banden.jaren.find((row) => row.jaar === jaar)?.cijfers.gemiddeldeBezetting;
  if (!reeks || !cijfers) return undefined;
  const tekst = diaTekst();
  const after = (values: Float64Array) => from([...values], raming.origin);
  const lijnen: Lijn[] = [
    {
      id: "realisatie",
      label: tekst.lijnen.realisatie,
      soort: "realisatie",
      waarden: until(bezetting(realisatie), realisatie.origin),
      labelPlaats: "midden",
    },
    { id: "scenario", label: tekst.lijnen.midden(raming.naam), soort: "scenario", waarden: after(reeks.p50) },
  ];
  return {
    id: "band",
    kop: tekst.band(raming.naam, jaar, cijfers.p10, cijfers.p90),
    bijschrift: diaBijschrift().bijschriften.band,
    grafiek: {
      soort: "lijn",
      maanden: raming.maanden,
      lijnen,
      banden: [
        { id: "b80", label: "80%", onder: after(reeks.p10), boven: after(reeks.p90), sterkte: 1 },
        { id: "b50", label: "50%", onder: after(reeks.p25), boven: after(reeks.p75), sterkte: 2 },
      ],
      scheiding: raming.origin,
      van: januari(2022),
      tot: horizon(raming, jaar),
      eenheid: diaBijschrift().eenheden.personen,
    },
    bron: diaBijschrift().bronnen.band,
    toelichting: `${diaBijschrift().trekkingen(onzekerheid.banden.count)} ${diaBijschrift().geenKansen}.`,
    naam: raming.naam,
  };
}
