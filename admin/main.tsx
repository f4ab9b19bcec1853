// Entry of the portal.
import '@fontsource-variable/source-sans-3/wght.css'
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { createRoot } from 'react-dom/client'
import { RouterProvider, createBrowserRouter } from 'react-router'
import { App } from './App.js'
import './platform/base.css'
import './platform/content.css'
import './platform/screens.css'
import { bewaakSessie } from './platform/signin/clock.js'

// The server puts a fresh nonce in the page; without it the content security policy refuses every style of MUI.
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
const stijlen = createCache({ key: 'rt', ...(nonce ? { nonce } : {}) })
const router = createBrowserRouter([{ path: '*', element: <App /> }])

bewaakSessie()
const wortel = document.getElementById('root')
if (wortel) {
  createRoot(wortel).render(
    <CacheProvider value={stijlen}>
      <RouterProvider router={router} />
    </CacheProvider>,
  )
}
