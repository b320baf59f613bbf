import { miljoen, ongeveer, verschil } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Sentences of cost and of a lever that was moved. Rounded as a person says it. */

/** Tens of millions. */
const bedrag = (euro: number) => miljoen(Math.round(euro / 1e7) * 1e7, 0);

const zinnen = catalogus(
  {
    kosten: (naam: string, jaar: number, kosten: string, volgend: string | null): [string, string, string] => [
      `Bij ${naam} kost de opvang door het COA in ${jaar} `,
      kosten,
      volgend === null ? "" : `, en in ${jaar + 1} ${volgend}`,
    ],
    kostenTegen: (van: number, uitgegeven: string, kosten: string) =>
      `Het COA kostte in ${van} ${uitgegeven}, tegen ${kosten} in deze raming`,
    kostenPad: (van: number, uitgegeven: string, tot: number, kosten: string) =>
      `Het COA kostte in ${van} ${uitgegeven} en kost in ${tot} bij deze raming ${kosten}`,
    kostenVerschil: (jaar: number, volume: string, prijs: string) =>
      `Minder mensen scheelden in ${jaar} ${volume}, een hogere prijs per persoon kostte ${prijs}`,
    redenen: {
      huisvestingKneltNiet:
        "huisvesting is niet de bottleneck: alle vergunninghouders die lang genoeg wachten, stromen al uit",
      besluitenKnellenNiet: "besluiten zijn niet de bottleneck: over ieder die lang genoeg wacht, wordt al besloten",
      vertrekKneltNiet: "vertrek is niet de bottleneck: afgewezenen vertrekken al zo snel als het model toelaat",
      capaciteitBepaaltHuisvesting: "de huisvesting per maand knelt, niet de kortste wachttijd",
      onderPlafond: "de noodopvang blijft in alle maanden onder het plafond",
      rekentMetBasis: "dit scenario rekent met basis en toeslag, niet met één prijs",
      rekentMetEenPrijs: "dit scenario rekent met één prijs, niet met basis en toeslag",
      instroomOpgelegd: "dit scenario legt de instroom in de opvang op",
      uitstroomOpgelegd: "dit scenario legt de uitstroom uit de opvang op",
    } as Readonly<Record<string, string>>,
    hangtNietAf: "de uitkomst hangt er in deze jaren niet van af",
    verandertNiets: (lever: string, waarom: string) => `${lever} verandert niets: ${waarom}.`,
    gevolg: (lever: string, bezetting: string, jaar: number, kosten: string | null) =>
      `${lever}: ${bezetting} mensen eind ${jaar}${kosten === null ? "" : ` en ${kosten} voor het COA`} in dat jaar.`,
  },
  {
    kosten: (naam: string, jaar: number, kosten: string, volgend: string | null): [string, string, string] => [
      `Under ${naam} reception by COA costs `,
      kosten,
      ` in ${jaar}${volgend === null ? "" : `, and ${volgend} in ${jaar + 1}`}`,
    ],
    kostenTegen: (van: number, uitgegeven: string, kosten: string) =>
      `COA cost ${uitgegeven} in ${van}, against ${kosten} in this forecast`,
    kostenPad: (van: number, uitgegeven: string, tot: number, kosten: string) =>
      `COA cost ${uitgegeven} in ${van} and costs ${kosten} in ${tot} under this forecast`,
    kostenVerschil: (jaar: number, volume: string, prijs: string) =>
      `Fewer people saved ${volume} in ${jaar}, a higher price per person cost ${prijs}`,
    redenen: {
      huisvestingKneltNiet:
        "housing is not the bottleneck: all permit holders who have waited long enough flow out already",
      besluitenKnellenNiet:
        "decisions are not the bottleneck: everyone who has waited long enough is being decided on already",
      vertrekKneltNiet:
        "departure is not the bottleneck: rejected applicants leave already as fast as the model allows",
      capaciteitBepaaltHuisvesting: "housing per month is what binds, not the shortest wait",
      onderPlafond: "emergency reception stays under the cap in every month",
      rekentMetBasis: "this scenario counts with base price and supplement, not with a single price",
      rekentMetEenPrijs: "this scenario counts with a single price, not with base price and supplement",
      instroomOpgelegd: "this scenario imposes the inflow into reception",
      uitstroomOpgelegd: "this scenario imposes the outflow from reception",
    } as Readonly<Record<string, string>>,
    hangtNietAf: "the outcome does not depend on it in these years",
    verandertNiets: (lever: string, waarom: string) => `${lever} changes nothing: ${waarom}.`,
    gevolg: (lever: string, bezetting: string, jaar: number, kosten: string | null) =>
      `${lever}: ${bezetting} people at the end of ${jaar}${kosten === null ? "" : ` and ${kosten} for COA`} in that year.`,
  },
);

export function kostenZin(
  naam: string,
  jaar: number,
  kosten: number,
  volgend: number | null,
): [string, string, string] {
  return zinnen().kosten(naam, jaar, bedrag(kosten), volgend === null ? null : bedrag(volgend));
}

export function kostenPadZin(van: number, uitgegeven: number, tot: number, kosten: number): string {
  if (tot <= van) return zinnen().kostenTegen(van, bedrag(uitgegeven), bedrag(kosten));
  return zinnen().kostenPad(van, bedrag(uitgegeven), tot, bedrag(kosten));
}

export function kostenVerschilZin(jaar: number, volume: number, prijs: number): string {
  return zinnen().kostenVerschil(jaar, bedrag(Math.abs(volume)), bedrag(Math.abs(prijs)));
}

/** A lever that changed nothing says why. */
export function geenGevolgZin(lever: string, reden: string | undefined): string {
  const { redenen, hangtNietAf, verandertNiets } = zinnen();
  return verandertNiets(lever, reden === undefined ? hangtNietAf : (redenen[reden] ?? reden));
}

/** What the last change came to. */
export function gevolgZin(lever: string, jaar: number, bezetting: number, kosten: number | null): string {
  const money = kosten === null ? null : `${kosten < 0 ? "−" : "+"}${miljoen(Math.abs(kosten), 0)}`;
  return zinnen().gevolg(lever, verschil(ongeveer(bezetting)), jaar, money);
}
