// What the portal may not leave behind of a person, and what it asks of many at once.
import { describe, expect, it } from 'vitest'
import { nouns } from '../../admin/nouns.js'
import { inburgeraar } from '../../admin/inburgeraar/inburgeraar.js'
import { inburgeraarVelden } from '../../admin/inburgeraar/inburgeraar.fields.js'
import { contactInWoorden, watOntbreekt } from '../../admin/inburgeraar/inburgeraar.woorden.js'
import { partner } from '../../admin/partner/partner.js'
import { LOPEND_TRAJECT } from '../../admin/platform/choices.js'
import { beginwaarden } from '../../admin/platform/form/defaults.js'
import { gewijzigdeVelden, naarFormulier, naarInvoer, zonderLege } from '../../admin/platform/form/values.js'
import { keuzesPerPagina, kijkAdresNa } from '../../admin/platform/list/address.js'
import { heeftEigen, zietMeerGemeenten } from '../../admin/platform/list/places.js'
import type { Noun, Veld } from '../../admin/platform/noun.js'
import { isVanPersonen, maxPerVraag, tabVan } from '../../admin/platform/persons.js'
import { maakRechten } from '../../admin/platform/rights.js'
import { beleid } from '../../server/beleid.js'

const persoon: Noun = inburgeraar
const rij = { id: 'i', dossiercode: 'P-0001', roepnaam: 'Iris', achternaam: 'Voorbeeld-Fitis' }

describe('een noun van personen', () => {
  it('is wat het beleid van de server zo noemt', () => {
    const types = Object.values(beleid).flatMap((n) => ('personen' in n ? [n.type] : []))
    expect(types).toContain('Inburgeraar')
    for (const noun of nouns) expect(isVanPersonen(noun), noun.naam).toBe(types.includes(noun.type as never))
  })
  it('heeft in de titel van het tabblad een code en geen naam; een ander noun zijn titel', () => {
    expect(persoon.titel(rij)).toBe('Iris Voorbeeld-Fitis')
    expect(tabVan(persoon, rij)).toBe('P-0001')
    expect(tabVan({ ...persoon, kenmerk: 'bestaatNiet' }, rij)).toBe('Inburgeraar')
    expect(tabVan(partner as Noun, { id: 'p', naam: 'Punt Welzijn' })).toBe('Punt Welzijn')
  })
  it('heeft niets in het adres van de lijst, en zegt dat', () => {
    expect(kijkAdresNa(persoon, '')).toEqual({ search: null, zinnen: [] })
    expect(kijkAdresNa(persoon, '?filter=%7B%22q%22%3A%22Iris%22%7D')).toEqual({
      search: '',
      zinnen: [expect.stringMatching(/staat niet in het adres/)],
    })
  })
  it('vult een nieuw formulier nooit uit het adres', () => {
    const velden: readonly Veld[] = inburgeraarVelden.filter(({ bron }) => bron === 'achternaam' || bron === 'fictief')
    expect(beginwaarden(velden, '')).toEqual({ achternaam: null, fictief: true })
  })
  it('wordt met hoogstens 50 tegelijk gevraagd', () => {
    expect([maxPerVraag(persoon), ...keuzesPerPagina(persoon)]).toEqual([50, 20, 50])
    expect([maxPerVraag(partner as Noun), ...keuzesPerPagina(partner as Noun)]).toEqual([250, 20, 50, 100, 250])
  })
})

describe('de gemeente van een rij', () => {
  const mag = (...gemeenten: string[]) =>
    maakRechten([{ wat: 'inburgeraarWijzigen', bereik: 'EIGEN', gemeenten, isRegiobreed: false }])
  it.each([
    ['wie voor één gemeente werkt, ziet geen kolom met steeds dezelfde', mag('0988'), false, true],
    ['wie voor twee werkt, ziet hem wel', mag('0988', '0946'), true, true],
    ['wie niets met zulke rijen doet, kan rijen van overal te zien krijgen', maakRechten([]), true, false],
  ])('%s', (_zin, rechten, meer, eigen) => {
    for (const noun of nouns.filter(({ type }) => type === 'Inburgeraar')) {
      expect(zietMeerGemeenten(noun, rechten)).toBe(meer)
      expect(heeftEigen(noun, rechten)).toBe(eigen)
    }
  })
})

