// What a list shows when it has no rows to show, and what it says about the address it was opened with.
import Button from '@mui/material/Button'
import { useEffect, useRef } from 'react'
import { useGetMany, useListContext } from 'react-admin'
import { Foutmelding, Laden, Leeg } from '../Notice.js'
import type { Noun, Rij } from '../noun.js'
import { huidigeSessie } from '../session.js'
import { kleineLetter } from '../words.js'
import { verwijzingenIn, type Filters, type Verwijsfilter } from '../print/description.js'

/** A filter on a row that is not there, or not for this user, finds nothing: that is told apart from "there are none". */
const Onbekend = ({ naar, ids, label }: Verwijsfilter) => {
  const { data } = useGetMany<Rij>(naar, { ids })
  return data && data.filter(Boolean).length < ids.length ? (
    <p>De keuze bij “{label}” bestaat niet, of u kunt er niet bij.</p>
  ) : null
}

/** What can help: another word where one was searched for, fewer filters where there are. */
export const nietsGevonden = ({ label, zoektOp }: Noun, { q, ...rest }: Filters): string => {
  const gefilterd = Object.keys(rest).length > 0
  const zoek = zoektOp ? `Zoek op: ${kleineLetter(zoektOp)}. Een deel is genoeg.` : 'Zoek op een deel van een woord.'
  return [`Geen ${label.meer} gevonden.`, ...(q ? [zoek] : []), ...(gefilterd ? ['Wis de filters.'] : [])].join(' ')
}

export const NietsTeZien = ({ noun }: { noun: Noun }) => {
  const { setFilters, ...list } = useListContext()
  const filterValues = list.filterValues as Filters
  if (Object.keys(filterValues).length === 0) {
    const rechten = huidigeSessie()?.rechten
    return <Leeg>{typeof noun.leeg === 'string' ? noun.leeg : rechten && noun.leeg(rechten)}</Leeg>
  }
  return (
    <Leeg>
      <p>{nietsGevonden(noun, filterValues)}</p>
      {verwijzingenIn(noun, filterValues).map((wat) => (
        <Onbekend key={wat.label} {...wat} />
      ))}
      <Button variant="outlined" onClick={() => setFilters({}, {})}>
        Filters wissen
      </Button>
    </Leeg>
  )
}

/** A filter that the server refuses must not lock the list: there is a way out. */
export const Mislukt = ({ fout }: { fout: unknown }) => {
  const { setFilters, ...list } = useListContext()
  const filterValues = list.filterValues as Filters
  return (
    <>
      <Foutmelding fout={fout} />
      {Object.keys(filterValues).length > 0 ? (
        <Leeg>
          <Button variant="outlined" onClick={() => setFilters({}, {})}>
            Filters wissen
          </Button>
        </Leeg>
      ) : null}
    </>
  )
}

/** Says that there is no such page; react-admin itself goes to the first one when a page comes back empty. */
export const VoorbijHetEinde = ({ meld }: { meld(zin: string): void }) => {
  const { page } = useListContext()
  const gemeld = useRef(false)
  useEffect(() => {
    // Once per time it is shown: the page that is gone, not the one that is shown instead.
    if (gemeld.current) return
    gemeld.current = true
    meld(`Pagina ${page} bestaat niet: zo lang is de lijst niet. U ziet de eerste.`)
  }, [meld, page])
  return <Laden />
}

/** What was left out of the address, until the user goes on with the list. */
export const Weggelaten = ({ zinnen }: { zinnen: readonly string[] }) =>
  zinnen.length > 0 ? (
    <div role="status" className="rt-melding rt-melding--let-op">
      {zinnen.map((zin) => (
        <p key={zin} style={{ margin: 0 }}>
          {zin}
        </p>
      ))}
    </div>
  ) : null
