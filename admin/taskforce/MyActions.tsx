// Mijn acties, made for a phone: grouped by date, big buttons, one tap and a short dialog to finish or postpone.
import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { useHandelen } from '../platform/acts/useAct.js'
import { mogelijk } from '../platform/acts/ActButtons.js'
import { Keuzemerk } from '../platform/Chip.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { groep, plusDagen, type Groep } from '../platform/dates.js'
import { Foutmelding, Foutzin, GeenToegang, Laden } from '../platform/Notice.js'
import type { Veld } from '../platform/noun.js'
import { tekst } from '../platform/noun.js'
import { Pagina } from '../platform/Page.js'
import { alleBladen, type Blad } from '../platform/pages.js'
import { nounTabel } from '../platform/print/ListPrint.js'
import { Afdrukknop } from '../platform/print/PrintButton.js'
import type { Afdruk } from '../platform/print/PrintedList.js'
import { aantalVan, slotregel } from '../platform/print/usePrint.js'
import { zichtbareVelden } from '../platform/data/selection.js'
import { huidigeSessie } from '../platform/session.js'
import { actie } from './actie.js'
import { Streefdatum } from './ActionList.js'
import { mijnActiesDocument } from './mijnActies.query.js'

const GROEPEN: readonly [Groep, string][] = [
  ['te-laat', 'Te laat'],
  ['deze-week', 'Deze week'],
  ['later', 'Later'],
  ['zonder-datum', 'Zonder datum'],
]
/** What one does on the way; the rest is on the page of the actie. */
const SNEL: readonly string[] = [
  'actieGereedmelden',
  'actieStarten',
  'actieDeblokkeren',
  'actieUitstellen',
  'actieBlokkeren',
]
const WEEK = 7

const useMijnActies = () => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: ['acties', 'mijn'],
    queryFn: async ({ signal }) => {
      const document = mijnActiesDocument(await dataProvider.rechten())
      return alleBladen(async (vanaf) => {
        const { mijnActies } = await dataProvider.vraag<{ mijnActies: Blad<RowOf<'Actie'>> }>(
          document,
          { ...vanaf },
          signal,
        )
        return mijnActies
      })
    },
  })
}

/** Postponing starts at a week later: later than the date it has, or than today when that has passed. */
const begin = (rij: RowOf<'Actie'>, vandaag: string): Record<string, unknown> => {
  const dag = tekst(rij.streefdatum)
  return { streefdatum: plusDagen(dag > vandaag ? dag : vandaag, WEEK), resultaat: null, reden: null }
}

const Kaart = ({ rij, vandaag }: { rij: RowOf<'Actie'>; vandaag: string }) => {
  const { handel, venster, melding } = useHandelen()
  const knoppen = mogelijk(actie, rij).filter(([naam]) => SNEL.includes(naam))
  const { blokkade } = rij
  return (
    <li>
      <Link className="rt-link rt-link--kop rt-mijn__titel" to={`/acties/${rij.id}/show`}>
        {tekst(rij.titel)}
      </Link>
      <div className="rt-regel">
        <Keuzemerk naam="ActieStatus" waarde={tekst(rij.status)} />
        <Streefdatum rij={rij} />
        <span>{tekst(rij.code)}</span>
        {blokkade ? <span>Wacht op: {tekst(blokkade.wachtenOp)}</span> : null}
      </div>
      {melding ? <Foutzin>{melding}</Foutzin> : null}
      <div className="rt-mijn__knoppen">
        {knoppen.map(([naam, handeling], i) => {
          const Icoon = handeling.icoon
          return (
            <Button
              key={naam}
              variant={i === 0 ? 'contained' : 'outlined'}
              startIcon={<Icoon />}
              aria-label={`${handeling.label}: ${tekst(rij.titel)}`}
              onClick={() =>
                handel({
                  noun: actie,
                  rij,
                  naam,
                  handeling,
                  ...(naam === 'actieUitstellen' ? { begin: begin(rij, vandaag) } : {}),
                })
              }
            >
              {handeling.label}
            </Button>
          )
        })}
      </div>
      {venster}
    </li>
  )
}

const Groepen = ({ rijen, vandaag }: { rijen: readonly RowOf<'Actie'>[]; vandaag: string }) =>
  GROEPEN.map(([naam, kop]) => {
    const deel = rijen.filter((rij) => groep(tekst(rij.streefdatum) || null, vandaag) === naam)
    if (deel.length === 0) return null
    return (
      <section key={naam} className="rt-mijn" aria-labelledby={`groep-${naam}`}>
        <h2 className="rt-tussenkop" id={`groep-${naam}`}>
          {kop} <span className="rt-zacht">({deel.length})</span>
        </h2>
        <ul className="rt-kaart rt-kaart--plat rt-kaarten">
          {deel.map((rij) => (
            <Kaart key={rij.id} rij={rij} vandaag={vandaag} />
          ))}
        </ul>
      </section>
    )
  })

/** What the list of acties always shows; which of them the user may see, the list of fields knows. */
const afdruk = (rijen: readonly RowOf<'Actie'>[]): Afdruk => {
  const rechten = huidigeSessie()?.rechten
  const velden: readonly Veld[] = rechten ? zichtbareVelden(actie, rechten) : []
  return {
    ...nounTabel(
      actie,
      velden.filter(({ lijst }) => lijst === 'kop' || lijst === 'vast'),
      rijen,
    ),
    titel: 'Mijn acties',
    regels: [
      'Alleen wat nog niet klaar is',
      slotregel(aantalVan(rijen.length, actie.label), 'Op volgorde van streefdatum'),
    ],
  }
}

export const MijnActies = () => {
  const { data, error } = useMijnActies()
  const sessie = huidigeSessie()
  if (!sessie?.rechten.magVragen('mijnActies')) return <GeenToegang />
  return (
    <Pagina titel="Mijn acties" acties={data?.length ? <Afdrukknop maak={() => afdruk(data)} /> : null}>
      {error ? <Foutmelding fout={error} /> : null}
      {!data && !error ? <Laden /> : null}
      {data?.length === 0 ? (
        <p className="rt-kaart rt-leeg">Er zijn nu geen acties voor u. Nieuwe acties ziet u hier.</p>
      ) : null}
      {data ? <Groepen rijen={data} vandaag={sessie.mij.vandaag} /> : null}
    </Pagina>
  )
}
