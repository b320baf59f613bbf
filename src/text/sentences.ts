import { getal, hoofdletter, miljoen, ongeveer, procent, verschil } from "./formats.ts";

/** Sentences that are made from a result: the message of a view or a chart. Rounded as a person says it. */

const mensen = (aantal: number) => getal(ongeveer(aantal));
/** Tens of millions. */
const bedrag = (euro: number) => miljoen(Math.round(euro / 1e7) * 1e7, 0);

export interface Antwoord {
  naam: string;
  jaar: number;
  bezettingUltimo: number;
  /** Places that are needed above the long-lease ones at the end of the year; null where it is not computed. */
  bovenMeerjarig: number | null;
  tekort: number | null;
}

/** The answer on top of Overzicht, in three parts so that the number can be set apart. */
export function antwoordZin({
  naam,
  jaar,
  bezettingUltimo,
  bovenMeerjarig,
  tekort,
}: Antwoord): [string, string, string] {
  const begin = `Bij ${naam} zijn er eind ${jaar} `;
  const midden = `${mensen(bezettingUltimo)} mensen`;
  if (bovenMeerjarig === null) return [begin, midden, " in de opvang"];
  if (tekort !== null && tekort >= 50)
    return [begin, midden, ` in de opvang, en zijn er ${mensen(tekort)} plekken tekort, ook met noodopvang`];
  if (bovenMeerjarig < 50) return [begin, midden, " in de opvang, en zijn er genoeg meerjarige plekken"];
  return [begin, midden, ` in de opvang, en ${mensen(bovenMeerjarig)} plekken meer nodig dan er meerjarig zijn`];
}

/** For a scenario that ended before now: what it said beside what came. */
export function terugblikZin(
  naam: string,
  jaar: number,
  bezettingUltimo: number,
  realisatie: number,
): [string, string, string] {
  return [
    `${hoofdletter(naam)} kwam voor eind ${jaar} op `,
    `${mensen(bezettingUltimo)} mensen`,
    ` in de opvang; het werden er ${mensen(realisatie)}`,
  ];
}

export function plekkenZin(jaar: number, nodig: number, meerjarig: number): string {
  const over = nodig - meerjarig;
  return over >= 50
    ? `Eind ${jaar} zijn er ${mensen(nodig)} plekken nodig en ${mensen(meerjarig)} meerjarig: ${mensen(over)} te weinig`
    : `Eind ${jaar} zijn er ${mensen(nodig)} plekken nodig en ${mensen(meerjarig)} meerjarig: genoeg`;
}

export function begrotingsmisserZin(begroot: number, werd: number, jaar: number): string {
  return `De begroting ${jaar} rekende op ${getal(begroot)} mensen, het werden er ${getal(werd)}: ${getal(Math.abs(begroot - werd))} ${begroot > werd ? "minder" : "meer"}`;
}

/** Largest part of a difference, in words. */
export function grootsteDeelZin(delen: readonly { label: string; waarde: number }[], totaal: number): string {
  const [eerste] = [...delen].sort((a, b) => Math.abs(b.waarde) - Math.abs(a.waarde));
  if (!eerste || totaal === 0) return "Er is geen verschil";
  return `Het grootste deel is ${eerste.label.toLowerCase()}: ${getal(Math.abs(eerste.waarde))} van de ${getal(Math.abs(totaal))} (${procent(Math.abs(eerste.waarde / totaal), 0)})`;
}

export function mppScoreZin(buiten: number, totaal: number, onder: number): string {
  if (buiten === 0) return `In alle ${totaal} gepubliceerde bandbreedtes viel de asielinstroom binnen de band`;
  const kant = onder === buiten ? ", steeds onder het minimum" : "";
  return `In ${buiten} van de ${totaal} gepubliceerde bandbreedtes viel de asielinstroom buiten de band${kant}`;
}

export function kostenZin(
  naam: string,
  jaar: number,
  kosten: number,
  volgend: number | null,
): [string, string, string] {
  const slot = volgend === null ? "" : `, en in ${jaar + 1} ${bedrag(volgend)}`;
  return [`Bij ${naam} kost de opvang door het COA in ${jaar} `, bedrag(kosten), slot];
}

export function kostenPadZin(van: number, uitgegeven: number, tot: number, kosten: number): string {
  if (tot <= van) return `Het COA kostte in ${van} ${bedrag(uitgegeven)}, tegen ${bedrag(kosten)} in deze raming`;
  return `Het COA kostte in ${van} ${bedrag(uitgegeven)} en kost in ${tot} bij deze raming ${bedrag(kosten)}`;
}

export function kostenVerschilZin(jaar: number, volume: number, prijs: number): string {
  return `Minder mensen scheelden in ${jaar} ${bedrag(Math.abs(volume))}, een hogere prijs per persoon kostte ${bedrag(Math.abs(prijs))}`;
}

const REDENEN: Readonly<Record<string, string>> = {
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
};

/** A lever that changed nothing says why. */
export function geenGevolgZin(lever: string, reden: string | undefined): string {
  const waarom = reden === undefined ? "de uitkomst hangt er in deze jaren niet van af" : (REDENEN[reden] ?? reden);
  return `${lever} verandert niets: ${waarom}.`;
}

/** What the last change came to. */
export function gevolgZin(lever: string, jaar: number, bezetting: number, kosten: number | null): string {
  const money = kosten === null ? "" : ` en ${kosten < 0 ? "−" : "+"}${miljoen(Math.abs(kosten), 0)} voor het COA`;
  return `${lever}: ${verschil(ongeveer(bezetting))} mensen eind ${jaar}${money} in dat jaar.`;
}

/** How far the draws lie apart; draws, not chances of what the model leaves out. */
export function bandZin(naam: string, jaar: number, p10: number, p50: number, p90: number): [string, string, string] {
  return [
    `Bij ${naam} ligt de gemiddelde bezetting in ${jaar} in acht van de tien trekkingen tussen `,
    `${mensen(p10)} en ${mensen(p90)}`,
    `, met ${mensen(p50)} in het midden`,
  ];
}

export function kansZin(jaar: number, boven: number, aantal: number, grens: number): string {
  return `In ${boven} van de ${aantal} even waarschijnlijke uitkomsten zijn er in ${jaar} meer dan ${mensen(grens)} plekken nodig`;
}

export function tornadoZin(eerste: string, breedte: number, eenheid: string): string {
  return `${eerste} maakt het meeste uit: ${mensen(breedte)} ${eenheid} tussen een lage en een hoge waarde`;
}

export function terugtoetsZin(model: number, referentie: number, binnen: number, aantal: number): string {
  return `Een jaar vooruit zat het model gemiddeld ${procent(model)} naast de gemiddelde bezetting, de eenvoudigste raming ${procent(referentie)}; de band hield ${binnen} van de ${aantal} keer`;
}

export function teruggerekendZin(lever: string, waarde: string, doel: string): string {
  return `${doel}: dan moet ${lever} ${waarde} zijn, alle jaren van de raming.`;
}
