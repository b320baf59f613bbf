import { auxiliary, type Declaration, flow, stock } from "../engine/declaration.ts";
import { opvangInvoer } from "./opvang-invoer.ts";

/**
 * Opvang: vier groepen die samen de bezetting zijn, en hoe mensen van de een naar de ander en naar buiten gaan.
 *
 *     bezetting = inProcedure + vergunninghouders + afgewezenen + kortVerblijf
 *
 * Historie. De inwilligingen zijn die van het CBS maal de vergunningenfactor; de besluiten volgen daaruit en uit het
 * inwilligingspercentage. Huisvesting gaat met de opvangduur van tabel 12. Wat dan nog van de uitstroom van tabel 8
 * rest, is vertrek uit de procedure en na afwijzing, met één gemeenschappelijke factor op hun vertrekkansen. Zo telt de
 * uitstroom van elke maand op tot de gepubliceerde.
 *
 * Raming. Besluiten, huisvesting en vertrek gaan door in het tempo van de negen maanden vóór de oorsprong, of in het
 * tempo dat een scenario geeft, en nooit sneller dan de groep toelaat (een kortste duur). Negen is het midden van de
 * zes tot twaalf maanden waarover tempo's in het verleden standhielden; zij is gekozen vóór de terugtoets en blijft vast.
 *
 *     tempo na de oorsprong = tempo van de negen maanden ervoor × (1 + verloop) ^ (jaren sinds de oorsprong)
 *
 * Elk van de vier tempo's heeft een eigen verloop per jaar, gewoonlijk 0. Het is onzeker: de trekkingen van de
 * kalibratie vullen het in. Waar een scenario zelf een tempo geeft, geldt dat en is er geen verloop.
 *
 * Opgelegd. Een scenario mag de hele uitstroom van een maand opleggen; zij wordt naar rato over de groepen verdeeld. Het
 * mag ook een stand opleggen; de sprong aan het eind van de maand ervoor is de stroom `opgelegdeCorrectie`.
 *
 * Klopt niet meer: als IND of gemeenten hun tempo veranderen zonder dat het scenario het zegt.
 * Bronnen: jaarverslag 2025 tabel 8 en 12; CBS 85400NED; rijksoverheid.nl (inwilligingspercentage).
 */

interface Groep {
  id: string;
  naam: string;
  meaning: string;
  start: string;
  in: readonly string[];
  /** Naar een andere groep. */
  intern: readonly string[];
  /** Naar buiten. */
  uit: readonly string[];
}

const groepen: readonly Groep[] = [
  {
    id: "inProcedure",
    naam: "InProcedure",
    meaning: "Mensen in de opvang die op een besluit wachten",
    start: "bezettingBegin * (1 - aandeelVergunninghoudersBegin - aandeelAfgewezenenBegin - aandeelKortVerblijfBegin)",
    in: ["instroomProcedure"],
    intern: ["besluiten"],
    uit: ["vertrekTijdensProcedure"],
  },
  {
    id: "vergunninghouders",
    naam: "Vergunninghouders",
    meaning: "Mensen met een verblijfsvergunning die in de opvang wachten op een woning",
    start: "bezettingBegin * aandeelVergunninghoudersBegin",
    in: ["instroomNareisOpvang", "inwilligingen"],
    intern: [],
    uit: ["huisvesting"],
  },
  {
    id: "afgewezenen",
    naam: "Afgewezenen",
    meaning: "Mensen in de opvang wier aanvraag is afgewezen",
    start: "bezettingBegin * aandeelAfgewezenenBegin",
    in: ["afwijzingen"],
    intern: [],
    uit: ["vertrekNaAfwijzing"],
  },
  {
    id: "kortVerblijf",
    naam: "KortVerblijf",
    meaning: "Mensen die binnen weken vertrekken, en nareizigers die bij een gehuisvest familielid intrekken",
    start: "bezettingBegin * aandeelKortVerblijfBegin",
    in: ["instroomKortVerblijf", "instroomNareisDirect"],
    intern: [],
    uit: ["vertrekKortVerblijf"],
  },
];

const som = (ids: readonly string[]) => ids.join(" + ");

/** What a group has left this month before anyone leaves reception: the most that an imposed outflow can take. */
function beschikbaar({ id, naam, in: instromen, intern }: Groep): Declaration {
  const weg = intern.map((stroom) => ` - ${stroom}`).join("");
  return auxiliary(
    `beschikbaar${naam}`,
    "persoon/maand",
    `${id} / (1 maand) + ${som(instromen)}${weg}`,
    `Wie van ${id} in deze maand uit de opvang kan vertrekken`,
  );
}

