/**
 * Why two amounts p × q differ: how much by the number (volume) and how much by the price. The symmetric split values a
 * change in number at the mean price and a change in price at the mean number, so it does not depend on an order. The
 * split with base weights, usual in budgets, values the number at the base price and the price at the new number.
 */
export interface Bedrag {
  /** Persons, mean of the year. */
  q: number;
  /** Euros of the year. */
  bedrag: number;
}

export interface PrijsVolume {
  verschil: number;
  volume: number;
  prijs: number;
}

/** What separates amount `a` from amount `b`, in euros, symmetric. Both numbers must be above zero. */
export function symmetrischeSplitsing(a: Bedrag, b: Bedrag): PrijsVolume {
  const [pa, pb] = [prijs(a), prijs(b)];
  return {
    verschil: a.bedrag - b.bedrag,
    volume: (a.q - b.q) * ((pa + pb) / 2),
    prijs: (pa - pb) * ((a.q + b.q) / 2),
  };
}

/** The same with the price of `b` as base. */
export function basisSplitsing(a: Bedrag, b: Bedrag): PrijsVolume {
  return { verschil: a.bedrag - b.bedrag, volume: (a.q - b.q) * prijs(b), prijs: (prijs(a) - prijs(b)) * a.q };
}

function prijs({ q, bedrag }: Bedrag): number {
  return bedrag / q;
}
