// How the history of a noun is read. A line about a field has the rights of that field: who may not read the field, or the
// row it refers to, does not learn it from history.
import type { One, Relations } from 'drizzle-orm'
import { nouns, type Noun as BeleidNoun } from '../../beleid.js'
import { mayRead } from '../rights/actor.js'
import type { FieldChange, historyTable } from './history.table.js'
import { fieldsOf } from './history.classes.js'
import { inWords, requireWords } from './history.words.js'
import { referencesTold, showChanges } from './history.references.js'
import { tsField } from '../read/declare/field.js'
import { noun, type Noun } from '../read/declare/noun.js'

/**
 * Names in history that are not the name of the field they are about → that field; null = never shown. A name that is
 * neither a column of the row nor in this list is not shown to anyone.
 */
export type BelongsTo = Record<string, string | null>
type Tabel = ReturnType<typeof historyTable>
/** A line as the API shows it. */
export interface HistoryLine {
  id: string
  op: string
  door: object | null
  handeling: string
  tekst: string
  wijzigingen: FieldChange[]
}

/** The field that a line of history is about; undefined = not shown. `meting 2020` is one of many of the kind `meting`. */
function veldVan(tabel: Tabel, hoortBij: BelongsTo): (veld: string) => string | undefined {
  // Fields of rows that hang on this one are those of `hoortBij`, or of nobody.
  const kolommen = new Set(fieldsOf(tabel, 'gewoon', 'gevoelig', 'geheim').filter((naam) => !naam.includes(' ')))
  return (veld) => {
    const soort = veld.split(' ')[0] as string
    if (soort in hoortBij) return hoortBij[soort] ?? undefined
    return kolommen.has(veld) ? veld : undefined
  }
}

/** The history of a noun: newest first. @param type the GraphQL class of a line */
export function historyRead(
  type: new () => HistoryLine,
  beleid: BeleidNoun,
  tabel: Tabel,
  relations: Relations<string, { door: One }>,
  hoortBij: BelongsTo = {},
): Noun {
  requireWords(tabel)
  const verwijzingen = referencesTold(tabel)
  const over = veldVan(tabel, hoortBij)
  return noun(
    type,
    tabel,
    {
      beleid,
      // Whoever reads what happened to a person is shown that person.
      ...(nouns[beleid].personen ? { person: 'ouderId', gemeente: 'leesgroep' } : {}),
      fields: {
        wijzigingen: tsField(
          { wijzigingen: (g) => showChanges(g, verwijzingen, fieldsOf(tabel, 'gevoelig', 'geheim')) },
          (g, { actor }) =>
            g.wijzigingen
              .filter(({ veld, oud, nieuw }) => {
                const naam = over(veld)
                // Nothing on either side: links to rows that this reader does not see.
                return naam !== undefined && mayRead(actor, beleid, naam) && (oud ?? nieuw) !== null
              })
              .map((change) => inWords(tabel, change)),
        ),
      },
      // What kind of news: by the name of the act.
      filter: { handeling: String },
      sort: { op: 'op' },
      standaard: ['op', 'AFLOPEND'],
    },
    relations,
  )
}
