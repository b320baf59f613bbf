import { auxiliary, type Declaration, flow, parameter } from "../engine/declaration.ts";

/**
 * ODA: het deel van de opvang dat als ontwikkelingshulp meetelt, de eerste twaalf maanden van mensen uit landen op de
 * DAC-lijst van ontvangers.
 *
 *     odaCoa   = odaAandeelCoa × eerstejaars × kosten van het COA per persoon
 *     odaNidos = odaAandeelNidos × kostenNidos
 *
 * Eerstejaars zijn bewoners in hun eerste twaalf maanden. Naast elke groep loopt een band van twaalf maanden; wie een groep
 * verlaat valt er naar rato af. Wie in zijn eerste jaar een besluit krijgt, heeft dan gemiddeld nog zes maanden van dat jaar
 * te gaan (aanname) en gaat over op een band van zes. Wie kort verblijft is altijd eerstejaars. De banden zijn leeg in
 * januari 2019, dus het aantal geldt vanaf 2020. Het is nooit meer dan de bezetting.
 *
 * Het aandeel en het aantal eerstejaars zijn niet gepubliceerd, alleen hun product: 18.511 persoonsjaren tegen de prijs van
 * de realisatie, 44.498 in de begroting. Het aandeel is daarop sluitend gemaakt.
 *
 * Klopt niet meer: als mensen uit landen op de lijst korter of langer blijven dan anderen.
 * Bron: jaarverslag 2025 tabel 7. De bron schrijft "DAC-landen"; dat zijn donoren.
 */

/** Share of a group, with who came in this month, that is no longer in it at the end of the month. */
function uitval(naam: string, groep: string, instromen: string): Declaration {
  const aanwezig = `(${groep} + (${instromen}) * 1 maand)`;
  return auxiliary(
    `uitval${naam}`,
    "1",
    `if(${aanwezig} > 0 persoon, 1 - voorlopig${naam} * (1 + correctiefactor) / ${aanwezig}, 0)`,
    `Deel van ${groep}, met wie er in deze maand bij kwam, dat er aan het eind van de maand niet meer is`,
  );
}

const OVERIG = [
  ["odaTolken", "tolken van de IND"],
  ["odaRechtsbijstand", "rechtsbijstand"],
  ["odaVluchtelingenwerk", "Vluchtelingenwerk Nederland"],
] as const;

export const oda: readonly Declaration[] = [
  uitval("InProcedure", "inProcedure", "instroomProcedure"),
  uitval("Vergunninghouders", "vergunninghouders", "instroomNareisOpvang + inwilligingen"),
  uitval("Afgewezenen", "afgewezenen", "afwijzingen"),
  auxiliary(
    "eerstejaarsInProcedure",
    "persoon",
    "onConveyor(instroomProcedure * (1 - uitvalInProcedure), 12 maand, uitvalInProcedure)",
    "Mensen in procedure die korter dan twaalf maanden in de opvang zijn",
  ),
  auxiliary(
    "aandeelEerstejaarsBesluiten",
    "1",
    "if(inProcedure + instroomProcedure * 1 maand > 0 persoon, (eerstejaarsInProcedure + instroomProcedure * 1 maand) / (inProcedure + instroomProcedure * 1 maand), 0)",
    "Deel van wie een besluit krijgt dat korter dan twaalf maanden in de opvang is",
  ),
  auxiliary(
    "eerstejaarsVergunninghouders",
    "persoon",
    "onConveyor(instroomNareisOpvang * (1 - uitvalVergunninghouders), 12 maand, uitvalVergunninghouders) + onConveyor(aandeelEerstejaarsBesluiten * inwilligingen * (1 - uitvalVergunninghouders), 6 maand, uitvalVergunninghouders)",
    "Vergunninghouders die korter dan twaalf maanden in de opvang zijn",
  ),
  auxiliary(
    "eerstejaarsAfgewezenen",
    "persoon",
    "onConveyor(aandeelEerstejaarsBesluiten * afwijzingen * (1 - uitvalAfgewezenen), 6 maand, uitvalAfgewezenen)",
    "Afgewezenen die korter dan twaalf maanden in de opvang zijn",
  ),
  auxiliary(
    "eerstejaars",
    "persoon",
    "eerstejaarsInProcedure + eerstejaarsVergunninghouders + eerstejaarsAfgewezenen + kortVerblijf",
    "Mensen die korter dan twaalf maanden in de opvang zijn, aan het begin van de maand",
  ),
  parameter("odaAandeelCoa", "1", "Deel van de eerstejaars dat als ODA meetelt"),
  parameter("odaAandeelNidos", "1", "Deel van de kosten van Nidos dat als ODA meetelt"),
  ...OVERIG.flatMap(([id, wat]) => [
    parameter(`${id}Pad`, "euro/jaar", `ODA voor ${wat}, per jaar`),
    flow(id, "euro/maand", `prijsindex * ${id}Pad / (12 maand/jaar)`, `ODA voor ${wat}`),
  ]),
  auxiliary(
    "kostenCoaPerPersoon",
    "euro/persoon/maand",
    "kostenCoa / gemiddeldeBezetting",
    "Kosten van het COA per persoon in deze maand",
  ),
  auxiliary("odaPersonen", "persoon", "odaAandeelCoa * eerstejaars", "Eerstejaars van wie de opvang als ODA meetelt"),
  flow("odaCoa", "euro/maand", "odaPersonen * kostenCoaPerPersoon", "Opvang door het COA die als ODA meetelt"),
  flow("odaNidos", "euro/maand", "odaAandeelNidos * kostenNidos", "Kosten van Nidos die als ODA meetellen"),
  flow(
    "odaTotaal",
    "euro/maand",
    `odaCoa + odaNidos + ${OVERIG.map(([id]) => id).join(" + ")}`,
    "Opvangkosten die als ODA meetellen",
  ),
];
