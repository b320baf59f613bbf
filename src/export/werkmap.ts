import type { Blad } from "./blad.ts";
import { pxqBladen } from "./werkmap-pxq.ts";
import { aannamesBlad, bronnenBlad, kanttekeningenBlad, omslagBlad, type Werkmap } from "./werkmap-toelichting.ts";
import { begrotingBlad, kengetallenBlad } from "./werkmap-uitkomsten.ts";
import { xlsxVan } from "./xlsx.ts";

/** The sheets of a scenario beside its reference, in the order of the workbook. */
function werkmapBladen(werkmap: Werkmap): Blad[] {
  const pxq = pxqBladen(werkmap.raming);
  return [
    omslagBlad(werkmap),
    aannamesBlad(werkmap),
    ...pxq.bladen,
    begrotingBlad(werkmap.raming, werkmap.referentie, pxq),
    kengetallenBlad(werkmap.raming, pxq),
    kanttekeningenBlad(),
    bronnenBlad(),
  ];
}

/** The workbook as a file. */
export function werkmapXlsx(werkmap: Werkmap): Promise<Uint8Array<ArrayBuffer>> {
  return xlsxVan(werkmapBladen(werkmap));
}
