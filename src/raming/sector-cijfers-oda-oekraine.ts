import { openbareCijfers } from "../figures/figures.ts";
import { EERSTE_JAAR } from "../units/maand.ts";
import { getal, product, quotient, uitCijfer, uitReeks, verschil } from "./formule.ts";
import type { JaarReeksen } from "./jaar-reeksen.ts";
import type { Bekend, JaarcijferDefinitie } from "./jaarcijfer-definitie.ts";
import { pupillenBekend } from "./keten-cijfers.ts";
import { ONTHEEMDEN_BEKEND } from "./sector-historie.ts";

const odaPersonen = quotient(uitCijfer("odaCoa"), quotient(uitCijfer("uitgavenCoa"), uitCijfer("gemiddeldeBezetting")));
const euro = (cijfer: string, reeks: string) =>
  ({ eenheid: "euro", gepubliceerd: uitCijfer(cijfer), raming: uitReeks(reeks, "som") }) as const;

/** ODA: first-year residents, and what of reception counts as aid. */
export const ODACIJFERS = {
  eerstejaarsGemiddeld: {
    eenheid: "persoon",
    terugval: uitReeks("eerstejaars", "gemiddelde"),
    raming: uitReeks("eerstejaars", "gemiddelde"),
    // The belts are empty at the start of history.
    bekend: ({ jaar }: JaarReeksen) => jaar > EERSTE_JAAR,
  },
  odaPersonen: { eenheid: "persoon", gepubliceerd: odaPersonen, raming: uitReeks("odaPersonen", "gemiddelde") },
  odaDeelBezetting: {
    eenheid: "1",
    gepubliceerd: quotient(odaPersonen, uitCijfer("gemiddeldeBezetting")),
    raming: quotient(uitReeks("odaPersonen", "gemiddelde"), uitReeks("gemiddeldeBezetting", "gemiddelde")),
  },
  odaCoa: euro("odaCoa", "odaCoa"),
  odaNidos: { ...euro("odaNidos", "odaNidos"), bekend: pupillenBekend },
  odaTolken: euro("odaIndTolken", "odaTolken"),
  odaRechtsbijstand: euro("odaRechtsbijstand", "odaRechtsbijstand"),
  odaVluchtelingenwerk: euro("odaVluchtelingenwerk", "odaVluchtelingenwerk"),
  odaTotaal: { ...euro("odaTotaal", "odaTotaal"), bekend: pupillenBekend },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;

const gemeenten = uitCijfer("uitgavenOekraineMedeoverheden");
const zorg = uitCijfer("oekraineMedischeZorg2025");
const gemeentelijk = uitCijfer("ontheemdenGemeentelijkeOpvangEind2025");
const { rows, bron } = openbareCijfers.oekrainePrijsPerPlek;
const prijsPerDag = rows.find(({ tot }) => tot === "2025");
if (!prijsPerDag) throw new Error("oekrainePrijsPerPlek heeft geen prijs tot en met 2025");
const pxq = product(
  gemeentelijk,
  getal("euro per plek per dag tot en met 2025", prijsPerDag.waarde, bron),
  getal("dagen per jaar", 365, "kalender"),
);
const ultimoGemeentelijk = product(uitReeks("aandeelGemeentelijkeOpvang", "ultimo"), uitReeks("ontheemden", "ultimo"));

const bekend = ({ first }: JaarReeksen, { origin }: Bekend) => first >= Math.max(origin, ONTHEEMDEN_BEKEND);

/** Oekraïne: displaced persons, where they live, and what they cost. Amounts are gross. */
export const OEKRAINECIJFERS = {
  ontheemdenUltimo: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("ontheemdenOekraineEind2025"),
    raming: uitReeks("ontheemden", "ultimo"),
    bekend,
  },
  ontheemdenGemeentelijkUltimo: { eenheid: "persoon", gepubliceerd: gemeentelijk, raming: ultimoGemeentelijk, bekend },
  ontheemdenEldersUltimo: {
    eenheid: "persoon",
    gepubliceerd: verschil(uitCijfer("ontheemdenOekraineEind2025"), gemeentelijk),
    raming: verschil(uitReeks("ontheemden", "ultimo"), ultimoGemeentelijk),
    bekend,
  },
  oekrainePxq: { eenheid: "euro", gepubliceerd: pxq, raming: uitReeks("kostenOekraineGemeenten", "som"), bekend },
  oekraineRestant: { eenheid: "euro", gepubliceerd: verschil(gemeenten, pxq) },
  kostenOekraineGemeenten: {
    ...euro("uitgavenOekraineMedeoverheden", "kostenOekraineGemeenten"),
    bekend,
  },
  kostenOekraineSubsidies: { eenheid: "euro", gepubliceerd: uitCijfer("uitgavenOekraineSubsidies") },
  kostenOekraineOpdrachten: { eenheid: "euro", gepubliceerd: uitCijfer("uitgavenOekraineOpdrachten") },
  kostenOekraineZorg: { ...euro("oekraineMedischeZorg2025", "kostenOekraineZorg"), bekend },
  kostenOekraineOverig: {
    eenheid: "euro",
    gepubliceerd: verschil(uitCijfer("uitgavenOekraine"), gemeenten, zorg),
    raming: uitReeks("kostenOekraineOverig", "som"),
    bekend,
  },
  kostenOekraine: { ...euro("uitgavenOekraine", "kostenOekraine"), bekend },
  teruggaveOekraine: {
    ...euro("teruggaveOekraine2024", "teruggaveOekraine"),
    bekend: ({ first }: JaarReeksen, { origin }: Bekend) =>
      first <= origin || first - 12 >= Math.max(origin, ONTHEEMDEN_BEKEND),
  },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;
