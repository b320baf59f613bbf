import { quotient, uitCijfer, uitPad, uitReeks } from "./formule.ts";
import type { JaarReeksen } from "./jaar-reeksen.ts";
import type { Bekend, JaarcijferDefinitie } from "./jaarcijfer-definitie.ts";

/** Whether the number of pupils is known in the whole year. */
export const pupillenBekend = ({ first }: JaarReeksen, { nidosFrom }: Bekend) => first >= nidosFrom;

const verblijfsduur = quotient(uitReeks("verblijfUitgestroomd", "som"), uitReeks("uitstroomOpvang", "som"));

/** Annual figures of the chain and its cost, in the order in which they are shown. Money is in euros. */
export const KETENCIJFERS = {
  asielinstroom: { eenheid: "persoon", gepubliceerd: uitCijfer("asielinstroom"), raming: uitPad("asielinstroom") },
  instroomOpvang: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("instroomOpvang"),
    raming: uitReeks("instroomOpvang", "som"),
    stroom: "instroomOpvang",
  },
  uitstroomOpvang: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("uitstroomOpvang"),
    raming: uitReeks("uitstroomOpvang", "som"),
    stroom: "uitstroomOpvang",
  },
  gemiddeldeBezetting: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("gemiddeldeBezetting"),
    raming: uitReeks("gemiddeldeBezetting", "gemiddelde"),
  },
  bezettingUltimo: {
    eenheid: "persoon",
    terugval: uitReeks("bezetting", "ultimo"),
    raming: uitReeks("bezetting", "ultimo"),
    herkomst: "afgeleid",
  },
  bezettingPiek: {
    eenheid: "persoon",
    terugval: uitReeks("bezetting", "piek"),
    raming: uitReeks("bezetting", "piek"),
    herkomst: "afgeleid",
  },
  verblijfsduurOpUitstroom: {
    eenheid: "maand",
    gepubliceerd: uitCijfer("verblijfsduurOpUitstroom"),
    terugval: verblijfsduur,
    raming: verblijfsduur,
  },
  instroomAmv: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("instroomAmv"),
    raming: uitReeks("instroomAmv", "som"),
    stroom: "instroomAmv",
    bekend: pupillenBekend,
  },
  pupillenUltimo: {
    eenheid: "persoon",
    gepubliceerd: uitCijfer("pupillenNidos"),
    raming: uitReeks("pupillen", "ultimo"),
    bekend: pupillenBekend,
  },
  plekkenNodigPiek: { eenheid: "plek", raming: uitReeks("plekkenNodig", "piek") },
  noodopvangGemiddeld: { eenheid: "plek", raming: uitReeks("noodopvang", "gemiddelde") },
  kostenCoa: { eenheid: "euro", gepubliceerd: uitCijfer("uitgavenCoa"), raming: uitReeks("kostenCoa", "som") },
  kostenNidos: {
    eenheid: "euro",
    gepubliceerd: uitCijfer("uitgavenNidos"),
    raming: uitReeks("kostenNidos", "som"),
    bekend: pupillenBekend,
  },
} as const satisfies Readonly<Record<string, JaarcijferDefinitie>>;
