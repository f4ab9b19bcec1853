import englishMessages from 'ra-language-english'
import { describe, expect, it } from 'vitest'
import { nl } from '../../admin/platform/nl.js'

/** "ra.action.save" → "Save" */
const plat = (boom: object, pad = ''): [string, string][] =>
  Object.entries(boom).flatMap(([sleutel, waarde]: [string, unknown]) =>
    typeof waarde === 'object' && waarde !== null
      ? plat(waarde, `${pad}${sleutel}.`)
      : [[`${pad}${sleutel}`, String(waarde)] as [string, string]],
  )
const engels = plat(englishMessages)
const nederlands = new Map(plat(nl))
/** Words that are the same in both languages, and messages that hold nothing but a value. */
const GELIJK = new Set(['ra.boolean.null', 'ra.page.edit', 'ra.page.list', 'ra.page.show'])
const variabelen = (tekst: string): string[] => [...tekst.matchAll(/%\{(\w+)\}/g)].map(([, naam]) => naam ?? '').sort()

describe('Nederlandse teksten van react-admin', () => {
  it('elke Engelse tekst heeft een Nederlandse', () => {
    expect(engels.map(([sleutel]) => sleutel).filter((sleutel) => !nederlands.get(sleutel))).toEqual([])
    expect(engels.length).toBeGreaterThan(150)
  })
  it('er staat geen Engelse tekst meer tussen', () => {
    expect(engels.filter(([sleutel, tekst]) => !GELIJK.has(sleutel) && nederlands.get(sleutel) === tekst)).toEqual([])
  })
  it('er staan geen teksten in die react-admin niet kent', () => {
    const bekend = new Set(engels.map(([sleutel]) => sleutel))
    expect([...nederlands.keys()].filter((sleutel) => !bekend.has(sleutel))).toEqual([])
  })
  it('een vertaling gebruikt alleen waarden die react-admin geeft', () => {
    const vreemd = engels.filter(([sleutel, tekst]) => {
      const gegeven = new Set([...variabelen(tekst), 'name', 'item', 'smart_count'])
      return variabelen(nederlands.get(sleutel) ?? '').some((naam) => !gegeven.has(naam))
    })
    expect(vreemd).toEqual([])
  })
})
