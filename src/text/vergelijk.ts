import { catalogus } from "./taal.ts";

/** Two scenarios beside each other, on the command line. */
export const vergelijkTekst = catalogus(
  {
    kop: (a: string, b: string, jaar: number) => `${a} (a) naast ${b} (b) in ${jaar}; een verschil is a min b`,
    rijen: {
      "kostenCoa.a": "Kosten COA, a (x € 1 mln.)",
      "kostenCoa.b": "Kosten COA, b (x € 1 mln.)",
      "kostenCoa.verschil": "verschil (x € 1 mln.)",
      "kostenCoa.volume": "  door het aantal mensen (x € 1 mln.)",
      "kostenCoa.prijs": "  door de prijs (x € 1 mln.)",
      "kostenCoa.mix": "  door het aandeel noodopvang (x € 1 mln.)",
      "gemiddeldeBezetting.a": "Gemiddelde bezetting, a (personen)",
      "gemiddeldeBezetting.b": "Gemiddelde bezetting, b (personen)",
      "gemiddeldeBezetting.verschil": "verschil (personen)",
      "gemiddeldeBezetting.delen.beginstand": "  stand op 1 januari (personen)",
      "gemiddeldeBezetting.delen.instroom": "  instroom in het jaar (personen)",
      "gemiddeldeBezetting.delen.uitstroom": "  uitstroom in het jaar (personen)",
      "gemiddeldeBezetting.delen.timing": "  verdeling over het jaar (personen)",
    },
    uitleg:
      "Delen zijn symmetrisch (Shapley) en tellen op tot het verschil. De mix is 0 waar een van beide met één prijs rekent of gerealiseerd is: dan is van de noodopvang geen eigen prijs bekend.",
    aantalBestanden: (aantal: number, gebruik: string) =>
      `het aantal scenariobestanden is ${aantal}; er moeten er twee staan (${gebruik})`,
    geenJaar: (gebruik: string) => `--jaar is niet ingevuld; er moet een jaartal staan, zoals 2025 (${gebruik})`,
    jaarFout: (jaar: string | undefined) => `--jaar is ${jaar}; er moet één jaartal staan, zoals 2025`,
    hoortBijVergelijk: (jaar: string | undefined) => `--jaar is ${jaar}; het hoort bij vergelijk, hier staat --jaren`,
    nietBijVergelijk: (naam: string, waarde: string | undefined) =>
      `--${naam} is ${waarde}; bij vergelijk mogen alleen --jaar, --formaat en --taal staan`,
    onbekendJaar: (jaar: number, lopen: readonly string[]) => `--jaar is ${jaar}; ${lopen.join(" en ")}`,
    loopt: (scenario: string, van: number, tot: number) => `${scenario} loopt van ${van} tot en met ${tot}`,
    gebruik: "gebruik: npm run --silent simuleer -- vergelijk <a.json> <b.json> --jaar 2025 [--formaat json|csv|tabel]",
  },
  {
    kop: (a: string, b: string, jaar: number) => `${a} (a) beside ${b} (b) in ${jaar}; a difference is a less b`,
    rijen: {
      "kostenCoa.a": "Cost of the COA, a (x €1m)",
      "kostenCoa.b": "Cost of the COA, b (x €1m)",
      "kostenCoa.verschil": "difference (x €1m)",
      "kostenCoa.volume": "  by the number of people (x €1m)",
      "kostenCoa.prijs": "  by the price (x €1m)",
      "kostenCoa.mix": "  by the share of emergency reception (x €1m)",
      "gemiddeldeBezetting.a": "Mean occupancy, a (persons)",
      "gemiddeldeBezetting.b": "Mean occupancy, b (persons)",
      "gemiddeldeBezetting.verschil": "difference (persons)",
      "gemiddeldeBezetting.delen.beginstand": "  count on 1 January (persons)",
      "gemiddeldeBezetting.delen.instroom": "  inflow in the year (persons)",
      "gemiddeldeBezetting.delen.uitstroom": "  outflow in the year (persons)",
      "gemiddeldeBezetting.delen.timing": "  spread over the year (persons)",
    },
    uitleg:
      "Parts are symmetric (Shapley) and add up to the difference. The mix is 0 where one of the two counts with one price or is an outturn: emergency reception then has no price of its own.",
    aantalBestanden: (aantal: number, gebruik: string) =>
      `the number of scenario files is ${aantal}; there must be two (${gebruik})`,
    geenJaar: (gebruik: string) => `--jaar is not given; there must be a year, such as 2025 (${gebruik})`,
    jaarFout: (jaar: string | undefined) => `--jaar is ${jaar}; there must be one year, such as 2025`,
    hoortBijVergelijk: (jaar: string | undefined) => `--jaar is ${jaar}; it belongs to vergelijk, here it is --jaren`,
    nietBijVergelijk: (naam: string, waarde: string | undefined) =>
      `--${naam} is ${waarde}; with vergelijk only --jaar, --formaat and --taal may stand`,
    onbekendJaar: (jaar: number, lopen: readonly string[]) => `--jaar is ${jaar}; ${lopen.join(" and ")}`,
    loopt: (scenario: string, van: number, tot: number) => `${scenario} runs from ${van} to ${tot}`,
    gebruik: "usage: npm run --silent simuleer -- vergelijk <a.json> <b.json> --jaar 2025 [--formaat json|csv|tabel]",
  },
);
