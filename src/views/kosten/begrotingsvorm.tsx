import { useEffect, useState } from "preact/hooks";
import {
  BEGROTINGSPOSTEN,
  type Begrotingspost,
  EENHEDEN,
  type Eenheid,
  type EigenBegroting,
  zetBegroting,
} from "../../app/geld.ts";
import { wijzig } from "../../app/state.ts";
import { eigenBegrotingTekst } from "../../text/kosten-begroting.ts";
import { Fouten } from "./fouten.tsx";

/** Where a budget of one's own is pasted, or read from a file; what is wrong is said cell by cell, and nothing is taken over then. */
export function Begrotingsvorm({ eigen }: { eigen: EigenBegroting | undefined }) {
  const tekst = eigenBegrotingTekst();
  const [post, setPost] = useState<Begrotingspost>(eigen?.post ?? "coa");
  const [eenheid, setEenheid] = useState<Eenheid>(eigen?.eenheid ?? "duizend");
  const [reeks, setReeks] = useState(eigen?.tekst ?? "");
  const [fouten, setFouten] = useState<readonly string[]>([]);

  // Undo and redo change what is kept; the form follows, in the same fields, so that the focus stays.
  useEffect(() => {
    if (!eigen) return;
    setPost(eigen.post);
    setEenheid(eigen.eenheid);
    setReeks(eigen.tekst);
  }, [eigen]);

  const neemOver = async () => {
    // What reads a table is fetched when there is one to read.
    const { leesReeks } = await import("../../app/leesbegroting.ts");
    const read = leesReeks(reeks, eenheid);
    if (!read.ok) return setFouten(read.zinnen);
    setFouten([]);
    wijzig((document) => zetBegroting(document, { post, eenheid, tekst: reeks, bedragen: read.waarde }));
  };

  return (
    <>
      <h2 class="tussenkop">{tekst.invoer}</h2>
      <form
        class="geldvorm"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void neemOver();
        }}
      >
        <label>
          {tekst.post}
          <select value={post} onChange={(event) => setPost(event.currentTarget.value as Begrotingspost)}>
            {BEGROTINGSPOSTEN.map((id) => (
              <option key={id} value={id}>
                {tekst.posten[id]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {tekst.eenheid}
          <select value={eenheid} onChange={(event) => setEenheid(event.currentTarget.value as Eenheid)}>
            {(Object.keys(EENHEDEN) as Eenheid[]).map((id) => (
              <option key={id} value={id}>
                {tekst.eenheden[id]}
              </option>
            ))}
          </select>
        </label>
        <label class="breed">
          {tekst.plak}
          <textarea
            id="eigen-reeks"
            rows={6}
            spellcheck={false}
            placeholder={tekst.voorbeeld}
            value={reeks}
            aria-invalid={fouten.length > 0}
            onInput={(event) => setReeks(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="knop">
          {tekst.overnemen}
        </button>
        {eigen ? (
          <button
            type="button"
            class="knop"
            onClick={() => {
              wijzig((document) => zetBegroting(document, undefined));
              document.getElementById("eigen-reeks")?.focus();
            }}
          >
            {tekst.weg}
          </button>
        ) : null}
        <label>
          {tekst.bestand}
          <input
            type="file"
            accept=".csv,.txt,.tsv,text/csv,text/plain"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) void file.text().then((text) => setReeks(text.replace(/^\uFEFF/, "")));
            }}
          />
        </label>
      </form>
      <Fouten zinnen={fouten} />
    </>
  );
}
