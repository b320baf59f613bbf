import { auxiliary, type Declaration, flow, parameter, stock } from "../engine/declaration.ts";

/**
 * Verblijfsduur van wie vertrekt: een uitkomst, geen invoer. Naast elke groep loopt een voorraad persoonmaanden mee:
 * hoe lang de mensen in die groep samen al in de opvang zijn.
 *
 *     aangroei   = gemiddelde stand van de maand (ieder wordt een maand ouder)
 *     vertrek    = vertrekkers × gemiddeld verblijf van de groep
 *     overgang   = wie een besluit krijgt, neemt zijn verblijf mee
 *
 * `verblijfsduurOpUitstroom` van een jaar is de som van verblijfUitgestroomd gedeeld door de uitstroom (tabel 12). Dat is
 * iets anders dan bezetting / uitstroom: 12,1 tegenover 20 maanden in 2025.
 *
 * Klopt niet meer: binnen een groep vertrekt ieder met het gemiddelde verblijf; wie het langst wacht gaat niet voor.
 * Het verblijf van wie er eind 2018 al was, is een aanname; na een jaar of twee telt het nauwelijks nog mee.
 */

interface Groep {
  id: string;
  naam: string;
  in: readonly string[];
  /** Wie uit een andere groep komt, en uit welke. */
  overgang: { stroom: string; van: string } | undefined;
  uit: readonly string[];
  /** Uitstroom die de opvang verlaat. */
  vertrek: string;
}

const groepen: readonly Groep[] = [
  {
    id: "inProcedure",
    naam: "Procedure",
    in: ["instroomProcedure"],
    overgang: undefined,
    uit: ["besluiten", "vertrekTijdensProcedure"],
    vertrek: "vertrekTijdensProcedure",
  },
  {
    id: "vergunninghouders",
    naam: "Vergunninghouders",
    in: ["instroomNareisOpvang", "inwilligingen"],
    overgang: { stroom: "inwilligingen", van: "Procedure" },
    uit: ["huisvesting"],
    vertrek: "huisvesting",
  },
  {
    id: "afgewezenen",
    naam: "Afgewezenen",
    in: ["afwijzingen"],
    overgang: { stroom: "afwijzingen", van: "Procedure" },
    uit: ["vertrekNaAfwijzing"],
    vertrek: "vertrekNaAfwijzing",
  },
  {
    id: "kortVerblijf",
    naam: "KortVerblijf",
    in: ["instroomKortVerblijf", "instroomNareisDirect"],
    overgang: undefined,
    uit: ["vertrekKortVerblijf"],
    vertrek: "vertrekKortVerblijf",
  },
];

const voorlopig: Readonly<Record<string, string>> = {
  inProcedure: "voorlopigInProcedure",
  vergunninghouders: "voorlopigVergunninghouders",
  afgewezenen: "voorlopigAfgewezenen",
  kortVerblijf: "voorlopigKortVerblijf",
};

function coflow({ id, naam, in: instromen, overgang, uit }: Groep): Declaration[] {
  const meegebracht = overgang ? `${overgang.stroom} * gemiddeldVerblijf${overgang.van}` : "0 persoon";
  return [
    parameter(`verblijfBegin${naam}`, "maand", `Gemiddeld verblijf tot dan toe van ${id}, eind 2018`),
    stock(`verblijf${naam}`, "persoon * maand", {
      meaning: `Persoonmaanden verblijf van wie in ${id} is`,
      start:
        id === "inProcedure"
          ? `bezettingBegin * (1 - aandeelVergunninghoudersBegin - aandeelAfgewezenenBegin - aandeelKortVerblijfBegin) * verblijfBegin${naam}`
          : `bezettingBegin * aandeel${naam}Begin * verblijfBegin${naam}`,
      in: [`aangroei${naam}`, `meegebracht${naam}`, `correctieVerblijf${naam}`],
      out: [`verblijfUit${naam}`],
    }),
    flow(
      `aangroei${naam}`,
      "persoon",
      `(${id} + ${voorlopig[id]}) / 2`,
      `Maanden die ${id} er in deze maand bij kregen`,
    ),
    flow(`meegebracht${naam}`, "persoon", meegebracht, `Verblijf dat wie naar ${id} overgaat, meebrengt`),
    auxiliary(
      `gemiddeldVerblijf${naam}`,
      "maand",
      `if(${id} + (${instromen.join(" + ")}) * 1 maand > 0 persoon, (verblijf${naam} + meegebracht${naam} * 1 maand) / (${id} + (${instromen.join(" + ")}) * 1 maand), 0 maand)`,
      `Gemiddeld verblijf tot dan toe van ${id}`,
    ),
    flow(
      `verblijfUit${naam}`,
      "persoon",
      `(${uit.join(" + ")}) * gemiddeldVerblijf${naam}`,
      `Verblijf dat met wie ${id} verlaat meegaat`,
    ),
    flow(
      `correctieVerblijf${naam}`,
      "persoon",
      `(verblijf${naam} / (1 maand) + aangroei${naam} + meegebracht${naam} - verblijfUit${naam}) * correctiefactor`,
      "Verblijf dat een opgelegde correctie meebrengt",
    ),
  ];
}

export const verblijfsduur: readonly Declaration[] = [
  ...groepen.flatMap(coflow),
  flow(
    "verblijfUitgestroomd",
    "persoon",
    groepen.map(({ vertrek, naam }) => `${vertrek} * gemiddeldVerblijf${naam}`).join(" + "),
    "Persoonmaanden verblijf van wie in deze maand uit de opvang vertrok",
  ),
];
