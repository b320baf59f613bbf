import { gekozenJaar } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { miljoen } from "../../text/formats.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { pxqTekst } from "../../text/prijs-maal-hoeveelheid.ts";
import { vertaald } from "../../text/vertaling.ts";
import { Boodschap } from "../boodschap.tsx";
import { Pxq } from "./pxq.tsx";
import { SectorNidos } from "./sector-nidos.tsx";

/** Nidos: guidance, care and the intake team of a year. */
export function DeelNidos({ raming }: { raming: Raming }) {
  const tekst = kostenTekst();
  const jaar = gekozenJaar.value;
  const kosten = raming.jaren.find((row) => row.jaar === jaar)?.kostenNidos.waarde ?? null;
  return (
    <>
      <Boodschap
        zin={
          kosten === null
            ? [tekst.geenKosten(jaar, vertaald(raming.naam)), "", ""]
            : tekst.nidosZin(vertaald(raming.naam), jaar, miljoen(kosten, 0))
        }
      />
      <section aria-label={pxqTekst().kop(jaar)}>
        <Pxq raming={raming} jaar={jaar} sector="nidos" />
      </section>
      <SectorNidos raming={raming} />
    </>
  );
}
