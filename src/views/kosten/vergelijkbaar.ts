import { begrotingscyclus, CYCLUSJAREN, type Cyclusregel } from "../../analysis/begrotingscyclus.ts";
import { type Bedrag, coaBedragVan } from "../../analysis/kosten.ts";
import { momentenVan } from "../../app/geld.ts";
import { ramingVan, scenarioLijst, werk } from "../../app/state.ts";
import { verschilTekst } from "../../text/kosten-verschil.ts";
import { vertaald } from "../../text/vertaling.ts";

/** What can be set against each other: moments and outturns with an amount, and scenarios in a year. */
export interface Vergelijkbaar {
  id: string;
  naam: string;
  /** A scenario, where it is one. */
  scenario: string | undefined;
  /** Undefined where it has no amount, or no people, in the year. */
  bedrag: (jaar: number) => Bedrag | undefined;
}

/** All moments of all years with a number and an amount, oldest first. */
export function momentenMetBedrag(): Vergelijkbaar[] {
  const eigen = momentenVan(werk.value);
  const jaren = [...new Set([...CYCLUSJAREN, ...eigen.map(({ jaar }) => jaar)])].sort();
  return jaren.flatMap((jaar) =>
    begrotingscyclus(jaar, eigen).flatMap((row): Vergelijkbaar[] => {
      const { id, q, bedrag, p } = row;
      if (q === null || bedrag === null || p === null) return [];
      return [
        { id: `moment:${jaar}:${id}`, naam: naamVan(row, jaar), scenario: undefined, bedrag: () => ({ q, bedrag }) },
      ];
    }),
  );
}

function naamVan({ soort, naam = "" }: Cyclusregel, jaar: number): string {
  const tekst = verschilTekst();
  if (soort === "realisatie") return tekst.realisatie(jaar);
  if (soort === "afrekening") return tekst.afgerekend(jaar);
  if (soort === "beschikking") return tekst.beschikking(jaar);
  return soort === undefined ? naam : tekst.begroting(jaar);
}

export function scenariosMetBedrag(): Vergelijkbaar[] {
  return scenarioLijst.value.map(({ id, naam }) => ({
    id: `scenario:${id}`,
    naam: vertaald(naam),
    scenario: id,
    bedrag: (jaar) => {
      const raming = ramingVan(id);
      return raming && coaBedragVan(raming, jaar);
    },
  }));
}
