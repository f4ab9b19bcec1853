// How this server lets people in, on screen: the same on the sign-in page and on top of a page whose session is over.
import type { ReactElement } from 'react'
import { Laden } from '../Notice.js'
import { Onbereikbaar } from './Accounts.js'
import { useManier, type Demoaccount } from './manner.js'

interface Props {
  demo(accounts: readonly Demoaccount[]): ReactElement
  /** to the identity provider of the organisation */
  werkaccount: ReactElement
}

export const Inlogmanier = ({ demo, werkaccount }: Props) => {
  const manier = useManier()
  switch (manier.soort) {
    case 'laden':
      return <Laden />
    case 'mislukt':
      return <Onbereikbaar opnieuw={manier.opnieuw} />
    case 'demo':
      return demo(manier.accounts)
    case 'oidc':
      return werkaccount
  }
}
