// Cache of answers. Every key carries the user, so that nothing of one user can be shown to the next.
import { QueryClient, hashKey } from '@tanstack/react-query'
import { HttpError } from 'ra-core'
import { huidigeSessie } from './session.js'

const POGINGEN = 2

export const maakQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        queryKeyHashFn: (sleutel) => hashKey([huidigeSessie()?.mij.gebruiker.id ?? '', ...sleutel]),
        // A refusal stays a refusal; only a lost connection is worth another try.
        retry: (keer, fout) =>
          keer < POGINGEN && (!(fout instanceof HttpError) || fout.status === 502 || fout.status === 503),
      },
    },
  })
