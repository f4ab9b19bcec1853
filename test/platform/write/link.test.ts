import { expect, it } from 'vitest'
import { afspraak, afspraakActie } from '../../../server/convenant/afspraak.table.js'
import { pilot } from '../../../server/pilot/pilot.table.js'
import { link } from '../../../server/platform/write/link.js'
import { actie } from '../../../server/taskforce/actie/actie.table.js'

it('een koppeltabel zonder verwijzing naar een van beide kanten stopt de start', () => {
  expect(() => link(afspraakActie, afspraak, actie, 'Deze actie')).not.toThrow()
  expect(() => link(afspraakActie, pilot, actie, 'Deze actie')).toThrow('afspraak_actie has no foreign key to pilot')
  expect(() => link(afspraakActie, afspraak, pilot, 'Deze pilot')).toThrow('afspraak_actie has no foreign key to pilot')
})
