import { ramingVan, werk } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { getal, maandNaam, miljoen, ongeveer, verschil } from "../../text/formats.ts";
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
  const ander = naast ? (referentie?.naam ?? "") : String(jaar - 1);
  const delta = (id: "gemiddeldeBezetting" | "bezettingPiek" | "kostenCoa" | "noodopvangGemiddeld" | "kostenNidos") => {
    const daar = (naast ?? vorig)?.[id].waarde ?? null;
    const hier = cijfers[id].waarde;
    return daar === null || hier === null ? null : hier - daar;
  };
  const meer = (aantal: number | null, toon: (value: number) => string) => {
    if (aantal === null) return "";
    const text = toon(aantal);
    return /[1-9]/.test(text) ? `${text} tegenover ${ander}` : `gelijk aan ${ander}`;
  };
  const mensen = (aantal: number) => verschil(ongeveer(aantal));
  const geld = (euro: number) => `${euro < 0 ? "" : "+"}${miljoen(Math.round(euro / 1e6) * 1e6, 0)}`;
  const nodig = cijfers.plekkenNodigPiek.waarde;
  const nood = cijfers.noodopvangGemiddeld.waarde;
  return (
    <dl class="kerncijfers">
      <KeyFigure
        naam={`Gemiddelde bezetting ${jaar}`}
        waarde={hele(cijfers.gemiddeldeBezetting.waarde)}
        verschil={meer(delta("gemiddeldeBezetting"), mensen)}
        voorwaarde={
          cijfers.gemiddeldeBezetting.herkomst === "gepubliceerd"
            ? "jaarverslag 2025, tabel 8"
            : "waarop het COA wordt betaald"
        }
      />
      <KeyFigure
        naam={`Piek ${jaar}`}
        waarde={hele(cijfers.bezettingPiek.waarde)}
        verschil={meer(delta("bezettingPiek"), mensen)}
        voorwaarde={`in ${maandNaam(piekMaand(raming, jaar))}; ${nodig === null ? "plekken niet gepubliceerd" : `${hele(nodig)} plekken nodig`}`}
      />
      <KeyFigure
        naam={`Noodopvang ${jaar}, gemiddeld`}
        waarde={nood === null ? "–" : `${hele(nood)} plekken`}
        verschil={meer(delta("noodopvangGemiddeld"), mensen)}
        voorwaarde={noodVoorwaarde(raming, jaar, nood)}
      />
      <KeyFigure
        naam={`Kosten COA ${jaar}`}
        waarde={miljoen(cijfers.kostenCoa.waarde, 0)}
        verschil={meer(delta("kostenCoa"), geld)}
        voorwaarde={kostenVoorwaarde(raming, volgend?.kostenCoa.waarde ?? null, jaar)}
      />
      <KeyFigure
        naam={`Kosten Nidos ${jaar}`}
        waarde={miljoen(cijfers.kostenNidos.waarde, 0)}
        verschil={meer(delta("kostenNidos"), geld)}
        voorwaarde={
          cijfers.pupillenUltimo.waarde === null
            ? "pupillen niet gepubliceerd"
            : `${hele(cijfers.pupillenUltimo.waarde)} pupillen eind ${jaar}`
        }
      />
    </dl>
  );
}

function noodVoorwaarde(raming: Raming, jaar: number, nood: number | null): string {
  if (nood === null) return "voor het verleden niet gepubliceerd";
  const meerjarig = raming.reeksen.meerjarigePlekken?.[januari(jaar + 1)] ?? 0;
  return `bij ${hele(meerjarig)} meerjarige plekken eind ${jaar}`;
}

function kostenVoorwaarde(raming: Raming, volgend: number | null, jaar: number): string {
  const wijze = raming.prijsmodus === "één prijs" ? "één prijs" : "basisprijs en toeslag noodopvang";
  return volgend === null ? wijze : `${wijze}; in ${jaar + 1} ${miljoen(volgend, 0)}`;
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
