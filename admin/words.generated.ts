// Made by npm run gen. Do not change by hand.
export const words = {
  "ActieStatus": {
    "OPEN": "Open",
    "BEZIG": "Bezig",
    "GEBLOKKEERD": "Geblokkeerd",
    "GEREED": "Klaar",
    "VERVALLEN": "Vervallen"
  },
  "ContactSoort": {
    "GESPREK": "Gesprek",
    "TELEFOON": "Telefoon",
    "HUISBEZOEK": "Huisbezoek",
    "BERICHT": "Bericht",
    "OVERIG": "Overig"
  },
  "ConvenantStatus": {
    "CONCEPT": "Concept",
    "ONDERTEKEND": "Ondertekend",
    "BEEINDIGD": "Beëindigd"
  },
  "Doelgroepindeling": {
    "ASIELSTATUSHOUDER": "Asielstatushouder",
    "GEZINSMIGRANT_EN_OVERIGE_MIGRANT": "Gezinsmigrant of overige migrant"
  },
  "Eenheid": {
    "PERSONEN": "Personen",
    "HUISHOUDENS": "Huishoudens",
    "TRAJECTEN": "Trajecten",
    "FTE": "Fte",
    "EURO": "Euro",
    "DAGEN": "Dagen",
    "UREN": "Uren",
    "PROCENT": "Procent",
    "GROEPEN": "Groepen",
    "AANTAL": "Aantal"
  },
  "Ernst": {
    "LAAG": "Laag",
    "GEMIDDELD": "Gemiddeld",
    "HOOG": "Hoog"
  },
  "FilterVergelijking": {
    "IS": "Is",
    "VANAF": "Vanaf",
    "TOT_EN_MET": "Tot en met"
  },
  "GedetailleerdeDoelgroep": {
    "ASIELSTATUSHOUDER": "Asielstatushouder",
    "GEESTELIJK_BEDIENAAR": "Geestelijk bedienaar",
    "GEZINSHERENIGER": "Gezinshereniger",
    "GEZINSHERENIGER_MET_ASIELSTATUSHOUDER": "Gezinshereniger bij asiel",
    "GEZINSVORMER": "Gezinsvormer",
    "GEZINSVORMER_MET_ASIELSTATUSHOUDER": "Gezinsvormer bij asiel",
    "OVERIG": "Overig"
  },
  "GezondheidDoel": {
    "INTAKE": "Intake",
    "PIP": "PIP",
    "BEGELEIDING": "Begeleiding"
  },
  "HerverdelingUitkomst": {
    "GELUKT": "Gelukt",
    "NIETS_VERANDERD": "Niets veranderd",
    "NIET_VAN_REGISSEUR": "Niet overgedragen",
    "ANDERE_GEMEENTE": "Niet overgedragen",
    "NIET_GEVONDEN": "Niet gevonden"
  },
  "InstellingBron": {
    "STANDAARD": "Standaard",
    "INGESTELD": "Gekozen"
  },
  "InstellingEenheid": {
    "DAGEN": "Dagen",
    "MAANDEN": "Maanden"
  },
  "InstellingNiveau": {
    "REGIO": "De hele regio",
    "GEMEENTE": "Per gemeente"
  },
  "InstellingSoort": {
    "JA_NEE": "Ja of nee",
    "GETAL": "Getal",
    "KEUZE": "Keuze"
  },
  "InstellingStatus": {
    "VOORGESTELD": "Voorgesteld",
    "GELDIG": "Vastgelegd",
    "AFGEWEZEN": "Afgewezen",
    "VERLOPEN": "Verlopen",
    "VERVALLEN": "Vervallen"
  },
  "Inzagesoort": {
    "DOSSIERINZAGE": "Dossierinzage",
    "NOODINZAGE": "Noodinzage"
  },
  "Inzagestatus": {
    "LOOPT": "Loopt",
    "VOORBIJ": "Voorbij"
  },
  "Kijkoordeel": {
    "GEWOON": "Gewoon",
    "VEEL": "Veel",
    "TE_WEINIG_DAGEN": "Te weinig dagen"
  },
  "KnelpuntStatus": {
    "GEMELD": "Gemeld",
    "IN_ONDERZOEK": "In onderzoek",
    "ACTIE_LOOPT": "Actie loopt",
    "GEPARKEERD": "Geparkeerd",
    "OPGELOST": "Opgelost",
    "AFGEWEZEN": "Afgewezen"
  },
  "Leerroute": {
    "B1": "B1-route",
    "ONDERWIJS": "Onderwijsroute",
    "Z": "Z-route"
  },
  "Leesdoel": {
    "BEGELEIDING": "Begeleiding",
    "INTAKE": "Intake",
    "TERMIJNBEWAKING": "Termijnbewaking",
    "VERWIJZING": "Verwijzing",
    "TOEZICHT": "Toezicht",
    "INZAGEVERZOEK": "Inzageverzoek"
  },
  "Leesweg": {
    "VRAAG": "Scherm of vraag",
    "TOKEN": "Token",
    "BESTAND": "Bestand"
  },
  "OntheffingDeel": {
    "LEZEN": "Lezen",
    "LUISTEREN": "Luisteren",
    "SCHRIJVEN": "Schrijven",
    "SPREKEN": "Spreken",
    "KNM": "KNM",
    "PARTICIPATIE": "Participatie"
  },
  "OntheffingGrond": {
    "MED": "Medisch",
    "BIO": "Bijzonder"
  },
  "PartnerSoort": {
    "WERK": "Werk",
    "WELZIJN": "Welzijn",
    "ONDERWIJS": "Onderwijs",
    "ZORG": "Zorg",
    "MAATSCHAPPELIJK_WERK": "Maatschappelijk werk",
    "JEUGD_EN_GEZIN": "Jeugd en gezin",
    "OPVANG": "Opvang",
    "BIBLIOTHEEK": "Bibliotheek",
    "GGD": "GGD",
    "VLUCHTELINGENWERK": "Vluchtelingenwerk",
    "GEMEENTELIJK": "Dienst van de gemeente",
    "WONEN": "Woningcorporatie",
    "UITVOERING": "Uitvoering voor gemeenten",
    "OVERIG": "Overig"
  },
  "PersoonDeel": {
    "CONTACT": "Contact",
    "BSN": "BSN",
    "GEZONDHEID": "Gezondheid"
  },
  "PilotBesluit": {
    "OVERGENOMEN": "Overgenomen",
    "AANGEPAST_OVERGENOMEN": "Aangepast overgenomen",
    "NIET_OVERGENOMEN": "Niet overgenomen"
  },
  "PilotStatus": {
    "VOORBEREIDING": "In voorbereiding",
    "LOOPT": "Loopt",
    "TE_EVALUEREN": "Evaluatie te doen",
    "AFGESLOTEN": "Afgesloten",
    "GESTOPT": "Gestopt"
  },
  "RedenGeenWaarde": {
    "ONBEKEND": "Onbekend",
    "NIET_UITGESPLITST": "Niet uitgesplitst",
    "KLEINE_CEL": "Minder dan 5",
    "AANVULLENDE_CEL": "Niet getoond",
    "GEEN_GEGEVENS": "Geen gegevens"
  },
  "RekenregelGroep": {
    "TERMIJN": "Termijnen",
    "TERMIJNENWET": "Tellen en schuiven",
    "UREN": "Uren en lengten",
    "GELD": "Boetes, leningen, uitkeringen"
  },
  "Richting": {
    "OPLOPEND": "Oplopend",
    "AFLOPEND": "Aflopend"
  },
  "Rol": {
    "REGIOCOORDINATOR": "Regionaal coördinator",
    "BELEIDSMEDEWERKER": "Beleidsmedewerker",
    "REGISSEUR": "Regisseur",
    "TASKFORCELID": "Taskforcelid",
    "PARTNERMEDEWERKER": "Medewerker van een partner",
    "BESTUURDER": "Bestuurder",
    "FUNCTIONEEL_BEHEERDER": "Functioneel beheerder",
    "PRIVACY_OFFICER": "Privacy officer",
    "DASHBOARD": "Dashboard"
  },
  "TaakstellingSoort": {
    "TAAKSTELLING": "Taakstelling",
    "ACHTERSTAND": "Achterstand",
    "REALISATIE": "Realisatie"
  },
  "TermijnBron": {
    "BEREKEND": "Berekend",
    "DUO": "DUO",
    "HANDMATIG": "Besluit"
  },
  "TermijnNorm": {
    "WET": "Wet",
    "AMVB": "Besluit",
    "MINISTERIEEL": "Regeling",
    "BELEID": "Beleid"
  },
  "TermijnSoort": {
    "PIP": "PIP",
    "INTAKE_OPROEP": "Oproep voor de intake",
    "INBURGERINGSTERMIJN": "Inburgeringstermijn",
    "VOORTGANGSGESPREK": "Voortgangsgesprek",
    "ONTZORGING": "Ontzorgen",
    "AANBOD": "Aanbod",
    "ROUTEWISSELING": "Routewisseling",
    "BEZWAAR": "Bezwaar",
    "BEZWAAR_BESLISSING": "Beslissing op bezwaar",
    "BEROEP": "Beroep",
    "BEWAREN": "Bewaren"
  },
  "TermijnStatus": {
    "WACHT": "Wacht",
    "LOOPT": "Loopt",
    "BIJNA_VERSTREKEN": "Bijna voorbij",
    "VERSTREKEN": "Voorbij",
    "VOLDAAN": "Gedaan",
    "VERVALLEN": "Vervallen"
  },
  "TermijnWachtOp": {
    "KENNISGEVING_DUO": "Kennisgeving",
    "INSCHRIJVING_BRP": "Inschrijving",
    "INFORMATIE_DERDEN": "Informatie",
    "PIP": "PIP",
    "DUO_TERMIJN": "Termijn",
    "RECHT_OP_BIJSTAND": "Bijstand",
    "BEKENDMAKING": "Bekendmaking",
    "HERSTEL_VERZUIM": "Aanvulling",
    "OPROEP": "Oproep",
    "EINDE_TRAJECT": "Einde"
  },
  "Thema": {
    "SCHOLEN": "Scholen",
    "ZORG": "Zorg",
    "INBURGERING": "Inburgering",
    "OVERIG": "Overig"
  },
  "TokenStatus": {
    "GELDIG": "Geldig",
    "VERLOPEN": "Verlopen",
    "INGETROKKEN": "Ingetrokken"
  },
  "TrajectEindreden": {
    "PLICHT_VERVALLEN": "Plicht vervallen",
    "VERBLIJFSRECHT_VERVALLEN": "Geen verblijfsrecht",
    "VERTROKKEN_UIT_NEDERLAND": "Vertrokken",
    "VERTROKKEN_ONBEKEND": "Vertrokken onbekend",
    "OVERLEDEN": "Overleden",
    "NATURALISATIE": "Nederlander",
    "PENSIOENLEEFTIJD": "AOW-leeftijd",
    "VRIJWILLIG_GESTOPT": "Vrijwillig gestopt"
  },
  "TrajectFase": {
    "INTAKE_TERMIJN_LOOPT": "Intaketermijn loopt",
    "INTAKE": "Intake",
    "INTAKE_VERZUIM": "Intake verzuimd",
    "INTAKE_AFGEROND": "Intake afgerond",
    "TERMIJN_LOOPT": "Termijn loopt",
    "TERMIJN_VERSTREKEN": "Termijn voorbij",
    "NIEUWE_TERMIJN": "Nieuwe termijn",
    "VOLDAAN": "Voldaan"
  },
  "TrajectStatus": {
    "GEKOPPELD": "Aangemeld",
    "PLICHTIG": "Plichtig",
    "INTAKE_TERMIJN_LOOPT": "Intaketermijn loopt",
    "INTAKE": "Intake",
    "INTAKE_VERZUIM": "Intake verzuimd",
    "INTAKE_AFGEROND": "Intake afgerond",
    "PIP_VASTGESTELD": "PIP vastgesteld",
    "TERMIJN_LOOPT": "Termijn loopt",
    "OPGESCHORT": "Opgeschort",
    "TERMIJN_VERSTREKEN": "Termijn voorbij",
    "NIEUWE_TERMIJN": "Nieuwe termijn",
    "VOLDAAN": "Voldaan",
    "VRIJGESTELD": "Vrijgesteld",
    "ONTHEVEN": "Ontheven",
    "BEEINDIGD": "Beëindigd",
    "OVERGEDRAGEN": "Overgedragen"
  },
  "UitlegSoort": {
    "FEIT": "Feit",
    "PARAMETER": "Getal",
    "REGEL": "Regel",
    "TELLING": "Telling",
    "VERSCHUIVING": "Verschuiving",
    "AFWIJKING": "Afwijking",
    "OORDEEL": "Oordeel",
    "OVERGENOMEN": "Overgenomen"
  },
  "UitstroomSoort": {
    "BETAALDE_BAAN": "Betaalde baan",
    "VRIJWILLIGERSWERK": "Vrijwilligerswerk",
    "OPLEIDING": "Opleiding"
  },
  "VerlengingEenheid": {
    "DAG": "Dagen",
    "WEEK": "Weken",
    "MAAND": "Maanden",
    "JAAR": "Jaren"
  },
  "VrijstellingGrond": {
    "AVI": "AVI",
    "DIP": "Diploma",
    "DOC": "Document",
    "GED": "Gedeeltelijk",
    "INB": "Ingeburgerd",
    "INS": "Inschrijving",
    "OPL": "Opleiding"
  },
  "WaarnemingStatus": {
    "KOMT": "Komt",
    "LOOPT": "Loopt",
    "VOORBIJ": "Voorbij",
    "BEEINDIGD": "Beëindigd"
  },
  "Wetsregime": {
    "WI2007": "Wi2007",
    "WI2013": "Wi2013",
    "WI2021": "Wi2021"
  },
  "Zekerheid": {
    "GELEZEN": "Gelezen",
    "NIET_EERDER_GELEZEN": "Alleen later gelezen",
    "NIET_GELEZEN": "Niet gelezen",
    "LEZING": "Onze lezing"
  },
  "Zichtbaarheid": {
    "GEMEENTE": "Alleen de gemeente",
    "REGIO": "Alle gemeenten",
    "PARTNERS": "Gemeenten en partners"
  }
} as const
