import { begrotingVan } from "../raming/afleiding.ts";
import { JAARCIJFERS, type Jaarcijfer } from "../raming/jaarcijfers.ts";
import type { Raming } from "../raming/raming.ts";
import { jaarcijferNaam } from "../text/names.ts";
import { uitvoerTekst } from "../text/uitvoer.ts";
import { januari } from "../units/maand.ts";
import { adres, type Blad, type BladCel } from "./blad.ts";
import { herkomstRegel } from "./raming-csv.ts";
import type { PxqBladen } from "./werkmap-pxq.ts";

const IDS = Object.keys(JAARCIJFERS) as Jaarcijfer[];
/** Items of the budget. */
const POSTEN = ["kostenCoa", "kostenNidos", "kostenInd", "kostenOekraine", "odaTotaal"] as const;

/** Every figure by year; an amount of a forecast year is the sum on the sheet of products. */
export function kengetallenBlad(raming: Raming, pxq: PxqBladen): Blad {
  const { kolommen, eenheden, bladen } = uitvoerTekst();
  return {
    naam: bladen.kengetallen,
    kolommen: [
      { kop: kolommen.naam, breedte: 44 },
      { kop: kolommen.eenheid, breedte: 18 },
      ...raming.jaren.map(({ jaar }) => ({ kop: String(jaar), breedte: 18, formaat: "#,##0.00" as const })),
      { kop: kolommen.herkomst, breedte: 60 },
    ],
    rijen: IDS.map((id) => [
      jaarcijferNaam(id),
      eenheden[JAARCIJFERS[id]],
      ...raming.jaren.map(({ jaar }) => jaarCel(raming, id, jaar, pxq)),
      herkomstRegel(raming.jaren, id),
    ]),
    vast: 1,
  };
}

/** Items by year beside the adopted budget and the reference, with the differences as formulas. */
export function begrotingBlad(raming: Raming, referentie: Raming | undefined, pxq: PxqBladen): Blad {
  const { begroting: kop, bladen, kolommen, realisatie, raming: forecast } = uitvoerTekst();
  const naam = bladen.begroting;
  const rijen = raming.jaren.flatMap(({ jaar }) => POSTEN.map((id) => ({ jaar, id })));
  const bedrag = { breedte: 22, formaat: "#,##0.00" as const };
  return {
    naam,
    kolommen: [
      { kop: kolommen.jaar, breedte: 8, formaat: "0" },
      { kop: kop.post, breedte: 40 },
      { kop: kop.soort, breedte: 12 },
      { kop: kop.bedrag, ...bedrag },
      { kop: kop.begroting, ...bedrag },
      { kop: kop.verschil, ...bedrag },
      { kop: kop.referentie, ...bedrag },
      { kop: kop.verschilReferentie, ...bedrag },
    ],
    rijen: rijen.map(({ jaar, id }, row): BladCel[] => {
      const waarde = jaarCel(raming, id, jaar, pxq);
      const begroot = begrotingVan(id, jaar)?.waarde ?? null;
      const naast = referentie?.jaren.find((other) => other.jaar === jaar)?.[id].waarde ?? null;
      const min = (column: number, other: number | null): BladCel =>
        waarde === null || other === null
          ? null
          : { formule: `${adres(naam, 3, row)}-${adres(naam, column, row)}`, waarde: getal(waarde) - other };
      const soort = januari(jaar + 1) <= raming.origin ? realisatie : forecast;
      return [jaar, jaarcijferNaam(id), soort, waarde, begroot, min(4, begroot), naast, min(6, naast)];
    }),
    vast: 2,
  };
}

function getal(cel: Exclude<ReturnType<typeof jaarCel>, null>): number {
  return typeof cel === "number" ? cel : cel.waarde;
}

/** A figure of a year; a sum on the sheet of products stands there as a formula. */
function jaarCel(raming: Raming, id: Jaarcijfer, jaar: number, pxq: PxqBladen) {
  const shown = raming.jaren.find((row) => row.jaar === jaar)?.[id];
  if (!shown || shown.waarde === null) return null;
  const forecast = januari(jaar + 1) > raming.origin;
  const sum = forecast ? pxq.jaarbedrag(id, jaar) : undefined;
  if (!sum) return shown.waarde;
  // On the page the leges are what goes off the amount.
  return id === "legesInd" ? { formule: `-${sum.formule}`, waarde: -sum.waarde } : sum;
}
