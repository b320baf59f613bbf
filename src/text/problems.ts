import { catalogus, huidigeLocale } from "./taal.ts";

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

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(notation: "standard" | "scientific", maximumSignificantDigits: number): Intl.NumberFormat {
  const locale = huidigeLocale();
  const key = `${locale} ${notation}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { notation, maximumSignificantDigits });
  formatters.set(key, known);
  return known;
}

export function nummer(value: number): string {
  const { geenGetal, oneindigGroot, oneindigKlein } = waarden();
  if (Number.isNaN(value)) return geenGetal;
  if (!Number.isFinite(value)) return value > 0 ? oneindigGroot : oneindigKlein;
  const size = Math.abs(value);
  const format = size !== 0 && (size >= 1e15 || size < 1e-6) ? formatter("scientific", 6) : formatter("standard", 15);
  return format.format(value).replaceAll("-", "−");
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

/** What a found value is called, and where it stands. */
const waarden = catalogus(
  {
    geenGetal: "geen getal (NaN)",
    oneindigGroot: "oneindig groot",
    oneindigKlein: "oneindig klein",
    nietIngevuld: "niet ingevuld",
    leeg: "leeg (null)",
    legeTekst: "een lege tekst",
    legeLijst: "een lege lijst",
    lijst: "een lijst",
    leegObject: "een leeg object",
    object: "een object",
    nietInJson: "iets wat niet in JSON bestaat",
    nummer: (nummer: number) => `nr. ${nummer}`,
    regelEnKolom: (regel: number, kolom: number) => `regel ${regel}, kolom ${kolom}`,
    en: "en",
    of: "of",
    eindeBestand: "het einde van het bestand",
    regeleinde: "een regeleinde",
    tab: "een tab",
    aanhalingsteken: "een aanhalingsteken",
  },
  {
    geenGetal: "not a number (NaN)",
    oneindigGroot: "infinitely large",
    oneindigKlein: "infinitely small",
    nietIngevuld: "not filled in",
    leeg: "empty (null)",
    legeTekst: "an empty text",
    legeLijst: "an empty list",
    lijst: "a list",
    leegObject: "an empty object",
    object: "an object",
    nietInJson: "something that does not exist in JSON",
    nummer: (nummer: number) => `no. ${nummer}`,
    regelEnKolom: (regel: number, kolom: number) => `line ${regel}, column ${kolom}`,
    en: "and",
    of: "or",
    eindeBestand: "the end of the file",
    regeleinde: "a line break",
    tab: "a tab",
    aanhalingsteken: "a quotation mark",
  },
);

/** A found value of any kind, on one line and about sixty characters long at most. */
export function toonbaar(value: unknown): string {
  const tekst = waarden();
  if (value === undefined) return tekst.nietIngevuld;
  if (value === null) return tekst.leeg;
  if (value === "") return tekst.legeTekst;
  if (typeof value === "string") return `"${zichtbaar(value, LANGST_GEVONDEN)}"`;
  if (typeof value === "number") return nummer(value);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? tekst.legeLijst : tekst.lijst;
  if (typeof value === "object") return Object.keys(value).length === 0 ? tekst.leegObject : tekst.object;
  return tekst.nietInJson;
}

/** "mijn.json: waarden.asielinstroom.jaren.2026"; a member of a list goes by its number, from 1. */
export function plaatsIn(bron: string, path: readonly PropertyKey[]): string {
  let place = "";
  for (const key of path) {
    if (typeof key === "number") place += `[${waarden().nummer(key + 1)}]`;
    else if (/^[\p{L}\p{N}_-]{1,60}$/u.test(String(key))) place += `${place && "."}${String(key)}`;
    else place += `[${toonbaar(String(key))}]`;
  }
  const name = zichtbaar(bron, LANGSTE_BESTANDSNAAM);
  return place ? `${name}: ${place}` : name;
}

/** "mijn.json, regel 3, kolom 14"; both from 1. */
export function plaatsInTekst(bron: string, regel: number, kolom: number): string {
  return `${plaatsIn(bron, [])}, ${waarden().regelEnKolom(regel, kolom)}`;
}

/** ["a", "b", "c"] → "a, b of c". */
function opsomming(names: readonly string[], laatste: "en" | "of"): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} ${waarden()[laatste]} ${names.at(-1)}`;
}

