import { render } from "preact";
import { vertoning } from "../../app/presentatie.ts";
import { podiumTekst } from "../../text/podium.ts";
import { vertaald } from "../../text/vertaling.ts";
import { DiaBlad } from "./dia-blad.tsx";
import { dezeKeuzes, type Getoond, getoondeDia, getoondeIds, getoondeScenario } from "./getoond.ts";
import { versies } from "./podium.tsx";

/** A slide on paper: pixels of its chart, and of the paper for each of a slide 1920 wide. */
const OP_PAPIER = { een: { width: 1000, height: 380, schaal: 0.54 }, twee: { width: 700, height: 240, schaal: 0.42 } };

/** The hand-out stands on the page only while it is printed, whichever way that was asked for. */
export function drukAfOpVerzoek(): () => void {
  const papier = document.createElement("div");
  papier.className = "uitdeelstuk";
  const voor = () => {
    document.body.append(papier);
    document.documentElement.classList.add("drukt-uitdeelstuk");
    render(<Uitdeelstuk />, papier);
  };
  const na = () => {
    render(null, papier);
    document.documentElement.classList.remove("drukt-uitdeelstuk");
    papier.remove();
  };
  window.addEventListener("beforeprint", voor);
  window.addEventListener("afterprint", na);
  return () => {
    window.removeEventListener("beforeprint", voor);
    window.removeEventListener("afterprint", na);
    na();
  };
}

function Uitdeelstuk() {
  const ids = getoondeIds.peek();
  const perBladzijde = vertoning.peek()?.perBladzijde ?? "een";
  const dias = ids.flatMap((id) => getoondeDia(id) ?? []);
  const aannames = getoondeDia("aannames");
  const tekst = podiumTekst().uitdeelstuk;
  const scenario = getoondeScenario();
  const verborgen = dezeKeuzes().some(({ dia, tonen }) => dia === "aannames" && !tonen);
  return (
    <main class={`papier ${perBladzijde}`} aria-label={tekst.titel(vertaald(scenario?.naam ?? ""))}>
      {dias.map((dia, n) => (
        <Blad key={dia.id} dia={dia} nummer={n + 1} aantal={dias.length} perBladzijde={perBladzijde} />
      ))}
      {aannames && verborgen ? (
        <section>
          <h2>{tekst.aannames}</h2>
          <Blad dia={aannames} nummer={dias.length + 1} aantal={dias.length + 1} perBladzijde={perBladzijde} />
        </section>
      ) : null}
    </main>
  );
}

function Blad(props: { dia: Getoond; nummer: number; aantal: number; perBladzijde: "een" | "twee" }) {
  const { dia, nummer, aantal, perBladzijde } = props;
  const { schaal, ...vast } = OP_PAPIER[perBladzijde];
  const { notities } = podiumTekst().uitdeelstuk;
  return (
    <section class="papierblad" style={{ "--dia": `${schaal}px` }}>
      <DiaBlad
        dia={dia}
        schaal={schaal}
        nummer={nummer}
        aantal={aantal}
        versies={versies()}
        plaats="papier"
        kop={2}
        vast={vast}
      />
      <p class="blad-toelichting">{dia.toelichting}</p>
      {dia.notitie === "" ? null : (
        <div class="blad-notities">
          <h3>{notities}</h3>
          <p>{dia.notitie}</p>
        </div>
      )}
    </section>
  );
}
