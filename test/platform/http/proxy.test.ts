import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { createHttp, type HttpOptions } from '../../../server/platform/http/server.js'

const app = async (opties: HttpOptions) => {
  const http = await createHttp(pino({ level: 'silent' }), opties)
  http.get('/wie', async (req) => req.ip)
  http.post('/schrijf', async () => 'gedaan')
  return http
}

describe('een proxy voor de server', () => {
  it.each([
    ['zonder instelling telt alleen de verbinding', undefined, '10.0.0.5', '6.6.6.6', '10.0.0.5'],
    ['de ingestelde proxy mag zeggen voor wie zij vraagt', ['10.0.0.5'], '10.0.0.5', '6.6.6.6', '6.6.6.6'],
    ['een ander mag dat niet', ['10.0.0.5'], '10.0.0.6', '6.6.6.6', '10.0.0.6'],
    ['wat de bezoeker zelf vooraan zette, telt niet', ['10.0.0.5'], '10.0.0.5', '1.2.3.4, 6.6.6.6', '6.6.6.6'],
    ['een netwerk van proxies mag ook', ['10.0.0.0/24'], '10.0.0.9', '1.2.3.4, 6.6.6.6, 10.0.0.7', '6.6.6.6'],
  ])('%s', async (_wat, proxy, remoteAddress, voor, verwacht) => {
    const http = await app({ proxy })
    const r = await http.inject({ url: '/wie', remoteAddress, headers: { 'x-forwarded-for': voor } })
    expect(r.body).toBe(verwacht)
  })
  it.each([
    ['de eigen website, al zet de proxy een andere Host', 'https://regiotafel.example', 200],
    ['een andere website', 'https://kwaad.example', 403],
    ['de eigen website zonder TLS', 'http://regiotafel.example', 403],
    ['een onderdeel van de eigen website', 'https://a.regiotafel.example', 403],
  ])('schrijven mag vanaf %s: %s geeft %i', async (_wat, origin, status) => {
    const http = await app({ basis: new URL('https://regiotafel.example'), veilig: true, proxy: ['127.0.0.1'] })
    const headers = { origin, host: 'app:4000', 'x-forwarded-host': 'regiotafel.example' }
    const r = await http.inject({ method: 'POST', url: '/schrijf', headers })
    expect(r.statusCode).toBe(status)
  })
})