/** What may stand somewhere. */
export const hoort = catalogus(
  {
    /** Unit "1" is no unit. */
    getal: (min: number, max: number, eenheid = "1") =>
      `hier hoort een getal van ${nummer(min)} tot en met ${nummer(max)}${eenheid === "1" ? "" : ` (${eenheid})`}`,
    geheelGetal: (min: number, max: number) =>
      `hier hoort een geheel getal van ${nummer(min)} tot en met ${nummer(max)}`,
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
      return `hier mag staan: ${opsomming(voorEenZin(mogelijk), "of")}`;
    },
    /** A parameter for a maatregel, where one with a single value for the whole run was found. */
    veranderlijk:
      "dit is één waarde voor de hele looptijd; kies een parameter die per jaar of per maand kan veranderen",
  },
  {
    getal: (min: number, max: number, eenheid = "1") =>
      `a number from ${nummer(min)} to ${nummer(max)}${eenheid === "1" ? "" : ` (${eenheid})`} belongs here`,
    geheelGetal: (min: number, max: number) => `a whole number from ${nummer(min)} to ${nummer(max)} belongs here`,
    enigGetal: "a number belongs here",
    tekst: (langste: number) => `a text of 1 to ${nummer(langste)} characters belongs here`,
    vrijeTekst: (langste: number) => `a text of at most ${nummer(langste)} characters belongs here`,
    id: 'an id of lower-case letters, digits and hyphens belongs here, at most 80 characters, such as "mpp-2025-max"',
    maand: (eerste: string, laatste: string) =>
      `a month from ${eerste} to ${laatste} belongs here, written as "2026-01"`,
    jaar: (eerste: number, laatste: number) => `a year from ${eerste} to ${laatste} belongs here`,
    waarOfOnwaar: "true or false belongs here",
    lijst: "a list between [ and ] belongs here",
    object: (namen: readonly string[]) =>
      `an object between { and } belongs here${namen.length > 0 && namen.length <= LANGSTE_OPSOMMING ? `, with names from ${opsomming(namen, "en")}` : ""}`,
    eenVan: (waarden: readonly (string | number)[]) =>
      `${opsomming(
        waarden.map((waarde) => JSON.stringify(waarde)),
        "of",
      )} belongs here`,
    naam(mogelijk: readonly string[], lijkend: readonly string[]): string {
      if (mogelijk.length === 0) return "leave this name out";
      if (lijkend.length > 0) return `perhaps ${opsomming(lijkend, "of")} is meant`;
      return `here may stand: ${opsomming(voorEenZin(mogelijk), "of")}`;
    },
    veranderlijk: "this is one value for the whole run; choose a parameter that can change by year or by month",
  },
);

/** A list of more names than this says nothing in a sentence. */
const MEESTE_NAMEN = 40;

function voorEenZin(names: readonly string[]): readonly string[] {
  const rest = names.length - MEESTE_NAMEN;
  return rest > 0 ? [...names.slice(0, MEESTE_NAMEN), meer().nogMeer(rest)] : names;
}

function enkele(names: readonly string[]): readonly string[] {
  const rest = names.length - LANGSTE_OPSOMMING;
  return rest > 0 ? [...names.slice(0, LANGSTE_OPSOMMING), meer().nogMeer(rest)] : names;
}

