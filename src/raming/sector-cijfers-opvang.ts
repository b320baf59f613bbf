import { product, quotient, uitCijfer, uitReeks, verschil } from "./formule.ts";
import type { JaarReeksen } from "./jaar-reeksen.ts";
import type { Bekend, JaarcijferDefinitie } from "./jaarcijfer-definitie.ts";
import { pupillenBekend } from "./keten-cijfers.ts";

/** Table 6 begins in this year; before it there is nothing for the model to be laid beside. */
const EERSTE_JAAR_TABEL_6 = 2021;

const uitgaven = uitCijfer("uitgavenCoa");
const bezetting = uitCijfer("gemiddeldeBezetting");
const naAfrekening = verschil(uitgaven, uitCijfer("teruggaveCoa2024", 1));
const productgroep = (naam: string) =>
  ({
    eenheid: "euro",
    gepubliceerd: product(uitCijfer(`coaAandeel${naam}`), uitgaven),
  }) as const;
const metDelen = ({ jaar }: JaarReeksen, { eenPrijs }: Bekend) => jaar >= EERSTE_JAAR_TABEL_6 && !eenPrijs;
/** Of the realised years, the last: its settlement is still to come. */
const nogAfTeRekenen = ({ first }: JaarReeksen, { origin }: Bekend) => first + 12 >= origin;

/** COA beside its cost: price per head, base and surcharge, product groups, settlement, places. */
export const COACIJFERS = {
  prijsCoa: {
    eenheid: "euro/persoon",
    gepubliceerd: quotient(uitgaven, bezetting),
    raming: quotient(uitReeks("kostenCoa", "som"), uitReeks("gemiddeldeBezetting", "gemiddelde")),
  },
  kostenCoaBasis: {
    eenheid: "euro",
    terugval: uitReeks("kostenCoaBasis", "som"),
    raming: uitReeks("kostenCoaBasis", "som"),
    bekend: metDelen,
  },
  kostenCoaToeslag: {
    eenheid: "euro",
    terugval: uitReeks("kostenCoaToeslag", "som"),
    raming: uitReeks("kostenCoaToeslag", "som"),
    bekend: metDelen,
  },
  kostenCoaRestant: {
    eenheid: "euro",
    terugval: verschil(uitgaven, uitReeks("kostenCoa", "som")),
  },
  kostenCoaPersoneel: { ...productgroep("Personeel"), raming: uitReeks("kostenCoaPersoneel", "som") },
  kostenCoaMaterieel: { ...productgroep("Materieel"), raming: uitReeks("kostenCoaMaterieel", "som") },
  kostenCoaRente: { ...productgroep("Rente"), raming: uitReeks("kostenCoaRente", "som") },
  kostenCoaZorg: { ...productgroep("Zorg"), raming: uitReeks("kostenCoaZorg", "som") },
  teruggaveCoa: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("teruggaveCoa2024"),
    raming: uitReeks("teruggaveCoa", "som"),
  },
  kostenCoaNaAfrekening: {
    eenheid: "euro",
    gepubliceerd: naAfrekening,
    terugval: uitReeks("naAfrekeningCoa", "som"),
    raming: uitReeks("naAfrekeningCoa", "som"),
    bekend: nogAfTeRekenen,
  },
  prijsCoaNaAfrekening: {
    eenheid: "euro/persoon",
    gepubliceerd: quotient(naAfrekening, bezetting),
    terugval: quotient(uitReeks("naAfrekeningCoa", "som"), bezetting),
    raming: quotient(uitReeks("naAfrekeningCoa", "som"), uitReeks("gemiddeldeBezetting", "gemiddelde")),
    bekend: nogAfTeRekenen,
  },
  bijdrageDepartementen: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("coaBijdrageOverigeDepartementen"),
    raming: uitReeks("bijdrageDepartementen", "som"),
  },
  leningenCoa: { eenheid: "euro", gepubliceerd: uitCijfer("coaLeningenEind") },
  meerjarigePlekkenUltimo: {
    eenheid: "plek",
    gepubliceerd: product(uitCijfer("aandeelMeerjarigEind2025"), uitCijfer("opvangplekkenEind2025")),
    raming: uitReeks("meerjarigePlekken", "ultimo"),
  },
  tekortGemiddeld: { eenheid: "plek", raming: uitReeks("tekort", "gemiddelde") },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;

const begeleiding = product(uitCijfer("begeleidingskostenPerAmv"), uitCijfer("pupillenNidos"));
const verzorging = verschil(uitCijfer("uitgavenNidos"), begeleiding, uitCijfer("instroomteamNidos"));
const leeftijd = (id: string) =>
  ({ eenheid: "persoon", raming: uitReeks(id, "ultimo"), bekend: pupillenBekend }) as const;

/** Nidos beside its cost: the parts of the price, the care equivalent, ages, settlement. */
export const NIDOSCIJFERS = {
  kostenNidosBegeleiding: {
    eenheid: "euro",
    gepubliceerd: begeleiding,
    raming: uitReeks("kostenNidosBegeleiding", "som"),
    bekend: pupillenBekend,
  },
  kostenNidosVerzorging: {
    eenheid: "euro",
    gepubliceerd: verzorging,
    raming: uitReeks("kostenNidosVerzorging", "som"),
    bekend: pupillenBekend,
  },
  kostenNidosInstroomteam: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("instroomteamNidos"),
    raming: uitReeks("kostenNidosInstroomteam", "som"),
  },
  verzorgingsequivalent: {
    eenheid: "persoon",
    gepubliceerd: quotient(verzorging, uitCijfer("verzorgingskostenPerAmv")),
    raming: uitReeks("verzorgingsequivalent", "gemiddelde"),
    bekend: pupillenBekend,
  },
  pupillenOnder15Ultimo: leeftijd("pupillenOnder15"),
  pupillen15Ultimo: leeftijd("pupillen15"),
  pupillen16Ultimo: leeftijd("pupillen16"),
  pupillen17Ultimo: leeftijd("pupillen17"),
  verlengdeOpvangUltimo: leeftijd("verlengdeOpvang"),
  teruggaveNidos: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("teruggaveNidos2024"),
    raming: uitReeks("teruggaveNidos", "som"),
    bekend: ({ first }: JaarReeksen, { origin, nidosFrom }: Bekend) => first <= origin || first - 12 >= nidosFrom,
  },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;
