import { useEffect, useId, useState } from "preact/hooks";
import type { DialoogProps } from "../../app/dialogen.ts";
import { saveJson } from "../../app/files.ts";
import { isShipped, zetTerug } from "../../app/keep.ts";
import { werk } from "../../app/state.ts";
import { bewaarVersie, listApart, listVersies, type Versie } from "../../app/storage.ts";
import { werkVerschillen } from "../../app/work-differences.ts";
import { bewarenTekst, tijdstip } from "../../text/bewaren.ts";
import { Dialoog } from "./dialoog.tsx";

type Apart = Awaited<ReturnType<typeof listApart>>;
type Gelezen =
  | { soort: "bezig" }
  | { soort: "fout"; reden: string }
  | { soort: "klaar"; versies: Versie[]; apart: Apart };

/** The states one can go back to: when, what had changed, what differs from now; and what could not be read. */
export function VersiesDialoog({ sluit }: DialoogProps) {
  const tekst = bewarenTekst();
  const [gelezen, setGelezen] = useState<Gelezen>({ soort: "bezig" });
  const [gekozen, setGekozen] = useState<number>();
  const [stand, setStand] = useState("");

  const read = async () => {
    try {
      const [versies, apart] = await Promise.all([listVersies(isShipped), listApart()]);
      setGelezen({ soort: "klaar", versies, apart });
    } catch (error) {
      setGelezen({ soort: "fout", reden: reason(error) });
    }
  };
  useEffect(() => void read(), []);

  const bewaar = async (naam: string) => {
    try {
      await bewaarVersie(werk.value, naam);
      setStand(tekst.bewaardAls(naam));
    } catch (error) {
      setStand(tekst.nietBewaardAls(naam, reason(error)));
    }
    await read();
  };

  const versies = gelezen.soort === "klaar" ? gelezen.versies : [];
  const chosen = versies.find(({ nummer }) => nummer === gekozen);
  return (
    <Dialoog kop={tekst.versies} sluit={sluit}>
      <p class="toelichting">{tekst.versiesUitleg}</p>
      <Benoem bewaar={bewaar} zeg={setStand} />
      <p class="dialoog-stand" role="status">
        {gelezen.soort === "bezig" ? tekst.laden : stand}
      </p>
      {gelezen.soort === "fout" ? <p class="let-op">{tekst.leest(gelezen.reden)}</p> : null}
      {gelezen.soort === "klaar" && versies.length === 0 ? <p>{tekst.geenVersies}</p> : null}
      {versies.length > 0 ? (
        <div class="versies">
          <fieldset class="versies-lijst">
            <legend>{tekst.kiesVersie}</legend>
            {versies.map((versie, k) => (
              <label key={versie.nummer}>
                <input
                  type="radio"
                  name="versie"
                  checked={versie.nummer === gekozen}
                  onChange={() => setGekozen(versie.nummer)}
                />
                <span>
                  <strong>{versie.naam ?? tijdstip(versie.tijd)}</strong>
                  {versie.naam === undefined ? null : <span class="versie-tijd"> {tijdstip(versie.tijd)}</span>}
                  <span class="versie-wat">{sinds(versie, versies[k + 1])}</span>
                </span>
              </label>
            ))}
          </fieldset>
          {chosen ? (
            <Gekozen
              versie={chosen}
              zet={(document) => {
                zetTerug(document);
                setStand(tekst.teruggezet(tijdstip(chosen.tijd)));
                sluit();
              }}
            />
          ) : null}
        </div>
      ) : null}
      {gelezen.soort === "klaar" && gelezen.apart.length > 0 ? <ApartGezet apart={gelezen.apart} /> : null}
    </Dialoog>
  );
}

/** What had changed in a version since the one before it. */
function sinds({ document }: Versie, vorige: Versie | undefined): string {
  const tekst = bewarenTekst();
  if (!document) return tekst.onleesbareVersie;
  if (!vorige?.document) return vorige ? "" : tekst.eersteVersie;
  return werkVerschillen(vorige.document, document, "gebeurd").join("; ") || tekst.zelfdeAlsVorige;
}

function Gekozen({ versie, zet }: { versie: Versie; zet: (document: NonNullable<Versie["document"]>) => void }) {
  const tekst = bewarenTekst();
  const { document } = versie;
  if (!document) return <p class="let-op">{tekst.onleesbareVersie}</p>;
  const zinnen = werkVerschillen(werk.value, document, "verschil");
  return (
    <section class="versie-verschil" aria-live="polite">
      <h3>{tekst.verschilMetNu}</h3>
      {zinnen.length === 0 ? <p>{tekst.zelfdeAlsNu}</p> : null}
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      <button type="button" class="knop hoofd" disabled={zinnen.length === 0} onClick={() => zet(document)}>
        {tekst.terugzetten}
      </button>
      <p class="noot">{tekst.terugzettenUitleg}</p>
    </section>
  );
}

function Benoem({ bewaar, zeg }: { bewaar: (naam: string) => Promise<void>; zeg: (zin: string) => void }) {
  const tekst = bewarenTekst();
  const id = useId();
  const [naam, setNaam] = useState("");
  return (
    <form
      class="versie-naam"
      onSubmit={(event) => {
        event.preventDefault();
        if (naam.trim() === "") return zeg(tekst.naamNodig);
        setNaam("");
        void bewaar(naam.trim());
      }}
    >
      <label for={id}>{tekst.naam}</label>
      <input
        id={id}
        class="veld"
        type="text"
        maxLength={200}
        value={naam}
        onInput={(event) => setNaam(event.currentTarget.value)}
      />
      <button type="submit" class="knop">
        {tekst.bewaarMetNaam}
      </button>
    </form>
  );
}

function ApartGezet({ apart }: { apart: Apart }) {
  const tekst = bewarenTekst();
  return (
    <section class="ontvangst-inhoud">
      <h3>{tekst.apart}</h3>
      <p class="noot">{tekst.apartUitleg}</p>
      <ul class="apart">
        {apart.map(({ plaats, zinnen, tijd, inhoud }, k) => (
          <li key={k}>
            <span>
              {plaats}, {tijdstip(tijd)}
              {zinnen.length > 0 ? `: ${zinnen.slice(0, 3).join(" · ")}` : ""}
            </span>
            <button type="button" class="knop" onClick={() => saveJson(inhoud, `apart-${k + 1}.json`)}>
              {tekst.apartOpslaan(plaats)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message || error.name : bewarenTekst().redenOnbekend;
}
