// A key per submit. When no answer came, the same submit keeps its key, so that the server does it once; after an
// answer of any kind the next submit is a new one.
import { isZonderAntwoord } from './client.js'

const onbeantwoord = new Map<string, string>()

export const eenmalig = async <T>(
  document: string,
  variabelen: unknown,
  doe: (sleutel: string) => Promise<T>,
): Promise<T> => {
  const verzoek = JSON.stringify([document, variabelen])
  const sleutel = onbeantwoord.get(verzoek) ?? crypto.randomUUID()
  onbeantwoord.set(verzoek, sleutel)
  try {
    const antwoord = await doe(sleutel)
    onbeantwoord.delete(verzoek)
    return antwoord
  } catch (fout) {
    if (!isZonderAntwoord(fout)) onbeantwoord.delete(verzoek)
    throw fout
  }
}
