import { toegankelijkheidTekst } from "../../text/toegankelijkheid.ts";

/** The accessibility statement. */
export function Toegankelijkheid() {
  const { titel, inleiding, delen } = toegankelijkheidTekst();
  return (
    <main class="inhoud leestekst" id="inhoud" tabIndex={-1}>
      <h1 class="boodschap">{titel}</h1>
      <p>{inleiding}</p>
      {delen.map(({ kop, alineas }) => (
        <section key={kop}>
          <h2 class="tussenkop">{kop}</h2>
          {alineas.map((alinea) => (
            <p key={alinea}>{alinea}</p>
          ))}
        </section>
      ))}
    </main>
  );
}
