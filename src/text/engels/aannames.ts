/** The assumptions log and the public figures beside the annual report. By the Dutch text. */
export const aannames: Readonly<Record<string, string>> = {
  "Besluiten, huisvesting en vertrek gaan na de oorsprong door in het tempo van de negen maanden ervoor; het niveau kan meteen anders zijn.":
    "Decisions, housing and departure go on after the origin at the pace of the nine months before it; the level may differ at once.",
  "redelijk voor één jaar, zwak daarna": "fair for one year, weak after it",
  "terugtoets 2022-2025 (docs/calibratie.md)": "backtest 2022-2025 (docs/calibratie.md)",
  "nieuwe jaarcijfers, of een besluit over taakstelling of IND-capaciteit":
    "new annual figures, or a decision on the housing target or IND capacity",
  "Het tempo is het gemiddelde van negen maanden, het midden van zes tot twaalf; gekozen vóór het scoren.":
    "The pace is the mean of nine months, the middle of six to twelve; chosen before scoring.",
  redelijk: "fair",
  "maandcijfers van de uitstroom gepubliceerd zijn": "monthly figures of the outflow are published",
  "Het tempo van de huisvesting verloopt met een onbekend deel per jaar, rond 0.":
    "The pace of housing drifts by an unknown share per year, around 0.",
  zwak: "weak",
  "geleerd uit zes jaren, waarvan twee coronajaren": "learned from six years, two of them corona years",
  "de volgende taakstelling": "the next housing target",
  "Het tempo van vertrek, tijdens de procedure en na afwijzing, verloopt met een onbekend deel per jaar, rond 0.":
    "The pace of departure, during the procedure and after rejection, drifts by an unknown share per year, around 0.",
  aanname: "assumption",
  "uitsplitsing van de uitstroom per jaar gepubliceerd is": "a breakdown of the outflow by year is published",
  "Het tempo van de besluiten verloopt met een onbekend deel per jaar, rond 0.":
    "The pace of decisions drifts by an unknown share per year, around 0.",
  "de IND besluiten over mensen in de opvang publiceert": "the IND publishes decisions on people in reception",
  "Er krijgen meer mensen in de opvang een vergunning dan het CBS telt, met een vaste factor (1,0 tot 1,8).":
    "More people in reception get a permit than CBS counts, by a fixed factor (1.0 to 1.8).",
  "zwak: ruilt uit tegen nareisDirect": "weak: trades off against nareisDirect",
  "2024: nareis en CBS-vergunningen samen 27.865 tegen 30.210 gehuisvest, terwijl de groep groeide":
    "2024: family reunification and CBS permits together 27,865 against 30,210 housed, while the group grew",
  "COA vergunninghouders naar herkomst publiceert": "COA publishes permit holders by origin",
  "Een deel van de nareizigers trekt meteen bij een gehuisvest familielid in.":
    "Some of the family members move straight in with a relative who has been housed.",
  "zwak: ruilt uit tegen vergunningenfactor": "weak: trades off against vergunningenfactor",
  "niet gepubliceerd": "not published",
  "COA nareizigers in de opvang publiceert": "COA publishes family members in reception",
  "Nareis volgt de vergunningen met een vertraging en een vaste verhouding.":
    "Family reunification follows the permits with a delay and a fixed ratio.",
  "CBS 83102NED en 85400NED": "CBS 83102NED and 85400NED",
  "nareisbeleid verandert (tweestatusstelsel)": "family reunification policy changes (two-status system)",
  "Een vast deel van de overige instroom vertrekt binnen weken.":
    "A fixed share of the other inflow leaves within weeks.",
  "verblijfsduur naar groep gepubliceerd is": "length of stay by group is published",
  "Sneller dan een kortste duur gaat het niet: besluit, huisvesting en vertrek.":
    "Nothing goes faster than a shortest time: decision, housing and departure.",
  "wettelijke termijnen; tabel 12": "statutory periods; table 12",
  "de groepen zo klein worden dat de grens knelt": "the groups become so small that the limit binds",
  "Hoe de gepubliceerde uitstroom over de groepen is verdeeld: opvangduur van tabel 12 maal een factor, de rest met één gemeenschappelijke kans.":
    "How the published outflow divides over the groups: the stay of table 12 times a factor, the rest with one common probability.",
  "redelijk: voldoet aan vier standen en aan de splitsing van 2024":
    "fair: meets four levels and the breakdown of 2024",
  "tabel 8 en 12; 2025D08674": "tables 8 and 12; 2025D08674",
  "uitstroom naar groep per jaar gepubliceerd is": "outflow by group and year is published",
  "Hoe de bezetting eind 2018 over de groepen was verdeeld, en hoe lang men er al was.":
    "How the occupancy at the end of 2018 divided over the groups, and how long people had been there.",
  "zwak, maar na enkele jaren van weinig belang": "weak, but of little importance after some years",
  "coa.nl, november 2019": "coa.nl, November 2019",
  "Het deel van de besluiten dat een inwilliging is, blijft als in het laatste jaar vóór de oorsprong.":
    "The share of decisions that are grants stays as in the last year before the origin.",
  "zwak: 70-85% in 2022-2024, 40% begin 2025": "weak: 70-85% in 2022-2024, 40% in early 2025",
  "het volgende jaarcijfer van de IND": "the next annual figure of the IND",
  "Per persoon asielinstroom en overige instroom komen er evenveel in de opvang als in het laatste volle jaar.":
    "Per person of asylum inflow and other inflow, as many enter reception as in the last full year.",
  "redelijk: 0,94 tot 1,05 in 2019-2025": "fair: 0.94 to 1.05 in 2019-2025",
  "tabel 8": "table 8",
  "het volgende jaarverslag": "the next annual report",
  "De overige instroom blijft als in het laatste volle jaar.": "The other inflow stays as in the last full year.",
  "zwak: 3.670 tot 8.690 in 2019-2025": "weak: 3,670 to 8,690 in 2019-2025",
  "De asielinstroom is het pad van het scenario. Zij wordt niet geschat; een band eromheen is er alleen op verzoek, uit fouten van vroeger.":
    "The asylum inflow is the path of the scenario. It is not estimated; a band around it is there only on request, from errors of the past.",
  "zwak: in drie van zes gepubliceerde banden lag de uitkomst onder het minimum":
    "weak: in three of six published ranges the outcome lay below the minimum",
  "MPP 2025 voor 2026, minimum en maximum": "MPP 2025 for 2026, minimum and maximum",
  "de volgende MPP-editie": "the next MPP edition",
  "Bandbreedte asielinstroom (totaal: eerste, opvolgende, nareis, hervestiging) per editie van de Meerjaren Productie Prognose. min en max zijn scenario-uitersten, geen kansinterval.":
    "Range of the asylum inflow (total: first, subsequent, family reunification, resettlement) by edition of the multi-year forecast (Meerjaren Productie Prognose). min and max are extremes of scenarios, not a probability interval.",
  "Personen in de opvang op 31 december volgens COA": "Persons in reception on 31 December according to COA",
  "Personen met recht op opvang door het COA op een peildatum":
    "Persons entitled to reception by COA on a counting date",
  "CBS 83102NED (asielverzoeken) en 85400NED (inwilligingen), afgerond op 5":
    "CBS 83102NED (asylum applications) and 85400NED (grants), rounded to 5",
  "Aandeel van de jaarinstroom (eerste aanvragen en nareis) per maand":
    "Share of the year's inflow (first applications and family reunification) by month",
  "2019: CBS-totalen. 2020-2025: de zeven grootste nationaliteiten (eerste) en vier (nareis) uit CBS 83102NED, opgehoogd naar de jaartotalen; het deel dat zij niet dekken is gelijk over de maanden verdeeld. Een benadering, geen gepubliceerde reeks.":
    "2019: CBS totals. 2020-2025: the seven largest nationalities (first) and four (family reunification) from CBS 83102NED, scaled up to the annual totals; the part that they do not cover is spread evenly over the months. An approximation, not a published series.",
  "Deel van de plekken dat gebruikt wordt waarmee COA bezetting omrekent naar benodigde plekken":
    "Share of places in use by which COA converts occupancy into places needed",
  "Asielinstroom per week, 24 bekende weken van 2026 (week 1-27), afgerond":
    "Asylum inflow per week, 24 known weeks of 2026 (weeks 1-27), rounded",
  "Focus op opvangcapaciteit voor asielzoekers (18-01-2023)":
    "Focus on reception capacity for asylum seekers (18 January 2023)",
  "Ontwerpbegroting 2025 per jaar, artikel 37: een technische reeks met aflopende middelen, geen prognose":
    "Draft budget 2025 by year, article 37: a technical series with funds that run out, not a forecast",
  "Normbedrag gemeentelijke opvang Oekraïners per plek per dag":
    "Standard amount for municipal reception of Ukrainians per place per day",
  "kst 19637-3173; midden en max volgens NOS (nhnieuws n132170)":
    "kst 19637-3173; middle and max according to NOS (nhnieuws n132170)",
  "jaarverslag 2025, Tabel 8 (begroting)": "annual report 2025, Table 8 (budget)",
  "rijksoverheid.nl 2025-09-26 (als vorige prognose)": "rijksoverheid.nl 2025-09-26 (as the previous forecast)",
  "coa.nl/nl/over-coa/bezetting (de pagina noemt 27.110 en 27.119)":
    "coa.nl/nl/over-coa/bezetting (the page gives 27,110 and 27,119)",
  "Aanhangsel Handelingen, 2025D08674": "Appendix to the Proceedings, 2025D08674",
  "nlnews.net; zeelandnet.nl; jaarverslag 2025, Tabel 13": "nlnews.net; zeelandnet.nl; annual report 2025, Table 13",
  "rijksoverheid.nl, asielinstroom per week in 2026": "rijksoverheid.nl, asylum inflow per week in 2026",
  "rijksfinancien.nl, memorie van toelichting 2025 XX, artikel 37":
    "rijksfinancien.nl, explanatory memorandum 2025 XX, article 37",
  "Algemene Rekenkamer, aandachtspunten ontwerpbegroting 2026 XX (2025D40991)":
    "Netherlands Court of Audit, points of attention in the draft budget 2026 XX (2025D40991)",
  "rd.nl 1086905 (prognose 2024-II)": "rd.nl 1086905 (forecast 2024-II)",
};
