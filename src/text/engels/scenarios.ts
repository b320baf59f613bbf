/** The shipped scenarios: names, descriptions, sources and assumptions. By the Dutch text. */
export const scenarios: Readonly<Record<string, string>> = {
  "begroting 2025": "budget 2025",
  "De vastgestelde begroting 2025 (jaarverslag 2025, tabel 6, 8, 13 en 14): de stand van 1 januari en de stromen van 2025 zijn opgelegd, niet berekend. Alleen 2025 is te vergelijken; 2024 is de aanloop.":
    "The adopted budget for 2025 (annual report 2025, tables 6, 8, 13 and 14): the level on 1 January and the flows of 2025 are imposed, not computed. Only 2025 can be compared; 2024 is the run-up.",
  "2025: jaarverslag 2025, tabel 8, begroting; 2024 staat niet in de begroting en is de realisatie (tabel 8), omdat alleen 2025 wordt vergeleken":
    "2025: annual report 2025, table 8, budget; 2024 is not in the budget and is the outturn (table 8), since only 2025 is compared",
  "jaarverslag 2025, tabel 8, begroting": "annual report 2025, table 8, budget",
  "jaarverslag 2025, tabel 6 en 8, begroting: € 4.062,6 mln. gedeeld door 105.180 personen, onafgerond":
    "annual report 2025, tables 6 and 8, budget: €4,062.6 mln divided by 105,180 persons, not rounded",
  "jaarverslag 2025, tabel 14, begroting": "annual report 2025, table 14, budget",
  "jaarverslag 2025, tabel 6, 13 en 14, begroting: wat van € 439.564.000 na 12.950 maal € 9.937 begeleiding en € 9.724.000 instroomteam rest, gedeeld door € 35.490 en door 12.950 pupillen, onafgerond":
    "annual report 2025, tables 6, 13 and 14, budget: what is left of €439,564,000 after 12,950 times €9,937 of guidance and €9,724,000 for the intake team, divided by €35,490 and by 12,950 wards, not rounded",
  "afgeleid uit jaarverslag 2025, tabel 8, begroting, met stromen die gelijkmatig over het jaar gaan: 105.180 gemiddeld, min de helft van het verschil tussen 84.360 instroom en 51.310 uitstroom":
    "derived from annual report 2025, table 8, budget, with flows that are even over the year: 105,180 on average, less half the difference between 84,360 inflow and 51,310 outflow",
  "jaarverslag 2025, tabel 13, begroting; de begroting noemt één aantal voor het jaar, hier ook de stand aan het begin":
    "annual report 2025, table 13, budget; the budget gives one number for the year, here also the level at the start",
  "jaarverslag 2025, tabel 13, begroting": "annual report 2025, table 13, budget",
  "gelijk aan de instroom, zodat de stand 12.950 blijft": "equal to the inflow, so that the level stays 12,950",
  "geen noodopvang vanaf 2028": "no emergency reception from 2028",
  "Een wat-als, geen beleid: vanaf januari 2028 is er geen noodopvang meer. Wat er dan te weinig is, heet tekort; het model rekent daar geen kosten voor.":
    "A what-if, not policy: from January 2028 there is no emergency reception any more. What is lacking then is called a shortage; the model counts no cost for it.",
  "voorbeeld ter illustratie; plafond nul vanaf 2028, daarvóór geen plafond":
    "example for illustration; a cap of zero from 2028, no cap before it",
  "lagere inwilliging": "lower grant rate",
  "Een wat-als, geen beleid: vanaf januari 2026 wordt 30% van de besluiten een vergunning, in plaats van 40%. Er zijn dan minder vergunninghouders en meer afgewezenen; instroom en aantal besluiten blijven gelijk.":
    "A what-if, not policy: from January 2026, 30% of the decisions are grants, instead of 40%. There are then fewer permit holders and more rejected applicants; inflow and number of decisions stay the same.",
  "voorbeeld ter illustratie; 40% begin 2025 (rijksoverheid.nl), hier 30%":
    "example for illustration; 40% in early 2025 (rijksoverheid.nl), here 30%",
  "meer besluiten": "more decisions",
  "Een voorbeeld, geen beleid: de IND neemt vanaf juli 2026 geleidelijk meer besluiten over mensen in de opvang, tot 500 per maand meer vanaf december 2026.":
    "An example, not policy: from July 2026 the IND gradually takes more decisions on people in reception, up to 500 per month more from December 2026.",
  "500 besluiten per maand meer": "500 decisions per month more",
  "voorbeeld ter illustratie; omvang en tempo zijn niet aan beleid of een raming ontleend":
    "example for illustration; size and pace are not taken from policy or a forecast",
  "minder nareis": "less family reunification",
  "Een wat-als, geen beleid: vanaf januari 2026 komen er 0,5 nareizigers per eerdere vergunning, in plaats van 0,9. De totale instroom blijft gelijk: wie niet als nareiziger komt, komt in de procedure.":
    "A what-if, not policy: from January 2026, 0.5 family members come per earlier permit, instead of 0.9. The total inflow stays the same: who does not come as a family member enters the procedure.",
  "voorbeeld ter illustratie; CBS 2020-2025: 0,67 tot 1,17 per inwilliging, hier 0,5":
    "example for illustration; CBS 2020-2025: 0.67 to 1.17 per grant, here 0.5",
  "MPP 2025 mediaan": "MPP 2025 median",
  "Van de mediaan van september 2025 is alleen de gemiddelde bezetting van 2025 gepubliceerd, 74.362. De instroom van 2025 is teruggerekend: daarmee komt dit model op dat getal. Vanaf 2026 is de instroom een aanname.":
    "Of the median of September 2025 only the average occupancy of 2025 has been published, 74,362. The inflow of 2025 was found by goal seek: with it this model arrives at that number. From 2026 on the inflow is an assumption.",
  "2025 teruggerekend uit 74.362 bezetting (4.6); vanaf 2026 het midden van minimum en maximum 2026":
    "2025 by goal seek from an occupancy of 74,362 (4.6); from 2026 the middle of the minimum and maximum of 2026",
  "een piek als in 2022": "a peak as in 2022",
  "Een wat-als, geen raming: in 2027 groeit de asielinstroom zoals in 2022, toen zij van 37.020 naar 49.460 ging (tabel 8). De andere jaren blijven zoals nu.":
    "A what-if, not a forecast: in 2027 the asylum inflow grows as in 2022, when it went from 37,020 to 49,460 (table 8). The other years stay as now.",
  "voorbeeld ter illustratie; 2027: 44.096 maal 49.460 / 37.020 (tabel 8), overige jaren als nu":
    "example for illustration; 2027: 44,096 times 49,460 / 37,020 (table 8), other years as now",
  "realisatie 2025, instroom als nu": "outturn 2025, inflow as now",
  "De realisatie tot en met december 2025. Vanaf 2026 de asielinstroom van de bekende weken van 2026, elk jaar gelijk; het overige gaat door zoals het in 2025 was.":
    "The outturn up to December 2025. From 2026 the asylum inflow of the known weeks of 2026, the same every year; the rest goes on as it was in 2025.",
  "848 per week in 24 weken van 2026 (rijksoverheid.nl), maal 52; tot en met 2031 gelijk gehouden":
    "848 per week in 24 weeks of 2026 (rijksoverheid.nl), times 52; kept the same up to 2031",
  "snellere huisvesting": "faster housing",
  "Een voorbeeld, geen beleid: gemeenten huisvesten vanaf juli 2026 geleidelijk meer vergunninghouders, tot 500 per maand meer vanaf december 2026.":
    "An example, not policy: from July 2026 municipalities gradually house more permit holders, up to 500 per month more from December 2026.",
  "500 vergunninghouders per maand meer gehuisvest": "500 permit holders per month more housed",
  "MPP 2023-II maximum voor 2024 (opennieuwsbank.nl, 10 november 2023); vanaf 2025 gelijk gehouden":
    "MPP 2023-II maximum for 2024 (opennieuwsbank.nl, 10 November 2023); kept the same from 2025",
  "MPP 2023-II minimum voor 2024 (opennieuwsbank.nl, 10 november 2023); vanaf 2025 gelijk gehouden":
    "MPP 2023-II minimum for 2024 (opennieuwsbank.nl, 10 November 2023); kept the same from 2025",
  "MPP 2024-I maximum voor 2024 (nhnieuws n146260, april 2024); vanaf 2025 gelijk gehouden":
    "MPP 2024-I maximum for 2024 (nhnieuws n146260, April 2024); kept the same from 2025",
  "MPP 2024-I minimum voor 2024 (nhnieuws n146260, april 2024); vanaf 2025 gelijk gehouden":
    "MPP 2024-I minimum for 2024 (nhnieuws n146260, April 2024); kept the same from 2025",
  "MPP 2024-II maximum (rijksoverheid.nl, 26 september 2025, als vorige prognose); vanaf 2027 gelijk gehouden":
    "MPP 2024-II maximum (rijksoverheid.nl, 26 September 2025, as the previous forecast); kept the same from 2027",
  "MPP 2024-II minimum (rijksoverheid.nl, 26 september 2025, als vorige prognose); vanaf 2027 gelijk gehouden":
    "MPP 2024-II minimum (rijksoverheid.nl, 26 September 2025, as the previous forecast); kept the same from 2027",
  "MPP 2025 maximum (rijksoverheid.nl, 26 september 2025); vanaf 2027 gelijk gehouden":
    "MPP 2025 maximum (rijksoverheid.nl, 26 September 2025); kept the same from 2027",
  "MPP 2025 minimum (rijksoverheid.nl, 26 september 2025); vanaf 2027 gelijk gehouden":
    "MPP 2025 minimum (rijksoverheid.nl, 26 September 2025); kept the same from 2027",
  "De bovenkant van de Meerjaren Productie Prognose van november 2023, met wat tot en met december 2023 bekend was. Een scenario, geen grens van een kansinterval.":
    "The upper side of the multi-year forecast (Meerjaren Productie Prognose) of November 2023, with what was known up to December 2023. A scenario, not the bound of a probability interval.",
  "De onderkant van de Meerjaren Productie Prognose van november 2023, met wat tot en met december 2023 bekend was. Een scenario, geen grens van een kansinterval.":
    "The lower side of the multi-year forecast (Meerjaren Productie Prognose) of November 2023, with what was known up to December 2023. A scenario, not the bound of a probability interval.",
  "De bovenkant van de Meerjaren Productie Prognose van april 2024, met wat tot en met maart 2024 bekend was; 2024 is het hele jaar, met wat al gerealiseerd was. Een scenario, geen grens van een kansinterval.":
    "The upper side of the multi-year forecast (Meerjaren Productie Prognose) of April 2024, with what was known up to March 2024; 2024 is the whole year, with what had been realised already. A scenario, not the bound of a probability interval.",
  "De onderkant van de Meerjaren Productie Prognose van april 2024, met wat tot en met maart 2024 bekend was; 2024 is het hele jaar, met wat al gerealiseerd was. Een scenario, geen grens van een kansinterval.":
    "The lower side of the multi-year forecast (Meerjaren Productie Prognose) of April 2024, with what was known up to March 2024; 2024 is the whole year, with what had been realised already. A scenario, not the bound of a probability interval.",
  "De bovenkant van de Meerjaren Productie Prognose van december 2024, met wat tot en met december 2024 bekend was. Een scenario, geen grens van een kansinterval.":
    "The upper side of the multi-year forecast (Meerjaren Productie Prognose) of December 2024, with what was known up to December 2024. A scenario, not the bound of a probability interval.",
  "De onderkant van de Meerjaren Productie Prognose van december 2024, met wat tot en met december 2024 bekend was. Een scenario, geen grens van een kansinterval.":
    "The lower side of the multi-year forecast (Meerjaren Productie Prognose) of December 2024, with what was known up to December 2024. A scenario, not the bound of a probability interval.",
  "De bovenkant van de Meerjaren Productie Prognose van september 2025, met wat tot en met augustus 2025 bekend was; 2025 is het hele jaar, met wat al gerealiseerd was. Een scenario, geen grens van een kansinterval.":
    "The upper side of the multi-year forecast (Meerjaren Productie Prognose) of September 2025, with what was known up to August 2025; 2025 is the whole year, with what had been realised already. A scenario, not the bound of a probability interval.",
  "De onderkant van de Meerjaren Productie Prognose van september 2025, met wat tot en met augustus 2025 bekend was; 2025 is het hele jaar, met wat al gerealiseerd was. Een scenario, geen grens van een kansinterval.":
    "The lower side of the multi-year forecast (Meerjaren Productie Prognose) of September 2025, with what was known up to August 2025; 2025 is the whole year, with what had been realised already. A scenario, not the bound of a probability interval.",
};
