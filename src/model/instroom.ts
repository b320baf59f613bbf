import { auxiliary, type Declaration, flow, parameter, series } from "../engine/declaration.ts";

/**
 * Instroom: wie de opvang binnenkomt, en langs welke weg.
 *
 *     instroomOpvang = (opvangfactor × (asielinstroom + overigeInstroom) − reedsIngestroomd) × maandprofiel
 *
 * In de historie is de instroom die van tabel 8, over de maanden verdeeld met het maandprofiel van dat jaar. Begint de
 * raming midden in een jaar, dan is de instroom van de rest van dat jaar het jaartotaal min wat er al was
 * (reedsIngestroomd), over de resterende maanden.
 *
 * Nareis volgt de vergunningen van ongeveer een jaar eerder en is dus geen vast deel van de instroom; meer
 * dan de hele instroom kan zij niet zijn.
 *
 * Klopt niet meer: als nareis door beleid langer wacht dan de gekozen duur, of als de asielinstroom van een scenario
 * niet meer past bij de nareis die het model zelf berekent.
 * Bronnen: jaarverslag 2025 tabel 8; CBS 83102NED (nareizigers) en 85400NED (inwilligingen).
 */
export const instroom: readonly Declaration[] = [
  series("historie", "1", "1 vóór de oorsprong (realisatie), 0 daarna (raming)"),
  series(
    "instroomOpvangRealisatie",
    "persoon/maand",
    "Instroom in de opvang volgens tabel 8, over de maanden verdeeld",
  ),
  series("nareisRealisatie", "persoon/maand", "Nareizigers volgens het CBS, over de maanden verdeeld"),
  series("instroomOpvangOpgelegd", "persoon/maand", "Instroom in de opvang die een scenario oplegt"),
  series("maandprofiel", "jaar/maand", "Deel van de jaarinstroom dat in deze maand valt"),
  series("reedsIngestroomd", "persoon/jaar", "Instroom in de opvang in dit jaar, vóór de oorsprong"),
  parameter("asielinstroom", "persoon/jaar", "Eerste en opvolgende aanvragen, nareis, hervestiging en relocatie"),
  parameter("overigeInstroom", "persoon/jaar", "Zij-instroom in de opvang buiten de asielinstroom"),
  parameter("opvangfactor", "1", "Instroom in de opvang per persoon asielinstroom en overige instroom"),
  parameter("nareisPerVergunning", "1", "Nareizigers per inwilliging zoals het CBS die telt"),
  parameter("nareisPad", "persoon/jaar", "Nareis per jaar die een scenario zelf geeft"),
  parameter("nareisduur", "maand", "Gemiddelde tijd van vergunning tot aankomst van nareizigers"),
  parameter("nareisDirect", "1", "Deel van de nareizigers dat meteen bij een gehuisvest familielid intrekt"),
  parameter("aandeelKortVerblijf", "1", "Deel van de overige instroom dat binnen weken vertrekt"),
  parameter(
    "inwilligingenVoorStart",
    "persoon/maand",
    "Inwilligingen per maand vóór 2019, om de nareis te laten beginnen",
  ),

  flow(
    "instroomOpvang",
    "persoon/maand",
    "if(historie > 0, instroomOpvangRealisatie, given(instroomOpvangOpgelegd, (opvangfactor * (asielinstroom + overigeInstroom) - reedsIngestroomd) * maandprofiel))",
    "Mensen die in deze maand in de opvang komen",
  ),
  auxiliary(
    "nareisVerwacht",
    "persoon/maand",
    "given(nareisPad / (12 maand/jaar), nareisPerVergunning * delay(previous(inwilligingen / vergunningenfactor, inwilligingenVoorStart), 3, nareisduur - 1 maand))",
    "Nareizigers die uit eerdere vergunningen volgen",
  ),
  flow(
    "instroomNareis",
    "persoon/maand",
    "min(instroomOpvang, if(historie > 0, nareisRealisatie, nareisVerwacht))",
    "Nareizigers die in deze maand in de opvang komen",
  ),
  flow(
    "instroomNareisDirect",
    "persoon/maand",
    "nareisDirect * instroomNareis",
    "Nareizigers die kort in de opvang zijn en bij een gehuisvest familielid intrekken",
  ),
  flow(
    "instroomNareisOpvang",
    "persoon/maand",
    "instroomNareis - instroomNareisDirect",
    "Nareizigers die als vergunninghouder in de opvang op een woning wachten",
  ),
  flow(
    "instroomKortVerblijf",
    "persoon/maand",
    "aandeelKortVerblijf * (instroomOpvang - instroomNareis)",
    "Mensen die binnen weken weer vertrekken",
  ),
  flow(
    "instroomProcedure",
    "persoon/maand",
    "instroomOpvang - instroomNareis - instroomKortVerblijf",
    "Mensen die aan de asielprocedure beginnen",
  ),
];
