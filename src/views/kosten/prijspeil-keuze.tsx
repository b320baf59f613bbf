import { signal } from "@preact/signals";
import { EERSTE_PRIJSJAAR, inPrijspeil, type Prijspeil, prijsindexVan } from "../../analysis/prijspeil.ts";
import { gekozenJaar } from "../../app/state.ts";
import type { Raming } from "../../raming/raming.ts";
import { kostenTekst } from "../../text/kosten.ts";

/** In which prices amounts by year are shown; a way of looking, not a part of a scenario. */
export const prijspeil = signal<Prijspeil>("lopend");

/** The choice of prices, and what it changes in euros. */
export function PrijspeilKeuze({ raming }: { raming: Raming }) {
  const tekst = kostenTekst();
  const peil = prijspeil.value;
  const jaar = gekozenJaar.value;
  const jaren = raming.jaren.map((row) => row.jaar).filter((y) => y >= EERSTE_PRIJSJAAR);
  const kosten = raming.jaren.find((row) => row.jaar === jaar)?.kostenCoa.waarde ?? null;
  const constant = kosten === null ? undefined : inPrijspeil(raming, kosten, jaar, peil);
  const index = prijsindexVan(raming, jaar);
  return (
    <div class="prijswijze">
      <label>
        {tekst.prijspeil}
        <select
          value={String(peil)}
          onChange={({ currentTarget: { value } }) => {
            prijspeil.value = value === "lopend" ? "lopend" : Number(value);
          }}
        >
          <option value="lopend">{tekst.lopend}</option>
          {jaren.map((y) => (
            <option key={y} value={String(y)}>
              {tekst.constant(y)}
            </option>
          ))}
        </select>
      </label>
      <p class="noot">
        {peil === "lopend"
          ? tekst.lopendUitleg(index === undefined || index === 1 ? tekst.indexEen : tekst.indexLoopt(jaar, index))
          : kosten === null || constant === undefined
            ? ""
            : tekst.constantUitleg(peil, jaar, kosten, constant)}
      </p>
    </div>
  );
}
