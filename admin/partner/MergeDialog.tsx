// Two rows for one organisation become one: choose the double, see what moves, confirm.
import Button from '@mui/material/Button'
import DialogContent from '@mui/material/DialogContent'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useDataProvider, useInput } from 'react-admin'
import type { RowOf } from '../platform/api.js'
import type { RegiotafelDataProvider } from '../platform/data/dataProvider.js'
import { Vraagvenster } from '../platform/form/AskDialog.js'
import { Invoer } from '../platform/form/FieldInput.js'
import { Formulier } from '../platform/form/Form.js'
import { Formulierdelen } from '../platform/form/FormBody.js'
import { useVerzenden } from '../platform/form/useSubmit.js'
import type { Waarden } from '../platform/form/values.js'
import { Foutmelding, Laden } from '../platform/Notice.js'
import { mag, tekst } from '../platform/noun.js'
import type { Dubbele } from './merge.query.js'
import { dubbeleDocument, watVerhuist } from './merge.query.js'
import { partner } from './partner.js'

const handeling = partner.handelingen.partnerSamenvoegen
const woorden = new Intl.ListFormat('nl-NL')

const sleutel = (id: string) => [partner.naam, 'dubbele', id]
const useDubbele = (id: string) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  return useQuery({
    queryKey: sleutel(id),
    enabled: id !== '',
    queryFn: async ({ signal }) =>
      dataProvider.vraag<Dubbele>(dubbeleDocument(await dataProvider.rechten()), { id }, signal),
  })
}

const Verhuizing = ({ data, blijft }: { data: Dubbele; blijft: string }) => {
  const delen = watVerhuist(data)
  const namen = [data.partner.naam, ...data.partner.aliassen]
  return (
    <div className="rt-melding rt-melding--let-op" role="status" style={{ margin: 0 }}>
      <p style={{ margin: '0 0 4px' }}>
        <strong>{data.partner.naam}</strong> verdwijnt uit de lijst. <strong>{blijft}</strong> blijft.
      </p>
      <ul className="rt-opsomming" style={{ margin: 0 }}>
        <li>
          {delen.length > 0
            ? `Naar ${blijft} gaan: ${woorden.format(delen)}.`
            : `Bij ${data.partner.naam} hoort niets dat moet verhuizen.`}
        </li>
        <li>
          Mensen die voor {data.partner.naam} inloggen, werken daarna voor {blijft}.
        </li>
        <li>
          {blijft} is daarna ook te vinden als {woorden.format(namen)}.
        </li>
        <li>U kunt dit niet ongedaan maken.</li>
      </ul>
    </div>
  )
}

/** Shows what moves as soon as a double is chosen. */
const Gevolgen = ({ rij }: { rij: RowOf<'Partner'> }) => {
  const { field } = useInput<string | null>({ source: 'partner' })
  const id = tekst(field.value)
  const { data, error } = useDubbele(id)
  if (id === '') return null
  if (id === rij.id) return <p className="rt-melding rt-melding--fout">Kies een andere partner dan deze zelf.</p>
  if (error) return <Foutmelding fout={error} />
  return data ? <Verhuizing data={data} blijft={tekst(rij.naam)} /> : <Laden />
}

const useSamenvoegen = (rij: RowOf<'Partner'>, sluit: () => void) => {
  const dataProvider = useDataProvider<RegiotafelDataProvider>()
  const queryClient = useQueryClient()
  const { verzend, conflict, ...stand } = useVerzenden()
  const doe = (waarden: Waarden) =>
    verzend(
      {
        gelukt: handeling.gelukt,
        velden: ['partner'],
        klaar: sluit,
        doe: ({ partner: dubbele }) => {
          const id = tekst(dubbele)
          // The double as the user saw it above: if it changed since, the server refuses.
          const gezien = queryClient.getQueryData<Dubbele>(sleutel(id))
          return dataProvider.handel(partner.naam, {
            naam: 'partnerSamenvoegen',
            id: rij.id,
            versie: Number(rij.versie),
            input: { partner: id, partnerVersie: gezien?.partner.versie ?? 0 },
          })
        },
      },
      waarden,
    )
  return {
    ...stand,
    melding: conflict ? 'Deze partner is intussen gewijzigd. Sluit dit venster en kijk opnieuw.' : stand.melding,
    doe,
  }
}

const Venster = ({ rij, sluit }: { rij: RowOf<'Partner'>; sluit(): void }) => {
  const { melding, bevestigen, doe } = useSamenvoegen(rij, sluit)
  return (
    <Vraagvenster kop={<>Samenvoegen met {tekst(rij.naam)}</>} sluit={sluit}>
      <DialogContent>
        <Formulier onSubmit={doe}>
          <Formulierdelen
            velden={[]}
            melding={melding}
            bevestigen={bevestigen}
            knop="Samenvoegen"
            gevaar
            annuleer={sluit}
          >
            {handeling.velden.map((veld) => (
              <Invoer key={veld.bron} veld={veld} />
            ))}
            <Gevolgen rij={rij} />
          </Formulierdelen>
        </Formulier>
      </DialogContent>
    </Vraagvenster>
  )
}

export const Samenvoegknop = ({ rij }: { rij: RowOf<'Partner'> }) => {
  const [open, setOpen] = useState(false)
  const Icoon = handeling.icoon
  return mag(rij).includes('partnerSamenvoegen') ? (
    <>
      <Button variant="outlined" startIcon={<Icoon />} onClick={() => setOpen(true)}>
        {handeling.label}
      </Button>
      {open ? <Venster rij={rij} sluit={() => setOpen(false)} /> : null}
    </>
  ) : null
}
