import { getal, hoofdletter, miljoen, ongeveer, procent } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** The sentences of the slides, made from a result. Rounded as a person says it: hundreds of people, tens of millions. */

/** A heading in three parts: what leads to the message, the message, what follows. */
export type Kop = readonly [string, string, string];

const mensen = (aantal: number) => getal(ongeveer(Math.abs(aantal)));
/** Tens of millions; whole millions below a thousand. */
const bedrag = (euro: number) => {
  const step = Math.abs(euro) >= 1e9 ? 1e7 : 1e6;
  return miljoen(Math.round(Math.abs(euro) / step) * step, 0);
};
/** A name with a comma in it would break the sentence that it stands in. */
const genoemd = (naam: string) => (naam.includes(",") ? `‘${naam}’` : naam);
/** Too little to speak of: what rounds to nothing. */
const gelijk = (aantal: number) => Math.abs(aantal) < 50;

export interface Antwoord {
  naam: string;
  jaar: number;
  /** Persons at the end of the year, and at the end of the last year that is known. */
  ultimo: number;
  vorig: { jaar: number; ultimo: number };
}

/** What took part in a difference of mean occupancy; the largest is named. */
export type Oorzaak = "beginstand" | "instroom" | "uitstroom" | "timing";

export interface Verschil {
  naam: string;
  referentie: string;
  jaar: number;
  /** Persons, mean of the year; positive where the scenario is higher. */
  verschil: number;
  grootste: Oorzaak;
}

export interface Plekken {
  naam: string;
  jaar: number;
  nodig: number;
  meerjarig: number;
  /** Places that are missing even with emergency reception. */
  tekort: number;
}

export interface Kosten {
  naam: string;
  jaar: number;
  /** Euros. */
  kosten: number;
  volgend: number | null;
}

export interface Edities {
  buiten: number;
  onder: number;
  totaal: number;
}

export interface Aannames {
  naam: string;
  ouder: string | undefined;
  aantal: number;
}

