// A second regisseur of Weert, who can sign in; or a gebruiker of another region, whom nobody here sees.
import { randomUUID } from 'node:crypto'
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'

/** @returns the id of the gebruiker */
export const collega = (ownerUrl: string, { regio = 'wnc' }: { regio?: string } = {}): Promise<string> =>
  alsEigenaar(ownerUrl, async (tx) => {
    const id = randomUUID()
    if (regio !== 'wnc') {
      await tx`insert into regio (code, naam) values (${regio}, 'Elders') on conflict do nothing`
      await tx`insert into gebruiker (regio_code, id, naam) values (${regio}, ${id}, 'Iemand elders')`
      return id
    }
    await tx`insert into gebruiker (regio_code, id, naam, gemeente_code) values ('wnc', ${id}, 'Collega Weert', '0988')`
    await tx`insert into account (gebruiker_id, regio_code, email, soort)
      values (${id}, 'wnc', 'collega.weert@regio.example', 'DEMO')`
    await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
      values (${randomUUID()}, 'wnc', ${id}, 'REGISSEUR', '0988', '2020-01-01')`
    return id
  })
