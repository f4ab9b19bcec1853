// The ready-made queries, one entry per query. A test asks every one of them as each kind of user in `voor`, and as
// everybody else who is shown it; a query that gives an error does not pass.
import type { KlareVraag } from './readyMade.js'

export const klareVragen: readonly KlareVraag[] = [
  {
    titel: 'Taakstelling per jaar, met bron',
    uitleg:
      'Hoeveel statushouders moest elke gemeente huisvesten, hoeveel werden het er, en waar komt elk cijfer vandaan?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER', 'DASHBOARD', 'BESTUURDER'],
    query: `query taakstellingen($jaren: [Int!]) {
  taakstellingen(jaren: $jaren) {
    gemeente { code naam }
    jaar
    taakstelling { ...cijfer }
    realisatie { ...cijfer }
    percentage
  }
}

fragment cijfer on Cijfer {
  waarde
  eenheid
  peildatum
  bron
  voetnoot
  redenGeenWaarde
}`,
    variabelen: { jaren: [2020, 2021, 2022] },
  },
  {
    titel: 'Achterstand per gemeente',
    uitleg: 'Hoeveel van de taak bleef er per jaar over, en hoeveel kwam er uit het jaar ervoor bij?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER', 'BESTUURDER'],
    query: `query achterstand {
  taakstellingen {
    gemeente { naam }
    jaar
    achterstandVorig { waarde eenheid }
    totaal { waarde eenheid }
    saldo { waarde eenheid voorlopig peildatum redenGeenWaarde }
  }
}`,
  },
  {
    titel: 'De stand op een dag in het verleden',
    uitleg: 'Welke cijfers over 2022 waren op de gekozen peildatum bekend?',
    voor: ['BELEIDSMEDEWERKER', 'DASHBOARD'],
    query: `query standOpEenDag($jaren: [Int!], $peildatum: Datum) {
  taakstellingen(jaren: $jaren, peildatum: $peildatum) {
    gemeente { naam }
    jaar
    realisatie { waarde eenheid peildatum voorlopig bron redenGeenWaarde }
  }
}`,
    variabelen: { jaren: [2022], peildatum: '2022-12-31' },
  },
  {
    titel: 'Gemeenten in de regio',
    uitleg: 'Welke gemeenten horen bij de regio, en onder welke code vindt u ze in andere cijfers terug?',
    voor: ['DASHBOARD'],
    query: `query gemeenten {
  gemeenten { code naam }
}`,
  },
  {
    titel: 'Acties die te laat zijn',
    uitleg: 'Welke acties zijn over hun streefdatum heen, van wie zijn ze en bij welk knelpunt horen ze?',
    voor: ['REGIOCOORDINATOR', 'TASKFORCELID'],
    query: `query actiesTeLaat {
  acties(filter: { isTeLaat: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }, first: 50) {
    totalCount
    nodes {
      nummer
      titel
      streefdatum
      keerUitgesteld
      eigenaar { naam }
      eigenaarPartner { naam }
      knelpunten { nummer titel }
    }
  }
}`,
  },
  {
    titel: 'Open knelpunten van één thema',
    uitleg: 'Welke knelpunten van dit thema zijn nog niet opgelost, hoe lang staan ze open en wat wordt eraan gedaan?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER', 'TASKFORCELID', 'REGISSEUR'],
    query: `query openKnelpunten($thema: Thema!) {
  knelpunten(
    filter: { thema: { eq: $thema }, status: { in: [GEMELD, IN_ONDERZOEK, ACTIE_LOOPT] } }
    sortering: { veld: MELDDATUM, richting: OPLOPEND }
    first: 50
  ) {
    totalCount
    nodes {
      nummer
      titel
      ernst
      status
      melddatum
      dagenOpen
      acties(first: 10) { totalCount nodes { titel status streefdatum } }
    }
  }
}`,
    variabelen: { thema: 'SCHOLEN' },
  },
  {
    titel: 'Knelpunten tellen per thema',
    uitleg: 'Hoeveel knelpunten zijn er per thema?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER'],
    query: `query knelpuntenPerThema {
  scholen: knelpunten(filter: { thema: { eq: SCHOLEN } }) { totalCount }
  zorg: knelpunten(filter: { thema: { eq: ZORG } }) { totalCount }
  inburgering: knelpunten(filter: { thema: { eq: INBURGERING } }) { totalCount }
  overig: knelpunten(filter: { thema: { eq: OVERIG } }) { totalCount }
}`,
  },
  {
    titel: 'Geblokkeerde acties',
    uitleg: 'Welke acties kunnen niet verder, en waarop wachten ze?',
    voor: ['REGISSEUR', 'TASKFORCELID'],
    query: `query geblokkeerd {
  acties(filter: { status: { eq: GEBLOKKEERD } }) {
    totalCount
    nodes {
      nummer
      titel
      blokkade { wachtenOp opgehevenAls sindsDatum }
    }
  }
}`,
  },
  {
    titel: 'Mijn acties',
    uitleg: 'Welke acties staan op uw naam of op die van uw organisatie, en wanneer moeten ze klaar zijn?',
    voor: ['TASKFORCELID', 'PARTNERMEDEWERKER', 'REGISSEUR'],
    query: `query mijnActies {
  mijnActies(sortering: { veld: STREEFDATUM, richting: OPLOPEND }) {
    totalCount
    nodes { nummer titel status streefdatum isTeLaat mag }
  }
}`,
  },
  {
    titel: 'Knelpunten die ik volg',
    uitleg: 'Hoe staat het met de knelpunten die u volgt?',
    voor: ['PARTNERMEDEWERKER', 'REGISSEUR', 'TASKFORCELID'],
    query: `query ikVolg {
  knelpunten(filter: { volgIk: { eq: true } }, sortering: { veld: GEWIJZIGD_OP, richting: AFLOPEND }) {
    totalCount
    nodes { nummer titel status resultaat gewijzigdOp }
  }
}`,
  },
  {
    titel: 'Partners en wat zij doen',
    uitleg: 'Welke organisaties werken mee, in welke gemeenten, en hebben zij het convenant getekend?',
    voor: ['REGIOCOORDINATOR', 'REGISSEUR', 'PARTNERMEDEWERKER', 'BESTUURDER', 'FUNCTIONEEL_BEHEERDER'],
    query: `query partners {
  partners(sortering: { veld: NAAM, richting: OPLOPEND }, first: 100) {
    totalCount
    nodes { naam aliassen soort rollen isOndertekenaar gemeenten { naam } }
  }
}`,
  },
  {
    titel: 'Pilots: doel en resultaat',
    uitleg: 'Wat wilde elke pilot bereiken, wat is er gemeten, en over welke perioden gaat dat?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER', 'BESTUURDER', 'DASHBOARD'],
    query: `query pilots {
  pilots(first: 50) {
    nodes {
      naam
      status
      doelAantal
      doelPeriode
      gerealiseerd { waarde eenheid peildatum voorlopig bron redenGeenWaarde }
      percentage
      percentageToelichting
      evaluatie { datum besluit leerpunten }
    }
  }
}`,
  },
  {
    titel: 'Pilots met een evaluatie te doen',
    uitleg: 'Welke pilots zijn voorbij, of aan hun jaar van evaluatie toe, zonder dat er een evaluatie is?',
    voor: ['REGIOCOORDINATOR', 'BELEIDSMEDEWERKER'],
    query: `query teEvalueren {
  pilots(filter: { status: { eq: TE_EVALUEREN } }) {
    totalCount
    nodes { naam gemeenten { naam } einddatum evaluatieUiterlijkJaar }
  }
}`,
  },
  {
    titel: 'Het convenant en zijn partijen',
    uitleg: 'Wie doen mee aan het convenant, sinds wanneer, en wat spraken zij af?',
    voor: ['REGIOCOORDINATOR', 'BESTUURDER', 'PARTNERMEDEWERKER'],
    query: `query convenant {
  convenanten {
    nodes {
      titel
      status
      ondertekeningsdatum
      ondertekeningsjaarAfgeleid
      partijen { naam vertegenwoordiger toetredingsdatum uittredingsdatum uittredingsreden }
      afspraken { tekst partijen { naam } }
      pilots { naam status }
    }
  }
}`,
  },
  {
    titel: 'Successen per thema',
    uitleg: 'Wat ging goed, met wie, en waaruit blijkt dat?',
    voor: ['REGIOCOORDINATOR', 'TASKFORCELID', 'PARTNERMEDEWERKER', 'BESTUURDER'],
    query: `query successen {
  successen(sortering: { veld: THEMA, richting: OPLOPEND }, first: 100) {
    totalCount
    nodes {
      thema
      titel
      omschrijving
      periode
      partners { naam }
      cijfer { waarde eenheid peildatum bron }
      bron
    }
  }
}`,
  },
  {
    titel: 'Contactpersonen van partners',
    uitleg: 'Wie belt of mailt u bij welke organisatie, en voor welke gemeente?',
    voor: ['REGIOCOORDINATOR', 'REGISSEUR'],
    query: `query contactpersonen {
  partners(first: 100) {
    nodes { naam contactpersonen { naam functie email telefoon gemeente { naam } } }
  }
}`,
    velden: ['Partner.contactpersonen'],
  },
  {
    titel: 'Gebruikers en hun rollen',
    uitleg: 'Wie kan inloggen, met welke rol, voor welke gemeente en tot wanneer?',
    voor: ['FUNCTIONEEL_BEHEERDER', 'PRIVACY_OFFICER'],
    query: `query gebruikers {
  gebruikers(first: 100) {
    totalCount
    nodes { naam actief rollen { rol gemeente { naam } partner { naam } vanafDatum totDatum } }
  }
}`,
  },
  {
    titel: 'Wie wijzigde een knelpunt?',
    uitleg: 'Wat is er met de knelpunten gebeurd, door wie en wanneer?',
    voor: ['PRIVACY_OFFICER', 'REGIOCOORDINATOR'],
    query: `query geschiedenis {
  knelpunten(sortering: { veld: GEWIJZIGD_OP, richting: AFLOPEND }, first: 10) {
    nodes {
      nummer
      titel
      geschiedenis(first: 10) { nodes { op handeling tekst door { naam } wijzigingen { veld oud nieuw } } }
    }
  }
}`,
  },
  {
    titel: 'Wat mag ik?',
    uitleg: 'Welke vragen en handelingen horen bij uw rollen, en hoe ver reiken ze?',
    voor: ['PRIVACY_OFFICER', 'FUNCTIONEEL_BEHEERDER'],
    query: `query mijnRechten {
  mijnRechten { wat bereik }
}`,
  },
]
