import { miljoen } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Sentences of cost. Rounded as a person says it. */

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
