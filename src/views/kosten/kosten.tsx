import type { JSX } from "preact";
import type { Raming } from "../../raming/raming.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { ScenarioView } from "../scenario/scenario-view.tsx";
import { Begrotingscyclus } from "./begrotingscyclus.tsx";
import { DeelCoa } from "./deel-coa.tsx";
import { DeelNidos } from "./deel-nidos.tsx";
import { DeelSector } from "./deel-sector.tsx";
import { adresVan, DELEN, type Deel, gekozenDeel } from "./delen.ts";
import { EigenBegroting } from "./eigen-begroting.tsx";
import { Kostengevoeligheid } from "./kostengevoeligheid.tsx";
import { Kostenverschil } from "./kostenverschil.tsx";
import { Onderuitputting } from "./onderuitputting.tsx";
import { SectorInd } from "./sector-ind.tsx";
import { SectorOda } from "./sector-oda.tsx";
import { SectorOekraine } from "./sector-oekraine.tsx";
import "./kosten.css";

/** What each part shows. */
const INHOUD: Readonly<Record<Deel, (props: { raming: Raming }) => JSX.Element | null>> = {
  coa: DeelCoa,
  nidos: DeelNidos,
  ind: ({ raming }) => (
    <DeelSector sector="ind" raming={raming}>
      <SectorInd raming={raming} />
    </DeelSector>
  ),
  oda: ({ raming }) => (
    <DeelSector sector="oda" raming={raming}>
      <SectorOda raming={raming} />
    </DeelSector>
  ),
  oekraine: ({ raming }) => (
    <DeelSector sector="oekraine" raming={raming}>
      <SectorOekraine raming={raming} />
    </DeelSector>
  ),
  cyclus: Begrotingscyclus,
  verschil: Kostenverschil,
  begroting: EigenBegroting,
  gevoeligheid: Kostengevoeligheid,
  onderuitputting: Onderuitputting,
};

/** All of the money: by sector, through the year, and why it differs. Each part has an address of its own. */
export function Kosten() {
  return <ScenarioView toon={(raming) => <Delen raming={raming} />} />;
}

function Delen({ raming }: { raming: Raming }) {
  const tekst = kostenTekst();
  const gekozen = gekozenDeel();
  const Inhoud = INHOUD[gekozen];
  return (
    <>
      <nav class="deelnav" aria-label={tekst.onderdelen}>
        <ul>
          {DELEN.map((deel) => (
            <li key={deel}>
              <a href={adresVan(deel)} {...(deel === gekozen ? { "aria-current": "page" as const } : {})}>
                {tekst.delen[deel]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="deel" key={gekozen}>
        <Inhoud raming={raming} />
      </div>
    </>
  );
}
