import { expect, it } from 'vitest'
import { withoutPersons } from '../../../../server/platform/read/run/readlog.js'
import { persoonId } from './wereld.js'

it('het merk in een antwoord gaat eruit, wat erop lijkt blijft', () => {
  const rij = `{"$p":"${persoonId(1)}0988","naam":"\\"$p\\":\\"${persoonId(1)}\\",","rest":{"$p": "${persoonId(1)}","x":1}}`
  expect(withoutPersons(rij)).toBe(rij.replace(`"$p":"${persoonId(1)}0988",`, ''))
})
