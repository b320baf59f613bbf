import "./afdruk.css";
import { render } from "preact";
import { type Afwijking, afwijkingenVan, herkomstTekst } from "../../app/afwijkingen.ts";
import { opgelost } from "../../app/levers.ts";
import { getoondeRaming, ramingVan, scenarioDocument, werk } from "../../app/state.ts";
import { type Aanname, aannamesVan } from "../../export/aannames.ts";
import { metaVan } from "../../export/meta.ts";
import { afdrukTekst } from "../../text/exporteren.ts";
import { parameterNaam, parameterTekst } from "../../text/parameter-names.ts";
import { vertaald } from "../../text/vertaling.ts";

/**
 * Puts the assumptions under what is printed, whichever way printing starts, and takes them away after it. Drawn at once:
 * the browser takes the page as it is when the event is over.
 */
export function drukAannamesAf(): void {
  const sheet = document.createElement("div");
  window.addEventListener("beforeprint", () => {
    document.body.append(sheet);
    render(<Bijlage />, sheet);
  });
  window.addEventListener("afterprint", () => {
    render(null, sheet);
    sheet.remove();
  });
}

/** What the printed view was computed with: scenario and versions, what differs from its parent, and every assumption. */
function Bijlage() {
  const tekst = afdrukTekst();
  const raming = getoondeRaming.value;
  const scenario = raming && opgelost(raming.scenario);
  if (!raming || !scenario) return <p>{tekst.geenAannames}</p>;
  const referentie = ramingVan(werk.value.referentie);
  const afwijkingen = afwijkingenVan(scenarioDocument(raming.scenario));
  const feiten = [
    ...metaVan(raming),
    [tekst.omschrijving, vertaald(scenario.omschrijving)],
    [tekst.referentie, referentie ? vertaald(referentie.naam) : "–"],
    [tekst.afgedrukt, new Date().toISOString().slice(0, 10)],
  ] as const;
  return (
    <section class="afdruk-bijlage" aria-label={tekst.kop}>
      <h2>{tekst.kop}</h2>
      <table>
        <tbody>
          {feiten
            .filter(([, waarde]) => waarde !== "")
            .map(([naam, waarde]) => (
              <tr key={naam}>
                <th scope="row">{naam}</th>
                <td class="tekst">{waarde}</td>
              </tr>
            ))}
        </tbody>
      </table>
      {afwijkingen.length > 0 ? <Afwijkingen afwijkingen={afwijkingen} /> : null}
      <h3>{tekst.alle}</h3>
      <table>
        <thead>
          <tr>
            {tekst.kolommen.map((kop) => (
              <th key={kop} scope="col" class="tekst">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aannamesVan({ scenario, raming }).map((aanname) => (
            <Regel key={`${aanname.definition.id} ${aanname.van}`} aanname={aanname} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Regel({ aanname: { definition, van, tot, waarde, herkomst } }: { aanname: Aanname }) {
  const naam = parameterNaam(definition);
  return (
    <tr>
      <th scope="row">{naam.naam}</th>
      <td class="tekst">{van === tot ? van : `${van} – ${tot}`}</td>
      <td class="tekst">{Number.isNaN(waarde) ? afdrukTekst().volgtUit : parameterTekst(waarde, naam)}</td>
      <td class="tekst">{herkomstTekst(herkomst)}</td>
    </tr>
  );
}

function Afwijkingen({ afwijkingen }: { afwijkingen: readonly Afwijking[] }) {
  const tekst = afdrukTekst();
  return (
    <>
      <h3>{tekst.afwijkend}</h3>
      <table>
        <thead>
          <tr>
            {tekst.afwijkendeKolommen.map((kop) => (
              <th key={kop} scope="col" class="tekst">
                {kop}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {afwijkingen.flatMap(({ sleutel, naam, regels, herkomst }) =>
            regels.map(({ periode, was, is }) => (
              <tr key={`${sleutel} ${periode}`}>
                <th scope="row">{naam}</th>
                <td class="tekst">{periode}</td>
                <td class="tekst">{was}</td>
                <td class="tekst">{is}</td>
                <td class="tekst">{herkomst}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </>
  );
}
