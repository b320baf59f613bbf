import { catalogus } from "./taal.ts";

/** The accessibility statement, in the form that Dutch government uses. */
export const toegankelijkheidTekst = catalogus(
  {
    titel: "Toegankelijkheidsverklaring",
    inleiding:
      "Opvangraming is er voor iedereen, ook voor wie een schermlezer, alleen een toetsenbord, vergroting of een hoog contrast gebruikt. Deze verklaring volgt het model dat de Nederlandse overheid gebruikt (EN 301 549, WCAG 2.2 niveau A en AA).",
    delen: [
      {
        kop: "Reikwijdte",
        alineas: [
          "Deze verklaring geldt voor alle weergaven van de app Opvangraming, de presentatie en wat zij afdrukt. Wie de app op een eigen adres aanbiedt, noemt hier de organisatie en dat adres.",
        ],
      },
      {
        kop: "Status",
        alineas: [
          "C: eerste maatregelen genomen. De app is getoetst met eigen onderzoek; een volledig onderzoek door een onafhankelijke partij (WCAG-EM) is er nog niet. Wie haar aanbiedt laat dat doen voordat status B of A wordt opgegeven.",
        ],
      },
      {
        kop: "Waarop dit berust",
        alineas: [
          "Bij elke wijziging wordt de gebouwde app in een browser getoetst: elke weergave in licht en donker, met afgedwongen kleuren, op 320 pixels breed (400% vergroting) en met verminderde beweging. Daarbij vindt axe-core geen overtreding, bereikt het toetsenbord alles, is de focus steeds zichtbaar, en wordt elk punt van elke grafiek met de pijltjes bereikt en in woorden uitgesproken.",
          "Bij elke grafiek staan de boodschap in een zin, een tabel met dezelfde getallen en een bron. Niets hangt alleen af van kleur, van een aanwijzer of van beweging.",
        ],
      },
      {
        kop: "Wat nog niet voldoet",
        alineas: [
          "Geen bekende afwijkingen van WCAG 2.2 AA. Niet onderzocht: gebruik met spraakbesturing en met brailleleesregels, en het lezen van geëxporteerde bestanden met hulpsoftware. Bestanden van een gebruiker zelf vallen buiten deze verklaring.",
        ],
      },
      {
        kop: "Werkt iets niet?",
        alineas: [
          "Meld het bij de organisatie die de app aanbiedt, of bij de ontwikkelaars via de plek waar de broncode staat. Zeg welke weergave het is, wat u deed en welke hulpsoftware u gebruikt. Een melding krijgt binnen twee weken antwoord en binnen acht weken een oplossing of een uitleg.",
          "Bent u niet tevreden over de afhandeling door een overheidsorganisatie, dan kunt u een klacht indienen bij die organisatie en daarna bij de Nationale ombudsman.",
        ],
      },
      { kop: "Datum", alineas: ["Opgesteld op 24 november 2026, voor versie 0.1 van de app."] },
    ],
  },
  {
    titel: "Accessibility statement",
    inleiding:
      "Opvangraming is for everyone, including those who use a screen reader, only a keyboard, magnification or high contrast. This statement follows the model that Dutch government uses (EN 301 549, WCAG 2.2 levels A and AA).",
    delen: [
      {
        kop: "Scope",
        alineas: [
          "This statement covers all views of the app Opvangraming, the presentation and what it prints. Whoever offers the app at an address of their own names the organisation and that address here.",
        ],
      },
      {
        kop: "Status",
        alineas: [
          "C: first measures taken. The app was tested by its makers; there is no full evaluation by an independent party (WCAG-EM) yet. Whoever offers it has that done before claiming status B or A.",
        ],
      },
      {
        kop: "What this rests on",
        alineas: [
          "With every change the built app is tested in a browser: each view in light and dark, with forced colours, 320 pixels wide (400% zoom) and with reduced motion. axe-core finds no violation, the keyboard reaches everything, the focus is always visible, and every point of every chart is reached with the arrow keys and spoken in words.",
          "Every chart has its message in a sentence, a table of the same numbers and a source. Nothing depends on colour, a pointer or motion alone.",
        ],
      },
      {
        kop: "What does not comply yet",
        alineas: [
          "No known failures of WCAG 2.2 AA. Not examined: use with voice control and with braille displays, and reading exported files with assistive software. A user's own files are outside this statement.",
        ],
      },
      {
        kop: "Does something not work?",
        alineas: [
          "Tell the organisation that offers the app, or its developers at the place where the source code is. Say which view it is, what you did and which assistive software you use. A report is answered within two weeks and solved or explained within eight.",
          "If you are not satisfied with how a Dutch government organisation handled it, you can complain to that organisation and after that to the National Ombudsman.",
        ],
      },
      { kop: "Date", alineas: ["Drawn up on 24 November 2026, for version 0.1 of the app."] },
    ],
  },
);
