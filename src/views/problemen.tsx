import { berekeningTekst } from "../text/berekening.ts";
import { type Probleem, zin } from "../text/problems.ts";
import { vertaald } from "../text/vertaling.ts";

/** Why a scenario cannot be run: every problem a sentence. No figures of another run are shown in its place. */
export function Problemen({ naam, problemen }: { naam: string; problemen: readonly Probleem[] }) {
  return (
    <section class="problemen" role="alert">
      <h1 class="tussenkop">{berekeningTekst().nietTeBerekenen(vertaald(naam))}</h1>
      <ul>
        {problemen.map((probleem) => (
          <li key={zin(probleem)}>{zin(probleem)}</li>
        ))}
      </ul>
    </section>
  );
}
