import type { PptxDia } from "../../export/pptx.ts";
import { podiumTekst } from "../../text/podium.ts";
import { gekozenDias } from "./getoond.ts";
import { tabelVan } from "./grafiek-vlak.tsx";

/** The chosen slides of the presentation, for PowerPoint: what is said beside them goes to the notes. */
export function pptxDias(): readonly PptxDia[] {
  return gekozenDias().map(({ id, kop, bijschrift, bron, toelichting, notitie, grafiek }): PptxDia => {
    const titel = kop.join("");
    return {
      titel,
      bijschrift,
      bron: podiumTekst().bron(bron),
      toelichting: [notitie, toelichting].filter((text) => text !== "").join("\n"),
      inhoud:
        grafiek.soort === "lijst"
          ? { soort: "lijst", kop: grafiek.kop, rijen: grafiek.rijen }
          : { soort: "grafiek", grafiek: tabelVan(grafiek, { id, titel, bijschrift }).bewerkbaar },
    };
  });
}
