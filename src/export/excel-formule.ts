/** Numbers with the unit that the equations write beside them: "12 maand/jaar". */
const MET_EENHEID = /(\d+(?:\.\d+)?)\s+[a-z]+(?:\/[a-z]+)*/gu;
const NAAM = /[A-Za-z]\w*(?!\w*\s*\()/gu;
/** All that a formula on a sheet may hold besides addresses. */
const BEKEND = /^[\d.\s()+\-*/<>=,]*$/u;

/** The names of quantities in an equation of the model, each once. */
export function namenIn(vergelijking: string): string[] {
  return [...new Set(zonderEenheden(vergelijking).match(NAAM) ?? [])];
}

/**
 * An equation of the model as a formula of a spreadsheet, without "=", with `cel` for each name. Only what both have: sums,
 * products, comparisons and `if`; anything else is thrown.
 */
export function excelFormule(vergelijking: string, cel: (naam: string) => string): string {
  const plain = zonderEenheden(vergelijking).replace(/\bif\s*\(/gu, "(");
  const rest = plain.replace(NAAM, "");
  if (!BEKEND.test(rest)) throw new Error(`${vergelijking} kan niet als formule op een werkblad staan`);
  return zonderEenheden(vergelijking)
    .replace(NAAM, cel)
    .replace(/\bif\s*\(/gu, "IF(");
}

function zonderEenheden(vergelijking: string): string {
  return vergelijking.replace(MET_EENHEID, "$1");
}
