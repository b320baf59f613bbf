import { ramingVan, werk } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal, maandNaam, miljoen, ongeveer, verschil } from "../../text/formats.ts";
import { overzichtTekst } from "../../text/overzicht.ts";
import { vertaald } from "../../text/vertaling.ts";
import { januari } from "../../units/maand.ts";
import { KeyFigure } from "../key-figure.tsx";
import { bezetting } from "../lijnen.ts";

/** The figures of one year that a meeting asks for, each beside the reference or the year before. */
export function Kerncijfers({ raming, jaar }: { raming: Raming; jaar: number }) {
  const referentie = ramingVan(werk.value.referentie);
  const cijfers = raming.jaren.find((row) => row.jaar === jaar);
  const naast =
    referentie && referentie.scenario !== raming.scenario
      ? referentie.jaren.find((row) => row.jaar === jaar)
      : undefined;
  const vorig = raming.jaren.find((row) => row.jaar === jaar - 1);
  const volgend = raming.jaren.find((row) => row.jaar === jaar + 1);
  if (!cijfers) return null;
  const tekst = overzichtTekst();
  const ander = naast ? vertaald(referentie?.naam ?? "") : String(jaar - 1);
  const delta = (id: "gemiddeldeBezetting" | "bezettingPiek" | "kostenCoa" | "noodopvangGemiddeld" | "kostenNidos") => {
    const daar = (naast ?? vorig)?.[id].waarde ?? null;
    const hier = cijfers[id].waarde;
    return daar === null || hier === null ? null : hier - daar;
  };
  const meer = (aantal: number | null, toon: (value: number) => string) => {
    if (aantal === null) return "";
    const text = toon(aantal);
    return /[1-9]/.test(text) ? tekst.tegenover(text, ander) : tekst.gelijkAan(ander);
  };
  const mensen = (aantal: number) => verschil(ongeveer(aantal));
  const geld = (euro: number) => `${euro < 0 ? "" : "+"}${miljoen(Math.round(euro / 1e6) * 1e6, 0)}`;
  const nodig = cijfers.plekkenNodigPiek.waarde;
  const nood = cijfers.noodopvangGemiddeld.waarde;
  return (
    <dl class="kerncijfers">
      <KeyFigure
        naam={tekst.gemiddeldeBezetting(jaar)}
        waarde={hele(cijfers.gemiddeldeBezetting.waarde)}
        verschil={meer(delta("gemiddeldeBezetting"), mensen)}
        voorwaarde={cijfers.gemiddeldeBezetting.herkomst === "gepubliceerd" ? tekst.uitTabel8 : tekst.waaropBetaald}
      />
      <KeyFigure
        naam={tekst.piek(jaar)}
        waarde={hele(cijfers.bezettingPiek.waarde)}
        verschil={meer(delta("bezettingPiek"), mensen)}
        voorwaarde={tekst.piekVoorwaarde(
          maandNaam(piekMaand(raming, jaar)),
          nodig === null ? tekst.plekkenNietGepubliceerd : tekst.zoveelPlekkenNodig(hele(nodig)),
        )}
      />
      <KeyFigure
        naam={tekst.noodopvangGemiddeld(jaar)}
        waarde={nood === null ? "–" : tekst.zoveelPlekken(hele(nood))}
        verschil={meer(delta("noodopvangGemiddeld"), mensen)}
        voorwaarde={noodVoorwaarde(raming, jaar, nood)}
      />
      <KeyFigure
        naam={tekst.kostenCoa(jaar)}
        waarde={miljoen(cijfers.kostenCoa.waarde, 0)}
        verschil={meer(delta("kostenCoa"), geld)}
        voorwaarde={kostenVoorwaarde(raming, volgend?.kostenCoa.waarde ?? null, jaar)}
      />
      <KeyFigure
        naam={tekst.kostenNidos(jaar)}
        waarde={miljoen(cijfers.kostenNidos.waarde, 0)}
        verschil={meer(delta("kostenNidos"), geld)}
        voorwaarde={
          cijfers.pupillenUltimo.waarde === null
            ? tekst.pupillenNietGepubliceerd
            : tekst.zoveelPupillen(hele(cijfers.pupillenUltimo.waarde), jaar)
        }
      />
    </dl>
  );
}

function noodVoorwaarde(raming: Raming, jaar: number, nood: number | null): string {
  if (nood === null) return overzichtTekst().verledenNietGepubliceerd;
  const meerjarig = raming.reeksen.meerjarigePlekken?.[januari(jaar + 1)] ?? 0;
  return overzichtTekst().bijMeerjarig(hele(meerjarig), jaar);
}

function kostenVoorwaarde(raming: Raming, volgend: number | null, jaar: number): string {
  const { eenPrijs, basisEnToeslag, enVolgendJaar } = overzichtTekst();
  const wijze = raming.prijsmodus === "één prijs" ? eenPrijs : basisEnToeslag;
  return volgend === null ? wijze : enVolgendJaar(wijze, jaar + 1, miljoen(volgend, 0));
}

function piekMaand(raming: Raming, jaar: number): string {
  const values = bezetting(raming);
  let best = januari(jaar);
  for (let month = best; month < januari(jaar + 1); month++)
    if ((values[month] ?? 0) > (values[best] ?? 0)) best = month;
  return (values[januari(jaar + 1)] ?? 0) > (values[best] ?? 0) ? `${jaar}-12` : (raming.maanden[best] as string);
}

function hele(value: number | null): string {
  return value === null ? "–" : getal(ongeveer(value));
}
