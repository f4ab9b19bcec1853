// The dossiers that a sentence of the server names, as the way to them. A sentence has codes and no ids, so which dossier it is
// gets asked when somebody goes there, and not before: asking is looking, and that is logged.
import Button from '@mui/material/Button'
import { useState } from 'react'
import { useDataProvider } from 'react-admin'
import { useNavigate } from 'react-router'
import type { RegiotafelDataProvider } from './data/dataProvider.js'
import { verwijzing } from './references.js'

const CODE = /\bP-[0-9A-HJKMNP-TV-Z]{4,8}\b/g
/** The codes of dossiers in a text, each once. */
export const codesIn = (tekst: string): string[] => [...new Set(tekst.match(CODE))]

const Codelink = ({ code }: { code: string }) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const ga = useNavigate()
  const [weg, setWeg] = useState(false)
  const { pad = '', sorteer } = verwijzing('inburgeraars')
  const open = async (): Promise<void> => {
    const gevonden = await dataProvider
      .getList(pad, {
        pagination: { page: 1, perPage: 1 },
        sort: { field: sorteer, order: 'ASC' },
        filter: { q: code },
      })
      .catch(() => undefined)
    const rijen: readonly { id: unknown; dossiercode?: unknown }[] = gevonden?.data ?? []
    const rij = rijen.find(({ dossiercode }) => dossiercode === code)
    if (rij) void ga(`/${pad}/${String(rij.id)}/show`)
    else setWeg(true)
  }
  return weg ? (
    <span>{`U kunt ${code} niet openen. `}</span>
  ) : (
    <Button size="small" variant="text" onClick={() => void open()}>{`Open ${code}`}</Button>
  )
}
/** Nothing where the sentence names no dossier. */
export const Codelinks = ({ tekst }: { tekst: string }) => {
  const codes = codesIn(tekst)
  return codes.length ? (
    <span>
      {codes.map((code) => (
        <Codelink key={code} code={code} />
      ))}
    </span>
  ) : null
}
