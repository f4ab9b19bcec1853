// Dutch names for what CodeMirror and GraphiQL draw, and a keyboard stop for what scrolls. They offer no props for it.
import { useEditorContext } from '@graphiql/react'
import { useEffect } from 'react'

type Veld = NonNullable<ReturnType<typeof useEditorContext>>['responseEditor']

/** The words of CodeMirror's search box. */
const WOORDEN = {
  'Search:': 'Zoeken:',
  '(Use /re/ syntax for regexp search)': '',
  'With:': 'Door:',
  'Replace:': 'Vervangen:',
  'Replace all:': 'Alles vervangen:',
  'Replace with:': 'Vervangen door:',
  'Replace?': 'Vervangen?',
  Yes: 'Ja',
  No: 'Nee',
  All: 'Alles',
  Stop: 'Stoppen',
}

const noem = (veld: Veld, naam: string): void => {
  if (!veld) return
  veld.setOption('screenReaderLabel', naam)
  veld.setOption('phrases', WOORDEN)
  // The part that scrolls is not the part that takes the keys; without a stop of its own nobody could scroll it.
  const vak = veld.getScrollerElement()
  vak.tabIndex = 0
  vak.setAttribute('role', 'group')
  vak.setAttribute('aria-label', `${naam}, bladeren`)
}

/** Names every list of suggestions and every search box when it appears. */
const noemNieuw = (veld: Veld): (() => void) | undefined => {
  const kader = veld?.getWrapperElement()
  const plek = kader?.parentElement
  if (!kader || !plek) return undefined
  const wacht = new MutationObserver(() => {
    plek.querySelector('.CodeMirror-hints')?.setAttribute('aria-label', 'Voorgestelde namen')
    plek.querySelector('.CodeMirror-dialog input')?.setAttribute('aria-label', 'Zoeken in dit veld')
  })
  for (const deel of [plek, kader]) wacht.observe(deel, { childList: true })
  return () => wacht.disconnect()
}

export const useNamen = (): void => {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true })
  useEffect(() => {
    noem(queryEditor, 'Uw vraag in GraphQL')
    return noemNieuw(queryEditor)
  }, [queryEditor])
  useEffect(() => {
    noem(variableEditor, 'Variabelen in JSON')
    return noemNieuw(variableEditor)
  }, [variableEditor])
  useEffect(() => {
    noem(responseEditor, 'Antwoord in JSON')
    // GraphiQL would have the whole answer read aloud, under an English name; the line above it says how it went.
    const venster = responseEditor?.getWrapperElement().parentElement
    venster?.removeAttribute('aria-live')
    venster?.setAttribute('aria-label', 'Antwoord')
    return noemNieuw(responseEditor)
  }, [responseEditor])
}
