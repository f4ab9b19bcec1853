// What really goes over the line: fetch would unpack it.
import http from 'node:http'

export interface Wire {
  status: number
  headers: http.IncomingHttpHeaders
  /** the bytes as they came */
  body: Buffer
}
export const overTheWire = (url: string, headers: Record<string, string> = {}, body?: string): Promise<Wire> =>
  new Promise((klaar, fout) => {
    const req = http.request(url, { method: body === undefined ? 'GET' : 'POST', headers }, (res) => {
      const delen: Buffer[] = []
      res.on('data', (d: Buffer) => delen.push(d))
      res.on('end', () => klaar({ status: res.statusCode!, headers: res.headers, body: Buffer.concat(delen) }))
    })
    req.on('error', fout)
    req.end(body)
  })