function stapVan({ id, naam, meaning, start, in: instromen, intern, uit }: Groep): Declaration[] {
  const uitstromen = [...intern, ...uit].map((stroom) => ` - ${stroom}`).join("");
  return [
    stock(id, "persoon", { meaning, start, in: [...instromen, `correctie${naam}`], out: [...intern, ...uit] }),
    auxiliary(
      `voorlopig${naam}`,
      "persoon",
      `${id} + (${som(instromen)}${uitstromen}) * 1 maand`,
      `Stand van ${id} aan het eind van de maand, vóór een opgelegde correctie`,
    ),
    flow(
      `correctie${naam}`,
      "persoon/maand",
      `voorlopig${naam} * correctiefactor / (1 maand)`,
      `Deel van de opgelegde correctie dat ${id} treft`,
    ),
  ];
}

/** A flow out of reception: its own, or its share of an imposed total. */
function uitstroom(groep: Groep, id: string, eigen: string, meaning: string): Declaration {
  return flow(
    id,
    "persoon/maand",
    `given(uitstroomOpvangOpgelegd * beschikbaar${groep.naam} / beschikbaarVoorVertrek, ${eigen})`,
    meaning,
  );
}

const [procedure, vergund, afgewezen, kort] = groepen as [Groep, Groep, Groep, Groep];

