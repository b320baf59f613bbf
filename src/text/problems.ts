/**
 * Sentences for what is wrong with something a person gave: `<place> is <found>; <what may stand there>`.
 */
export interface Probleem extends Bevinding {
  /** Where: file and path, or the name of what was typed. */
  plaats: string;
}

/** A problem whose place is known elsewhere. */
export interface Bevinding {
  /** What stands there, worded to follow "is". */
  gevonden: string;
  /** What may stand there. */
  verwacht: string;
}

/** The sentence for a reader, without a full stop. */
export function zin({ plaats, gevonden, verwacht }: Probleem): string {
  return `${plaats} is ${gevonden}; ${verwacht}`;
}

/** Longest piece of a found value that is printed, in characters. */
const LANGST_GEVONDEN = 60;
const LANGSTE_BESTANDSNAAM = 200;
/** Names in a sentence that only illustrate; a list to choose from is given whole. */
const LANGSTE_OPSOMMING = 12;

const plain = new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 15 });
const scientific = new Intl.NumberFormat("nl-NL", { notation: "scientific", maximumSignificantDigits: 6 });

export function nummer(value: number): string {
  if (Number.isNaN(value)) return "geen getal (NaN)";
  if (!Number.isFinite(value)) return value > 0 ? "oneindig groot" : "oneindig klein";
  const size = Math.abs(value);
  const formatter = size !== 0 && (size >= 1e15 || size < 1e-6) ? scientific : plain;
  return formatter.format(value).replaceAll("-", "−");
}

/** Text on one line: what cannot be seen is written as its code, and the rest is cut off after `longest` characters. */
function zichtbaar(text: string, longest: number): string {
  let shown = "";
  // A character has at most two code units, so this much holds enough of them.
  for (const [position, character] of Array.from(text.slice(0, 2 * longest + 2)).entries()) {
    if (position === longest) return `${shown}…`;
    const invisible = /[\p{C}\p{Zl}\p{Zp}]/u.test(character);
    shown += invisible ? `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}` : character;
  }
  return shown;
}

