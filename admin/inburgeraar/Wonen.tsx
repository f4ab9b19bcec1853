// Linked by COA, housed, registered: facts with their day.
import { Link } from 'react-router'
import { Merk } from '../platform/Chip.js'
import { toonDag } from '../platform/dates.js'
import { tekst } from '../platform/noun.js'
import { huidigeSessie } from '../platform/session.js'
import type { Dossierdeel } from './Dossier.js'
import { Deel, Feiten, NietsVastgelegd } from './Part.js'

const Dag = ({ dag }: { dag: string }) => <time dateTime={dag}>{toonDag(dag)}</time>
type Partner = { readonly id?: string; readonly naam?: string } | null | undefined
const Partnerlink = ({ partner }: { partner: Partner }) =>
  partner?.id ? (
    <Link className="rt-link" to={`/partners/${partner.id}/show`}>
      {tekst(partner.naam)}
    </Link>
  ) : null
const ziet = (veld: string): boolean => huidigeSessie()?.rechten.magVeld('Inburgeraar', veld) === true

export const Koppeling = ({ rij, doe }: Dossierdeel) => {
  const { koppeling, doelgroep } = rij
  if (!ziet('koppeling')) return null
  return (
    <Deel id="koppeling" kop="Koppeling" rij={rij} handeling="inburgeraarKoppelen" gevuld={!!koppeling} doe={doe}>
      {koppeling ? (
        <Feiten
          feiten={[
            ['Gekoppeld op', koppeling.datum ? <Dag dag={koppeling.datum} /> : null],
            ['Azc', koppeling.azc ? <Partnerlink partner={koppeling.azc} /> : null],
            ['Opmerking', tekst(koppeling.opmerking)],
          ]}
        />
      ) : (
        <NietsVastgelegd>
          {doelgroep === 'GEZINSMIGRANT_EN_OVERIGE_MIGRANT'
            ? 'Een gezinsmigrant wordt niet gekoppeld door het COA.'
            : 'Er is nog geen koppeling door het COA vastgelegd.'}
        </NietsVastgelegd>
      )}
    </Deel>
  )
}

export const Huisvesting = ({ rij, doe }: Dossierdeel) => {
  const { huisvesting } = rij
  if (!ziet('huisvesting')) return null
  const straat = [huisvesting?.straat, huisvesting?.huisnummer].map(tekst).filter(Boolean).join(' ')
  return (
    <Deel
      id="huisvesting"
      kop="Huisvesting"
      rij={rij}
      handeling="huisvestingVastleggen"
      gevuld={!!huisvesting}
      doe={doe}
    >
      {huisvesting ? (
        <Feiten
          feiten={[
            ['Gehuisvest op', huisvesting.datum ? <Dag dag={huisvesting.datum} /> : null],
            ['Adres', [straat, tekst(huisvesting.plaats)].filter(Boolean).join(', ')],
            ['Woningcorporatie', huisvesting.corporatie ? <Partnerlink partner={huisvesting.corporatie} /> : null],
            [
              'Ingeschreven in de BRP',
              huisvesting.brpDatum ? (
                <Dag dag={huisvesting.brpDatum} />
              ) : (
                <Merk label="Nog niet" toon="let-op" icoon="open" />
              ),
            ],
          ]}
        />
      ) : (
        <NietsVastgelegd>Er is nog geen woning.</NietsVastgelegd>
      )}
    </Deel>
  )
}
