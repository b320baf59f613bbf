import { euro, getal, hoofdletter, miljoen } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Whole millions ; the Dutch abbreviation ends a sentence by itself, and the sign does not part from the euro. */
const heel = (bedrag: number) => miljoen(bedrag, 0).replace("−€", "−\u2060€");

/** Why two amounts of the COA differ, and two occupancies. */
export const verschilTekst = catalogus(
  {
    van: "Van",
    naar: "naar",
    jaar: "jaar van de scenario's",
    momenten: "Momenten en realisatie",
    scenarios: "Scenario's",
    realisatie: (jaar: number) => `realisatie ${jaar}`,
    afgerekend: (jaar: number) => `realisatie ${jaar} na afrekening`,
    begroting: (jaar: number) => `begroting ${jaar}`,
    beschikking: (jaar: number) => `beschikking ${jaar}`,
    inJaar: (naam: string, jaar: number) => `${naam} in ${jaar}`,
    geenCijfers: (naam: string) => `${hoofdletter(naam)} heeft geen bedrag en bezetting om te vergelijken`,
    zin: (naar: string, van: string, verschil: number) =>
      Math.abs(verschil) < 5e5
        ? `${hoofdletter(naar)} kost evenveel als ${van}`
        : `${hoofdletter(naar)} is ${miljoen(Math.abs(verschil), 0)} ${verschil < 0 ? "lager" : "hoger"} dan ${van}`,
    bijschrift: "Kosten COA, bedragen x € 1 mln.",
    bron: "Bron: de bedragen zijn gepubliceerd of berekend zoals hierboven staat; de splitsing is berekend (Shapley)",
    volume: "Aantal mensen (volume)",
    prijs: "Prijs",
    prijsEen: "Prijs per persoon",
    mix: "Aandeel noodopvang (mix)",
    splitsing: "Splitsing",
    symmetrisch: "symmetrisch",
    basis: "met basisgewichten",
    beide: (sv: number, sp: number, bv: number, bp: number, naam: string) =>
      `Symmetrisch is het volume ${heel(sv)} en de prijs ${heel(sp)} Met basisgewichten (de prijs van ${naam}) is het volume ${heel(bv)} en de prijs ${heel(bp)}`,
    prijzen: (van: string, q0: number, p0: number, naar: string, q1: number, p1: number) =>
      `${hoofdletter(van)}: ${getal(q0)} mensen tegen ${euro(p0)}. ${hoofdletter(naar)}: ${getal(q1)} tegen ${euro(p1)}.`,
    geenMix:
      "De mix is hier niet te scheiden: een van beide rekent met één prijs of is gepubliceerd, en dan is van de noodopvang geen eigen prijs bekend. Zij zit in de prijs.",
    uitlegMix:
      "Volume waardeert het verschil in mensen, prijs dat in basisprijs en toeslag, mix dat in noodplekken per persoon; gemiddeld over alle volgordes.",
    bezetting: "Waarom verschilt de gemiddelde bezetting",
    bezettingZin: (naar: string, van: string, verschil: number, jaar: number) =>
      `Bij ${naar} zijn er in ${jaar} gemiddeld ${getal(Math.abs(verschil))} mensen ${verschil < 0 ? "minder" : "meer"} dan bij ${van}`,
    bezettingBijschrift: (jaar: number) => `Gemiddelde bezetting ${jaar}, personen`,
    bezettingBron: (runs: number) =>
      `Bron: berekend; elk deel is het gemiddelde over alle volgordes waarin de invoer wordt geruild (${getal(runs)} doorrekeningen)`,
    alleenScenarios: "Kies twee scenario's om ook te zien welk deel van de keten het verschil in bezetting maakt.",
    voorbij:
      "Dit jaar is voor een van beide scenario's voorbij: er is geen invoer om te ruilen. Onder Vergelijken staat de splitsing in beginstand, stromen en verdeling.",
    combinatie: "Een mengsel van de twee is niet door te rekenen, dus de keten is hier niet te splitsen:",
    gelijk: "De twee scenario's hebben dezelfde invoer.",
    factoren: {
      begin: "Begin van de raming",
      instroom: "Instroom",
      besluiten: "Besluiten",
      inwilliging: "Inwilliging",
      huisvesting: "Huisvesting",
      vertrek: "Vertrek en opgelegde uitstroom",
    },
    beginstand: "Beginstand op 1 januari",
    stromen: "Stromen in het jaar",
    timing: "Verdeling over het jaar",
    totaal: "Totaal",
    deel: "Deel van de keten",
    tabel: "Tabel keten en bezetting",
    personen: "(personen, jaargemiddelde)",
    ketenNoot:
      "Een rij is wat een deel van de keten doet, ook in eerdere jaren: dat zit dan in de beginstand. Begin van de raming is de eerste maand die wordt geraamd, met de stand en het tempo van dat moment. Rijen en kolommen tellen op tot het verschil.",
  },
  {
    van: "From",
    naar: "to",
    jaar: "year of the scenarios",
    momenten: "Moments and outturn",
    scenarios: "Scenarios",
    realisatie: (jaar: number) => `outturn ${jaar}`,
    afgerekend: (jaar: number) => `outturn ${jaar} after settlement`,
    begroting: (jaar: number) => `budget ${jaar}`,
    beschikking: (jaar: number) => `grant decision ${jaar}`,
    inJaar: (naam: string, jaar: number) => `${naam} in ${jaar}`,
    geenCijfers: (naam: string) => `${hoofdletter(naam)} has no amount and occupancy to compare`,
    zin: (naar: string, van: string, verschil: number) =>
      Math.abs(verschil) < 5e5
        ? `${hoofdletter(naar)} costs as much as ${van}`
        : `${hoofdletter(naar)} is ${miljoen(Math.abs(verschil), 0)} ${verschil < 0 ? "lower" : "higher"} than ${van}`,
    bijschrift: "Cost of the COA, amounts x €1m",
    bron: "Source: the amounts are published or computed as said above; the split is computed (Shapley)",
    volume: "Number of people (volume)",
    prijs: "Price",
    prijsEen: "Price per person",
    mix: "Share of emergency places (mix)",
    splitsing: "Split",
    symmetrisch: "symmetric",
    basis: "with base weights",
    beide: (sv: number, sp: number, bv: number, bp: number, naam: string) =>
      `Symmetrically the volume is ${heel(sv)} and the price ${heel(sp)}. With base weights (the price of ${naam}) the volume is ${heel(bv)} and the price ${heel(bp)}.`,
    prijzen: (van: string, q0: number, p0: number, naar: string, q1: number, p1: number) =>
      `${hoofdletter(van)}: ${getal(q0)} people at ${euro(p0)}. ${hoofdletter(naar)}: ${getal(q1)} at ${euro(p1)}.`,
    geenMix:
      "The mix cannot be told apart here: one of the two counts with one price or is published, and emergency reception then has no price of its own. It is in the price.",
    uitlegMix:
      "Volume values the difference in people, price that in base price and surcharge, mix that in emergency places per person; the mean over all orders.",
    bezetting: "Why the mean occupancy differs",
    bezettingZin: (naar: string, van: string, verschil: number, jaar: number) =>
      `Under ${naar} there are ${getal(Math.abs(verschil))} people ${verschil < 0 ? "fewer" : "more"} on average in ${jaar} than under ${van}`,
    bezettingBijschrift: (jaar: number) => `Mean occupancy ${jaar}, persons`,
    bezettingBron: (runs: number) =>
      `Source: computed; each part is the mean over all orders in which inputs are exchanged (${getal(runs)} runs)`,
    alleenScenarios: "Choose two scenarios to see as well which part of the chain makes the difference in occupancy.",
    voorbij:
      "This year has passed for one of the two scenarios: there are no inputs to exchange. Compare has the split into start, flows and timing.",
    combinatie: "A mixture of the two cannot be run, so the chain cannot be taken apart here:",
    gelijk: "The two scenarios have the same inputs.",
    factoren: {
      begin: "Start of the forecast",
      instroom: "Inflow",
      besluiten: "Decisions",
      inwilliging: "Acceptance",
      huisvesting: "Housing",
      vertrek: "Departure and imposed outflow",
    },
    beginstand: "Count on 1 January",
    stromen: "Flows in the year",
    timing: "Spread over the year",
    totaal: "Total",
    deel: "Part of the chain",
    tabel: "Table chain and occupancy",
    personen: "(persons, mean of the year)",
    ketenNoot:
      "A row is what a part of the chain does, in earlier years too: that is then in the count of 1 January. Start of the forecast is the first month that is forecast, with the count and pace of that moment. Rows and columns add up to the difference.",
  },
);
