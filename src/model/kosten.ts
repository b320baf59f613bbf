import { auxiliary, type Declaration, flow, parameter } from "../engine/declaration.ts";

/**
 * Kosten van COA en Nidos: prijs maal hoeveelheid, per maand; een jaar is de som van zijn maanden.
 *
 *     één prijs          kostenCoa = prijsPerPersoon × gemiddelde bezetting
 *     basis en toeslag   kostenCoa = basisprijs × gemiddelde bezetting + toeslag × plaatsjaren noodopvang
 *     kostenNidos = begeleiding × pupillen + verzorging × verzorgingsequivalent + instroomteam
 *
 * Het COA wordt betaald op het jaargemiddelde. De toeslag is de prijs van een plek in de noodopvang min die van een
 * reguliere. Het verzorgingsequivalent is een restant: het verzorgingsaandeel van de pupillen dat tabel 6 sluitend maakt.
 * Gerealiseerde jaren tonen het bedrag van tabel 6, niet dat van deze formules.
 *
 * Klopt niet meer: bedragen zijn voorschotten; de nacalculatie volgt. Toeslag en aantal noodplekken zijn alleen als één
 * product bekend.
 * Bronnen: jaarverslag 2025 tabel 6, 8, 13, 14 en 5.1 E; prijzen per plek uit de pers (zie de parameters).
 */
export const kosten: readonly Declaration[] = [
  parameter("eenPrijs", "1", "1 als het scenario met één prijs rekent, 0 met basis en toeslag"),
  parameter("prijsPerPersoon", "euro/persoon/jaar", "Prijs van een jaar opvang van een persoon, alles inbegrepen"),
  parameter("basisprijs", "euro/persoon/jaar", "Prijs van een jaar opvang van een persoon, zonder noodopvang"),
  parameter(
    "toeslagNoodopvang",
    "euro/plek/jaar",
    "Wat een plek in de noodopvang per jaar meer kost dan een reguliere",
  ),
  parameter("prijsindex", "1", "Prijspeil tegenover 2025"),
  parameter("begeleidingsprijs", "euro/persoon/jaar", "Begeleiding van een pupil, per jaar"),
  parameter("verzorgingsprijs", "euro/persoon/jaar", "Verzorging van een pupil, per jaar"),
  parameter("verzorgingsaandeel", "1", "Verzorgingsequivalent per pupil (rekenkundig restant)"),
  parameter("instroomteam", "euro/jaar", "Instroomteam van Nidos, per jaar"),

  flow(
    "kostenCoaEenPrijs",
    "euro/maand",
    "prijsindex * prijsPerPersoon * gemiddeldeBezetting / (12 maand/jaar)",
    "Kosten van het COA met één prijs",
  ),
  flow(
    "kostenCoaBasis",
    "euro/maand",
    "prijsindex * basisprijs * gemiddeldeBezetting / (12 maand/jaar)",
    "Kosten van het COA tegen de basisprijs",
  ),
  flow(
    "kostenCoaToeslag",
    "euro/maand",
    "prijsindex * toeslagNoodopvang * noodopvang / (12 maand/jaar)",
    "Wat noodopvang meer kost dan reguliere opvang",
  ),
  flow(
    "kostenCoa",
    "euro/maand",
    "if(eenPrijs > 0, kostenCoaEenPrijs, kostenCoaBasis + kostenCoaToeslag)",
    "Kosten van het COA",
  ),
  auxiliary(
    "verzorgingsequivalent",
    "persoon",
    "verzorgingsaandeel * gemiddeldePupillen",
    "Pupillen waarvoor verzorging wordt betaald",
  ),
  flow(
    "kostenNidosBegeleiding",
    "euro/maand",
    "prijsindex * begeleidingsprijs * gemiddeldePupillen / (12 maand/jaar)",
    "Kosten van begeleiding door Nidos",
  ),
  flow(
    "kostenNidosVerzorging",
    "euro/maand",
    "prijsindex * verzorgingsprijs * verzorgingsequivalent / (12 maand/jaar)",
    "Kosten van verzorging door Nidos",
  ),
  flow(
    "kostenNidosInstroomteam",
    "euro/maand",
    "prijsindex * instroomteam / (12 maand/jaar)",
    "Kosten van het instroomteam",
  ),
  flow(
    "kostenNidos",
    "euro/maand",
    "kostenNidosBegeleiding + kostenNidosVerzorging + kostenNidosInstroomteam",
    "Kosten van Nidos",
  ),
];
