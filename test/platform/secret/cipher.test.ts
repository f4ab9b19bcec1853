// One value, sealed: it opens at its own place with its own key, and nowhere else.
import { createSecretKey, randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hmac,
  isSealed,
  keyIdOf,
  open,
  seal,
  SecretError,
  type Key,
  type Place,
} from '../../../server/platform/secret/cipher.js'
import { withoutValues } from '../../../server/platform/graphql/masking.js'
import { isMaster, mastersOf } from '../../../server/platform/secret/master.js'

const nieuw = (id: string): Key => ({ id, secret: createSecretKey(randomBytes(32)) })
const A = nieuw('3f1c0a52-0000-4000-8000-00000000000a')
const plek: Place = { table: 'persoon', column: 'bsn', id: '00000000-0000-4000-8000-000000000001', gemeente: '0988' }
const GEHEIM = 'kanarie-999999990'
const dicht = seal(A, plek, GEHEIM)

describe('een versleutelde waarde', () => {
  it.each([
    ['een leeg veld', ''],
    ['een nul in het midden', 'a\0b'],
    ['accenten los en vast', 'e\u0301 é'],
    ['buiten het basisvlak', '👩‍👩‍👧 𐍈'],
    ['van rechts naar links, met onzichtbare tekens', '\u202Eאב\u200B'],
    ['een lange tekst', 'ü'.repeat(100_000)],
  ])('gaat open zoals ze was: %s', (_wat, tekst) => {
    expect(open(A, plek, seal(A, plek, tekst))).toBe(tekst)
  })
  it('gaat open zoals ze was, voor elke tekst', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (t) => open(A, plek, seal(A, plek, t)) === t))
  })
  it('met een half teken wordt geweigerd: er zou een ander teken terugkomen', () => {
    expect(() => seal(A, plek, 'a\uD800')).toThrow('persoon.bsn: deze tekst bevat een half teken.')
  })
  it('is elke keer anders, en noemt haar sleutel', () => {
    expect(seal(A, plek, GEHEIM)).not.toBe(seal(A, plek, GEHEIM))
    expect([keyIdOf(dicht), isSealed(dicht), isSealed(GEHEIM)]).toEqual([A.id, true, false])
    expect(dicht).toMatch(/^v1\.[0-9a-f-]{36}\.[\w-]{16}\.[\w-]+$/)
  })
  it.each<[string, Partial<Place>]>([
    ['een andere rij', { id: '00000000-0000-4000-8000-000000000002' }],
    ['een andere kolom', { column: 'notitie' }],
    ['een andere tabel', { table: 'dossier' }],
    ['een andere gemeente', { gemeente: '0946' }],
    ['een plek met dezelfde tekens anders verdeeld', { table: 'persoonb', column: 'sn' }],
  ])('gaat niet open bij %s', (_wat, anders) => {
    expect(() => open(A, { ...plek, ...anders }, dicht)).toThrow(SecretError)
  })
  it('gaat niet open met een andere sleutel, ook niet onder dezelfde naam', () => {
    expect(() => open(nieuw(A.id), plek, dicht)).toThrow(SecretError)
    expect(() => open({ ...A, id: nieuw('b').id }, plek, dicht)).toThrow(SecretError)
  })
  it('gaat niet open als er één teken anders is: in elk van haar tekens geprobeerd', () => {
    const opent: string[] = []
    for (let i = 0; i < dicht.length; i++)
      for (const bit of [1, 2, 4, 8, 16, 32, 64]) {
        const ander = String.fromCharCode(dicht.charCodeAt(i) ^ bit)
        const tekst = dicht.slice(0, i) + ander + dicht.slice(i + 1)
        try {
          open(A, plek, tekst)
          opent.push(`${i}: ${ander}`)
        } catch (e) {
          expect(e).toBeInstanceOf(SecretError)
        }
      }
    expect(opent).toEqual([])
  })
  it.each(['', 'v1', 'v1...', `v2${dicht.slice(2)}`, `${dicht}=`, ` ${dicht}`, dicht.slice(0, -1), GEHEIM])(
    'is niet %j',
    (tekst) => expect(() => open(A, plek, tekst)).toThrow(SecretError),
  )
  it('staat niet in een fout, en haar inhoud en sleutel ook niet', () => {
    for (const tekst of [dicht, `${dicht.slice(0, -2)}AA`, GEHEIM])
      try {
        open(A, { ...plek, gemeente: '1706' }, tekst)
        expect.unreachable()
      } catch (e) {
        // As it is printed, as JSON, and as the log writes it.
        const alles = inspect(e, { depth: 9 }) + JSON.stringify(e) + JSON.stringify(withoutValues(e))
        expect(alles).not.toContain('kanarie')
        expect(alles).not.toContain(dicht.slice(-20))
      }
    expect(inspect(A, { depth: 9, showHidden: true })).not.toContain(A.secret.export().toString('base64'))
  })
})

describe('SLEUTEL', () => {
  it.each([
    [randomBytes(32).toString('base64'), true],
    [randomBytes(31).toString('base64'), false],
    [randomBytes(33).toString('base64'), false],
    [randomBytes(32).toString('hex'), false],
    [`${'A'.repeat(42)}B=`, false],
    ['geheim-geheim-geheim-geheim-geheim', false],
  ])('%s: 32 bytes in base64 is %s', (tekst, goed) => expect(isMaster(tekst)).toBe(goed))
  it('heeft een naam die niets van haar zegt, elke keer dezelfde', () => {
    const SLEUTEL = randomBytes(32).toString('base64')
    const [een, twee] = [
      mastersOf({ SLEUTEL }),
      mastersOf({ SLEUTEL, SLEUTEL_OUD: randomBytes(32).toString('base64') }),
    ]
    expect([een.length, twee.length, een[0]!.id]).toEqual([1, 2, twee[0]!.id])
    expect(SLEUTEL).not.toContain(een[0]!.id)
  })
})

it('een blinde index verdeelt haar delen maar op één manier', () => {
  expect(hmac(A.secret, ['ab', 'c'])).not.toBe(hmac(A.secret, ['a', 'bc']))
})
