import { exp } from "../../src/engine/exp.ts";
import type { Engine } from "../engine.ts";
import type { NeutralModel } from "../neutral-model.ts";

/** The model written out by hand in TypeScript, a draw at a time, everything that stays the same taken out of the loop. */
export function scalar(model: NeutralModel): Engine {
  const place = new Map(model.constants.map(({ id }, k) => [id, k]));
  const series = new Map(model.lookups.map(({ id, values }) => [id, values]));
  const asielinstroom = series.get("asielinstroom_verloop") as Float64Array;
  const seizoen = series.get("seizoen_verloop") as Float64Array;
  return {
    name: "met de hand, scalaire TypeScript",
    prepare(draws, count, months) {
      const of = (id: string) => draws[place.get(id) as number] as Float64Array;
      const opvangfactorOf = of("opvangfactor");
      const aandeelKortOf = of("aandeel_kort");
      const aandeelAlleenstaandOf = of("aandeel_alleenstaand");
      const inwilligingOf = of("inwilligingspercentage");
      const inwilligingVerlengdOf = of("inwilligingspercentage_verlengd");
      const aandeelVerlengdOf = of("aandeel_verlengd");
      const duurAanmeldingOf = of("duur_aanmelding");
      const duurKortOf = of("duur_kort");
      const duurProcedureOf = of("duur_procedure");
      const duurVerlengdOf = of("duur_verlengd");
      const duurTotVertrekOf = of("duur_tot_vertrek");
      const duurHuisvestingOf = of("duur_huisvesting");
      const duurAfgewezenOf = of("duur_afgewezen");
      const besluitcapaciteitOf = of("besluitcapaciteit");
      const groeiOf = of("groei_besluitcapaciteit");
      const huisvestingscapaciteitOf = of("huisvestingscapaciteit");
      const vertrekcapaciteitOf = of("vertrekcapaciteit");
      const nareisfactorOf = of("nareisfactor");
      const duurNareisOf = of("duur_nareis");
      const nareisDirectOf = of("nareis_direct");
      const bezettingsgraadOf = of("bezettingsgraad");
      const buitenLocatiesOf = of("buiten_locaties");
      const nieuwePlekkenOf = of("nieuwe_plekken");
      const contractduurOf = of("contractduur");
      const plafondOf = of("noodopvangplafond");
      const prijsMeerjarigOf = of("prijs_meerjarig");
      const toeslagOf = of("toeslag_nood");
      const duurPupilOf = of("duur_pupil");
      const prijsPupilOf = of("prijs_pupil");
      return {
        run() {
          const uitgaven = new Float64Array(months * count);
          for (let draw = 0; draw < count; draw++) {
            const opvangfactor = opvangfactorOf[draw] as number;
            const aandeelKort = aandeelKortOf[draw] as number;
            const aandeelAlleenstaand = aandeelAlleenstaandOf[draw] as number;
            const inwilliging = inwilligingOf[draw] as number;
            const inwilligingVerlengd = inwilligingVerlengdOf[draw] as number;
            const aandeelVerlengd = aandeelVerlengdOf[draw] as number;
            const duurProcedure = duurProcedureOf[draw] as number;
            const duurTotVertrek = duurTotVertrekOf[draw] as number;
            const besluitcapaciteit = besluitcapaciteitOf[draw] as number;
            const groei = groeiOf[draw] as number;
            const huisvestingscapaciteit = huisvestingscapaciteitOf[draw] as number;
            const vertrekcapaciteit = vertrekcapaciteitOf[draw] as number;
            const nareisfactor = nareisfactorOf[draw] as number;
            const nareisDirect = nareisDirectOf[draw] as number;
            const bezettingsgraad = bezettingsgraadOf[draw] as number;
            const buitenLocaties = buitenLocatiesOf[draw] as number;
            const nieuwePlekken = nieuwePlekkenOf[draw] as number;
            const contractduur = contractduurOf[draw] as number;
            const plafond = plafondOf[draw] as number;
            const prijsMeerjarig = prijsMeerjarigOf[draw] as number;
            const toeslag = toeslagOf[draw] as number;
            const prijsPupil = prijsPupilOf[draw] as number;
            const deelAanmelding = 1 - exp(-1 / (duurAanmeldingOf[draw] as number));
            const deelKort = 1 - exp(-1 / (duurKortOf[draw] as number));
            const deelVerlengd = 1 - exp(-1 / (duurVerlengdOf[draw] as number));
            const deelHuisvesting = 1 - exp(-1 / (duurHuisvestingOf[draw] as number));
            const deelAfgewezen = 1 - exp(-1 / (duurAfgewezenOf[draw] as number));
            const deelPupil = 1 - exp(-1 / (duurPupilOf[draw] as number));
            const deelNareis = 1 - exp(-3 / (duurNareisOf[draw] as number));
            const rateProcedure = 1 / duurProcedure + 1 / duurTotVertrek;
            const deelProcedure = 1 - exp(-rateProcedure);

            let aanmelding = 1500;
            let kortVerblijf = 1200;
            let inProcedure = 12000;
            let verlengdeProcedure = 2400;
            let vergunninghouders = 5200;
            let afgewezenen = 4300;
            let nareis1 = 4000;
            let nareis2 = 4000;
            let nareis3 = 4000;
            let meerjarigePlekken = 22000;
            let pupillen = 5600;
            let uitgegeven = 0;
            for (let month = 0; month < months; month++) {
              const instroom = opvangfactor * (asielinstroom[month] as number) * (seizoen[month] as number);
              const uitAanmelding = aanmelding * deelAanmelding;
              const naarKort = aandeelKort * uitAanmelding;
              const capaciteitNu = besluitcapaciteit * exp(groei * month);
              const vrij = inProcedure * deelProcedure;
              const uitProcedure = Math.min(capaciteitNu, vrij / duurProcedure / rateProcedure);
              const vertrekProcedure = vrij / duurTotVertrek / rateProcedure;
              const naarVerlengd = aandeelVerlengd * uitProcedure;
              const eersteBesluiten = uitProcedure - naarVerlengd;
              const rest = Math.max(0, capaciteitNu - uitProcedure);
              const besluitenVerlengd = Math.min(rest + 200, verlengdeProcedure * deelVerlengd);
              const inwilligingen = inwilliging * eersteBesluiten + inwilligingVerlengd * besluitenVerlengd;
              const afwijzingen = eersteBesluiten + besluitenVerlengd - inwilligingen;
              const huisvesting = Math.min(huisvestingscapaciteit, vergunninghouders * deelHuisvesting);
              const vertrekAfgewezen = Math.min(vertrekcapaciteit, afgewezenen * deelAfgewezen);
              const vertrekKort = kortVerblijf * deelKort;
              const naar2 = nareis1 * deelNareis;
              const naar3 = nareis2 * deelNareis;
              const aankomst = nareis3 * deelNareis;
              const bezetting =
                aanmelding + kortVerblijf + inProcedure + verlengdeProcedure + vergunninghouders + afgewezenen;
              const plekkenNodig = Math.max(0, bezetting - buitenLocaties) / bezettingsgraad;
              const noodopvang = Math.min(plafond, Math.max(0, plekkenNodig - meerjarigePlekken));
              const kosten = prijsMeerjarig * plekkenNodig + toeslag * noodopvang + prijsPupil * pupillen;

              const at = month * count + draw;
              uitgaven[at] = uitgegeven;

              aanmelding += instroom - uitAanmelding;
              kortVerblijf += naarKort + nareisDirect * aankomst - vertrekKort;
              inProcedure += uitAanmelding - naarKort - uitProcedure - vertrekProcedure;
              verlengdeProcedure += naarVerlengd - besluitenVerlengd;
              vergunninghouders += inwilligingen + (1 - nareisDirect) * aankomst - huisvesting;
              afgewezenen += afwijzingen - vertrekAfgewezen;
              nareis1 += nareisfactor * inwilligingen - naar2;
              nareis2 += naar2 - naar3;
              nareis3 += naar3 - aankomst;
              meerjarigePlekken += nieuwePlekken - meerjarigePlekken / contractduur;
              pupillen += aandeelAlleenstaand * instroom - pupillen * deelPupil;
              uitgegeven += kosten;
            }
          }
          return [uitgaven];
        },
      };
    },
  };
}
