// The keyboard in the editors. CodeMirror takes the tab key; after Escape it lets go of it until the field is left, so
// that nobody is caught. Answers are read only, so there tab always moves on.
import { useEditorContext } from '@graphiql/react'
import { useEffect } from 'react'

/** `false` = CodeMirror leaves the key to the browser. */
const LOS = { Tab: false, 'Shift-Tab': false } as unknown as Record<string, string>
/** Going to a line asks in English, with styles that the content security policy refuses. */
const ZONDER_SPRONG = { 'Alt-G': false } as unknown as Record<string, string>
type Veld = NonNullable<ReturnType<typeof useEditorContext>>['responseEditor']

/** Escape closes a list of suggestions or a search box first. */
const isBezet = (): boolean => document.querySelector('.CodeMirror-hints, .CodeMirror-dialog') !== null

const laatLos = (veld: Veld): (() => void) | undefined => {
  if (!veld) return undefined
  const bijToets = (_veld: unknown, toets: KeyboardEvent): void => {
    if (toets.key === 'Escape' && !isBezet()) veld.addKeyMap(LOS)
  }
  const bijWeg = (): void => veld.removeKeyMap(LOS)
  veld.on('keydown', bijToets)
  veld.on('blur', bijWeg)
  return () => {
    veld.off('keydown', bijToets)
    veld.off('blur', bijWeg)
  }
}

/** Gives the tab key back. */
export const useToetsen = (): void => {
  const { queryEditor, variableEditor, responseEditor } = useEditorContext({ nonNull: true })
  useEffect(() => {
    for (const veld of [queryEditor, variableEditor, responseEditor]) veld?.addKeyMap(ZONDER_SPRONG)
  }, [queryEditor, variableEditor, responseEditor])
  useEffect(() => laatLos(queryEditor), [queryEditor])
  useEffect(() => laatLos(variableEditor), [variableEditor])
  useEffect(() => responseEditor?.addKeyMap(LOS), [responseEditor])
}