describe('een deel van een rij in een formulier', () => {
  const velden: readonly Veld[] = inburgeraarVelden.filter(({ bron }) => /^(contact|verblijf)\./.test(bron))
  const leeg = { telefoon: null, email: null, opmerking: null }
  const geen = { soort: null, status: null, geldigVanaf: null, geldigTot: null }
  const zonder = { asielrechtenWijzigingVerblijfsdoel: null }
  it('staat in het formulier en in de invoer op zijn plaats', () => {
    const formulier = naarFormulier(velden, { contact: { telefoon: '06' }, verblijf: null })
    expect(formulier).toEqual({ contact: { ...leeg, telefoon: '06' }, verblijf: { ...geen, ...zonder } })
    expect(naarInvoer(velden, formulier)).toEqual({ contact: { ...leeg, telefoon: '06' }, verblijf: null })
  })
  it('wordt alleen gestuurd als er iets in veranderde, en een leeg gemaakt veld wist', () => {
    const oud = naarInvoer(velden, naarFormulier(velden, { contact: { telefoon: '06' } }))
    const nieuw = naarInvoer(velden, { contact: { telefoon: '' } })
    expect(gewijzigdeVelden(nieuw, oud)).toEqual({ contact: leeg })
    expect(gewijzigdeVelden(oud, oud)).toEqual({})
  })
  it('gaat bij iets nieuws niet mee zolang er niets in staat', () => {
    expect(zonderLege(velden, naarInvoer(velden, {}))).toEqual({})
  })
  it('stuurt wat erin verplicht is leeg mee zodra er iets anders in staat: de server zegt dan bij het veld dat het mist', () => {
    const { verblijf } = naarInvoer(velden, { verblijf: { status: 'vluchteling' } })
    expect(verblijf).toMatchObject({ soort: '', status: 'vluchteling' })
  })
})

describe('wat er ontbreekt', () => {
  const goed = {
    ...rij,
    doelgroep: 'ASIELSTATUSHOUDER',
    koppeling: { datum: '2022-01-01' },
    huisvesting: { datum: '2022-03-01', brpDatum: '2022-03-02' },
    regisseur: { id: 'r', naam: 'R' },
  }
  it.each([
    [goed, []],
    [{ ...goed, huisvesting: null }, ['Geen woning']],
    [{ ...goed, huisvesting: { datum: '2022-03-01', brpDatum: null } }, ['Niet in de BRP']],
    [{ ...goed, koppeling: null }, ['Geen koppeling']],
    [{ ...goed, koppeling: null, doelgroep: 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT' }, []],
    [{ ...goed, regisseur: null }, ['Geen regisseur']],
    [rij, []],
  ])('%j: %j', (persoon, zinnen) => expect(watOntbreekt(persoon).map(({ tekst }) => tekst)).toEqual(zinnen))
})

describe('het laatste contact', () => {
  const zegt = (rij: object) => contactInWoorden({ id: 'i', ...rij }).map(({ tekst, toon }) => [tekst, toon])
  it.each([
    [{ laatsteContactdatum: '2026-08-22', doelgroep: 'ASIELSTATUSHOUDER' }, [['22 aug 2026', undefined]]],
    [{ laatsteContactdatum: null, doelgroep: 'ASIELSTATUSHOUDER' }, [['Nog geen contact', 'let-op']]],
    // A child of a household.
    [{ laatsteContactdatum: null, doelgroep: null }, []],
  ])('%j: %j', (rij, zinnen) => expect(zegt(rij)).toEqual(zinnen))
  it('is te vragen met één knop, vanaf de dag drie maanden terug, en alleen van wie inburgert en bezig is', () => {
    expect(persoon.snel!.map(({ label, filter }) => [label, filter('2026-11-22')])).toEqual([
      [
        'Geen contact sinds 3 maanden',
        {
          doelgroep: ['ASIELSTATUSHOUDER', 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'],
          trajectstatus: LOPEND_TRAJECT,
          geenContactSinds_lte: '2026-08-22',
        },
      ],
    ])
  })
})
