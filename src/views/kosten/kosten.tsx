import type { JSX } from "preact";
import type { Raming } from "../../raming/raming.ts";
import { kostenTekst } from "../../text/kosten.ts";
import { ScenarioView } from "../scenario/scenario-view.tsx";
import { Begrotingscyclus } from "./begrotingscyclus.tsx";
import { DeelCoa } from "./deel-coa.tsx";
import { DeelNidos } from "./deel-nidos.tsx";
import { DeelUitgaven } from "./deel-uitgaven.tsx";
import { adresVan, DELEN, type Deel, gekozenDeel } from "./delen.ts";
import { EigenBegroting } from "./eigen-begroting.tsx";
import { Kostengevoeligheid } from "./kostengevoeligheid.tsx";
import { Kostenverschil } from "./kostenverschil.tsx";
import { Onderuitputting } from "./onderuitputting.tsx";
import "./kosten.css";

/** What each part shows. A sector that has a component of its own stands here in the place of its published lines. */
const INHOUD: Readonly<Record<Deel, (props: { raming: Raming }) => JSX.Element | null>> = {
  coa: DeelCoa,
  nidos: DeelNidos,
  ind: () => <DeelUitgaven sector="ind" />,
  oda: () => <DeelUitgaven sector="oda" />,
  oekraine: () => <DeelUitgaven sector="oekraine" />,
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
