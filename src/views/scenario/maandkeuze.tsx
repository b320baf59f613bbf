import { maandkeuzeTekst } from "../../text/maandkeuze.ts";
import { jaarVan, maandIndex, maandVan } from "../../units/maand.ts";

interface MaandkeuzeProps {
  /** What the month is of, as it is read aloud. */
  naam: string;
  maand: string;
  /** First and last month that may be chosen; the month of now may lie outside. */
  van: string;
  tot: string;
  zet: (maand: `${number}-${string}`) => void;
}

/** A month, by its name and its year. */
export function Maandkeuze({ naam, maand, van, tot, zet }: MaandkeuzeProps) {
  const tekst = maandkeuzeTekst();
  const year = Number(maand.slice(0, 4));
  const [first, last] = [Number(van.slice(0, 4)), Number(tot.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (!years.includes(year)) years.push(year);
  const choose = (index: number) => {
    const [least, most] = [maandIndex(van), maandIndex(tot)];
    zet(maandVan(jaarVan(index) === year ? index : Math.min(Math.max(index, least), most)));
  };
  const inYear = maandIndex(maand) - maandIndex(`${year}-01`);
  const within = (m: number) => {
    const key = maandVan(maandIndex(`${year}-01`) + m);
    return m === inYear || (key >= van && key <= tot);
  };
  return (
    <span class="maandkeuze-veld">
      <select
        aria-label={tekst.maandVan(naam)}
        value={String(inYear)}
        onChange={(event) => choose(maandIndex(`${year}-01`) + Number(event.currentTarget.value))}
      >
        {tekst.maanden.map((name, m) =>
          within(m) ? (
            <option key={name} value={String(m)}>
              {name}
            </option>
          ) : null,
        )}
      </select>
      <select
        aria-label={tekst.jaarVan(naam)}
        value={String(year)}
        onChange={(event) => choose(maandIndex(`${event.currentTarget.value}-01`) + inYear)}
      >
        {years
          .sort((a, b) => a - b)
          .map((jaar) => (
            <option key={jaar} value={String(jaar)}>
              {jaar}
            </option>
          ))}
      </select>
    </span>
  );
}
