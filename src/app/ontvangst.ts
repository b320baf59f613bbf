import { type Pakket, readPakketText } from "../scenario/pakket.ts";
import { GROOTSTE_BESTAND } from "../scenario/read.ts";
import { delenTekst } from "../text/delen.ts";
import { type Probleem, toonbaar, zin } from "../text/problems.ts";
import { toonDialoog } from "./dialogen.ts";
import { LANGSTE_LINK, LINK, type Linkfout, textOfLink } from "./link.ts";
import { meld, weergave, werk, wijzig } from "./state.ts";
import { neemAan, stelVoor, type Voorstel } from "./voorstel.ts";

/**
 * What comes in from outside, by a link or a file: read within limits, shown, and taken in only when the user says so.
 * What is wrong with it is a sentence; what was there stays.
 */

const MEESTE_ZINNEN = 5;

export async function openLink(hash: string): Promise<void> {
  const tekst = delenTekst();
  // Whatever comes of it, going back or reloading does not open it again.
  history.replaceState(history.state, "", `#${weergave.peek().view}`);
  const unpacked = await textOfLink(hash);
  if (!unpacked.ok) return refuse(tekst.deLink, [linkfoutZin(unpacked.fout)]);
  await present(unpacked.text, tekst.bronLink, tekst.deLink, tekst.ontvangen.link);
}

export async function openFile(file: File): Promise<void> {
  const tekst = delenTekst();
  if (file.size > GROOTSTE_BESTAND)
    return refuse(file.name, [tekst.bestandTeGroot(Math.ceil(file.size / 1024), GROOTSTE_BESTAND / 1024)]);
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    return refuse(file.name, [tekst.nietLeesbaar(error instanceof Error ? error.message : String(error))]);
  }
  await present(text, file.name, file.name, tekst.ontvangen.bestand(file.name));
}

/** `bron` begins the place of a problem, `naam` the sentence; `kop` stands above what is shown. */
async function present(text: string, bron: string, naam: string, kop: string): Promise<void> {
  const read = readPakketText(text, bron);
  if (read.soort === "nieuwer") return refuse(naam, [delenTekst().nieuwer(read.versie, read.hoogste)]);
  if (read.soort === "fout") return refuse(naam, read.problemen.map(zin));
  const voorstel = proposalFor(read.pakket, bron);
  if (!voorstel.ok) return refuse(naam, voorstel.problemen.map(zin));
  await toonDialoog(async () => {
    const { OntvangstDialoog } = await import("../views/bewaren/ontvangst.tsx");
    // The work may change under the dialog (undo, another tab), so it is worked out anew each time.
    return (props) =>
      OntvangstDialoog({
        ...props,
        kop,
        voorstel: () => proposalFor(read.pakket, bron),
        neemAan: (accepted: Voorstel) => wijzig((now) => neemAan(accepted, now)),
      });
  });
}

function proposalFor(pakket: Pakket, bron: string) {
  const tekst = delenTekst();
  return stelVoor(
    pakket,
    werk.value,
    (id): Probleem => ({
      plaats: `${bron}: actief`,
      gevonden: tekst.onbekendScenario(toonbaar(id)),
      verwacht: tekst.onbekendScenarioVerwacht,
    }),
  );
}

function refuse(naam: string, zinnen: readonly string[]): void {
  const rest = Math.max(0, zinnen.length - MEESTE_ZINNEN);
  meld(() => delenTekst().nietGeopend(naam, zinnen.slice(0, MEESTE_ZINNEN), rest));
}

function linkfoutZin(fout: Linkfout): string {
  const tekst = delenTekst().linkfout;
  if (fout.soort === "lang") return tekst.lang(fout.tekens, LANGSTE_LINK);
  if (fout.soort === "teken") return tekst.teken(toonbaar(fout.teken), fout.plaats);
  return tekst[fout.soort];
}

export function isLink(hash: string): boolean {
  return hash.startsWith(LINK);
}
