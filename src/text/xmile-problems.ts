import { nummer, toonbaar } from "./problems.ts";
import { catalogus } from "./taal.ts";

/** What may be wrong with an XMILE file, each worded as `Bevinding`: found, to follow "is", and what may stand there. */

/** Where in the file: a line, and what stands there. */
export const xmilePlaats = catalogus(
  {
    regel: (bron: string, regel: number) => `${bron}, regel ${regel}`,
    element: (bron: string, regel: number, soort: string, naam: string) => `${bron}, regel ${regel}: ${soort} ${naam}`,
    moment: (bron: string, naam: string, tijd: number) => `${bron}: ${naam} op TIME ${nummer(tijd)}`,
  },
  {
    regel: (bron, regel) => `${bron}, line ${regel}`,
    element: (bron, regel, soort, naam) => `${bron}, line ${regel}: ${soort} ${naam}`,
    moment: (bron, naam, tijd) => `${bron}: ${naam} at TIME ${nummer(tijd)}`,
  },
);

export const xmileBevinding = catalogus(
  {
    teGroot: (grens: string) => ({
      gevonden: `groter dan ${grens}`,
      verwacht: `een model is hoogstens ${grens} groot`,
    }),
    geenXml: (reden: string) => ({
      gevonden: `geen welgevormd XML (${reden})`,
      verwacht: "hier hoort een model in XMILE 1.0",
    }),
    doctype: () => ({
      gevonden: "een DOCTYPE",
      verwacht: "een model heeft er geen; eigen entiteiten en verwijzingen naar buiten worden niet gelezen",
    }),
    teDiep: (lagen: number) => ({
      gevonden: `meer dan ${lagen} lagen diep`,
      verwacht: `een model is hoogstens ${lagen} lagen diep`,
    }),
    geenXmile: (gevonden: string) => ({ gevonden: `een <${gevonden}>`, verwacht: "hier hoort <xmile>" }),
    ontbreekt: (wat: string) => ({ gevonden: `zonder ${wat}`, verwacht: `hier hoort ${wat}` }),
    meerDanEen: (wat: string) => ({ gevonden: `een tweede ${wat}`, verwacht: `er hoort er één te staan` }),
    onbekendElement: (element: string, wel: readonly string[]) => ({
      gevonden: `een <${element}>`,
      verwacht: `dat wordt niet gelezen; wel ${wel.join(", ")}`,
    }),
    geenGetal: (gevonden: string) => ({ gevonden: toonbaar(gevonden), verwacht: "hier hoort een getal" }),
    methode: (gevonden: string) => ({ gevonden: toonbaar(gevonden), verwacht: "hier hoort euler of rk4" }),
    stap: (dt: number) => ({ gevonden: nummer(dt), verwacht: "hier hoort een stap groter dan 0" }),
    geenHeleStappen: (stappen: number) => ({
      gevonden: `${nummer(stappen)} stappen lang`,
      verwacht: "van start tot stop hoort een heel aantal stappen van dt te passen",
    }),
    teVeelStappen: (stappen: number, grens: number) => ({
      gevonden: `${nummer(stappen)} stappen lang`,
      verwacht: `het aantal stappen maal het aantal grootheden is hoogstens ${nummer(grens)}`,
    }),
    dubbel: (regel: number) => ({
      gevonden: `al gedeclareerd op regel ${regel}`,
      verwacht: "elke naam mag één keer; hoofdletters en spaties tellen niet",
    }),
    gereserveerd: () => ({ gevonden: "de naam van een functie of een vast woord", verwacht: "kies een andere naam" }),
    leeg: () => ({ gevonden: "leeg", verwacht: "hier hoort een vergelijking" }),
    geenVergelijking: (teken: string, verwacht: string) => ({
      gevonden: `geen vergelijking bij ${teken === "" ? "het einde" : toonbaar(teken)}`,
      verwacht: `daar hoort ${verwacht}`,
    }),
    matrix: () => ({
      gevonden: "een grootheid met dimensies ([…])",
      verwacht: "alleen losse grootheden worden gelezen",
    }),
    teLang: (langste: number) => ({
      gevonden: "te lang of te diep genest",
      verwacht: `een vergelijking is hoogstens ${nummer(langste)} tekens lang en 100 haakjes diep`,
    }),
    onbekendeFunctie: (naam: string, wel: readonly string[]) => ({
      gevonden: `met de functie ${naam}`,
      verwacht: `die wordt niet gelezen; wel ${wel.join(", ")}`,
    }),
    argumenten: (naam: string, gevonden: number, minst: number, meest: number) => ({
      gevonden: `met ${gevonden} argumenten bij ${naam}`,
      verwacht: `het moeten er ${minst === meest ? minst : `${minst} tot en met ${meest}`} zijn`,
    }),
    onbekendeNaam: (naam: string) => ({
      gevonden: `met de naam ${toonbaar(naam)}`,
      verwacht: "hier mag staan wat het model zelf declareert",
    }),
    geenStroom: (naam: string) => ({
      gevonden: `met ${toonbaar(naam)} als stroom`,
      verwacht: "hier hoort de naam van een <flow> van het model",
    }),
    stroomTweeKeer: (naam: string, ander: string, begin: boolean) => ({
      gevonden: `met ${naam} als ${begin ? "instroom" : "uitstroom"}, net als ${ander}`,
      verwacht: "een stroom vult hoogstens één voorraad en leegt er hoogstens één",
    }),
    geheugenInBegin: (naam: string) => ({
      gevonden: `met ${naam} in de beginstand`,
      verwacht: "vóór het begin is er geen verleden; geef een getal of een vergelijking zonder",
    }),
    tabelAlsGetal: (naam: string) => ({
      gevonden: `met de grafische functie ${naam} zonder argument`,
      verwacht: `schrijf ${naam}(TIME) of een andere x`,
    }),
    geenTabel: (naam: string) => ({
      gevonden: `met ${naam}(…)`,
      verwacht: "alleen een functie of een grafische functie krijgt een argument",
    }),
    kring: (keten: readonly string[]) => ({
      gevonden: `een kring (${keten.join(" → ")})`,
      verwacht:
        "een grootheid mag in dezelfde stap niet van zichzelf afhangen; daar hoort een voorraad of vertraging tussen",
    }),
    kringBijBegin: (keten: readonly string[]) => ({
      gevonden: `een kring bij het begin (${keten.join(" → ")})`,
      verwacht: "een beginstand mag niet van zichzelf afhangen",
    }),
    tabelSoort: (gevonden: string) => ({
      gevonden: toonbaar(gevonden),
      verwacht: "hier hoort continuous, extrapolate of discrete",
    }),
    tabelPunten: (x: number, y: number) => ({
      gevonden: `${nummer(x)} punten in xpts en ${nummer(y)} in ypts`,
      verwacht: "hier horen er twee of meer, en van beide even veel",
    }),
    tabelVolgorde: (punt: number) => ({
      gevonden: `niet oplopend bij punt ${punt}`,
      verwacht: "elke x hoort groter te zijn dan de x ervoor",
    }),
    geenUitkomst: (waarde: number) => ({ gevonden: nummer(waarde), verwacht: "hier hoort een getal uit te komen" }),
    nogMeer: (aantal: number) => ({
      gevonden: `op nog ${nummer(aantal)} plaatsen fout`,
      verwacht: "verbeter eerst wat hierboven staat",
    }),
  },
  {
    teGroot: (grens) => ({ gevonden: `larger than ${grens}`, verwacht: `a model is at most ${grens}` }),
    geenXml: (reden) => ({ gevonden: `not well-formed XML (${reden})`, verwacht: "a model in XMILE 1.0 belongs here" }),
    doctype: () => ({
      gevonden: "a DOCTYPE",
      verwacht: "a model has none; entities of its own and references to elsewhere are not read",
    }),
    teDiep: (lagen) => ({
      gevonden: `more than ${lagen} levels deep`,
      verwacht: `a model is at most ${lagen} levels deep`,
    }),
    geenXmile: (gevonden) => ({ gevonden: `a <${gevonden}>`, verwacht: "<xmile> belongs here" }),
    ontbreekt: (wat) => ({ gevonden: `without ${wat}`, verwacht: `${wat} belongs here` }),
    meerDanEen: (wat) => ({ gevonden: `a second ${wat}`, verwacht: "there may be one" }),
    onbekendElement: (element, wel) => ({
      gevonden: `a <${element}>`,
      verwacht: `that is not read; these are: ${wel.join(", ")}`,
    }),
    geenGetal: (gevonden) => ({ gevonden: toonbaar(gevonden), verwacht: "a number belongs here" }),
    methode: (gevonden) => ({ gevonden: toonbaar(gevonden), verwacht: "euler or rk4 belongs here" }),
    stap: (dt) => ({ gevonden: nummer(dt), verwacht: "a step greater than 0 belongs here" }),
    geenHeleStappen: (stappen) => ({
      gevonden: `${nummer(stappen)} steps long`,
      verwacht: "from start to stop a whole number of steps of dt must fit",
    }),
    teVeelStappen: (stappen, grens) => ({
      gevonden: `${nummer(stappen)} steps long`,
      verwacht: `the number of steps times the number of quantities is at most ${nummer(grens)}`,
    }),
    dubbel: (regel) => ({
      gevonden: `already declared on line ${regel}`,
      verwacht: "every name may stand once; capitals and spaces do not count",
    }),
    gereserveerd: () => ({ gevonden: "the name of a function or a reserved word", verwacht: "choose another name" }),
    leeg: () => ({ gevonden: "empty", verwacht: "an equation belongs here" }),
    geenVergelijking: (teken, verwacht) => ({
      gevonden: `not an equation at ${teken === "" ? "its end" : toonbaar(teken)}`,
      verwacht: `${verwacht} belongs there`,
    }),
    matrix: () => ({ gevonden: "a quantity with dimensions ([…])", verwacht: "only single quantities are read" }),
    teLang: (langste) => ({
      gevonden: "too long or nested too deeply",
      verwacht: `an equation has at most ${nummer(langste)} characters and 100 nested parentheses`,
    }),
    onbekendeFunctie: (naam, wel) => ({
      gevonden: `with the function ${naam}`,
      verwacht: `that is not read; these are: ${wel.join(", ")}`,
    }),
    argumenten: (naam, gevonden, minst, meest) => ({
      gevonden: `with ${gevonden} arguments for ${naam}`,
      verwacht: `there must be ${minst === meest ? minst : `${minst} to ${meest}`}`,
    }),
    onbekendeNaam: (naam) => ({
      gevonden: `with the name ${toonbaar(naam)}`,
      verwacht: "what the model itself declares may stand here",
    }),
    geenStroom: (naam) => ({
      gevonden: `with ${toonbaar(naam)} as a flow`,
      verwacht: "the name of a <flow> of the model belongs here",
    }),
    stroomTweeKeer: (naam, ander, begin) => ({
      gevonden: `with ${naam} as an ${begin ? "inflow" : "outflow"}, like ${ander}`,
      verwacht: "a flow fills at most one stock and empties at most one",
    }),
    geheugenInBegin: (naam) => ({
      gevonden: `with ${naam} in the initial value`,
      verwacht: "before the start there is no past; give a number or an equation without it",
    }),
    tabelAlsGetal: (naam) => ({
      gevonden: `with the graphical function ${naam} without an argument`,
      verwacht: `write ${naam}(TIME) or another x`,
    }),
    geenTabel: (naam) => ({
      gevonden: `with ${naam}(…)`,
      verwacht: "only a function or a graphical function takes an argument",
    }),
    kring: (keten) => ({
      gevonden: `a circle (${keten.join(" → ")})`,
      verwacht: "a quantity may not depend on itself in the same step; a stock or delay belongs in between",
    }),
    kringBijBegin: (keten) => ({
      gevonden: `a circle at the start (${keten.join(" → ")})`,
      verwacht: "an initial value may not depend on itself",
    }),
    tabelSoort: (gevonden) => ({
      gevonden: toonbaar(gevonden),
      verwacht: "continuous, extrapolate or discrete belongs here",
    }),
    tabelPunten: (x, y) => ({
      gevonden: `${nummer(x)} points in xpts and ${nummer(y)} in ypts`,
      verwacht: "there must be two or more, and as many of both",
    }),
    tabelVolgorde: (punt) => ({
      gevonden: `not ascending at point ${punt}`,
      verwacht: "every x must be greater than the x before it",
    }),
    geenUitkomst: (waarde) => ({ gevonden: nummer(waarde), verwacht: "a number must come out here" }),
    nogMeer: (aantal) => ({
      gevonden: `wrong in ${nummer(aantal)} more places`,
      verwacht: "mend what stands above first",
    }),
  },
);

/** What belongs at a place in an equation where something else was found. */
export const xmileVerwacht = catalogus(
  {
    waarde: "een getal, een naam, een functie of (",
    dan: "THEN",
    anders: "ELSE",
    sluiten: "een )",
    komma: "een komma of )",
    einde: "een rekenteken of het einde",
    aanhaling: 'een " die de naam sluit',
    accolade: "een } die de opmerking sluit",
  },
  {
    waarde: "a number, a name, a function or (",
    dan: "THEN",
    anders: "ELSE",
    sluiten: "a )",
    komma: "a comma or )",
    einde: "an operator or the end",
    aanhaling: 'a " that closes the name',
    accolade: "a } that closes the remark",
  },
);
