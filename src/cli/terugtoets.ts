import type { Terugtoets, Toets } from "../calibration/backtest.ts";
import { betrouwbaarheidTekst } from "../text/betrouwbaarheid.ts";
import { getal } from "../text/formats.ts";
import { opdrachtTekst } from "../text/opdracht.ts";
import { vertaald } from "../text/vertaling.ts";

/** The backtest as text: JSON for programs, a table for people. Errors are fractions in the one, percentages in the other. */

export function schrijfTerugtoetsJson(terugtoets: Terugtoets): string {
  return `${JSON.stringify(terugtoets, null, 1)}\n`;
}

const procent = (share: number) => `${Math.round(share * 1000) < 0 ? "−" : "+"}${getal(Math.abs(share) * 100, 1)}%`;
const zonderTeken = (share: number) => `${getal(share * 100, 1)}%`;

const REFERENTIES = [
  "vorigeUitstroom",
  "vorigeUitstroomPlusInstroom",
  "metTerugwerkendeB",
  "ware",
  "vorigeUitstroomJaarinstroom",
] as const;

function toetsRij(rij: Toets): string[] {
  const { oorsprong, jaar, realisatie, mediaan, p10, p90, fout, crps, binnenBand, halveBand } = rij;
  return [
    oorsprong,
    String(jaar),
    ...[realisatie, mediaan, p10, p90].map((value) => getal(value, 0)),
    procent(fout),
    zonderTeken(crps),
    binnenBand ? opdrachtTekst().ja : opdrachtTekst().nee,
    `±${zonderTeken(halveBand)}`,
  ];
}

export function schrijfTerugtoetsTabel(terugtoets: Terugtoets): string {
  const { rijen, tweeJaarVooruit, alleenJaarinstroom, mppEdities, ministerie, referenties } = terugtoets;
  const tekst = opdrachtTekst();
  const { paden, ministerieRamingen } = betrouwbaarheidTekst();
  return [
    tekst.eenJaarVooruit,
    ...tabel([tekst.toetsKop, ...rijen.map(toetsRij)]),
    tekst.foutEnBand(
      zonderTeken(terugtoets.gemiddeldeAbsoluteFout),
      terugtoets.binnenBand,
      rijen.length,
      getal(terugtoets.effectieveTrekkingen, 0),
    ),
    "",
    tekst.referenties,
    ...tabel([
      [tekst.referentie, ...rijen.map(({ jaar }) => String(jaar)), tekst.gemiddeld],
      ...REFERENTIES.map((id) => [
        tekst.namen[id],
        ...rijen.map((rij) => procent(rij.referenties[id])),
        zonderTeken(referenties[id]),
      ]),
    ]),
    "",
    tekst.alleenJaarinstroom,
    ...tabel([tekst.toetsKop, ...alleenJaarinstroom.map(toetsRij)]),
    tekst.fout(zonderTeken(terugtoets.gemiddeldeAbsoluteFoutJaarinstroom)),
    "",
    tekst.tweeJaarVooruit,
    ...tabel([tekst.toetsKop, ...tweeJaarVooruit.map(toetsRij)]),
    "",
    tekst.metMpp,
    ...tabel([
      [...tekst.mppKop, ...tekst.toetsKop],
      ...mppEdities.map((rij) => [
        vertaald(rij.editie),
        paden[rij.pad],
        getal(rij.instroom, 0),
        getal(rij.instroomRealisatie, 0),
        ...toetsRij(rij),
      ]),
    ]),
    "",
    tekst.ministerie,
    ...tabel([
      tekst.ministerieKop,
      ...ministerie.map(({ raming, jaar, waarde, fout }) => [
        ministerieRamingen[raming] ?? raming,
        String(jaar),
        getal(waarde, 0),
        procent(fout),
      ]),
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
