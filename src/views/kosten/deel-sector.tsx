import type { ComponentChildren } from "preact";
import { gekozenJaar } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { miljoen } from "../../text/formats.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Boodschap } from "../boodschap.tsx";

/** The amount of a sector that carries the message. */
const POST = { ind: "kostenInd", oda: "odaTotaal", oekraine: "kostenOekraine" } as const;

/** A sector beside the chain: what it comes to in the chosen year, and its table. */
export function DeelSector({
  sector,
  raming,
  children,
}: {
  sector: keyof typeof POST;
  raming: Raming;
  children: ComponentChildren;
}) {
  const tekst = kostenTekst();
  const jaar = gekozenJaar.value;
  const bedrag = (year: number) => raming.jaren.find((row) => row.jaar === year)?.[POST[sector]].waarde ?? null;
  const dit = bedrag(jaar);
  return (
    <>
      <Boodschap
        zin={
          dit === null
            ? [tekst.geenKosten(jaar, vertaald(raming.naam)), "", ""]
            : tekst.sectorZin(tekst.delen[sector], vertaald(raming.naam), jaar, miljoen(dit, 0), bedrag(jaar - 1))
        }
      />
      {children}
    </>
  );
}
