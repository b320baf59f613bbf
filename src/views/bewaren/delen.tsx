import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { DialoogProps } from "../../app/dialogen.ts";
import { pakketOf, saveScenario } from "../../app/files.ts";
import { LANGSTE_LINK, LINK, linkOf } from "../../app/link.ts";
import { scenarioDocument } from "../../app/state.ts";
import { delenTekst } from "../../text/delen.ts";
import { hoofdletter } from "../../text/formats.ts";
import { Dialoog } from "./dialoog.tsx";

/** A link that holds the scenario, copied when the browser lets it; a file where it is too large for one. */
export function DelenDialoog({ id, sluit }: DialoogProps & { id: string }) {
  const tekst = delenTekst();
  const [link, setLink] = useState<string>();
  const [gekopieerd, setGekopieerd] = useState<boolean>();
  const field = useRef<HTMLInputElement>(null);
  const fieldId = useId();
  const pakket = pakketOf(id);
  const ouders = pakket.eigen.filter((scenario) => scenario.id !== id).map(({ naam }) => hoofdletter(naam));

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setGekopieerd(true);
    } catch {
      // Refused, or not there: the field is what is left, and the sentence says so.
      setGekopieerd(false);
      field.current?.focus();
      field.current?.select();
    }
  };

  useEffect(() => {
    void linkOf(pakketOf(id)).then((hash) => {
      const url = new URL(location.href);
      url.hash = hash;
      setLink(url.href);
      if (hash.length - LINK.length <= LANGSTE_LINK) void copy(url.href);
    });
  }, [id]);

  const tekens = link === undefined ? 0 : link.length - link.indexOf(LINK) - LINK.length;
  const past = tekens <= LANGSTE_LINK;
  return (
    <Dialoog kop={tekst.delenVan(hoofdletter(scenarioDocument(id)?.naam ?? id))} sluit={sluit}>
      {ouders.length > 0 ? <p>{tekst.metOuders(ouders)}</p> : null}
      {past ? (
        <>
          <p class="toelichting">{tekst.linkUitleg}</p>
          <label class="dialoog-veld" for={fieldId}>
            {tekst.link}
          </label>
          <input
            ref={field}
            id={fieldId}
            class="veld breed"
            type="text"
            readOnly
            value={link ?? ""}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p class="noot">{tekst.tekens(tekens, LANGSTE_LINK)}</p>
        </>
      ) : (
        <p>{tekst.teGrootVoorLink(tekens, LANGSTE_LINK)}</p>
      )}
      <p class="dialoog-stand" role="status">
        {gekopieerd === undefined ? "" : gekopieerd ? tekst.gekopieerd : tekst.nietGekopieerd}
      </p>
      <div class="knoppen">
        {past ? (
          <button type="button" class="knop" onClick={() => link !== undefined && void copy(link)}>
            {tekst.kopieer}
          </button>
        ) : null}
        <button type="button" class="knop" onClick={() => saveScenario(id)}>
          {tekst.alsBestand}
        </button>
      </div>
    </Dialoog>
  );
}
