import { meld, uitkomsten, werk } from "../../app/state.ts";
import { xmileTekst } from "../../text/xmile.ts";

/** The model and the scenario on the page, for other programs. */
export function Uitwisseling() {
  const { actief } = werk.value;
  const text = xmileTekst();
  return (
    <>
      <h2 class="tussenkop">{text.kop}</h2>
      <p class="toelichting">{text.toelichting}</p>
      <button
        type="button"
        class="knop uitwisseling"
        disabled={uitkomsten.value.get(actief)?.ok !== true}
        onClick={() => void saveAsXmile(actief)}
      >
        {text.opslaan}
      </button>
    </>
  );
}

async function saveAsXmile(id: string): Promise<void> {
  let file: typeof import("../../app/xmile-file.ts");
  try {
    file = await import("../../app/xmile-file.ts");
  } catch (error) {
    const reden = error instanceof Error ? error.message : String(error);
    meld(() => xmileTekst().mislukt(reden));
    return;
  }
  file.saveXmile(id);
}
