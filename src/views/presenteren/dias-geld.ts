import { symmetrischeSplitsing } from "../../analysis/kosten.ts";
import type { Stap } from "../../charts/waterfall-layout.ts";
import { begroting, realisatie } from "../../figures/figures.ts";
import type { Raming } from "../../raming/raming.ts";
import { diaBijschrift } from "../../text/dia-bijschriften.ts";
import { diaTekst } from "../../text/presenteren.ts";
import { jaarVan } from "../../units/maand.ts";
import type { Dia } from "./dia.ts";
import type { DiaInvoer } from "./dias.ts";

/** Slides of money. */

const BEGROTINGSJAAR = 2025;
const EERSTE_NIDOSJAAR = 2021;

interface Jaarbedrag {
  jaar: number;
  soort: "totaal" | "raming";
  q: number;
  bedrag: number;
}

/** Cost of COA and the number it is paid for: what was spent in a year that is over, else what the scenario comes to. */
function coaJaar({ raming, realisatie: werd }: DiaInvoer, jaar: number): Jaarbedrag | undefined {
  const of = (bron: Raming, soort: Jaarbedrag["soort"]) => {
    const cijfers = bron.jaren.find((row) => row.jaar === jaar);
    const [q, bedrag] = [cijfers?.gemiddeldeBezetting.waarde, cijfers?.kostenCoa.waarde];
    return q == null || bedrag == null ? undefined : { jaar, soort, q, bedrag };
  };
  return jaar <= jaarVan(werd.origin - 1) ? of(werd, "totaal") : of(raming, "raming");
}

/** The year before, this year and the next, with what number and price changed between them. */
export function kostenDia(invoer: DiaInvoer): Dia | undefined {
  const { raming, jaar } = invoer;
  const tekst = diaTekst();
  const eigen = (y: number) => raming.jaren.find((row) => row.jaar === y)?.kostenCoa.waarde ?? null;
  const kosten = eigen(jaar);
  if (kosten === null) return undefined;
  const jaren = [jaar - 1, jaar, jaar + 1]
    .map((y) => coaJaar(invoer, y))
    .filter((row): row is Jaarbedrag => row !== undefined);
  const stappen = jaren.flatMap((dit, n): Stap[] => {
    const vorig = jaren[n - 1];
    const label = dit.soort === "raming" ? tekst.kostenStappen.raming : tekst.kostenStappen.realisatie;
    const totaal: Stap = { id: String(dit.jaar), label: label(dit.jaar), waarde: dit.bedrag, soort: dit.soort };
    return vorig ? [...delen(dit, vorig, String(dit.jaar)), totaal] : [totaal];
  });
  return {
    id: "kosten",
    kop: tekst.kosten({ naam: raming.naam, jaar, kosten, volgend: eigen(jaar + 1) }),
    bijschrift: diaBijschrift().bijschriften.kosten,
    grafiek: { soort: "waterval", stappen, schrijf: "miljoen", eenheid: diaBijschrift().eenheden.miljoen },
    bron: diaBijschrift().bronnen.kosten,
    toelichting: `${diaBijschrift().ramingGaatDoor} ${diaBijschrift().prijzen}`,
    naam: raming.naam,
  };
}

/** What number and price did between two amounts. */
function delen(nu: { q: number; bedrag: number }, toen: { q: number; bedrag: number }, id: string): Stap[] {
  const { volume, prijs } = symmetrischeSplitsing(nu, toen);
  const { kostenStappen } = diaTekst();
  return [
    { id: `volume ${id}`, label: kostenStappen.volume(volume), waarde: volume, soort: "deel" },
    { id: `prijs ${id}`, label: kostenStappen.prijs(prijs), waarde: prijs, soort: "deel" },
  ];
}

/** Number and price between the adopted budget of 2025 and its outturn. */
export function misserDia({ raming }: DiaInvoer): Dia | undefined {
  const q = {
    begroot: begroting("gemiddeldeBezetting", BEGROTINGSJAAR),
    werd: realisatie("gemiddeldeBezetting", BEGROTINGSJAAR),
  };
  const x1000 = { begroot: begroting("uitgavenCoa", BEGROTINGSJAAR), werd: realisatie("uitgavenCoa", BEGROTINGSJAAR) };
  if (q.begroot === null || q.werd === null || x1000.begroot === null || x1000.werd === null) return undefined;
  const tekst = diaTekst();
  const toen = { q: q.begroot, bedrag: x1000.begroot * 1000 };
  const nu = { q: q.werd, bedrag: x1000.werd * 1000 };
  const { volume, prijs } = symmetrischeSplitsing(nu, toen);
  return {
    id: "misser",
    kop: tekst.misser(BEGROTINGSJAAR, volume, prijs),
    bijschrift: diaBijschrift().bijschriften.misser(BEGROTINGSJAAR),
    grafiek: {
      soort: "waterval",
      stappen: [
        { id: "begroting", label: tekst.kostenStappen.begroting(BEGROTINGSJAAR), waarde: toen.bedrag, soort: "totaal" },
        ...delen(nu, toen, "misser"),
        { id: "realisatie", label: tekst.kostenStappen.realisatie(BEGROTINGSJAAR), waarde: nu.bedrag, soort: "totaal" },
      ],
      schrijf: "miljoen",
      eenheid: diaBijschrift().eenheden.miljoen,
    },
    bron: diaBijschrift().bronnen.misser,
    toelichting: `${diaBijschrift().misserToelichting(toen.q, nu.q)} ${diaBijschrift().prijzen}`,
    naam: raming.naam,
  };
}

/** Cost of Nidos by year: spent, then as the scenario has it; not where its pupils are not known. */
export function nidosDia({ raming, realisatie: werd, jaar }: DiaInvoer): Dia | undefined {
  const tekst = diaTekst();
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const kosten = cijfers?.kostenNidos.waarde ?? null;
  if (kosten === null) return undefined;
  const laatste = jaarVan(werd.origin - 1);
  const stappen: Stap[] = [];
  for (let y = EERSTE_NIDOSJAAR; y <= jaar + 1; y++) {
    const past = y <= laatste;
    const waarde = (past ? werd : raming).jaren.find((row) => row.jaar === y)?.kostenNidos.waarde ?? null;
    if (waarde === null) continue;
    const label = past ? tekst.kostenStappen.realisatie : tekst.kostenStappen.raming;
    stappen.push({ id: String(y), label: label(y), waarde, soort: past ? "totaal" : "raming" });
  }
  return {
    id: "nidos",
    kop: tekst.nidos(raming.naam, jaar, kosten, cijfers?.pupillenUltimo.waarde ?? null),
    bijschrift: diaBijschrift().bijschriften.nidos,
    grafiek: { soort: "waterval", stappen, schrijf: "miljoen", eenheid: diaBijschrift().eenheden.miljoen },
    bron: diaBijschrift().bronnen.nidos,
    toelichting: diaBijschrift().prijzen,
    naam: raming.naam,
  };
}
