// The whole portal on one page: providers, menu, and every page that the registry names.
import type { ReactNode } from 'react'
import { Admin, CustomRoutes, Resource } from 'react-admin'
import { Route } from 'react-router'
import { menu, nouns, paginas, zoekNoun } from './nouns.js'
import { maakAuthProvider } from './platform/authProvider.js'
import { maakDataProvider } from './platform/data/dataProvider.js'
import { maakI18nProvider } from './platform/i18nProvider.js'
import { Raamwerk } from './platform/layout/Layout.js'
import { Loginpagina } from './platform/signin/LoginPage.js'
import { NietGevonden } from './platform/Notice.js'
import { voorkeurenStore } from './platform/preferences.js'
import { maakQueryClient } from './platform/queryClient.js'
import { schermen } from './platform/screens.js'
import { sessie } from './platform/session.js'
import { donkerThema, lichtThema } from './platform/theme.js'

const dataProvider = maakDataProvider({ noun: zoekNoun, rechten: async () => (await sessie()).rechten })
const authProvider = maakAuthProvider(nouns)
const i18nProvider = maakI18nProvider(nouns)
const store = voorkeurenStore()
const queryClient = maakQueryClient()
const MetMenu = ({ children }: { children: ReactNode }) => <Raamwerk groepen={menu}>{children}</Raamwerk>

const BEGIN = '/'
const eigen = paginas.flatMap(({ scherm }) => scherm ?? [])
const Start = eigen.find(({ pad }) => pad === BEGIN)?.toon

export const App = () => (
  <Admin
    title="Regiotafel"
    dataProvider={dataProvider}
    authProvider={authProvider}
    i18nProvider={i18nProvider}
    store={store}
    queryClient={queryClient}
    layout={MetMenu}
    loginPage={Loginpagina}
    catchAll={NietGevonden}
    theme={lichtThema}
    darkTheme={donkerThema}
    requireAuth
    disableTelemetry
    {...(Start ? { dashboard: Start } : {})}
  >
    {paginas.flatMap(({ noun, scherm, ...rest }) =>
      noun && !scherm ? [<Resource key={noun.naam} {...schermen(noun, rest)} />] : [],
    )}
    <CustomRoutes>
      {eigen
        .filter(({ pad }) => pad !== BEGIN)
        .map(({ pad, toon: Scherm }) => (
          <Route key={pad} path={pad} element={<Scherm />} />
        ))}
    </CustomRoutes>
  </Admin>
)
