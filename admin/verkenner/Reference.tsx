// What you can ask, read from the schema: every field with its explanation, one click to the type behind it.
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import type { GraphQLSchema } from 'graphql'
import { useState } from 'react'
import { Laden } from '../platform/Notice.js'
import type { Rechten } from '../platform/rights.js'
import { onderdelen, zoek, type Onderdeel } from './reference.js'
import type { Schemastand } from './useSchema.js'

const KOPPEN: Record<string, string> = { Query: 'Vragen', Mutation: 'Handelingen' }
const kop = (type: string): string => KOPPEN[type] ?? type

const Type = ({ deel, ga }: { deel: Onderdeel; ga: (type: string) => void }) => {
  const { naar } = deel
  if (!deel.type) return null
  if (!naar) return <code className="rt-zacht">{deel.type}</code>
  return (
    <button type="button" className="rt-verkenner__type rt-link" onClick={() => ga(naar)}>
      {deel.type}
    </button>
  )
}

const Deel = ({ deel, ga }: { deel: Onderdeel; ga: (type: string) => void }) => (
  <li>
    <code>{deel.naam}</code> <Type deel={deel} ga={ga} />
    <p>{deel.uitleg}</p>
    {deel.argumenten.length > 0 ? (
      <details>
        <summary>Voorwaarden bij {deel.naam}</summary>
        <ul>
          {deel.argumenten.map((arg) => (
            <Deel key={arg.naam} deel={arg} ga={ga} />
          ))}
        </ul>
      </details>
    ) : null}
  </li>
)

const Inhoud = ({ schema, rechten }: { schema: GraphQLSchema; rechten: Rechten }) => {
  const [pad, zetPad] = useState<readonly string[]>(['Query'])
  const [zoektekst, zetZoektekst] = useState('')
  const naam = pad.at(-1) ?? 'Query'
  const ga = (nieuw: readonly string[]): void => {
    zetPad(nieuw)
    zetZoektekst('')
  }
  const lijst = zoek(onderdelen(schema, naam, rechten), zoektekst)
  const wortel = pad.length === 1
  return (
    <>
      <div className="rt-verkenner__pad">
        {wortel ? (
          ['Query', 'Mutation'].map((w) => (
            <Button key={w} size="small" aria-pressed={naam === w} onClick={() => ga([w])}>
              {kop(w)}
            </Button>
          ))
        ) : (
          <Button size="small" onClick={() => ga(pad.slice(0, -1))}>
            Terug naar {kop(pad.at(-2) ?? 'Query')}
          </Button>
        )}
      </div>
      <h3>{kop(naam)}</h3>
      <p className="rt-zacht">{schema.getType(naam)?.description}</p>
      <TextField label={`Zoeken in ${kop(naam)}`} value={zoektekst} onChange={(e) => zetZoektekst(e.target.value)} />
      {lijst.length === 0 ? <p className="rt-zacht">Niets gevonden.</p> : null}
      <ul className="rt-verkenner__naslag">
        {lijst.map((deel) => (
          <Deel key={deel.naam} deel={deel} ga={(type) => ga([...pad, type])} />
        ))}
      </ul>
    </>
  )
}

interface Props {
  stand: Schemastand
  opnieuw: () => void
  rechten: Rechten
}
export const Naslag = ({ stand, opnieuw, rechten }: Props) => {
  if (stand.soort === 'laden') return <Laden />
  if (stand.soort === 'klaar') return <Inhoud schema={stand.schema} rechten={rechten} />
  if (stand.soort === 'geweigerd')
    return (
      <p>
        U mag het schema zelf niet opvragen. Daarom is er geen naslag en stelt het veld geen namen voor. De
        kant-en-klare vragen en uw eigen vragen werken wel. Met een API-token mag u het schema wel opvragen.
      </p>
    )
  return (
    <>
      <p role="alert">Het schema ophalen lukt niet. {stand.reden}</p>
      <Button onClick={opnieuw}>Probeer opnieuw</Button>
    </>
  )
}
