import { miljoen, ongeveer, verschil } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** What a change came to, and why it may have come to nothing. */
const gevolgTekst = catalogus(
  {
    redenen: {
      huisvestingKneltNiet:
        "huisvesting is niet de bottleneck: alle vergunninghouders die lang genoeg wachten, stromen al uit",
      besluitenKnellenNiet: "besluiten zijn niet de bottleneck: over ieder die lang genoeg wacht, wordt al besloten",
      vertrekKneltNiet: "vertrek is niet de bottleneck: wie weg moet, vertrekt al zo snel als het model toelaat",
      capaciteitBepaaltHuisvesting: "de huisvesting per maand knelt, niet de kortste wachttijd",
      capaciteitBepaaltBesluiten: "het aantal besluiten per maand knelt, niet de kortste besluitduur",
      onderPlafond: "de noodopvang blijft in alle maanden onder het plafond",
      rekentMetBasis: "dit scenario rekent met basis en toeslag, niet met één prijs",
      rekentMetEenPrijs: "dit scenario rekent met één prijs, niet met basis en toeslag",
      instroomOpgelegd: "dit scenario legt de instroom in de opvang op",
      uitstroomOpgelegd: "dit scenario legt de uitstroom uit de opvang op",
      nareisGegeven: "dit scenario geeft de nareis als eigen reeks",
      alleenVerlengdeOpvang: "zij bepaalt alleen de verlengde opvang, en daar rekent het model geen kosten voor",
      amvOpgelegd: "dit scenario legt de instroom van amv op",
      pupillenOpgelegd: "dit scenario legt de uitstroom van pupillen op",
      zelfdeWaarde: "in geen maand van de raming is het een ander getal",
      maatregelUit: "de maatregel staat uit",
      maatregelBuitenRaming: "de maatregel begint na de laatste maand van de raming",
      maatregelZonderEffect: "de maatregel heeft nog geen effect; vul in hoeveel erbij komt of met welke factor",
    } as Readonly<Record<string, string>>,
    zonderReden: "de uitkomst hangt er in deze jaren niet van af",
    geen: (lever: string, waarom: string) => `${lever} verandert niets: ${waarom}.`,
    zin: (lever: string, jaar: number, mensen: string, geld: string | undefined) =>
      `${lever}: ${mensen} mensen eind ${jaar}${geld === undefined ? "" : ` en ${geld} voor het COA`} in dat jaar.`,
  },
  {
    redenen: {
      huisvestingKneltNiet: "housing is not the bottleneck: all permit holders who wait long enough already leave",
      besluitenKnellenNiet: "decisions are not the bottleneck: everyone who waits long enough already gets one",
      vertrekKneltNiet: "departure is not the bottleneck: who must go already leaves as fast as the model allows",
      capaciteitBepaaltHuisvesting: "housing per month is the limit, not the shortest wait",
      capaciteitBepaaltBesluiten: "decisions per month are the limit, not the shortest time to a decision",
      onderPlafond: "emergency reception stays under the cap in every month",
      rekentMetBasis: "this scenario counts with base price and supplement, not with a single price",
      rekentMetEenPrijs: "this scenario counts with a single price, not with base price and supplement",
      instroomOpgelegd: "this scenario imposes the inflow into reception",
      uitstroomOpgelegd: "this scenario imposes the outflow from reception",
      nareisGegeven: "this scenario gives family reunion as a series of its own",
      alleenVerlengdeOpvang: "it only decides on extended care, for which the model counts no cost",
      amvOpgelegd: "this scenario imposes the inflow of unaccompanied minors",
      pupillenOpgelegd: "this scenario imposes the outflow of wards",
      zelfdeWaarde: "it is another number in no month of the forecast",
      maatregelUit: "the measure is off",
      maatregelBuitenRaming: "the measure starts after the last month of the forecast",
      maatregelZonderEffect: "the measure has no effect yet; say how much is added or by which factor",
    } as Readonly<Record<string, string>>,
    zonderReden: "the outcome does not depend on it in these years",
    geen: (lever: string, waarom: string) => `${lever} changes nothing: ${waarom}.`,
    zin: (lever: string, jaar: number, mensen: string, geld: string | undefined) =>
      `${lever}: ${mensen} people at the end of ${jaar}${geld === undefined ? "" : ` and ${geld} for COA`} in that year.`,
  },
);

/** A lever or maatregel that changed nothing says why. */
export function geenGevolgZin(lever: string, reden: string | undefined): string {
  const { geen, redenen, zonderReden } = gevolgTekst();
  return geen(lever, reden === undefined ? zonderReden : (redenen[reden] ?? reden));
}

/** What the last change came to: persons and euros; null where it is not known. */
export function gevolgZin(lever: string, jaar: number, bezetting: number | null, kosten: number | null): string {
  const money = kosten === null ? undefined : `${kosten < 0 ? "−" : "+"}${miljoen(Math.abs(kosten), 0)}`;
  return gevolgTekst().zin(lever, jaar, verschil(bezetting === null ? null : ongeveer(bezetting)), money);
}
