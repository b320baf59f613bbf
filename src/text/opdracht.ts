import { catalogus } from "./taal.ts";

/** What the command line says. Names of options and files are the same in both languages. */
export const opdrachtTekst = catalogus(
  {
    gebruik:
      "gebruik: npm run --silent simuleer -- <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026] [--trekkingen 2000] [--taal nl|en], of: terugtoets [--formaat json|tabel], xmile <scenario.json>, draai <model.xmile> [--formaat csv|json]",
    onleesbaar: (opdracht: string, gebruik: string) => `de opdracht is "${opdracht}"; ${gebruik}`,
    aantalBestanden: (aantal: number, gebruik: string) =>
      `het aantal scenariobestanden is ${aantal}; er moet er één staan (${gebruik})`,
    formaat: (formaat: string | undefined) => `--formaat is ${formaat}; er mag json, csv of tabel staan`,
    jaren: (jaren: string | undefined) =>
      `--jaren is ${jaren}; er mogen jaartallen met komma's ertussen staan, zoals 2025,2026`,
    trekkingen: (trekkingen: string | undefined, minst: number, meest: number) =>
      `--trekkingen is ${trekkingen}; er mag een geheel getal van ${minst} tot ${meest} staan`,
    taal: (taal: string | undefined) => `--taal is ${taal}; er mag nl of en staan`,
    geenCsv: "--formaat is csv; bij terugtoets mag json of tabel staan",
    onbekendeJaren: (jaren: string, scenario: string, eerste: number, laatste: number) =>
      `--jaren is ${jaren}; ${scenario} loopt van ${eerste} tot en met ${laatste}`,
    nietGevonden: (bestand: string) =>
      `bestand ${bestand} is niet gevonden; geef het pad van een scenario, zoals scenarios/realisatie-2025.json`,
    geenTekst: (bestand: string) => `bestand ${bestand} is niet als tekst (UTF-8) te lezen; geef een JSON-bestand`,
    kop: (naam: string, oorsprong: string, model: string, cijfers: string) =>
      `${naam} (raming vanaf ${oorsprong}; model ${model}, cijfers ${cijfers})`,
    ja: "ja",
    nee: "nee",
    toetsKop: ["oorsprong", "jaar", "realisatie", "mediaan", "p10", "p90", "fout", "CRPS", "in band", "band"],
    eenJaarVooruit: "Gemiddelde bezetting één jaar vooruit, instroom per maand bekend",
    fout: (fout: string) => `gemiddelde absolute fout ${fout}`,
    foutEnBand: (fout: string, binnen: number, aantal: number, trekkingen: string) =>
      `gemiddelde absolute fout ${fout}; binnen de 80%-band ${binnen} van ${aantal}; effectieve trekkingen ${trekkingen}`,
    referenties: "Referenties, fout per jaar en gemiddeld absoluut",
    referentie: "referentie",
    gemiddeld: "gemiddeld",
    namen: {
      vorigeUitstroom: "uitstroom van vorig jaar, gelijk verdeeld",
      vorigeUitstroomPlusInstroom: "plus b × verandering van de instroom, b uit eerdere jaren",
      metTerugwerkendeB: "hetzelfde met b = 0,35 (achteraf gekozen)",
      ware: "de ware uitstroom, gelijk verdeeld (bodem)",
      vorigeUitstroomJaarinstroom: "uitstroom van vorig jaar, alleen jaarinstroom bekend",
    },
    alleenJaarinstroom: "Alleen de jaarinstroom bekend",
    tweeJaarVooruit: "Twee jaar vooruit, instroom per maand bekend",
    metMpp: "Met de instroom van elke MPP-editie",
    mppKop: ["editie", "pad", "instroom", "werd"],
    ministerie: "Ramingen van het ministerie",
    ministerieKop: ["raming", "jaar", "bezetting", "fout"],
  },
  {
    gebruik:
      "usage: npm run --silent simuleer -- <scenario.json> [--formaat json|csv|tabel] [--jaren 2025,2026] [--trekkingen 2000] [--taal nl|en], or: terugtoets [--formaat json|tabel], xmile <scenario.json>, draai <model.xmile> [--formaat csv|json]",
    onleesbaar: (opdracht: string, gebruik: string) => `the command is "${opdracht}"; ${gebruik}`,
    aantalBestanden: (aantal: number, gebruik: string) =>
      `the number of scenario files is ${aantal}; there must be one (${gebruik})`,
    formaat: (formaat: string | undefined) => `--formaat is ${formaat}; it may be json, csv or tabel`,
    jaren: (jaren: string | undefined) =>
      `--jaren is ${jaren}; there may be years with commas between them, such as 2025,2026`,
    trekkingen: (trekkingen: string | undefined, minst: number, meest: number) =>
      `--trekkingen is ${trekkingen}; it may be a whole number from ${minst} to ${meest}`,
    taal: (taal: string | undefined) => `--taal is ${taal}; it may be nl or en`,
    geenCsv: "--formaat is csv; with terugtoets it may be json or tabel",
    onbekendeJaren: (jaren: string, scenario: string, eerste: number, laatste: number) =>
      `--jaren is ${jaren}; ${scenario} runs from ${eerste} to ${laatste}`,
    nietGevonden: (bestand: string) =>
      `file ${bestand} is not found; give the path of a scenario, such as scenarios/realisatie-2025.json`,
    geenTekst: (bestand: string) => `file ${bestand} is not readable as text (UTF-8); give a JSON file`,
    kop: (naam: string, oorsprong: string, model: string, cijfers: string) =>
      `${naam} (forecast from ${oorsprong}; model ${model}, figures ${cijfers})`,
    ja: "yes",
    nee: "no",
    toetsKop: ["origin", "year", "outturn", "median", "p10", "p90", "error", "CRPS", "in band", "band"],
    eenJaarVooruit: "Average occupancy one year ahead, inflow by month known",
    fout: (fout: string) => `mean absolute error ${fout}`,
    foutEnBand: (fout: string, binnen: number, aantal: number, trekkingen: string) =>
      `mean absolute error ${fout}; within the 80% band ${binnen} of ${aantal}; effective draws ${trekkingen}`,
    referenties: "References, error by year and mean absolute",
    referentie: "reference",
    gemiddeld: "mean",
    namen: {
      vorigeUitstroom: "last year's outflow, evenly spread",
      vorigeUitstroomPlusInstroom: "plus b × change of the inflow, b from earlier years",
      metTerugwerkendeB: "the same with b = 0.35 (chosen afterwards)",
      ware: "the true outflow, evenly spread (floor)",
      vorigeUitstroomJaarinstroom: "last year's outflow, only the year's inflow known",
    },
    alleenJaarinstroom: "Only the year's inflow known",
    tweeJaarVooruit: "Two years ahead, inflow by month known",
    metMpp: "With the inflow of each MPP edition",
    mppKop: ["edition", "path", "inflow", "came"],
    ministerie: "Forecasts of the ministry",
    ministerieKop: ["forecast", "year", "occupancy", "error"],
  },
);