/** Pieces that several sentences share. */
const meer = catalogus(
  {
    nogMeer: (rest: number) => `nog ${rest}`,
    onderbroken: (names: readonly string[]) =>
      `onderbroken: ${opsomming(enkele(names), "en")} ${names.length === 1 ? "ontbreekt" : "ontbreken"}`,
    onvolledig: (names: readonly string[]) =>
      `onvolledig: ${opsomming(enkele(names), "en")} ${names.length === 1 ? "ontbreekt" : "ontbreken"}`,
    onbekendeNaam: "een onbekende naam",
    andereMaand: "kies een latere maand of een eerdere oorsprong",
  },
  {
    nogMeer: (rest: number) => `${rest} more`,
    onderbroken: (names: readonly string[]) =>
      `interrupted: ${opsomming(enkele(names), "en")} ${names.length === 1 ? "is" : "are"} missing`,
    onvolledig: (names: readonly string[]) =>
      `incomplete: ${opsomming(enkele(names), "en")} ${names.length === 1 ? "is" : "are"} missing`,
    onbekendeNaam: "an unknown name",
    andereMaand: "choose a later month or an earlier origin",
  },
);

/** What may be wrong within a scenario document. Periods are written "2026" and "2026-07". */
export const inDocument = catalogus(
  {
    onbekendeNaam: (mogelijk: readonly string[], lijkend: readonly string[]): Bevinding => ({
      gevonden: meer().onbekendeNaam,
      verwacht: hoort().naam(mogelijk, lijkend),
    }),
    /** A name in a record of years or months that is neither; `verwacht` says which it should be. */
    verkeerdeNaam: (verwacht: string): Bevinding => ({ gevonden: meer().onbekendeNaam, verwacht }),
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
      gevonden: meer().onderbroken(ontbrekend),
      verwacht: "vul elk jaar in van het eerste tot en met het laatste",
    }),
    /** The same of a parameter. */
    padOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
      gevonden: meer().onderbroken(ontbrekend),
      verwacht: "vul elk jaar in van het eerste tot en met het laatste; na het laatste jaar blijft de waarde gelijk",
    }),
    maandenOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
      gevonden: meer().onderbroken(ontbrekend),
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
    /** `eerder` is the number in the list at which the slide stands already, from 1. */
    dubbeleDia: (dia: string, eerder: number): Bevinding => ({
      gevonden: `${toonbaar(dia)}, net als nr. ${eerder}`,
      verwacht: "noem elke dia hoogstens één keer",
    }),
    asielinstroomOntbreekt: (): Bevinding => ({
      gevonden: toonbaar(undefined),
      verwacht: "hier hoort de asielinstroom, vanaf het jaar van de oorsprong",
    }),
    asielinstroomBegintLaat: (ontbrekend: readonly string[], oorsprong: string): Bevinding => ({
      gevonden: meer().onvolledig(ontbrekend),
      verwacht: `vul de jaren in vanaf dat van de oorsprong ${oorsprong}`,
    }),
    oorsprongOntbreekt: (eerste: string, laatste: string): Bevinding => ({
      gevonden: toonbaar(undefined),
      verwacht: hoort().maand(eerste, laatste),
    }),
    eindeVoorOorsprong: (einde: string, oorsprong: string): Bevinding => ({
      gevonden: `${einde}, vóór de oorsprong ${oorsprong}`,
      verwacht: meer().andereMaand,
    }),
    standNietNaOorsprong: (oorsprong: string): Bevinding => ({
      gevonden: `niet later dan de oorsprong ${oorsprong}`,
      verwacht: meer().andereMaand,
    }),
    maandVoorOorsprong: (oorsprong: string): Bevinding => ({
      gevonden: `eerder dan de oorsprong ${oorsprong}`,
      verwacht: meer().andereMaand,
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
  },
  {
    onbekendeNaam: (mogelijk: readonly string[], lijkend: readonly string[]): Bevinding => ({
      gevonden: meer().onbekendeNaam,
      verwacht: hoort().naam(mogelijk, lijkend),
    }),
    verkeerdeNaam: (verwacht: string): Bevinding => ({ gevonden: meer().onbekendeNaam, verwacht }),
    nietPerTijd: (tijd: "jaren" | "maanden", wel: readonly string[]): Bevinding => ({
      gevonden: tijd === "jaren" ? "a value for each year" : "a value for each month",
      verwacht: `give this parameter with ${opsomming(wel, "of")}`,
    }),
    nietPrecies: (gevonden: readonly string[], mogelijk: readonly string[]): Bevinding => ({
      gevonden: `filled in ${gevonden.length === 0 ? `without ${opsomming(mogelijk, "of")}` : `with ${opsomming(gevonden, "en")}`}`,
      verwacht: `exactly one of ${opsomming(mogelijk, "of")} belongs here`,
    }),
    nietHoogstens: (gevonden: readonly string[]): Bevinding => ({
      gevonden: `filled in with ${opsomming(gevonden, "en")}`,
      verwacht: `at most one of ${opsomming(gevonden, "of")} belongs here`,
    }),
    leeg: (): Bevinding => ({ gevonden: "empty", verwacht: "fill in at least one value, or leave this name out" }),
    jarenOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
      gevonden: meer().onderbroken(ontbrekend),
      verwacht: "fill in every year from the first to the last",
    }),
    padOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
      gevonden: meer().onderbroken(ontbrekend),
      verwacht: "fill in every year from the first to the last; after the last year the value stays the same",
    }),
    maandenOnderbroken: (ontbrekend: readonly string[]): Bevinding => ({
      gevonden: meer().onderbroken(ontbrekend),
      verwacht: "fill in every month from the first to the last",
    }),
    verdelingInWanorde: (min: number, midden: number, max: number): Bevinding => ({
      gevonden: `min ${nummer(min)}, midden ${nummer(midden)} and max ${nummer(max)}`,
      verwacht: "midden must not lie below min or above max",
    }),
    eenheidBijPeriode: (gevonden: string, bij: "jaren" | "maanden", hoortErbij: string): Bevinding => ({
      gevonden: toonbaar(gevonden),
      verwacht: `"${hoortErbij}" belongs with ${bij}`,
    }),
    dubbeleMaatregel: (id: string, eerder: number): Bevinding => ({
      gevonden: `${toonbaar(id)}, the same as that of no. ${eerder}`,
      verwacht: "give every measure an id of its own",
    }),
    dubbeleDia: (dia: string, eerder: number): Bevinding => ({
      gevonden: `${toonbaar(dia)}, as is no. ${eerder}`,
      verwacht: "name every slide at most once",
    }),
    asielinstroomOntbreekt: (): Bevinding => ({
      gevonden: toonbaar(undefined),
      verwacht: "the asylum inflow belongs here, from the year of the origin on",
    }),
    asielinstroomBegintLaat: (ontbrekend: readonly string[], oorsprong: string): Bevinding => ({
      gevonden: meer().onvolledig(ontbrekend),
      verwacht: `fill in the years from that of the origin ${oorsprong} on`,
    }),
    oorsprongOntbreekt: (eerste: string, laatste: string): Bevinding => ({
      gevonden: toonbaar(undefined),
      verwacht: hoort().maand(eerste, laatste),
    }),
    eindeVoorOorsprong: (einde: string, oorsprong: string): Bevinding => ({
      gevonden: `${einde}, before the origin ${oorsprong}`,
      verwacht: meer().andereMaand,
    }),
    standNietNaOorsprong: (oorsprong: string): Bevinding => ({
      gevonden: `not later than the origin ${oorsprong}`,
      verwacht: meer().andereMaand,
    }),
    maandVoorOorsprong: (oorsprong: string): Bevinding => ({
      gevonden: `earlier than the origin ${oorsprong}`,
      verwacht: meer().andereMaand,
    }),
    jaarVoorOorsprong: (oorsprong: string): Bevinding => ({
      gevonden: `a year that begins before the origin ${oorsprong}`,
      verwacht: "choose a later year or an earlier origin, or give the flow by month",
    }),
    onbekendeOuder: (ouder: string, bekend: readonly string[], lijkend: readonly string[]): Bevinding => ({
      gevonden: `the unknown scenario ${toonbaar(ouder)}`,
      verwacht: `${lijkend.length > 0 ? `perhaps ${opsomming(lijkend, "of")} is meant; ` : ""}${
        bekend.length > 0 ? `known are ${opsomming(bekend, "en")}` : "choose a scenario that exists"
      }`,
    }),
    kringloop: (keten: readonly string[]): Bevinding => ({
      gevonden: `a circle (${keten.join(" → ")})`,
      verwacht: "choose a parent that does not itself descend from this scenario",
    }),
    teVeelVoorouders: (hoogstens: number): Bevinding => ({
      gevonden: `the start of a chain of more than ${hoogstens} ancestors`,
      verwacht: `a scenario has at most ${hoogstens}`,
    }),
  },
);

