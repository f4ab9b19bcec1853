import { describe, expect, it } from 'vitest'
import type { Part } from '../../admin/platform/api.js'
import { bevestigd, bevestigvragen } from '../../admin/platform/form/confirmations.js'
import { watVerhuist } from '../../admin/partner/merge.query.js'
import { evaluatieTeDoen } from '../../admin/pilot/pilot.js'

const vragen = (code: string, errors: Record<string, string> = {}): string[] =>
  bevestigvragen({ code, errors }).map(({ bron }) => bron)

describe('twijfel van de server', () => {
  it.each([
    ['PERSOONSGEGEVENS_VERMOED', { titel: 'Hier lijkt een BSN te staan.' }, ['bevestigGeenPersoonsgegevens']],
    ['PARTIJ_TEKENDE_NIET', { bevestigLatereToetreding: 'Papili tekende niet.' }, ['bevestigLatereToetreding']],
    ['PARTNER_LIJKT_OP', { bevestigNieuwePartner: 'Lijkt op Gilde.' }, ['bevestigNieuwePartner']],
    ['INBURGERAAR_LIJKT_OP', { achternaam: 'Dit lijkt op P-0001.' }, ['bevestigNieuwePersoon']],
    ['IETS_NIEUWS', { bevestigIetsNieuws: 'Klopt dit?' }, ['bevestigIetsNieuws']],
    ['ONGELDIGE_INVOER', { titel: 'Vul dit in.' }, []],
  ])('%s vraagt om %j', (code, errors, verwacht) => expect(vragen(code, errors)).toEqual(verwacht))

  it('de zin van de server is de vraag, en elke vraag heeft een vinkje met woorden', () => {
    const [vraag] = bevestigvragen({ code: 'X', errors: { bevestigIetsNieuws: 'Klopt dit?' } })
    expect(vraag).toMatchObject({ zin: 'Klopt dit?', label: 'Ja, dat klopt' })
  })
  it('zegt de weigering zelf wat de twijfel is, dan is dat de vraag', () => {
    const zin = 'Er is al een dossier dat hierop lijkt: P-0001.'
    const [vraag] = bevestigvragen({ code: 'INBURGERAAR_LIJKT_OP', errors: { achternaam: 'x' } }, zin)
    expect(vraag).toEqual({ bron: 'bevestigNieuwePersoon', zin, label: 'Dit is iemand anders' })
  })
  it('alleen wat is aangevinkt, gaat mee', () => {
    const waarden = { titel: 'x', bevestigNieuwePartner: true, bevestigLatereToetreding: false }
    expect(bevestigd(waarden)).toEqual({ bevestigNieuwePartner: true })
  })
})

describe('wat bij samenvoegen verhuist', () => {
  const partner = { id: '1', versie: 1, naam: 'Dubbel', aliassen: [], isPartij: false, pilots: [] }
  it('niets is een lege lijst', () => {
    expect(watVerhuist({ partner, knelpunten: { totalCount: 0 }, successen: { totalCount: 0 } })).toEqual([])
  })
  it('alles wordt geteld en genoemd, één in het enkelvoud', () => {
    const vol = { ...partner, isPartij: true, contactpersonen: [{ id: 'a' }], acties: { totalCount: 2 } }
    expect(watVerhuist({ partner: vol, knelpunten: { totalCount: 1 }, successen: { totalCount: 3 } })).toEqual([
      'de plaats in het convenant',
      '1 contactpersoon',
      '2 acties',
      '1 gemeld knelpunt',
      '3 gemelde successen',
    ])
  })
})

describe('een pilot die moet worden geëvalueerd', () => {
  it.each<[Part<'Pilot'>, string | null]>([
    [{ status: 'TE_EVALUEREN', evaluatieUiterlijkJaar: 2023 }, 'Evaluatie 2023 te doen'],
    [{ status: 'TE_EVALUEREN', evaluatieUiterlijkJaar: null }, 'Evaluatie te doen'],
    [{ status: 'LOOPT', evaluatieUiterlijkJaar: 2023 }, null],
  ])('%j: %s', (pilot, tekst) => expect(evaluatieTeDoen(pilot)).toBe(tekst))
})
