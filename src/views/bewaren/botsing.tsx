import { botsing, kiesNaBotsing } from "../../app/keep.ts";
import { scenarioDocument } from "../../app/state.ts";
import { bewarenTekst } from "../../text/bewaren.ts";

const KEUZES = ["beide", "mijn", "ander"] as const;

/** Says that two tabs changed the same scenario, and lets the user choose. `naar` takes the focus on. */
export function BotsingMelding({ naar }: { naar: () => void }) {
  const found = botsing.value;
  const ander = found && scenarioDocument(found.id);
  const mijn = found && scenarioDocument(found.kopie);
  if (!ander || !mijn) return null;
  const tekst = bewarenTekst();
  return (
    <div class="melding">
      <p>{tekst.botsing(ander.naam, mijn.naam)}</p>
      <div class="knoppen">
        {KEUZES.map((keuze) => (
          <button
            key={keuze}
            type="button"
            class="knop"
            onClick={() => {
              naar();
              kiesNaBotsing(keuze);
            }}
          >
            {tekst.botsingKeuze[keuze]}
          </button>
        ))}
      </div>
    </div>
  );
}
