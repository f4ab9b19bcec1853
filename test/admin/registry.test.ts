import { describe, expect, it } from 'vitest'
import { menu, nouns, paginas } from '../../admin/nouns.js'

describe('de pagina’s van het portaal', () => {
  it('staan in het menu op volgorde van het werk', () => {
    expect(menu.map(({ label, punten }) => [label, ...punten.map((punt) => punt.label)])).toEqual([
      ['Vandaag', 'Start', 'Mijn acties'],
      ['Taskforce', 'Knelpunten', 'Acties', 'Successen'],
      [
        'Inburgeraars',
        'Inburgeraars',
        'Statushouders',
        'Termijnen',
        'Caseload',
        'Trajecten zonder naam',
        'Dossier inzien',
        'Zoeken op BSN',
      ],
      ['Regio', 'Convenant', 'Partners', 'Pilots'],
      ['Cijfers', 'Taakstelling', 'Gegevens ophalen'],
      ['Beheer', 'Gebruikers', 'API-tokens', 'Instellingen', 'Rekenregels', 'Wie keek er', 'Waarnemingen'],
    ])
  })
  it('hebben elk een eigen adres', () => {
    const paden = menu.flatMap(({ punten }) => punten.map(({ pad }) => pad))
    expect(new Set(paden).size).toBe(paden.length)
    expect(new Set(nouns.map(({ naam }) => naam)).size).toBe(nouns.length)
  })
  it('die in het menu staan, zijn er ook', () => {
    const zonder = paginas.filter(({ menu: plek, noun, scherm }) => plek && !noun && !scherm)
    expect(zonder).toEqual([])
  })
})