/** A found value of any kind, on one line and about sixty characters long at most. */
export function toonbaar(value: unknown): string {
  if (value === undefined) return "niet ingevuld";
  if (value === null) return "leeg (null)";
  if (value === "") return "een lege tekst";
  if (typeof value === "string") return `"${zichtbaar(value, LANGST_GEVONDEN)}"`;
  if (typeof value === "number") return nummer(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "een lege lijst" : "een lijst";
  if (typeof value === "object") return Object.keys(value).length === 0 ? "een leeg object" : "een object";
  return "iets wat niet in JSON bestaat";
}

/** "mijn.json: waarden.asielinstroom.jaren.2026"; a member of a list goes by its number, from 1. */
export function plaatsIn(bron: string, path: readonly PropertyKey[]): string {
  let place = "";
  for (const key of path) {
    if (typeof key === "number") place += `[nr. ${key + 1}]`;
    else if (/^[\p{L}\p{N}_-]{1,60}$/u.test(String(key))) place += `${place && "."}${String(key)}`;
    else place += `[${toonbaar(String(key))}]`;
  }
  const name = zichtbaar(bron, LANGSTE_BESTANDSNAAM);
  return place ? `${name}: ${place}` : name;
}

/** "mijn.json, regel 3, kolom 14"; both from 1. */
export function plaatsInTekst(bron: string, regel: number, kolom: number): string {
  return `${plaatsIn(bron, [])}, regel ${regel}, kolom ${kolom}`;
}

/** ["a", "b", "c"] → "a, b of c". */
function opsomming(names: readonly string[], laatste: "en" | "of"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${laatste} ${names.at(-1)}`;
}

/** What may stand somewhere. */
export const hoort = {
  /** Unit "1" is no unit. */
  getal: (min: number, max: number, eenheid = "1") =>
    `hier hoort een getal van ${nummer(min)} tot en met ${nummer(max)}${eenheid === "1" ? "" : ` (${eenheid})`}`,
  geheelGetal: (min: number, max: number) => `hier hoort een geheel getal van ${nummer(min)} tot en met ${nummer(max)}`,
  enigGetal: "hier hoort een getal",
  tekst: (langste: number) => `hier hoort een tekst van 1 tot en met ${nummer(langste)} tekens`,
  vrijeTekst: (langste: number) => `hier hoort een tekst van hoogstens ${nummer(langste)} tekens`,
  id: 'hier hoort een id van kleine letters, cijfers en streepjes, hoogstens 80 tekens, zoals "mpp-2025-max"',
  maand: (eerste: string, laatste: string) =>
    `hier hoort een maand van ${eerste} tot en met ${laatste}, geschreven als "2026-01"`,
  jaar: (eerste: number, laatste: number) => `hier hoort een jaar van ${eerste} tot en met ${laatste}`,
  waarOfOnwaar: "hier hoort true of false",
  lijst: "hier hoort een lijst tussen [ en ]",
  object: (namen: readonly string[]) =>
    `hier hoort een object tussen { en }${namen.length > 0 && namen.length <= LANGSTE_OPSOMMING ? ` met namen uit ${opsomming(namen, "en")}` : ""}`,
  eenVan: (waarden: readonly (string | number)[]) =>
    `hier hoort ${opsomming(
      waarden.map((waarde) => JSON.stringify(waarde)),
      "of",
    )}`,
  /** `lijkend` are the names that look like what was found; without them the reader gets all. */
  naam(mogelijk: readonly string[], lijkend: readonly string[]): string {
    if (mogelijk.length === 0) return "laat deze naam weg";
    if (lijkend.length > 0) return `bedoeld is misschien ${opsomming(lijkend, "of")}`;
    return `hier mag staan: ${opsomming(mogelijk, "of")}`;
  },
  /** A parameter for a maatregel, where one with a single value for the whole run was found. */
  veranderlijk: "dit is één waarde voor de hele looptijd; kies een parameter die per jaar of per maand kan veranderen",
};

const ONBEKENDE_NAAM = "een onbekende naam";
const ANDERE_MAAND = "kies een latere maand of een eerdere oorsprong";

function ontbreekt(names: readonly string[]): string {
  const rest = names.length - LANGSTE_OPSOMMING;
  const shown = rest > 0 ? [...names.slice(0, LANGSTE_OPSOMMING), `nog ${rest}`] : names;
  return `${opsomming(shown, "en")} ${names.length === 1 ? "ontbreekt" : "ontbreken"}`;
}

/** What may be wrong within a scenario document. Periods are written "2026" and "2026-07". */
export const inDocument = {
  onbekendeNaam: (mogelijk: readonly string[], lijkend: readonly string[]): Bevinding => ({
    gevonden: ONBEKENDE_NAAM,
    verwacht: hoort.naam(mogelijk, lijkend),
  }),
  /** A name in a record of years or months that is neither; `verwacht` says which it should be. */
  verkeerdeNaam: (verwacht: string): Bevinding => ({ gevonden: ONBEKENDE_NAAM, verwacht }),
  /** `wel` are the ways in which the parameter can be given. */
  nietPerTijd: (tijd: "jaren" | "maanden", wel: readonly string[]): Bevinding => ({
    gevonden: tijd === "jaren" ? "een waarde per jaar" : "een waarde per maand",
    verwacht: `geef deze parameter met ${opsomming(wel, "of")}`,
  }),
  nietPrecies: (gevonden: readonly string[], mogelijk: readonly string[]): Bevinding => ({
    gevonden: `ingevuld ${gevonden.length === 0 ? `zonder ${opsomming(mogelijk, "of")}` : `met ${opsomming(gevonden, "en")}`}`,
    verwacht: `hier hoort precies één van ${opsomming(mogelijk, "of")}`,
  }),
  nietHoogstens: (gevonden: readonly string[]): Bevinding => ({
    gevonden: `ingevuld met ${opsomming(gevonden, "en")}`,
    verwacht: `hier hoort hoogstens één van ${opsomming(gevonden, "of")}`,
  }),
  leeg: (): Bevinding => ({ gevonden: "leeg", verwacht: "vul minstens één waarde in, of laat deze naam weg" }),
  jarenOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
    gevonden: `onderbroken: ${ontbreekt(ontbrekend)}`,
    verwacht: "vul elk jaar in van het eerste tot en met het laatste",
  }),
  /** The same of a parameter. */
  padOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
    gevonden: `onderbroken: ${ontbreekt(ontbrekend)}`,
    verwacht: "vul elk jaar in van het eerste tot en met het laatste; na het laatste jaar blijft de waarde gelijk",
  }),
  maandenOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
    gevonden: `onderbroken: ${ontbreekt(ontbrekend)}`,
    verwacht: "vul elke maand in van de eerste tot en met de laatste",
  }),
  verdelingInWanorde: (min: number, midden: number, max: number): Bevinding => ({
    gevonden: `min ${nummer(min)}, midden ${nummer(midden)} en max ${nummer(max)}`,
    verwacht: "hier hoort midden niet onder min en niet boven max te liggen",
  }),
  eenheidBijPeriode: (gevonden: string, bij: "jaren" | "maanden", hoortErbij: string): Bevinding => ({
    gevonden: toonbaar(gevonden),
    verwacht: `bij ${bij} hoort "${hoortErbij}"`,
  }),
  /** `eerder` is the number of the maatregel that has the id already, from 1. */
  dubbeleMaatregel: (id: string, eerder: number): Bevinding => ({
    gevonden: `${toonbaar(id)}, net als van nr. ${eerder}`,
    verwacht: "geef elke maatregel een eigen id",
  }),
  asielinstroomOntbreekt: (): Bevinding => ({
    gevonden: toonbaar(undefined),
    verwacht: "hier hoort de asielinstroom, vanaf het jaar van de oorsprong",
  }),
  asielinstroomBegintLaat: (ontbrekend: readonly string[], oorsprong: string): Bevinding => ({
    gevonden: `onvolledig: ${ontbreekt(ontbrekend)}`,
    verwacht: `vul de jaren in vanaf dat van de oorsprong ${oorsprong}`,
  }),
  oorsprongOntbreekt: (eerste: string, laatste: string): Bevinding => ({
    gevonden: toonbaar(undefined),
    verwacht: hoort.maand(eerste, laatste),
  }),
  eindeVoorOorsprong: (einde: string, oorsprong: string): Bevinding => ({
    gevonden: `${einde}, vóór de oorsprong ${oorsprong}`,
    verwacht: ANDERE_MAAND,
  }),
  standNietNaOorsprong: (oorsprong: string): Bevinding => ({
    gevonden: `niet later dan de oorsprong ${oorsprong}`,
    verwacht: ANDERE_MAAND,
  }),
  maandVoorOorsprong: (oorsprong: string): Bevinding => ({
    gevonden: `eerder dan de oorsprong ${oorsprong}`,
    verwacht: ANDERE_MAAND,
  }),
  jaarVoorOorsprong: (oorsprong: string): Bevinding => ({
    gevonden: `een jaar dat vóór de oorsprong ${oorsprong} begint`,
    verwacht: "kies een later jaar of een eerdere oorsprong, of geef de stroom met maanden",
  }),
  onbekendeOuder: (ouder: string, bekend: readonly string[], lijkend: readonly string[]): Bevinding => ({
    gevonden: `het onbekende scenario ${toonbaar(ouder)}`,
    verwacht: `${lijkend.length > 0 ? `bedoeld is misschien ${opsomming(lijkend, "of")}; ` : ""}${
      bekend.length > 0 ? `bekend zijn ${opsomming(bekend, "en")}` : "kies een scenario dat bestaat"
    }`,
  }),
  /** `keten` begins and ends with the same id. */
  kringloop: (keten: readonly string[]): Bevinding => ({
    gevonden: `een kringloop (${keten.join(" → ")})`,
    verwacht: "kies een ouder die niet zelf van dit scenario afstamt",
  }),
  teVeelVoorouders: (hoogstens: number): Bevinding => ({
    gevonden: `het begin van een keten van meer dan ${hoogstens} voorouders`,
    verwacht: `een scenario heeft er hoogstens ${hoogstens}`,
  }),
};

/** What comes next in a JSON text that is well formed. */
const IN_JSON = {
  waarde: "een waarde (tekst tussen aanhalingstekens, getal, true, false, null, { of [)",
  waardeOfHaak: "een waarde of ]",
  naam: "een naam tussen aanhalingstekens",
  naamOfAccolade: "een naam tussen aanhalingstekens of }",
  dubbelePunt: "een dubbele punt",
  kommaOfAccolade: "een komma of }",
  kommaOfHaak: "een komma of ]",
  aanhalingsteken: "een aanhalingsteken dat de tekst sluit",
  ontsnapping: 'na \\ één van " \\ / b f n r t, of u met vier hexadecimale cijfers',
  einde: "het bestand te eindigen",
};
/** One of these. */
export type JsonVerwachting = keyof typeof IN_JSON;

/** What may be wrong with a file before its content counts. */
export const inBestand = {
  leeg: (): Bevinding => ({ gevonden: "leeg", verwacht: "hier hoort een scenario in JSON" }),
  teGroot: (grens: string): Bevinding => ({
    gevonden: `groter dan ${grens}`,
    verwacht: `een scenario is hoogstens ${grens} groot`,
  }),
  teVeelWaarden: (hoogstens: number): Bevinding => ({
    gevonden: `gevuld met meer dan ${nummer(hoogstens)} waarden`,
    verwacht: `een scenario heeft er hoogstens ${nummer(hoogstens)}`,
  }),
  teDiep: (lagen: number): Bevinding => ({
    gevonden: `meer dan ${lagen} lagen diep`,
    verwacht: `een scenario is hoogstens ${lagen} lagen diep`,
  }),
  /** `index`: where in `json` the fault is. */
  geenJson: (json: string, index: number, verwacht: JsonVerwachting): Bevinding => ({
    gevonden: tekenOp(json, index),
    verwacht: `hier hoort ${IN_JSON[verwacht]}`,
  }),
  dubbeleNaam: (eersteRegel: number, tweedeRegel: number): Bevinding => ({
    gevonden: `dubbel ingevuld (regel ${eersteRegel} en regel ${tweedeRegel})`,
    verwacht: "gebruik elke naam maar één keer",
  }),
  nietVanJson: (): Bevinding => ({
    gevonden: "geen gewone JSON-waarde",
    verwacht: "hier hoort wat in een JSON-bestand kan staan",
  }),
  teVeelScenarios: (aantal: number, hoogstens: number): Bevinding => ({
    gevonden: `een lijst van ${nummer(aantal)} scenario's`,
    verwacht: `hier horen er hoogstens ${nummer(hoogstens)}`,
  }),
  dubbelScenario: (id: string): Bevinding => ({
    gevonden: `${toonbaar(id)}, net als van een eerder scenario`,
    verwacht: "geef elk scenario een eigen id",
  }),
  nogMeer: (aantal: number): Bevinding => ({
    gevonden: `op nog ${nummer(aantal)} plaatsen fout`,
    verwacht: "verbeter eerst wat hierboven staat",
  }),
};

/** The word, number or single character that stands at `index`. */
function tekenOp(json: string, index: number): string {
  const word = /[\p{L}\p{N}_.+-]{1,61}|./suy;
  word.lastIndex = index;
  const found = word.exec(json)?.[0];
  if (found === undefined) return "het einde van het bestand";
  if (found === "\n" || found === "\r") return "een regeleinde";
  if (found === "\t") return "een tab";
  return found === '"' ? "een aanhalingsteken" : toonbaar(found);
}
