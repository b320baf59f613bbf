/** Sources and assumptions of the parameters. By the Dutch text. */
export const herkomsten: Readonly<Record<string, string>> = {
  "hoort bij het scenario": "belongs to the scenario",
  "ingesteld door de gebruiker": "set by the user",
  "zoals in het laatste jaar vóór de oorsprong (tabel 8)": "as in the last year before the origin (table 8)",
  "zoals in het laatste jaar vóór de oorsprong (afgeleid uit tabel 8)":
    "as in the last year before the origin (derived from table 8)",
  "CBS 2020-2025: 0,67 tot 1,17 per inwilliging": "CBS 2020-2025: 0.67 to 1.17 per grant",
  "volgt uit de vergunningen, tenzij een scenario een pad geeft":
    "follows from the permits, unless a scenario gives a path",
  "nareis volgt de vergunning met ongeveer een jaar (CBS 2018-2025)":
    "family reunification follows the permit by about a year (CBS 2018-2025)",
  "deel van de nareizigers dat meteen bij een gehuisvest familielid intrekt; niet gepubliceerd":
    "share of family members who move straight in with a relative who has been housed; not published",
  "deel van de overige instroom dat binnen weken vertrekt (Dublin, ingetrokken, geen recht); niet gepubliceerd":
    "share of the other inflow that leaves within weeks (Dublin, withdrawn, not entitled); not published",
  "enkele weken tot een kwartaal; niet gepubliceerd": "a few weeks to a quarter; not published",
  "inwilligingen tegenover CBS: ook latere aanvragen, beroep en hervestiging; niet gepubliceerd":
    "grants compared with CBS: later applications, appeals and resettlement too; not published",
  "tempo van de negen maanden vóór de oorsprong": "pace of the nine months before the origin",
  "70-85% in 2022-2024, 40% begin 2025 (rijksoverheid.nl); daarvóór aangenomen":
    "70-85% in 2022-2024, 40% in early 2025 (rijksoverheid.nl); assumed before that",
  "sneller dan gemiddeld drie maanden wordt er niet besloten, hoeveel capaciteit er ook is":
    "decisions take at least three months on average, however much capacity there is",
  "laagste jaargemiddelde was 4,6 maanden (tabel 12)": "the lowest annual average was 4.6 months (table 12)",
  "verblijf van wie vertrekt tegenover de opvangduur na vergunning van tabel 12":
    "stay of those who leave compared with the stay after the permit in table 12",
  "sneller dan gemiddeld drie maanden vertrekt niemand na afwijzing of uit de procedure":
    "departure after rejection or from the procedure takes at least three months on average",
  "het tempo van de besluiten van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie":
    "the pace of decisions before the origin goes on; the calibration says how uncertain that is",
  "het tempo van de huisvesting van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie":
    "the pace of housing before the origin goes on; the calibration says how uncertain that is",
  "het tempo van het vertrek tijdens de procedure van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie":
    "the pace of departure during the procedure before the origin goes on; the calibration says how uncertain that is",
  "het tempo van het vertrek na afwijzing van vóór de oorsprong gaat door; hoe onzeker dat is, zegt de kalibratie":
    "the pace of departure after rejection before the origin goes on; the calibration says how uncertain that is",
  "de uitstroomtempo's van vóór de oorsprong gaan door; hoe onzeker dat is, zegt de kalibratie":
    "the paces of outflow before the origin go on; the calibration says how uncertain that is",
  "verhouding tot de vertrekkans na afwijzing; verdeelt alleen de gepubliceerde uitstroom van de historie":
    "ratio to the probability of departure after rejection; only divides the published outflow of history",
  "verhouding tot de vertrekkans in de procedure; verdeelt alleen de gepubliceerde uitstroom van de historie":
    "ratio to the probability of departure in the procedure; only divides the published outflow of history",
  "deel van de bezetting eind 2018; op 11 november 2019 was het 21% (coa.nl)":
    "share of the occupancy at the end of 2018; on 11 November 2019 it was 21% (coa.nl)",
  "deel van de bezetting eind 2018; niet gepubliceerd": "share of the occupancy at the end of 2018; not published",
  "gemiddeld verblijf tot dan toe van wie eind 2018 in procedure was; niet gepubliceerd":
    "mean stay so far of those in procedure at the end of 2018; not published",
  "gemiddeld verblijf tot dan toe van vergunninghouders eind 2018; niet gepubliceerd":
    "mean stay so far of permit holders at the end of 2018; not published",
  "gemiddeld verblijf tot dan toe van afgewezenen eind 2018; niet gepubliceerd":
    "mean stay so far of rejected applicants at the end of 2018; not published",
  "gemiddeld verblijf tot dan toe van wie eind 2018 kort verbleef; niet gepubliceerd":
    "mean stay so far of those on a short stay at the end of 2018; not published",
  "naar de 50.000 van de capaciteitsraming februari 2026; 12.000 in 2025 (4.1)":
    "towards the 50,000 of the capacity estimate of February 2026; 12,000 in 2025 (4.1)",
  "afloop is niet gepubliceerd, daarom nul": "expiry has not been published, hence zero",
  "past bij 77.000 bezette plekken; COA rekende met 96% en 91%":
    "fits 77,000 occupied places; COA counted with 96% and 91%",
  "coa.nl, 25 september 2023 (laatste telling)": "coa.nl, 25 September 2023 (last count)",
  "geen plafond": "no cap",
  "gelijk aan 2025 (jaarverslag 2025, tabel 13)": "equal to 2025 (annual report 2025, table 13)",
  "hereniging en ander vertrek vóór 18 jaar; niet gepubliceerd":
    "reunification and other departure before 18; not published",
  "deel dat op 18 jaar in verlengde opvang gaat; niet gepubliceerd en zonder gevolg voor de kosten":
    "share that goes into extended reception at 18; not published and without effect on cost",
  "verlengde opvang duurt tot 21 jaar; gemiddeld de helft":
    "extended reception lasts until 21; half of that on average",
  "tabel 6 en 8, begroting 2025: € 4.062,6 mln. over 105.180 personen":
    "tables 6 and 8, budget 2025: €4,062.6 mln over 105,180 persons",
  "5.1 E: € 3,9 mrd. min € 1,5 mrd. noodopvang, over 76.323 personen":
    "5.1 E: €3.9 bn less €1.5 bn of emergency reception, over 76,323 persons",
  "bnnvara.nl 2024: circa € 70.000 per noodplek, € 30.000 regulier":
    "bnnvara.nl 2024: about €70,000 per emergency place, €30,000 regular",
  "constante prijzen van 2025": "constant prices of 2025",
  "jaarverslag 2025, tabel 14": "annual report 2025, table 14",
  "jaarverslag 2025, tabel 6, 13 en 14: rekenkundig verzorgingsequivalent per pupil in 2025 (afgeleid restant, onafgerond)":
    "annual report 2025, tables 6, 13 and 14: arithmetical care equivalent per ward in 2025 (derived remainder, not rounded)",
};
