import { euro, getal, miljoen } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** Table 4: what was left of 2025, post by post, beside what price times number makes of it. */
export const onderuitputtingTekst = catalogus(
  {
    zin: (totaal: number, coa: number, volume: number) =>
      `In 2025 bleef ${miljoen(totaal)} over; van de ${miljoen(coa, 0)} bij het COA verklaren minder mensen ${miljoen(volume, 0)}`,
    toelichting:
      "Post voor post volgens tabel 4, daarnaast wat prijs maal hoeveelheid van dezelfde post maakt. Onderuitputting is negatief, zoals gedrukt.",
    tabel: "Tabel onderuitputting 2025",
    caption: "(bedragen x € 1 mln.)",
    post: "Post",
    onderuitputting: "Onderuitputting (tabel 4)",
    realisatie: "Realisatie (tabel 6)",
    basis: "Basis van tabel 4 (afgeleid)",
    begroting: "Vastgestelde begroting (tabel 6)",
    verschil: "Realisatie min begroting",
    model: "Wat het model ervan maakt",
    totaal: "Totaal",
    delen: {
      coaVolume: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag)}: ${getal(Math.abs(q))} mensen minder (beschikking naar MPP mediaan) tegen de basisprijs van ${euro(p)}`,
      coaRest: (bedrag: number) => `${miljoen(bedrag)}: niet uit het aantal mensen te verklaren`,
      nidosBegeleiding: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag)} begeleiding: ${getal(Math.abs(q))} pupillen minder tegen ${euro(p)} (de bron zegt circa € 22 mln.)`,
      nidosVerzorging: (bedrag: number) =>
        `${miljoen(bedrag)} verzorging, tegenover de vastgestelde begroting (de bron zegt ongeveer € 60 mln.)`,
      oekrainePlekken: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag, 0)} gemeenten (4.6): zoveel als ${getal(Math.abs(q))} plekken tegen € 61 per dag (${euro(p)} per jaar)`,
    },
    basisNoot:
      "De basis van tabel 4 is niet de vastgestelde begroting. Realisatie min onderuitputting geeft voor het COA € 3.825,3 mln. en voor Nidos € 431,6 mln.; de vastgestelde begroting was € 4.062,6 mln. en € 439,6 mln. Het verschil is in de loop van het jaar al bijgesteld, in suppletoire begrotingen die het jaarverslag niet uitsplitst.",
    bron: "Bron: jaarverslag 2025, tabel 4, 6, 8, 13 en 14, 4.6 en 5.1 E; de laatste kolom is berekend. Een streepje betekent: geen eigen regel in tabel 6, of geen post van het model.",
  },
  {
    zin: (totaal: number, coa: number, volume: number) =>
      `${miljoen(totaal)} was left of 2025; of the ${miljoen(coa, 0)} at the COA, fewer people explain ${miljoen(volume, 0)}`,
    toelichting:
      "Item by item after table 4, and beside it what price times number makes of the same item. An underspend is negative, as printed.",
    tabel: "Table underspend 2025",
    caption: "(amounts x €1m)",
    post: "Item",
    onderuitputting: "Underspend (table 4)",
    realisatie: "Outturn (table 6)",
    basis: "Base of table 4 (derived)",
    begroting: "Adopted budget (table 6)",
    verschil: "Outturn less budget",
    model: "What the model makes of it",
    totaal: "Total",
    delen: {
      coaVolume: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag)}: ${getal(Math.abs(q))} fewer people (grant decision to MPP median) at the base price of ${euro(p)}`,
      coaRest: (bedrag: number) => `${miljoen(bedrag)}: not explained by the number of people`,
      nidosBegeleiding: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag)} guidance: ${getal(Math.abs(q))} fewer pupils at ${euro(p)} (the source says about € 22m)`,
      nidosVerzorging: (bedrag: number) =>
        `${miljoen(bedrag)} care, against the adopted budget (the source says about € 60m)`,
      oekrainePlekken: (bedrag: number, q: number, p: number) =>
        `${miljoen(bedrag, 0)} municipalities (4.6): as much as ${getal(Math.abs(q))} places at € 61 a day (${euro(p)} a year)`,
    },
    basisNoot:
      "The base of table 4 is not the adopted budget. Outturn less underspend gives € 3,825.3m for the COA and € 431.6m for Nidos; the adopted budget was € 4,062.6m and € 439.6m. The difference had been adjusted during the year, in supplementary budgets that the annual report does not set out.",
    bron: "Source: annual report 2025, tables 4, 6, 8, 13 and 14, 4.6 and 5.1 E; the last column is computed. A dash means: no line of its own in table 6, or no item of the model.",
  },
);
