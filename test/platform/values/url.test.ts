import { expect, it } from 'vitest'
import { urlOf } from '../../../server/platform/values/url.js'

it('een adres met een letter buiten a tot z blijft een adres, ook na duizenden adressen', () => {
  for (let i = 0; i < 50_000; i++) urlOf(`https://www.weert.nl/${i % 7}`)
  expect(urlOf('https://één.nl:8443')?.host).toBe('xn--n-9faa.nl:8443')
  expect(urlOf('geen adres')).toBeUndefined()
  expect(urlOf('/pad', 'https://weert.nl')?.href).toBe('https://weert.nl/pad')
})
