// Ready-made queries on figures.
import type { KlareVraag } from './readyMade.js'

export const CIJFERVRAGEN: readonly KlareVraag[] = [
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
]
