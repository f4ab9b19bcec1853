// Running the query where the cursor is, and opening a query in a new tab.
import { useEditorContext, useExecutionContext } from '@graphiql/react'
import { Kind, parse } from 'graphql'
import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { leesVariabelen } from './curl.js'

const GEEN_JSON = 'De variabelen kloppen niet. Schrijf ze als JSON, bijvoorbeeld {"jaren": [2022]}.'

/** Of several queries in one text, the name of the one at this place. */
export const naamBij = (tekst: string, plek: number): string | null => {
  try {
    const vragen = parse(tekst).definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)
    const vraag = vragen.find(({ loc }) => loc && loc.start <= plek && loc.end >= plek) ?? vragen[0]
    return vraag?.name?.value ?? null
  } catch {
    return null
  }
}

export interface Openen {
  query: string
  variabelen?: Record<string, unknown> | undefined
}

export const useOpenen = (): ((vraag: Openen) => void) => {
  const { addTab, queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true })
  return ({ query, variabelen }) => {
    // The new tab must be there before its fields are filled: GraphiQL empties them when it changes tab.
    flushSync(addTab)
    queryEditor?.setValue(query)
    variableEditor?.setValue(variabelen ? JSON.stringify(variabelen) : '')
    responseEditor?.setValue('')
    queryEditor?.focus()
  }
}

export const useUitvoeren = (): { isBezig: boolean; uitvoeren: () => void; bijToets: (e: KeyboardEvent) => void } => {
  const { queryEditor, variableEditor, responseEditor, updateActiveTabValues } = useEditorContext({
    nonNull: true,
  })
  const { run, isFetching } = useExecutionContext({ nonNull: true })

  const kiesBijCursor = (): void => {
    if (!queryEditor) return
    const plek = queryEditor.indexFromPos(queryEditor.getCursor())
    // GraphiQL looks at the text a moment after it changed; whoever is faster would ask by the former name.
    queryEditor.operationName = naamBij(queryEditor.getValue(), plek)
  }
  const uitvoeren = (): void => {
    if (leesVariabelen(variableEditor?.getValue() ?? '') === null) {
      responseEditor?.setValue(GEEN_JSON)
      updateActiveTabValues({ response: GEEN_JSON })
      return
    }
    kiesBijCursor()
    run()
  }
  const bijToets = (e: KeyboardEvent): void => {
    if (e.key !== 'Enter' || !(e.ctrlKey || e.metaKey)) return
    e.preventDefault()
    e.stopPropagation()
    uitvoeren()
  }
  return { isBezig: isFetching, uitvoeren, bijToets }
}
