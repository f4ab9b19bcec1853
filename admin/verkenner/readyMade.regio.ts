// Ready-made queries on the region: partners, convenant, pilots, successen.
import type { KlareVraag } from './readyMade.js'

export const REGIOVRAGEN: readonly KlareVraag[] = [
  {
    titel: 'Partners en wat zij doen',
    uitleg: 'Welke organisaties werken mee, in welke gemeenten, en hebben zij het convenant getekend?',
    voor: ['REGIOCOORDINATOR', 'REGISSEUR', 'PARTNERMEDEWERKER', 'BESTUURDER', 'FUNCTIONEEL_BEHEERDER'],
    query: `query partners {
  partners(sortering: { veld: NAAM, richting: OPLOPEND }, first: 100) {
    totalCount
    nodes { naam aliassen soort rollen isPartij gemeenten { naam } }
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
]
