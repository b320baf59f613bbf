/** The figures of the annual report: tables, labels, notes, and the remarks on them. By the Dutch text. */
export const cijfers: Readonly<Record<string, string>> = {
  "Tabel 8 Kengetallen vreemdelingenketen": "Table 8 Key figures of the immigration chain",
  "Tabel 12 Prestatie-indicator COA": "Table 12 Performance indicator COA",
  "Tabel 10 Kengetallen IND doorlooptijden": "Table 10 Key figures IND processing times",
  "Tabel 13 Kengetal instroom en bezetting AMV's": "Table 13 Key figure inflow and occupancy of unaccompanied minors",
  "Tabel 14 Kosten AMV's": "Table 14 Cost of unaccompanied minors",
  "Tabel 6 Meerjarig overzicht uitgaven artikel 37": "Table 6 Multi-year overview of expenditure, article 37",
  "Tabel 4 Grootste posten met onderuitputting": "Table 4 Largest items of underspending",
  "Tabel 7 ODA-aandeel opvangkosten asielzoekers": "Table 7 ODA share of reception cost of asylum seekers",
  "Tabel 9 Bekostiging IND": "Table 9 Funding of IND",
  "Tabel 11 Bekostiging COA": "Table 11 Funding of COA",
  "Tabel 33 Doelmatigheidsindicatoren IND": "Table 33 Efficiency indicators IND",
  "Tabel 29 Voorzieningen IND": "Table 29 Provisions of IND",
  "Tabel 2 Rekening-courant limieten en gebruik leenfaciliteit":
    "Table 2 Current account limits and use of the loan facility",
  "Paragraaf 4.1": "Section 4.1",
  "Paragraaf 5.1 E, COA": "Section 5.1 E, COA",
  "Paragraaf 4.6, COA": "Section 4.6, COA",
  "Paragraaf 4.6, Nidos": "Section 4.6, Nidos",
  "Paragraaf 5.1 E, Terugkeer": "Section 5.1 E, Return",
  "Paragraaf 5.1 E, Ontvangsten": "Section 5.1 E, Receipts",
  "Tabel 5 Budgettaire gevolgen van beleid artikel 37": "Table 5 Budgetary consequences of policy, article 37",
  "Tabel 17 Totaaloverzicht apparaatsuitgaven/kosten": "Table 17 Overview of operating expenditure and cost",
  "Tabel 51 Toezichtsrelaties ZBO’s en RWT’s": "Table 51 Supervision of public bodies (ZBO, RWT)",
  "Paragraaf 5.1 E, IND": "Section 5.1 E, IND",
  "Paragraaf 10.1, baten": "Section 10.1, income",
  "Toelichting Tabel 45": "Notes to Table 45",
  "Paragraaf 5.1 E, Opdrachten": "Section 5.1 E, Contracts",
  Asielinstroom: "Asylum inflow (asielinstroom)",
  "Overige instroom": "Other inflow",
  "Instroom in de opvang": "Inflow into reception",
  "Uitstroom uit de opvang": "Outflow from reception",
  "Gemiddelde bezetting in de opvang": "Average occupancy of reception",
  "Instroom MVV nareis": "Inflow of provisional permits for family reunification (MVV)",
  "Instroom VVR": "Inflow of regular residence permits (VVR)",
  "Instroom TEV": "Inflow of entry and residence applications (TEV)",
  "Zelfstandig vertrek": "Independent departure",
  "Gedwongen vertrek": "Forced departure",
  "Zelfstandig vertrek zonder toezicht": "Independent departure, unsupervised",
  "Gemiddelde opvangduur vergunninghouders na vergunningverlening": "Average stay of permit holders after the permit",
  "Gemiddelde verblijfsduur opvang op basis van uitstroom": "Average length of stay in reception, based on outflow",
  "Asiel binnen de wettelijke termijn": "Asylum within the statutory period",
  "Instroom AMV's": "Inflow of unaccompanied minors (AMV)",
  "Aantal pupillen onder Nidos begeleiding": "Number of wards guided by Nidos",
  "Begeleidingskosten per AMV": "Cost of guidance per unaccompanied minor",
  "Verzorgingskosten per AMV": "Cost of care per unaccompanied minor",
  "Instroomteam (organiseren initiële begeleiding en opvang)":
    "Intake team (organising initial guidance and reception)",
  "NIDOS - opvang": "NIDOS - reception",
  "Nationaal Programma Oekraïense Ontheemden (bijdrage aan medeoverheden)":
    "National Programme for Displaced Ukrainians (contribution to other authorities)",
  "37.7 Nationaal Programma Oekraïense Ontheemden": "37.7 National Programme for Displaced Ukrainians",
  "Samenwerkingsverbanden asielketen (bijdrage aan medeoverheden)":
    "Partnerships in the asylum chain (contribution to other authorities)",
  "37.4 Toegang, toelating en opvang vreemdelingen": "37.4 Access, admission and reception of foreign nationals",
  "Nationaal Programma Oekraïense Ontheemden": "National Programme for Displaced Ukrainians",
  "Samenwerkingsverbanden asielketen": "Partnerships in the asylum chain",
  "Versterking vreemdelingenketen": "Strengthening of the immigration chain",
  "Identificatie en Registratie vreemdelingen": "Identification and registration of foreign nationals",
  "Versterking grenstoezicht": "Strengthening of border control",
  "Saldo overige onderuitputting en overschrijding uitgaven": "Balance of other underspending and overspending",
  Meerontvangsten: "Additional receipts",
  Totaal: "Total",
  "Bijdrage COA": "Contribution to COA",
  "Bijdrage Nidos": "Contribution to Nidos",
  "IND (tolken)": "IND (interpreters)",
  Rechtsbijstand: "Legal aid",
  "Vluchtelingenwerk Nederland": "Dutch Council for Refugees (VluchtelingenWerk)",
  Asiel: "Asylum",
  Regulier: "Regular",
  Naturalisatie: "Naturalisation",
  Ketenondersteuning: "Chain support",
  "Productie (pxq)": "Production (pxq)",
  Specifiek: "Specific",
  "Totale bekostiging": "Total funding",
  Leges: "Fees",
  "Bijdrage AenM": "Contribution of AenM",
  Personeel: "Staff",
  "Materieel en Regelingen": "Equipment and schemes",
  "Rente en afschrijving": "Interest and depreciation",
  Gezondheidszorg: "Health care",
  "Gemiddelde kostprijs asiel": "Average unit cost, asylum",
  "Omzet asiel": "Turnover, asylum",
  "Standhouden van beslissingen asiel": "Decisions upheld, asylum",
  "Voorziening Dwangsommen, stand per 1-1-2025": "Provision for penalty payments, balance on 1 January 2025",
  "Voorziening Dwangsommen, dotatie in 2025": "Provision for penalty payments, added in 2025",
  "Voorziening Dwangsommen, onttrekking in 2025": "Provision for penalty payments, withdrawn in 2025",
  "Voorziening Dwangsommen, stand per 31-12-2025": "Provision for penalty payments, balance on 31 December 2025",
  "COA saldo uitstaande leningen ultimo 2024": "COA balance of outstanding loans at the end of 2024",
  "COA aangegane leningen 2025": "COA loans taken out in 2025",
  "COA aflossing 2025": "COA repayment in 2025",
  "COA saldo uitstaande leningen ultimo 2025": "COA balance of outstanding loans at the end of 2025",
  "Opvangplekken COA eind 2025, alle bezet (circa)": "COA reception places at the end of 2025, all occupied (approx.)",
  "Plekken in meerjarige locaties gerealiseerd op basis van de Spreidingswet (circa)":
    "Places at long-term sites realised under the Spreidingswet (approx.)",
  "Verhouding meerjarige / tijdelijke opvangplekken ultimo 2025 (ongeveer 60/40): aandeel meerjarig":
    "Ratio of long-term to temporary reception places at the end of 2025 (about 60/40): long-term share",
  "Gemiddelde verwachte bezetting bij de subsidieverlening 2025 (€ 3,9 mrd.)":
    "Average occupancy expected when the grant of 2025 was awarded (€3.9 bn)",
  "Bijgestelde prognose gemiddelde bezetting (najaarsnota)":
    "Revised forecast of average occupancy (autumn memorandum)",
  "Verwachte gemiddelde bezetting, mediaan scenario MPP 2025": "Expected average occupancy, median scenario MPP 2025",
  "Verleende subsidie COA 2025, inclusief (crisis)noodopvang":
    "Grant awarded to COA 2025, including (crisis) emergency reception",
  "Waarvan bekostiging (crisis)noodopvang 2025": "Of which funding of (crisis) emergency reception 2025",
  "Teruggave najaarsnota door lagere bezetting (circa)":
    "Returned in the autumn memorandum for lower occupancy (approx.)",
  "Minder kosten voor begeleiding door lagere instroom (circa)":
    "Lower cost of guidance because of lower inflow (approx.)",
  "Minder uitgaven door minder gerealiseerde kleinschalige opvangplekken (ongeveer)":
    "Lower expenditure because fewer small-scale places were realised (about)",
  "Ontheemden uit Oekraïne in Nederland eind 2025 (meer dan)":
    "Displaced persons from Ukraine in the Netherlands at the end of 2025 (more than)",
  "Waarvan in gemeentelijke opvanglocaties (bijna)": "Of which at municipal reception sites (nearly)",
  "Aantoonbaar vertrokken uit de caseload van DTenV": "Demonstrably departed from the caseload of DTenV",
  "Ontvangsten 2025 uit afrekening 2024: COA": "Receipts in 2025 from the settlement of 2024: COA",
  "Ontvangsten 2025 uit afrekening 2024: Nidos": "Receipts in 2025 from the settlement of 2024: Nidos",
  "37 Uitgaven": "37 Expenditure",
  "37.1 Apparaatsuitgaven DTenV": "37.1 Operating expenditure DTenV",
  "DJI - Vreemdelingenbewaring en uitzetcentra": "DJI - Detention of foreign nationals and removal centres",
  "37.5 Terugkeer en bewaring vreemdelingen": "37.5 Return and detention of foreign nationals",
  "Overige Bijdrage aan medeoverheden": "Other contributions to other authorities",
  Ontvangsten: "Receipts",
  "Centraal Orgaan opvang asielzoekers": "Central Agency for the Reception of Asylum Seekers (COA)",
  "Stichting Nidos": "Nidos foundation",
  "COA: bijdrage overige departementen": "COA: contribution of other ministries",
  "Gemiddelde kostprijs regulier": "Average unit cost, regular",
  "Gemiddelde kostprijs naturalisatie": "Average unit cost, naturalisation",
  "Omzet regulier": "Turnover, regular",
  "Omzet naturalisatie": "Turnover, naturalisation",
  "Standhouden van beslissingen regulier": "Decisions upheld, regular",
  "FTE-totaal (excl. externe inhuur)": "Total FTE (excluding external hires)",
  "Regulier binnen de wettelijke termijn": "Regular within the statutory period",
  "Naturalisatie binnen de wettelijke termijn": "Naturalisation within the statutory period",
  "Instroom VISA": "Inflow of visas",
  "Instroom naturalisatieverzoeken": "Inflow of naturalisation applications",
  "Meevaller 2e suppletoire door lagere asielinstroom":
    "Windfall in the second supplementary budget because of lower asylum inflow",
  "Tegenvaller 2e suppletoire door hogere kosten per asielaanvraag":
    "Setback in the second supplementary budget because of higher cost per asylum application",
  "Specifieke bijdrage voor de voorziening dwangsommen": "Specific contribution to the provision for penalty payments",
  "Openstaande voorschotten COA eind 2025": "Outstanding advances to COA at the end of 2025",
  "Ontvangsten 2025 uit afrekening 2024: gemeenten en veiligheidsregio’s Oekraïne":
    "Receipts in 2025 from the settlement of 2024: municipalities and safety regions, Ukraine",
  "Ontvangsten 2025 uit afrekening 2024: IND": "Receipts in 2025 from the settlement of 2024: IND",
  "Regeling Medische Zorg Oekraïne": "Medical Care Scheme, Ukraine",
  "Aandeel aantoonbaar vertrek in de caseload van DTenV": "Share of demonstrable departure in the caseload of DTenV",
  "Eerste asielaanvragen, relocatie en hervestiging, tweede en opvolgende asielaanvragen en inreis van nareizigers.":
    "First asylum applications, relocation and resettlement, second and subsequent applications and entry of family members.",
  "Zij-instroom.": "Side inflow.",
  "De toelichtende tekst noemt een stijging; de tabel toont een daling van 30.850 naar 8.150.":
    "The notes mention a rise; the table shows a fall from 30,850 to 8,150.",
  "2020 is gelijk aan de VVR-waarde van 2020 (42.780): mogelijk een overneemfout in de bron.":
    "2020 equals the VVR value of 2020 (42,780): possibly a copying error in the source.",
  "Verblijfsduur van wie in het jaar vertrok; niet gelijk aan bezetting/uitstroom (wet van Little: 2025 circa 20 maanden).":
    "Length of stay of those who left in the year; not equal to occupancy/outflow (Little's law: about 20 months in 2025).",
  "Stand eind 2025 volgens de toelichting.": "Level at the end of 2025 according to the notes.",
  "Tabelkop zegt x € 1.000; de bedragen zijn kennelijk euro's (9.950 pupillen x € 9.937 = € 98,9 mln.).":
    "The table head says x €1,000; the amounts are evidently euros (9,950 wards x €9,937 = €98.9 mln).",
  "2025: 80% van het door Nidos aangevraagde subsidiebedrag.": "2025: 80% of the grant that Nidos applied for.",
  "Spreidingswetbonussen.": "Bonuses under the Spreidingswet.",
  "De gedrukte verschilkolom (172.563) is niet het verschil van de kolommen (234.380); de realisatiekolom telt op tot 1.098.935.":
    "The printed difference column (172,563) is not the difference of the columns (234,380); the outturn column adds up to 1,098,935.",
  "Verschilt van Tabel 6 (1.017.282).": "Differs from Table 6 (1,017,282).",
  "Circa; de bron rondt af.": "Approximate; the source rounds.",
  "Paragraaf 4.6 noemt 74.362 voor dezelfde bijstelling; Tabel 8 realiseert 74.700.":
    "Section 4.6 gives 74,362 for the same revision; Table 8 has an outturn of 74,700.",
  "Paragraaf 5.1 E noemt 74.373.": "Section 5.1 E gives 74,373.",
  "Bron: € 3,9 mrd.": "Source: €3.9 bn.",
  "Bron: € 1,5 mrd.": "Source: €1.5 bn.",
  "356 mln. over 76.323 - 74.373 = 1.950 personen is € 182.564 per persoon: geen zuiver pxq-effect.":
    "356 mln over 76,323 - 74,373 = 1,950 persons is €182,564 per person: not a pure pxq effect.",
  "Tabel 5 noemt 9.480.898 als vastgestelde begroting; het verschil (87.497) is DTenV, dat toen op artikel 91 van JenV stond.":
    "Table 5 gives 9,480,898 as the adopted budget; the difference (87,497) is DTenV, then on article 91 of JenV.",
  "2025: Voorlopige Opvang Voorzieningen € 6,3 mln., overlast € 6,7 mln., SPUK Doorstroomlocaties € 44 mln.":
    "2025: provisional reception facilities €6.3 mln, nuisance €6.7 mln, transit sites (SPUK) €44 mln.",
  "2025 op basis van de concept verantwoording 2025.": "2025 based on the draft accounts of 2025.",
  "Breuk: personele kosten voor de voogdijtaak vallen sinds een administratieve wijziging onder de programmagelden.":
    "Break: since an administrative change, staff cost of guardianship falls under programme funds.",
  "Bron: € 3,6 mld.": "Source: €3.6 bn.",
  "Niet gelijk aan zelfstandig + gedwongen in Tabel 8 (54% en 64%): andere noemer.":
    "Not equal to independent + forced in Table 8 (54% and 64%): another denominator.",
  "Tabel 9, totale bekostiging en bijdrage AenM": "Table 9, total funding and contribution of AenM",
  "Beide gedrukte totalen (1.160.752 en 1.070.623) zijn 61.817 hoger dan de som van hun onderdelen. De verschilkolom (172.563 en 142.434) volgt de onderdelen. Tabel 6 noemt 1.017.282. Het gedrukte totaal van 1.160.752 is dat van de lasten in Tabel 23.":
    "Both printed totals (1,160,752 and 1,070,623) are 61,817 higher than the sum of their parts. The difference column (172,563 and 142,434) follows the parts. Table 6 gives 1,017,282. The printed total of 1,160,752 is that of expenses in Table 23.",
  "Tabel 14, kop": "Table 14, head",
  "De kop zegt bedragen x € 1.000, maar de bedragen zijn euro's: 9.950 pupillen maal € 9.937 is € 98,9 mln.":
    "The head says amounts x €1,000, but the amounts are euros: 9,950 wards times €9,937 is €98.9 mln.",
  "Tabel 8, instroom TEV 2020": "Table 8, inflow TEV 2020",
  "De waarde voor TEV in 2020 is gelijk aan die voor VVR in hetzelfde jaar (42.780); mogelijk is zij verkeerd overgenomen.":
    "The value for TEV in 2020 equals that for VVR in the same year (42,780); possibly it was copied wrongly.",
  "Toelichting bij Tabel 8, MVV nareis": "Notes to Table 8, MVV family reunification",
  "De toelichting spreekt van een stijging; de tabel toont een daling van 30.850 naar 8.150.":
    "The notes speak of a rise; the table shows a fall from 30,850 to 8,150.",
  "Paragraaf 4.6 en 5.1 E, mediaan MPP 2025": "Sections 4.6 and 5.1 E, median MPP 2025",
  "Voor dezelfde bijstelling van de gemiddelde bezetting staat in 4.6 74.362 en in 5.1 E 74.373.":
    "For the same revision of the average occupancy, 4.6 has 74,362 and 5.1 E has 74,373.",
  "Paragraaf 4.6, najaarsnota, 5.1 E en Tabel 6": "Section 4.6, autumn memorandum, 5.1 E and Table 6",
  "De meevaller bij COA is € 232 mln. in 4.6, € 224 mln. in de najaarsnota, € 356 mln. in 5.1 E en € 469 mln. tussen vastgestelde begroting en realisatie.":
    "The windfall at COA is €232 mln in 4.6, €224 mln in the autumn memorandum, €356 mln in 5.1 E and €469 mln between adopted budget and outturn.",
  "Paragraaf 5.1 E, Terugkeer, en Tabel 8": "Section 5.1 E, Return, and Table 8",
  "De tekst noemt 57% aantoonbaar vertrek in 2025; zelfstandig en gedwongen vertrek tellen in Tabel 8 op tot 64%.":
    "The text gives 57% demonstrable departure in 2025; independent and forced departure add up to 64% in Table 8.",
  "Toelichting bij Tabel 45": "Notes to Table 45",
  "De tekst zegt dat het saldo van de voorschotten met 600k afnam; volgens de tabel is het € 610 mln.":
    "The text says that the balance of advances fell by 600k; according to the table it is €610 mln.",
  "Tabel 5 en Tabel 6, vastgestelde begroting artikel 37": "Table 5 and Table 6, adopted budget of article 37",
  "De vastgestelde begroting van artikel 37 is 9.480.898 in Tabel 5 en 9.568.395 in Tabel 6. Het verschil van € 87,5 mln. is DTenV, dat toen nog bij Justitie en Veiligheid stond.":
    "The adopted budget of article 37 is 9,480,898 in Table 5 and 9,568,395 in Table 6. The difference of €87.5 mln is DTenV, which was still with Justice and Security then.",
  "Toelichting bij Tabel 7, ODA": "Notes to Table 7, ODA",
  "De tekst spreekt van asielzoekers uit DAC-landen. Dat zijn donoren; bedoeld zijn landen op de DAC-lijst van ontvangers van ontwikkelingshulp.":
    "The text speaks of asylum seekers from DAC countries. Those are donors; what is meant are countries on the DAC list of recipients of development aid.",
  "De € 356 mln. die door lagere bezetting terugkwam, is geen zuiver effect van aantallen: 1.950 personen maal de basisprijs van € 31.445 is € 61 mln.":
    "The €356 mln returned for lower occupancy is not a pure effect of numbers: 1,950 persons times the base price of €31,445 is €61 mln.",
  "De tekst noemt € 22 mln. minder begeleiding; 3.000 pupillen minder maal € 9.937 is € 29,8 mln.":
    "The text gives €22 mln less guidance; 3,000 wards fewer times €9,937 is €29.8 mln.",
  "coa.nl tegenover Tabel 8, ultimo 2019": "coa.nl against Table 8, end of 2019",
  "COA telde 27.381 personen op 31 december 2019; met instroom en uitstroom uit Tabel 8 komt de stand op 27.418. Het model rekent met Tabel 8, waarvan de getallen op tientallen zijn afgerond.":
    "COA counted 27,381 persons on 31 December 2019; with inflow and outflow of Table 8 the level comes to 27,418. The model uses Table 8, whose numbers are rounded to tens.",
  "De 77.000 plekken eind 2025 zijn plekken van COA, alle bezet; 79.077 personen hadden toen recht op opvang. Beide kloppen: een deel verblijft buiten locaties van COA.":
    "The 77,000 places at the end of 2025 are COA places, all occupied; 79,077 persons were entitled to reception then. Both are right: some stay outside COA sites.",
  "Consumentenprijsindex, gemiddelde verandering tegenover het jaar ervoor":
    "Consumer price index, mean change on the year before",
  "CBS 83131NED; 2025: CBS, 13 januari 2026": "CBS 83131NED; 2025: CBS, 13 January 2026",
  "Meevaller op de bekostiging van gemeenten voor opvangplekken van ontheemden (ruim), deel van tabel 4":
    "Windfall on the funding of municipalities for places for displaced persons (a little over), part of table 4",
  "jaarverslag 2025, paragraaf 4.6": "annual report 2025, section 4.6",
};
