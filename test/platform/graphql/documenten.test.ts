import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { createDocuments, documentBytes } from '../../../server/platform/graphql/documents.js'

const klein = (n: number) => parse(`{ a${n} }`)
const grens = 100 * documentBytes(klein(10))

describe('bewaarde documenten', () => {
  it('wegen hun hele tekst mee, ook opmerkingen, en elk teken van hun boom', () => {
    expect(documentBytes(parse(`{ a } #${'x'.repeat(100_000)}`))).toBeGreaterThan(200_000)
    const [een] = parse('{ a b c } fragment f on Q { d e f g }').definitions
    expect(documentBytes(een!)).toBe(documentBytes(parse('{ a b c } fragment f on Q { d e f g }')))
    expect(documentBytes(parse('{ a b c d }')) - documentBytes(parse('{ a b c }'))).toBeGreaterThan(400)
  })
  it('die te zwaar zijn om andere niet te verdringen, worden niet bewaard', async () => {
    const documenten = createDocuments(grens)
    await documenten.set('klein', klein(1))
    await documenten.set('groot', parse(`{ ${'a '.repeat(100)} }`))
    expect(await documenten.get('groot')).toBeUndefined()
    expect(await documenten.get('klein')).toBeDefined()
  })
  it('die weg zijn gehaald, nemen geen plaats meer in', async () => {
    const documenten = createDocuments(grens)
    for (let n = 0; n < 1000; n++) {
      await documenten.set(`${n}`, klein(n))
      if (n !== 1) expect(await documenten.delete(`${n}`)).toBe(true)
    }
    expect(await documenten.get('1')).toBeDefined()
    expect(await documenten.delete('0')).toBe(false)
  })
  it('blijven samen binnen de grens; het langst niet gebruikte gaat weg', async () => {
    const documenten = createDocuments(grens)
    for (let n = 0; n < 1000; n++) await documenten.set(`${n}`, klein(n))
    expect(documenten.size()).toBeLessThanOrEqual(100)
    expect(documenten.size()).toBeGreaterThan(90)
    expect(await documenten.get('0')).toBeUndefined()
    expect(await documenten.get('999')).toBeDefined()
  })
  it('die vaker zijn gevraagd blijven, hoeveel er ook één keer langskomen', async () => {
    const documenten = createDocuments(grens)
    const vaak = klein(1)
    await documenten.set('vaak', vaak)
    expect(await documenten.get('vaak')).toBe(vaak)
    for (let n = 0; n < 1000; n++) await documenten.set(`${n}`, klein(n))
    expect(await documenten.get('vaak')).toBe(vaak)
  })
  it('een nieuw document vindt altijd plaats, ook als alles wat er ligt vaker is gevraagd', async () => {
    const documenten = createDocuments(grens)
    for (let n = 0; n < 200; n++) {
      await documenten.set(`${n}`, klein(n))
      expect(await documenten.get(`${n}`)).toBeDefined()
    }
    expect(documenten.size()).toBeLessThanOrEqual(100)
    await documenten.set('nieuw', klein(1))
    expect(await documenten.get('nieuw')).toBeDefined()
  })
})
