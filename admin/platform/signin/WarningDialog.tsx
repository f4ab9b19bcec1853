// Two minutes before the end of the session. Asking to stay is one press; an end that cannot be put off says so.
import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { verleng, werkDoor } from './clock.js'
import { SESSIEVENSTER } from './focus.js'
import { zetStand } from './state.js'

const klok = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' })

const Keuzes = ({ verlengbaar }: { verlengbaar: boolean }) =>
  verlengbaar ? (
    <Button variant="contained" autoFocus onClick={() => void verleng()}>
      Ingelogd blijven
    </Button>
  ) : (
    <>
      <Button onClick={() => zetStand({ soort: 'voorbij' })}>Nu opnieuw inloggen</Button>
      <Button variant="contained" autoFocus onClick={werkDoor}>
        Eerst verder werken
      </Button>
    </>
  )

export const Waarschuwing = ({ om, verlengbaar }: { om: number; verlengbaar: boolean }) => (
  <Dialog
    open
    className={SESSIEVENSTER}
    sx={{ zIndex: 1450 }}
    maxWidth="xs"
    fullWidth
    role="alertdialog"
    disableRestoreFocus
    onClose={() => (verlengbaar ? void verleng() : werkDoor())}
    aria-labelledby="sessie-titel"
    aria-describedby="sessie-uitleg"
  >
    <DialogTitle id="sessie-titel">U bent over 2 minuten uitgelogd</DialogTitle>
    <DialogContent id="sessie-uitleg">
      {verlengbaar
        ? `U deed een tijd niets. Om ${klok.format(om)} uur eindigt uw sessie. Wat u hebt ingevuld, blijft staan.`
        : `U bent bijna 12 uur ingelogd. Om ${klok.format(om)} uur eindigt uw sessie; dat kan niet later. Sla op wat u hebt ingevuld, of log nu opnieuw in. Wat u hebt ingevuld, blijft staan.`}
    </DialogContent>
    <DialogActions sx={{ p: 2, flexWrap: 'wrap', gap: 1 }} disableSpacing>
      <Keuzes verlengbaar={verlengbaar} />
    </DialogActions>
  </Dialog>
)
