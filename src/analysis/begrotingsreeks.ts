/**
 * A budget by year beside a forecast: what is over or under each year, and when the money ends. A year's difference is
 * budget less forecast, so that what is short is negative, as in a budget.
 */
export interface Reeksjaar {
  jaar: number;
  /** Euros; null where the series or the forecast has nothing. */
  begroting: number | null;
  raming: number | null;
  /** Budget less forecast. */
  verschil: number | null;
  /** Share of the forecast that the budget covers. */
  dekking: number | null;
  /** The same, from the first year that has both on, when what is left over may move to the next year. */
  saldo: number | null;
}

export interface Begrotingsvergelijking {
  jaren: readonly Reeksjaar[];
  /** First year in which the budget is less than the forecast. */
  eersteTekort: number | undefined;
  /** First year in which all budget so far is less than all cost so far: even with everything carried over, the money has ended. */
  geldOp: number | undefined;
}

/** Both in euros by year. Years that neither has are left out. */
export function vergelijkReeks(
  begroting: Readonly<Record<number, number>>,
  raming: Readonly<Record<number, number>>,
): Begrotingsvergelijking {
  const years = [...new Set([...Object.keys(begroting), ...Object.keys(raming)].map(Number))].sort((a, b) => a - b);
  let saldo: number | null = null;
  const jaren = years.map((jaar): Reeksjaar => {
    const [budget, cost] = [begroting[jaar] ?? null, raming[jaar] ?? null];
    if (budget === null || cost === null)
      return { jaar, begroting: budget, raming: cost, verschil: null, dekking: null, saldo: null };
    const verschil = budget - cost;
    saldo = (saldo ?? 0) + verschil;
    return { jaar, begroting: budget, raming: cost, verschil, dekking: cost > 0 ? budget / cost : null, saldo };
  });
  return {
    jaren,
    eersteTekort: jaren.find(({ verschil }) => verschil !== null && verschil < 0)?.jaar,
    geldOp: jaren.find(({ saldo: left }) => left !== null && left < 0)?.jaar,
  };
}
