import { describe, expect, it } from 'vitest'
import { DomainError } from '../../server/platform/values/errors.js'
import {
  actieBlokkeren,
  actieDeblokkeren,
  actieUitstellen,
  actieActs,
} from '../../server/taskforce/actie/actie.acts.js'
import { actieWijzigen } from '../../server/taskforce/actie/actie.edit.acts.js'
import { ACTIE_STATUSSEN } from '../../server/platform/values/work.js'
import { knelpuntActieLoopt, knelpuntActs, knelpuntWijzigen } from '../../server/taskforce/knelpunt/knelpunt.acts.js'
import { KNELPUNT_STATUSSEN } from '../../server/taskforce/knelpunt/knelpunt.table.js'

const fout = (f: () => unknown): DomainError | undefined => {
  try {
    f()
    return undefined
  } catch (e) {
    return e as DomainError
  }
}
const code = (f: () => unknown): string | undefined => fout(f)?.code

const ACTEN = [...actieActs, ...knelpuntActs, knelpuntActieLoopt]
const kan = (handeling: string, status: string): boolean =>
  ACTEN.find(({ name }) => name === handeling)!.from?.includes(status) ?? true
describe('overgangen', () => {
  it.each([
    ['knelpuntOnderzoeken', 'GEMELD'],
    ['knelpuntActieLoopt', 'GEMELD IN_ONDERZOEK'],
    ['knelpuntOplossen', 'ACTIE_LOOPT'],
    ['knelpuntParkeren', 'GEMELD IN_ONDERZOEK ACTIE_LOOPT'],
    ['knelpuntAfwijzen', 'GEMELD IN_ONDERZOEK ACTIE_LOOPT'],
    ['knelpuntHeropenen', 'GEPARKEERD OPGELOST AFGEWEZEN'],
    ['knelpuntWijzigen', KNELPUNT_STATUSSEN.join(' ')],
  ])('%s kan alleen bij %s', (handeling, van) => {
    expect(KNELPUNT_STATUSSEN.filter((s) => kan(handeling, s))).toEqual(van.split(' '))
  })
  it.each([
    ['actieStarten', 'OPEN'],
    ['actieGereedmelden', 'BEZIG'],
    ['actieBlokkeren', 'OPEN BEZIG'],
    ['actieDeblokkeren', 'GEBLOKKEERD'],
    ['actieUitstellen', 'OPEN BEZIG GEBLOKKEERD'],
    ['actieLatenVervallen', 'OPEN BEZIG GEBLOKKEERD'],
    ['actieHeropenen', 'GEREED VERVALLEN'],
    ['actieWijzigen', 'OPEN BEZIG GEBLOKKEERD'],
  ])('%s kan alleen bij %s', (handeling, van) => {
    expect(ACTIE_STATUSSEN.filter((s) => kan(handeling, s))).toEqual(van.split(' '))
  })
  it.each(['OPEN', 'BEZIG'] as const)('na een blokkade is de actie weer %s', (status) => {
    const dicht = actieBlokkeren.decide({ status }, { wachtenOp: 'a', opgehevenAls: 'b' }, { vandaag: '2026-01-01' })
    expect(dicht.patch.status).toBe('GEBLOKKEERD')
    const open = actieDeblokkeren.decide({ ...dicht.patch, status: 'GEBLOKKEERD' } as never)
    expect(open.patch).toMatchObject({ status, blokkade: null, statusVoorBlokkade: null })
  })
})

describe('uitstellen', () => {
  const a = { status: 'BEZIG', streefdatum: '2026-11-10', keerUitgesteld: 2 } as const
  const naar = (streefdatum: string, actie: object = a) =>
    actieUitstellen.decide(actie, { streefdatum, reden: 'x' }, { vandaag: '2026-11-22' })
  it.each([
    ['2026-11-22', undefined],
    ['2026-12-01', undefined],
    ['2026-11-21', 'ONGELDIGE_INVOER'],
    ['2026-11-10', 'ONGELDIGE_INVOER'],
  ])('naar %s geeft %s op 22 november', (streefdatum, verwacht) => {
    expect(code(() => naar(streefdatum))).toBe(verwacht)
  })
  it('telt op en bewaart de nieuwe dag', () => {
    expect(naar('2026-12-01').patch).toEqual({ streefdatum: '2026-12-01', keerUitgesteld: 3 })
  })
  it('kan niet zonder streefdatum of na afloop', () => {
    expect(code(() => naar('2026-12-01', { ...a, streefdatum: null }))).toBe('ONGELDIGE_INVOER')
    expect(code(() => naar('2026-12-01', { ...a, status: 'GEREED' }))).toBe('STATUS_LAAT_NIET_TOE')
  })
})

describe('plaats en zichtbaarheid van de streefdatum bij wijzigen', () => {
  it.each([
    [null, '2026-12-01', undefined],
    ['2026-12-01', '2026-12-01', undefined],
    ['2026-12-01', '2026-11-30', undefined],
    ['2026-12-01', undefined, undefined],
    ['2026-12-01', '2026-12-02', 'UITSTEL_VRAAGT_REDEN'],
    ['2026-12-01', null, 'UITSTEL_VRAAGT_REDEN'],
  ])('van %s naar %s geeft %s', (oud, nieuw, verwacht) => {
    const a = { status: 'OPEN', streefdatum: oud, zichtbaarheid: 'REGIO' } as const
    expect(code(() => actieWijzigen.decide(a, { streefdatum: nieuw }))).toBe(verwacht)
  })
})

describe('een handeling beslist zonder database', () => {
  const k = { status: 'GEMELD', gemeenteCode: null, zichtbaarheid: 'REGIO' } as const
  it('en noemt wat leeg is en wat de regel weigert in één fout', () => {
    const e = fout(() => knelpuntWijzigen.decide(k, { titel: null, zichtbaarheid: 'GEMEENTE' }))
    expect(e?.extensions['velden']).toEqual({
      titel: 'Vul dit veld in.',
      zichtbaarheid: 'Dit knelpunt hoort niet bij één gemeente. Kies regio of partners.',
    })
  })
  it('en schrijft alleen kolommen: nooit de status, de code of een sleutel, hoe een invoer ook heet', () => {
    const vreemd = { ernst: null, status: 'OPGELOST', code: 'K-0000', regioCode: 'x', leesgroep: 'x', bestaatNiet: 1 }
    expect(knelpuntWijzigen.decide(k, vreemd as never).patch).toEqual({ ernst: null })
  })
})
