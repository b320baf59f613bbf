import { cijfer, euroPerEenheid, realisatie } from "../figures/figures.ts";
import { LAATSTE_JAAR } from "../figures/history.ts";
import { jaarVan, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";

/**
 * What the sectors beside the chain read of history: amounts by month before the origin, counts with which they begin. As in
 * the chain, nothing at or after the origin gets in. A year that the origin cuts is not realised.
 */

/** First month in which the count of displaced persons is known: that of the end of 2025 (section 4.1). */
export const ONTHEEMDEN_BEKEND = januari(LAATSTE_JAAR + 1);
/** First month in which the provision for dwangsommen is known: 1 January 2025 (Table 29). */
export const DWANGSOMMEN_BEKEND = januari(LAATSTE_JAAR);

/** Published amount of `jaar` in euros, or undefined. */
function bedrag(id: string, jaar: number): number | undefined {
  const waarde = realisatie(id, jaar);
  return waarde === null ? undefined : waarde * euroPerEenheid(cijfer(id).unit);
}

/** A year's amount even over its months, in whole years before the origin; NaN elsewhere. */
function perMaand(id: string, origin: number, steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, month) => {
    const jaar = jaarVan(month);
    return januari(jaar + 1) <= origin ? (bedrag(id, jaar) ?? Number.NaN) / MAANDEN_PER_JAAR : Number.NaN;
  });
}

function vanaf(first: number, steps: number): Float64Array {
  return Float64Array.from({ length: steps }, (_, month) => (month >= first ? 1 : 0));
}

/** Series by month for a run of `steps` months with `origin` as first month that is forecast. */
export function sectorReeksen(origin: number, steps: number): Record<string, Float64Array> {
  return {
    voorschotRealisatieCoa: perMaand("uitgavenCoa", origin, steps),
    voorschotRealisatieNidos: perMaand("uitgavenNidos", origin, steps),
    voorschotRealisatieInd: perMaand("uitgavenInd", origin, steps),
    voorschotRealisatieOekraine: perMaand("uitgavenOekraineMedeoverheden", origin, steps),
    ontheemdenBekend: vanaf(Math.max(origin, ONTHEEMDEN_BEKEND), steps),
    dwangsommenBekend: vanaf(DWANGSOMMEN_BEKEND, steps),
    dotatieRealisatie: perMaand("dwangsommenDotatie", origin, steps),
    onttrekkingRealisatie: perMaand("dwangsommenOnttrekking", origin, steps),
  };
}

/** Counts and amounts with which the sectors begin. */
export function sectorBegin(): Record<string, number> {
  return {
    pupillenBegin: begin("pupillenNidos"),
    ontheemdenBegin: begin("ontheemdenOekraineEind2025"),
    dwangsommenBegin: begin("dwangsommenStandBegin"),
  };
}

function begin(id: string): number {
  const waarde = bedrag(id, LAATSTE_JAAR);
  if (waarde === undefined) throw new Error(`${id} ${LAATSTE_JAAR} is niet gepubliceerd; het model begint ermee`);
  return waarde;
}
