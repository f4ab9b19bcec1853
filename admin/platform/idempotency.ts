// A key per submit. As long as it is not certain that the server decided, the same submit keeps its key, so that the
// server does it once; after a decision of any kind the next submit is a new one.
import { isBeslist } from './saved.js'

const onbeslist = new Map<string, string>()

export const eenmalig = async <T>(
  document: string,
  variabelen: unknown,
  doe: (sleutel: string) => Promise<T>,
): Promise<T> => {
  const verzoek = JSON.stringify([document, variabelen])
  const sleutel = onbeslist.get(verzoek) ?? crypto.randomUUID()
  onbeslist.set(verzoek, sleutel)
  try {
    const antwoord = await doe(sleutel)
    onbeslist.delete(verzoek)
    return antwoord
  } catch (fout) {
    if (isBeslist(fout)) onbeslist.delete(verzoek)
    throw fout
  }
}

/** The next user starts without the texts of this one. */
export const vergeetSleutels = (): void => onbeslist.clear()
