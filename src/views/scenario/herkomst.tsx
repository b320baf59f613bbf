import { EIGEN_INVOER } from "../../app/document.ts";
import { bewerkenTekst } from "../../text/bewerken.ts";
import { vertaald } from "../../text/vertaling.ts";
import { useFieldText } from "./use-field-text.ts";

interface HerkomstProps {
  id: string;
  herkomst:
    | { readonly bron?: string; readonly aanname?: string }
    | { readonly bron: string }
    | { readonly aanname: string };
  zet: (herkomst: { bron: string } | { aanname: string }) => void;
}

const LANGSTE_TEKST = 5_000;

/** Where a number comes from, in the user's words: a source that can be looked up, or an assumption. */
export function Herkomst({ id, herkomst, zet }: HerkomstProps) {
  const tekst = bewerkenTekst();
  const bron = "bron" in herkomst ? herkomst.bron : undefined;
  const aanname = "aanname" in herkomst ? herkomst.aanname : undefined;
  const soort = bron === undefined ? "aanname" : "bron";
  const words = vertaald(bron ?? aanname ?? "");
  const field = useFieldText<HTMLTextAreaElement>(words);
  const as = (kind: string, text: string) => (kind === "bron" ? { bron: text } : { aanname: text });
  return (
    <div class="herkomst-veld">
      <select
        aria-label={tekst.soortHerkomst}
        value={soort}
        onChange={(event) => zet(as(event.currentTarget.value, bron ?? aanname ?? EIGEN_INVOER))}
      >
        <option value="bron">{tekst.bron}</option>
        <option value="aanname">{tekst.aanname}</option>
      </select>
      <textarea
        ref={field}
        id={`${id}-herkomst`}
        class="veld"
        aria-label={soort === "bron" ? tekst.bron : tekst.aanname}
        rows={2}
        maxLength={LANGSTE_TEKST}
        onChange={(event) => {
          const text = event.currentTarget.value.trim();
          if (text === "") event.currentTarget.value = words;
          else if (text !== words) zet(as(soort, text));
        }}
      />
    </div>
  );
}

/** An entry without the name of the scenario that gave it, as it stands in a document. */
export function zonderVan<T extends { readonly van: string }>(entry: T): Omit<T, "van"> {
  const { van: _, ...rest } = entry;
  return rest;
}

/** The same entry with another source or assumption. */
export function metHerkomst<T extends object>(entry: T, herkomst: { bron: string } | { aanname: string }): T {
  const { bron: _b, aanname: _a, ...rest } = entry as T & { bron?: string; aanname?: string };
  return { ...rest, ...herkomst } as unknown as T;
}
