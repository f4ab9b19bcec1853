// Who is in which household after somebody said with whom a person lives; every number of people on either side.
import { describe, expect, it } from 'vitest'
import { verdeel } from '../../server/inburgeraar/huishouden.rules.js'

/** `AB C`: A and B together, C on its own. */
const lees = (tekst: string) =>
  tekst.split(' ').flatMap((groep) => [...groep].map((id) => ({ id, huishoudenId: groep.length > 1 ? groep : null })))
const na = (tekst: string, wie: string, samen: string) => {
  const allen = lees(tekst)
  const persoon = allen.find((lid) => lid.id === wie)!
  const { huis, wordt, opgeheven } = verdeel(persoon, new Set(samen), allen, 'nieuw')
  const daar = (id: string) =>
    id === wie ? huis : wordt.has(id) ? wordt.get(id) : allen.find((l) => l.id === id)!.huishoudenId
  const huizen = new Map<string, string>()
  for (const { id } of allen) huizen.set(daar(id) ?? `-${id}`, (huizen.get(daar(id) ?? `-${id}`) ?? '') + id)
  return {
    samen: [...huizen.values()].sort().join(' '),
    gezegd: [...wordt.keys()].sort().join(''),
    opgeheven: [...opgeheven].join(''),
  }
}
describe('een huishouden na het vastleggen', () => {
  it.each([
    ['A', 'A', '', 'A', '', ''],
    ['A B', 'A', 'B', 'AB', 'B', ''],
    ['AB', 'A', 'B', 'AB', '', ''],
    // Only the person leaves: the others still live together, unless one is left.
    ['AB', 'A', '', 'A B', 'B', 'B'],
    ['ABC', 'A', '', 'A BC', 'BC', ''],
    // Who is not named goes out, and is known of nobody any more.
    ['AB C', 'A', 'C', 'AC B', 'BC', ''],
    ['ABC', 'A', 'B', 'AB C', 'BC', ''],
    ['AB C', 'A', 'BC', 'ABC', 'BC', ''],
    // Who is named leaves another household behind.
    ['A BC', 'A', 'B', 'AB C', 'BC', 'C'],
    ['A BCD', 'A', 'B', 'AB CD', 'BCD', ''],
    ['AB CD', 'A', 'C', 'AC B D', 'BCD', 'D'],
    ['AB CDE', 'A', 'BCD', 'ABCD E', 'BCDE', 'E'],
    ['A BC DE', 'A', 'BD', 'ABD C E', 'BCDE', 'CE'],
  ])('%s, en %s woont met %j', (voor, wie, met, samen, gezegd, opgeheven) => {
    const uit = na(voor, wie, met)
    expect([uit.samen, uit.gezegd, [...uit.opgeheven].sort().join('')]).toEqual([samen, gezegd, opgeheven])
  })
})
