/** A stack of dots: the values above `van` up to and including `tot`. */
export interface DotBin {
  van: number;
  tot: number;
  aantal: number;
  /** Whether it lies beyond the threshold. */
  boven: boolean;
}

/**
 * `aantal` values that stand for the draws: each is the draw in the middle of an equal share of them, in rising order.
 * None of no draws; throws on a draw that is not finite.
 */
export function quantileDots(waarden: readonly number[], aantal: number): number[] {
  const broken = waarden.findIndex((value) => !Number.isFinite(value));
  if (broken >= 0) throw new Error(`waarden[${broken}] is ${waarden[broken]}; a finite number`);
  const sorted = Float64Array.from(waarden).sort();
  if (sorted.length === 0) return [];
  return Array.from({ length: aantal }, (_, n) => sorted[Math.floor(((n + 0.5) / aantal) * sorted.length)] as number);
}

/** Stacks of width `step` that hold dots, in rising order; the threshold lies between two of them, never inside one. */
export function binDots(dots: readonly number[], grens: number, step: number): DotBin[] {
  const bins: DotBin[] = [];
  for (const dot of dots) {
    const place = Math.ceil((dot - grens) / step);
    const tot = grens + place * step;
    const last = bins.at(-1);
    if (last?.tot === tot) last.aantal++;
    else bins.push({ van: tot - step, tot, aantal: 1, boven: place > 0 });
  }
  return bins;
}

/** Widths a reader counts in, from a fortieth of the span to a third of it; whole ones for what is counted in whole numbers. */
export function stepsFor(span: number, whole: boolean): number[] {
  const power = 10 ** Math.floor(Math.log10(span));
  const steps = [power / 100, power / 10, power]
    .flatMap((unit) => [1, 2, 2.5, 5].map((mantissa) => mantissa * unit))
    .filter((step) => step >= span / 40 && step <= span / 3 && (!whole || Number.isInteger(step)));
  return steps.length > 0 ? steps : [1];
}
