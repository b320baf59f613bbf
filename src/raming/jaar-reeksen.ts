import { sum } from "simple-statistics";
import { jaarVan, januari, MAANDEN_PER_JAAR } from "../units/maand.ts";

/** What a year makes of a series: the sum of its months, their mean, the start of 1 January, the end of 31 December, or the highest. */
export type Maat = "som" | "gemiddelde" | "begin" | "ultimo" | "piek";

export type Reeksen = Readonly<Record<string, Float64Array>>;

/** A flow of `jaar`: the sum of its months, of a series by month from January 2019. */
export function jaarsom(reeks: Float64Array, jaar: number): number {
  return sum([...reeks.subarray(januari(jaar), januari(jaar + 1))]);
}

/** The twelve months of a year in the series. */
export class JaarReeksen {
  readonly jaar: number;

  constructor(
    private readonly reeksen: Reeksen,
    /** Index of January. */
    readonly first: number,
  ) {
    this.jaar = jaarVan(first);
  }

  private reeks(id: string): Float64Array {
    const reeks = this.reeksen[id];
    if (!reeks) throw new Error(`reeks ${id} bestaat niet in het model`);
    return reeks;
  }

  /** By month: January to December. */
  maanden(id: string): Float64Array {
    return this.reeks(id).subarray(this.first, this.first + MAANDEN_PER_JAAR);
  }

  maat(id: string, maat: Maat): number {
    if (maat === "begin") return this.reeks(id)[this.first] as number;
    const ultimo = this.reeks(id)[this.first + MAANDEN_PER_JAAR] as number;
    if (maat === "ultimo") return ultimo;
    if (maat === "piek") return Math.max(...this.maanden(id), ultimo);
    const som = jaarsom(this.reeks(id), this.jaar);
    return maat === "som" ? som : som / MAANDEN_PER_JAAR;
  }
}