export const diaTekst = catalogus(
  {
    antwoord: ({ naam, jaar, ultimo, vorig }: Antwoord): Kop => {
      const meer = ultimo - vorig.ultimo;
      const slot = gelijk(meer)
        ? ` in de opvang, evenveel als eind ${vorig.jaar}`
        : ` in de opvang, ${mensen(meer)} ${meer > 0 ? "meer" : "minder"} dan eind ${vorig.jaar}`;
      return [`Bij ${genoemd(naam)} zijn er eind ${jaar} `, `${mensen(ultimo)} mensen`, slot];
    },
    terugblik: (naam: string, jaar: number, ultimo: number, werd: number): Kop => [
      `${hoofdletter(naam)} rekende voor eind ${jaar} op `,
      `${mensen(ultimo)} mensen`,
      ` in de opvang; het werden er ${mensen(werd)}`,
    ],
    bezettingEind: (naam: string, jaar: number, ultimo: number): Kop => [
      `Eind ${jaar} waren er `,
      `${mensen(ultimo)} mensen`,
      ` in de opvang (${naam})`,
    ],
    oorzaken: {
      beginstand: "de stand aan het begin van het jaar",
      instroom: "de instroom",
      uitstroom: "de uitstroom",
      timing: "de verdeling over het jaar",
    },
    verschil: (deel: Verschil, oorzaak: string): Kop =>
      gelijk(deel.verschil)
        ? [`In ${deel.jaar} ligt ${genoemd(deel.naam)} gemiddeld `, "gelijk", ` aan ${genoemd(deel.referentie)}`]
        : [
            `In ${deel.jaar} ligt ${genoemd(deel.naam)} gemiddeld `,
            `${mensen(deel.verschil)} mensen ${deel.verschil > 0 ? "boven" : "onder"}`,
            ` ${genoemd(deel.referentie)}, vooral door ${oorzaak}`,
          ],
    verschilStappen: {
      beginstand: (jaar: number) => `Stand op 1 januari ${jaar}`,
      instroom: "Instroom",
      uitstroom: "Uitstroom",
      timing: "Verdeling over het jaar",
    },
    plekken: ({ naam, jaar, nodig, meerjarig, tekort }: Plekken): Kop => {
      const over = nodig - meerjarig;
      const begin = `Bij ${genoemd(naam)} zijn er eind ${jaar} ${mensen(nodig)} plekken nodig: `;
      if (tekort >= 50) return [begin, `${mensen(tekort)} te weinig`, ", ook met noodopvang"];
      if (over >= 50) return [begin, `${mensen(over)} meer`, " dan er meerjarig zijn"];
      return [begin, "niet meer", " dan er meerjarig zijn"];
    },
    eind: (jaar: number, aantal: string) => `eind ${jaar}: ${aantal}`,
    lijnen: {
      realisatie: "realisatie",
      nodig: "plekken nodig",
      meerjarig: "meerjarige plekken",
      metNoodopvang: "met noodopvang",
      noodopvang: "noodopvang",
      tekort: "tekort",
      voor: "vóór",
      telling: "telling COA",
      midden: (naam: string) => `${naam}, midden`,
    },
    kosten: ({ naam, jaar, kosten, volgend }: Kosten): Kop => [
      `Bij ${genoemd(naam)} kost de opvang door het COA in ${jaar} `,
      bedrag(kosten),
      volgend === null ? "" : `, en in ${jaar + 1} ${bedrag(volgend)}`,
    ],
    kostenStappen: {
      realisatie: (jaar: number) => `Realisatie ${jaar}`,
      raming: (jaar: number) => `Raming ${jaar}`,
      begroting: (jaar: number) => `Begroting ${jaar}`,
      volume: (aantal: number) => `${aantal < 0 ? "Minder" : "Meer"} mensen`,
      prijs: (euro: number) => `${euro < 0 ? "Lagere" : "Hogere"} prijs per persoon`,
    },
    misser: (jaar: number, volume: number, prijs: number): Kop => [
      `${volume < 0 ? "Minder" : "Meer"} mensen dan begroot scheelden in ${jaar} `,
      bedrag(volume),
      `; de prijs per persoon ${prijs < 0 ? "verlaagde" : "verhoogde"} de kosten met ${bedrag(prijs)}`,
    ],
    nidos: (naam: string, jaar: number, kosten: number, pupillen: number | null): Kop => [
      `Bij ${genoemd(naam)} kost Nidos in ${jaar} `,
      bedrag(kosten),
      pupillen === null ? "" : `, met ${mensen(pupillen)} pupillen aan het eind van het jaar`,
    ],
    mpp: ({ buiten, onder, totaal }: Edities): Kop =>
      buiten === 0
        ? ["De asielinstroom viel ", `${totaal} van de ${totaal} keer`, " binnen de bandbreedte van de prognose"]
        : [
            "De asielinstroom viel ",
            `${buiten} van de ${totaal} keer`,
            ` buiten de bandbreedte van de prognose${onder === buiten ? ", steeds eronder" : ""}`,
          ],
    mppRij: (editie: string, jaar: number) => `MPP ${editie} over ${jaar}`,
    terugtoets: (fout: number, binnen: number, aantal: number, referentie: number): Kop => [
      "Een jaar vooruit zat het model gemiddeld ",
      `${procent(fout)} ernaast`,
      `, de eenvoudigste raming ${procent(referentie)}; de band hield ${binnen} van de ${aantal} keer`,
    ],
    terugtoetsKoppen: { min: "10%", midden: "midden", max: "90%", realisatie: "realisatie" },
    band: (naam: string, jaar: number, p10: number, p90: number): Kop => [
      `Bij ${genoemd(naam)} ligt de gemiddelde bezetting in ${jaar} in acht van de tien trekkingen tussen `,
      `${mensen(p10)} en ${mensen(p90)}`,
      "",
    ],
    aannames: ({ naam, ouder, aantal }: Aannames): Kop => {
      const hoeveel = aantal === 1 ? "1 aanname" : `${aantal} aannames`;
      if (ouder !== undefined && aantal === 0) return ["", `${hoofdletter(naam)} rekent precies`, ` als ${ouder}`];
      return ouder === undefined
        ? [`${hoofdletter(naam)} legt zelf `, hoeveel, " vast; de rest is de uitgangswaarde van het model"]
        : [`${hoofdletter(naam)} wijkt met `, hoeveel, ` af van ${ouder}`];
    },
  },
  {
    antwoord: ({ naam, jaar, ultimo, vorig }: Antwoord): Kop => {
      const meer = ultimo - vorig.ultimo;
      const slot = gelijk(meer)
        ? ` in reception at the end of ${jaar}, as many as at the end of ${vorig.jaar}`
        : ` in reception at the end of ${jaar}, ${mensen(meer)} ${meer > 0 ? "more" : "fewer"} than at the end of ${vorig.jaar}`;
      return [`Under ${genoemd(naam)} there are `, `${mensen(ultimo)} people`, slot];
    },
    terugblik: (naam: string, jaar: number, ultimo: number, werd: number): Kop => [
      `${hoofdletter(naam)} expected `,
      `${mensen(ultimo)} people`,
      ` in reception at the end of ${jaar}; there were ${mensen(werd)}`,
    ],
    bezettingEind: (naam: string, jaar: number, ultimo: number): Kop => [
      "There were ",
      `${mensen(ultimo)} people`,
      ` in reception at the end of ${jaar} (${naam})`,
    ],
    oorzaken: {
      beginstand: "the number at the start of the year",
      instroom: "inflow",
      uitstroom: "outflow",
      timing: "the spread over the year",
    },
    verschil: (deel: Verschil, oorzaak: string): Kop =>
      gelijk(deel.verschil)
        ? [`In ${deel.jaar} ${genoemd(deel.naam)} is on average `, "equal", ` to ${genoemd(deel.referentie)}`]
        : [
            `In ${deel.jaar} ${genoemd(deel.naam)} is on average `,
            `${mensen(deel.verschil)} people ${deel.verschil > 0 ? "above" : "below"}`,
            ` ${genoemd(deel.referentie)}, mostly because of ${oorzaak}`,
          ],
    verschilStappen: {
      beginstand: (jaar: number) => `Number on 1 January ${jaar}`,
      instroom: "Inflow",
      uitstroom: "Outflow",
      timing: "Spread over the year",
    },
    plekken: ({ naam, jaar, nodig, meerjarig, tekort }: Plekken): Kop => {
      const over = nodig - meerjarig;
      const begin = `Under ${genoemd(naam)}, ${mensen(nodig)} places are needed at the end of ${jaar}: `;
      if (tekort >= 50) return [begin, `${mensen(tekort)} too few`, ", even with emergency reception"];
      if (over >= 50) return [begin, `${mensen(over)} more`, " than there are long-lease places"];
      return [begin, "no more", " than there are long-lease places"];
    },
    eind: (jaar: number, aantal: string) => `end ${jaar}: ${aantal}`,
    lijnen: {
      realisatie: "outturn",
      nodig: "places needed",
      meerjarig: "long-lease places",
      metNoodopvang: "with emergency",
      noodopvang: "emergency reception",
      tekort: "shortage",
      voor: "before",
      telling: "COA count",
      midden: (naam: string) => `${naam}, middle`,
    },
    kosten: ({ naam, jaar, kosten, volgend }: Kosten): Kop => [
      `Under ${genoemd(naam)}, reception by COA costs `,
      `${bedrag(kosten)} in ${jaar}`,
      volgend === null ? "" : `, and ${bedrag(volgend)} in ${jaar + 1}`,
    ],
    kostenStappen: {
      realisatie: (jaar: number) => `Outturn ${jaar}`,
      raming: (jaar: number) => `Forecast ${jaar}`,
      begroting: (jaar: number) => `Budget ${jaar}`,
      volume: (aantal: number) => `${aantal < 0 ? "Fewer" : "More"} people`,
      prijs: (euro: number) => `${euro < 0 ? "Lower" : "Higher"} price per person`,
    },
    misser: (jaar: number, volume: number, prijs: number): Kop => [
      `${volume < 0 ? "Fewer" : "More"} people than budgeted changed the cost of ${jaar} by `,
      bedrag(volume),
      `; the price per person ${prijs < 0 ? "lowered" : "raised"} it by ${bedrag(prijs)}`,
    ],
    nidos: (naam: string, jaar: number, kosten: number, pupillen: number | null): Kop => [
      `Under ${genoemd(naam)}, Nidos costs `,
      `${bedrag(kosten)} in ${jaar}`,
      pupillen === null ? "" : `, with ${mensen(pupillen)} wards at the end of the year`,
    ],
    mpp: ({ buiten, onder, totaal }: Edities): Kop =>
      buiten === 0
        ? ["Asylum inflow fell ", `${totaal} out of ${totaal} times`, " within the range of the forecast"]
        : [
            "Asylum inflow fell ",
            `${buiten} out of ${totaal} times`,
            ` outside the range of the forecast${onder === buiten ? ", always below it" : ""}`,
          ],
    mppRij: (editie: string, jaar: number) => `MPP ${editie} for ${jaar}`,
    terugtoets: (fout: number, binnen: number, aantal: number, referentie: number): Kop => [
      "One year ahead the model was on average ",
      `${procent(fout)} off`,
      `, the simplest forecast ${procent(referentie)}; the range held ${binnen} out of ${aantal} times`,
    ],
    terugtoetsKoppen: { min: "10%", midden: "middle", max: "90%", realisatie: "outturn" },
    band: (naam: string, jaar: number, p10: number, p90: number): Kop => [
      `Under ${genoemd(naam)}, mean occupancy in ${jaar} lies in eight out of ten draws between `,
      `${mensen(p10)} and ${mensen(p90)}`,
      "",
    ],
    aannames: ({ naam, ouder, aantal }: Aannames): Kop => {
      const hoeveel = aantal === 1 ? "1 assumption" : `${aantal} assumptions`;
      if (ouder !== undefined && aantal === 0) return ["", `${hoofdletter(naam)} reckons exactly`, ` as ${ouder} does`];
      return ouder === undefined
        ? [`${hoofdletter(naam)} itself sets `, hoeveel, "; the rest is the starting value of the model"]
        : [`${hoofdletter(naam)} differs in `, hoeveel, ` from ${ouder}`];
    },
  },
);
