import { getal, miljoen, procent } from "./formats.ts";
import { catalogus } from "./taal.ts";

/** What a thousand people, a month, a percentage point, a thousand euros and a thousand places do. */
export const gevoeligheidTekst = catalogus(
  {
    zin: (jaar: number, dit: number, volgend: number) =>
      `Duizend mensen meer instroom per jaar kost in ${jaar} ${miljoen(dit, 0)} en in ${jaar + 1} ${miljoen(volgend, 0)}`,
    zinLeeg: (naam: string) => `${naam} heeft geen twee hele geraamde jaren om gevoeligheid te meten`,
    stappen: {
      personen: { meer: "1.000 mensen meer instroom per jaar", minder: "1.000 mensen minder instroom per jaar" },
      verblijf: { meer: "1 maand langer verblijf", minder: "1 maand korter verblijf" },
      inwilliging: { meer: "1 procentpunt meer inwilliging", minder: "1 procentpunt minder inwilliging" },
      prijs: { meer: "€ 1.000 meer per plek", minder: "€ 1.000 minder per plek" },
      plekken: { meer: "1.000 meerjarige plekken meer", minder: "1.000 meerjarige plekken minder" },
    },
    tabel: "Tabel gevoeligheid",
    caption: (naam: string, vanaf: string) =>
      `(bedragen x € 1 mln., mensen als jaargemiddelde) verschil met ${naam}, gewijzigd vanaf ${vanaf}`,
    wijziging: "Wijziging",
    kosten: (jaar: number) => `Kosten COA ${jaar}`,
    afrekening: (jaar: number) => `Afrekening over ${jaar} (terug in ${jaar + 1})`,
    mensen: (jaar: number) => `Mensen ${jaar}`,
    geldig: "Op te schalen tot",
    keer: (keren: number) =>
      keren === 0 ? "geen gevolg" : keren === 1 ? "niet, alleen deze stap" : `${getal(keren)} keer de stap`,
    uitleg: (share: number, runs: number, keren: string) =>
      `Elk getal is een eigen doorrekening van het model (${getal(runs)} samen). Opschalen mag tot waar een even grote veelvoud van de stap (${keren} keer, apart doorgerekend) binnen ${procent(share, 0)} van het opgeschaalde antwoord blijft, in beide jaren.`,
    afrekeningUitleg:
      "Het voorschot van dit jaar ligt vast: wat het jaar meer kost, komt er het jaar erna minder terug (bruto onder ontvangsten).",
    verblijfUitleg:
      "Een maand verblijf: wie vanaf die maand vertrekt, vertrekt een maand later of eerder. Een plek van € 1.000: elke plek, per persoon gedeeld door de bezettingsgraad. Plekken komen of gaan in de eerste twee maanden.",
  },
  {
    zin: (jaar: number, dit: number, volgend: number) =>
      `A thousand more people a year costs ${miljoen(dit, 0)} in ${jaar} and ${miljoen(volgend, 0)} in ${jaar + 1}`,
    zinLeeg: (naam: string) => `${naam} does not forecast two whole years to measure sensitivity in`,
    stappen: {
      personen: { meer: "1,000 more people a year", minder: "1,000 fewer people a year" },
      verblijf: { meer: "1 month longer stay", minder: "1 month shorter stay" },
      inwilliging: { meer: "1 percentage point more acceptance", minder: "1 percentage point less acceptance" },
      prijs: { meer: "€1,000 more per place", minder: "€1,000 less per place" },
      plekken: { meer: "1,000 more long-lease places", minder: "1,000 fewer long-lease places" },
    },
    tabel: "Table sensitivity",
    caption: (naam: string, vanaf: string) =>
      `(amounts x € 1m, people as mean of the year) difference with ${naam}, changed from ${vanaf} on`,
    wijziging: "Change",
    kosten: (jaar: number) => `Cost of the COA ${jaar}`,
    afrekening: (jaar: number) => `Settlement over ${jaar} (back in ${jaar + 1})`,
    mensen: (jaar: number) => `People ${jaar}`,
    geldig: "May be scaled up to",
    keer: (keren: number) =>
      keren === 0 ? "no effect" : keren === 1 ? "not, only this step" : `${getal(keren)} times the step`,
    uitleg: (share: number, runs: number, keren: string) =>
      `Each number is a run of the model of its own (${getal(runs)} in all). It may be scaled to where as large a multiple of the step (${keren} times, run apart) stays within ${procent(share, 0)} of the scaled answer, in both years.`,
    afrekeningUitleg:
      "This year's advance stands: what the year costs more comes back less the year after (gross under receipts).",
    verblijfUitleg:
      "A month of stay: whoever leaves from that month on leaves a month later or earlier. €1,000 a place: every place, per person divided by the occupancy rate. Places come or go in the first two months.",
  },
);