export const opvang: readonly Declaration[] = [
  ...opvangInvoer,
  ...groepen.flatMap(stapVan),
  ...groepen.map(beschikbaar),
  auxiliary(
    "beschikbaarVoorVertrek",
    "persoon/maand",
    som(groepen.map(({ naam }) => `beschikbaar${naam}`)),
    "Wie in deze maand uit de opvang kan vertrekken: het meeste dat een scenario kan opleggen",
  ),

  // Besluiten
  auxiliary(
    "besluitentempo",
    "persoon/maand",
    "recent(besluiten, 9 maand, historie)",
    "Besluiten per maand in de negen maanden vóór de oorsprong",
  ),
  auxiliary(
    "besluitcapaciteit",
    "persoon/maand",
    "if(historie > 0, vergunningenfactor * inwilligingenCbs / (12 maand/jaar) / inwilligingspercentageHistorie, given(besluitenPerMaand, besluitentempo * verloopfactorBesluiten) * besluitenPerMaandMaal + besluitenPerMaandPlus)",
    "Besluiten die de IND in deze maand kan nemen",
  ),
  auxiliary(
    "besluitenMogelijk",
    "persoon/maand",
    "drain(inProcedure, instroomProcedure, 1 / kortsteBesluitduur)",
    "Besluiten die er te nemen zijn: wie lang genoeg in procedure is",
  ),
  flow("besluiten", "persoon/maand", "min(besluitcapaciteit, besluitenMogelijk)", "Besluiten over mensen in de opvang"),
  flow(
    "inwilligingen",
    "persoon/maand",
    "if(historie > 0, inwilligingspercentageHistorie, inwilligingspercentage) * besluiten",
    "Mensen die een vergunning krijgen",
  ),
  flow("afwijzingen", "persoon/maand", "besluiten - inwilligingen", "Mensen wier aanvraag wordt afgewezen"),

  // Vertrek
  auxiliary(
    "nogInProcedure",
    "persoon",
    "inProcedure + (instroomProcedure - besluiten) * 1 maand",
    "Wie in deze maand in procedure is en geen besluit krijgt",
  ),
  uitstroom(
    kort,
    "vertrekKortVerblijf",
    "drain(kortVerblijf, instroomKortVerblijf + instroomNareisDirect, 1 / duurKortVerblijf)",
    "Mensen die na kort verblijf vertrekken",
  ),
  auxiliary(
    "huisvestingstempo",
    "persoon/maand",
    "recent(huisvesting, 9 maand, historie)",
    "Huisvesting per maand in de negen maanden vóór de oorsprong",
  ),
  auxiliary(
    "huisvestingscapaciteit",
    "persoon/maand",
    "given(huisvestingPerMaand, huisvestingstempo * verloopfactorHuisvesting) * huisvestingPerMaandMaal + huisvestingPerMaandPlus",
    "Vergunninghouders die gemeenten in deze maand kunnen huisvesten",
  ),
  auxiliary(
    "huisvestingMogelijk",
    "persoon/maand",
    "drain(vergunninghouders, instroomNareisOpvang + inwilligingen, 1 / kortsteOpvangduurVergunninghouders)",
    "Vergunninghouders die er te huisvesten zijn: wie lang genoeg wacht",
  ),
  uitstroom(
    vergund,
    "huisvesting",
    "if(historie > 0, drain(vergunninghouders, instroomNareisOpvang + inwilligingen, 1 / (opvangduurFactor * opvangduurVergunninghouders)), min(huisvestingscapaciteit, huisvestingMogelijk))",
    "Vergunninghouders die naar een woning vertrekken",
  ),
  auxiliary(
    "vertrekfactor",
    "1",
    "commonFactor(uitstroomOpvangRealisatie - vertrekKortVerblijf - huisvesting, nogInProcedure, 0 persoon/maand, vertrekkansProcedure, afgewezenen, afwijzingen, vertrekkansNaAfwijzing)",
    "Gemeenschappelijke factor op de vertrekkansen, zodat de uitstroom van de maand de gepubliceerde is",
  ),
  auxiliary(
    "tempoVertrekTijdensProcedure",
    "persoon/maand",
    "recent(vertrekTijdensProcedure, 9 maand, historie)",
    "Vertrek tijdens de procedure per maand in de negen maanden vóór de oorsprong",
  ),
  uitstroom(
    procedure,
    "vertrekTijdensProcedure",
    "if(historie > 0, drain(nogInProcedure, 0 persoon/maand, vertrekfactor * vertrekkansProcedure), min(given(vertrekTijdensProcedurePerMaand, tempoVertrekTijdensProcedure * verloopfactorVertrekTijdensProcedure) * vertrekTijdensProcedurePerMaandMaal + vertrekTijdensProcedurePerMaandPlus, drain(nogInProcedure, 0 persoon/maand, 1 / kortsteVertrekduur)))",
    "Mensen die tijdens de procedure uit de opvang vertrekken",
  ),
  auxiliary(
    "tempoVertrekNaAfwijzing",
    "persoon/maand",
    "recent(vertrekNaAfwijzing, 9 maand, historie)",
    "Vertrek na afwijzing per maand in de negen maanden vóór de oorsprong",
  ),
  uitstroom(
    afgewezen,
    "vertrekNaAfwijzing",
    "if(historie > 0, drain(afgewezenen, afwijzingen, vertrekfactor * vertrekkansNaAfwijzing), min(given(vertrekNaAfwijzingPerMaand, tempoVertrekNaAfwijzing * verloopfactorVertrekNaAfwijzing) * vertrekNaAfwijzingPerMaandMaal + vertrekNaAfwijzingPerMaandPlus, drain(afgewezenen, afwijzingen, 1 / kortsteVertrekduur)))",
    "Afgewezenen die uit de opvang vertrekken: zelfstandig, gedwongen of zonder toezicht",
  ),

  // Totalen
  auxiliary(
    "bezetting",
    "persoon",
    som(groepen.map(({ id }) => id)),
    "Mensen met recht op opvang door het COA, aan het begin van de maand",
  ),
  flow(
    "uitstroomOpvang",
    "persoon/maand",
    som(groepen.flatMap(({ uit }) => uit)),
    "Mensen die in deze maand uit de opvang vertrekken",
  ),
  auxiliary(
    "bezettingVoorlopig",
    "persoon",
    som(groepen.map(({ naam }) => `voorlopig${naam}`)),
    "Bezetting aan het eind van de maand, vóór een opgelegde correctie",
  ),
  auxiliary(
    "correctiefactor",
    "1",
    "given(bezettingOpgelegd, bezettingVoorlopig) / bezettingVoorlopig - 1",
    "Sprong naar een opgelegde stand, als deel van de stand; 0 als niets is opgelegd",
  ),
  flow(
    "opgelegdeCorrectie",
    "persoon/maand",
    som(groepen.map(({ naam }) => `correctie${naam}`)),
    "Sprong aan het eind van de maand naar een stand die het scenario oplegt",
  ),
  auxiliary(
    "gemiddeldeBezetting",
    "persoon",
    "bezetting + (instroomOpvang - uitstroomOpvang + opgelegdeCorrectie) * 0.5 maand",
    "Gemiddelde van begin en eind van de maand, waarop het COA wordt betaald",
  ),
];
