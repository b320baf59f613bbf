import { quotient, som, uitCijfer, uitReeks, verschil } from "./formule.ts";
import type { JaarReeksen } from "./jaar-reeksen.ts";
import type { JaarcijferDefinitie } from "./jaarcijfer-definitie.ts";
import { DWANGSOMMEN_BEKEND } from "./sector-historie.ts";

/** Parts of the funding of the IND, by their figure in Table 9 and their series. */
const ONDERDELEN = [
  ["indAsiel", "productieAsiel"],
  ["indRegulier", "productieRegulier"],
  ["indNaturalisatie", "productieNaturalisatie"],
  ["indKetenondersteuning", "ketenondersteuning"],
  ["indLumpsum", "lumpsumInd"],
  ["indSpecifiek", "specifiekInd"],
] as const;

const bekostiging = som(...ONDERDELEN.map(([cijfer]) => uitCijfer(cijfer)));
// Table 9 prints the leges as a negative number.
const bijdrage = som(bekostiging, uitCijfer("indLeges"));

const voorziening = ({ first }: JaarReeksen) => first >= DWANGSOMMEN_BEKEND;

/** A product group: cases (turnover over cost price, derived), cost price, turnover, production. */
const zaken = (groep: string) =>
  ({
    eenheid: "zaak",
    gepubliceerd: quotient(uitCijfer(`indOmzet${groep}`), uitCijfer(`indKostprijs${groep}`)),
    raming: uitReeks(`afdoeningen${groep}`, "som"),
  }) as const;
const kostprijs = (groep: string) =>
  ({
    eenheid: "euro/zaak",
    gepubliceerd: uitCijfer(`indKostprijs${groep}`),
    raming: quotient(uitReeks(`omzet${groep}`, "som"), uitReeks(`afdoeningen${groep}`, "som")),
  }) as const;
const euro = (cijfer: string, reeks: string) =>
  ({ eenheid: "euro", gepubliceerd: uitCijfer(cijfer), raming: uitReeks(reeks, "som") }) as const;

/** IND: work in cases, turnover, funding by part, timeliness, provision for dwangsommen. */
export const INDCIJFERS = {
  werkvoorraadAsielUltimo: {
    eenheid: "zaak",
    terugval: uitReeks("werkvoorraadAsiel", "ultimo"),
    raming: uitReeks("werkvoorraadAsiel", "ultimo"),
  },
  afdoeningenAsiel: zaken("Asiel"),
  afdoeningenRegulier: zaken("Regulier"),
  afdoeningenNaturalisatie: zaken("Naturalisatie"),
  tijdigheidAsiel: {
    eenheid: "1",
    gepubliceerd: uitCijfer("indTijdigAsiel"),
    raming: quotient(uitReeks("afdoeningenAsielOpTijd", "som"), uitReeks("afdoeningenAsiel", "som")),
  },
  kostprijsAsiel: kostprijs("Asiel"),
  kostprijsRegulier: kostprijs("Regulier"),
  kostprijsNaturalisatie: kostprijs("Naturalisatie"),
  omzetAsiel: euro("indOmzetAsiel", "omzetAsiel"),
  omzetRegulier: euro("indOmzetRegulier", "omzetRegulier"),
  omzetNaturalisatie: euro("indOmzetNaturalisatie", "omzetNaturalisatie"),
  productieAsiel: euro("indAsiel", "productieAsiel"),
  productieRegulier: euro("indRegulier", "productieRegulier"),
  productieNaturalisatie: euro("indNaturalisatie", "productieNaturalisatie"),
  ketenondersteuning: euro("indKetenondersteuning", "ketenondersteuning"),
  lumpsumInd: euro("indLumpsum", "lumpsumInd"),
  specifiekInd: euro("indSpecifiek", "specifiekInd"),
  bekostigingInd: {
    eenheid: "euro",
    gepubliceerd: bekostiging,
    raming: som(...ONDERDELEN.map(([, reeks]) => uitReeks(reeks, "som"))),
  },
  bekostigingIndGedrukt: { eenheid: "euro", gepubliceerd: uitCijfer("indTotaleBekostiging") },
  legesInd: { eenheid: "euro", gepubliceerd: uitCijfer("indLeges"), raming: verschil(uitReeks("legesInd", "som")) },
  bijdrageInd: { eenheid: "euro", gepubliceerd: bijdrage, raming: uitReeks("kostenInd", "som") },
  bijdrageIndGedrukt: { eenheid: "euro", gepubliceerd: uitCijfer("indBijdrage") },
  kostenIndRestant: { eenheid: "euro", gepubliceerd: verschil(uitCijfer("uitgavenInd"), bijdrage) },
  kostenInd: euro("uitgavenInd", "kostenInd"),
  teruggaveInd: euro("teruggaveInd2024", "teruggaveInd"),
  dwangsommenBegin: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("dwangsommenStandBegin"),
    raming: uitReeks("voorzieningDwangsommen", "begin"),
    bekend: voorziening,
  },
  dotatieDwangsommen: { ...euro("dwangsommenDotatie", "dotatieDwangsommen"), bekend: voorziening },
  onttrekkingDwangsommen: { ...euro("dwangsommenOnttrekking", "onttrekkingDwangsommen"), bekend: voorziening },
  dwangsommenUltimo: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("dwangsommenStandEind"),
    raming: uitReeks("voorzieningDwangsommen", "ultimo"),
    bekend: voorziening,
  },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;
