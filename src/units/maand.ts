/**
 * Calendar months, the step of the model. A month is written "2019-01" where people read it and counted from
 * January 2019 (index 0) where the engine runs.
 */
export type Maand = `${number}-${string}`;

export const EERSTE_JAAR = 2019;
export const MAANDEN_PER_JAAR = 12;

/** "2025-09" → 80. */
export function maandIndex(maand: string): number {
  return (Number(maand.slice(0, 4)) - EERSTE_JAAR) * MAANDEN_PER_JAAR + Number(maand.slice(5, 7)) - 1;
}

/** 80 → "2025-09". */
export function maandVan(index: number): Maand {
  const jaar = EERSTE_JAAR + Math.floor(index / MAANDEN_PER_JAAR);
  const maand = (((index % MAANDEN_PER_JAAR) + MAANDEN_PER_JAAR) % MAANDEN_PER_JAAR) + 1;
  return `${jaar}-${String(maand).padStart(2, "0")}` as Maand;
}

/** The calendar year in which month `index` falls. */
export function jaarVan(index: number): number {
  return EERSTE_JAAR + Math.floor(index / MAANDEN_PER_JAAR);
}

/** Index of January of `jaar`. */
export function januari(jaar: number): number {
  return (jaar - EERSTE_JAAR) * MAANDEN_PER_JAAR;
}
