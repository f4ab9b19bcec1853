// "Gegevens ophalen": GraphiQL's editor inside the portal, with ready-made queries and what the schema says.
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useTheme } from '@mui/material/styles'
import type { Storage } from '@graphiql/toolkit'
import { GraphiQLProvider } from 'graphiql'
import '@graphiql/react/style.css'
import { StorageContextProvider } from '@graphiql/react'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { Laden } from '../platform/Notice.js'
import { Pagina } from '../platform/Page.js'
import { maakRechten } from '../platform/rights.js'
import { huidigeSessie } from '../platform/session.js'
import './explorer.css'
import { ZoHaaltUDitOp } from './Howto.js'
import { KlareVragen } from './ReadyMade.js'
import { Naslag } from './Reference.js'
import { alsFetcher, maakVraagsteller } from './request.js'
import { opslagVan } from './storage.js'
import { TOKENROL, WieVraagt, type Sleutel } from './Token.js'
import { useSchema, type Schemastand } from './useSchema.js'
import { Werkbank } from './Workbench.js'

const BEGIN = `# Schrijf hier uw vraag, of kies een kant-en-klare vraag.
query wieBenIk {
  mij {
    naam
    rollen { rol gemeente { naam } }
  }
}
`
const alsIngelogd = maakVraagsteller(null)
const GEEN_RECHTEN = maakRechten([])

/** GraphiQL's styles look at a class of the page; the portal's theme is the one to follow. */
const useThemaklasse = (): void => {
  const { mode } = useTheme().palette
  useEffect(() => {
    document.body.classList.add(`graphiql-${mode}`)
    return () => document.body.classList.remove(`graphiql-${mode}`)
  }, [mode])
}

/**
 * GraphiQL keeps one storage for the whole page and swaps it only after it has drawn. Drawing waits for that here,
 * because otherwise the next user would start with the tabs of the former one.
 */
const MetOpslag = ({ opslag, children }: { opslag: Storage; children: ReactNode }) => {
  const [staat, zetStaat] = useState(false)
  useEffect(() => zetStaat(true), [])
  return <StorageContextProvider storage={opslag}>{staat ? children : null}</StorageContextProvider>
}

interface Zijkant {
  stand: Schemastand
  opnieuw: () => void
  sleutel: Sleutel | null
}
const Zijkant = ({ stand, opnieuw, sleutel }: Zijkant) => {
  const [blad, zetBlad] = useState<'vragen' | 'naslag'>('vragen')
  const sessie = huidigeSessie()
  const rechten = sleutel?.rechten ?? sessie?.rechten ?? GEEN_RECHTEN
  const rollen = sleutel ? [TOKENROL] : (sessie?.mij.rollen.map(({ rol }) => rol) ?? [])
  return (
    <aside className="rt-kaart rt-verkenner__zijkant" aria-label="Hulp bij het vragen">
      <Tabs value={blad} onChange={(_e, nieuw: typeof blad) => zetBlad(nieuw)} aria-label="Soort hulp">
        <Tab value="vragen" id="hulp-vragen" aria-controls="hulp" label="Kant-en-klare vragen" />
        <Tab value="naslag" id="hulp-naslag" aria-controls="hulp" label="Naslag" />
      </Tabs>
      <div id="hulp" role="tabpanel" aria-labelledby={`hulp-${blad}`} className="rt-verkenner__hulp">
        {stand.soort === 'geweigerd' && blad === 'vragen' ? (
          <p className="rt-melding rt-melding--let-op">U mag het schema zelf niet opvragen. Uw vragen werken wel.</p>
        ) : null}
        {blad === 'vragen' ? (
          <KlareVragen rollen={rollen} rechten={rechten} />
        ) : (
          <Naslag stand={stand} opnieuw={opnieuw} rechten={rechten} />
        )}
      </div>
    </aside>
  )
}

export const Verkenner = () => {
  const sessie = huidigeSessie()
  const [sleutel, zetSleutel] = useState<Sleutel | null>(null)
  const vraag = sleutel?.vraag ?? alsIngelogd
  const fetcher = useMemo(() => alsFetcher(vraag), [vraag])
  const opslag = useMemo(() => opslagVan(sessie), [sessie])
  const [stand, opnieuw] = useSchema(vraag)
  const schema = stand.soort === 'klaar' ? stand.schema : null
  useThemaklasse()
  if (!sessie) return <Laden />
  return (
    <Pagina
      titel="Gegevens ophalen"
      onder="Stel een vraag in GraphQL en krijg het antwoord als JSON. U ziet alleen wat u mag zien."
    >
      <MetOpslag opslag={opslag}>
        <GraphiQLProvider
          fetcher={fetcher}
          schema={schema}
          storage={opslag}
          shouldPersistHeaders={false}
          defaultQuery={BEGIN}
        >
          <div className="rt-verkenner graphiql-container">
            <Zijkant stand={stand} opnieuw={opnieuw} sleutel={sleutel} />
            <div className="rt-verkenner__midden">
              <Werkbank />
              <ZoHaaltUDitOp schema={schema} rechten={sleutel?.rechten} />
              <WieVraagt naam={sessie.mij.gebruiker.naam} sleutel={sleutel} zet={zetSleutel} />
            </div>
          </div>
        </GraphiQLProvider>
      </MetOpslag>
    </Pagina>
  )
}
