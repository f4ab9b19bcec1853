// Ready-made queries on knelpunten and acties.
import type { KlareVraag } from './readyMade.js'

export const TASKFORCEVRAGEN: readonly KlareVraag[] = [
  {
    titel: 'Acties die te laat zijn',
    uitleg: 'Welke acties zijn over hun streefdatum heen, van wie zijn ze en bij welk knelpunt horen ze?',
    voor: ['REGIOCOORDINATOR', 'TASKFORCELID'],
    query: `query actiesTeLaat {
  acties(filter: { isTeLaat: { eq: true } }, sortering: { veld: STREEFDATUM, richting: OPLOPEND }, first: 50) {
    totalCount
    nodes {
      code
      titel
      streefdatum
      keerUitgesteld
      eigenaar { naam }
      eigenaarPartner { naam }
      knelpunten { code titel }
    }
  }
}`,
    velden: ['Gebruiker.naam'],
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
      code
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
      code
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
    nodes { code titel status streefdatum isTeLaat mag }
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
    nodes { code titel status resultaat gewijzigdOp }
  }
}`,
  },
]
