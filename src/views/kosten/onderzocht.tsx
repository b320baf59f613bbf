import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { breekAf, type Inhoud, onderzoek, onderzoekVan, opnieuw, sleutelVan } from "../../app/investigations.ts";
import type { Vondsten } from "../../worker/api.ts";
import { Problemen } from "../problemen.tsx";
import { Afgebroken, BijnaBegonnen, Voortgang } from "../voortgang.tsx";

type Soort = "kostengevoeligheid" | "ketenverschil";

/** Asks the worker, and shows what it found, how far it is, or why it cannot. Another question is never answered by an older outcome. */
export function Onderzocht<S extends Soort>(props: {
  soort: S;
  inhoud: Inhoud<S>;
  naam: string;
  toon: (vondst: Vondsten[S]) => JSX.Element | null;
}) {
  const { soort, inhoud, naam, toon } = props;
  const sleutel = sleutelVan(inhoud);
  useEffect(() => {
    // A lever that is dragged asks at the end of the drag, not at every step of it.
    const timer = setTimeout(() => onderzoek(soort, inhoud), 150);
    return () => clearTimeout(timer);
  }, [sleutel]);
  const lopend = onderzoekVan(soort);
  const bevinding = lopend?.bevinding;
  if (lopend?.sleutel !== sleutel) return <BijnaBegonnen />;
  if (bevinding === undefined) return <Voortgang stand={lopend.voortgang} breekAf={() => breekAf(soort)} />;
  if (!bevinding.klaar) return <Afgebroken opnieuw={() => opnieuw(soort, inhoud)} />;
  if ("problemen" in bevinding) return <Problemen naam={naam} problemen={bevinding.problemen} />;
  return toon(bevinding.vondst);
}
