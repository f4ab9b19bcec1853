import { describe, expect, it } from 'vitest'
import { DomainError } from '../../server/platform/values/errors.js'
import * as actie from '../../server/taskforce/actie/actie.rules.js'
import { ACTIE_STATUSSEN } from '../../server/taskforce/actie/actie.table.js'
import { kanKnelpunt } from '../../server/taskforce/knelpunt/knelpunt.rules.js'
import { KNELPUNT_STATUSSEN } from '../../server/taskforce/knelpunt/knelpunt.table.js'

const code = (f: () => unknown): string | undefined => {
  try {
    f()
    return undefined
  } catch (e) {
    return (e as DomainError).code
  }
}

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
    expect(KNELPUNT_STATUSSEN.filter((s) => kanKnelpunt(handeling, s))).toEqual(van.split(' '))
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
    expect(ACTIE_STATUSSEN.filter((s) => actie.kanActie(handeling, s))).toEqual(van.split(' '))
  })
  it.each(['OPEN', 'BEZIG'] as const)('na een blokkade is de actie weer %s', (status) => {
    const dicht = actie.blokkeren({ status }, { wachtenOp: 'a', opgehevenAls: 'b' }, '2026-01-01').patch
    expect(
      actie.deblokkeren({ status: 'GEBLOKKEERD', statusVoorBlokkade: dicht.statusVoorBlokkade! }).patch.status,
    ).toBe(status)
  })
})

describe('een actie is te laat', () => {
  it.each([
    ['2026-11-21', 'OPEN', true],
    ['2026-11-21', 'GEBLOKKEERD', true],
    ['2026-11-22', 'OPEN', false],
    ['2026-11-21', 'GEREED', false],
    ['2026-11-21', 'VERVALLEN', false],
    [null, 'BEZIG', false],
  ] as const)('streefdatum %s, status %s: %s', (streefdatum, status, verwacht) => {
    expect(actie.isTeLaat({ streefdatum, status }, '2026-11-22')).toBe(verwacht)
  })
})

describe('uitstellen', () => {
  const a = { status: 'BEZIG', streefdatum: '2026-11-10', keerUitgesteld: 2 } as const
  it.each([
    ['2026-11-22', undefined],
    ['2026-12-01', undefined],
    ['2026-11-21', 'ONGELDIGE_INVOER'],
    ['2026-11-10', 'ONGELDIGE_INVOER'],
  ])('naar %s geeft %s op 22 november', (streefdatum, verwacht) => {
    expect(code(() => actie.uitstellen(a, { streefdatum, reden: 'x' }, '2026-11-22'))).toBe(verwacht)
  })
  it('telt op en bewaart de nieuwe dag', () => {
    expect(actie.uitstellen(a, { streefdatum: '2026-12-01', reden: 'x' }, '2026-11-22').patch).toEqual({
      streefdatum: '2026-12-01',
      keerUitgesteld: 3,
    })
  })
  it('kan niet zonder streefdatum of na afloop', () => {
    expect(
      code(() =>
        actie.uitstellen({ ...a, streefdatum: null }, { streefdatum: '2026-12-01', reden: 'x' }, '2026-11-22'),
      ),
    ).toBe('ONGELDIGE_INVOER')
    expect(
      code(() => actie.uitstellen({ ...a, status: 'GEREED' }, { streefdatum: '2026-12-01', reden: 'x' }, '2026-11-22')),
    ).toBe('STATUS_LAAT_NIET_TOE')
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
    expect(code(() => actie.nieuweStreefdatum(oud, nieuw))).toBe(verwacht)
  })
})
