/** What the sectors beside the chain add to the data: meanings, sources, figures and remarks. By the Dutch text. */
export const sectoren: Readonly<Record<string, string>> = {
  "Deel van de pupillen bij het begin: leeftijd onder15": "Share of the wards at the start: age under 15",
  "Deel van de amv bij binnenkomst: leeftijd onder15": "Share of unaccompanied minors on arrival: age under 15",
  "Deel van de pupillen bij het begin: leeftijd 15": "Share of the wards at the start: age 15",
  "Deel van de amv bij binnenkomst: leeftijd 15": "Share of unaccompanied minors on arrival: age 15",
  "Deel van de pupillen bij het begin: leeftijd 16": "Share of the wards at the start: age 16",
  "Deel van de amv bij binnenkomst: leeftijd 16": "Share of unaccompanied minors on arrival: age 16",
  "Gemiddelde tijd onder voogdij tot 15 jaar van wie jonger binnenkomt":
    "Mean time under guardianship until 15 of those who arrive younger",
  "Gemiddelde tijd op een leeftijd van 15, 16 of 17 jaar": "Mean time at an age of 15, 16 or 17",
  "Pupillen onder 15 jaar": "Wards under 15",
  "Pupillen onder 15 jaar die binnenkomen": "Wards under 15 who arrive",
  "Pupillen onder 15 jaar die in deze maand vóór hun 18e vertrekken":
    "Wards under 15 who leave before they are 18 in this month",
  "Pupillen van 15 jaar": "Wards aged 15",
  "Pupillen van 15 jaar die binnenkomen": "Wards aged 15 who arrive",
  "Pupillen van 15 jaar die in deze maand vóór hun 18e vertrekken":
    "Wards aged 15 who leave before they are 18 in this month",
  "Pupillen van 16 jaar": "Wards aged 16",
  "Pupillen van 16 jaar die binnenkomen": "Wards aged 16 who arrive",
  "Pupillen van 16 jaar die in deze maand vóór hun 18e vertrekken":
    "Wards aged 16 who leave before they are 18 in this month",
  "Pupillen van 17 jaar": "Wards aged 17",
  "Pupillen van 17 jaar die binnenkomen": "Wards aged 17 who arrive",
  "Pupillen van 17 jaar die in deze maand vóór hun 18e vertrekken":
    "Wards aged 17 who leave before they are 18 in this month",
  "Pupillen die in deze maand 15 worden": "Wards who turn 15 in this month",
  "Pupillen die in deze maand 16 worden": "Wards who turn 16 in this month",
  "Pupillen die in deze maand 17 worden": "Wards who turn 17 in this month",
  "Stand van pupillenOnder15 aan het eind van de maand, vóór een opgelegde correctie":
    "Count of pupillenOnder15 at the end of the month, before an imposed correction",
  "Deel van een opgelegde sprong dat pupillenOnder15 treft": "Share of an imposed jump that falls on pupillenOnder15",
  "Stand van pupillen15 aan het eind van de maand, vóór een opgelegde correctie":
    "Count of pupillen15 at the end of the month, before an imposed correction",
  "Deel van een opgelegde sprong dat pupillen15 treft": "Share of an imposed jump that falls on pupillen15",
  "Stand van pupillen16 aan het eind van de maand, vóór een opgelegde correctie":
    "Count of pupillen16 at the end of the month, before an imposed correction",
  "Deel van een opgelegde sprong dat pupillen16 treft": "Share of an imposed jump that falls on pupillen16",
  "Stand van pupillen17 aan het eind van de maand, vóór een opgelegde correctie":
    "Count of pupillen17 at the end of the month, before an imposed correction",
  "Deel van een opgelegde sprong dat pupillen17 treft": "Share of an imposed jump that falls on pupillen17",
  "Pupillen aan het eind van de maand zoals het model ze zelf berekent":
    "Wards at the end of the month as the model itself computes them",
  "Pupillen aan het eind van de maand, vóór een opgelegde stand":
    "Wards at the end of the month, before an imposed count",
  "Sprong naar een opgelegde stand of uitstroom, als deel van de stand; 0 als niets is opgelegd":
    "Jump to an imposed count or outflow, as a share of the count; 0 if nothing is imposed",
  "Deel van de kosten van het COA dat naar personeel gaat": "Share of the cost of COA that goes to staff",
  "Kosten van het COA aan personeel": "Cost of COA on staff",
  "Deel van de kosten van het COA dat naar materieel en regelingen gaat":
    "Share of the cost of COA that goes to material and schemes",
  "Kosten van het COA aan materieel en regelingen": "Cost of COA on material and schemes",
  "Deel van de kosten van het COA dat naar rente en afschrijving gaat":
    "Share of the cost of COA that goes to interest and depreciation",
  "Kosten van het COA aan rente en afschrijving": "Cost of COA on interest and depreciation",
  "Deel van de kosten van het COA dat naar gezondheidszorg gaat": "Share of the cost of COA that goes to health care",
  "Kosten van het COA aan gezondheidszorg": "Cost of COA on health care",
  "Bijdrage van andere departementen aan het COA, per jaar": "Contribution of other ministries to COA, per year",
  "Wat andere departementen aan het COA bijdragen, naast artikel 37":
    "What other ministries contribute to COA, beside article 37",
  "Afdoeningen asiel per besluit in de keten": "Asylum cases completed per decision in the chain",
  "Zaken asiel die nog niet zijn afgedaan": "Asylum cases not yet completed",
  "Zaken asiel die er in deze maand bij komen": "Asylum cases that come in during this month",
  "Zaken asiel die de IND in deze maand afdoet": "Asylum cases that the IND completes in this month",
  "Zaken asiel die vervallen omdat iemand vertrekt": "Asylum cases that lapse because someone leaves",
  "Zaken die een opgelegde stand van de bezetting meebrengt": "Cases that an imposed occupancy brings along",
  "Wachttijd waarbij nog 37% op tijd is (e tot de macht −1)":
    "Waiting time at which 37% is still in time (e to the power −1)",
  "Deel van de afdoeningen asiel dat binnen de wettelijke termijn valt":
    "Share of completed asylum cases within the statutory term",
  "Zaken asiel die de IND binnen de wettelijke termijn afdoet":
    "Asylum cases that the IND completes within the statutory term",
  "Afdoeningen regulier, per jaar": "Regular cases completed, per year",
  "Afdoeningen naturalisatie, per jaar": "Naturalisation cases completed, per year",
  "Zaken regulier die de IND in deze maand afdoet": "Regular cases that the IND completes in this month",
  "Zaken naturalisatie die de IND in deze maand afdoet": "Naturalisation cases that the IND completes in this month",
  "Productgroep ketenondersteuning, per jaar": "Product group support of the chain, per year",
  "Lumpsum voor ICT, huisvesting en staf van de IND, per jaar":
    "Lump sum for ICT, housing and staff of the IND, per year",
  "Specifieke bijdragen aan de IND buiten de dwangsommen, per jaar":
    "Specific contributions to the IND apart from penalties, per year",
  "Leges per afdoening regulier en naturalisatie": "Fees per regular or naturalisation case completed",
  "Productgroep ketenondersteuning": "Product group support of the chain",
  "Lumpsum van de IND": "Lump sum of the IND",
  "Specifieke bijdragen aan de IND, ook die voor de dwangsommen":
    "Specific contributions to the IND, that for penalties too",
  "Leges die van de bijdrage aan de IND afgaan": "Fees that are taken off the contribution to the IND",
  "Bijdrage van Asiel en Migratie aan de IND": "Contribution of the Ministry of Asylum and Migration to the IND",
  "Voorziening dwangsommen op 1 januari 2025": "Provision for penalties on 1 January 2025",
  "1 vanaf de maand waarin de voorziening bekend is, daarvoor 0":
    "1 from the month in which the provision is known, 0 before it",
  "Dotatie van 2025 volgens tabel 29, gelijk over de maanden":
    "Addition of 2025 according to table 29, even over the months",
  "Onttrekking van 2025 volgens tabel 29, gelijk over de maanden":
    "Payments of 2025 according to table 29, even over the months",
  "Dotatie per afdoening asiel die niet op tijd is": "Addition per asylum case completed late",
  "Gemiddelde tijd van dotatie tot uitbetaling": "Mean time from addition to payment",
  "Deel van de dotatie dat Asiel en Migratie bijdraagt": "Share of the addition that the ministry contributes",
  "Voorziening van de IND voor dwangsommen": "Provision of the IND for penalties",
  "Wat in deze maand aan de voorziening wordt toegevoegd": "What is added to the provision in this month",
  "Dwangsommen die in deze maand worden betaald": "Penalties paid in this month",
  "Bijdrage van Asiel en Migratie voor de dwangsommen": "Contribution of the ministry for penalties",
  "Mensen in procedure die korter dan twaalf maanden in de opvang zijn":
    "People in procedure who have been in reception for less than twelve months",
  "Deel van wie een besluit krijgt dat korter dan twaalf maanden in de opvang is":
    "Share of those who get a decision who have been in reception for less than twelve months",
  "Vergunninghouders die korter dan twaalf maanden in de opvang zijn":
    "Permit holders who have been in reception for less than twelve months",
  "Afgewezenen die korter dan twaalf maanden in de opvang zijn":
    "Rejected applicants who have been in reception for less than twelve months",
  "Mensen die korter dan twaalf maanden in de opvang zijn, aan het begin van de maand":
    "People who have been in reception for less than twelve months, at the start of the month",
  "Deel van de eerstejaars dat als ODA meetelt": "Share of first-years that counts as ODA",
  "Deel van de kosten van Nidos dat als ODA meetelt": "Share of the cost of Nidos that counts as ODA",
  "ODA voor tolken van de IND, per jaar": "ODA for interpreters of the IND, per year",
  "ODA voor tolken van de IND": "ODA for interpreters of the IND",
  "ODA voor rechtsbijstand, per jaar": "ODA for legal aid, per year",
  "ODA voor rechtsbijstand": "ODA for legal aid",
  "ODA voor Vluchtelingenwerk Nederland, per jaar": "ODA for the Dutch Council for Refugees, per year",
  "ODA voor Vluchtelingenwerk Nederland": "ODA for the Dutch Council for Refugees",
  "Kosten van het COA per persoon in deze maand": "Cost of COA per person in this month",
  "Eerstejaars van wie de opvang als ODA meetelt": "First-years whose reception counts as ODA",
  "Opvang door het COA die als ODA meetelt": "Reception by COA that counts as ODA",
  "Kosten van Nidos die als ODA meetellen": "Cost of Nidos that counts as ODA",
  "Opvangkosten die als ODA meetellen": "Reception cost that counts as ODA",
  "Ontheemden uit Oekraïne in Nederland, eind 2025": "Displaced persons from Ukraine in the Netherlands, end of 2025",
  "1 vanaf de maand waarin het aantal ontheemden bekend is, daarvoor 0":
    "1 from the month in which the number of displaced persons is known, 0 before it",
  "Ontheemden die er per jaar bij komen, min wie vertrekt": "Displaced persons who come per year, less those who leave",
  "Deel van de ontheemden in gemeentelijke opvang": "Share of displaced persons in municipal reception",
  "Plekken die per ontheemde in gemeentelijke opvang worden vergoed":
    "Places paid for per displaced person in municipal reception",
  "Normbedrag van een plek in gemeentelijke opvang, per jaar":
    "Standard amount for a place in municipal reception, per year",
  "Regeling medische zorg, per ontheemde en jaar": "Medical care scheme, per displaced person and year",
  "Subsidies, tolken en coördinatie voor Oekraïne, per jaar":
    "Subsidies, interpreters and coordination for Ukraine, per year",
  "Ontheemden uit Oekraïne in Nederland": "Displaced persons from Ukraine in the Netherlands",
  "Ontheemden die er in deze maand per saldo bij komen": "Displaced persons who come in this month, net",
  "Ontheemden die in deze maand per saldo vertrekken": "Displaced persons who leave in this month, net",
  "Ontheemden in gemeentelijke opvang, gemiddeld over de maand":
    "Displaced persons in municipal reception, mean of the month",
  "Ontheemden buiten gemeentelijke opvang, gemiddeld over de maand":
    "Displaced persons outside municipal reception, mean of the month",
  "Vergoeding aan gemeenten voor de opvang van ontheemden":
    "Payment to municipalities for the reception of displaced persons",
  "Medische zorg voor ontheemden": "Medical care for displaced persons",
  "Subsidies, tolken en coördinatie": "Subsidies, interpreters and coordination",
  "Uitgaven voor ontheemden uit Oekraïne": "Expenditure on displaced persons from Ukraine",
  "niet gepubliceerd; de verdeling die bij de instroom hoort als die lang gelijk blijft":
    "not published; the division that goes with the inflow when that stays the same for long",
  "niet gepubliceerd; zo gekozen dat een pupil gemiddeld 23 maanden blijft, als 12.950 pupillen bij 6.770 instroom in de begroting 2025":
    "not published; chosen so that a ward stays 23 months on average, as 12,950 wards at 6,770 inflow in the budget 2025",
  "wie jonger dan 15 binnenkomt is gemiddeld 13; niet gepubliceerd":
    "those who arrive younger than 15 are 13 on average; not published",
  "een leeftijdsjaar duurt twaalf maanden; wie halverwege binnenkomt zit er korter op":
    "a year of age lasts twelve months; those who arrive halfway spend less time in it",
  "86.318 zaken in 2025 (omzet gedeeld door kostprijs, tabel 33) op 24.100 besluiten die het model voor 2025 berekent; 3,55 in 2024":
    "86,318 cases in 2025 (turnover over cost price, table 33) on 24,100 decisions that the model computes for 2025; 3.55 in 2024",
  "zo gekozen dat de werkvoorraad en de afdoeningen van 2025 de 70% op tijd van tabel 10 geven":
    "chosen so that pending and completed cases of 2025 give the 70% in time of table 10",
  "gelijk aan 2025: omzet gedeeld door kostprijs regulier (tabel 33, afgeleid)":
    "as in 2025: turnover over cost price of regular cases (table 33, derived)",
  "gelijk aan 2025: omzet gedeeld door kostprijs naturalisatie (tabel 33, afgeleid)":
    "as in 2025: turnover over cost price of naturalisation (table 33, derived)",
  "jaarverslag 2025, tabel 33": "annual report 2025, table 33",
  "gelijk aan 2025 (tabel 9)": "as in 2025 (table 9)",
  "gelijk aan 2025: € 221,3 mln. specifiek (tabel 9) min € 210,0 mln. voor de dwangsommen (10.1)":
    "as in 2025: €221.3 mln specific (table 9) less €210.0 mln for penalties (10.1)",
  "jaarverslag 2025, tabel 9 en 33: leges gedeeld door zaken regulier en naturalisatie (afgeleid)":
    "annual report 2025, tables 9 and 33: fees over regular and naturalisation cases (derived)",
  "gelijk aan 2025: dotatie (tabel 29) gedeeld door de 30% van de zaken die niet op tijd was (tabel 10)":
    "as in 2025: addition (table 29) over the 30% of cases that was late (table 10)",
  "zo gekozen dat de voorziening in 2025 de gepubliceerde € 79,1 mln. uitbetaalt (tabel 29)":
    "chosen so that in 2025 the provision pays out the published €79.1 mln (table 29)",
  "jaarverslag 2025, 10.1 en tabel 29: bijdrage gedeeld door dotatie (afgeleid)":
    "annual report 2025, 10.1 and table 29: contribution over addition (derived)",
  "jaarverslag 2025, tabel 11": "annual report 2025, table 11",
  "gelijk aan 2025 (tabel 51)": "as in 2025 (table 51)",
  "18.511 persoonsjaren (€ 890,4 mln. tegen € 48.103) op 35.729 eerstejaars die het model voor 2025 berekent; alleen het product is gepubliceerd":
    "18,511 person-years (€890.4 mln at €48,103) on 35,729 first-years that the model computes for 2025; only the product is published",
  "jaarverslag 2025, tabel 6 en 7: bijdrage Nidos gedeeld door uitgaven (afgeleid)":
    "annual report 2025, tables 6 and 7: contribution Nidos over expenditure (derived)",
  "gelijk aan 2025 (tabel 7)": "as in 2025 (table 7)",
  "het aantal blijft dat van eind 2025": "the number stays that of the end of 2025",
  "jaarverslag 2025, 4.1: bijna 91.000 van meer dan 132.000 ontheemden (afgeleid)":
    "annual report 2025, 4.1: nearly 91,000 of more than 132,000 displaced persons (derived)",
  "één plek per persoon; leegstand is niet gepubliceerd": "one place per person; vacancy is not published",
  "Algemene Rekenkamer, aandachtspunten ontwerpbegroting 2026: € 44 per plek per dag vanaf 2026, maal 365":
    "Netherlands Court of Audit, points on the draft budget 2026: €44 per place per day from 2026, times 365",
  "gelijk aan 2025: € 227,9 mln. medische zorg (5.1 E) gedeeld door 132.000 ontheemden (4.1)":
    "as in 2025: €227.9 mln medical care (5.1 E) over 132,000 displaced persons (4.1)",
  "gelijk aan 2025: tabel 6 min gemeenten en medische zorg": "as in 2025: table 6 less municipalities and medical care",
  "Nationaal Programma Oekraïense Ontheemden (subsidies)": "National Programme for Displaced Ukrainians (subsidies)",
  "Nationaal Programma Oekraïense Ontheemden (opdrachten)": "National Programme for Displaced Ukrainians (contracts)",
  "Waarvan medische zorg € 227,9 mln., KCIO € 3,2 mln. en tolken € 2 mln. in 2025 (5.1 E).":
    "Of which medical care €227.9 mln, KCIO €3.2 mln and interpreters €2 mln in 2025 (5.1 E).",
  "2024: Tabel 24 Omzet moederdepartement.": "2024: Table 24 Turnover from the parent ministry.",
  "Paragraaf 5.1 E, Opdrachten, en Tabel 56": "Section 5.1 E, Contracts, and Table 56",
  "De medische zorg voor ontheemden is € 227,9 mln. in de tekst; Tabel 56 noemt er 235.471 (x € 1.000) voor, het bedrag van alle opdrachten in Tabel 6.":
    "Medical care for displaced persons is €227.9 mln in the text; Table 56 gives 235,471 (x €1,000) for it, the amount of all contracts in Table 6.",
  "Tabel 9 en Tabel 33, asiel": "Table 9 and Table 33, asylum",
  "De productie asiel in Tabel 9 is € 309,7 mln., de omzet asiel in Tabel 33 € 605 mln. Bij een kostprijs van € 7.009 zijn dat 44.183 of 86.318 zaken: de omzet bevat ook lumpsum en specifieke bijdragen en is geen prijs maal hoeveelheid.":
    "Production of asylum in Table 9 is €309.7 mln, turnover of asylum in Table 33 €605 mln. At a cost price of €7,009 that is 44,183 or 86,318 cases: turnover contains lump sum and specific contributions too and is not price times quantity.",
  "Gemiddelde kostprijs van een zaak asiel": "Mean cost price of a case: asylum",
  "Deel van de omzet asiel dat per afdoening wordt betaald": "Share of turnover paid per case completed: asylum",
  "Omzet van de IND uit asiel: kostprijs maal afdoeningen":
    "Turnover of the IND, asylum: cost price times cases completed",
  "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet asiel in 2025 (afgeleid)":
    "annual report 2025, tables 9 and 33: production over turnover in 2025, asylum (derived)",
  "Gemiddelde kostprijs van een zaak regulier": "Mean cost price of a case: regular",
  "Deel van de omzet regulier dat per afdoening wordt betaald": "Share of turnover paid per case completed: regular",
  "Omzet van de IND uit regulier: kostprijs maal afdoeningen":
    "Turnover of the IND, regular: cost price times cases completed",
  "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet regulier in 2025 (afgeleid)":
    "annual report 2025, tables 9 and 33: production over turnover in 2025, regular (derived)",
  "Gemiddelde kostprijs van een zaak naturalisatie": "Mean cost price of a case: naturalisation",
  "Deel van de omzet naturalisatie dat per afdoening wordt betaald":
    "Share of turnover paid per case completed: naturalisation",
  "Omzet van de IND uit naturalisatie: kostprijs maal afdoeningen":
    "Turnover of the IND, naturalisation: cost price times cases completed",
  "jaarverslag 2025, tabel 9 en 33: productie gedeeld door omzet naturalisatie in 2025 (afgeleid)":
    "annual report 2025, tables 9 and 33: production over turnover in 2025, naturalisation (derived)",
  "Deel van inProcedure, met wie er in deze maand bij kwam, dat er aan het eind van de maand niet meer is":
    "Share of inProcedure, with those who came in this month, that is no longer there at the end of the month",
  "Deel van vergunninghouders, met wie er in deze maand bij kwam, dat er aan het eind van de maand niet meer is":
    "Share of vergunninghouders, with those who came in this month, that is no longer there at the end of the month",
  "Deel van afgewezenen, met wie er in deze maand bij kwam, dat er aan het eind van de maand niet meer is":
    "Share of afgewezenen, with those who came in this month, that is no longer there at the end of the month",
  "Deel van het voorschot dat het COA het jaar erna terugbetaalt":
    "Share of the advance that COA pays back in the next year",
  "Voorschot aan het COA volgens tabel 6, gelijk over de maanden":
    "Advance to COA according to table 6, even over the months",
  "Wat in deze maand aan het COA wordt betaald": "What is paid to COA in this month",
  "Wat twaalf maanden eerder aan het COA is betaald": "What was paid to COA twelve months before",
  "Ontvangst uit de afrekening van het vorige jaar met het COA":
    "Receipt from the settlement of the year before with COA",
  "Wat er van het voorschot aan het COA overblijft na de afrekening van het volgende jaar":
    "What remains of the advance to COA after next year's settlement",
  "zoals over 2024: ontvangsten 2025 uit de afrekening (5.1 E) gedeeld door tabel 6, het COA":
    "as for 2024: receipts of 2025 from the settlement (5.1 E) over table 6, COA",
  "Deel van het voorschot dat Nidos het jaar erna terugbetaalt":
    "Share of the advance that Nidos pays back in the next year",
  "Voorschot aan Nidos volgens tabel 6, gelijk over de maanden":
    "Advance to Nidos according to table 6, even over the months",
  "Wat in deze maand aan Nidos wordt betaald": "What is paid to Nidos in this month",
  "Wat twaalf maanden eerder aan Nidos is betaald": "What was paid to Nidos twelve months before",
  "Ontvangst uit de afrekening van het vorige jaar met Nidos":
    "Receipt from the settlement of the year before with Nidos",
  "Wat er van het voorschot aan Nidos overblijft na de afrekening van het volgende jaar":
    "What remains of the advance to Nidos after next year's settlement",
  "zoals over 2024: ontvangsten 2025 uit de afrekening (5.1 E) gedeeld door tabel 6, Nidos":
    "as for 2024: receipts of 2025 from the settlement (5.1 E) over table 6, Nidos",
  "Deel van het voorschot dat de IND het jaar erna terugbetaalt":
    "Share of the advance that the IND pays back in the next year",
  "Voorschot aan de IND volgens tabel 6, gelijk over de maanden":
    "Advance to the IND according to table 6, even over the months",
  "Wat in deze maand aan de IND wordt betaald": "What is paid to the IND in this month",
  "Wat twaalf maanden eerder aan de IND is betaald": "What was paid to the IND twelve months before",
  "Ontvangst uit de afrekening van het vorige jaar met de IND":
    "Receipt from the settlement of the year before with the IND",
  "Wat er van het voorschot aan de IND overblijft na de afrekening van het volgende jaar":
    "What remains of the advance to the IND after next year's settlement",
  "zoals over 2024: ontvangsten 2025 uit de afrekening (5.1 E) gedeeld door tabel 6, de IND":
    "as for 2024: receipts of 2025 from the settlement (5.1 E) over table 6, the IND",
  "Deel van het voorschot dat gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne het jaar erna terugbetaalt":
    "Share of the advance that municipalities and safety regions for displaced persons from Ukraine pays back in the next year",
  "Voorschot aan gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne volgens tabel 6, gelijk over de maanden":
    "Advance to municipalities and safety regions for displaced persons from Ukraine according to table 6, even over the months",
  "Wat in deze maand aan gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne wordt betaald":
    "What is paid to municipalities and safety regions for displaced persons from Ukraine in this month",
  "Wat twaalf maanden eerder aan gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne is betaald":
    "What was paid to municipalities and safety regions for displaced persons from Ukraine twelve months before",
  "Ontvangst uit de afrekening van het vorige jaar met gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne":
    "Receipt from the settlement of the year before with municipalities and safety regions for displaced persons from Ukraine",
  "Wat er van het voorschot aan gemeenten en veiligheidsregio's voor ontheemden uit Oekraïne overblijft na de afrekening van het volgende jaar":
    "What remains of the advance to municipalities and safety regions for displaced persons from Ukraine after next year's settlement",
  "zoals over 2024: ontvangsten 2025 uit de afrekening (5.1 E) gedeeld door tabel 6, gemeenten en veiligheidsregio's":
    "as for 2024: receipts of 2025 from the settlement (5.1 E) over table 6, municipalities and safety regions",
};
