// Tells screen readers that another page is shown, and puts the keyboard at its start. The browser does neither when
// the address changes without loading a page.
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'

export const RouteAnnouncer = () => {
  const { pathname } = useLocation()
  const [titel, setTitel] = useState('')
  const eerste = useRef(true)
  useEffect(() => {
    if (eerste.current) {
      eerste.current = false
      return
    }
    // The new page sets its title after its code has loaded.
    const wacht = setTimeout(() => setTitel(document.title), 400)
    document.getElementById('inhoud')?.focus({ preventScroll: true })
    return () => clearTimeout(wacht)
  }, [pathname])
  return (
    <div className="rt-onzichtbaar" role="status">
      {titel}
    </div>
  )
}
