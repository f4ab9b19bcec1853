// The schema of the server for the editor and the reference. Asked here and not by GraphiQL, which would print a
// refusal as if it were the answer to a query. Without a schema the editor works on, only without help.
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql'
import { useCallback, useEffect, useState } from 'react'
import type { Vraagsteller } from './request.js'

export type Schemastand =
  | { soort: 'laden' }
  | { soort: 'klaar'; schema: GraphQLSchema }
  | { soort: 'geweigerd' }
  | { soort: 'mislukt'; reden: string }

const VRAAG = { query: getIntrospectionQuery(), operationName: 'IntrospectionQuery' }

const haalSchema = async (vraag: Vraagsteller, signal: AbortSignal): Promise<Schemastand> => {
  const { data, errors } = await vraag<IntrospectionQuery>(VRAAG, signal)
  const [fout] = errors ?? []
  if (fout?.extensions?.code === 'GEEN_TOEGANG') return { soort: 'geweigerd' }
  if (fout || !data) return { soort: 'mislukt', reden: fout?.message ?? 'De server gaf geen schema.' }
  return { soort: 'klaar', schema: buildClientSchema(data) }
}

export const useSchema = (vraag: Vraagsteller): [Schemastand, () => void] => {
  const [stand, zetStand] = useState<Schemastand>({ soort: 'laden' })
  const [keer, zetKeer] = useState(0)
  useEffect(() => {
    const afbreken = new AbortController()
    zetStand({ soort: 'laden' })
    void haalSchema(vraag, afbreken.signal).then((nieuw) => {
      if (!afbreken.signal.aborted) zetStand(nieuw)
    })
    return () => afbreken.abort()
  }, [vraag, keer])
  return [stand, useCallback(() => zetKeer((n) => n + 1), [])]
}
