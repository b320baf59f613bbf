import { ramingVan, werk, wijzig } from "../../app/state.ts";
import { begroting, cijfer, euroPerEenheid, realisatie } from "../../figures/figures.ts";
import type { Jaarcijfer } from "../../raming/jaarcijfers.ts";
import { getal, hoofdletter, procent, verschil } from "../../text/formats.ts";
import { jaarcijferNaam } from "../../text/names.ts";
import { vergelijkenTekst } from "../../text/vergelijken.ts";
import { vertaald } from "../../text/vertaling.ts";
import { TabelRegio } from "../tabel-regio.tsx";

/**
 * The key figures of 2025 in the report's own layout: realisatie of five years, adopted budget, scenarios, and the
 * difference to a chosen reference. What the model does not forecast is a dash.
 */

const JAAR = 2025;
const REALISATIEJAREN = [2021, 2022, 2023, 2024, 2025];
const SCENARIOS = ["mpp-2024-2-min", "mpp-2024-2-max", "mpp-2025-min", "mpp-2025-mediaan", "mpp-2025-max"];

interface Rij {
  /** Id in the annual report. */
  cijfer: string;
  /** Id of the annual figure of a forecast, where the model has it. */
  jaarcijfer?: Jaarcijfer;
  naam: () => string;
  eenheid: "personen" | "maanden" | "duizendEuro";
  /** The number as it is shown: money in x € 1.000. */
  deler: number;
  decimalen: number;
}

const mensen = (id: string, jaarcijfer?: Jaarcijfer): Rij => ({
  cijfer: id,
  ...(jaarcijfer ? { jaarcijfer } : {}),
  naam: () => (jaarcijfer ? jaarcijferNaam(jaarcijfer) : vertaald(cijfer(id).label)),
  eenheid: "personen",
  deler: 1,
  decimalen: 0,
});

const RIJEN: readonly Rij[] = [
  mensen("asielinstroom", "asielinstroom"),
  mensen("overigeInstroom"),
  mensen("instroomOpvang", "instroomOpvang"),
  mensen("uitstroomOpvang", "uitstroomOpvang"),
  mensen("gemiddeldeBezetting", "gemiddeldeBezetting"),
  {
    cijfer: "verblijfsduurOpUitstroom",
    jaarcijfer: "verblijfsduurOpUitstroom",
    naam: () => jaarcijferNaam("verblijfsduurOpUitstroom"),
    eenheid: "maanden",
    deler: 1,
    decimalen: 1,
  },
  {
    cijfer: "opvangduurVergunninghouders",
    naam: () => vergelijkenTekst().opvangduurVergunninghouders,
    eenheid: "maanden",
    deler: 1,
    decimalen: 1,
  },
  mensen("instroomAmv", "instroomAmv"),
  mensen("pupillenNidos", "pupillenUltimo"),
  {
    cijfer: "uitgavenCoa",
    jaarcijfer: "kostenCoa",
    naam: () => "COA",
    eenheid: "duizendEuro",
    deler: 1000,
    decimalen: 0,
  },
  {
    cijfer: "uitgavenNidos",
    jaarcijfer: "kostenNidos",
    naam: () => vergelijkenTekst().nidosOpvang,
    eenheid: "duizendEuro",
    deler: 1000,
    decimalen: 0,
  },
];

type Referentie = "begroting" | string;

export function Kengetallen() {
  const tekst = vergelijkenTekst();
  const { actief } = werk.value;
  const kolommen = [
    ...SCENARIOS,
    ...(SCENARIOS.includes(actief) || actief === "begroting-2025" || actief === "realisatie-2025" ? [] : [actief]),
  ]
    .map((id) => ramingVan(id))
    .filter((raming) => raming !== undefined);
  const referentie: Referentie = kolommen.some(({ scenario }) => scenario === werk.value.referentie)
    ? werk.value.referentie
    : "begroting";
  const referentieNaam =
    referentie === "begroting" ? tekst.begroting : vertaald(ramingVan(referentie)?.naam ?? referentie);

  const waardeVan = (rij: Rij, id: string): number | null => {
    const cijfers = ramingVan(id)?.jaren.find(({ jaar }) => jaar === JAAR);
    const waarde = rij.jaarcijfer && cijfers ? cijfers[rij.jaarcijfer].waarde : null;
    return waarde === null ? null : waarde / rij.deler;
  };
  const gepubliceerd = (rij: Rij, waarde: number | null) =>
    waarde === null ? null : (waarde * euroPerEenheid(cijfer(rij.cijfer).unit)) / rij.deler;

  return (
    <>
      <h2 class="tussenkop">{tekst.kengetallenTitel(JAAR)}</h2>
      <div class="keuze">
        <label>
          {tekst.verschilTegenover}
          <select
            value={referentie}
            onChange={(event) => {
              const id = event.currentTarget.value;
              wijzig((document) => ({ ...document, referentie: id === "begroting" ? "begroting-2025" : id }));
            }}
          >
            <option value="begroting">{tekst.begrotingVan(JAAR)}</option>
            {kolommen.map(({ scenario, naam }) => (
              <option key={scenario} value={scenario}>
                {hoofdletter(vertaald(naam))}
              </option>
            ))}
          </select>
        </label>
      </div>
      <TabelRegio naam={tekst.tabelKengetallen(JAAR)}>
        <table>
          <caption>{tekst.kengetallenBijschrift}</caption>
          <thead>
            <tr>
              <th scope="col">{tekst.kengetal}</th>
              {REALISATIEJAREN.map((jaar) => (
                <th scope="col" key={jaar}>
                  {tekst.realisatieVan(jaar)}
                </th>
              ))}
              <th scope="col">{tekst.begrotingVan(JAAR)}</th>
              {kolommen.map(({ scenario, naam }) => (
                <th scope="col" key={scenario}>
                  {hoofdletter(vertaald(naam))}, {JAAR}
                </th>
              ))}
              <th scope="col">{tekst.verschilMet(referentieNaam)}</th>
              <th scope="col">{tekst.verschilInProcent}</th>
            </tr>
          </thead>
          <tbody>
            {RIJEN.map((rij) => {
              const werd = gepubliceerd(rij, realisatie(rij.cijfer, JAAR));
              const naast =
                referentie === "begroting"
                  ? gepubliceerd(rij, begroting(rij.cijfer, JAAR))
                  : waardeVan(rij, referentie);
              const delta = werd === null || naast === null ? null : werd - naast;
              return (
                <tr key={rij.cijfer}>
                  <th scope="row">
                    {rij.naam()} ({tekst[rij.eenheid]})
                  </th>
                  {REALISATIEJAREN.map((jaar) => (
                    <td key={jaar}>{getal(gepubliceerd(rij, realisatie(rij.cijfer, jaar)), rij.decimalen)}</td>
                  ))}
                  <td>{getal(gepubliceerd(rij, begroting(rij.cijfer, JAAR)), rij.decimalen)}</td>
                  {kolommen.map(({ scenario }) => (
                    <td key={scenario}>{getal(waardeVan(rij, scenario), rij.decimalen)}</td>
                  ))}
                  <td>{verschil(delta, rij.decimalen)}</td>
                  <td>{procent(delta === null || naast === null ? null : delta / naast, 1, true)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TabelRegio>
      <p class="noot">{tekst.kengetallenNoot}</p>
    </>
  );
}