/** What comes next in a JSON text that is well formed. */
const inJson = catalogus(
  {
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
  },
  {
    waarde: "a value (text between quotation marks, number, true, false, null, { or [)",
    waardeOfHaak: "a value or ]",
    naam: "a name between quotation marks",
    naamOfAccolade: "a name between quotation marks or }",
    dubbelePunt: "a colon",
    kommaOfAccolade: "a comma or }",
    kommaOfHaak: "a comma or ]",
    aanhalingsteken: "a quotation mark that closes the text",
    ontsnapping: 'after \\ one of " \\ / b f n r t, or u with four hexadecimal digits',
    einde: "the end of the file",
  },
);
/** One of these. */
export type JsonVerwachting = keyof ReturnType<typeof inJson>;

/** What may be wrong with a file before its content counts. */
export const inBestand = catalogus(
  {
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
      verwacht: `hier hoort ${inJson()[verwacht]}`,
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
  },
  {
    leeg: (): Bevinding => ({ gevonden: "empty", verwacht: "a scenario in JSON belongs here" }),
    teGroot: (grens: string): Bevinding => ({
      gevonden: `larger than ${grens}`,
      verwacht: `a scenario is at most ${grens} large`,
    }),
    teVeelWaarden: (hoogstens: number): Bevinding => ({
      gevonden: `filled with more than ${nummer(hoogstens)} values`,
      verwacht: `a scenario has at most ${nummer(hoogstens)}`,
    }),
    teDiep: (lagen: number): Bevinding => ({
      gevonden: `more than ${lagen} levels deep`,
      verwacht: `a scenario is at most ${lagen} levels deep`,
    }),
    geenJson: (json: string, index: number, verwacht: JsonVerwachting): Bevinding => ({
      gevonden: tekenOp(json, index),
      verwacht: `${inJson()[verwacht]} belongs here`,
    }),
    dubbeleNaam: (eersteRegel: number, tweedeRegel: number): Bevinding => ({
      gevonden: `filled in twice (line ${eersteRegel} and line ${tweedeRegel})`,
      verwacht: "use every name only once",
    }),
    nietVanJson: (): Bevinding => ({
      gevonden: "no plain JSON value",
      verwacht: "what can stand in a JSON file belongs here",
    }),
    teVeelScenarios: (aantal: number, hoogstens: number): Bevinding => ({
      gevonden: `a list of ${nummer(aantal)} scenarios`,
      verwacht: `at most ${nummer(hoogstens)} belong here`,
    }),
    dubbelScenario: (id: string): Bevinding => ({
      gevonden: `${toonbaar(id)}, the same as of an earlier scenario`,
      verwacht: "give every scenario an id of its own",
    }),
    nogMeer: (aantal: number): Bevinding => ({
      gevonden: `wrong in ${nummer(aantal)} more places`,
      verwacht: "mend what stands above first",
    }),
  },
);

/** The word, number or single character that stands at `index`. */
function tekenOp(json: string, index: number): string {
  const tekst = waarden();
  const word = /[\p{L}\p{N}_.+-]{1,61}|./suy;
  word.lastIndex = index;
  const found = word.exec(json)?.[0];
  if (found === undefined) return tekst.eindeBestand;
  if (found === "\n" || found === "\r") return tekst.regeleinde;
  if (found === "\t") return tekst.tab;
  return found === '"' ? tekst.aanhalingsteken : toonbaar(found);
}
