/** What the quantities of the model mean. By the Dutch text. */
export const betekenissen: Readonly<Record<string, string>> = {
  "1 vóór de oorsprong (realisatie), 0 daarna (raming)": "1 before the origin (outturn), 0 after it (forecast)",
  "Instroom in de opvang volgens tabel 8, over de maanden verdeeld":
    "Inflow into reception according to table 8, spread over the months",
  "Nareizigers volgens het CBS, over de maanden verdeeld":
    "Joining family members according to CBS, spread over the months",
  "Instroom in de opvang die een scenario oplegt": "Inflow into reception that a scenario imposes",
  "Deel van de jaarinstroom dat in deze maand valt": "Share of the year's inflow that falls in this month",
  "Instroom in de opvang in dit jaar, vóór de oorsprong": "Inflow into reception in this year, before the origin",
  "Eerste en opvolgende aanvragen, nareis, hervestiging en relocatie":
    "First and subsequent applications, family reunification, resettlement and relocation",
  "Zij-instroom in de opvang buiten de asielinstroom": "Inflow into reception from outside the asylum inflow",
  "Instroom in de opvang per persoon asielinstroom en overige instroom":
    "Inflow into reception per person of asylum inflow and other inflow",
  "Nareizigers per inwilliging zoals het CBS die telt": "Joining family members per grant as counted by CBS",
  "Nareis per jaar die een scenario zelf geeft": "Family reunification per year that a scenario itself gives",
  "Gemiddelde tijd van vergunning tot aankomst van nareizigers": "Mean time from permit to arrival of family members",
  "Deel van de nareizigers dat meteen bij een gehuisvest familielid intrekt":
    "Share of family members who move straight in with a relative who has been housed",
  "Deel van de overige instroom dat binnen weken vertrekt": "Share of the other inflow that leaves within weeks",
  "Inwilligingen per maand vóór 2019, om de nareis te laten beginnen":
    "Grants per month before 2019, to start family reunification from",
  "Mensen die in deze maand in de opvang komen": "People who enter reception in this month",
  "Nareizigers die uit eerdere vergunningen volgen": "Family members who follow from earlier permits",
  "Nareizigers die in deze maand in de opvang komen": "Family members who enter reception in this month",
  "Nareizigers die kort in de opvang zijn en bij een gehuisvest familielid intrekken":
    "Family members who are in reception briefly and move in with a relative who has been housed",
  "Nareizigers die als vergunninghouder in de opvang op een woning wachten":
    "Family members who wait in reception for a home as permit holders",
  "Mensen die binnen weken weer vertrekken": "People who leave again within weeks",
  "Mensen die aan de asielprocedure beginnen": "People who start the asylum procedure",
  "Bezetting aan het begin van de historie (COA, eind 2018)": "Occupancy at the start of history (COA, end of 2018)",
  "Deel vergunninghouders van de bezetting eind 2018": "Share of permit holders in the occupancy at the end of 2018",
  "Deel afgewezenen van de bezetting eind 2018": "Share of rejected applicants in the occupancy at the end of 2018",
  "Deel kort verblijf van de bezetting eind 2018": "Share of short stays in the occupancy at the end of 2018",
  "Uitstroom volgens tabel 8, binnen het jaar gekanteld": "Outflow according to table 8, tilted within the year",
  "Uitstroom uit de opvang die een scenario oplegt": "Outflow from reception that a scenario imposes",
  "Bezetting die een scenario oplegt voor het begin van de volgende maand":
    "Occupancy that a scenario imposes for the start of the next month",
  "Inwilligingen volgens het CBS": "Grants according to CBS",
  "Deel van de besluiten dat een inwilliging was": "Share of the decisions that were grants",
  "Opvangduur na vergunningverlening volgens tabel 12": "Stay in reception after the permit according to table 12",
  "Inwilligingen tegenover die van het CBS: ook latere aanvragen, beroep, hervestiging":
    "Grants compared with those of CBS: later applications, appeals and resettlement too",
  "Besluiten van de IND over mensen in de opvang": "IND decisions on people in reception",
  "Factor van maatregelen op de besluiten": "Factor of measures on the decisions",
  "Toevoeging van maatregelen aan de besluiten": "Addition of measures to the decisions",
  "Gemiddelde duur tot een besluit als capaciteit niet knelt": "Mean time to a decision when capacity does not bind",
  "Deel van de besluiten dat een inwilliging is": "Share of the decisions that are grants",
  "Vertrekkans tijdens de procedure, tot een gemeenschappelijke factor":
    "Probability of departure during the procedure, up to a common factor",
  "Vertrekkans na afwijzing, tot een gemeenschappelijke factor":
    "Probability of departure after rejection, up to a common factor",
  "Vertrek tijdens de procedure": "Departure during the procedure",
  "Factor van maatregelen op het vertrek tijdens de procedure": "Factor of measures on departure during the procedure",
  "Toevoeging van maatregelen aan dat vertrek": "Addition of measures to that departure",
  "Vertrek na afwijzing": "Departure after rejection",
  "Factor van maatregelen op het vertrek na afwijzing": "Factor of measures on departure after rejection",
  "Gemiddelde duur tot vertrek als niets knelt": "Mean time to departure when nothing binds",
  "Duur tot huisvesting tegenover de opvangduur van tabel 12": "Time to housing compared with the stay of table 12",
  "Vergunninghouders die gemeenten huisvesten": "Permit holders housed by municipalities",
  "Factor van maatregelen op de huisvesting": "Factor of measures on housing",
  "Toevoeging van maatregelen aan de huisvesting": "Addition of measures to housing",
  "Gemiddelde wachttijd op een woning als huisvesting niet knelt": "Mean wait for a home when housing does not bind",
  "Gemiddelde duur van kort verblijf": "Mean length of a short stay",
  "Jaren van de oorsprong tot het midden van de maand; 0 in de historie":
    "Years from the origin to the middle of the month; 0 in history",
  "Verschil van de uitstroomtempo's na de oorsprong met die van ervoor, meteen":
    "Difference of the paces of outflow after the origin from those before it, at once",
  "Verloop per jaar van het tempo van de besluiten na de oorsprong":
    "Drift per year of the pace of decisions after the origin",
  "Tempo van de besluiten tegenover dat van vóór de oorsprong":
    "Pace of decisions compared with that before the origin",
  "Verloop per jaar van het tempo van de huisvesting na de oorsprong":
    "Drift per year of the pace of housing after the origin",
  "Tempo van de huisvesting tegenover dat van vóór de oorsprong":
    "Pace of housing compared with that before the origin",
  "Verloop per jaar van het tempo van het vertrek tijdens de procedure na de oorsprong":
    "Drift per year of the pace of departure during the procedure after the origin",
  "Tempo van het vertrek tijdens de procedure tegenover dat van vóór de oorsprong":
    "Pace of departure during the procedure compared with that before the origin",
  "Verloop per jaar van het tempo van het vertrek na afwijzing na de oorsprong":
    "Drift per year of the pace of departure after rejection after the origin",
  "Tempo van het vertrek na afwijzing tegenover dat van vóór de oorsprong":
    "Pace of departure after rejection compared with that before the origin",
  "Mensen in de opvang die op een besluit wachten": "People in reception who wait for a decision",
  "Mensen met een verblijfsvergunning die in de opvang wachten op een woning":
    "People with a residence permit who wait in reception for a home",
  "Mensen in de opvang wier aanvraag is afgewezen": "People in reception whose application has been rejected",
  "Mensen die binnen weken vertrekken, en nareizigers die bij een gehuisvest familielid intrekken":
    "People who leave within weeks, and family members who move in with a relative who has been housed",
  "Wie in deze maand uit de opvang kan vertrekken: het meeste dat een scenario kan opleggen":
    "Who can leave reception in this month: the most that a scenario can impose",
  "Besluiten per maand in de negen maanden vóór de oorsprong":
    "Decisions per month in the nine months before the origin",
  "Besluiten die de IND in deze maand kan nemen": "Decisions that the IND can take in this month",
  "Besluiten die er te nemen zijn: wie lang genoeg in procedure is":
    "Decisions there are to take: who has been in procedure long enough",
  "Besluiten over mensen in de opvang": "Decisions on people in reception",
  "Mensen die een vergunning krijgen": "People who are granted a permit",
  "Mensen wier aanvraag wordt afgewezen": "People whose application is rejected",
  "Wie in deze maand in procedure is en geen besluit krijgt": "Who is in procedure in this month and gets no decision",
  "Mensen die na kort verblijf vertrekken": "People who leave after a short stay",
  "Huisvesting per maand in de negen maanden vóór de oorsprong":
    "Housing per month in the nine months before the origin",
  "Vergunninghouders die gemeenten in deze maand kunnen huisvesten":
    "Permit holders whom municipalities can house in this month",
  "Vergunninghouders die er te huisvesten zijn: wie lang genoeg wacht":
    "Permit holders there are to house: who has waited long enough",
  "Vergunninghouders die naar een woning vertrekken": "Permit holders who leave for a home",
  "Gemeenschappelijke factor op de vertrekkansen, zodat de uitstroom van de maand de gepubliceerde is":
    "Common factor on the probabilities of departure, so that the month's outflow is the published one",
  "Vertrek tijdens de procedure per maand in de negen maanden vóór de oorsprong":
    "Departure during the procedure per month in the nine months before the origin",
  "Mensen die tijdens de procedure uit de opvang vertrekken": "People who leave reception during the procedure",
  "Vertrek na afwijzing per maand in de negen maanden vóór de oorsprong":
    "Departure after rejection per month in the nine months before the origin",
  "Afgewezenen die uit de opvang vertrekken: zelfstandig, gedwongen of zonder toezicht":
    "Rejected applicants who leave reception: on their own, by force or unsupervised",
  "Mensen met recht op opvang door het COA, aan het begin van de maand":
    "People entitled to reception by COA, at the start of the month",
  "Mensen die in deze maand uit de opvang vertrekken": "People who leave reception in this month",
  "Bezetting aan het eind van de maand, vóór een opgelegde correctie":
    "Occupancy at the end of the month, before an imposed correction",
  "Sprong naar een opgelegde stand, als deel van de stand; 0 als niets is opgelegd":
    "Jump to an imposed level, as a share of the level; 0 when nothing is imposed",
  "Sprong aan het eind van de maand naar een stand die het scenario oplegt":
    "Jump at the end of the month to a level that the scenario imposes",
  "Gemiddelde van begin en eind van de maand, waarop het COA wordt betaald":
    "Mean of start and end of the month, which COA is paid on",
  "Verblijf dat een opgelegde correctie meebrengt": "Stay that an imposed correction brings along",
  "Persoonmaanden verblijf van wie in deze maand uit de opvang vertrok":
    "Person-months of stay of those who left reception in this month",
  "Meerjarige plekken aan het begin van 2025 en, bij gebrek aan cijfers, daarvoor":
    "Long-term places at the start of 2025 and, for want of figures, before it",
  "Meerjarige plekken die erbij komen": "Long-term places that are added",
  "Meerjarige plekken waarvan het contract eindigt": "Long-term places whose contract ends",
  "Personen per plek waarmee COA bezetting naar plekken omrekent":
    "Persons per place by which COA converts occupancy into places",
  "Mensen met recht op opvang die buiten locaties van het COA verblijven":
    "People entitled to reception who stay outside COA sites",
  "Hoeveel noodopvang er hoogstens kan zijn": "How much emergency reception there can be at most",
  "Opvangplekken op meerjarige locaties": "Reception places at long-term sites",
  "Meerjarige plekken die er in deze maand bij komen": "Long-term places added in this month",
  "Meerjarige plekken waarvan het contract in deze maand eindigt": "Long-term places whose contract ends in this month",
  "Plekken die het COA aan het begin van de maand nodig heeft": "Places that COA needs at the start of the month",
  "Plekken die er meer nodig zijn dan er meerjarig zijn": "Places needed beyond the long-term ones",
  "Plekken in de noodopvang": "Places in emergency reception",
  "Plekken die er ook met noodopvang te weinig zijn": "Places that are lacking even with emergency reception",
  "Pupillen aan het begin (tabel 13: ultimo 2025)": "Wards at the start (table 13: end of 2025)",
  "1 vanaf de maand waarin het aantal pupillen bekend of opgelegd is, daarvoor 0":
    "1 from the month in which the number of wards is known or imposed, 0 before it",
  "Pupillen die een scenario oplegt voor het begin van de volgende maand":
    "Wards that a scenario imposes for the start of the next month",
  "Instroom van amv die een scenario oplegt": "Inflow of unaccompanied minors that a scenario imposes",
  "Uitstroom van pupillen die een scenario oplegt": "Outflow of wards that a scenario imposes",
  "Instroom van amv per jaar": "Inflow of unaccompanied minors per year",
  "Gemiddelde tijd onder voogdij tot hereniging of ander vertrek":
    "Mean time under guardianship until reunification or other departure",
  "Deel dat op 18 jaar in verlengde opvang gaat": "Share that goes into extended reception at 18",
  "Gemiddelde duur van verlengde opvang": "Mean length of extended reception",
  "Pupillen onder 18 jaar onder voogdij van Nidos": "Wards under 18 under the guardianship of Nidos",
  "Amv die in deze maand onder voogdij komen": "Unaccompanied minors who come under guardianship in this month",
  "Pupillen die in deze maand 18 worden": "Wards who turn 18 in this month",
  "Pupillen die in deze maand vóór hun 18e vertrekken": "Wards who leave before turning 18 in this month",
  "Pupillen die in deze maand de voogdij verlaten": "Wards who leave guardianship in this month",
  "Sprong aan het eind van de maand naar een aantal pupillen dat het scenario oplegt":
    "Jump at the end of the month to a number of wards that the scenario imposes",
  "Gemiddelde van begin en eind van de maand": "Mean of start and end of the month",
  "Jongeren van 18 tot 21 jaar in verlengde opvang; het aantal bij het begin is een aanname":
    "Young people of 18 to 21 in extended reception; the number at the start is an assumption",
  "Jongeren die in verlengde opvang gaan": "Young people who go into extended reception",
  "Jongeren die de verlengde opvang verlaten": "Young people who leave extended reception",
  "1 als het scenario met één prijs rekent, 0 met basis en toeslag":
    "1 if the scenario counts with a single price, 0 with base price and supplement",
  "Prijs van een jaar opvang van een persoon, alles inbegrepen":
    "Price of a year of reception of a person, all included",
  "Prijs van een jaar opvang van een persoon, zonder noodopvang":
    "Price of a year of reception of a person, without emergency reception",
  "Wat een plek in de noodopvang per jaar meer kost dan een reguliere":
    "What a place in emergency reception costs more per year than a regular one",
  "Prijspeil tegenover 2025": "Price level compared with 2025",
  "Begeleiding van een pupil, per jaar": "Guidance of a ward, per year",
  "Verzorging van een pupil, per jaar": "Care of a ward, per year",
  "Verzorgingsequivalent per pupil (rekenkundig restant)": "Care equivalent per ward (arithmetical remainder)",
  "Instroomteam van Nidos, per jaar": "Intake team of Nidos, per year",
  "Kosten van het COA met één prijs": "Cost of COA with a single price",
  "Kosten van het COA tegen de basisprijs": "Cost of COA at the base price",
  "Wat noodopvang meer kost dan reguliere opvang": "What emergency reception costs more than regular reception",
  "Kosten van het COA": "Cost of COA",
  "Pupillen waarvoor verzorging wordt betaald": "Wards for whom care is paid",
  "Kosten van begeleiding door Nidos": "Cost of guidance by Nidos",
  "Kosten van verzorging door Nidos": "Cost of care by Nidos",
  "Kosten van het instroomteam": "Cost of the intake team",
  "Kosten van Nidos": "Cost of Nidos",
  "Stand van inProcedure aan het eind van de maand, vóór een opgelegde correctie":
    "Level of inProcedure at the end of the month, before an imposed correction",
  "Deel van de opgelegde correctie dat inProcedure treft": "Share of the imposed correction that falls on inProcedure",
  "Wie van inProcedure in deze maand uit de opvang kan vertrekken":
    "Who of inProcedure can leave reception in this month",
  "Gemiddeld verblijf tot dan toe van inProcedure, eind 2018": "Mean stay so far of inProcedure, end of 2018",
  "Persoonmaanden verblijf van wie in inProcedure is": "Person-months of stay of those in inProcedure",
  "Maanden die inProcedure er in deze maand bij kregen": "Months that inProcedure gained in this month",
  "Verblijf dat wie naar inProcedure overgaat, meebrengt": "Stay brought along by those who move to inProcedure",
  "Gemiddeld verblijf tot dan toe van inProcedure": "Mean stay so far of inProcedure",
  "Verblijf dat met wie inProcedure verlaat meegaat": "Stay that goes with those who leave inProcedure",
  "Stand van vergunninghouders aan het eind van de maand, vóór een opgelegde correctie":
    "Level of vergunninghouders at the end of the month, before an imposed correction",
  "Deel van de opgelegde correctie dat vergunninghouders treft":
    "Share of the imposed correction that falls on vergunninghouders",
  "Wie van vergunninghouders in deze maand uit de opvang kan vertrekken":
    "Who of vergunninghouders can leave reception in this month",
  "Gemiddeld verblijf tot dan toe van vergunninghouders, eind 2018":
    "Mean stay so far of vergunninghouders, end of 2018",
  "Persoonmaanden verblijf van wie in vergunninghouders is": "Person-months of stay of those in vergunninghouders",
  "Maanden die vergunninghouders er in deze maand bij kregen": "Months that vergunninghouders gained in this month",
  "Verblijf dat wie naar vergunninghouders overgaat, meebrengt":
    "Stay brought along by those who move to vergunninghouders",
  "Gemiddeld verblijf tot dan toe van vergunninghouders": "Mean stay so far of vergunninghouders",
  "Verblijf dat met wie vergunninghouders verlaat meegaat": "Stay that goes with those who leave vergunninghouders",
  "Stand van afgewezenen aan het eind van de maand, vóór een opgelegde correctie":
    "Level of afgewezenen at the end of the month, before an imposed correction",
  "Deel van de opgelegde correctie dat afgewezenen treft": "Share of the imposed correction that falls on afgewezenen",
  "Wie van afgewezenen in deze maand uit de opvang kan vertrekken":
    "Who of afgewezenen can leave reception in this month",
  "Gemiddeld verblijf tot dan toe van afgewezenen, eind 2018": "Mean stay so far of afgewezenen, end of 2018",
  "Persoonmaanden verblijf van wie in afgewezenen is": "Person-months of stay of those in afgewezenen",
  "Maanden die afgewezenen er in deze maand bij kregen": "Months that afgewezenen gained in this month",
  "Verblijf dat wie naar afgewezenen overgaat, meebrengt": "Stay brought along by those who move to afgewezenen",
  "Gemiddeld verblijf tot dan toe van afgewezenen": "Mean stay so far of afgewezenen",
  "Verblijf dat met wie afgewezenen verlaat meegaat": "Stay that goes with those who leave afgewezenen",
  "Stand van kortVerblijf aan het eind van de maand, vóór een opgelegde correctie":
    "Level of kortVerblijf at the end of the month, before an imposed correction",
  "Deel van de opgelegde correctie dat kortVerblijf treft":
    "Share of the imposed correction that falls on kortVerblijf",
  "Wie van kortVerblijf in deze maand uit de opvang kan vertrekken":
    "Who of kortVerblijf can leave reception in this month",
  "Gemiddeld verblijf tot dan toe van kortVerblijf, eind 2018": "Mean stay so far of kortVerblijf, end of 2018",
  "Persoonmaanden verblijf van wie in kortVerblijf is": "Person-months of stay of those in kortVerblijf",
  "Maanden die kortVerblijf er in deze maand bij kregen": "Months that kortVerblijf gained in this month",
  "Verblijf dat wie naar kortVerblijf overgaat, meebrengt": "Stay brought along by those who move to kortVerblijf",
  "Gemiddeld verblijf tot dan toe van kortVerblijf": "Mean stay so far of kortVerblijf",
  "Verblijf dat met wie kortVerblijf verlaat meegaat": "Stay that goes with those who leave kortVerblijf",
};
