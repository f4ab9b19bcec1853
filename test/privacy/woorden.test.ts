// Everything of the read log that a human reads has words: each operation that can show a person, and each field that can be logged.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getNamedType, isObjectType, type GraphQLOutputType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { nouns as beleid, type Noun } from '../../server/beleid.js'
import { nouns } from '../../server/nouns.js'
import { OPERATIES } from '../../server/operaties.js'
import { gegevensVan, OVERIG } from '../../server/privacy/leesregel.gegevens.js'
import { schermVan } from '../../server/privacy/leesregel.woorden.js'
import { maakSchema } from '../../server/schema.js'

const schema = maakSchema()
const overPersonen = (Object.keys(beleid) as Noun[]).filter((noun) => beleid[noun].personen)
const reads = nouns.flatMap((n) => n.reads ?? []).filter((read) => overPersonen.includes(read.beleid))
const typen = new Set(reads.map(({ name }) => name))
function toontPersonen(type: GraphQLOutputType, gezien = new Set<string>()): boolean {
  const t = getNamedType(type)
  if (typen.has(t.name)) return true
  if (!isObjectType(t) || gezien.has(t.name)) return false
  gezien.add(t.name)
  return Object.values(t.getFields()).some((veld) => toontPersonen(veld.type, gezien))
}
const wortels = [schema.getQueryType()!, schema.getMutationType()!]
  .flatMap((t) => Object.values(t.getFields()))
  .filter((veld) => toontPersonen(veld.type))
  .map(({ name }) => name)

describe('elk scherm dat personen toont heeft woorden', () => {
  it.each([...wortels, 'inburgeraarBsnZoeken', 'node', 'nodes'])('%s', (naam) => {
    for (const einde of ['', ...OPERATIES.suffixes])
      expect(schermVan(naam + einde)).toMatch(/^[A-Z][A-Za-zë ]+(, (alle bladen|geschiedenis|aantal))?$/)
    expect(schermVan(naam)).not.toBe(naam)
  })
  it('ook een vraag van het portaal met een eigen naam', () => {
    const bestanden = readdirSync('admin', { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f))
    const vragen = bestanden.flatMap((f) => [
      ...readFileSync(path.join('admin', f), 'utf8').matchAll(/[`'](?:query|mutation) (\w+)([^`']*)/g),
    ])
    expect(vragen.length).toBeGreaterThan(20)
    const toont = vragen.filter(([, , tekst]) => wortels.some((w) => new RegExp(`\\b${w}\\b`).test(tekst!)))
    expect(toont.map(([, naam]) => naam).filter((naam) => schermVan(naam!) === naam)).toEqual([])
  })
})

describe('elk veld dat het leeslog kan noemen heeft woorden voor de persoon zelf', () => {
  const velden = [
    ...new Set(
      reads.flatMap((read) => {
        const type = schema.getType(read.name)
        const namen = isObjectType(type) ? Object.keys(type.getFields()) : []
        return [...namen, ...Object.keys(read.filter), ...Object.keys(read.sort)].map(
          (veld) => `${read.beleid}.${veld}`,
        )
      }),
    ),
  ]
  const NIETS =
    /[.](id|inburgeraarId|versie|mag|ziet|aangemaaktOp|gewijzigdOp|inzageTot|alleenVastgelegdOp|fictief|door|inburgeraar)$|^inburgeraar[.](datum|opmerking)$/
  it('en geen veld heet naar het programma', () => {
    expect(velden.length).toBeGreaterThan(80)
    for (const veld of velden) {
      const woorden = gegevensVan([veld])
      if (NIETS.test(veld)) expect([veld, woorden]).toEqual([veld, []])
      else {
        expect([veld, woorden.length]).toEqual([veld, 1])
        expect(woorden[0], veld).toMatch(/^(uw|de|het|of|wie|wat|hoe|in welke|taken in) /)
      }
    }
  })
  it('geen veld dat er nu is, heet alleen “andere gegevens”', () => {
    expect(velden.filter((veld) => gegevensVan([veld]).includes(OVERIG))).toEqual([])
  })
  it('een veld dat er nog niet is, wordt nooit verzwegen', () => {
    expect(gegevensVan(['inburgeraar.ietsNieuws'])).toEqual([OVERIG])
    expect(gegevensVan(['traject.ietsNieuws'])).toEqual(['uw traject'])
  })
  it('namen van de gemeente en van medewerkers zijn niet die van de persoon', () => {
    expect(gegevensVan(['gebruiker.naam', 'gemeente.code', 'gemeente.naam', 'partner.naam', 'inburgeraar'])).toEqual([])
  })
  it('elk staat er één keer', () => {
    expect(
      gegevensVan([
        'inburgeraar.vNummer',
        'inburgeraar.roepnaam',
        'inburgeraar.achternaam',
        'traject.status',
        'traject.wetsregime',
      ]),
    ).toEqual(['uw V-nummer', 'uw naam', 'uw traject'])
    expect(gegevensVan(null)).toEqual([])
  })
})
