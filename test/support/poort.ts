import { createServer, type AddressInfo } from 'node:net'

/** A port that is free now, for who must know its address before it listens. */
export const vrijePoort = (): Promise<number> =>
  new Promise((klaar) => {
    const s = createServer().listen(0, '127.0.0.1', () => {
      const { port } = s.address() as AddressInfo
      s.close(() => klaar(port))
    })
  })
