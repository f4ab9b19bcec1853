// Settings for who uses them: sign-in and other nouns. Only values, and read as the system: a regisseur works by the settings of
// the gemeente without being shown who chose them and why.
import { and, eq } from 'drizzle-orm'
import { systemActor, type Lidmaatschap } from '../platform/rights/actor.js'
import type { Writing } from '../platform/write/mutation.js'
import type { InTransaction, Tx } from '../platform/write/transaction.js'
import { instellingOp, type Regel } from './instelling.rules.js'
import { instelling } from './instelling.table.js'

const REGEL = {
  id: instelling.id,
  code: instelling.code,
  gemeenteCode: instelling.gemeenteCode,
  waarde: instelling.waarde,
  vanafDatum: instelling.vanafDatum,
  stand: instelling.stand,
  beslotenOp: instelling.beslotenOp,
}
const geldende = (tx: Tx, regioCode: string): Promise<Regel[]> =>
  tx
    .select(REGEL)
    .from(instelling)
    .where(and(eq(instelling.regioCode, regioCode), eq(instelling.stand, 'GELDIG')))

/** Every choice of the region that counts, in the transaction of an act: ask `instellingOp` what one is worth on a day. */
export const instellingenVan = (w: Writing): Promise<Regel[]> =>
  w.alsSysteem({ reden: 'wat er is ingesteld' }, () => geldende(w.tx, w.actor.regioCode))

/**
 * For sign-in: of the gemeenten where somebody is regisseur on a day, those whose regisseurs see the dossiers of the whole team.
 * @param lezend statements that only read
 */
export const teamGemeentenVan =
  (lezend: InTransaction) =>
  async (
    { regioCode, lidmaatschappen }: { regioCode: string; lidmaatschappen: readonly Lidmaatschap[] },
    gemeenten: readonly string[],
    dag: string,
  ): Promise<readonly string[]> => {
    const mijn = new Set(lidmaatschappen.flatMap((l) => (l.rol === 'REGISSEUR' && l.gemeenteCode) || []))
    if (!mijn.size) return []
    const rijen = await lezend(systemActor(regioCode, gemeenten), (tx) => geldende(tx, regioCode))
    return [...mijn].filter((code) => instellingOp(rijen, 'caseload', code, dag).waarde === 'TEAM')
  }
