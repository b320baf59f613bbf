import type { Terugtoets, Toets } from "../calibration/backtest.ts";
import { getal } from "../text/formats.ts";

/** The backtest as text: JSON for programs, a table for people. Errors are fractions in the one, percentages in the other. */

export function schrijfTerugtoetsJson(terugtoets: Terugtoets): string {
  return `${JSON.stringify(terugtoets, null, 1)}\n`;
}

const procent = (share: number) => `${Math.round(share * 1000) < 0 ? "−" : "+"}${getal(Math.abs(share) * 100, 1)}%`;
const zonderTeken = (share: number) => `${getal(share * 100, 1)}%`;

function toetsRij(rij: Toets): string[] {
  const { oorsprong, jaar, realisatie, mediaan, p10, p90, fout, crps, binnenBand, halveBand } = rij;
  return [
    oorsprong,
    String(jaar),
    ...[realisatie, mediaan, p10, p90].map((value) => getal(value, 0)),
    procent(fout),
    zonderTeken(crps),
    binnenBand ? "ja" : "nee",
    `±${zonderTeken(halveBand)}`,
  ];
}

const KOP = ["oorsprong", "jaar", "realisatie", "mediaan", "p10", "p90", "fout", "CRPS", "in band", "band"];

export function schrijfTerugtoetsTabel(terugtoets: Terugtoets): string {
  const { rijen, tweeJaarVooruit, alleenJaarinstroom, mppEdities, ministerie, referenties } = terugtoets;
  const namen = [
    ["vorigeUitstroom", "uitstroom van vorig jaar, gelijk verdeeld"],
    ["vorigeUitstroomPlusInstroom", "plus b × verandering van de instroom, b uit eerdere jaren"],
    ["metTerugwerkendeB", "hetzelfde met b = 0,35 (achteraf gekozen)"],
    ["ware", "de ware uitstroom, gelijk verdeeld (bodem)"],
    ["vorigeUitstroomJaarinstroom", "uitstroom van vorig jaar, alleen jaarinstroom bekend"],
  ] as const;
  return [
    "Gemiddelde bezetting één jaar vooruit, instroom per maand bekend",
    ...tabel([KOP, ...rijen.map(toetsRij)]),
    `gemiddelde absolute fout ${zonderTeken(terugtoets.gemiddeldeAbsoluteFout)}; binnen de 80%-band ${terugtoets.binnenBand} van ${rijen.length}; effectieve trekkingen ${getal(terugtoets.effectieveTrekkingen, 0)}`,
    "",
    "Referenties, fout per jaar en gemiddeld absoluut",
    ...tabel([
      ["referentie", ...rijen.map(({ jaar }) => String(jaar)), "gemiddeld"],
      ...namen.map(([id, naam]) => [
        naam,
        ...rijen.map((rij) => procent(rij.referenties[id])),
        zonderTeken(referenties[id]),
      ]),
    ]),
    "",
    "Alleen de jaarinstroom bekend",
    ...tabel([KOP, ...alleenJaarinstroom.map(toetsRij)]),
    `gemiddelde absolute fout ${zonderTeken(terugtoets.gemiddeldeAbsoluteFoutJaarinstroom)}`,
    "",
    "Twee jaar vooruit, instroom per maand bekend",
    ...tabel([KOP, ...tweeJaarVooruit.map(toetsRij)]),
    "",
    "Met de instroom van elke MPP-editie",
    ...tabel([
      ["editie", "pad", "instroom", "werd", ...KOP],
      ...mppEdities.map((rij) => [
        rij.editie,
        rij.pad,
        getal(rij.instroom, 0),
        getal(rij.instroomRealisatie, 0),
        ...toetsRij(rij),
      ]),
    ]),
    "",
    "Ramingen van het ministerie",
    ...tabel([
      ["raming", "jaar", "bezetting", "fout"],
      ...ministerie.map(({ raming, jaar, waarde, fout }) => [raming, String(jaar), getal(waarde, 0), procent(fout)]),
    ]),
    "",
  ].join("\n");
}

function tabel(rijen: readonly (readonly string[])[]): string[] {
  const widths = (rijen[0] ?? []).map((_, k) => Math.max(...rijen.map((rij) => rij[k]?.length ?? 0)));
  return rijen.map((rij) =>
    rij.map((cel, k) => (k === 0 ? cel.padEnd(widths[k] ?? 0) : cel.padStart(widths[k] ?? 0))).join("  "),
  );
}
