// A second regisseur of Weert, who can sign in.
import { alsEigenaar } from '../isolatie/wandeling/isolatie.eigenaar.js'

/** @returns the id of the gebruiker */
export const collega = (
  ownerUrl: string,
  naam = 'Collega Weert',
  email = 'collega.weert@regio.example',
): Promise<string> =>
  alsEigenaar(ownerUrl, async (tx) => {
    const [{ id }] = (await tx`insert into gebruiker (regio_code, id, naam, gemeente_code)
      values ('wnc', gen_random_uuid(), ${naam}, '0988') returning id`) as unknown as [{ id: string }]
    await tx`insert into account (gebruiker_id, regio_code, email, soort) values (${id}, 'wnc', ${email}, 'DEMO')`
    await tx`insert into lidmaatschap (id, regio_code, gebruiker_id, rol, gemeente_code, vanaf_datum)
      values (gen_random_uuid(), 'wnc', ${id}, 'REGISSEUR', '0988', '2020-01-01')`
    return id
  })
