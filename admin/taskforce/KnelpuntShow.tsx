// A knelpunt with the acties that should solve it.
import Nieuw from '@mui/icons-material/AddOutlined'
import Button from '@mui/material/Button'
import { Link } from 'react-router'
import type { RowOf } from '../platform/api.js'
import { mag, object, tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import { Toonpagina } from '../platform/show/NounShow.js'
import { actie } from './actie.js'
import { ActiesVanKnelpunt } from './ActionList.js'
import { knelpunt } from './knelpunt.js'

/** The new actie starts with what it shares with its knelpunt. */
const nieuweActie = (rij: RowOf<'Knelpunt'>): string => {
  const gemeente = tekst(object(rij.gemeente)?.code)
  const adres = new URLSearchParams({ knelpunten: rij.id, zichtbaarheid: tekst(rij.zichtbaarheid), gemeente })
  return `/acties/create?${adres.toString()}`
}

const Acties = ({ rij }: { rij: RowOf<'Knelpunt'> }) => {
  const rechten = huidigeSessie()?.rechten
  if (!rechten?.magVragen('acties')) return null
  return (
    <section className="rt-kaart" aria-labelledby="acties">
      <div className="rt-kaart__kop">
        <h2 id="acties">Acties</h2>
        {rechten.magVragen(actie.toevoegen.naam) ? (
          <Button component={Link} to={nieuweActie(rij)} startIcon={<Nieuw />} variant="outlined">
            Actie toevoegen
          </Button>
        ) : null}
      </div>
      <ActiesVanKnelpunt
        id={rij.id}
        beheert={mag(rij).includes('knelpuntWijzigen')}
        leeg="Er zijn nog geen acties bij dit knelpunt. Voeg een actie toe om het op te lossen."
      />
    </section>
  )
}

export const KnelpuntToon = () => <Toonpagina noun={knelpunt} onder={(rij) => <Acties rij={rij} />} />
