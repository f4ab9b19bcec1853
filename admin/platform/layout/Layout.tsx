// The frame: skip link, bar, menu, content. On a phone the menu is a drawer.
import Drawer from '@mui/material/Drawer'
import useMediaQuery from '@mui/material/useMediaQuery'
import { Suspense, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { Vertrekwacht } from '../form/LeaveGuard.js'
import { Laden } from '../Notice.js'
import { Sessiebewaking } from '../signin/Guard.js'
import { ErrorBoundary } from './ErrorBoundary.js'
import type { Menugroep } from './Navigation.js'
import { Navigatie } from './Navigation.js'
import { RouteAnnouncer } from './RouteAnnouncer.js'
import { Balk } from './TopBar.js'

const Lade = ({ open, sluit, groepen }: { open: boolean; sluit: () => void; groepen: readonly Menugroep[] }) => (
  <Drawer open={open} onClose={sluit} slotProps={{ paper: { sx: { width: 280, p: 2 }, 'aria-label': 'Menu' } }}>
    <Navigatie groepen={groepen} />
  </Drawer>
)

export const Raamwerk = ({ groepen, children }: { groepen: readonly Menugroep[]; children: ReactNode }) => {
  const { pathname } = useLocation()
  const smal = useMediaQuery('(max-width:899.95px)')
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(false), [pathname])
  return (
    <Sessiebewaking>
      <a className="rt-skip" href="#inhoud">
        Naar de inhoud
      </a>
      <Vertrekwacht />
      <RouteAnnouncer />
      <Balk opMenu={smal ? () => setOpen(true) : undefined} />
      <div className="rt-frame">
        {smal ? (
          <Lade open={open} sluit={() => setOpen(false)} groepen={groepen} />
        ) : (
          <div className="rt-zijkant">
            <Navigatie groepen={groepen} />
          </div>
        )}
        <main id="inhoud" className="rt-inhoud" tabIndex={-1}>
          <div className="rt-inhoud__binnen">
            <ErrorBoundary plek={pathname}>
              <Suspense fallback={<Laden />}>{children}</Suspense>
            </ErrorBoundary>
          </div>
        </main>
      </div>
    </Sessiebewaking>
  )
}
