import { jaarverslagcijfers, kanttekeningen } from "../figures/figures.ts";
import type { Raming } from "../raming/raming.ts";
import type { Scenario } from "../scenario/resolve.ts";
import { eenheidNaam } from "../text/names.ts";
import { parameterNaam } from "../text/parameter-names.ts";
import { uitvoerTekst } from "../text/uitvoer.ts";
import { vertaald } from "../text/vertaling.ts";
import { type Aanname, aannamesVan } from "./aannames.ts";
import type { Blad, BladCel } from "./blad.ts";
import { metaVan } from "./meta.ts";

/** What a workbook is made of. */
export interface Werkmap {
  scenario: Scenario;
  raming: Raming;
  /** What it is set against. */
  referentie: Raming | undefined;
  /** Address that opens the scenario, or a sentence why there is none. */
  link: string;
  /** Date on which it is made: "2026-11-24". */
  gemaakt: string;
}

export function omslagBlad({ scenario, raming, referentie, link, gemaakt }: Werkmap): Blad {
  const { omslag: tekst, bladen } = uitvoerTekst();
  const ouder = scenario.ouder === undefined ? [] : [[tekst.ouder, scenario.ouder]];
  return {
    naam: bladen.omslag,
    kolommen: [
      { kop: tekst.kenmerk, breedte: 28 },
      { kop: tekst.inhoud, breedte: 100 },
    ],
    rijen: [
      ...metaVan(raming),
      [tekst.omschrijving, vertaald(scenario.omschrijving)],
      ...ouder,
      [tekst.einde, raming.maanden.at(-1) ?? ""],
      [tekst.referentie, referentie ? vertaald(referentie.naam) : tekst.geenReferentie],
      [tekst.gemaakt, gemaakt],
      [tekst.link, link],
      [tekst.geld, tekst.geldUitleg],
      [tekst.formules, tekst.formulesUitleg],
      [tekst.leeg, tekst.leegUitleg],
    ],
  };
}

export function aannamesBlad(werkmap: Werkmap): Blad {
  const { aannames: tekst, bladen } = uitvoerTekst();
  const regel = ({ definition, van, tot, waarde, herkomst, gezetDoor }: Aanname): BladCel[] => [
    parameterNaam(definition).naam,
    definition.id,
    eenheidNaam(definition.eenheid),
    van,
    tot,
    Number.isNaN(waarde) ? tekst.volgtUit : waarde,
    "bron" in herkomst ? tekst.bron : tekst.aanname,
    vertaald("bron" in herkomst ? herkomst.bron : herkomst.aanname),
    gezetDoor ?? tekst.model,
  ];
  return {
    naam: bladen.aannames,
    kolommen: [
      { kop: tekst.naam, breedte: 40 },
      { kop: tekst.id, breedte: 30 },
      { kop: tekst.eenheid, breedte: 22 },
      { kop: tekst.van, breedte: 10 },
      { kop: tekst.tot, breedte: 10 },
      { kop: tekst.waarde, breedte: 16, formaat: "General" },
      { kop: tekst.soort, breedte: 16 },
      { kop: tekst.herkomst, breedte: 80 },
      { kop: tekst.gezet, breedte: 24 },
    ],
    rijen: aannamesVan(werkmap).map(regel),
    vast: 1,
  };
}

export function kanttekeningenBlad(): Blad {
  const { bronnen: tekst, bladen } = uitvoerTekst();
  return {
    naam: bladen.kanttekeningen,
    kolommen: [
      { kop: tekst.plaats, breedte: 44 },
      { kop: tekst.kanttekening, breedte: 100 },
      { kop: tekst.cijfers, breedte: 40 },
    ],
    rijen: kanttekeningen.map(({ plaats, kanttekening, cijfers }) => [
      vertaald(plaats),
      vertaald(kanttekening),
      cijfers.join(", "),
    ]),
  };
}

/** Every published figure that the tool uses, as printed, with its table. */
export function bronnenBlad(): Blad {
  const { bronnen: tekst, bladen, realisatie } = uitvoerTekst();
  const kolommen = [
    ["realisatie", realisatie],
    ["begroting", tekst.begroting],
  ] as const;
  return {
    naam: bladen.bronnen,
    kolommen: [
      { kop: tekst.plaats, breedte: 44 },
      { kop: tekst.cijfer, breedte: 50 },
      { kop: uitvoerTekst().kolommen.eenheid, breedte: 18 },
      { kop: tekst.jaar, breedte: 8, formaat: "0" },
      { kop: tekst.kolom, breedte: 14 },
      { kop: tekst.waarde, breedte: 18, formaat: "General" },
      { kop: tekst.noot, breedte: 60 },
    ],
    rijen: jaarverslagcijfers.flatMap((figure) =>
      kolommen.flatMap(([soort, naam]) =>
        Object.entries(figure[soort] ?? {}).map(([jaar, waarde]): BladCel[] => [
          vertaald(figure.table),
          vertaald(figure.label),
          eenheidNaam(figure.unit),
          Number(jaar),
          naam,
          waarde,
          vertaald(figure.note ?? ""),
        ]),
      ),
    ),
  };
}
